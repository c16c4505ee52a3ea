// What the operations cost that put right what the committee had decided.
import type { Budgets } from './budget.ts';

export const corrections: Budgets = {
  prepare: async () => ({}),
  queries: {},
  mutations: {
    verificationReopen: [3, 1, 20],
    formationCorrect: [3, 1, 20],
    formationCorrectionApprove: [3, 1, 40],
    formationCorrectionReject: [3, 1, 20],
    formationWithdraw: [3, 1, 40],
  },
};
