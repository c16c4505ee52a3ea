// Lists of people: a unit's staff, somebody's reports, a search; each within what the viewer's office reaches.

import { opensByRole } from '../../platform/access/access.ts';
import { lookUpNumber } from '../../platform/access/brakes.ts';
import { ownItem } from '../../platform/access/own.ts';
import { onlyWhatMayBeSeen } from '../../platform/access/permit.ts';
import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { identifierKind } from '../../platform/rules/identifiers.ts';
import { wordsOf } from '../../platform/rules/names.ts';
import type { Page, Row, Slice } from '../../platform/store/table.ts';
import { isAny } from '../../platform/viewer.ts';
import { type AssignmentCardRow, EmployeeItem, staffOf } from './items.ts';
import { holderOfNumber } from './read.ts';
import type { AssignmentView } from './rules/assignment-view.ts';
import { foundWith } from './rules/found.ts';
import { headsOn } from './rules/heads.ts';
import { type AssignmentCard, currentAssignments, definitiveOn, nameOn, type Unit } from './rules/types.ts';
import { type SearchScope, searchNames } from './search.ts';
import { lookOf } from './superiors.ts';
import { titlesOn } from './titles.ts';

/** The node of a list row. */
export const cardOf = <Card extends AssignmentCard>({ card }: Row<unknown, Card>): Card => {
  if (!card) throw new Error('A list row has no card.');
  return card;
};

const today = (ctx: ReadContext): string => legalDay(ctx.now);

/** A page of a unit's staff, with what else is known of each post. */
export type StaffPage = Page<Row<unknown, AssignmentView>>;

export async function staffIn(ctx: ReadContext, unit: Unit, subtree: boolean, slice: Slice): Promise<StaffPage> {
  const [page, titleOf] = await Promise.all([staffOf(ctx.table, unit, subtree, today(ctx), slice), titlesOn(ctx)]);
  return { ...page, rows: page.rows.map((row) => ({ ...row, card: { ...cardOf(row), title: titleOf(cardOf(row).assignment) } })) };
}

/** Who leads a unit now, as its own item says: definitive, else acting. */
export async function headOf(ctx: ReadContext, { id }: Unit): Promise<AssignmentCard | null> {
  return headsOn(await lookOf(ctx).holders(id), today(ctx))[0] ?? null;
}

/** How far the viewer's office reaches: the region, the own agency, the unit headed; null for everybody else. */
export async function searchScope(ctx: ReadContext): Promise<SearchScope | null> {
  onlyWhatMayBeSeen(ctx);
  if (opensByRole(ctx, 'Query.employeeSearch')) return ctx.viewer.region ? { region: ctx.viewer.region } : null;
  const me = ctx.viewer.employeeId ? (await ownItem(ctx, EmployeeItem, ctx.viewer.employeeId))?.body : undefined;
  if (!me) return null;
  const post = definitiveOn(me, today(ctx));
  if (post && isAny(ctx.viewer, 'UNIT_ADMIN')) return { rootUnitId: post.rootUnitId, path: `${post.rootUnitId}/` };
  const headed = currentAssignments(me, today(ctx)).find((assignment) => assignment.isHead);
  return headed ? { rootUnitId: headed.rootUnitId, path: headed.unitPath } : null;
}

const inScope = (scope: SearchScope, { unitPath }: { unitPath: string }): boolean => 'region' in scope || unitPath.startsWith(scope.path);

/** AP-11: a number leads through its keyed hash to at most one person; unknown and out of reach are the same empty page. */
async function byNumber(ctx: ReadContext, scope: SearchScope, text: string): Promise<Page<AssignmentCardRow>> {
  await lookUpNumber(ctx);
  const value = text.replaceAll(/\s/g, '');
  const kind = identifierKind(text) ?? 'NIP';
  const owner = await holderOfNumber(ctx, kind, ctx.keyring.hash(kind, value));
  const found = owner ? await inReach(ctx, scope, owner) : null;
  return { rows: found ? [found] : [] };
}

/** Who has left is found with the post held last: whoever takes them back must find the record. */
async function inReach(ctx: ReadContext, scope: SearchScope, id: string): Promise<AssignmentCardRow | null> {
  const row = await ownItem(ctx, EmployeeItem, id);
  const post = row && foundWith(row.body, today(ctx));
  if (!row || !post || !inScope(scope, post)) return null;
  return { ...row, card: { employeeId: row.body.id, employeeName: nameOn(row.body, today(ctx)), assignment: post } };
}

/** @param text 18 digits are a number; anything else are beginnings of words of the name, each of which counts. One letter alone finds initials and names of one letter. */
export async function employeeSearch(ctx: ReadContext, text: string, slice: Slice): Promise<Page<AssignmentCardRow>> {
  const scope = await searchScope(ctx);
  if (!scope) return { rows: [] };
  if (/^[\d\s]+$/.test(text)) return byNumber(ctx, scope, text);
  const words = wordsOf(text);
  if (words.length === 0) return { rows: [] };
  return searchNames(ctx.table, scope, words, today(ctx), slice);
}
