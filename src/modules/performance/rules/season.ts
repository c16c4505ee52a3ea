// Which year somebody who names none means: last year while its evaluation goes on, else this one. Pure.
import { legalDay, legalYear } from '../../../platform/rules/calendar.ts';
import type { Evaluation } from '../../evaluation/rules/types.ts';
import { phaseGate, reach } from './cycle.ts';
import type { Timing } from './lifecycle.ts';
import type { PlanHead } from './types.ts';

/** The year before, as long as any of its phases may still be open; else nothing of it need be read. */
export function yearBefore(now: string): number | null {
  const year = legalYear(now) - 1;
  return legalDay(now) > reach(year).most ? null : year;
}

/** The year that is over and still rated: the one named, or without one the year before. */
export const ratedBefore = (now: string, named: number | null): number | null =>
  named === null || named === legalYear(now) - 1 ? yearBefore(now) : null;

/** Whether the year's evaluation of somebody can go on now: in its phase with what was extended for them, and not final. */
export const isEvaluating = ({ cycle, extensions, now }: Timing, evaluation: Pick<Evaluation, 'status'> | null): boolean =>
  phaseGate(cycle, 'EVALUATION', now, extensions.EVALUATION).length === 0 && evaluation?.status !== 'FINAL';

/** A plan that is evaluated at all: of what was never agreed to there is nothing to see in January but this year's. */
export const isShownBefore = ({ approved, voided }: Pick<PlanHead, 'approved' | 'voided'>): boolean =>
  approved.length > 0 && voided === null;
