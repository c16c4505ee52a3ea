// What several targets at once, a proposal to a group and comments cost.
import type { Budgets } from './budget.ts';

export const performanceDialogue: Budgets = {
  queries: {
    'a plan with all comments on its targets and its progress': {
      as: 'staff',
      query: '{ me { plan(year: 2026) { comments { text } targets { comments { text } } } } }',
      reads: 3,
      units: 4,
    },
  },
  mutations: {
    targetProposeMany: [9, 1, 32],
    targetAgreeMany: [4, 1, 23],
    targetWeights: [3, 1, 20],
    targetOrder: [3, 1, 18],
    targetProposeToMany: [13, 3, 64],
    planComment: [5, 1, 20],
  },
};
