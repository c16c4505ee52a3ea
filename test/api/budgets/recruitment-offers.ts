// What the operations of offers and appointment cost.
import type { Budgets } from './budget.ts';

export const offers: Budgets = { queries: {}, mutations: {} };
