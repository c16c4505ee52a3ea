// Relay connections over index ranges: cursors sealed when they are asked for, full pages, no row counted that nobody maintains.
import { GraphQLError } from 'graphql';
import type { ReadContext } from '../context.ts';
import { cursorText, rangeText } from '../rules/texts/arguments.ts';
import type { Words } from '../rules/texts/language.ts';
import { canonical } from '../store/commit.ts';
import { openCursor, sealCursor } from '../store/cursor.ts';
import { type Page, type PagePosition, position, type Row, type Slice, type WholePage } from '../store/table.ts';

export interface PageArgs {
  first: number;
  after?: string | null | undefined;
}

interface Edge<T> {
  readonly cursor: string;
  node: T;
}

export interface Connection<T> {
  edges: Edge<T>[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null };
  /** Null where nobody knows without counting. */
  totalCount: number | null;
  /** Counts what the page does not tell by itself. */
  count: () => Promise<number>;
}

type Listing = PageArgs & Record<string, unknown>;

/** Rows of a page. */
export const MOST = 100;

export const badInput = (words: Words): GraphQLError => new GraphQLError(words.en, { extensions: { code: 'BAD_USER_INPUT', words } });

/** The same for the same list, filter and viewer: a cursor opens nowhere else. */
const scopeOf = (ctx: ReadContext, list: string, filter: object): string => canonical([ctx.viewer.id, list, filter]);

function after(ctx: ReadContext, scope: string, cursor: string | null | undefined): Pick<Slice, 'after'> {
  if (!cursor) return {};
  const from = openCursor(ctx.keyring, scope, cursor);
  if (!from) throw badInput(cursorText);
  return { after: from };
}

function sliceOf(ctx: ReadContext, scope: string, { first, after: cursor }: PageArgs): Slice {
  if (first < 1 || first > MOST) throw badInput(rangeText('first', 1, MOST));
  return { limit: first, ...after(ctx, scope, cursor) };
}

/**
 * Reads one part of what is handed over as a whole, part by part. `list` and `filter` as of a connection.
 * @throws GraphQLError BAD_USER_INPUT for a foreign cursor.
 */
export async function part<R extends Row>(
  ctx: ReadContext,
  list: string,
  { limit, after: cursor, ...filter }: { limit: number; after: string | null | undefined },
  read: (slice: Slice) => Promise<Page<R>>,
): Promise<{ rows: readonly R[]; endCursor: string | null }> {
  const scope = scopeOf(ctx, list, filter);
  const { rows, next } = await read({ limit, ...after(ctx, scope, cursor) });
  return { rows, endCursor: next ? sealCursor(ctx.keyring, scope, next) : null };
}

/**
 * Its cursor is sealed at the first look, and the same ever after: caches of clients find an edge again by the page's last cursor. A class, since
 * a getter in an object is defined anew for each row.
 */
class SealedOnUse<T> implements Edge<T> {
  readonly node: T;
  readonly #seal: () => string;
  #cursor: string | undefined;

  constructor(node: T, seal: () => string) {
    this.node = node;
    this.#seal = seal;
  }

  get cursor(): string {
    this.#cursor ??= this.#seal();
    return this.#cursor;
  }
}

/**
 * Reads one page, which says by which index it was read. `list` and `filter` name the list: a cursor opens only for the same list, filter and viewer.
 * @throws GraphQLError BAD_USER_INPUT for a `first` outside 1..100 or a foreign cursor.
 */
export async function connection<R extends Row, T>(
  ctx: ReadContext,
  list: string,
  { first, after, ...filter }: Listing,
  read: (slice: Slice) => Promise<Page<R>>,
  toNode: (row: R) => T,
): Promise<Connection<T>> {
  const scope = scopeOf(ctx, list, filter);
  const page = await read(sliceOf(ctx, scope, { first, after }));
  const seal = (at: PagePosition): string => sealCursor(ctx.keyring, scope, at);
  const { rows, next, index } = page;
  // A page goes on where it was read to, also where its last row was left out or stands elsewhere by now.
  const placeOf = (row: R, i: number): PagePosition => (i === rows.length - 1 && next) || position(row, index);
  const edges = rows.map((row, i) => new SealedOnUse(toNode(row), () => seal(placeOf(row, i))));
  const all = !after && !next;
  return {
    edges,
    pageInfo: {
      hasNextPage: next !== undefined,
      hasPreviousPage: false,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? (next ? seal(next) : null);
      },
    },
    totalCount: page.total ?? null,
    count: async () => (all || !page.count ? edges.length : page.count()),
  };
}

/** The same of a list that is known whole: how many there are comes with the page. */
export async function wholeConnection<R extends Row, T>(
  ...[ctx, list, args, read, toNode]: [
    ctx: ReadContext,
    list: string,
    args: Listing,
    read: (slice: Slice) => Promise<WholePage<R>>,
    toNode: (row: R) => T,
  ]
): Promise<Connection<T> & { totalCount: number }> {
  let total = 0;
  const reading = async (slice: Slice): Promise<Page<R>> => {
    const page = await read(slice);
    total = page.total;
    return page;
  };
  return { ...(await connection(ctx, list, args, reading, toNode)), totalCount: total };
}
