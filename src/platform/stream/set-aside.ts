// Changes that a projection could not bear: kept apart with what was wrong, so that the rest goes on, and given again once it is mended.

import type { ReadContext } from '../context.ts';
import { redact } from '../rules/identifiers.ts';
import { placedKind, type RowOf } from '../store/item-kind.ts';
import { queryAll } from '../store/ranges.ts';
import type { Row, Table } from '../store/table.ts';
import type { Change } from './change.ts';
import { projected } from './projected.ts';

export interface SetAside {
  projection: string;
  change: Change;
  /** Its kind and redacted text. */
  error: string;
  at: string;
}

/** The stream itself forgets after a day; what was erased must not live on here. */
const KEPT_DAYS = 14;
/** Bytes of the two images; an item holds 400 KB. Of a larger change the item is read where it stands when it is given again. */
const MOST_BYTES = 300_000;

const partition = (projection: string): string => `SETASIDE#${projection}`;

export const SetAsideItem = placedKind<SetAside>()({
  type: 'SetAside',
  key: (projection: string, { key, order, position }: Pick<Change, 'key' | 'order' | 'position'>) => ({
    pk: partition(projection),
    sk: `${key.pk}|${key.sk}|${order}|${position}`,
  }),
  ttl: ({ at }) => Math.floor(Date.parse(at) / 1000) + KEPT_DAYS * 86_400,
});
export type SetAsideRow = RowOf<typeof SetAsideItem>;

const kept = (change: Change): Change =>
  Buffer.byteLength(JSON.stringify([change.before, change.after])) > MOST_BYTES ? { ...change, before: null, after: null } : change;

/** The same change set aside twice stands once. */
export async function setAside(ctx: ReadContext, projection: string, change: Change, fault: unknown): Promise<void> {
  const error = fault instanceof Error ? `${fault.name}: ${redact(fault.message)}` : redact(String(fault));
  const after = SetAsideItem.putAt([projection, change], change.region, { projection, change: kept(change), error, at: ctx.now });
  await projected(ctx, async () => ({ tallies: [{ before: await ctx.table.get(after), after }] }));
}

/** AP-185: what a projection could not bear, oldest key first. */
export const setAsideOf = async (table: Table, projection: string): Promise<SetAsideRow[]> =>
  SetAsideItem.among(await queryAll(table, { pk: partition(projection) }));

export const dropSetAside = (ctx: ReadContext, row: Row): Promise<void> => projected(ctx, async () => ({ drops: [row] }));
