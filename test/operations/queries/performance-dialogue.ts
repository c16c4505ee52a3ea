// The queries of several targets, groups and comments: who may, and what each costs.
import type { QueryModule } from '../operation.ts';

export const performanceDialogueQueries = {
  queries: {},
  costs: {
    'a plan with all comments on its targets and its progress': {
      as: 'staff',
      query: '{ me { plan(year: 2026) { comments { text } targets { comments { text } } } } }',
      reads: 3,
      units: 4,
    },
  },
} satisfies QueryModule;
