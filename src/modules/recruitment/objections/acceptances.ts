// Accepted objections that the next edition of a list must carry out or tell of. Nobody who accepts meets another, and whoever publishes or
// makes offers meets none of them: an acceptance checks the edition it is made under, and is read after all that it may have changed (0052).
import type { ReadContext } from '../../../platform/context.ts';
import type { Tally, Writes } from '../../../platform/store/commit.ts';
import type { RowOf } from '../../../platform/store/item-kind.ts';
import { isAny, personOf } from '../../../platform/viewer.ts';
import type { ListRowHead } from '../lists/items.ts';
import { AcceptanceItem, type AcceptanceRow, AcceptingApproverItem, acceptanceRows, ToldItem } from './acceptance-items.ts';
import { leavesPublisher } from './rules/correction.ts';
import type { SelectionObjection } from './rules/types.ts';

export interface Acceptances {
  /** Of the newest edition, and of earlier ones: no edition has told of these. */
  waiting: AcceptanceRow[];
  told: RowOf<typeof ToldItem> | null;
}

/**
 * Of a list. Asked after whatever says that none can come any more, and after the rows of the next edition: then what was accepted before those
 * were read is among them.
 */
export async function acceptancesOf(ctx: ReadContext, listId: string): Promise<Acceptances> {
  const rows = await acceptanceRows(ctx.loader.loadRange, listId);
  const told = ToldItem.among(rows)[0] ?? null;
  const ids = new Set(told?.body.objectionIds);
  return { waiting: AcceptanceItem.among(rows).filter(({ body }) => !ids.has(body.objectionId)), told };
}

/** Those by which a row must still change. */
export const dueOf = ({ waiting }: Acceptances): AcceptanceRow[] => waiting.filter(({ body }) => body.due);

/** An edition tells of these: nothing waits for the next one on their account. */
export const telling = (listId: string, region: string, { told }: Acceptances, these: readonly AcceptanceRow[]): Tally[] => {
  const objectionIds = [...(told?.body.objectionIds ?? []), ...these.map(({ body }) => body.objectionId)];
  return these.length > 0 ? [{ before: told, after: ToldItem.put(region, { listId, objectionIds }) }] : [];
};

/** Null where it was not accepted, or an edition has told of it. One batch. */
export async function acceptanceOf(ctx: ReadContext, listId: string, objectionId: string): Promise<AcceptanceRow | null> {
  const [row, told] = await Promise.all([
    AcceptanceItem.load(ctx.loader.loadKey, listId, objectionId),
    ToldItem.load(ctx.loader.loadKey, listId),
  ]);
  return told?.body.objectionIds.includes(objectionId) ? null : row;
}

/** Refused after all, as long as no edition tells of it: one that is published in the same moment, and tells of any, refuses this. */
export async function withdrawn(
  ctx: ReadContext,
  listId: string,
  objectionId: string,
): Promise<Pick<Writes, 'drops' | 'checks' | 'absent'>> {
  const [row, told] = await Promise.all([acceptanceOf(ctx, listId, objectionId), ToldItem.load(ctx.loader.loadKey, listId)]);
  return { drops: row ? [row] : [], ...(told ? { checks: [told] } : { absent: [ToldItem.key(listId)] }) };
}

/** Read beforehand, so that it comes in one batch with what else an answer needs. */
export const acceptingApprover = (ctx: ReadContext, listId: string) => AcceptingApproverItem.load(ctx.loader.loadKey, listId);

/**
 * The viewer's acceptance, under the edition that was objected to. Whoever accepts does not publish the edition that says so.
 * @throws RuleError TRANSITION_REFUSED where no approver would be left to publish it.
 */
export async function accepting(
  ctx: ReadContext,
  list: ListRowHead,
  { id: objectionId, formationId, registrationNumber: number }: SelectionObjection,
  due: boolean,
): Promise<Pick<Writes, 'tallies' | 'checks'> & Required<Pick<Writes, 'parts'>>> {
  const by = personOf(ctx.viewer);
  const accepted = AcceptanceItem.put(list.region, { listId: list.body.id, objectionId, formationId, number, by, due });
  return { parts: [accepted], ...(isAny(ctx.viewer, 'RECRUITMENT_APPROVER') ? await asApprover(ctx, list, by) : { checks: [list] }) };
}

/** Whether an approver accepted anything that no edition has told of. What was accepted under an edition before the list's is there by now. */
const hasAccepted = async (ctx: ReadContext, listId: string, by: string): Promise<boolean> =>
  (await acceptancesOf(ctx, listId)).waiting.some(({ body }) => body.by === by);

/** The first acceptance by an approver under an edition is written down; the next ones find it there, and meet nobody. */
async function asApprover(ctx: ReadContext, list: ListRowHead, by: string): Promise<Pick<Writes, 'tallies' | 'checks'>> {
  const { id, edition } = list.body;
  const before = await acceptingApprover(ctx, id);
  const isOfEdition = before?.body.edition === edition;
  if (before && before.body.by !== by) leavesPublisher(isOfEdition || (await hasAccepted(ctx, id, before.body.by)));
  else if (before && isOfEdition) return { checks: [list, before] };
  return { tallies: [{ before, after: AcceptingApproverItem.put(list.region, { listId: id, by, edition }) }], checks: [list] };
}
