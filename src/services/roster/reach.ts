// Whom a list of who has not may be about: the region, an agency, a unit, or the own reports.
import type { Context } from '../../context.ts';
import type { RosterScope } from '../../data/roster.ts';
import { legalDay } from '../../domain/calendar.ts';
import { type AssignmentCard, currentAssignments, type Employee, type Unit } from '../../domain/organisation/types.ts';
import { loadOwn } from '../access.ts';
import { searchScope } from '../organisation/lists.ts';
import { teamOf } from '../organisation/teams.ts';
import { unitById } from '../organisation/tree.ts';

/** The city's own unit stands at no top: the agencies are beside it, and it means all of them. */
export const isWholeCity = ({ kind }: Pick<Unit, 'kind'>): boolean => kind === 'CITY';

const scopeOfUnit = (ctx: Context, unit: Unit): RosterScope =>
  isWholeCity(unit) ? { region: ctx.viewer.region ?? '' } : { rootUnitId: unit.rootId, path: unit.path };

/** As far as an office or a head's post reaches; null for everybody else. */
export async function ownScope(ctx: Context): Promise<RosterScope | null> {
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
}

export interface Reaching {
  unitId?: string | null | undefined;
  superiorId?: string | null | undefined;
}

async function teamBy(ctx: Context, superiorId: string): Promise<AssignmentCard[] | null> {
  const superior = await loadOwn<Employee>(ctx, 'Employee', superiorId);
  return superior && currentAssignments(superior.body, legalDay(ctx.now)).length > 0 ? teamOf(ctx, superior.body) : null;
}

/** Null where somebody asks for more than is theirs, or for what is not there: one answer. */
export async function reachOf(ctx: Context, { unitId, superiorId }: Reaching): Promise<Reach | null> {
  const [own, unit] = await Promise.all([ownScope(ctx), unitById(ctx, unitId ?? null)]);
  if (unitId && !unit) return null;
  const me = ctx.viewer.employeeId;
  const whole: RosterScope = { region: ctx.viewer.region ?? '' };
  const scope = unit ? scopeOfUnit(ctx, unit) : (own ?? whole);
  const leader = superiorId ?? (own ? null : me);
  if (own && !holds(own, scope)) return null;
  if (!own && leader !== me) return null;
  if (leader === null) return { scope, team: null };
  const team = await teamBy(ctx, leader);
  return team && { scope, team };
}
