// All counters made anew from the facts, beside live traffic: into a generation of their own, which is read once it is complete.

import { setTimeout as sleep } from 'node:timers/promises';
import type { ReadContext } from '../context.ts';
import type { Page, PagePosition, Row, Table } from '../store/table.ts';
import { standing } from './change.ts';
import { boardOf, ContributionItem, type Counted, CountItem, countInto } from './counts.ts';
import { generationsOf, turnGeneration } from './generation.ts';
import { isPassing, MOST_ITEMS, projected } from './projected.ts';
import { applied, type Projection, type ProjectorParts, type SetAsideFault } from './projector.ts';

export interface CountsRebuild {
  /** A context that reads consistently; anew for each page, so that nothing is remembered. */
  contextFor: (region: string) => ReadContext;
  sources: readonly Counted[];
  /** Parts of the table that are read side by side. */
  segments: number;
  /** Waits until nobody reads the generation before any more. */
  settle: () => Promise<void>;
  tick: (facts: number) => void;
  /** A fact that cannot be counted is set aside; the others are counted. */
  tell: (fault: SetAsideFault) => void;
}

export interface RebuiltCounts {
  /** The generation that is read now. */
  generation: string;
  facts: number;
}

/** Somebody has begun another rebuild since: that one is the last word, by the code that it has. */
export class Overtaken extends Error {}

/** Every page of a table, several segments side by side. */
export async function throughAll(
  table: () => Table,
  segments: number,
  types: readonly string[],
  take: (rows: Row[]) => Promise<void>,
): Promise<void> {
  const through = async (segment: number): Promise<void> => {
    for (let after: PagePosition | null | undefined = null; after !== undefined; ) {
      const page: Page = await table().scan({ types, segment, segments, after: after ?? undefined });
      await take(page.rows);
      after = page.next;
    }
  };
  await Promise.all(Array.from({ length: segments }, (_, segment) => through(segment)));
}

const BEGINNINGS = [boardOf('', ''), ContributionItem.key('', { pk: '', sk: '' }).pk].map((pk) => pk.slice(0, -1));

/** `COUNTS#3#…` is of the third. */
function generationOf({ pk }: Row): number {
  const beginning = BEGINNINGS.find((one) => pk.startsWith(one)) ?? '';
  return Number(pk.slice(beginning.length).split('#')[0]);
}

/** Those before the one that is read: of rebuilds that were cut short too. */
async function dropGenerationsBefore({ contextFor, segments }: CountsRebuild, generation: string): Promise<void> {
  await throughAll(
    () => contextFor('').table,
    segments,
    [ContributionItem.type, CountItem.type],
    async (rows) => {
      const old = rows.filter((row) => generationOf(row) < Number(generation)).map(({ pk, sk }) => ({ pk, sk }));
      for (let from = 0; from < old.length; from += MOST_ITEMS)
        await projected(contextFor(''), async () => ({ drops: old.slice(from, from + MOST_ITEMS) }));
    },
  );
}

/** Segments are read side by side, but all add to the same few rows: side by side they would only be in each other's way. */
function oneAfterTheOther(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}

const TRIES = 10;

/** A job of minutes does not end because the table did not answer for a moment: up to half a minute in all. */
async function patiently(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || attempt === TRIES) throw error;
      await sleep(Math.min(5_000, 50 * 2 ** attempt));
    }
  }
}

/** A generation that nobody has used: what a rebuild before it has counted may be by other rules. */
async function begin(ctx: ReadContext): Promise<string> {
  let begun = '';
  await turnGeneration(ctx, ({ active, building }) => {
    begun = String(Math.max(Number(active), Number(building ?? 0)) + 1);
    return { active, building: begun };
  });
  return begun;
}

/** @throws Overtaken where another is being built by now */
async function finish(ctx: ReadContext, generation: string): Promise<void> {
  let isOurs = false;
  await turnGeneration(ctx, ({ active, building }) => {
    isOurs = building === generation || active === generation;
    return building === generation ? { active: generation, building: null } : null;
  });
  if (!isOurs) throw new Overtaken(`Generation ${generation} is built no more: another rebuild has begun.`);
}

/** All that stands of some kinds through a projection, before what follows from it is counted: also what was written before anything was followed. */
export const applyToAll = (
  parts: Pick<ProjectorParts, 'contextFor' | 'tell'>,
  segments: number,
  projection: Projection,
  types: readonly string[],
): Promise<void> =>
  throughAll(
    () => parts.contextFor('').table,
    segments,
    types,
    async (rows) => {
      for (const [region, some] of Map.groupBy(rows, (row) => row.region)) {
        const { now } = parts.contextFor(region);
        await applied(
          parts,
          projection,
          region,
          some.map((row) => standing(row, now)),
        );
      }
    },
  );

/**
 * One that was cut short is begun anew; of two at once the later ends, and the earlier gives up.
 * @throws Overtaken
 */
export async function rebuildCounts(rebuild: CountsRebuild): Promise<RebuiltCounts> {
  const { contextFor, sources, segments, tick, tell } = rebuild;
  const generation = await begin(contextFor(''));
  const types = new Set(sources.map(({ type }) => type));
  const build = {
    name: 'counts',
    follows: types,
    apply: (ctx: ReadContext, changes: Parameters<typeof countInto>[3]) => countInto(ctx, generation, sources, changes),
  };
  let facts = 0;
  const inTurn = oneAfterTheOther();
  await throughAll(
    () => contextFor('').table,
    segments,
    [...types],
    async (rows) => {
      if ((await generationsOf(contextFor('').table)).building !== generation)
        throw new Overtaken(`Generation ${generation} is built no more: another rebuild has begun.`);
      for (const [region, some] of Map.groupBy(rows, (row) => row.region)) {
        const { now } = contextFor(region);
        const changes = some.map((row) => standing(row, now));
        await inTurn(() => patiently(() => applied({ contextFor, tell }, build, region, changes)));
      }
      facts += rows.length;
      tick(facts);
    },
  );
  await finish(contextFor(''), generation);
  await rebuild.settle();
  await dropGenerationsBefore(rebuild, generation);
  return { generation, facts };
}
