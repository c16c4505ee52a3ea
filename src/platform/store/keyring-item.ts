// AP-01: the wrapped master key of this deployment, one item.
import { encode } from './codec.ts';
import type { WrappedRing } from './keyring.ts';
import * as keys from './keys.ts';
import type { Table } from './table.ts';
import { isCancelled } from './verbs.ts';

export const readKeyring = async (table: Table): Promise<WrappedRing | null> =>
  ((await table.get(keys.keyring()))?.body as WrappedRing | undefined) ?? null;

/** Not through `commit`: it is made before there is a viewer, an audit or an idempotency key, once in the life of a table. */
export async function writeKeyring(table: Table, ring: WrappedRing): Promise<'created' | 'exists'> {
  const Item = encode({ ...keys.keyring(), type: 'Keyring', version: 1, region: '', body: ring });
  try {
    await table.transact([{ Put: { TableName: table.name, Item, ConditionExpression: 'attribute_not_exists(pk)' } }]);
    return 'created';
  } catch (error) {
    if (isCancelled(error)) return 'exists';
    throw error;
  }
}
