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
    employeeRecordChange: [1, 1, 11],
    employeeRecordCorrect: [1, 1, 37],
    recordEntryWithdraw: [1, 1, 11],
    promotionMany: [1, 2, 22],
    identifierCorrect: [1, 1, 15],
    nikCorrect: [1, 1, 13],
    employeeRehire: [5, 1, 51],
    unitRename: [1, 1, 12],
    positionRename: [2, 1, 15],
    correctionPassOn: [2, 1, 15],
  },
};
