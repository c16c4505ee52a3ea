// Scenarios of the mutations of scores and ranking.
import type { Scenario } from './stages.ts';

export const scores: Record<string, Scenario> = {};
