// The rules of a campaign changed by somebody who publishes none of its lists, for tests.
import type { Ask } from './city.ts';
import { type Agency, done } from './people.ts';

/** Who changes rules does not publish what is made by them. */
export const deputy = (city: Pick<Agency, 'login'>): Promise<Ask> => city.login({ sub: 'pansel-wakil', roles: ['RECRUITMENT_APPROVER'] });

export const BECAUSE = { reason: 'Keputusan panitia', source: 'SK Wali Kota 810/1/2026' };

export async function rulesChanged(city: Pick<Agency, 'login'>, of: { rina: Ask; campaignId: string }, change: object): Promise<void> {
  const { data } = await of.rina('query($id: ID!) { campaign(id: $id) { version } }', { id: of.campaignId });
  const input = { campaignId: of.campaignId, expectedVersion: data.campaign.version, ...BECAUSE, ...change };
  await done(await deputy(city), 'campaignRuleChange', 'CampaignRuleChangeInput', input, 'campaign { id }');
}
