// Scenarios of the mutations of published lists.
import { ANNOUNCING, preview, verifiedAll } from '../lists.ts';
import { applied, publishedSelection } from '../selection.ts';
import type { Scenario } from './stages.ts';

const ANNOUNCEMENT = 'announcement { listId stage edition sha256 formations { formationId sha256 count } }';

export const lists: Record<string, Scenario> = {
  listPublish: async (city) => {
    const selection = await publishedSelection(city, 2);
    const { approver, campaignId, formationId } = selection;
    await applied(city, selection);
    await verifiedAll(city, selection, formationId);
    city.setNow(ANNOUNCING);
    const { version, sha256 } = await preview(approver, campaignId, 'ADMINISTRATIVE');
    const input = { campaignId, stage: 'ADMINISTRATIVE', expectedVersion: version, expectedSha256: sha256 };
    return { ask: approver, input, selection: ANNOUNCEMENT };
  },
};
