// What taking an entry back costs, and looking at what may be.
import type { Budgets } from './budget.ts';

export const organisationEntries: Budgets = {
  queries: {
    'what was entered about a person, and whether it may be taken back': {
      as: 'hr',
      query: 'query($person: ID!) { employee(id: $person) { entries { operation allowedActions blockedBy { kind id: objectId } } } }',
      reads: 2,
      units: 2,
    },
  },
  mutations: {
    entryUndo: [9, 1, 160],
  },
};
