// The queries of receipts and of the address for messages: who may, and what each costs.
import type { Login } from '../../support/city.ts';
import { carried } from '../../support/selected.ts';
import type { QueryModule } from '../operation.ts';

const told: Login = { sub: 'pelamar-tanda-terima', roles: [], pool: 'applicants', region: null };

export const receiptsQueries = {
  prepare: async (city) => {
    const me = { skd: null, login: await city.login(told) };
    const of = await carried(city, [{ people: [me] }]);
    return { toldCampaign: of.campaignId };
  },
  queries: {},
  costs: {
    // The application; what is kept, and the lists with the campaign; then the own rows.
    'what an applicant was told of': {
      as: told,
      query: 'query($toldCampaign: ID!) { me { application(campaignId: $toldCampaign) { receipts { kind at subject text deadlineAt } } } }',
      reads: 4,
      units: 10,
    },
  },
} satisfies QueryModule;
