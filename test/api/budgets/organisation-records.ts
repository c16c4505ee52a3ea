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
    employeeRecordChange: [1, 1, 40],
    employeeRecordCorrect: [1, 1, 40],
    recordEntryWithdraw: [1, 1, 40],
    promotionMany: [1, 2, 80],
    identifierCorrect: [1, 1, 40],
    nikCorrect: [1, 1, 40],
    employeeRehire: [1, 1, 40],
    unitRename: [1, 1, 20],
    positionRename: [1, 1, 20],
    correctionPassOn: [1, 1, 20],
  },
};
