// What can be done with a unit's achievement, and what stands in the way: by the rules of the mutations, measured against who heads the unit now.

import { mayDo } from '../../platform/access/access.ts';
import type { ReadContext } from '../../platform/context.ts';
import { type Blocker, blockersOf, possible, type Trial } from '../../platform/rules/blockers.ts';
import { ownLine } from '../evaluation/finalisation.ts';
import { rollOf } from '../evaluation/roll.ts';
import { missing } from '../evaluation/rules/counting.ts';
import type { Unit } from '../organisation/rules/types.ts';
import { unitById } from '../organisation/tree.ts';
import type { DistributionView } from './distribution.ts';
import { UNIT_HELP, type UnitAchievement, type UnitAction, unitAims, unitTrials } from './rules/unit.ts';
import { aboutUnit, headNow, policyNow, unitPeriodOf } from './units.ts';

/** How many who count are not rated yet: asked only where it decides. */
type Unrated = () => Promise<number>;

async function trialsOf(ctx: ReadContext, of: Unit, unit: UnitAchievement | null, unrated: Unrated): Promise<Trial<UnitAction>[]> {
  const head = await headNow(ctx, of);
  const subject = aboutUnit(ctx, of.id, head);
  const steps = unitAims(unit);
  const may = await Promise.all(steps.map((action) => mayDo(ctx, action, subject)));
  const mine = steps.filter((_, i) => may[i]);
  const [waiting, inLine, policy] = await Promise.all([
    unit && mine.includes('unitFinalise') ? unrated() : 0,
    mine.includes('unitReopen') && ownLine(ctx, of.path, head?.employeeId ?? unit?.headId ?? null),
    policyNow(ctx),
  ]);
  const by = ctx.viewer.employeeId ?? ctx.viewer.id;
  return unitTrials(unit, mine, { by, headId: head?.employeeId ?? null, ownLine: inLine, unrated: waiting, policy });
}

/** Two queries, for who may finalise it and has not. */
async function unratedIn(ctx: ReadContext, { unitId, year, period }: UnitAchievement): Promise<number> {
  const unitPeriod = await unitPeriodOf(ctx, { unitId, year, period });
  return unitPeriod ? missing(await rollOf(ctx, unitPeriod)).length : 0;
}

async function ofUnit(ctx: ReadContext, unit: UnitAchievement): Promise<Trial<UnitAction>[]> {
  const of = await unitById(ctx, unit.unitId);
  return of ? trialsOf(ctx, of, unit, () => unratedIn(ctx, unit)) : [];
}

const ofDistribution = (ctx: ReadContext, view: DistributionView): Promise<Trial<UnitAction>[]> =>
  trialsOf(ctx, view.unit, view.achievement?.body ?? null, async () => view.missing.length);

export const unitActions = async (ctx: ReadContext, unit: UnitAchievement): Promise<UnitAction[]> => possible(await ofUnit(ctx, unit));
export const unitBlockers = async (ctx: ReadContext, unit: UnitAchievement): Promise<Blocker<UnitAction>[]> =>
  blockersOf(await ofUnit(ctx, unit), UNIT_HELP);

export const distributionActions = async (ctx: ReadContext, view: DistributionView): Promise<UnitAction[]> =>
  possible(await ofDistribution(ctx, view));
export const distributionBlockers = async (ctx: ReadContext, view: DistributionView): Promise<Blocker<UnitAction>[]> =>
  blockersOf(await ofDistribution(ctx, view), UNIT_HELP);
