// Scenarios of the mutations of reviews.
import type { Scenario } from './stages.ts';

export const reviews: Record<string, Scenario> = {};
