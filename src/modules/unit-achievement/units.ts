// Units: where one stands in a period or a year, and its achievement, set by the level above.

import { authorise, canSee } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { ownItem } from '../../platform/access/own.ts';
import { onlyWhatMayBeSeen, type Permit } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import type { Subject } from '../../platform/rules/access.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import { headOf } from '../organisation/lists.ts';
import type { Unit } from '../organisation/rules/types.ts';
import { isWholeCity } from '../organisation/rules/units.ts';
import { unitById } from '../organisation/tree.ts';
import { cycleOfYear } from '../performance/documents.ts';
import type { CycleRow } from '../performance/items.ts';
import { lawOf } from '../policy/law.ts';
import { unitAchievementId } from './ids.ts';
import { UnitAchievementItem, type UnitAchievementRow } from './items.ts';
import type { Achievement } from './rules/head-types.ts';
import { type EvaluationUnitsPolicy, evaluationUnitsPolicy } from './rules/policy.ts';
import { setAchievement, type UnitAchievement } from './rules/unit.ts';

export interface AchievementOf {
  unitId: string;
  year: number;
  /** Absent or null = the year. */
  period?: number | null | undefined;
}

/** A unit in a period or a year. */
export interface UnitPeriod {
  unit: Unit;
  cycle: CycleRow;
  period: number | null;
}

/** Null where the region has no such unit, or no such cycle or period; the city's own unit is none: spreads are an agency's. */
export async function unitPeriodOf(ctx: ReadContext, { unitId, year, period = null }: AchievementOf): Promise<UnitPeriod | null> {
  const [unit, cycle] = await Promise.all([unitById(ctx, unitId), cycleOfYear(ctx, ctx.viewer.region ?? '', year)]);
  if (!unit || !cycle || isWholeCity(unit)) return null;
  return period === null || cycle.body.periods.some(({ number }) => number === period) ? { unit, cycle, period } : null;
}

/** The place that the present operation names. @throws RuleError NOT_FOUND. */
export async function unitPeriodToChange(ctx: ReadContext, input: AchievementOf): Promise<UnitPeriod> {
  const unitPeriod = await unitPeriodOf(ctx, input);
  if (unitPeriod) return unitPeriod;
  const unit = await unitById(ctx, input.unitId);
  if (unit && isWholeCity(unit)) fail('INVALID', { field: ['unitId'], text: 'NOT_WHOLE_CITY' });
  return fail('NOT_FOUND', { field: ['unitId'] });
}

/** The head of a unit now. */
export async function headNow(ctx: ReadContext, unit: Unit): Promise<{ employeeId: string; assignmentId: string } | null> {
  const card = await headOf(ctx, unit);
  return card && { employeeId: card.employeeId, assignmentId: card.assignment.id };
}

/** A unit's record is about its head: the level above is the head's line. */
export const aboutUnit = (ctx: ReadContext, unitId: string, head: { employeeId: string; assignmentId: string } | null): Subject => ({
  region: ctx.viewer.region ?? '',
  employeeId: head?.employeeId ?? '',
  ...(head && { assignmentId: head.assignmentId }),
  unitId,
});

export const subjectOf = ({ region, unitId, headId, headAssignmentId }: UnitAchievement): Subject => ({
  region,
  unitId,
  employeeId: headId,
  assignmentId: headAssignmentId,
});

export async function findUnitAchievement(ctx: ReadContext, id: string): Promise<UnitAchievementRow | null> {
  const row = await ownItem(ctx, UnitAchievementItem, id);
  return row && (await canSee(ctx, 'UnitAchievement', subjectOf(row.body))) ? row : null;
}

/** What was said of a unit, of a period or the year: whoever asks has the right to know. */
export const achievementOf = (
  ctx: ReadContext,
  unitId: string,
  cycleId: string,
  period: number | null,
): Promise<UnitAchievementRow | null> => ownItem(ctx, UnitAchievementItem, unitAchievementId(unitId, cycleId, period));

export const idOf = ({ unit, cycle, period }: UnitPeriod): string => unitAchievementId(unit.id, cycle.body.id, period);

export async function unitAchievement(ctx: ReadContext, input: AchievementOf): Promise<UnitAchievementRow | null> {
  onlyWhatMayBeSeen(ctx);
  const unitPeriod = await unitPeriodOf(ctx, input);
  return unitPeriod && findUnitAchievement(ctx, idOf(unitPeriod));
}

export interface UnitToChange {
  permit: Permit;
  unitPeriod: UnitPeriod;
  head: { employeeId: string; assignmentId: string } | null;
  row: UnitAchievementRow | null;
}

/** Version 0 is that of an achievement that was not set yet. */
export async function unitToChange(ctx: ReadContext, input: AchievementOf & { expectedVersion: number }): Promise<UnitToChange> {
  const unitPeriod = await unitPeriodToChange(ctx, input);
  const [head, row] = await Promise.all([headNow(ctx, unitPeriod.unit), ownItem(ctx, UnitAchievementItem, idOf(unitPeriod))]);
  const subject = aboutUnit(ctx, unitPeriod.unit.id, head);
  const field = ['unitId'];
  // Nobody stands above a head who is not there: whoever may look is told why nothing can be done.
  const levelAbove = !ctx.rule?.to.some((grant) => grant === 'UNIT_HEAD' || grant === 'HR_OFFICER');
  if (!head && levelAbove && (await canSee(ctx, 'UnitAchievement', subject))) fail('NO_RATER', { field });
  const permit = await authorise(ctx, 'UnitAchievement', subject, field);
  const currentVersion = row?.version ?? 0;
  if (currentVersion !== input.expectedVersion) fail('VERSION_CONFLICT', { field: ['expectedVersion'], data: { currentVersion } });
  return { permit, unitPeriod, head, row };
}

/** The record tells that it was set, never to what: for a head it is the result rating. */
export const saveUnit = (ctx: MutationContext, permit: Permit, before: UnitAchievementRow | null, unit: UnitAchievement): Promise<Result> =>
  write(ctx, permit, {
    subjects: [{ before, after: UnitAchievementItem.put(unit.region, unit), detail: { status: unit.status, steps: unit.steps.length } }],
    result: { id: unit.id },
  });

export type UnitAchievementSetInput = AchievementOf & {
  idempotencyKey: string;
  expectedVersion: number;
  achievement: Achievement;
  reason: string;
};

export async function unitAchievementSet(ctx: MutationContext, input: UnitAchievementSetInput): Promise<Result> {
  const { permit, unitPeriod, head, row } = await unitToChange(ctx, input);
  if (!head) return fail('NO_RATER', { field: ['unitId'] });
  const { unit, cycle, period } = unitPeriod;
  const of = {
    id: idOf(unitPeriod),
    region: cycle.region,
    unitId: unit.id,
    rootUnitId: unit.rootId,
    cycleId: cycle.body.id,
    year: input.year,
  };
  const who = { headId: head.employeeId, headAssignmentId: head.assignmentId, by: ctx.viewer.employeeId ?? ctx.viewer.id };
  const facts = { ...of, ...who, period, now: ctx.now, policy: await policyNow(ctx) };
  return saveUnit(ctx, permit, row, setAchievement(row?.body ?? null, input, facts));
}

export const policyNow = async (ctx: ReadContext): Promise<EvaluationUnitsPolicy> =>
  evaluationUnitsPolicy(legalDay(ctx.now), await lawOf(ctx));
