// A year in numbers, unit by unit: read from a board that follows a moment later, as far as the viewer reaches.

import { opensByRole } from '../../platform/access/access.ts';
import { onlyWhatMayBeSeen } from '../../platform/access/permit.ts';
import type { ReadContext } from '../../platform/context.ts';
import type { Subject } from '../../platform/rules/access.ts';
import { legalDay, legalYear } from '../../platform/rules/calendar.ts';
import type { CountedBoard } from '../../platform/store/reference.ts';
import { boardRead } from '../../platform/stream/boards.ts';
import { type AsOf, asSeen } from '../../platform/stream/progress.ts';
import { unitTree } from '../organisation/tree.ts';
import type { UnitView } from '../organisation/units.ts';
import type { RosterScope } from '../outstanding/items.ts';
import { inYears } from '../outstanding/lists.ts';
import { ownScope, scopeWithin } from '../outstanding/reach.ts';
import { lawOf } from '../policy/law.ts';
import { retentionPolicy } from '../recruitment/retention/rules/policy.ts';
import { type EvaluationUnitsPolicy, evaluationUnitsPolicy } from '../unit-achievement/rules/policy.ts';
import { closedRounds } from './closed-rounds.ts';
import { type AwardsBeside, awardsBeside } from './own-awards.ts';
import { placedIn, unitsIn, yearsIn } from './placed.ts';
import { agencyBoard, agencyPostsBoard, type CountedPeriod, cityBoard, numbersIn, postsBoard } from './rules/counts.ts';
import { highestSaid, mayShow, once, type UnitYear, type YearsBeside } from './rules/figures.ts';
import { roundsTold } from './rules/rounds.ts';
import {
  type EvaluationNumbersView,
  evaluationsIn,
  type ObjectionNumbersView,
  objectionsIn,
  type PlanNumbersView,
  type ProgressNumbersView,
  plansIn,
  progressIn,
  type ReviewNumbersView,
} from './rules/shown.ts';
import { type PredicateNumbersView, predicateCells, spreadOf } from './rules/spread.ts';

