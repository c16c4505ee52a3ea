// What the operations of verification, objections, offers and appointment cost.
import type { Budgets } from './budget.ts';

export const selection: Budgets = { queries: {}, mutations: {} };
