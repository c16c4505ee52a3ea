// Scenarios of the mutations of evaluation.
import type { Scenario } from './stages.ts';

export const evaluation: Record<string, Scenario> = {};
