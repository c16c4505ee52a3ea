// What the operations of evaluation cost.
import type { Budgets } from './budget.ts';

export const evaluation: Budgets = { queries: {}, mutations: {} };
