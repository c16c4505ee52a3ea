// The item that a viewer asks for by its id, where it is of their own region.

import type { ReadContext } from '../context.ts';
import { fail } from '../rules/errors.ts';
import type { StoredKind } from '../store/item-kind.ts';
import type { Row } from '../store/table.ts';
import { askBeforehand } from './leading.ts';

/** The item of a kind, or null where it is not there or of another region. Either costs the same whoever asks and may not see it, but for who leads. */
export async function ownItem<Body, Card, Of extends readonly unknown[]>(
  ctx: ReadContext,
  kind: StoredKind<Body, Card, Of>,
  ...of: Of
): Promise<Row<Body, Card> | null> {
  askBeforehand(ctx, kind.type);
  const row = await kind.load(ctx.loader.loadKey, ...of);
  return row?.region === ctx.viewer.region ? row : null;
}

/** An item to be changed: its absence is the same answer as its being somebody else's. */
export const itemToChange = async <Body, Card, Of extends readonly unknown[]>(
  ctx: ReadContext,
  kind: StoredKind<Body, Card, Of>,
  of: Of,
  field: readonly string[],
): Promise<Row<Body, Card>> => (await ownItem(ctx, kind, ...of)) ?? fail('NOT_FOUND', { field });
