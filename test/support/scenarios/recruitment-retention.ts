// Scenarios of the mutations of retention and numbers.
import type { Scenario } from './stages.ts';

export const retention: Record<string, Scenario> = {};
