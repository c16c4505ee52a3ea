// The queries of decisions between equals: who may, and what each costs.
import type { Login } from '../../support/city.ts';
import { tieProposed } from '../../support/scenarios/recruitment-tie-decisions.ts';
import type { QueryModule } from '../operation.ts';

const recruiter: Login = { sub: 'pansel', roles: ['RECRUITMENT_OFFICER'] };

export const tieDecisionsQueries = {
  prepare: async (city) => ({ tieDecision: (await tieProposed(city)).tie.id }),
  queries: {},
  costs: {
    'a decision between equals, with what can be done': {
      as: recruiter,
      query: `query($tieDecision: ID!) { node(id: $tieDecision) { ... on TieDecision {
        status tied tiedNumbers preferred reason allowedActions blockers { code } } } }`,
      reads: 9,
      units: 9,
    },
  },
} satisfies QueryModule;
