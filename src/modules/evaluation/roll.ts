// Everybody who counts in a unit's distribution: one query of the staff beside one of the evaluations, and point reads for the few who moved.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { definitiveHoldersIn } from '../organisation/read.ts';
import type { AssignmentCard } from '../organisation/rules/types.ts';
import { employeeById } from '../organisation/superiors.ts';
import type { DaySpan } from '../performance/rules/types.ts';
import type { UnitPeriod } from '../unit-achievement/units.ts';
import { yearEvaluationId } from './ids.ts';
import { allEvaluationsIn, cardOf } from './items.ts';
import { evaluationRows } from './read.ts';
import { type CountedCard, type CountedPerson, unopenedHolders, whoCounts } from './rules/counting.ts';
import { ratedPost } from './rules/rater.ts';
import type { EvaluationCard } from './rules/types.ts';
import { isHandedOver } from './rules/views.ts';

const scopeOf = ({ unit, cycle, period }: UnitPeriod) => ({ rootUnitId: unit.rootId, path: unit.path, cycleId: cycle.body.id, period });

export const cardsIn = (ctx: ReadContext, unitPeriod: UnitPeriod): Promise<EvaluationCard[]> =>
  allEvaluationsIn(ctx.table, scopeOf(unitPeriod));

function spanOf({ cycle, period }: UnitPeriod): DaySpan {
  const { year, periods } = cycle.body;
  const found = periods.find(({ number }) => number === period);
  return { from: found?.from ?? `${year}-01-01`, to: found?.to ?? `${year}-12-31` };
}

/** Who came within the year may have an evaluation that stands in the unit before. */
async function elsewhere(ctx: ReadContext, { cycle, period }: UnitPeriod, people: readonly AssignmentCard[], span: DaySpan) {
  const came = period === null ? people.filter(({ assignment }) => assignment.validFrom > span.from) : [];
  const ids = came.map(({ employeeId }) => yearEvaluationId(employeeId, cycle.body.id));
  const rows = await evaluationRows(ctx, ids);
  return new Map<string, CountedCard>(rows.map(({ body }) => [body.employeeId, cardOf(body)]));
}

/** Of those who are not here today and whose evaluation still stands here: who is rated in another unit by now. */
async function gone(
  ctx: ReadContext,
  { unit, period }: UnitPeriod,
  cards: readonly CountedCard[],
  holders: readonly AssignmentCard[],
  year: number,
) {
  const here = new Set(holders.map(({ employeeId }) => employeeId));
  const left = period === null ? cards.filter(({ employeeId, status }) => !here.has(employeeId) && !isHandedOver(status)) : [];
  const moved = await Promise.all(
    left.map(async ({ employeeId, holding }) => {
      const person = await employeeById(ctx, employeeId);
      const post = person && ratedPost(person, { period, holding, assignmentId: '', year }, legalDay(ctx.now));
      return post && !post.unitPath.startsWith(unit.path) ? [employeeId] : [];
    }),
  );
  return new Set(moved.flat());
}

/** `read` turns the evaluations of the list into what is counted: for a decision each is read itself, since a list may be a moment behind. */
export async function rollOf(
  ctx: ReadContext,
  unitPeriod: UnitPeriod,
  read: (cards: EvaluationCard[]) => Promise<readonly CountedCard[]> = async (cards) => cards,
): Promise<CountedPerson[]> {
  const [holders, listed] = await Promise.all([
    definitiveHoldersIn(ctx.table, unitPeriod.unit, legalDay(ctx.now)),
    cardsIn(ctx, unitPeriod),
  ]);
  const span = spanOf(unitPeriod);
  const cards = await read(listed);
  const roll = { unitId: unitPeriod.unit.id, span, holders, cards };
  const [others, left] = await Promise.all([
    elsewhere(ctx, unitPeriod, unopenedHolders(roll), span),
    gone(ctx, unitPeriod, cards, holders, unitPeriod.cycle.body.year),
  ]);
  return whoCounts({ ...roll, elsewhere: others, gone: left });
}
