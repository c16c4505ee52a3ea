// What the operations of scores and ranking cost.
import type { Budgets } from './budget.ts';

export const scores: Budgets = { queries: {}, mutations: {} };
