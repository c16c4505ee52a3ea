// What the operations of feedback cost.
import type { Budgets } from './budget.ts';

export const feedback: Budgets = { queries: {}, mutations: {} };
