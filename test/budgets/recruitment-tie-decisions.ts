// What decisions between equals cost.
import type { Login } from '../support/city.ts';
import { tieProposed } from '../support/scenarios/recruitment-tie-decisions.ts';
import type { Budgets } from './budget.ts';

const recruiter: Login = { sub: 'pansel', roles: ['RECRUITMENT_OFFICER'] };

export const tieDecisions: Budgets = {
  prepare: async (city) => ({ tieDecision: (await tieProposed(city)).tie.id }),
  queries: {
    'a decision between equals, with what can be done': {
      as: recruiter,
      query: `query($tieDecision: ID!) { node(id: $tieDecision) { ... on TieDecision {
        status tied tiedNumbers preferred reason allowedActions blockers { code } } } }`,
      reads: 9,
      units: 12,
    },
  },
  mutations: {
    tieDecisionPropose: [14, 1, 38],
    tieDecisionConfirm: [9, 1, 46],
    tieDecisionWithdraw: [1, 1, 20],
  },
};
