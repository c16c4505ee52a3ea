// What rests on an entry: found by ids that follow from what it touched, and in the lists of those inside a unit.

import { ownItem } from '../../platform/access/own.ts';
import type { ReadContext } from '../../platform/context.ts';
import { addDays, legalDay } from '../../platform/rules/calendar.ts';
import type { Row } from '../../platform/store/table.ts';
import { evaluationId, yearEvaluationId } from '../evaluation/ids.ts';
import type { EvaluationRow } from '../evaluation/items.ts';
import { evaluationRows } from '../evaluation/read.ts';
import { cycleIdOf, planIdOf } from '../performance/ids.ts';
import type { PlanRow } from '../performance/items.ts';
import { hasEntryOn, planInRegion } from '../performance/read.ts';
import { placesOf } from '../reviews/read.ts';
import { EmployeeItem, entriesBelow, PositionItem, positionsOf, UnitItem } from './items.ts';
import type { RecordEntry, Resting } from './rules/entries.ts';
import { clash } from './rules/heads.ts';
import {
  approvedSince,
  daysLost,
  firstDayOf,
  planHolds,
  ratedSince,
  reviewedSince,
  type Touched,
  touchedBy,
  yearsTouched,
} from './rules/rests.ts';
import type { Assignment, Employee, Position, Unit } from './rules/types.ts';
import { lookOf } from './superiors.ts';
import { insideOf, lineOf } from './units.ts';

const all = async <T>(list: readonly Promise<T[]>[]): Promise<T[]> => (await Promise.all(list)).flat();

/** Plans of an assignment in the years that count. */
async function plansOf(ctx: ReadContext, pieces: readonly Assignment[], at: string): Promise<PlanRow[]> {
  const [post] = pieces;
  if (!post) return [];
  const cycles = yearsTouched(pieces, at).map((year) => cycleIdOf(ctx.viewer.region ?? '', year));
  const rows = await Promise.all(cycles.map((cycle) => planInRegion(ctx, planIdOf(post.id, cycle))));
  return rows.filter((row) => row !== null);
}

const resting = (kind: Resting['kind'], rows: readonly { pk: string }[]): Resting[] => rows.map(({ pk }) => ({ kind, id: pk }));

async function changedPlans(ctx: ReadContext, entry: RecordEntry, pair: Touched['changed'][number]): Promise<PlanRow[]> {
  const plans = await plansOf(ctx, [pair.now, pair.back], entry.at);
  const otherSuperior = JSON.stringify(pair.now.supervisors.map(own)) !== JSON.stringify(pair.back.supervisors.map(own));
  const rests = async (row: PlanRow): Promise<PlanRow[]> => {
    if (otherSuperior && approvedSince(row.body, entry)) return [row];
    const written = await Promise.all(daysLost(pair).map((days) => hasEntryOn(ctx, row.pk, days)));
    return written.includes(true) ? [row] : [];
  };
  return all(plans.map(rests));
}

/** Who is superior, whatever the days. */
const own = ({ employeeId }: { employeeId: string | null }): string | null => employeeId;

const piecesOf = ({ made, changed }: Touched): Assignment[] => [...made, ...changed.flatMap(({ now, back }) => [now, back])];

/** At most twelve periods a year. */
const PERIODS = [null, ...Array.from({ length: 12 }, (_, i) => i + 1)];

async function evaluationsSince(ctx: ReadContext, entry: RecordEntry, employee: Employee, touched: Touched): Promise<EvaluationRow[]> {
  const pieces = piecesOf(touched);
  const definitive = pieces.some(({ holding }) => holding === 'DEFINITIVE');
  const posts = [...new Set(pieces.map(({ id }) => id))];
  const years = yearsTouched(pieces, entry.at).map((year) => cycleIdOf(ctx.viewer.region ?? '', year));
  const ids = years.flatMap((cycle) => [
    ...(definitive ? [yearEvaluationId(employee.id, cycle)] : []),
    ...posts.flatMap((id) => PERIODS.map((period) => evaluationId(planIdOf(id, cycle), period))),
  ]);
  const rows = await evaluationRows(ctx, ids);
  const firstDay = firstDayOf(touched);
  return rows.filter((row) => ratedSince(row.body, entry, firstDay));
}

