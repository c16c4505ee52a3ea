// What the operations of campaigns, formations and applications cost.
import type { Budgets } from './budget.ts';

export const recruitment: Budgets = { queries: {}, mutations: {} };
