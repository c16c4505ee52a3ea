// Scenarios of dossiers given to officers: some given, some taken back, each in a campaign of its own.
import { done } from '../people.ts';
import { publishedSelection } from '../selection.ts';
import { queuedIn } from './recruitment-selection.ts';
import { newcomer, type Scenario, type Season } from './stages.ts';

export const VERIFICATIONS = 'verifications { id version assignedToMe }';

/** Two dossiers wait in a campaign, and an officer is present who is no applicant. */
export async function twoWaiting(city: Season) {
  const officerId = (await newcomer(city)).employeeId;
  const selection = await publishedSelection(city, 3);
  await queuedIn(city, selection);
  await queuedIn(city, selection);
  return { selection, officerId, input: { campaignId: selection.campaignId, officerIds: [officerId], most: 2 } };
}

export const assignment: Record<string, Scenario> = {
  verificationAssign: async (city) => {
    const { selection, input } = await twoWaiting(city);
    return { ask: selection.approver, input, selection: VERIFICATIONS };
  },
  verificationTakeBack: async (city) => {
    const { selection, input, officerId } = await twoWaiting(city);
    await done(selection.approver, 'verificationAssign', 'VerificationAssignInput', input, VERIFICATIONS);
    const back = { campaignId: selection.campaignId, officerId, most: 2 };
    return { ask: selection.approver, input: back, selection: VERIFICATIONS };
  },
};
