// What is asked of the one table and written to it, each call counted.

import { setTimeout as sleep } from 'node:timers/promises';
import type { AttributeValue, ConsumedCapacity, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { ReadsTooMuch, Unavailable } from '../rules/errors.ts';
import { decode, decodeCard } from './codec.ts';
import { type IndexName, TABLE } from './shape.ts';
import type { Key, Page, PagePosition, QueryPlan, Row, ScanPlan, Table, TableOptions } from './table.ts';
import { orUnavailable } from './unavailable.ts';

const toAttributes = (key: object): Record<string, AttributeValue> =>
  Object.fromEntries(Object.entries(key).map(([name, value]) => [name, { S: String(value) }]));

const fromAttributes = (key: Record<string, AttributeValue>): PagePosition =>
  Object.fromEntries(Object.entries(key).map(([name, value]) => [name, value.S ?? '']));

const keyOf = ({ pk, sk }: Key): Record<string, AttributeValue> => ({ pk: { S: pk }, sk: { S: sk } });

/** Bytes of a partition key, and of a sort key, at most (DynamoDB limits). */
const MOST_BYTES = { partition: 2_048, sort: 1_024 };

/** Items that a page of a scan looks at. DynamoDB ends one after 1 MB, which is about as many; the embedded engine fetches all that is left first. */
export const SCANNED_AT_ONCE = 2_000;

const fits = (text: string, most: number): boolean => text !== '' && text.isWellFormed() && Buffer.byteLength(text) <= most;

/** Ids come from outside: nothing can lie under a key that the table would refuse, so it is not asked, and answers as for any unknown id. */
const canBe = ({ pk, sk }: Key): boolean => fits(pk, MOST_BYTES.partition) && fits(sk, MOST_BYTES.sort);

const canBeRange = ({ pk, prefix, between }: Omit<QueryPlan, 'limit'>): boolean =>
  fits(pk, MOST_BYTES.partition) && [prefix, ...(between ?? [])].every((text) => text === undefined || fits(text, MOST_BYTES.sort));

const units = (used: ConsumedCapacity | undefined): number => used?.CapacityUnits ?? 0;

const chunks = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));

function rangeOf(plan: QueryPlan): { condition: string; values: Record<string, AttributeValue> } {
  const [pk, sk] = plan.index ? [`${plan.index}pk`, `${plan.index}sk`] : [TABLE.partitionKey, TABLE.sortKey];
  if (plan.between) {
    const [from, to] = plan.between;
    return {
      condition: `${pk} = :pk AND ${sk} BETWEEN :from AND :to`,
      values: { ':pk': { S: plan.pk }, ':from': { S: from }, ':to': { S: to } },
    };
  }
  if (plan.prefix)
    return { condition: `${pk} = :pk AND begins_with(${sk}, :sk)`, values: { ':pk': { S: plan.pk }, ':sk': { S: plan.prefix } } };
  return { condition: `${pk} = :pk`, values: { ':pk': { S: plan.pk } } };
}

/** `type` is a word of DynamoDB's own. */
const cardsAlone = (index: IndexName) => ({
  ProjectionExpression: `${TABLE.partitionKey}, ${TABLE.sortKey}, ${index}sk, #type, card`,
  ExpressionAttributeNames: { '#type': 'type' },
});

