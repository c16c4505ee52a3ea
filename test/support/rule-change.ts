// The rules of a campaign changed by two who publish none of its lists, for tests.
import type { Ask } from './city.ts';
import { type Agency, done } from './people.ts';

/** Who proposes a change of rules does not publish what is made by it. */
export const deputy = (city: Pick<Agency, 'login'>): Promise<Ask> => city.login({ sub: 'pansel-wakil', roles: ['RECRUITMENT_APPROVER'] });
const desk = (city: Pick<Agency, 'login'>): Promise<Ask> => city.login({ sub: 'pansel-meja', roles: ['RECRUITMENT_OFFICER'] });

export const BECAUSE = { reason: 'Keputusan panitia', source: 'SK Wali Kota 810/1/2026' };

/** Proposed by the desk: what the second person releases. */
export async function ruleChangeProposed(city: Pick<Agency, 'login'>, of: { rina: Ask; campaignId: string }, change: object) {
  const { data } = await of.rina('query($id: ID!) { campaign(id: $id) { version } }', { id: of.campaignId });
  const input = { campaignId: of.campaignId, expectedVersion: data.campaign.version, ...BECAUSE, ...change };
  const made = await done(await desk(city), 'campaignRuleChange', input, 'ruleChange { id version }');
  return { ruleChangeId: made.ruleChange.id as string, expectedVersion: made.ruleChange.version as number };
}

export async function rulesChanged(city: Pick<Agency, 'login'>, of: { rina: Ask; campaignId: string }, change: object): Promise<void> {
  const input = await ruleChangeProposed(city, of, change);
  await done(await deputy(city), 'campaignRuleChangeRelease', input, 'ruleChange { id }');
}
