// Ids that follow from what they name: a cycle or a plan is found without a list, and cannot exist twice.

import { lately } from '../../platform/rules/lately.ts';
import { digest } from '../../platform/store/ids.ts';

/** Each row of a list names the same region and year. */
const cycleOf = lately(1_000, (place) => `cyc_${digest('cycle', ...place.split(' '))}`);

export const cycleIdOf = (region: string, year: number): string => cycleOf(`${region} ${year}`);

export const planIdOf = (assignmentId: string, cycleId: string): string => `pln_${digest('plan', assignmentId, cycleId)}`;
