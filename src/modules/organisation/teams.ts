// Who reports to somebody: by the one rule of who is superior, whether by the post, named, acting, or above an empty post.

import { ownItem } from '../../platform/access/own.ts';
import type { ReadContext } from '../../platform/context.ts';
import { covers, legalDay, validOn } from '../../platform/rules/calendar.ts';
import { sortName } from '../../platform/rules/names.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { type AssignmentCardRow, EmployeeItem, type LentAuthority, lentBeside, reportsIn } from './items.ts';
import { headsOn } from './rules/heads.ts';
import { stillActs } from './rules/lent.ts';
import { type AssignmentCard, currentAssignments, type Employee, isServing } from './rules/types.ts';
import { lookOf, superiorOf } from './superiors.ts';
import { unitTree } from './tree.ts';

/** Units below one whose head's post is empty on a day: those below in the tree, and those whose last head stood among the reports. */
async function emptyBelow(ctx: ReadContext, unitId: string, cards: readonly AssignmentCard[], day: string): Promise<string[]> {
  const children = validOn((await unitTree(ctx)).children.get(unitId) ?? [], day).map(({ id }) => id);
  const led = cards.filter(({ assignment }) => assignment.isHead).map(({ assignment }) => assignment.unitId);
  const look = lookOf(ctx);
  const units = [...new Set([...children, ...led])].filter((id) => id !== unitId);
  const heads = await Promise.all(units.map((id) => look.holders(id)));
  return units.filter((_, i) => headsOn(heads[i] ?? [], day).length === 0);
}

/** All whose superior is looked for in a unit, with those whom the empty posts below it leave to its head. */
async function underHeadOf(ctx: ReadContext, unitId: string, day: string, seen: Set<string>): Promise<AssignmentCard[]> {
  seen.add(unitId);
  const cards = await reportsIn(ctx.loader.loadList, unitId, null);
  const empty = (await emptyBelow(ctx, unitId, cards, day)).filter((id) => !seen.has(id));
  const below = await Promise.all(empty.map((id) => underHeadOf(ctx, id, day, seen)));
  return [...cards, ...below.flat()];
}

/**
 * Whose superior is looked for in a unit: of its head, or of somebody named there. Whoever leads there now, theirs may be another than before.
 * @param named null: of the head
 */
export async function ledFrom(ctx: ReadContext, unitId: string, named: string | null): Promise<string[]> {
  const cards =
    named === null ? await underHeadOf(ctx, unitId, legalDay(ctx.now), new Set()) : await reportsIn(ctx.loader.loadList, unitId, named);
  return [...new Set(cards.map(({ employeeId }) => employeeId))];
}

const sortKey = ({ employeeName, assignment }: AssignmentCard): string => `${sortName(employeeName)}#${assignment.id}`;

/** The assignments whose superior somebody is on a day, by name of their holders. */
export async function teamOf(ctx: ReadContext, superior: Employee, on?: string): Promise<AssignmentCard[]> {
  const day = on ?? legalDay(ctx.now);
  const posts = currentAssignments(superior, day);
  const units = (heads: boolean) => [...new Set(posts.filter(({ isHead }) => isHead === heads).map(({ unitId }) => unitId))];
  const found = await Promise.all([
    ...units(true).map((unitId) => underHeadOf(ctx, unitId, day, new Set())),
    ...units(false).map((unitId) => reportsIn(ctx.loader.loadList, unitId, superior.id)),
  ]);
  const cards = new Map(found.flat().map((card) => [card.assignment.id, card]));
  const present = [...cards.values()].filter(({ employeeId, assignment }) => covers(assignment, day) && employeeId !== superior.id);
  const superiors = await Promise.all(present.map(({ employeeId, assignment }) => superiorOf(ctx, employeeId, assignment, day)));
  const own = present.filter((_, i) => superiors[i]?.employeeId === superior.id);
  return own.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

/** A page of them, in the order of names. */
export async function reports(ctx: ReadContext, superior: Employee, { limit, after }: Slice): Promise<Page<AssignmentCardRow>> {
  const cards = await teamOf(ctx, superior);
  const region = ctx.viewer.region ?? '';
  const rows = cards.map(
    (card): AssignmentCardRow => ({ pk: superior.id, sk: sortKey(card), type: 'Report', version: 1, region, body: null, card }),
  );
  const left = after ? rows.filter(({ sk }) => sk > (after.sk ?? '')) : rows;
  const page = left.slice(0, limit);
  const last = page.at(-1);
  const total = rows.length;
  return left.length > limit && last ? { rows: page, total, next: { pk: last.pk, sk: last.sk } } : { rows: page, total };
}

/** Authority lent to somebody, present and future, the first to begin first; one Query that brings their own record too. */
export async function lentTo(ctx: ReadContext, employeeId: string): Promise<LentAuthority[]> {
  const lent = await lentBeside(ctx.loader.loadRange, employeeId);
  return lent.filter(({ validTo }) => validTo >= legalDay(ctx.now)).toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
}

/** A team that somebody works for: the own one, and those of superiors in service who lend them their authority. */
export interface Team {
  /** Null for the own. */
  onBehalfOf: string | null;
  cards: AssignmentCard[];
}

/** Without the viewer themself: nobody acts on the own case, whoever lends. */
async function lentTeam(ctx: ReadContext, lenderId: string, me: string): Promise<Team> {
  const lender = await ownItem(ctx, EmployeeItem, lenderId);
  const cards = lender && isServing(lender.body, legalDay(ctx.now)) ? await teamOf(ctx, lender.body) : [];
  return { onBehalfOf: lenderId, cards: cards.filter(({ employeeId }) => employeeId !== me) };
}

/** Who reported to the viewer on a day that is over, and holds that post still in the records; the same lists are not read twice. */
export async function ownTeamOn(ctx: ReadContext, day: string): Promise<AssignmentCard[]> {
  const own = await ownItem(ctx, EmployeeItem, ctx.viewer.employeeId ?? '');
  return own ? teamOf(ctx, own.body, day) : [];
}

export async function teamsOf(ctx: ReadContext, me: string): Promise<Team[]> {
  const today = legalDay(ctx.now);
  const lent = validOn(await lentTo(ctx, me), today);
  const own = await ownItem(ctx, EmployeeItem, me);
  const acting = lent.filter((one) => own !== null && stillActs(own.body, one, today));
  const lenders = [...new Set(acting.map(({ fromEmployeeId }) => fromEmployeeId))];
  const [cards, ...others] = await Promise.all([own ? teamOf(ctx, own.body) : [], ...lenders.map((id) => lentTeam(ctx, id, me))]);
  return [{ onBehalfOf: null, cards }, ...others];
}
