// What the operations of exclusions cost.
import type { Login } from '../support/city.ts';
import { nextPerson, proposed } from '../support/scenarios/recruitment-exclusions.ts';
import type { Budgets } from './budget.ts';

const recruiter: Login = { sub: 'pansel', roles: ['RECRUITMENT_OFFICER'] };

export const exclusions: Budgets = {
  prepare: async (city) => {
    const { of, person } = await nextPerson(city);
    await proposed(of.rina, of.campaignId, person);
    return { exclusionsCampaign: of.campaignId };
  },
  queries: {
    'the exclusions of a campaign, with what can be done': {
      as: recruiter,
      query: `query($exclusionsCampaign: ID!) { applicationExclusions(campaignId: $exclusionsCampaign, first: 50) {
        edges { node { id kind status reason notice note objection { text } allowedActions } } } }`,
      reads: 1,
      units: 3,
    },
  },
  mutations: {
    applicationDisqualify: [3, 1, 20],
    applicationWithdraw: [3, 1, 34],
    disqualificationDecide: [3, 1, 30],
    disqualificationObject: [2, 1, 30],
    disqualificationObjectionAnswer: [2, 1, 30],
  },
};
