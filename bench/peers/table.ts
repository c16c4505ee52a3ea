// The table of a city without the product in front: read whole, type by type, and written in batches. Kinds say what their items imply.
import { DatabaseSync } from 'node:sqlite';
import { type AttributeValue, BatchWriteItemCommand, type DynamoDBClient, type WriteRequest } from '@aws-sdk/client-dynamodb';
import { LOCAL_TABLE } from '../../local/data-dir.ts';
import { REGION } from '../../local/personas.ts';
import '../../src/modules/organisation/items.ts';
import '../../src/modules/performance/items.ts';
import { decode, encode } from '../../src/platform/store/codec.ts';
import type { Row } from '../../src/platform/store/table.ts';

/**
 * Rows of the region, of the types that are asked for, out of the file of the embedded engine, which may be running: through the engine a
 * page costs as much as all that is left of the table.
 */
export function* rowsOf(database: string, types: readonly string[]): Generator<Row> {
  const file = new DatabaseSync(database, { readOnly: true });
  try {
    const marks = types.map(() => '?').join();
    const asked = `SELECT item_json AS item FROM "${LOCAL_TABLE}" WHERE json_extract(item_json, '$.type.S') IN (${marks})`;
    for (const { item } of file.prepare(asked).iterate(...types)) {
      const row = decode(JSON.parse(String(item)) as Record<string, AttributeValue>);
      if (row.region === REGION) yield row;
    }
  } finally {
    file.close();
  }
}

/** What DynamoDB takes at once. */
const BATCH = 25;

/** One batch after the other: the engine writes one at a time anyway. */
export async function putAll(client: DynamoDBClient, rows: readonly Row[]): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) {
    let left: WriteRequest[] = rows.slice(from, from + BATCH).map((row) => ({ PutRequest: { Item: encode(row) } }));
    while (left.length > 0) {
      const { UnprocessedItems } = await client.send(new BatchWriteItemCommand({ RequestItems: { [LOCAL_TABLE]: left } }));
      left = UnprocessedItems?.[LOCAL_TABLE] ?? [];
    }
  }
}
