// Scenarios of the mutations of verification, objections, offers and appointment.
import type { Scenario } from './stages.ts';

export const selection: Record<string, Scenario> = {};