export function createTable({ client, name, meter, remembers = false }: TableOptions): Table {
  let consistent = false;
  const answers = new Map<string, Promise<unknown>>();

  /** Fields side by side, and aliases of one, ask for the same: read once. Not by a change, which reads what it has written. */
  function once<Plan extends object, T>(verb: string, ask: (plan: Plan) => Promise<T>): (plan: Plan) => Promise<T> {
    return (plan) => {
      if (!remembers || consistent) return ask(plan);
      const question = `${verb} ${JSON.stringify(plan)}`;
      const answer = (answers.get(question) as Promise<T> | undefined) ?? ask(plan);
      answers.set(question, answer);
      return answer;
    };
  }

  /** The last resort behind the cost that is counted before. */
  function countRead(): void {
    if (meter.reads >= meter.mostReads) {
      meter.exceeded = true;
      throw new ReadsTooMuch(meter.reads);
    }
    meter.reads += 1;
  }

  async function get(key: Key): Promise<Row | null> {
    if (!canBe(key)) return null;
    countRead();
    const answer = await orUnavailable(
      client.send('GetItem', { TableName: name, Key: keyOf(key), ConsistentRead: consistent, ReturnConsumedCapacity: 'TOTAL' }),
    );
    meter.readUnits += units(answer.ConsumedCapacity);
    return answer.Item ? decode(answer.Item) : null;
  }

  /** One BatchGet of at most 100 keys; what DynamoDB leaves unprocessed is asked again, with growing pauses. */
  async function batch(keys: readonly Key[], found: Map<string, Row>): Promise<void> {
    let pending: Record<string, AttributeValue>[] = keys.map(keyOf);
    for (let attempt = 0; pending.length > 0; attempt += 1) {
      if (attempt > 5) throw new Unavailable(new Error('BatchGetItem left keys unprocessed six times.'));
      if (attempt > 0) await sleep(20 * 2 ** attempt * Math.random());
      countRead();
      const answer = await orUnavailable(
        client.send('BatchGetItem', {
          RequestItems: { [name]: { Keys: pending, ConsistentRead: consistent } },
          ReturnConsumedCapacity: 'TOTAL',
        }),
      );
      for (const used of answer.ConsumedCapacity ?? []) meter.readUnits += units(used);
      for (const item of answer.Responses?.[name] ?? []) {
        const row = decode(item);
        found.set(`${row.pk}\n${row.sk}`, row);
      }
      pending = answer.UnprocessedKeys?.[name]?.Keys ?? [];
    }
  }

  async function batchGet(keys: readonly Key[]): Promise<(Row | null)[]> {
    const [only] = keys;
    if (keys.length === 1 && only) return [await get(only)];
    const found = new Map<string, Row>();
    const unique = [...new Map(keys.filter(canBe).map((key) => [`${key.pk}\n${key.sk}`, key])).values()];
    await Promise.all(chunks(unique, 100).map((part) => batch(part, found)));
    return keys.map((key) => found.get(`${key.pk}\n${key.sk}`) ?? null);
  }

  async function query(plan: QueryPlan): Promise<Page> {
    if (!canBeRange(plan)) return { rows: [] };
    const { condition, values } = rangeOf(plan);
    const cardsOf = plan.cardsOnly ? plan.index : undefined;
    countRead();
    const answer = await orUnavailable(
      client.send('Query', {
        TableName: name,
        IndexName: plan.index,
        KeyConditionExpression: condition,
        ExpressionAttributeValues: values,
        ...(cardsOf && cardsAlone(cardsOf)),
        Limit: plan.limit,
        ScanIndexForward: !plan.descending,
        ExclusiveStartKey: plan.after && toAttributes(plan.after),
        ConsistentRead: consistent && !plan.index,
        ReturnConsumedCapacity: 'TOTAL',
      }),
    );
    meter.readUnits += units(answer.ConsumedCapacity);
    return {
      rows: (answer.Items ?? []).map(cardsOf ? (item) => decodeCard(item, cardsOf, plan.pk) : decode),
      next: answer.LastEvaluatedKey && fromAttributes(answer.LastEvaluatedKey),
      ...(plan.index && { index: plan.index }),
    };
  }

  async function count(plan: Omit<QueryPlan, 'limit' | 'after' | 'descending'>): Promise<number> {
    if (!canBeRange(plan)) return 0;
    const { condition, values } = rangeOf({ ...plan, limit: 0 });
    let counted = 0;
    let from: Record<string, AttributeValue> | undefined;
    do {
      countRead();
      const answer = await orUnavailable(
        client.send('Query', {
          TableName: name,
          IndexName: plan.index,
          Select: 'COUNT',
          KeyConditionExpression: condition,
          ExpressionAttributeValues: values,
          ExclusiveStartKey: from,
          ConsistentRead: consistent && !plan.index,
          ReturnConsumedCapacity: 'TOTAL',
        }),
      );
      meter.readUnits += units(answer.ConsumedCapacity);
      counted += answer.Count ?? 0;
      from = answer.LastEvaluatedKey;
    } while (from);
    return counted;
  }

  async function scan({ types, segment, segments, after }: ScanPlan): Promise<Page> {
    countRead();
    const only = types && {
      FilterExpression: `#type IN (${types.map((_, i) => `:type${i}`).join(', ')})`,
      ExpressionAttributeNames: { '#type': 'type' },
      ExpressionAttributeValues: Object.fromEntries(types.map((type, i) => [`:type${i}`, { S: type }])),
    };
    const answer = await orUnavailable(
      client.send('Scan', {
        TableName: name,
        Segment: segment,
        TotalSegments: segments,
        ...only,
        ExclusiveStartKey: after && toAttributes(after),
        Limit: SCANNED_AT_ONCE,
        ConsistentRead: consistent,
        ReturnConsumedCapacity: 'TOTAL',
      }),
    );
    meter.readUnits += units(answer.ConsumedCapacity);
    return { rows: (answer.Items ?? []).map(decode), next: answer.LastEvaluatedKey && fromAttributes(answer.LastEvaluatedKey) };
  }

  async function transact(items: TransactWriteItem[]): Promise<void> {
    meter.writes += 1;
    const answer = await orUnavailable(client.send('TransactWriteItems', { TransactItems: items, ReturnConsumedCapacity: 'TOTAL' }));
    for (const used of answer.ConsumedCapacity ?? []) meter.writeUnits += units(used);
  }

  const requireConsistent = (): void => {
    consistent = true;
  };
  const [getOnce, queryOnce, countOnce] = [once('get', get), once('query', query), once('count', count)];
  return { name, meter, requireConsistent, get: getOnce, batchGet, query: queryOnce, count: countOnce, scan, transact };
}
