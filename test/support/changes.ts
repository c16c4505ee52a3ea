// What a device is told of: asked page by page, as somebody.
import type { Ask } from './city.ts';

export interface Changed {
  id: string;
  typename: string;
  version: number | null;
  gone: boolean;
  at: string;
}

export interface ChangedPage {
  nodes: Changed[];
  cursor: string;
  hasMore: boolean;
}

const QUERY = `query($cursor: String, $first: Int!) {
  changesSince(cursor: $cursor, first: $first) { nodes { id: objectId typename version gone at } cursor hasMore }
}`;

export const pageSince = (ask: Ask, cursor: string | null, first = 50) => ask(QUERY, { cursor, first });

/** A cursor of now. */
export const begin = async (ask: Ask): Promise<string> => (await pageSince(ask, null)).data.changesSince.cursor;

/** A whole round, and the cursor after it. */
export async function since(ask: Ask, cursor: string, first = 50): Promise<{ nodes: Changed[]; cursor: string; pages: number }> {
  const nodes: Changed[] = [];
  for (let [at, pages] = [cursor, 1]; ; pages += 1) {
    const { data, errors } = await pageSince(ask, at, first);
    if (errors) throw new Error(JSON.stringify(errors));
    const page: ChangedPage = data.changesSince;
    nodes.push(...page.nodes);
    at = page.cursor;
    if (!page.hasMore) return { nodes, cursor: at, pages };
  }
}

/** Ids of a round, each with whether it is there. */
export const told = async (ask: Ask, cursor: string): Promise<Record<string, boolean>> =>
  Object.fromEntries((await since(ask, cursor)).nodes.map(({ id, gone }) => [id, !gone]));
