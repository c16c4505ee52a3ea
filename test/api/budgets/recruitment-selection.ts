// What the operations of verification, objections, offers and appointment cost.
import type { Login } from '../../support/city.ts';
import { objected, queuedIn, selectionOf } from '../../support/scenarios/recruitment-selection.ts';
import type { Budgets } from './budget.ts';

const recruiter: Login = { sub: 'pansel', roles: ['RECRUITMENT_OFFICER'] };

export const selection: Budgets = {
  prepare: async (city) => {
    const { formationId, ...of } = await selectionOf(city);
    const { verificationId } = await queuedIn(city, { formationId, ...of });
    await objected(city);
    return { selectionFormation: formationId, verification: verificationId };
  },
  queries: {
    'a verification': {
      as: recruiter,
      query: 'query($verification: ID!) { verification(id: $verification) { status registrationNumber allowedActions } }',
      reads: 1,
      units: 2,
    },
    'what can be verified now': {
      as: recruiter,
      query: 'query($selectionFormation: ID!) { verificationQueue(formationId: $selectionFormation, first: 50) { edges { node { id } } } }',
      reads: 1,
      units: 2,
    },
    'objections that wait': {
      as: recruiter,
      query: '{ selectionObjectionQueue(first: 50) { edges { node { id text } } } }',
      reads: 1,
      units: 2,
    },
  },
  mutations: {
    verificationClaim: [1, 1, 14],
    verificationRelease: [1, 1, 12],
    verificationDeclareConflict: [1, 1, 12],
    verificationProofOpen: [3, 1, 15],
    verificationDecide: [2, 1, 18],
    selectionObjectionFile: [2, 1, 17],
    selectionObjectionOpen: [1, 1, 20],
    selectionObjectionProofOpen: [3, 1, 22],
    selectionObjectionAnswer: [2, 1, 26],
  },
};
