// What lies in the viewer's own region: anything else is as if it were not there.
import type { ReadContext } from '../context.ts';
import { fail } from '../rules/errors.ts';
import type { StoredKind } from '../store/item-kind.ts';
import type { Row } from '../store/table.ts';

/** The item of a kind, or null where it is not there or of another region. */
export async function ownItem<Body, Card, Of extends readonly unknown[]>(
  ctx: ReadContext,
  kind: StoredKind<Body, Card, Of>,
  ...of: Of
): Promise<Row<Body, Card> | null> {
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
