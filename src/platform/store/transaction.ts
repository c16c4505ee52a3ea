// The items of a transaction: what is put, dropped or only looked at, each under its condition.
import type { AttributeValue, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { encode } from './codec.ts';
import { withState } from './state.ts';
import type { Key, Row } from './table.ts';

/** As it is encoded. */
export type Item = Record<string, AttributeValue>;

export const put = (name: string, item: Item): TransactWriteItem => ({ Put: { TableName: name, Item: item } });

export const putFirst = (name: string, item: Item): TransactWriteItem => ({
  Put: { TableName: name, Item: item, ConditionExpression: 'attribute_not_exists(pk)' },
});

export const putNew = (name: string, row: Row): TransactWriteItem => putFirst(name, withState(encode(row)));

export function putNext(name: string, item: Item, before: Row | null): TransactWriteItem {
  if (!before) return putFirst(name, item);
  return {
    Put: {
      TableName: name,
      Item: item,
      ConditionExpression: 'version = :version',
      ExpressionAttributeValues: { ':version': { N: String(before.version) } },
    },
  };
}

export const checkSame = (name: string, row: Row): TransactWriteItem => ({
  ConditionCheck: {
    TableName: name,
    Key: { pk: { S: row.pk }, sk: { S: row.sk } },
    ConditionExpression: 'version = :version',
    ExpressionAttributeValues: { ':version': { N: String(row.version) } },
  },
});

export const checkAbsent = (name: string, { pk, sk }: Key): TransactWriteItem => ({
  ConditionCheck: { TableName: name, Key: { pk: { S: pk }, sk: { S: sk } }, ConditionExpression: 'attribute_not_exists(pk)' },
});

export const remove = (name: string, row: Key | Row): TransactWriteItem => ({
  Delete: {
    TableName: name,
    Key: { pk: { S: row.pk }, sk: { S: row.sk } },
    ...('version' in row && {
      ConditionExpression: 'version = :version',
      ExpressionAttributeValues: { ':version': { N: String(row.version) } },
    }),
  },
});
