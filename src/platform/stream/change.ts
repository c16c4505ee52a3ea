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
  /** By the item's own version, so that stream and table tell the same: of two changes of one life the higher is the later. */
  order: number;
  /** Where in which stream: of two changes of one item the higher is the later, in another life too. Empty for what was read where it stands. */
  position: string;
  /** When the table was changed, to the second, as an instant. */
  at: string;
  /** As the stream names the record. */
  sequence: string;
}

/** Even for a version that stands, odd for the removal after it. */
export const orderOf = ({ version }: Pick<Row, 'version'>, gone = false): number => version * 2 + (gone ? 1 : 0);

/** How a change is placed among others of its item. */
export type PlacedChange = Pick<Change, 'order' | 'position'>;

/** However they arrive. An item that was removed begins again with version 1, so that versions alone would not do. */
export const isLater = (one: PlacedChange, other: PlacedChange): boolean =>
  one.position !== '' && other.position !== '' ? one.position > other.position : one.order > other.order;

/** Digits of a sequence number, at most (DynamoDB Streams). */
const DIGITS = 40;

/** A table's later stream is named by a later instant; within one, numbers go up for each item. */
const positionOf = ({ eventSourceARN = '', dynamodb }: DynamoDBRecord): string =>
  `${eventSourceARN.split('/stream/')[1] ?? ''}/${(dynamodb?.SequenceNumber ?? '').padStart(DIGITS, '0')}`;

type Image = NonNullable<DynamoDBRecord['dynamodb']>['NewImage'];

/** The image as the SDK would have given it: of strings and numbers both are the same. */
const rowOf = (image: Image): Row | null => (image ? decode(image as Record<string, AttributeValue>) : null);

/** @throws Error for a record without an image: the stream is not of new and old images. */
export function changeOf(record: DynamoDBRecord): Change {
  const { dynamodb } = record;
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
    position: positionOf(record),
    at: new Date((dynamodb?.ApproximateCreationDateTime ?? 0) * 1_000).toISOString(),
    sequence: dynamodb?.SequenceNumber ?? '',
  };
}

/** What stands now, as if it had just been written: for a rebuild from facts. */
export const standing = (row: Row, at: string): Change => ({
  key: { pk: row.pk, sk: row.sk },
  ...{ type: row.type, region: row.region, before: null, after: row, order: orderOf(row), position: '', at, sequence: '' },
});
