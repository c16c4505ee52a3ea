// What the entries of law cost. What holds is reference data of the process: it costs nothing once it is there.
import type { Budgets } from './budget.ts';

export const policy: Budgets = {
  prepare: async () => ({}),
  queries: {
    'the law in force': {
      as: 'staff',
      query: '{ lawInForce(regionCode: "33.74") { kind version source terms { __typename } } }',
      reads: 0,
      units: 0,
    },
    'the entries of law': {
      as: 'hr',
      query: '{ policyEntries(first: 50) { edges { node { id changes { path } } } } }',
      reads: 1,
      units: 5,
    },
  },
  mutations: {
    policyPropose: [2, 1, 30],
    policyRelease: [2, 1, 30],
    policyWithdraw: [2, 1, 30],
  },
};
