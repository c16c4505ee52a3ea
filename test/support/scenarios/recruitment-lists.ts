// Scenarios of the mutations of published lists.
import type { Scenario } from './stages.ts';

export const lists: Record<string, Scenario> = {};