async function reviewsSince(ctx: ReadContext, entry: RecordEntry, employee: Employee, touched: Touched): Promise<Row[]> {
  const heads = await placesOf(ctx, employee.id, 20);
  return heads.filter((row) => reviewedSince(row.body, touched, legalDay(entry.at)));
}

/** Who holds a head's post by now that would have two definitive holders; those whom the same operation moved go back with it. */
async function occupiedSince(ctx: ReadContext, entry: RecordEntry, touched: Touched): Promise<Resting[]> {
  const posts = touched.changed.flatMap(({ back }) => (back.isHead && back.holding === 'DEFINITIVE' ? [back] : []));
  const others = new Set([entry.subjectId, ...entry.together.map(({ subjectId }) => subjectId)]);
  const holders = await all(posts.map(async ({ unitId }) => [...(await lookOf(ctx).holders(unitId))]));
  const taken = holders.filter(({ employeeId, assignment }) => !others.has(employeeId) && posts.some((post) => clash(post, assignment)));
  return taken.map(({ assignment }) => ({ kind: 'ASSIGNMENT', id: assignment.id }));
}

async function onEmployee(ctx: ReadContext, entry: RecordEntry, employee: Employee): Promise<Resting[]> {
  const touched = touchedBy(entry.before, employee);
  const pieces = piecesOf(touched);
  if (pieces.length === 0) return [];
  const [made, changed, evaluations, reviews, occupied] = await Promise.all([
    all(touched.made.map((one) => plansOf(ctx, [one], entry.at))),
    all(touched.changed.map((pair) => changedPlans(ctx, entry, pair))),
    evaluationsSince(ctx, entry, employee, touched),
    reviewsSince(ctx, entry, employee, touched),
    occupiedSince(ctx, entry, touched),
  ]);
  const plans = [...made.filter(({ body }) => planHolds(body)), ...changed];
  return [...resting('PLAN', plans), ...resting('EVALUATION', evaluations), ...resting('REVIEW', reviews), ...occupied];
}

/** An opening is empty as long as nothing was put inside; a closing, as long as everything above stays open. */
async function onUnit(ctx: ReadContext, entry: RecordEntry, unit: Unit): Promise<Resting[]> {
  if (entry.before.fields && !('validTo' in entry.before.fields)) return [];
  if (entry.before.fields) {
    const closed = (await lineOf(ctx, unit)).slice(1).filter(({ validTo }) => validTo !== null);
    return closed.map(({ id }) => ({ kind: 'UNIT', id }));
  }
  const [{ people, later, units }, positions] = await Promise.all([
    insideOf(ctx, unit, addDays(unit.validFrom, -1)),
    positionsOf(ctx.loader.loadList, unit.id),
  ]);
  const posts = [...people, ...later].map(({ assignment }): Resting => ({ kind: 'ASSIGNMENT', id: assignment.id }));
  return [...posts, ...units.map(({ id }): Resting => ({ kind: 'UNIT', id })), ...resting('POSITION', positions)];
}

async function onPosition(ctx: ReadContext, entry: RecordEntry, position: Position): Promise<Resting[]> {
  const unit = entry.before.fields ? null : await ownItem(ctx, UnitItem, position.unitId);
  const cards = unit ? await entriesBelow(ctx.table, unit.body) : [];
  return cards
    .filter(({ assignment }) => assignment.positionId === position.id)
    .map(({ assignment }): Resting => ({ kind: 'ASSIGNMENT', id: assignment.id }));
}

/** All that rests on an entry beside later entries. */
export async function restsOn(ctx: ReadContext, entry: RecordEntry, row: Row): Promise<Resting[]> {
  if (EmployeeItem.is(row)) return onEmployee(ctx, entry, row.body);
  if (UnitItem.is(row)) return onUnit(ctx, entry, row.body);
  if (PositionItem.is(row)) return onPosition(ctx, entry, row.body);
  throw new Error(`Nobody knows what rests on a ${row.type}.`);
}
