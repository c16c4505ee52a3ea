// Who has not: lists of people whose plan, evaluation or place in a round has not come as far as a step, page by page or all at once.

import { onlyWhatMayBeSeen } from '../../platform/access/permit.ts';
import type { ReadContext } from '../../platform/context.ts';
import { legalDay, legalYear } from '../../platform/rules/calendar.ts';
import { allInRanges, fillRanges } from '../../platform/store/ranges.ts';
import type { IndexName } from '../../platform/store/shape.ts';
import type { Page, Row, Slice } from '../../platform/store/table.ts';
import type { EmployeeKind } from '../organisation/rules/record-types.ts';
import { unitTree } from '../organisation/tree.ts';
import { findPlan } from '../performance/documents.ts';
import { cycleIdOf, planIdOf } from '../performance/ids.ts';
import type { PlanRow } from '../performance/items.ts';
import { RosterItem } from './card-items.ts';
import { type Enrolled, enrolledIn } from './enrolled.ts';
import { type RosterRow, rankedBy, rosterRanges, rosterRowOf, wholeRoster } from './items.ts';
import { type Reach, reachOf } from './reach.ts';
import { sortKeyOf } from './rules/order.ts';
import { isAsked, isOutstanding } from './rules/rows.ts';
import { standsSo, stepOf } from './rules/stages.ts';
import type { EvaluationStage, PlanStage, RosterCard, RosterFilter, RosterSort, WorkflowStep } from './rules/types.ts';

export interface OutstandingInput {
  step: WorkflowStep | 'ENROLMENT';
  year?: number | null | undefined;
  roundId?: string | null | undefined;
  unitId?: string | null | undefined;
  superiorId?: string | null | undefined;
  planStages?: readonly PlanStage[] | null | undefined;
  evaluationStages?: readonly EvaluationStage[] | null | undefined;
  kinds?: readonly EmployeeKind[] | null | undefined;
  grades?: readonly string[] | null | undefined;
}

/** A question that may be asked, with all that answering it needs. */
export interface RosterQuestion {
  filter: RosterFilter;
  reach: Reach;
  /** Set for ENROLMENT: who has a place. */
  enrolled: Enrolled | null;
  pathOf: (unitId: string) => string;
  today: string;
  /** What has been read to answer it: a page and its counts share it. */
  read: Map<'MEANT' | 'BEHIND', Promise<RosterRow[]>>;
}

/** Which years a row tells of. */
export const inYears = (ctx: ReadContext, year: number): boolean => Math.abs(year - legalYear(ctx.now)) <= 1;

/** Null where it is not the viewer's to ask, or there is no such unit or round. */
export async function askingOf(ctx: ReadContext, input: OutstandingInput): Promise<RosterQuestion | null> {
  onlyWhatMayBeSeen(ctx);
  const reach = await reachOf(ctx, input);
  if (!reach) return null;
  const enrolled = input.step === 'ENROLMENT' ? await enrolledIn(ctx, input.roundId ?? '', reach) : null;
  if (input.step === 'ENROLMENT' && !enrolled) return null;
  const tree = await unitTree(ctx);
  // Of a round every stage of the plan will do: what counts is the place.
  const step = input.step === 'ENROLMENT' ? 'PLAN' : input.step;
  const filter = { ...input, step, year: input.year ?? legalYear(ctx.now) };
  return { filter, reach, enrolled, pathOf: (id) => tree.byId.get(id)?.path ?? '', today: legalDay(ctx.now), read: new Map() };
}

const reaches = ({ reach: { scope, team }, pathOf }: RosterQuestion, { unitId }: RosterCard): boolean =>
  team === null || 'region' in scope || pathOf(unitId).startsWith(scope.path);

/** Everybody whom the filter reaches, whatever they have done. */
const isMeant = (asking: RosterQuestion, card: RosterCard): boolean => {
  const inRound = asking.enrolled === null || asking.pathOf(card.unitId).startsWith(asking.enrolled.path);
  const own = asking.enrolled ? null : stepOf(asking.filter.step);
  return inRound && reaches(asking, card) && standsSo(card, asking.filter, own) && isAsked(card, asking.filter, asking.today);
};

const hasNot = (asking: RosterQuestion, card: RosterCard): boolean =>
  isMeant(asking, card) && (asking.enrolled ? !asking.enrolled.has(card.employeeId) : isOutstanding(card, asking.filter, asking.today));

type Keep = (asking: RosterQuestion, card: RosterCard) => boolean;

const rowsThat =
  (asking: RosterQuestion, keep: Keep) =>
  (row: Row): row is Row => {
    const card = rosterRowOf(row)?.card;
    return card !== undefined && keep(asking, card);
  };

const openedRows = (rows: readonly Row[]): RosterRow[] => rows.flatMap((row) => rosterRowOf(row) ?? []);

