// What a changed career means for the person's evaluations: which are reckoned anew, by whom, and which rest on days that have changed.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay, legalYear } from '../../platform/rules/calendar.ts';
import type { Assignment, Employee } from '../organisation/rules/types.ts';
import { cycleIdOf, planIdOf } from '../performance/ids.ts';
import { cycleInRegion } from '../performance/read.ts';
import { PERFORMANCE_SINCE } from '../performance/rules/policy.ts';
import { segmentOf } from '../performance/rules/segments.ts';
import type { Cycle, DaySpan } from '../performance/rules/types.ts';
import { evaluationId, yearEvaluationId } from './ids.ts';
import { raterOf } from './rater.ts';
import { evaluationRows } from './read.ts';
import { shared } from './rules/months.ts';
import { ratedPost } from './rules/rater.ts';
import type { Evaluation } from './rules/types.ts';
import { isHandedOver } from './rules/views.ts';

export interface EvaluationEffect {
  kind: 'EVALUATION_FOLLOWS' | 'EVALUATION_RESTS';
  evaluationId: string;
  raterBefore: string | null;
  raterNow: string | null;
}

/** An assignment that is not the same before and after: its days, or its superiors. */
interface Difference {
  before: Assignment | null;
  after: Assignment | null;
}

function differencesOf(before: Employee, after: Employee): Difference[] {
  const ids = [...new Set([...before.assignments, ...after.assignments].map(({ id }) => id))];
  const of = ({ assignments }: Employee, id: string) => assignments.find((one) => one.id === id) ?? null;
  const same = ({ before: a, after: b }: Difference) =>
    a?.validFrom === b?.validFrom && a?.validTo === b?.validTo && JSON.stringify(a?.supervisors) === JSON.stringify(b?.supervisors);
  return ids.map((id) => ({ before: of(before, id), after: of(after, id) })).filter((one) => !same(one));
}

const daysIn = (assignment: Assignment | null, span: DaySpan): DaySpan | null => {
  const segment = assignment && segmentOf(assignment, Number(span.from.slice(0, 4)));
  return segment && shared(segment, span);
};

const moves = ({ before, after }: Difference, span: DaySpan): boolean =>
  JSON.stringify(daysIn(before, span)) !== JSON.stringify(daysIn(after, span));

const wholeYear = (year: number): DaySpan => ({ from: `${year}-01-01`, to: `${year}-12-31` });

const spanOf = ({ year, period }: Evaluation, cycle: Cycle): DaySpan =>
  cycle.periods.find(({ number }) => number === period) ?? wholeYear(year);

/** Ids of all evaluations in a year that the differing assignments can have part in. */
function idsOf(employeeId: string, differences: readonly Difference[], cycle: Cycle): string[] {
  const ids = differences.flatMap(({ before, after }) => {
    const { id = '', holding } = before ?? after ?? {};
    const plan = planIdOf(id, cycle.id);
    const year = holding === 'DEFINITIVE' ? yearEvaluationId(employeeId, cycle.id) : evaluationId(plan, null);
    return [year, ...cycle.periods.map(({ number }) => evaluationId(plan, number))];
  });
  return [...new Set(ids)];
}

async function raterIn(ctx: ReadContext, employee: Employee, evaluation: Evaluation): Promise<string | null> {
  const post = ratedPost(employee, evaluation, legalDay(ctx.now));
  return post ? raterOf(ctx, employee, post, evaluation.year) : null;
}

interface Both {
  before: Employee;
  after: Employee;
}

async function effectOn(
  ctx: ReadContext,
  { before, after }: Both,
  evaluation: Evaluation,
  moved: boolean,
): Promise<EvaluationEffect | null> {
  const { id: evaluationId, status } = evaluation;
  if (isHandedOver(status)) return moved ? { kind: 'EVALUATION_RESTS', evaluationId, raterBefore: null, raterNow: null } : null;
  const [raterBefore, raterNow] = await Promise.all([raterIn(ctx, before, evaluation), raterIn(ctx, after, evaluation)]);
  return moved || raterBefore !== raterNow ? { kind: 'EVALUATION_FOLLOWS', evaluationId, raterBefore, raterNow } : null;
}

async function inYear(ctx: ReadContext, both: Both, differences: readonly Difference[], year: number): Promise<EvaluationEffect[]> {
  const cycle = (await cycleInRegion(ctx, cycleIdOf(ctx.viewer.region ?? '', year)))?.body;
  const concerned = differences.filter((one) => daysIn(one.before, wholeYear(year)) ?? daysIn(one.after, wholeYear(year)));
  if (!cycle || concerned.length === 0) return [];
  const rows = await evaluationRows(ctx, idsOf(both.after.id, concerned, cycle));
  const effects = rows.map((row) => {
    const of =
      row.body.period === null ? concerned : concerned.filter(({ before, after }) => (before ?? after)?.id === row.body.assignmentId);
    return effectOn(
      ctx,
      both,
      row.body,
      of.some((one) => moves(one, spanOf(row.body, cycle))),
    );
  });
  return (await Promise.all(effects)).filter((one) => one !== null);
}

/** The first and the last year that the differing assignments have days in, within those that can have evaluations. */
function yearsTouched(differences: readonly Difference[], now: string): number[] {
  const since = Number(PERFORMANCE_SINCE.slice(0, 4));
  const years = Array.from({ length: legalYear(now) - since + 1 }, (_, i) => since + i);
  return years.filter((year) =>
    differences.some((one) => moves(one, wholeYear(year)) || (year >= legalYear(now) - 1 && daysIn(one.after, wholeYear(year)))),
  );
}

/** Two reads: the cycles of the years, then their evaluations; none where the career says the same. */
export async function evaluationsTouched(ctx: ReadContext, before: Employee, after: Employee): Promise<EvaluationEffect[]> {
  const differences = differencesOf(before, after);
  const years = yearsTouched(differences, ctx.now);
  return (await Promise.all(years.map((year) => inYear(ctx, { before, after }, differences, year)))).flat();
}
