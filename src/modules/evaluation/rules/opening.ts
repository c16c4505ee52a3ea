// When an evaluation of a plan can be begun, told from the plan's head and the cycle: the year's, or one of a period. Pure.
import { type Blocker, blockersOf, type Trial, type WhoHelps } from '../../../platform/rules/blockers.ts';
import { dayStart } from '../../../platform/rules/calendar.ts';
import type { Problem } from '../../../platform/rules/errors.ts';
import { latest, phaseOf, windowProblems } from '../../performance/rules/cycle.ts';
import type { Timing } from '../../performance/rules/lifecycle.ts';
import type { PlanHead } from '../../performance/rules/types.ts';
import { shared } from './months.ts';

export type OpeningAction = 'evaluationOpen';

/** What the viewer may open: the year's is its last rater's, a period's is that of the plan's own post. */
export interface Openers {
  year: boolean;
  periods: boolean;
}

const isAgreed = ({ approved, voided }: PlanHead): boolean => approved.length > 0 && voided === null;

/** The year's evaluation of definitive posts is one, so that it can be opened by a plan that was not agreed where another was. */
export const restsOnOthers = (head: PlanHead): boolean => !isAgreed(head) && head.holding === 'DEFINITIVE';

/** The last days of the periods in which the plan has any. */
const periodEnds = ({ segment }: PlanHead, { cycle }: Timing): string[] =>
  cycle.periods.filter((span) => shared(segment, span) !== null).map(({ to }) => to);

const NOT_AGREED: Problem = { code: 'TRANSITION_REFUSED', field: ['planId'], text: 'NO_APPROVED_PLAN', data: { allowed: ['planApprove'] } };

/** Nothing is in the way of what nobody can want yet: of a plan that was never agreed it is told once the time has come. */
export function openingTrials(
  head: PlanHead,
  timing: Timing,
  { year, periods }: Openers,
  agreedElsewhere: boolean,
): Trial<OpeningAction>[] {
  const { cycle, extensions, now } = timing;
  const phase = phaseOf(cycle, 'EVALUATION');
  const until = latest(phase.closesAt, extensions.EVALUATION);
  const agreed = isAgreed(head);
  const ends = periods && agreed ? periodEnds(head, timing).map(dayStart).toSorted().slice(0, 1) : [];
  const trials = [...ends, ...(year ? [phase.opensAt] : [])].map((opensAt) => {
    const problems = windowProblems(cycle, { opensAt, closesAt: until }, now, ['planId']);
    return { action: 'evaluationOpen' as const, until, problems };
  });
  if (agreed || agreedElsewhere) return trials;
  return trials.flatMap((one) => (one.problems.length === 0 ? [{ ...one, problems: [NOT_AGREED] }] : []));
}

/** Whose step it is to have the plan agreed. */
const whoHelps = ({ status }: PlanHead): WhoHelps => ({ TRANSITION_REFUSED: status === 'SUBMITTED' ? 'SUPERIOR' : 'EMPLOYEE' });

export const openingBlockers = (head: PlanHead, trials: readonly Trial<OpeningAction>[]): Blocker<OpeningAction>[] =>
  blockersOf(trials, whoHelps(head));
