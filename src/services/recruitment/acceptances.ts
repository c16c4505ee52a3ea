// Accepted objections that the next edition of a list must carry out or tell of: who accepts, who publishes and who makes offers meet here.
import type { ReadContext } from '../../context.ts';
import type { Tally, Writes } from '../../data/commit.ts';
import { type AcceptancesRow, acceptancesKey, acceptancesKeys, layAcceptances } from '../../data/recruitment/acceptances.ts';
import type { ListRowHead } from '../../data/recruitment/lists.ts';
import type { Key, Row } from '../../data/table.ts';
import { type Acceptance, leavesPublisher } from '../../domain/recruitment/correction.ts';
import type { SelectionObjection } from '../../domain/recruitment/objection.ts';
import { isAny, personOf } from '../../viewer.ts';

export interface Acceptances {
  all: Acceptance[];
  /** Those by which a row must still change. */
  due: Acceptance[];
  rows: AcceptancesRow[];
  absent: Key[];
}

/** One batch, together with whatever else is read beside it. */
export async function acceptancesOf(ctx: ReadContext, listId: string): Promise<Acceptances> {
  const keys = acceptancesKeys(listId);
  const found = (await Promise.all(keys.map(ctx.rows.loadKey))) as (AcceptancesRow | null)[];
  const rows = found.filter((row) => row !== null);
  const all = rows.flatMap(({ body }) => body);
  return { all, due: all.filter(({ due }) => due), rows, absent: keys.filter((_, i) => found[i] === null) };
}

/** Nothing was accepted or refused since. */
export const asRead = ({ rows, absent }: Acceptances): { checks: Row[]; absent: Key[] } => ({ checks: rows, absent });

/** Only these are left to carry out. */
export function leaving(
  { rows, absent }: Acceptances,
  left: readonly Acceptance[],
): Required<Pick<Writes, 'tallies' | 'checks' | 'absent'>> {
  const stays = ({ objectionId }: Acceptance): boolean => left.some((one) => one.objectionId === objectionId);
  const changed = rows.filter(({ body }) => !body.every(stays));
  return {
    tallies: changed.map((row): Tally => ({ before: row, after: layAcceptances(row, row.region, row.body.filter(stays)) })),
    checks: rows.filter((row) => !changed.includes(row)),
    absent,
  };
}

const ownKey = (ctx: ReadContext, listId: string, objectionId: string): Key =>
  acceptancesKey(listId, objectionId, isAny(ctx.viewer, 'RECRUITMENT_APPROVER'));

/** Read beforehand, so that it comes in one batch with what else an answer needs. */
export const loadAcceptances = (ctx: ReadContext, listId: string, objectionId: string): Promise<AcceptancesRow | null> =>
  ctx.rows.loadKey(ownKey(ctx, listId, objectionId)) as Promise<AcceptancesRow | null>;

/**
 * The viewer's acceptance, under the edition that was objected to. Whoever accepts does not publish the edition that says so.
 * @throws RuleError TRANSITION_REFUSED where no approver would be left to publish it.
 */
export async function accepting(
  ctx: ReadContext,
  list: ListRowHead,
  { id: objectionId, formationId, registrationNumber: number }: SelectionObjection,
  due: boolean,
): Promise<Required<Pick<Writes, 'tallies' | 'checks'>>> {
  const before = await loadAcceptances(ctx, list.body.id, objectionId);
  const by = personOf(ctx.viewer);
  const present = before?.body ?? [];
  if (isAny(ctx.viewer, 'RECRUITMENT_APPROVER')) leavesPublisher(present[0]?.by, by);
  const body = [...present, { objectionId, formationId, number, by, due }];
  return { tallies: [{ before, after: layAcceptances(ownKey(ctx, list.body.id, objectionId), list.region, body) }], checks: [list] };
}
