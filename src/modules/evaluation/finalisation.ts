// A unit finalised once everybody who counts is rated, and taken back with a reason.

import { hasRelation } from '../../platform/access/access.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { Result } from '../../platform/store/commit.ts';
import { currentAssignments } from '../organisation/rules/types.ts';
import { employeeById } from '../organisation/superiors.ts';
import { distributionOf } from '../unit-achievement/rules/distribution.ts';
import { finaliseUnit, reopenUnit, type UnitAchievement, type UnitFinal, type UnitReopening } from '../unit-achievement/rules/unit.ts';
import { type AchievementOf, policyNow, saveUnit, unitPeriodOf, unitToChange } from '../unit-achievement/units.ts';
import { cardOf } from './items.ts';
import { inOneLine } from './lines.ts';
import { evaluationRows } from './read.ts';
import { cardsIn, rollOf } from './roll.ts';
import { countedOf } from './rules/counting.ts';
import type { EvaluationCard } from './rules/types.ts';
import { isHandedOver } from './rules/views.ts';

/** For a decision each evaluation is read itself: the list only says which there are. */
async function read(ctx: ReadContext, cards: readonly EvaluationCard[]) {
  const ids = cards.map(({ id }) => id);
  return (await evaluationRows(ctx, ids)).map(({ body }) => cardOf(body));
}

export type UnitFinaliseInput = AchievementOf & { idempotencyKey: string; expectedVersion: number; justification?: string | null };

/** All ratings count here, handed over or not: what departs from the guidance is told to who finalises, alone. */
export async function unitFinalise(ctx: MutationContext, input: UnitFinaliseInput): Promise<Result> {
  const { permit, unitPeriod, row } = await unitToChange(ctx, input);
  const policy = await policyNow(ctx);
  const people = await rollOf(ctx, unitPeriod, (cards) => read(ctx, cards));
  const distribution = distributionOf(
    countedOf(people, () => true),
    row?.body.achievement ?? null,
    policy,
  );
  const by = ctx.viewer.employeeId ?? ctx.viewer.id;
  return saveUnit(ctx, permit, row, finaliseUnit(row?.body ?? null, input, { distribution, by, now: ctx.now, policy }));
}

/** An officer who is not of the level above acts for others only: not for their own superior or report, and not for the unit they serve in. */
export async function ownLine(ctx: ReadContext, unitPath: string, headId: string | null): Promise<boolean> {
  const me = ctx.viewer.employeeId;
  if (me === null || headId === null) return false;
  const subject = { region: ctx.viewer.region ?? '', employeeId: headId };
  if ((await hasRelation(ctx, 'SUPERIOR', subject)) || (await hasRelation(ctx, 'LINE_ABOVE', subject))) return false;
  const person = await employeeById(ctx, me);
  const posts = person ? currentAssignments(person, legalDay(ctx.now)) : [];
  return posts.some((post) => post.unitPath.startsWith(unitPath)) || inOneLine(ctx, me, headId);
}

export async function unitReopen(
  ctx: MutationContext,
  input: AchievementOf & { idempotencyKey: string; expectedVersion: number; reason: string },
): Promise<Result> {
  const { permit, unitPeriod, head, row } = await unitToChange(ctx, input);
  const own = await ownLine(ctx, unitPeriod.unit.path, head?.employeeId ?? row?.body.headId ?? null);
  const facts = { by: ctx.viewer.employeeId ?? ctx.viewer.id, ownLine: own, now: ctx.now, policy: await policyNow(ctx) };
  return saveUnit(ctx, permit, row, reopenUnit(row?.body ?? null, input, facts));
}

/** What was true when a unit was finalised; `told`: its numbers hide nothing from the viewer. */
export interface FinalView {
  final: UnitFinal;
  told: boolean;
}

/** The numbers hold ratings that may not be handed over yet: until all are, only who finalised knows them. One query. */
async function allHandedOver(ctx: ReadContext, { unitId, year, period }: UnitAchievement): Promise<boolean> {
  const unitPeriod = await unitPeriodOf(ctx, { unitId, year, period });
  const cards = unitPeriod ? await cardsIn(ctx, unitPeriod) : [];
  return cards.every(({ status, holding }) => holding !== 'DEFINITIVE' || status === 'EXEMPT' || isHandedOver(status));
}

export async function finalOf(ctx: ReadContext, unit: UnitAchievement): Promise<FinalView | null> {
  const { final } = unit;
  return final && { final, told: final.by === ctx.viewer.employeeId || (await allHandedOver(ctx, unit)) };
}

export type ReopeningView = UnitReopening & { view: FinalView };

export async function reopeningsOf(ctx: ReadContext, unit: UnitAchievement): Promise<ReopeningView[]> {
  if (unit.reopenings.length === 0) return [];
  const all = await allHandedOver(ctx, unit);
  return unit.reopenings.map((one) => ({ ...one, view: { final: one.final, told: all || one.final.by === ctx.viewer.employeeId } }));
}
