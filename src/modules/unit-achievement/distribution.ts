// How a unit's predicates spread, as a viewer may know it: ratings speak once they are handed over, before that only to who gave or calibrates them.

import { granted, permitted } from '../../platform/access/access.ts';
import type { ReadContext } from '../../platform/context.ts';
import type { Subject } from '../../platform/rules/access.ts';
import { calibratorsAbove } from '../calibration/read.ts';
import { inService } from '../evaluation/lines.ts';
import { rollOf } from '../evaluation/roll.ts';
import { type CountedPerson, countedOf, missing } from '../evaluation/rules/counting.ts';
import { isHandedOver } from '../evaluation/rules/views.ts';
import type { Unit } from '../organisation/rules/types.ts';
import type { UnitAchievementRow } from './items.ts';
import { type Distribution, distributionOf } from './rules/distribution.ts';
import { type AchievementOf, aboutUnit, achievementOf, headNow, policyNow, type UnitPeriod, unitPeriodOf } from './units.ts';

export interface DistributionView extends Distribution {
  unit: Unit;
  year: number;
  period: number | null;
  achievement: UnitAchievementRow | null;
  /** Whom the viewer's actions are measured against. */
  subject: Subject;
  policyVersion: string;
  /** Whom the finalisation waits for: told to those who may finalise. */
  missing: readonly CountedPerson[];
}

/** The list is for reading, not for paging through an agency. */
const MOST_NAMED = 100;

/** Whether the viewer compares this unit's ratings in an open session, of it or of a unit above. */
async function calibrates(ctx: ReadContext, { unit, cycle, period }: UnitPeriod): Promise<boolean> {
  const me = ctx.viewer.employeeId;
  const members = await calibratorsAbove(ctx, unit.path, cycle.body.id, period);
  return me !== null && members.includes(me) && inService(ctx, me);
}

/** Whose rating speaks to the viewer: never their own before the hand-over. */
function toldTo(ctx: ReadContext, member: boolean): (person: CountedPerson) => boolean {
  const me = ctx.viewer.employeeId;
  return ({ employeeId, status, ratedBy }) => isHandedOver(status) || (me !== null && employeeId !== me && (member || ratedBy === me));
}

/** Null to whoever may not see it. */
export async function unitDistribution(ctx: ReadContext, input: AchievementOf): Promise<DistributionView | null> {
  const unitPeriod = await unitPeriodOf(ctx, input);
  if (!unitPeriod) return null;
  const { unit, period } = unitPeriod;
  const subject = aboutUnit(ctx, unit.id, await headNow(ctx, unit));
  if (!(await permitted(ctx, subject))) return null;
  const [achievement, member, people] = await Promise.all([
    achievementOf(ctx, unit.id, unitPeriod.cycle.body.id, period),
    calibrates(ctx, unitPeriod),
    rollOf(ctx, unitPeriod),
  ]);
  const policy = await policyNow(ctx);
  const numbers = distributionOf(countedOf(people, toldTo(ctx, member)), achievement?.body.achievement ?? null, policy);
  const waiting = missing(people);
  return { ...numbers, unit, year: input.year, period, achievement, subject, policyVersion: policy.version, missing: waiting };
}

/** By name, and never the viewer: nobody learns so whether they are rated. Null to those who may not finalise the unit. */
export async function unratedPeople(ctx: ReadContext, view: DistributionView): Promise<CountedPerson[] | null> {
  if (!(await granted(ctx, ctx.rules.fields.get('Mutation.unitFinalise') ?? [], view.subject))) return null;
  const others = view.missing.filter(({ employeeId }) => employeeId !== ctx.viewer.employeeId);
  return others.toSorted((a, b) => a.employeeName.localeCompare(b.employeeName, 'id')).slice(0, MOST_NAMED);
}
