// Items of the viewer's own region: no data crosses regions, whichever road leads to it.
import type { ReadContext } from '../context.ts';
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
