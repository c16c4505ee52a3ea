// What the operations cost that put right what the committee had decided.
import type { Budgets } from './budget.ts';

export const corrections: Budgets = {
  prepare: async () => ({}),
  queries: {},
  mutations: {
    verificationReopen: [4, 1, 29],
    formationCorrect: [5, 1, 20],
    formationCorrectionApprove: [4, 1, 51],
    formationCorrectionReject: [4, 1, 20],
    formationWithdraw: [5, 1, 40],
  },
};
