// Relay connections over index ranges: sealed cursors, full pages, no row counted that nobody maintains.
import { GraphQLError } from 'graphql';
import type { Context } from '../context.ts';
import { canonical } from '../data/commit.ts';
import { openCursor, sealCursor } from '../data/cursor.ts';
import type { IndexName } from '../data/shape.ts';
import { type Page, position, type Row, type Slice } from '../data/table.ts';

import { cursorText, rangeText } from '../domain/texts/arguments.ts';
import type { Words } from '../domain/texts/language.ts';

export interface PageArgs {
  first: number;
  after?: string | null | undefined;
}

export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

const MOST = 100;

export const badInput = (words: Words): GraphQLError => new GraphQLError(words.en, { extensions: { code: 'BAD_USER_INPUT', words } });

function sliceOf(ctx: Context, scope: string, { first, after }: PageArgs): Slice {
  if (first < 1 || first > MOST) throw badInput(rangeText('first', 1, MOST));
  if (!after) return { limit: first };
  const from = openCursor(ctx.keyring, scope, after);
  if (!from) throw badInput(cursorText);
  return { limit: first, after: from };
}

/**
 * Reads one page and seals its cursors. `list` and `filter` name the list: a cursor opens only for the same list, filter and viewer.
 * @throws GraphQLError BAD_USER_INPUT for a `first` outside 1..100 or a foreign cursor.
 */
export async function connection<R extends Row, T>(
  ctx: Context,
  list: string,
  { first, after, ...filter }: PageArgs & Record<string, unknown>,
  index: IndexName | undefined,
  read: (slice: Slice) => Promise<Page<R>>,
  toNode: (row: R) => T,
): Promise<Connection<T>> {
  const scope = canonical([ctx.viewer.id, list, filter]);
  const page = await read(sliceOf(ctx, scope, { first, after }));
  const edges = page.rows.map((row) => ({ cursor: sealCursor(ctx.keyring, scope, position(row, index)), node: toNode(row) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: page.next !== undefined,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
