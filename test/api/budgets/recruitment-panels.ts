// What the operations of panels of the field test cost.
import type { Budgets } from './budget.ts';

export const panels: Budgets = { queries: {}, mutations: {} };
