// What the operations of retention and numbers cost.
import type { Budgets } from './budget.ts';

export const retention: Budgets = { queries: {}, mutations: { applicationsAnonymise: [8, 1, 44] } };
