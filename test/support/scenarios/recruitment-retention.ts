// Scenarios of the mutations of retention and numbers.
import { closed, FORGETTING } from '../retention.ts';
import { applied, publishedSelection } from '../selection.ts';
import type { Scenario } from './stages.ts';

export const retention: Record<string, Scenario> = {
  applicationsAnonymise: async (city) => {
    const selection = await publishedSelection(city, 2);
    await applied(city, selection);
    await closed(city, selection);
    city.setNow(FORGETTING);
    const { campaignId } = selection;
    return { ask: city.people.hr.ask, input: { campaignId }, selection: 'campaign { id anonymisableAt } done kept left' };
  },
};
