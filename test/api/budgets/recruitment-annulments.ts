// What the operations of appointments that never began cost.
import type { Budgets } from './budget.ts';

export const annulments: Budgets = { queries: {}, mutations: { appointmentAnnul: [10, 1, 90] } };
