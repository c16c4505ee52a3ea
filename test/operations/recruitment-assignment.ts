// The mutations of dossiers given to officers: how to get there, who may, what each costs.
import { done } from '../support/people.ts';
import { queuedIn } from '../support/scenarios/recruitment-selection.ts';
import { newcomer, type Season } from '../support/scenarios/stages.ts';
import { publishedSelection } from '../support/selection.ts';
import type { Operations } from './operation.ts';

/** Two dossiers wait in a campaign, and an officer is present who is no applicant. */
async function twoWaiting(city: Season) {
  const officerId = (await newcomer(city)).employeeId;
  const selection = await publishedSelection(city, 3);
  await queuedIn(city, selection);
  await queuedIn(city, selection);
  return { selection, officerId, input: { campaignId: selection.campaignId, officerIds: [officerId], most: 2 } };
}

const VERIFICATIONS = 'verifications { id version assignedToMe }';

export const assignment = {
  verificationAssign: {
    scenario: async (city) => {
      const { selection, input } = await twoWaiting(city);
      return { ask: selection.approver, input, selection: VERIFICATIONS };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 6, writes: 1, units: 60 },
    ids: (ids) => ({ campaignId: ids.selectionCampaign, officerIds: ['emp_000000000000000000000000'], most: 0 }),
    ownCase: 'OWN_CASE',
    repeated: 'QUEUE_EMPTY',
  },
  verificationTakeBack: {
    scenario: async (city) => {
      const { selection, input, officerId } = await twoWaiting(city);
      await done(selection.approver, 'verificationAssign', input, VERIFICATIONS);
      const back = { campaignId: selection.campaignId, officerId, most: 2 };
      return { ask: selection.approver, input: back, selection: VERIFICATIONS };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 2, writes: 1, units: 40 },
    ids: (ids) => ({ campaignId: ids.selectionCampaign, officerId: 'emp_000000000000000000000000', most: 0 }),
    ownCase: 'OWN_CASE',
    repeated: 'QUEUE_EMPTY',
  },
} satisfies Operations;