export interface UnitFiguresView {
  year: number;
  /** Null: the whole city. */
  unit: UnitView | null;
  of: UnitYear;
  beside: YearsBeside;
  /** Rounds of the year that are closed, as far as all of their answers are counted. */
  rounds: () => Promise<readonly string[]>;
  /** Asked for when somebody asks for people. */
  posts: () => Promise<UnitYear>;
  /** The same of all that are shown beside each other. */
  postsBeside: () => Promise<YearsBeside>;
  /** Another board of the same year, of the same units. */
  placedBeside: (board: CountedBoard) => YearsBeside;
  /** Of awards, as whoever asks may know them. */
  awardsBeside: () => Promise<AwardsBeside>;
  policy: EvaluationUnitsPolicy;
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

type ReachInYear = NonNullable<Awaited<ReturnType<typeof reachIn>>>;

/** The board that such a reach is told from, at the places of the tree as it is now. */
export async function boardIn(ctx: ReadContext, { year, scope }: ReachInYear) {
  const region = ctx.viewer.region ?? '';
  const [path, name, postsName] =
    'region' in scope
      ? ['', cityBoard(region, year), postsBoard(region)]
      : [scope.path, agencyBoard(region, year, scope.rootUnitId), agencyPostsBoard(region, scope.rootUnitId)];
  const [tree, board] = await Promise.all([unitTree(ctx), boardRead(ctx, name)]);
  return { path, name, postsName, tree, board, placed: placedIn(board, tree) };
}

/** Two calls: how far it follows, and the board; none where it was read within the last seconds. */
export async function figures(ctx: ReadContext, asked: FiguresAsked): Promise<FiguresView | null> {
  const reach = await reachIn(ctx, asked);
  if (!reach) return null;
  const { year } = reach;
  const [{ path, name, postsName, tree, board, placed }, law] = await Promise.all([boardIn(ctx, reach), lawOf(ctx)]);
  const unit = path === '' ? null : (tree.byId.get(path.split('/').at(-2) ?? '') ?? null);
  const children = unitsIn(tree, unit?.id ?? null);
  const today = legalDay(ctx.now);
  const { leastCount } = retentionPolicy(today, law);
  const policy = evaluationUnitsPolicy(today, law);
  const beside = yearsIn(placed, path, children, leastCount);
  const placedBeside = (one: CountedBoard): YearsBeside => yearsIn(placedIn(one, tree), path, children, leastCount);
  let read: Promise<YearsBeside> | undefined;
  const postsRead = () => (read ??= boardRead(ctx, postsName).then(placedBeside));
  let awards: Promise<AwardsBeside> | undefined;
  const awardsRead = () => (awards ??= awardsBeside(ctx, { name, year, beside }, placedBeside));
  const rounds = () => closedRounds(ctx, { board, year, isCity: path === '' }, beside.total);
  const viewOf = (of: UnitYear, shown: UnitView | null, posts: UnitFiguresView['posts']): UnitFiguresView => ({
    ...{ year, unit: shown, of, beside, rounds, posts, postsBeside: postsRead, placedBeside, awardsBeside: awardsRead, policy },
  });
  return {
    ...asSeen(board.at, ctx.now),
    ...{ year, leastCount },
    total: viewOf(beside.total, unit, async () => (await postsRead()).total),
    units: beside.units.map((of, i) => viewOf(of, children[i] ?? null, async () => (await postsRead()).units[i] ?? of)),
  };
}

/** One more call, whoever asks. */
export async function peopleIn({ posts, year }: UnitFiguresView): Promise<number> {
  const of = await posts();
  return once(of, `people ${year}`, () => of.numbers.people(year));
}

export const plansShown = ({ of }: UnitFiguresView): PlanNumbersView => once(of, 'plans', () => plansIn(of.numbers));

export const progressShown = ({ of }: UnitFiguresView): ProgressNumbersView[] => once(of, 'progress', () => progressIn(of.numbers));

export const evaluationsShown = ({ of }: UnitFiguresView, period: CountedPeriod): EvaluationNumbersView =>
  once(of, `evaluations ${period}`, () => evaluationsIn(of.numbers, period));

export const isSpreadShown = ({ beside, of }: UnitFiguresView, period: CountedPeriod): boolean =>
  mayShow(beside, of, `predicates ${period}`, (numbers) => predicateCells(numbers, period));

export const reviewsShown = async ({ beside, of, rounds }: UnitFiguresView): Promise<ReviewNumbersView> =>
  roundsTold(beside, of, await rounds());

/** Officers and auditors are told of every one anyway. */
export function objectionsShown(ctx: ReadContext, { beside, of }: UnitFiguresView): ObjectionNumbersView {
  const isShown =
    opensByRole(ctx, 'UnitFigures.predicates') || mayShow(beside, of, 'objections', (numbers) => [numbers.objection('filed')]);
  const today = legalDay(ctx.now);
  return once(of, `objections ${today} ${isShown}`, () => objectionsIn(of.numbers, isShown, today));
}

/** Whom the predicates of a unit are about, for the rule of the schema: nobody, in a unit. */
export const aboutFigures = ({ unit }: UnitFiguresView, region: string): Subject => ({
  region,
  employeeId: '',
  ...(unit && { unitId: unit.id }),
});

/** Final predicates beside the guidance; who may ask says the schema. */
export const predicatesIn = (view: UnitFiguresView, period: CountedPeriod): PredicateNumbersView =>
  once(view.of, `predicates ${period} ${view.policy.version}`, () => {
    const { of, beside, policy } = view;
    const said = numbersIn(highestSaid(of.rows, period));
    return spreadOf({ numbers: of.numbers, said, period, isShown: isSpreadShown(view, period), least: beside.least, policy });
  });
