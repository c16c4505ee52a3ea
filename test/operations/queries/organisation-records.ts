// The queries of changing records and putting them right: who may, and what each costs.
import { type QueryModule, STAFF_ONLY } from '../operation.ts';

export const organisationRecordsQueries = {
  queries: {},
  costs: {
    'the history of a record': {
      as: 'hr',
      query: 'query($person: ID!) { employee(id: $person) { recordHistory { kind changes { field } } } }',
      reads: 1,
      units: 1,
    },
  },
  narrower: {
    'Employee.recordHistory': { ...STAFF_ONLY, otherwise: '-', self: 'yes', hr: 'yes', auditor: 'yes' },
  },
} satisfies QueryModule;
