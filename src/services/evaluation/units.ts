// Units: their achievement, set by the level above; the distribution of their predicates; their finalisation.
import type { Context } from '../../context.ts';
import type { Result } from '../../data/commit.ts';
import { allEvaluationsIn, type EvaluationRow } from '../../data/evaluation.ts';
import { layUnitAchievement, type UnitAchievementRow } from '../../data/evaluation-units.ts';
import * as keys from '../../data/keys.ts';
import type { CycleRow } from '../../data/performance.ts';
import type { Subject } from '../../domain/access.ts';
import { legalDay } from '../../domain/calendar.ts';
import { fail } from '../../domain/errors.ts';
import { type Counted, type Distribution, distributionOf } from '../../domain/evaluation/distribution.ts';
import { workingPredicate } from '../../domain/evaluation/matrix.ts';
import type { Evaluation, EvaluationCard } from '../../domain/evaluation/types.ts';
import { finaliseUnit, setAchievement, type UnitAchievement, type UnitAction, unitSteps } from '../../domain/evaluation/unit.ts';
import { isHandedOver } from '../../domain/evaluation/views.ts';
import type { Unit } from '../../domain/organisation/types.ts';
import { type Achievement, evaluationUnitsPolicy } from '../../domain/policy/evaluation-units.ts';
import { authorise, granted, loadOwn, sees } from '../access.ts';
import { write } from '../once.ts';
import { headOf } from '../organisation/lists.ts';
import { unitById } from '../organisation/tree.ts';
import { cycleOfYear } from '../performance/documents.ts';

export interface OfUnit {
  unitId: string;
  year: number;
  /** Absent or null = the year. */
  period?: number | null | undefined;
}

/** A unit in a period or a year. */
export interface Place {
  unit: Unit;
  cycle: CycleRow;
  period: number | null;
}

/** Null where the region has no such unit, or no such cycle or period. */
export async function placeOf(ctx: Context, { unitId, year, period = null }: OfUnit): Promise<Place | null> {
  const [unit, cycle] = await Promise.all([unitById(ctx, unitId), cycleOfYear(ctx, ctx.viewer.region ?? '', year)]);
  if (!unit || !cycle) return null;
  return period === null || cycle.body.periods.some(({ number }) => number === period) ? { unit, cycle, period } : null;
}

/** The place that the present operation names. @throws RuleError NOT_FOUND. */
export async function placeToChange(ctx: Context, input: OfUnit): Promise<Place> {
  const place = await placeOf(ctx, input);
  if (!place && ctx.rule) ctx.rule.asked = true;
  return place ?? fail('NOT_FOUND', { field: ['unitId'] });
}

/** The head of a unit now. */
async function headNow(ctx: Context, unit: Unit): Promise<{ employeeId: string; assignmentId: string } | null> {
  const card = await headOf(ctx, unit);
  return card && { employeeId: card.employeeId, assignmentId: card.assignment.id };
}

/** A unit's record is about its head: the level above is the head's line. */
const aboutUnit = (ctx: Context, unitId: string, head: { employeeId: string; assignmentId: string } | null): Subject => ({
  region: ctx.viewer.region ?? '',
  employeeId: head?.employeeId ?? '',
  ...(head && { assignmentId: head.assignmentId }),
  unitId,
});

const subjectOf = ({ region, unitId, headId, headAssignmentId }: UnitAchievement): Subject => ({
  region,
  unitId,
  employeeId: headId,
  assignmentId: headAssignmentId,
});

export async function findUnitAchievement(ctx: Context, id: string): Promise<UnitAchievementRow | null> {
  const row = await loadOwn<UnitAchievement>(ctx, 'UnitAchievement', id);
  return row && (await sees(ctx, 'UnitAchievement', subjectOf(row.body))) ? row : null;
}

const idOf = ({ unit, cycle, period }: Place): string => keys.unitAchievementId(unit.id, cycle.body.id, period);

export async function unitAchievement(ctx: Context, input: OfUnit): Promise<UnitAchievementRow | null> {
  if (ctx.rule) ctx.rule.asked = true;
  const place = await placeOf(ctx, input);
  return place && findUnitAchievement(ctx, idOf(place));
}

interface UnitToChange {
  place: Place;
  head: { employeeId: string; assignmentId: string } | null;
  row: UnitAchievementRow | null;
}

/** Version 0 is that of an achievement that was not set yet. */
async function unitToChange(ctx: Context, input: OfUnit & { expectedVersion: number }): Promise<UnitToChange> {
  const place = await placeToChange(ctx, input);
  const [head, row] = await Promise.all([headNow(ctx, place.unit), loadOwn<UnitAchievement>(ctx, 'UnitAchievement', idOf(place))]);
  const subject = aboutUnit(ctx, place.unit.id, head);
  const field = ['unitId'];
  // Nobody stands above a head who is not there: whoever may look is told why nothing can be done.
  if (!head && !ctx.rule?.to.includes('UNIT_HEAD') && (await sees(ctx, 'UnitAchievement', subject))) {
    if (ctx.rule) ctx.rule.asked = true;
    fail('NO_RATER', { field });
  }
  await authorise(ctx, 'UnitAchievement', subject, field);
  const currentVersion = row?.version ?? 0;
  if (currentVersion !== input.expectedVersion) fail('VERSION_CONFLICT', { field: ['expectedVersion'], data: { currentVersion } });
  return { place, head, row };
}

