// Scenarios of the mutations of the committee's day: the next dossier, a claim prolonged, somebody looked up.
import { claim } from '../selection.ts';
import { queued } from './recruitment-selection.ts';
import type { Scenario } from './stages.ts';

const VERIFICATION = 'verification { id version status claimedByMe deadlineAt allowedActions }';

export const workbench: Record<string, Scenario> = {
  verificationClaimNext: async (city) => {
    const { selection } = await queued(city);
    return { ask: selection.rina, input: { campaignId: selection.campaignId }, selection: VERIFICATION };
  },
  verificationProlong: async (city) => {
    const { selection, verificationId } = await queued(city);
    const expectedVersion = await claim(selection.rina, verificationId, 0);
    return { ask: selection.rina, input: { verificationId, expectedVersion }, selection: VERIFICATION };
  },
  applicantLookUp: async (city) => {
    const { selection, number } = await queued(city);
    const input = { campaignId: selection.campaignId, registrationNumber: number };
    const found = 'applicants { registrationNumber name submittedAt opening { id } verification { id status } }';
    return { ask: selection.rina, input, selection: found };
  },
};
