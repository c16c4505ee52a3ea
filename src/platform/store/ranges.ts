// What reads more than one call of a range: the whole of it, a full page, and a page over several ranges as if they were one list.
import type { IndexName } from './shape.ts';
import { type Page, type PagePosition, position, type QueryPlan, type Row, type Slice, type Table } from './table.ts';

/** A whole list of an index: `loader.loadList`. */
export type ReadList = (index: IndexName, pk: string, part?: Pick<QueryPlan, 'prefix' | 'cardsOnly'>) => Promise<Row[]>;

/** All items of a partition between two sort keys: `loader.loadRange`. */
export type ReadRange = (pk: string, between: readonly [string, string]) => Promise<Row[]>;

/** The first items of a range, in order; `ended`: it has no others. */
export interface First {
  rows: Row[];
  ended: boolean;
}

/** As many as are asked for: `loader.loadFirst`. */
export type ReadFirst = (pk: string, between: readonly [string, string], limit: number) => Promise<First>;

/** The first of a range, also where they are more than a call brings. */
export async function firstOf(table: Table, plan: QueryPlan): Promise<Page> {
  const page = await table.query(plan);
  const more = plan.limit - page.rows.length;
  if (!page.next || more <= 0) return page;
  const rest = await firstOf(table, { ...plan, limit: more, after: page.next });
  return { ...rest, rows: [...page.rows, ...rest.rows] };
}

/** Everything in a range, however many pages: only for ranges that cannot grow without limit (a plan, a region's units). */
export async function queryAll(table: Table, plan: Omit<QueryPlan, 'limit' | 'after'>, atOnce = 1000): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: PagePosition | null | undefined = null; after !== undefined; ) {
    const page: Page = await table.query({ ...plan, limit: atOnce, after: after ?? undefined });
    rows.push(...page.rows);
    after = page.next;
  }
  return rows;
}

/**
 * A full page of the rows that `keep` wants: reads on until the page is full or the range has ended, so that no page is short.
 * Where nearly every row passes (dated assignments) a page is about one call; for a selective `keep` name how many rows each call
 * asks for.
 */
export async function fillPage<R extends Row = Row>(
  table: Table,
  plan: QueryPlan,
  keep: (row: Row) => row is R = (row): row is R => row !== null,
  atOnce: number = plan.limit + 1,
): Promise<Page<R>> {
  const rows: R[] = [];
  let after = plan.after;
  do {
    const page = await table.query({ ...plan, after, limit: Math.max(atOnce, plan.limit + 1) });
    for (const row of page.rows) if (keep(row)) rows.push(row);
    after = page.next;
  } while (after && rows.length <= plan.limit);
  const last = rows[plan.limit - 1];
  const { index } = plan;
  return rows.length > plan.limit && last ? { rows: rows.slice(0, plan.limit), next: position(last, index), index } : { rows, index };
}

/**
 * A full page of rows that are looked at one by one, one more than it shows: a page that is shorter by what is kept from its reader, or says that more
 * follows where nothing does, would tell them of it.
 * @param look in the order given, null for a row that is left out; null where nothing of the list is the reader's
 */
export async function fillSeen<R extends Row>(
  read: (slice: Slice) => Promise<Page<R>>,
  look: (rows: readonly R[]) => Promise<readonly (R | null)[] | null>,
  { limit, after }: Slice,
): Promise<Page<R>> {
  const rows: R[] = [];
  for (let from = after; ; ) {
    const page: Page<R> = await read({ limit: limit + 1 - rows.length, after: from });
    const seen = await look(page.rows);
    if (!seen) return { rows: [] };
    rows.push(...seen.filter((row) => row !== null));
    const last = rows[limit - 1];
    if (rows.length > limit && last) return { rows: rows.slice(0, limit), next: position(last, page.index), index: page.index };
    if (!page.next) return { rows, index: page.index };
    from = page.next;
  }
}

