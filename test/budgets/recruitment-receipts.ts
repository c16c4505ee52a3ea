// What receipts and the address for messages cost.
import type { Login } from '../support/city.ts';
import { carried } from '../support/selected.ts';
import type { Budgets } from './budget.ts';

const told: Login = { sub: 'pelamar-tanda-terima', roles: [], pool: 'applicants', region: null };

export const receipts: Budgets = {
  prepare: async (city) => {
    const me = { skd: null, login: await city.login(told) };
    const of = await carried(city, [{ people: [me] }]);
    return { toldCampaign: of.campaignId };
  },
  queries: {
    // The application; what is kept, and the lists with the campaign; then the own rows.
    'what an applicant was told of': {
      as: told,
      query: 'query($toldCampaign: ID!) { me { application(campaignId: $toldCampaign) { receipts { kind at subject text deadlineAt } } } }',
      reads: 4,
      units: 10,
    },
  },
  mutations: { messageAddressSave: [1, 1, 20], campaignContactSet: [1, 1, 30] },
};
