// The queries of law as data. What holds is reference data of the process: it costs nothing once it is there.
import type { QueryModule } from '../operation.ts';

export const policyQueries = {
  queries: {
    lawInForce: {
      access: { otherwise: 'yes' },
      question: () => 'lawInForce(regionCode: "33.74", kinds: [FEEDBACK]) { version terms { ... on FeedbackTerms { requestDays } } }',
      costs: {
        'the law in force': {
          as: 'staff',
          query: '{ lawInForce(regionCode: "33.74") { kind version source terms { __typename } } }',
          reads: 0,
          units: 0,
        },
      },
    },
    policyEntries: {
      access: { otherwise: 'role', nobody: 'login', hr: 'yes', auditor: 'yes', recruiter: 'yes', otherRegion: 'none' },
      question: () => 'policyEntries(first: 5) { edges { node { id } } }',
      costs: {
        'the entries of law': {
          as: 'hr',
          query: '{ policyEntries(first: 50) { edges { node { id changes { path } } } } }',
          reads: 1,
          units: 5,
        },
      },
    },
  },
} satisfies QueryModule;
