// All counters made anew from the facts, beside live traffic: into a generation of their own, which is read once it is complete.

import type { ReadContext } from '../context.ts';
import type { Page, PagePosition, Row, Table } from '../store/table.ts';
import { standing } from './change.ts';
import { boardOf, ContributionItem, type Counted, CountItem, countInto } from './counts.ts';
import { type Generations, turnGeneration } from './generation.ts';
import { MOST_ITEMS, projected } from './projected.ts';

export interface CountsRebuild {
  /** A context that reads consistently; anew for each page, so that nothing is remembered. */
  contextFor: (region: string) => ReadContext;
  sources: readonly Counted[];
  /** Parts of the table that are read side by side. */
  segments: number;
  /** Waits until nobody reads the generation before any more. */
  settle: () => Promise<void>;
  tick: (facts: number) => void;
}

export interface RebuiltCounts extends Generations {
  facts: number;
}

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

const isOf = (generation: string) => {
  const beginnings = [boardOf(generation, ''), ContributionItem.key(generation, { pk: '', sk: '' }).pk];
  return ({ pk }: Row): boolean => beginnings.some((beginning) => pk.startsWith(beginning));
};

async function dropGeneration({ contextFor, segments }: CountsRebuild, generation: string): Promise<void> {
  const isOld = isOf(generation);
  await throughAll(
    () => contextFor('').table,
    segments,
    [ContributionItem.type, CountItem.type],
    async (rows) => {
      const old = rows.filter(isOld).map(({ pk, sk }) => ({ pk, sk }));
      for (let from = 0; from < old.length; from += MOST_ITEMS)
        await projected(contextFor(''), async () => ({ drops: old.slice(from, from + MOST_ITEMS) }));
    },
  );
}

/**
 * One that was cut short goes on in the generation that it began: what it has counted counts once.
 * @returns the generation that is read now, and how many facts it was made of
 */
export async function rebuildCounts(rebuild: CountsRebuild): Promise<RebuiltCounts> {
  const { contextFor, sources, segments, tick } = rebuild;
  let turned: Generations = { active: '', building: null };
  await turnGeneration(contextFor(''), (now) => {
    turned = { ...now, building: now.building ?? String(Number(now.active) + 1) };
    return turned;
  });
  const { active: last, building: next } = turned;
  if (next === null) throw new Error('There is no generation to build.');
  let facts = 0;
  await throughAll(
    () => contextFor('').table,
    segments,
    sources.map(({ type }) => type),
    async (rows) => {
      for (const [region, some] of Map.groupBy(rows, (row) => row.region)) {
        const ctx = contextFor(region);
        await countInto(
          ctx,
          next,
          sources,
          some.map((row) => standing(row, ctx.now)),
        );
      }
      facts += rows.length;
      tick(facts);
    },
  );
  await turnGeneration(contextFor(''), ({ building }) => (building === next ? { active: next, building: null } : null));
  await rebuild.settle();
  await dropGeneration(rebuild, last);
  return { active: next, building: null, facts };
}
