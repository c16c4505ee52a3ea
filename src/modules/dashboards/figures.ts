// A year in numbers, unit by unit: read from a board that follows a moment later, as far as the viewer reaches.

import { opensByRole } from '../../platform/access/access.ts';
import { onlyWhatMayBeSeen } from '../../platform/access/permit.ts';
import type { ReadContext } from '../../platform/context.ts';
import type { Subject } from '../../platform/rules/access.ts';
import { legalDay, legalYear } from '../../platform/rules/calendar.ts';
import { countsOf } from '../../platform/stream/counts.ts';
import { type AsOf, standOf } from '../../platform/stream/progress.ts';
import { isWholeCity } from '../organisation/rules/units.ts';
import { unitTree } from '../organisation/tree.ts';
import type { UnitView } from '../organisation/units.ts';
import type { RosterScope } from '../outstanding/items.ts';
import { inYears } from '../outstanding/lists.ts';
import { ownScope, scopeWithin } from '../outstanding/reach.ts';
import { lawOf } from '../policy/law.ts';
import { retentionPolicy } from '../recruitment/retention/rules/policy.ts';
import { policyNow } from '../unit-achievement/units.ts';
import { rowsShown } from './rules/cells.ts';
import { agencyBoard, agencyPostsBoard, type CountedPeriod, cityBoard, type NumbersRead, numbersIn, postsBoard } from './rules/counts.ts';
import { below, highestSaid, rowsBelow, sumOf, type UnitNumbers } from './rules/figures.ts';
import { type PredicateNumbersView, predicateCells, spreadOf } from './rules/spread.ts';

export interface UnitFiguresView {
  year: number;
  /** Null: the whole city. */
  unit: UnitView | null;
  path: string;
  /** Of each unit in it alone. */
  rows: readonly UnitNumbers[];
  numbers: NumbersRead;
  /** Those shown beside it, itself among them. */
  beside: Beside;
  posts: () => Promise<readonly UnitNumbers[]>;
}

/** Units that are shown together under what they are in, and which of all these may show what: found out once for all of them. */
interface Beside {
  views: UnitFiguresView[];
  shown: Map<string, ReadonlySet<UnitFiguresView>>;
  least: number;
}

export interface FiguresView extends AsOf {
  year: number;
  leastCount: number;
  total: UnitFiguresView;
  units: UnitFiguresView[];
}

export interface FiguresAsked {
  year?: number | null | undefined;
  unitId?: string | null | undefined;
}

/** The year and how far the viewer reaches in it; null where it is not theirs to ask, or there is no such unit. */
export async function reachIn(
  ctx: ReadContext,
  { year: asked, unitId }: FiguresAsked,
): Promise<{ year: number; scope: RosterScope } | null> {
  onlyWhatMayBeSeen(ctx);
  const year = asked ?? legalYear(ctx.now);
  const own = await ownScope(ctx);
  const scope = own && inYears(ctx, year) ? await scopeWithin(ctx, own, unitId) : null;
  return scope && { year, scope };
}

async function boardOf(ctx: ReadContext, generation: string, board: string): Promise<UnitNumbers[]> {
  const [tree, rows] = await Promise.all([unitTree(ctx), countsOf(ctx.table, generation, board)]);
  return rows.flatMap(({ row, numbers }) => {
    const unit = tree.byId.get(row);
    return unit ? [{ path: unit.path, numbers }] : [];
  });
}

/** Two calls: how far it follows, and the board. */
export async function figures(ctx: ReadContext, asked: FiguresAsked): Promise<FiguresView | null> {
  const reach = await reachIn(ctx, asked);
  if (!reach) return null;
  const { year, scope } = reach;
  const [tree, { generation, ...asOf }] = await Promise.all([unitTree(ctx), standOf(ctx)]);
  const region = ctx.viewer.region ?? '';
  const [path, board, posts] =
    'region' in scope
      ? ['', cityBoard(region, year), postsBoard(region)]
      : [scope.path, agencyBoard(region, year, scope.rootUnitId), agencyPostsBoard(region, scope.rootUnitId)];
  const rows = await boardOf(ctx, generation, board);
  let read: Promise<UnitNumbers[]> | undefined;
  const readPosts = () => (read ??= boardOf(ctx, generation, posts));
  const unit = path === '' ? null : (tree.byId.get(path.split('/').at(-2) ?? '') ?? null);
  const children = (tree.children.get(unit?.id ?? '') ?? []).filter((one) => !isWholeCity(one));
  const { leastCount } = retentionPolicy(legalDay(ctx.now), await lawOf(ctx));
  const beside: Beside = { views: [], shown: new Map(), least: leastCount };
  const viewOf = (of: UnitView | null, at: string): UnitFiguresView => {
    const own = rowsBelow(rows, at);
    const view = { year, unit: of, path: at, rows: own, numbers: numbersIn(sumOf(own)), beside, posts: readPosts };
    beside.views.push(view);
    return view;
  };
  const total = viewOf(unit, path);
  return { ...asOf, year, leastCount, total, units: children.map((child) => viewOf(child, child.path)) };
}

/** One more call, whoever asks. */
export const peopleIn = async ({ posts, path, year }: UnitFiguresView): Promise<number> =>
  numbersIn(below(await posts(), path)).people(year);

const lessAll = (cells: readonly number[], rows: readonly (readonly number[])[]): number[] =>
  cells.map((cell, i) => rows.reduce((rest, row) => rest - (row[i] ?? 0), cell));

/** Whether what a view tells of people may be shown, with what is shown beside it. Who is in the whole and in none of its units is a row that nobody sees. */
function mayShow(view: UnitFiguresView, what: string, cells: (numbers: NumbersRead) => number[]): boolean {
  const { views, shown, least } = view.beside;
  const known = shown.get(what);
  if (known) return known.has(view);
  const [all = [], ...units] = views.map(({ numbers }) => cells(numbers));
  const { rows, sum } = rowsShown([...units, lessAll(all, units)], least);
  const found = new Set(views.filter((_, i) => (i === 0 ? sum : rows[i - 1])));
  shown.set(what, found);
  return found.has(view);
}

export const isSpreadShown = (view: UnitFiguresView, period: CountedPeriod): boolean =>
  mayShow(view, `predicates ${period}`, (numbers) => predicateCells(numbers, period));

/** Who has answered, and who has not. */
const reviewCells = (numbers: NumbersRead): number[] => [
  numbers.review('answered'),
  numbers.review('invited') - numbers.review('answered'),
];

export const areReviewsShown = (view: UnitFiguresView): boolean => mayShow(view, 'reviews', reviewCells);

/** Officers and auditors are told of every one anyway. */
export const areObjectionsShown = (ctx: ReadContext, view: UnitFiguresView): boolean =>
  opensByRole(ctx, 'UnitFigures.predicates') || mayShow(view, 'objections', (numbers) => [numbers.objection('filed')]);

/** Whom the predicates of a unit are about, for the rule of the schema: nobody, in a unit. */
export const aboutFigures = ({ unit }: UnitFiguresView, region: string): Subject => ({
  region,
  employeeId: '',
  ...(unit && { unitId: unit.id }),
});

/** Final predicates beside the guidance; who may ask says the schema. */
export async function predicatesIn(ctx: ReadContext, view: UnitFiguresView, period: CountedPeriod): Promise<PredicateNumbersView> {
  const said = numbersIn(highestSaid(view.rows, period));
  return spreadOf({
    numbers: view.numbers,
    said,
    period,
    isShown: isSpreadShown(view, period),
    least: view.beside.least,
    policy: await policyNow(ctx),
  });
}
