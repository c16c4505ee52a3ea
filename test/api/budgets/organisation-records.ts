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
    employeeRecordChange: [1, 1, 10],
    employeeRecordCorrect: [1, 1, 36],
    recordEntryWithdraw: [1, 1, 10],
    promotionMany: [1, 2, 19],
    identifierCorrect: [1, 1, 14],
    nikCorrect: [1, 1, 12],
    employeeRehire: [3, 1, 37],
    unitRename: [1, 1, 12],
    positionRename: [2, 1, 14],
    correctionPassOn: [2, 1, 15],
  },
};
