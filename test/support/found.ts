// What somebody puts into the table past the API, as by hand, and the job that finds it.
import { type AttributeValue, DeleteItemCommand, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { findingId } from '../../src/modules/audit/items.ts';
import { compareShare } from '../../src/modules/audit/walk.ts';
import { partsApart } from '../../src/parts.ts';
import { encode } from '../../src/platform/store/codec.ts';
import { digest } from '../../src/platform/store/ids.ts';
import type { Key, Row } from '../../src/platform/store/table.ts';
import { contextOfProjector } from '../../src/projections.ts';
import { REGION, type RunningCity } from './city.ts';
import type { Versioned } from './reviews.ts';
import { nextSerial } from './scenarios/stages.ts';

const TableName = 'semarang-test';

type Item = Record<string, AttributeValue>;
const keyOf = ({ pk, sk }: Key): Item => ({ pk: { S: pk }, sk: { S: sk } });

export const withBody = (item: Item, change: object): Item => ({
  ...item,
  body: { S: JSON.stringify({ ...JSON.parse(item.body?.S ?? '{}'), ...change }) },
});

/** The table as somebody with its keys has it, past the API. */
export const byHand = ({ engine }: Pick<RunningCity, 'engine'>) => ({
  itemAt: async (key: Key): Promise<Item> =>
    (await engine.send(new GetItemCommand({ TableName, Key: keyOf(key), ConsistentRead: true }))).Item ?? {},
  put: (item: Item) => engine.send(new PutItemCommand({ TableName, Item: item })),
  drop: (key: Key) => engine.send(new DeleteItemCommand({ TableName, Key: keyOf(key) })),
});

/** An item that no record tells of, found by a walk that passes it alone, and taken away again. */
export async function found(city: RunningCity): Promise<Versioned> {
  const { put, drop } = byHand(city);
  const pk = `unt_${digest('by hand', String(nextSerial()))}`;
  const row: Row = { pk, sk: '#', type: 'Unit', version: 1, region: REGION, body: { name: 'Tak ada' } };
  await put(encode(row));
  // A walk that was made today is not made again.
  await drop({ pk: 'COMPARED', sk: '#' });
  const contextFor = (region: string) => {
    const ctx = contextOfProjector(partsApart(city.app.parts), region);
    return { ...ctx, table: { ...ctx.table, scan: async () => ({ rows: [row] }) } };
  };
  await compareShare({ contextFor, pages: 1, tell: () => undefined });
  await drop(row);
  return { id: findingId('ITEM_UNRECORDED', pk), version: 1 };
}
