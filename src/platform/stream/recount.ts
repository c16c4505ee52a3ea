// Counts all facts once more, writes nothing, and says which rows of the boards that are read tell otherwise.

import type { ReadContext } from '../context.ts';
import { added, type Numbers } from '../rules/counts.ts';
import { boardOf, type Counted, CountItem } from './counts.ts';
import { generationsOf } from './generation.ts';
import { throughAll } from './rebuild.ts';

export interface Recounted {
  facts: number;
  /** Boards with their rows; of a table that is written to meanwhile, also those that were behind for a moment. */
  differ: string[];
}

const shown = (numbers: Numbers): string => JSON.stringify(added({}, numbers));

/** Up to a minute for a city of 16,000; all sums stand in memory. */
export async function recountedFacts(
  contextFor: (region: string) => ReadContext,
  sources: readonly Counted[],
  segments: number,
): Promise<Recounted> {
  const { active } = await generationsOf(contextFor('').table);
  const byType = new Map(sources.map((source) => [source.type, source]));
  const sums = new Map<string, Record<string, number>>();
  let facts = 0;
  const table = () => contextFor('').table;
  await throughAll(table, segments, [...byType.keys()], async (rows) => {
    facts += rows.length;
    for (const row of rows)
      for (const { board, row: name, numbers } of byType.get(row.type)?.counts(row, row.region) ?? []) {
        const at = `${boardOf(active, board)} ${name}`;
        const sum = sums.get(at) ?? {};
        for (const [key, number] of Object.entries(numbers)) sum[key] = (sum[key] ?? 0) + number;
        sums.set(at, sum);
      }
  });
  const told = new Map<string, Numbers>();
  await throughAll(table, segments, [CountItem.type], async (rows) => {
    for (const { pk, sk, body } of CountItem.among(rows)) if (pk.startsWith(boardOf(active, ''))) told.set(`${pk} ${sk}`, body);
  });
  const names = [...new Set([...sums.keys(), ...told.keys()])].toSorted();
  return { facts, differ: names.filter((name) => shown(sums.get(name) ?? {}) !== shown(told.get(name) ?? {})) };
}
