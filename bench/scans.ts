// Scans answered from the file of the embedded engine, in the pages in which DynamoDB would: the engine itself looks through all that is left of the table for each.

import { DatabaseSync } from 'node:sqlite';
import type { ScanCommandInput } from '@aws-sdk/client-dynamodb';
import type { Layer } from '../src/platform/store/verbs.ts';

/** DynamoDB ends a page after as many bytes of items, whether they are wanted or not. */
const PAGE_BYTES = 1_048_576;

interface StoredItem {
  item: string;
  size: number;
  type: string | null;
  part: string;
}

interface FilePage {
  items: string[];
  last: { pk: object; sk: object } | null;
}

export interface FileScans {
  layer: Layer;
  /** Items of the table, and their bytes. */
  size(): { items: number; bytes: number };
  /** CPU that went into reading the file, which is the engine's work and not the product's, in seconds. */
  cpu(): number;
}

const partOf = (hash: string, parts: number): number => Math.floor((Number.parseInt(hash, 16) / 16 ** hash.length) * parts);

/** @param table its name in the file */
export function scansFromFile(database: string, table: string): FileScans {
  const file = new DatabaseSync(database, { readOnly: true });
  const rows = file.prepare(
    `SELECT item_json AS item, item_size AS size, json_extract(item_json, '$.type.S') AS type, hash_prefix AS part FROM "${table}" ORDER BY hash_prefix, pk, sk`,
  );
  const running = new Map<string, FilePage[]>();
  let spent = 0;

  function pagesOf({ Segment = 0, TotalSegments = 1, ExpressionAttributeValues = {} }: ScanCommandInput): FilePage[] {
    const before = process.cpuUsage();
    const types = new Set(Object.values(ExpressionAttributeValues).map((value) => value.S));
    const pages: FilePage[] = [{ items: [], last: null }];
    let [bytes, previous] = [0, ''];
    for (const row of rows.iterate() as Iterable<unknown>) {
      const { item, size, type, part } = row as StoredItem;
      if (partOf(part, TotalSegments) !== Segment) continue;
      const page = pages.at(-1);
      if (page && bytes + size > PAGE_BYTES) {
        const { pk, sk } = JSON.parse(previous) as { pk: object; sk: object };
        page.last = { pk, sk };
        pages.push({ items: [], last: null });
        bytes = 0;
      }
      if (types.has(type ?? '')) pages.at(-1)?.items.push(item);
      [bytes, previous] = [bytes + size, item];
    }
    const { user, system } = process.cpuUsage(before);
    spent += (user + system) / 1_000_000;
    return pages;
  }

  return {
    layer: async (attempt, next) => {
      if (attempt.verb !== 'Scan') return next(attempt);
      const input = attempt.input as ScanCommandInput;
      const name = JSON.stringify([input.Segment, input.ExpressionAttributeValues]);
      const pages = input.ExclusiveStartKey ? (running.get(name) ?? []) : pagesOf(input);
      running.set(name, pages);
      const at = JSON.stringify(input.ExclusiveStartKey ?? null);
      const page = pages[input.ExclusiveStartKey ? pages.findIndex(({ last }) => JSON.stringify(last) === at) + 1 : 0];
      const items = page?.items.map((item) => JSON.parse(item) as object) ?? [];
      return { Items: items, Count: items.length, ...(page?.last && { LastEvaluatedKey: page.last }) };
    },
    size: () => file.prepare(`SELECT count(*) AS items, sum(item_size) AS bytes FROM "${table}"`).get() as { items: number; bytes: number },
    cpu: () => spent,
  };
}
