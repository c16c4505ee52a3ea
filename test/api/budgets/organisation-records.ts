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
    employeeRecordChange: [1, 1, 0],
    employeeRecordCorrect: [1, 1, 0],
    recordEntryWithdraw: [1, 1, 0],
    promotionMany: [1, 2, 0],
    identifierCorrect: [1, 1, 0],
    nikCorrect: [1, 1, 0],
    employeeRehire: [3, 1, 0],
    unitRename: [1, 1, 0],
    positionRename: [2, 1, 0],
    correctionPassOn: [2, 1, 0],
  },
};
