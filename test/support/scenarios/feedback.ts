// Scenarios of the mutations of feedback.
import type { Scenario } from './stages.ts';

export const feedback: Record<string, Scenario> = {};