/** A page of a range in which every row is listed, so that it can be counted without being read. */
export async function countedPage(table: Table, range: Omit<QueryPlan, 'limit' | 'after'>, { limit, after }: Slice): Promise<Page> {
  const { descending: _, ...counted } = range;
  return { ...(await fillPage(table, { ...range, limit, after })), count: () => table.count(counted) };
}

const campaignOf = ({ card }: Row): string => (card as { campaignId: string } | undefined)?.campaignId ?? '';

/** The same of all campaigns but some. These are seldom any: then the rest is counted by being read. */
export async function pageWithout(
  table: Table,
  range: Omit<QueryPlan, 'limit' | 'after'>,
  campaigns: ReadonlySet<string>,
  slice: Slice,
): Promise<Page> {
  if (campaigns.size === 0) return countedPage(table, range, slice);
  const keep = (row: Row): row is Row => !campaigns.has(campaignOf(row));
  const page = await fillPage(table, { ...range, ...slice }, keep);
  return { ...page, count: async () => (await queryAll(table, range)).filter(keep).length };
}

export type QueryRange = Omit<QueryPlan, 'limit' | 'after'>;

function within({ pk, prefix, between }: QueryRange, key: { pk: string; sk: string }): boolean {
  if (pk !== key.pk) return false;
  if (between) return between[0] <= key.sk && key.sk <= between[1];
  return key.sk.startsWith(prefix ?? '');
}

/** In which range a page ended. A range that is gone from the list (a unit that closed meanwhile) is passed over. */
function beginsAt(ranges: readonly QueryRange[], after: Record<string, string>): number {
  const found = ranges.findIndex((range) => {
    const name = range.index ?? '';
    return within(range, { pk: after[`${name}pk`] ?? '', sk: after[`${name}sk`] ?? '' });
  });
  return found < 0 ? ranges.length : found;
}

/** A full page, or the end of the last range; `atOnce`: rows asked for in one call where many do not pass. */
export async function fillRanges<R extends Row>(
  table: Table,
  ranges: readonly QueryRange[],
  { limit, after }: Slice,
  keep: (row: Row) => row is R,
  atOnce?: number,
): Promise<Page<R>> {
  const rows: R[] = [];
  const begin = after ? beginsAt(ranges, after) : 0;
  for (let i = begin; i < ranges.length && rows.length <= limit; i += 1) {
    const range = ranges[i] as QueryRange;
    const slice = { limit: limit + 1 - rows.length, after: i === begin ? after : undefined };
    rows.push(...(await fillPage(table, { ...range, ...slice }, keep, atOnce)).rows);
  }
  const last = rows[limit - 1];
  const index = ranges[0]?.index;
  return rows.length > limit && last ? { rows: rows.slice(0, limit), next: position(last, index), index } : { rows, index };
}

/** A full page of several lists of one index as if they were one, in the order of their sort keys; a page begins in each where the last ended. */
export async function mergedPage(
  table: Table,
  ranges: readonly { index: IndexName; pk: string }[],
  { limit, after }: Slice,
): Promise<Page> {
  const pages = await Promise.all(
    ranges.map(({ index, pk }) => fillPage(table, { index, pk, limit, after: after && { ...after, [`${index}pk`]: pk } })),
  );
  const [index] = ranges.map((range) => range.index);
  const orderOf = (row: Row): string => (index && row.index?.[index]?.sk) ?? '';
  const rows = pages.flatMap((page) => page.rows).toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const last = rows[limit - 1];
  const goesOn = rows.length > limit || pages.some(({ next }) => next !== undefined);
  return goesOn && last ? { rows: rows.slice(0, limit), next: position(last, index), index } : { rows, index };
}

/** More than a megabyte holds, at which DynamoDB ends a page by itself. */
const ALL_AT_ONCE = 10_000;

/** Everything in several ranges: for what is sorted or counted in memory. */
export async function allInRanges<R extends Row>(table: Table, ranges: readonly QueryRange[], keep: (row: Row) => row is R): Promise<R[]> {
  const found = await Promise.all(ranges.map((range) => queryAll(table, range, ALL_AT_ONCE)));
  return found.flat().filter(keep);
}
