// What the operations of published lists cost.
import type { Budgets } from './budget.ts';

export const lists: Budgets = { queries: {}, mutations: {} };
