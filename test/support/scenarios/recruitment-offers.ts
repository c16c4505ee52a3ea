// Scenarios of the mutations of offers and appointment.
import type { Scenario } from './stages.ts';

export const offers: Record<string, Scenario> = {};
