// Budgets of changing records and putting them right.
import type { Budgets } from './budget.ts';

export const organisationRecords: Budgets = {
  queries: {
    'the history of a record': {
      as: 'hr',
      query: 'query($person: ID!) { employee(id: $person) { recordHistory { deed changes { field } } } }',
      reads: 1,
      units: 1,
    },
  },
  mutations: {
    employeeRecordChange: [2, 1, 20],
    employeeRecordCorrect: [2, 1, 46],
    recordEntryWithdraw: [2, 1, 20],
    promotionMany: [3, 3, 42],
    identifierCorrect: [1, 1, 15],
    nikCorrect: [1, 1, 13],
    employeeRehire: [6, 1, 73],
    unitRename: [1, 1, 12],
    positionRename: [2, 1, 15],
    correctionPassOn: [2, 1, 15],
  },
};
