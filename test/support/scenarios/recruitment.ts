// Scenarios of the mutations of campaigns, formations and applications.
import type { Scenario } from './stages.ts';

export const recruitment: Record<string, Scenario> = {};
