// The mutations of retention and numbers: how to get there, who may, what each costs.
import { closed, FORGETTING } from '../support/retention.ts';
import { applied, publishedSelection } from '../support/selection.ts';
import type { Operations } from './operation.ts';

export const retention = {
  applicationsAnonymise: {
    scenario: async (city) => {
      const selection = await publishedSelection(city, 2);
      await applied(city, selection);
      await closed(city, selection);
      city.setNow(FORGETTING);
      const { campaignId } = selection;
      return { ask: city.people.hr.ask, input: { campaignId }, selection: 'campaign { id anonymisableAt } done kept left' };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 11, writes: 1, units: 89.5 },
    ids: (ids) => ({ campaignId: ids.closedCampaign }),
    ownCase: 'OWN_CASE',
    tried: { campaign: ({ id }) => [{ campaignId: id }] },
  },
} satisfies Operations;
