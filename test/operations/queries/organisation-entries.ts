// The queries of entries taken back: who may, and what each costs.
import { type QueryModule, STAFF_ONLY } from '../operation.ts';

export const organisationEntriesQueries = {
  queries: {},
  costs: {
    'what was entered about a person, and whether it may be taken back': {
      as: 'hr',
      query: 'query($person: ID!) { employee(id: $person) { entries { operation allowedActions blockedBy { kind id: objectId } } } }',
      reads: 2,
      units: 2,
    },
  },
  narrower: {
    'Employee.entries': { ...STAFF_ONLY, otherwise: '-', hr: 'yes', auditor: 'yes' },
    'Unit.entries': { ...STAFF_ONLY, otherwise: '-', hr: 'yes', auditor: 'yes' },
    'Position.entries': {
      otherwise: '-',
      nobody: 'none',
      applicant: 'none',
      hr: 'yes',
      auditor: 'yes',
      recruiter: 'none',
      province: 'none',
      otherRegion: 'none',
    },
  },
} satisfies QueryModule;
