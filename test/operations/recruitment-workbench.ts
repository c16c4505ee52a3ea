// The mutations of the committee's day: how to get there, who may, what each costs.
import { shownVerification } from '../support/actions/inputs.ts';
import { queued } from '../support/scenarios/recruitment-selection.ts';
import { claim } from '../support/selection.ts';
import { givenVerification } from './given.ts';
import type { Operations } from './operation.ts';

const VERIFICATION = 'verification { id version status claimedByMe deadlineAt allowedActions }';

export const workbench = {
  verificationClaimNext: {
    scenario: async (city) => {
      const { selection } = await queued(city);
      return { ask: selection.rina, input: { campaignId: selection.campaignId }, selection: VERIFICATION };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    // Of these one for what a supervisor has given to the viewer.
    cost: { reads: 5, writes: 1, units: 32 },
    ids: (ids) => ({ campaignId: ids.selectionCampaign }),
    ownCase: 'OWN_CASE',
    repeated: 'MADE_ANEW',
  },
  verificationProlong: {
    scenario: async (city) => {
      const { selection, verificationId } = await queued(city);
      const expectedVersion = await claim(selection.rina, verificationId, 0);
      return { ask: selection.rina, input: { verificationId, expectedVersion }, selection: VERIFICATION };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 2, writes: 1, units: 22 },
    ids: givenVerification,
    ownCase: 'OWN_CASE',
    tried: { verification: (one) => [shownVerification(one)] },
  },
  applicantLookUp: {
    scenario: async (city) => {
      const { selection, number } = await queued(city);
      const input = { campaignId: selection.campaignId, registrationNumber: number };
      const found = 'applicants { registrationNumber name submittedAt opening { id } verification { id status } }';
      return { ask: selection.rina, input, selection: found };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 4, writes: 1, units: 20 },
    ids: (ids) => ({ campaignId: ids.selectionCampaign, registrationNumber: '2026-3374-7K2M9QXD' }),
    ownCase: 'OWN_CASE',
  },
} satisfies Operations;
