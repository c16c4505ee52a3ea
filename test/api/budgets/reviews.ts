// What the operations of reviews cost.
import type { Budgets } from './budget.ts';

export const reviews: Budgets = { queries: {}, mutations: {} };
