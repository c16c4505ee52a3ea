// Counted facts: each item of a kind says what it adds to which counters, and what it has added is kept beside them. So a change that comes twice,
// late or again counts once, and a rebuild from the facts ends with the same numbers.

import type { ReadContext } from '../context.ts';
import { added, type Count, type CountedRow, differences, type Numbers } from '../rules/counts.ts';
import type { Tally } from '../store/commit.ts';
import { type FactKind, type ItemToWrite, placedKind } from '../store/item-kind.ts';
import { queryAll } from '../store/ranges.ts';
import type { Key, Row, Table } from '../store/table.ts';
import { type Change, isLater, type PlacedChange } from './change.ts';
import { generationsOf } from './generation.ts';
import { type ProjectedWrites, projectedTogether } from './projected.ts';
import type { Projection } from './projector.ts';

/** A kind of fact that is counted. Facts carry versions of their own: subjects and tallies of `commit`, never parts. */
export interface Counted {
  type: string;
  counts(item: Pick<Row, 'type' | 'body'>, region: string): readonly Count[];
}

export const counted = <Body>(kind: FactKind<Body>, counts: (body: Body, region: string) => readonly Count[]): Counted => ({
  type: kind.type,
  counts: (item, region) => {
    const body = kind.bodyOf(item);
    return body === null ? [] : counts(body, region);
  },
});

/** Placed as the change that it follows from: an older one has nothing to say. */
interface Contribution extends PlacedChange {
  counts: readonly Count[];
}

/** How long what is gone is remembered as gone: as long as anything may be given again. */
const GONE_DAYS = 30;

export const ContributionItem = placedKind<Contribution>()({
  type: 'Contribution',
  key: (generation: string, { pk, sk }: Key) => ({ pk: `COUNTED#${generation}#${pk}`, sk }),
});

export const boardOf = (generation: string, board: string): string => `COUNTS#${generation}#${board}`;

export const CountItem = placedKind<Numbers>()({
  type: 'Count',
  key: (generation: string, board: string, row: string) => ({ pk: boardOf(generation, board), sk: row }),
});

const nameOf = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

/** What was last said of an item, as far as it is later than what is known; each is asked in turn, since only a removal tells of a new life. */
function lastOf(changes: readonly Change[], known: PlacedChange | null): Change | null {
  const inTurn = changes.toSorted((a, b) => Number(isLater(a, b)) - Number(isLater(b, a)));
  return inTurn.reduce<Change | null>((last, change) => {
    const before = last ?? known;
    return !before || isLater(change, before) ? change : last;
  }, null);
}

const goneAfter = (now: string): number => Math.floor(Date.parse(now) / 1000) + GONE_DAYS * 86_400;

interface Followed {
  change: Change;
  before: Row<Contribution> | null;
  is: readonly Count[];
}

async function followed(
  ctx: ReadContext,
  generation: string,
  sources: ReadonlyMap<string, Counted>,
  changes: readonly Change[],
): Promise<Followed[]> {
  const byItem = [...Map.groupBy(changes, ({ key }) => nameOf(key)).values()];
  const keys = byItem.flatMap(([first]) => (first ? [ContributionItem.key(generation, first.key)] : []));
  const rows = await ctx.table.batchGet(keys);
  return byItem.flatMap((some, i) => {
    const before = ContributionItem.is(rows[i]) ? rows[i] : null;
    const change = lastOf(some, before?.body ?? null);
    if (!change) return [];
    return [{ change, before, is: change.after ? (sources.get(change.type)?.counts(change.after, change.region) ?? []) : [] }];
  });
}

const contribution = (generation: string, now: string, { change, is }: Followed): ItemToWrite<Row<Contribution>> =>
  ContributionItem.putAt(
    [generation, change.key],
    change.region,
    { order: change.order, position: change.position, counts: is },
    change.after === null ? { ttl: goneAfter(now) } : {},
  );

async function writesFor(ctx: ReadContext, generation: string, facts: readonly Followed[]): Promise<ProjectedWrites | null> {
  const [first] = facts;
  if (!first) return null;
  const changed = differences(facts.map(({ before, is }) => ({ was: before?.body.counts ?? [], is })));
  const rows = await ctx.table.batchGet(changed.map(({ board, row }) => CountItem.key(generation, board, row)));
  const tallies: Tally[] = facts.map((fact) => ({ before: fact.before, after: contribution(generation, ctx.now, fact) }));
  changed.forEach(({ board, row, numbers }, i) => {
    const before = CountItem.is(rows[i]) ? rows[i] : null;
    // A row without numbers stays: its version must not begin anew under whoever has read it.
    tallies.push({ before, after: CountItem.putAt([generation, board, row], first.change.region, added(before?.body ?? {}, numbers)) });
  });
  return { tallies };
}

/** Facts of one transaction to begin with, sorted by the rows that they touch: many facts share a few. */
const AT_ONCE = 80;

async function count(
  ctx: ReadContext,
  generation: string,
  sources: ReadonlyMap<string, Counted>,
  changes: readonly Change[],
): Promise<void> {
  await projectedTogether(ctx, changes, async (some) => writesFor(ctx, generation, await followed(ctx, generation, sources, some)));
}

/** The first row that a change touches. What cannot be counted is found out where it is counted. */
function rowOf(sources: ReadonlyMap<string, Counted>, change: Change | undefined): string {
  const item = change?.after ?? change?.before;
  try {
    const [first] = (item && sources.get(item.type)?.counts(item, item.region)) ?? [];
    return first ? `${first.board} ${first.row}` : '';
  } catch {
    return '';
  }
}

/** Into one generation: what stands now, for a rebuild, as well as what changes. */
export async function countInto(
  ctx: ReadContext,
  generation: string,
  sources: readonly Counted[],
  changes: readonly Change[],
): Promise<void> {
  const byType = new Map(sources.map((source) => [source.type, source]));
  const items = [...Map.groupBy(changes, ({ key }) => nameOf(key)).values()]
    .map((some) => ({ some, row: rowOf(byType, some.at(-1)) }))
    .toSorted((a, b) => (a.row < b.row ? -1 : Number(a.row > b.row)))
    .map(({ some }) => some);
  for (let from = 0; from < items.length; from += AT_ONCE) await count(ctx, generation, byType, items.slice(from, from + AT_ONCE).flat());
}

/** All that is counted, in the generation that is read and in one that is being built. */
export const counts = (sources: readonly Counted[]): Projection => ({
  name: 'counts',
  follows: new Set(sources.map(({ type }) => type)),
  apply: async (ctx, changes) => {
    const { active, building } = await generationsOf(ctx.table);
    for (const generation of [active, ...(building ? [building] : [])]) await countInto(ctx, generation, sources, changes);
  },
});

/** AP-187: a board, by row. One call where its generation is known. */
export async function countsOf(table: Table, generation: string, board: string, prefix?: string): Promise<CountedRow[]> {
  const rows = await queryAll(table, { pk: boardOf(generation, board), ...(prefix && { prefix }) });
  return CountItem.among(rows).flatMap(({ sk, body }) => (Object.keys(body).length > 0 ? [{ row: sk, numbers: body }] : []));
}

/** AP-226: rows of a board by their names, in the batch of whatever else is read by its key at that moment. */
export async function countsAt(
  ctx: ReadContext,
  generation: string,
  board: string,
  rows: readonly string[],
): Promise<Map<string, Numbers>> {
  const found = await Promise.all(rows.map((row) => CountItem.load(ctx.loader.loadKey, generation, board, row)));
  return new Map(rows.flatMap((row, i) => (found[i] ? [[row, found[i].body] as const] : [])));
}
