// The queries of what differs from its records, and of names behind records: who may, and what each costs.
import type { QueryModule } from '../operation.ts';

export const auditQueries = {
  queries: {
    auditFindings: {
      // Nothing was changed past the API, and no name asked for: both lists are empty there.
      access: { otherwise: 'role', nobody: 'login', auditor: 'none' },
      question: () => 'auditFindings(first: 5) { edges { node { kind subject } } }',
      costs: {
        'what differs from its records': {
          as: 'auditor',
          query: `{ auditFindings(first: 50) { edges { node {
            id version kind subject itemType foundOn seenOn acknowledgedAt acknowledgedBy { name } acknowledgedBecause } } } }`,
          reads: 1,
          units: 1,
        },
      },
    },
    auditNameAsks: {
      // Nothing was changed past the API, and no name asked for: both lists are empty there.
      access: { otherwise: 'role', nobody: 'login', auditor: 'none' },
      question: () => 'auditNameAsks(first: 5) { edges { node { subject version reason } } }',
      costs: {
        'which names were asked for': {
          as: 'auditor',
          query: '{ auditNameAsks(first: 50) { edges { node { id subject version reason askedAt askedBy { name } } } } }',
          reads: 1,
          units: 1,
        },
      },
    },
  },
} satisfies QueryModule;
