// The table of a city without the product in front: read whole, type by type, and written in batches.
import { type AttributeValue, BatchWriteItemCommand, type DynamoDBClient, paginateScan, type WriteRequest } from '@aws-sdk/client-dynamodb';
import { LOCAL_TABLE } from '../../local/data-dir.ts';
import { REGION } from '../../local/personas.ts';
import { decode, encode } from '../../src/platform/store/codec.ts';
import { SCANNED_AT_ONCE } from '../../src/platform/store/dynamodb.ts';
import type { Row } from '../../src/platform/store/table.ts';

/** Rows of the region, of the types that are asked for. */
export async function* rowsOf(client: DynamoDBClient, types: readonly string[]): AsyncGenerator<Row> {
  for await (const { Items = [] } of paginateScan({ client }, { TableName: LOCAL_TABLE, Limit: SCANNED_AT_ONCE }))
    for (const item of Items as Record<string, AttributeValue>[])
      if (item.region?.S === REGION && types.includes(item.type?.S ?? '')) yield decode(item);
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
