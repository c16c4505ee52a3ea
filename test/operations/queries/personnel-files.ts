// The query of personnel files whose time is over: who may, and what it costs.
import { type QueryModule, STAFF_ONLY } from '../operation.ts';

export const personnelFilesQueries = {
  queries: {
    personnelFilesDue: {
      // Nobody has left there for so long: the list is empty.
      access: { otherwise: 'role', nobody: 'login', hr: 'none', otherRegion: 'none' },
      question: () => 'personnelFilesDue(first: 5) { edges { node { lastDay keptUntil employee { id } } } }',
      costs: {
        'files whose time is over': {
          as: 'hr',
          query: '{ personnelFilesDue(first: 50) { edges { node { lastDay keptUntil employee { id name } } } } }',
          reads: 1,
          units: 2,
        },
      },
    },
  },
  // The file of nobody there is forgotten: it is empty for all, and asked in test/security/rules-removed-filled.test.ts.
  narrowerQuestion: ({ employee }) => `employee(id: "${employee}") { fileForgottenOn }`,
  narrower: { 'Employee.fileForgottenOn': { ...STAFF_ONLY, otherwise: '-' } },
} satisfies QueryModule;
