// A record of the table's stream as the code sees it: what an item was, what it is, and which of two changes of it is the later.

import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { decode } from '../store/codec.ts';
import type { Key, Row } from '../store/table.ts';

export interface Change {
  key: Key;
  type: string;
  region: string;
  before: Row | null;
  /** Null: the item is gone. */
  after: Row | null;
  /** Of two changes of one item the higher is the later, however they arrive. By the item's own version, so that a replay tells the same. */
  order: number;
  /** When the table was changed, to the second, as an instant. */
  at: string;
  /** As the stream names the record. */
  sequence: string;
}

/** Even for a version that stands, odd for the removal after it: whoever begins anew after that goes on counting. */
export const orderOf = ({ version }: Pick<Row, 'version'>, gone = false): number => version * 2 + (gone ? 1 : 0);

type Image = NonNullable<DynamoDBRecord['dynamodb']>['NewImage'];

/** The image as the SDK would have given it: of strings and numbers both are the same. */
const rowOf = (image: Image): Row | null => (image ? decode(image as Record<string, AttributeValue>) : null);

/** @throws Error for a record without an image: the stream is not of new and old images. */
export function changeOf({ dynamodb }: DynamoDBRecord): Change {
  const [before, after] = [rowOf(dynamodb?.OldImage), rowOf(dynamodb?.NewImage)];
  const item = after ?? before;
  if (!item) throw new Error('A record of the stream has no image.');
  return {
    key: { pk: item.pk, sk: item.sk },
    type: item.type,
    region: item.region,
    before,
    after,
    order: orderOf(item, after === null),
    at: new Date((dynamodb?.ApproximateCreationDateTime ?? 0) * 1_000).toISOString(),
    sequence: dynamodb?.SequenceNumber ?? '',
  };
}

/** What stands now, as if it had just been written: for a rebuild from facts. */
export const standing = (row: Row, at: string): Change => ({
  key: { pk: row.pk, sk: row.sk },
  ...{ type: row.type, region: row.region, before: null, after: row, order: orderOf(row), at, sequence: '' },
});
