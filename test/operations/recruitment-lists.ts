// The mutations of published lists: how to get there, who may, what each costs.
import { COMMITTEE_REASON } from '../support/actions/inputs.ts';
import { ANNOUNCING, preview, verifiedAll } from '../support/lists.ts';
import { applied, publishedSelection } from '../support/selection.ts';
import { blankTaken } from './bad-text.ts';
import type { Operations } from './operation.ts';

const ANNOUNCEMENT = 'announcement { listId stage edition sha256 formations { formationId sha256 count } }';

export const lists = {
  listPublish: {
    scenario: async (city) => {
      const selection = await publishedSelection(city, 2);
      const { approver, campaignId, formationId } = selection;
      await applied(city, selection);
      await verifiedAll(city, selection, formationId);
      city.setNow(ANNOUNCING);
      const { version, sha256 } = await preview(approver, campaignId, 'ADMINISTRATIVE');
      const input = { campaignId, stage: 'ADMINISTRATIVE', expectedVersion: version, expectedSha256: sha256 };
      return { ask: approver, input, selection: ANNOUNCEMENT };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    // As the preview with one formation, and the first edition has none to compare with.
    cost: { reads: 6, writes: 1, units: 66 },
    ids: (ids, versions) => ({
      campaignId: ids.listedCampaign,
      stage: 'ADMINISTRATIVE',
      expectedVersion: versions.list,
      expectedSha256: '0'.repeat(64),
      reason: 'Koreksi',
    }),
    ownCase: 'OWN_CASE',
    // A first edition has no reason: nothing that anybody sees is nothing said.
    badText: blankTaken('reason'),
    tried: {
      listPreview: ({ campaignId, stage, version, sha256, edition }) => [
        { campaignId, stage, expectedVersion: version, expectedSha256: sha256 ?? 'x', reason: edition > 1 ? COMMITTEE_REASON : null },
      ],
    },
  },
} satisfies Operations;
