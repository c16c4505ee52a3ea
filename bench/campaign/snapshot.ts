// The whole table as it stands, read once and sorted by kind: what invariants are checked on, past every service.

import { paginateScan } from '@aws-sdk/client-dynamodb';
import { engineClient } from '../../local/engine.ts';
import type { Parts } from '../../src/parts.ts';
import { decode } from '../../src/platform/store/codec.ts';
import type { Row } from '../../src/platform/store/table.ts';

export interface Snapshot {
  rows: readonly Row[];
  /** By the type of the item. */
  of<Body>(type: string): Row<Body>[];
}

export async function snapshotOf({ parts: { config } }: { parts: Pick<Parts, 'config'> }): Promise<Snapshot> {
  const TableName = config.tableName;
  const client = engineClient(config.dynamodbEndpoint ?? '');
  const rows: Row[] = [];
  for await (const page of paginateScan({ client }, { TableName })) {
    // Markers of mutations hold nothing that is checked, and are the most.
    for (const item of page.Items ?? []) rows.push(decode(item.type?.S === 'Once' ? { ...item, body: { S: '{}' } } : item));
  }
  const byType = Map.groupBy(rows, ({ type }) => type);
  return { rows, of: <Body>(type: string) => (byType.get(type) ?? []) as Row<Body>[] };
}
