// Scenarios of the mutations of panels of the field test.
import type { Scenario } from './stages.ts';

export const panels: Record<string, Scenario> = {};
