// Whom a list of who has not may be about: the region, an agency, a unit, or the own reports.

import { opensByRole } from '../../platform/access/access.ts';
import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { isAny } from '../../platform/viewer.ts';
import { searchScope } from '../organisation/lists.ts';
import { employeeInRegion } from '../organisation/read.ts';
import { type AssignmentCard, currentAssignments, definitiveOn, type Unit } from '../organisation/rules/types.ts';
import { isWholeCity } from '../organisation/rules/units.ts';
import { teamOf } from '../organisation/teams.ts';
import { unitById } from '../organisation/tree.ts';
import type { RosterScope } from './items.ts';

const scopeOfUnit = (ctx: ReadContext, unit: Unit): RosterScope =>
  isWholeCity(unit) ? { region: ctx.viewer.region ?? '' } : { rootUnitId: unit.rootId, path: unit.path };

/** As far as an office or a head's post reaches; null for everybody else. */
export async function ownScope(ctx: ReadContext): Promise<RosterScope | null> {
  const scope = await searchScope(ctx);
  if (!scope || 'region' in scope) return scope;
  const unit = await unitById(ctx, scope.path.split('/').at(-2) ?? '');
  return unit && isWholeCity(unit) ? scopeOfUnit(ctx, unit) : scope;
}

const holds = (outer: RosterScope, inner: RosterScope): boolean =>
  'region' in outer || (!('region' in inner) && inner.path.startsWith(outer.path));

export interface Reach {
  scope: RosterScope;
  /** Only these posts; null: all of the scope. */
  team: readonly AssignmentCard[] | null;
  /** Whose reports they are. */
  leader: string | null;
  /** Whether `Employee.grade` of everybody in it is the viewer's to read: a head leads the unit, not each one's line. */
  grades: boolean;
}

export interface Reaching {
  unitId?: string | null | undefined;
  superiorId?: string | null | undefined;
}

async function teamBy(ctx: ReadContext, superiorId: string): Promise<AssignmentCard[] | null> {
  const superior = await employeeInRegion(ctx, superiorId);
  return superior && currentAssignments(superior.body, legalDay(ctx.now)).length > 0 ? teamOf(ctx, superior.body) : null;
}

/** A unit within a scope, or all of it; null where the unit is not there or not within. */
export async function scopeWithin(ctx: ReadContext, own: RosterScope, unitId: string | null | undefined): Promise<RosterScope | null> {
  if (!unitId) return own;
  const unit = await unitById(ctx, unitId);
  const scope = unit && scopeOfUnit(ctx, unit);
  return scope && holds(own, scope) ? scope : null;
}

/** As `Employee.grade` is told of everybody within reach: to offices, never to a head as such. */
async function readsGrades(ctx: ReadContext): Promise<boolean> {
  if (opensByRole(ctx, 'Employee.grade')) return true;
  const me = isAny(ctx.viewer, 'UNIT_ADMIN') && (await employeeInRegion(ctx, ctx.viewer.employeeId ?? ''));
  return Boolean(me && definitiveOn(me.body, legalDay(ctx.now)));
}

/** Null where somebody asks for more than is theirs, or for what is not there: one answer. */
export async function reachOf(ctx: ReadContext, { unitId, superiorId }: Reaching): Promise<Reach | null> {
  const own = await ownScope(ctx);
  const me = ctx.viewer.employeeId;
  const leader = superiorId ?? (own ? null : me);
  // A login may name nobody: nobody's reports are not the own ones.
  const ownReports = leader !== null && leader === me;
  // Own reports may sit beyond the unit that one heads.
  const outer = ownReports ? { region: ctx.viewer.region ?? '' } : own;
  const scope = outer && (await scopeWithin(ctx, outer, unitId));
  if (!scope) return null;
  const grades = ownReports || (await readsGrades(ctx));
  if (leader === null) return { scope, team: null, leader, grades };
  const team = await teamBy(ctx, leader);
  return team && { scope, team, leader, grades };
}
