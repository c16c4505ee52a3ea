// Ids that follow from what they name: a cycle or a plan is found without a list, and cannot exist twice.

import { digest } from '../../platform/store/ids.ts';

export const cycleIdOf = (region: string, year: number): string => `cyc_${digest('cycle', region, String(year))}`;
export const planIdOf = (assignmentId: string, cycleId: string): string => `pln_${digest('plan', assignmentId, cycleId)}`;
