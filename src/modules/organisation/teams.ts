// Who reports to somebody: by the one rule of who is superior, whether by the post, named, acting, or above an empty post.

import { ownItem } from '../../platform/access/own.ts';
import type { ReadContext } from '../../platform/context.ts';
import { covers, legalDay, validOn } from '../../platform/rules/calendar.ts';
import type { Page, Row, Slice } from '../../platform/store/table.ts';
import { EmployeeItem, type LentAuthority, lentBeside, type ReportCard, reportsIn } from './items.ts';
import type { AssignmentView } from './rules/assignment-view.ts';
import { headsOn } from './rules/heads.ts';
import { stillActs } from './rules/lent.ts';
import { type Assignment, type AssignmentCard, currentAssignments, type Employee, isServing } from './rules/types.ts';
import { employeeById, headsOf, lookOf, superiorOf } from './superiors.ts';
import { titlesOn } from './titles.ts';
import { unitTree } from './tree.ts';

/** A row of somebody's reports. */
type ReportRow = Row<unknown, AssignmentView>;

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
async function underHeadOf(ctx: ReadContext, unitId: string, day: string, seen: Set<string>): Promise<ReportCard[]> {
  seen.add(unitId);
  const cards = await reportsIn(ctx.loader.loadList, unitId, null);
  // Who heads the unit itself is what each of them is asked for next: one batch.
  const [unled] = await Promise.all([emptyBelow(ctx, unitId, cards, day), headsOf(ctx, unitId)]);
  const empty = unled.filter((id) => !seen.has(id));
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

/** What else is known to be asked of those who are listed, read beside what decides whose team they are. */
export type Beside = (cards: readonly ReportCard[]) => Promise<unknown>;

/** Units in which somebody's reports are listed: of the head, or of a person who serves there. */
function placesOf(posts: readonly Pick<Assignment, 'unitId' | 'isHead'>[], superiorId: string): { unitId: string; named: string | null }[] {
  const units = (heads: boolean) => [...new Set(posts.filter(({ isHead }) => isHead === heads).map(({ unitId }) => unitId))];
  return [...units(true).map((unitId) => ({ unitId, named: null })), ...units(false).map((unitId) => ({ unitId, named: superiorId }))];
}

/** Present posts of others, each once, by name. */
function presentIn(found: readonly ReportCard[], superiorId: string, day: string): ReportCard[] {
  const cards = new Map(found.map((card) => [card.assignment.id, card]));
  const present = [...cards.values()].filter(({ employeeId, assignment }) => covers(assignment, day) && employeeId !== superiorId);
  return present.toSorted((a, b) => (a.order < b.order ? -1 : 1));
}

/** All who are listed where somebody leads, with those below empty posts; the lists first, so that whatever follows from them is one batch. */
async function listedUnder(ctx: ReadContext, superiorId: string, posts: Parameters<typeof placesOf>[0], day: string, beside?: Beside) {
  const places = placesOf(posts, superiorId);
  const lists = await Promise.all(places.map(({ unitId, named }) => reportsIn(ctx.loader.loadList, unitId, named)));
  const units = places.filter(({ named }) => named === null).map(({ unitId }) => unitId);
  const [below] = await Promise.all([
    Promise.all(units.map((unitId) => underHeadOf(ctx, unitId, day, new Set()))),
    beside?.(presentIn(lists.flat(), superiorId, day)),
  ]);
  return presentIn([...lists.flat(), ...below.flat()], superiorId, day);
}

/** The assignments whose superior somebody is on a day, by name of their holders. */
export async function teamOf(ctx: ReadContext, superior: Employee, on?: string, beside?: Beside): Promise<ReportCard[]> {
  const day = on ?? legalDay(ctx.now);
  const present = await listedUnder(ctx, superior.id, currentAssignments(superior, day), day, beside);
  const superiors = await Promise.all(present.map(({ employeeId, assignment }) => superiorOf(ctx, employeeId, assignment, day)));
  return present.filter((_, i) => superiors[i]?.employeeId === superior.id);
}

/**
 * Reads what the viewer's own team is found by, and their record with it, in two calls: where they serve is what the process keeps of them, some
 * seconds old. It decides nothing: a post that is new is looked up later, and one that is over in vain.
 */
export async function foreseeOwnTeam(ctx: ReadContext, beside: Beside): Promise<void> {
  const me = ctx.viewer.employeeId;
  const dates = me === null ? null : await ctx.reference.serviceDates.of(ctx.table, me);
  const day = legalDay(ctx.now);
  if (me === null || !dates) return;
  await listedUnder(ctx, me, validOn(dates.spans, day), day, (cards) => Promise.all([employeeById(ctx, me), beside(cards)]));
}

/** A page of them, in the order of names. */
export async function reports(ctx: ReadContext, superior: Employee, { limit, after }: Slice, beside?: Beside): Promise<Page<ReportRow>> {
  const from = after?.sk ?? '';
  const onPage: Beside | undefined = beside && ((cards) => beside(cards.filter(({ order }) => order > from).slice(0, limit)));
  const cards = await teamOf(ctx, superior, undefined, onPage);
  const region = ctx.viewer.region ?? '';
  const titleOf = await titlesOn(ctx);
  const left = after ? cards.filter(({ order }) => order > from) : cards;
  const page = left.slice(0, limit).map(({ order: sk, ...card }): ReportRow => {
    const view: AssignmentView = { ...card, superiorId: superior.id, title: titleOf(card.assignment) };
    return { pk: superior.id, sk, type: 'Report', version: 1, region, body: null, card: view };
  });
  const last = page.at(-1);
  const total = cards.length;
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