/** Of a superior: the rows of the team, one batch; of the own one with the people, by whose records the grade is told. */
async function teamRows(ctx: ReadContext, team: NonNullable<Reach['team']>, own: boolean): Promise<Row[]> {
  const posts = team.filter(({ assignment }) => assignment.holding === 'DEFINITIVE');
  const rows = posts.map(({ employeeId, assignment }) => ctx.loader.loadKey(RosterItem.key(employeeId, assignment.id)));
  const people = own ? posts.map(({ employeeId }) => ctx.loader.load(employeeId)) : [];
  const [found] = await Promise.all([Promise.all(rows), Promise.all(people)]);
  return found.filter((row) => row !== null);
}

async function rowsIn(ctx: ReadContext, { reach, filter, enrolled }: RosterQuestion, behind: boolean): Promise<Row[]> {
  if (reach.team) return teamRows(ctx, reach.team, reach.leader === ctx.viewer.employeeId);
  const ranges = behind && !enrolled ? rosterRanges(reach.scope, filter) : [wholeRoster(reach.scope)];
  return allInRanges(ctx.table, ranges, (row): row is Row => row !== null);
}

/** Everybody who is asked for, in no order. */
function meant(ctx: ReadContext, asking: RosterQuestion): Promise<RosterRow[]> {
  const read = asking.read.get('MEANT') ?? rowsIn(ctx, asking, false).then((rows) => openedRows(rows.filter(rowsThat(asking, isMeant))));
  asking.read.set('MEANT', read);
  return read;
}

/** Everybody who has not, in no order: of those who are asked for, where these are read anyway. */
function behind(ctx: ReadContext, asking: RosterQuestion): Promise<RosterRow[]> {
  const all = asking.read.get('MEANT');
  const read =
    asking.read.get('BEHIND') ??
    (all
      ? all.then((rows) => rows.filter(({ card }) => card && hasNot(asking, card)))
      : rowsIn(ctx, asking, true).then((rows) => openedRows(rows.filter(rowsThat(asking, hasNot)))));
  asking.read.set('BEHIND', read);
  return read;
}

/** Rows asked for at once where few may pass: as many as a megabyte holds. */
const SIFTED_AT_ONCE = 2_500;

/** The index in whose order a page can be read without reading what it does not show; null where the list is sorted in memory. */
export const pagedBy = ({ reach, filter, enrolled }: RosterQuestion, sort: RosterSort): IndexName | null => {
  if (reach.team || enrolled || !('region' in reach.scope) || sort !== 'STAGE') return null;
  return rankedBy(filter);
};

const isSifted = ({ filter: { step, kinds, grades, planStages, evaluationStages } }: RosterQuestion): boolean =>
  Boolean(kinds ?? grades ?? (stepOf(step) === 'plans' ? evaluationStages : planStages));

/** All of them as the list is sorted. */
export async function sorted(ctx: ReadContext, asking: RosterQuestion, sort: RosterSort): Promise<{ row: RosterRow; sortKey: string }[]> {
  const rows = await behind(ctx, asking);
  const placed = rows.flatMap((row) => (row.card ? [{ row, sortKey: sortKeyOf(row.card, { ...asking, sort }) }] : []));
  return placed.toSorted((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
}

export async function outstandingPage(ctx: ReadContext, asking: RosterQuestion, sort: RosterSort, slice: Slice): Promise<Page<RosterRow>> {
  if (pagedBy(asking, sort)) {
    const ranges = rosterRanges(asking.reach.scope, asking.filter);
    const atOnce = isSifted(asking) ? SIFTED_AT_ONCE : slice.limit + 10;
    const page = await fillRanges(ctx.table, ranges, slice, rowsThat(asking, hasNot), atOnce);
    return { ...page, rows: openedRows(page.rows) };
  }
  const all = await sorted(ctx, asking, sort);
  const left = slice.after ? all.filter(({ sortKey }) => sortKey > (slice.after?.sk ?? '')) : all;
  const rows = left.slice(0, slice.limit).map(({ row, sortKey }) => ({ ...row, sk: sortKey }));
  const last = rows.at(-1);
  return left.length > slice.limit && last ? { rows, next: { pk: last.pk, sk: last.sk } } : { rows };
}

/** Counted from the rows themselves: whether somebody serves today is not in a key. */
export const meantCount = async (ctx: ReadContext, asking: RosterQuestion): Promise<number> => (await meant(ctx, asking)).length;

/** After whoever else asks beside it: one reading tells both. */
export async function outstandingCount(ctx: ReadContext, asking: RosterQuestion): Promise<number> {
  await Promise.resolve();
  return (await behind(ctx, asking)).length;
}

/** A card with the question it answers: what is shown of it hangs on the year. */
export interface OutstandingView {
  card: RosterCard;
  year: number;
}

export const viewOf =
  ({ filter }: RosterQuestion) =>
  ({ card }: RosterRow): OutstandingView => {
    if (!card) throw new Error('A row of the roster has no card.');
    return { card, year: filter.year };
  };

export const planOf = (ctx: ReadContext, { assignmentId }: RosterCard, year: number): Promise<PlanRow | null> =>
  findPlan(ctx, planIdOf(assignmentId, cycleIdOf(ctx.viewer.region ?? '', year)));
