// Counted facts: each item of a kind says what it adds to which counters, and what it has added is kept beside them. So a change that comes twice,
// late or again counts once, and a rebuild from the facts ends with the same numbers.

import type { ReadContext } from '../context.ts';
import { added, type Count, differences, type Numbers } from '../rules/counts.ts';
import type { Tally } from '../store/commit.ts';
import { type FactKind, type ItemToWrite, placedKind } from '../store/item-kind.ts';
import { queryAll } from '../store/ranges.ts';
import type { Key, Row, Table } from '../store/table.ts';
import type { Change } from './change.ts';
import { generationsOf } from './generation.ts';
import { itemsIn, MOST_ITEMS, type ProjectedWrites, projected } from './projected.ts';
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

interface Contribution {
  /** Of the change that it follows from: an older one has nothing to say. */
  order: number;
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

/** The newest change of each item. */
function newest(changes: readonly Change[]): Change[] {
  const byItem = new Map<string, Change>();
  for (const change of changes) {
    const name = `${change.key.pk}\n${change.key.sk}`;
    const known = byItem.get(name);
    if (!known || known.order < change.order) byItem.set(name, change);
  }
  return [...byItem.values()];
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
  const rows = await ctx.table.batchGet(changes.map(({ key }) => ContributionItem.key(generation, key)));
  return changes.flatMap((change, i) => {
    const before = ContributionItem.is(rows[i]) ? rows[i] : null;
    if (before && before.body.order >= change.order) return [];
    return [{ change, before, is: change.after ? (sources.get(change.type)?.counts(change.after, change.region) ?? []) : [] }];
  });
}

const contribution = (generation: string, now: string, { change, is }: Followed): ItemToWrite<Row<Contribution>> =>
  ContributionItem.putAt(
    [generation, change.key],
    change.region,
    { order: change.order, counts: is },
    {
      ...(change.after === null && { ttl: goneAfter(now) }),
    },
  );

async function writesFor(ctx: ReadContext, generation: string, facts: readonly Followed[]): Promise<ProjectedWrites | null> {
  const [first] = facts;
  if (!first) return null;
  const changed = differences(facts.map(({ before, is }) => ({ was: before?.body.counts ?? [], is })));
  const rows = await ctx.table.batchGet(changed.map(({ board, row }) => CountItem.key(generation, board, row)));
  const tallies: Tally[] = facts.map((fact) => ({ before: fact.before, after: contribution(generation, ctx.now, fact) }));
  const drops: Row[] = [];
  changed.forEach(({ board, row, numbers }, i) => {
    const before = CountItem.is(rows[i]) ? rows[i] : null;
    const sum = added(before?.body ?? {}, numbers, 1);
    if (Object.keys(sum).length > 0) tallies.push({ before, after: CountItem.putAt([generation, board, row], first.change.region, sum) });
    else if (before) drops.push(before);
  });
  return { tallies, drops };
}

/** Facts of one transaction to begin with; each touches a few rows. */
const AT_ONCE = 25;

async function count(
  ctx: ReadContext,
  generation: string,
  sources: ReadonlyMap<string, Counted>,
  changes: readonly Change[],
): Promise<void> {
  let tooMany = false;
  await projected(ctx, async () => {
    const writes = await writesFor(ctx, generation, await followed(ctx, generation, sources, changes));
    tooMany = writes !== null && itemsIn(writes) > MOST_ITEMS && changes.length > 1;
    return tooMany ? null : writes;
  });
  if (!tooMany) return;
  const half = Math.ceil(changes.length / 2);
  await count(ctx, generation, sources, changes.slice(0, half));
  await count(ctx, generation, sources, changes.slice(half));
}

/** Into one generation: what stands now, for a rebuild, as well as what changes. */
export async function countInto(
  ctx: ReadContext,
  generation: string,
  sources: readonly Counted[],
  changes: readonly Change[],
): Promise<void> {
  const byType = new Map(sources.map((source) => [source.type, source]));
  const facts = newest(changes);
  for (let from = 0; from < facts.length; from += AT_ONCE) await count(ctx, generation, byType, facts.slice(from, from + AT_ONCE));
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

export interface CountedRow {
  row: string;
  numbers: Numbers;
}

/** AP-187: a board, by row. One call where its generation is known. */
export async function countsOf(table: Table, generation: string, board: string, prefix?: string): Promise<CountedRow[]> {
  const rows = await queryAll(table, { pk: boardOf(generation, board), ...(prefix && { prefix }) });
  return CountItem.among(rows).map(({ sk, body }) => ({ row: sk, numbers: body }));
}