/** The record tells that it was set, never to what: for a head it is the result rating. */
const save = (ctx: Context, before: UnitAchievementRow | null, unit: UnitAchievement): Promise<Result> =>
  write(ctx, {
    subjects: [{ before, after: layUnitAchievement(unit), detail: { status: unit.status, steps: unit.steps.length } }],
    result: { id: unit.id },
  });

export type UnitAchievementSetInput = OfUnit & {
  idempotencyKey: string;
  expectedVersion: number;
  achievement: Achievement;
  reason: string;
};

export async function unitAchievementSet(ctx: Context, input: UnitAchievementSetInput): Promise<Result> {
  const { place, head, row } = await unitToChange(ctx, input);
  if (!head) return fail('NO_RATER', { field: ['unitId'] });
  const { unit, cycle, period } = place;
  const of = { id: idOf(place), region: cycle.region, unitId: unit.id, rootUnitId: unit.rootId, cycleId: cycle.body.id, year: input.year };
  const who = { headId: head.employeeId, headAssignmentId: head.assignmentId, by: ctx.viewer.employeeId ?? ctx.viewer.id };
  const facts = { ...of, ...who, period, now: ctx.now, policy: evaluationUnitsPolicy(legalDay(ctx.now)) };
  return save(ctx, row, setAchievement(row?.body ?? null, input, facts));
}

const scopeOf = ({ unit, cycle, period }: Place) => ({ rootUnitId: unit.rootId, path: unit.path, cycleId: cycle.body.id, period });

const countedOf = (
  unitId: string,
  { status, predicate, isHead, unitId: of, holding }: Pick<EvaluationCard, 'status' | 'predicate' | 'isHead' | 'unitId' | 'holding'>,
): Counted => ({ status, predicate, isUnitHead: isHead && of === unitId, isDefinitive: holding === 'DEFINITIVE' });

/** For a decision each evaluation is read itself: the index only says which there are. */
async function countedNow(ctx: Context, place: Place): Promise<Counted[]> {
  const cards = await allEvaluationsIn(ctx.table, scopeOf(place));
  const rows = await Promise.all(cards.map(({ id }) => loadOwn<Evaluation>(ctx, 'Evaluation', id) as Promise<EvaluationRow | null>));
  return rows.filter((row) => row !== null).map(({ body }) => countedOf(place.unit.id, { ...body, predicate: workingPredicate(body) }));
}

const policyNow = (ctx: Context) => evaluationUnitsPolicy(legalDay(ctx.now));

export type UnitFinaliseInput = OfUnit & { idempotencyKey: string; expectedVersion: number; justification?: string | null };

export async function unitFinalise(ctx: Context, input: UnitFinaliseInput): Promise<Result> {
  const { place, row } = await unitToChange(ctx, input);
  const policy = policyNow(ctx);
  const distribution = distributionOf(await countedNow(ctx, place), row?.body.achievement ?? null, policy);
  const by = ctx.viewer.employeeId ?? ctx.viewer.id;
  return save(ctx, row, finaliseUnit(row?.body ?? null, input, { distribution, by, now: ctx.now, policy }));
}

export interface DistributionView extends Distribution {
  unit: Unit;
  year: number;
  period: number | null;
  achievement: UnitAchievementRow | null;
  /** Whom the viewer's actions are measured against. */
  subject: Subject;
  policyVersion: string;
}

/** What the viewer can do with a unit, by the rules that stand beside the mutations. */
async function actionsFor(ctx: Context, unit: UnitAchievement | null, subject: Subject): Promise<UnitAction[]> {
  const may = (action: UnitAction) => granted(ctx, ctx.rules.fields.get(`Mutation.${action}`) ?? [], subject);
  const steps = unitSteps(unit);
  const answers = await Promise.all(steps.map(may));
  return steps.filter((_, i) => answers[i]);
}

export const unitActions = (ctx: Context, unit: UnitAchievement): Promise<UnitAction[]> => actionsFor(ctx, unit, subjectOf(unit));

export const distributionActions = (ctx: Context, { achievement, subject }: DistributionView): Promise<UnitAction[]> =>
  actionsFor(ctx, achievement?.body ?? null, subject);

/** The viewer's own rating, still hidden from them, would speak out of the numbers of a small unit. */
const holdsOwn = (ctx: Context, cards: readonly EvaluationCard[]): boolean =>
  cards.some((card) => card.employeeId === ctx.viewer.employeeId && card.predicate !== null && !isHandedOver(card.status));

/** Null to whoever may not see it, and while a hidden rating of the viewer's own is among the numbers. */
export async function unitDistribution(ctx: Context, input: OfUnit): Promise<DistributionView | null> {
  if (ctx.rule) ctx.rule.asked = true;
  const place = await placeOf(ctx, input);
  if (!place) return null;
  const subject = aboutUnit(ctx, place.unit.id, await headNow(ctx, place.unit));
  if (!(await granted(ctx, ctx.rule?.to ?? [], subject))) return null;
  const [row, cards] = await Promise.all([
    loadOwn<UnitAchievement>(ctx, 'UnitAchievement', idOf(place)),
    allEvaluationsIn(ctx.table, scopeOf(place)),
  ]);
  if (holdsOwn(ctx, cards)) return null;
  const policy = policyNow(ctx);
  const counted = cards.map((card) => countedOf(place.unit.id, card));
  const numbers = distributionOf(counted, row?.body.achievement ?? null, policy);
  const { unit, period } = place;
  return { ...numbers, unit, year: input.year, period, achievement: row, subject, policyVersion: policy.version };
}
