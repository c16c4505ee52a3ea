// Accepted objections that the next edition of a list must carry out or tell of: who accepts, who publishes and who makes offers meet here.
import type { ReadContext } from '../../../platform/context.ts';
import type { Tally } from '../../../platform/store/commit.ts';
import type { Key, Row } from '../../../platform/store/table.ts';
import { isAny, personOf } from '../../../platform/viewer.ts';
import type { ListRowHead } from '../lists/items.ts';
import {
  type AcceptancesRow,
  type AcceptingApproverRow,
  acceptancesItem,
  acceptancesKey,
  acceptancesKeys,
  acceptingApproverItem,
  acceptingApproverKey,
} from './acceptance-items.ts';
import { type Acceptance, leavesPublisher } from './rules/correction.ts';
import type { SelectionObjection } from './rules/objection.ts';

export interface Acceptances {
  all: Acceptance[];
  /** Those by which a row must still change. */
  due: Acceptance[];
  rows: AcceptancesRow[];
  /** Null while no approver has accepted. */
  approver: AcceptingApproverRow | null;
  absent: Key[];
}

/** One batch, together with whatever else is read beside it. */
export async function acceptancesOf(ctx: ReadContext, listId: string): Promise<Acceptances> {
  const keys = [acceptingApproverKey(listId), ...acceptancesKeys(listId)];
  const found = await Promise.all(keys.map(ctx.rows.loadKey));
  const [approver, ...others] = found as [AcceptingApproverRow | null, ...(AcceptancesRow | null)[]];
  const rows = others.filter((row) => row !== null);
  const all = rows.flatMap(({ body }) => body);
  return { all, due: all.filter(({ due }) => due), rows, approver, absent: keys.filter((_, i) => found[i] === null) };
}

/** Nothing was accepted or refused since. */
export const asRead = ({ rows, approver, absent }: Acceptances): { checks: Row[]; absent: Key[] } => ({
  checks: approver ? [approver, ...rows] : rows,
  absent,
});

/** Only these are left to carry out; the approver is free again once none of theirs is. */
export function leaving(
  { rows, approver, absent }: Acceptances,
  left: readonly Acceptance[],
): { tallies: Tally[]; checks: Row[]; drops: Row[]; absent: Key[] } {
  const stays = ({ objectionId }: Acceptance): boolean => left.some((one) => one.objectionId === objectionId);
  const changed = rows.filter(({ body }) => !body.every(stays));
  const unchanged: Row[] = rows.filter((row) => !changed.includes(row));
  const isBound = left.some(({ by }) => by === approver?.body.by);
  return {
    tallies: changed.map((row): Tally => ({ before: row, after: acceptancesItem(row, row.region, row.body.filter(stays)) })),
    checks: approver && isBound ? [approver, ...unchanged] : unchanged,
    drops: approver && !isBound ? [approver] : [],
    absent,
  };
}

/** What is read to accept: read beforehand, so that it comes in one batch with what else an answer needs. */
export async function loadAcceptances(ctx: ReadContext, listId: string, objectionId: string) {
  const keys = [acceptancesKey(listId, objectionId), acceptingApproverKey(listId)];
  const [rows, approver] = await Promise.all(keys.map(ctx.rows.loadKey));
  return { rows: rows as AcceptancesRow | null, approver: approver as AcceptingApproverRow | null };
}

/**
 * The viewer's acceptance, under the edition that was objected to. Whoever accepts does not publish the edition that says so.
 * @throws RuleError TRANSITION_REFUSED where no approver would be left to publish it.
 */
export async function accepting(
  ctx: ReadContext,
  list: ListRowHead,
  { id: objectionId, formationId, registrationNumber: number }: SelectionObjection,
  due: boolean,
): Promise<{ tallies: Tally[]; checks: Row[] }> {
  const { rows, approver } = await loadAcceptances(ctx, list.body.id, objectionId);
  const by = personOf(ctx.viewer);
  const body = [...(rows?.body ?? []), { objectionId, formationId, number, by, due }];
  const accepted = { before: rows, after: acceptancesItem(acceptancesKey(list.body.id, objectionId), list.region, body) };
  if (!isAny(ctx.viewer, 'RECRUITMENT_APPROVER')) return { tallies: [accepted], checks: [list] };
  leavesPublisher(approver?.body.by, by);
  if (approver) return { tallies: [accepted], checks: [list, approver] };
  const bound = { before: null, after: acceptingApproverItem(list.body.id, list.region, by) };
  return { tallies: [accepted, bound], checks: [list] };
}
