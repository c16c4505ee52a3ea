// AP-160: that a request arrived, written before its work in the minutes before a deadline; the first arrival under a key stays.

import { encode } from './codec.ts';
import type { Operation } from './commit.ts';
import { digest } from './ids.ts';
import { placedKind } from './item-kind.ts';
import type { Table } from './table.ts';
import { isCancelled } from './verbs.ts';

interface Received {
  /** Keyed hash of the input, as on the once-only marker: another input under the key did not arrive then. */
  inputHash: string;
  at: string;
}

/** Days that the table keeps it: it counts for an hour. */
const KEPT_DAYS = 1;

const ReceivedItem = placedKind<Received>()({
  type: 'Received',
  key: (viewer: string, name: string, key: string) => ({ pk: `RECEIVED#${digest(viewer, name, key)}`, sk: '#' }),
  ttl: ({ at }) => Math.floor(Date.parse(at) / 1000) + KEPT_DAYS * 86_400,
});

/** No fact of the product and no audit: what comes of the request has its own. @throws Unavailable, and then nothing is begun. */
export async function rememberArrival(table: Table, operation: Operation, region: string): Promise<void> {
  const { inputHash, now: at, viewer, name, key } = operation;
  if (inputHash === null) return;
  const row = { ...ReceivedItem.putAt([viewer, name, key], region, { inputHash, at }), version: 1 };
  try {
    await table.transact([{ Put: { TableName: table.name, Item: encode(row), ConditionExpression: 'attribute_not_exists(pk)' } }]);
  } catch (error) {
    // It had arrived before, or arrives twice at once: the other one is as good.
    if (!isCancelled(error)) throw error;
  }
}

export async function arrivalOf(table: Table, operation: Operation): Promise<string | null> {
  if (operation.inputHash === null) return null;
  const { viewer, name, key } = operation;
  const found = await ReceivedItem.load(table.get, viewer, name, key);
  return found?.body.inputHash === operation.inputHash ? found.body.at : null;
}
