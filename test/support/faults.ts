// Faults beneath the SDK's own retries, and a memory of what was written: what the embedded engine cannot do by itself.

import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import {
  type AttributeValue,
  BatchGetItemCommand,
  type BatchGetItemCommandInput,
  BatchWriteItemCommand,
  InternalServerError,
  ProvisionedThroughputExceededException,
  type QueryCommandInput,
  ScanCommand,
  TransactionCanceledException,
  type TransactWriteItemsCommandInput,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { engineClient } from '../../local/engine.ts';
import { decode } from '../../src/platform/store/codec.ts';
import { TABLE } from '../../src/platform/store/shape.ts';
import type { Row } from '../../src/platform/store/table.ts';
import type { CallAttempt, DynamoClient, Verb } from '../../src/platform/store/verbs.ts';

export const FAULTS = [
  'THROTTLE',
  'SERVER_500',
  'TIMEOUT_BEFORE',
  /** Written, then the line breaks; the SDK's retry carries the same token. A read whose answer is lost is a time-out. */
  'ANSWER_LOST',
  /** The same after DynamoDB has forgotten the token (ten minutes): only `commit`'s own marker can tell the truth. */
  'ANSWER_LOST_LATE',
  /** Another transaction holds one of the items. */
  'CONFLICT',
  /** DynamoDB leaves half of a batch unprocessed. */
  'PARTIAL_BATCH',
  /** An eventually consistent read answers as before the last write; a consistent one never does. */
  'STALE_READ',
] as const;

export type Fault = (typeof FAULTS)[number];

/** ONCE: the next attempt succeeds. LASTING: every attempt fails from this one on, until disarmed. */
export type Span = 'ONCE' | 'LASTING';

type Item = Record<string, AttributeValue>;

/** One attempt the SDK made. */
export interface Call {
  verb: Verb;
  /** Keys of a batch, items of a transaction, else 1. */
  size: number;
  eventual: boolean;
}

export interface Faults {
  /** Fails the n-th attempt (from 1) that is made from now on, where the fault can happen to it. */
  arm(fault: Fault, nth: number, span: Span): void;
  disarm(): void;
  /** Attempts since the last `arm` or `watch`, and how many of them were failed. */
  calls: readonly Call[];
  readonly fired: number;
  /** Forgets what was written so far: from here on `outcome` tells and `undo` takes back. */
  watch(): void;
  /** What was written since `watch`, as it now stands: rows by key, null for what is not there. */
  outcome(): Promise<Map<string, Row | null>>;
  /** Puts every row back as it was at `watch`. */
  undo(): Promise<void>;
  /** Everything in the table. */
  everything(): Promise<Row[]>;
  stop(): void;
}

/** What one BatchWriteItem takes. */
const BATCH = 25;

const nameOf = (key: Item): string => `${key.pk?.S}\n${key.sk?.S}`;
const keyNamed = (name: string): Item => {
  const [pk = '', sk = ''] = name.split('\n');
  return { pk: { S: pk }, sk: { S: sk } };
};
const onlyKey = (item: Item): Item => ({ pk: item.pk ?? { S: '' }, sk: item.sk ?? { S: '' } });

function callOf({ verb, input }: CallAttempt): Call {
  const asked = input as { ConsistentRead?: boolean; RequestItems?: BatchGetItemCommandInput['RequestItems']; TransactItems?: unknown[] };
  const batches = Object.values(asked.RequestItems ?? {});
  const isRead = verb !== 'TransactWriteItems';
  return {
    verb,
    size: asked.TransactItems?.length ?? batches[0]?.Keys?.length ?? 1,
    eventual: isRead && !asked.ConsistentRead && batches.every((batch) => !batch.ConsistentRead),
  };
}

/** Whether a fault can happen to this call at all. */
export function canHappen(fault: Fault, { verb, eventual }: Call): boolean {
  if (fault === 'CONFLICT' || fault.startsWith('ANSWER_LOST')) return verb === 'TransactWriteItems';
  if (fault === 'PARTIAL_BATCH') return verb === 'BatchGetItem';
  return fault !== 'STALE_READ' || eventual;
}

const broken = (name: string, code: string): Error => Object.assign(new Error(`The line broke (${code}).`), { name, code });

/** What the SDK would have made of DynamoDB's answer. */
function refusal(fault: Fault, { size }: Call): Error | null {
  const message = `A fault of the test: ${fault}`;
  switch (fault) {
    case 'THROTTLE':
      return new ProvisionedThroughputExceededException({ message, $metadata: { httpStatusCode: 400 } });
    case 'SERVER_500':
      return new InternalServerError({ message, $metadata: { httpStatusCode: 500 } });
    case 'TIMEOUT_BEFORE':
      return broken('TimeoutError', 'ETIMEDOUT');
    case 'CONFLICT':
      return new TransactionCanceledException({
        message,
        $metadata: { httpStatusCode: 400 },
        CancellationReasons: Array.from({ length: size }, (_, i) => ({ Code: i === 0 ? 'TransactionConflict' : 'None' })),
      });
    default:
      return null;
  }
}

function keysIn(input: TransactWriteItemsCommandInput): Item[] {
  return (input.TransactItems ?? []).flatMap(({ Put, Delete }) => {
    if (Put?.Item) return [onlyKey(Put.Item)];
    return Delete?.Key ? [Delete.Key] : [];
  });
}

/** A range as it was before the last write. Former items are shown in full: the code reads no more than an index projects. */
function rangeAsItWas(input: QueryCommandInput, items: readonly Item[], former: ReadonlyMap<string, Item | null>): Item[] {
  const [pk, sk] = input.IndexName ? [`${input.IndexName}pk`, `${input.IndexName}sk`] : [TABLE.partitionKey, TABLE.sortKey];
  const value = (name: string): string | undefined => input.ExpressionAttributeValues?.[name]?.S;
  const sort = (item: Item): string => item[sk]?.S ?? '';
  const within = (item: Item): boolean =>
    item[pk]?.S === value(':pk') &&
    sort(item).startsWith(value(':sk') ?? '') &&
    sort(item) >= (value(':from') ?? '') &&
    sort(item) <= (value(':to') ?? '\uffff');
  const before = [...former.values()].filter((item) => item !== null).filter(within);
  const kept = items.filter((item) => !former.has(nameOf(item)));
  const sorted = [...kept, ...before].toSorted((a, b) => (sort(a) < sort(b) ? -1 : 1));
  return (input.ScanIndexForward === false ? sorted.toReversed() : sorted).slice(0, input.Limit);
}

interface Output {
  Item?: Item | undefined;
  Items?: Item[];
  Responses?: Record<string, Item[]>;
  UnprocessedKeys?: BatchGetItemCommandInput['RequestItems'];
}

function makeStale(input: unknown, output: Output, former: ReadonlyMap<string, Item | null>): void {
  if (output.Items) output.Items = rangeAsItWas(input as QueryCommandInput, output.Items, former);
  const key = (input as { Key?: Item }).Key;
  if (key && former.has(nameOf(key))) output.Item = former.get(nameOf(key)) ?? undefined;
  for (const [table, { Keys = [] }] of Object.entries((input as BatchGetItemCommandInput).RequestItems ?? {})) {
    const fresh = (output.Responses?.[table] ?? []).filter((item) => !former.has(nameOf(item)));
    const old = Keys.map((one) => former.get(nameOf(one)) ?? null).filter((item) => item !== null);
    output.Responses = { [table]: [...fresh, ...old] };
  }
}

/** Of n keys the last n/2 are left for later, a single one too: where it lasts, the batch never ends. */
function leaveHalf(input: BatchGetItemCommandInput, output: Output): void {
  for (const [table, asked] of Object.entries(input.RequestItems ?? {})) {
    const keys = asked.Keys ?? [];
    const left = keys.slice(Math.floor(keys.length / 2));
    const names = new Set(left.map(nameOf));
    output.Responses = { [table]: (output.Responses?.[table] ?? []).filter((item) => !names.has(nameOf(item))) };
    output.UnprocessedKeys = { [table]: { ...asked, Keys: left } };
  }
}

/**
 * The SDK's strategy with its own attempts and error classes, without its pauses (up to a second each) and with a full quota at
 * each `arm`: every armed call stands for a process of its own.
 */
function unhurried({ retries }: DynamoClient): () => void {
  const strategy = retries as unknown as { capacity: number; retryBackoffStrategy: object };
  const full = strategy.capacity;
  strategy.retryBackoffStrategy = { setDelayBase: () => {}, computeNextBackoffDelay: () => 0 };
  return () => {
    strategy.capacity = full;
  };
}

/** Puts the layer under a client: what the retry middleware sees is what DynamoDB could have answered. */
export async function layFaults(client: DynamoClient, tableName: string): Promise<Faults> {
  if (!client.endpoint) throw new Error('Faults are for an embedded engine: the client has no endpoint of its own.');
  const beneath = engineClient(client.endpoint);
  const refill = unhurried(client);
  let armed: { fault: Fault; nth: number; span: Span } | null = null;
  let calls: Call[] = [];
  let fired = 0;
  /** As it was before the last transaction, and before the first since `watch`. */
  let former = new Map<string, Item | null>();
  let origin = new Map<string, Item | null>();

  async function read(keys: Item[]): Promise<Map<string, Item | null>> {
    const found = new Map<string, Item | null>(keys.map((key) => [nameOf(key), null]));
    if (keys.length === 0) return found;
    const { Responses } = await beneath.send(
      new BatchGetItemCommand({ RequestItems: { [tableName]: { Keys: keys, ConsistentRead: true } } }),
    );
    for (const item of Responses?.[tableName] ?? []) found.set(nameOf(item), item);
    return found;
  }

  async function remember(input: TransactWriteItemsCommandInput): Promise<void> {
    const keys = keysIn(input);
    // What stood before the last write is asked by stale reads alone.
    if (armed && armed.fault !== 'STALE_READ' && keys.every((key) => origin.has(nameOf(key)))) return;
    const before = await read(keys);
    for (const [name, item] of before) if (!origin.has(name)) origin.set(name, item);
    former = before;
  }

  /** As if it had come after DynamoDB has forgotten the token of the attempt before. */
  function forgotten(attempt: CallAttempt): CallAttempt {
    if (armed?.fault !== 'ANSWER_LOST_LATE' || attempt.verb !== 'TransactWriteItems') return attempt;
    if (!('ClientRequestToken' in attempt.input)) throw new Error('The transaction carries no token to forget.');
    return { ...attempt, input: { ...attempt.input, ClientRequestToken: randomUUID() } };
  }

  client.use(async (attempt, next) => {
    const { input } = attempt;
    const call = callOf(attempt);
    calls.push(call);
    const due = armed && (armed.span === 'ONCE' ? calls.length === armed.nth : calls.length >= armed.nth);
    const fault = armed && due && canHappen(armed.fault, call) ? armed.fault : null;
    if (fault) fired += 1;
    const refused = fault && refusal(fault, call);
    if (refused) throw refused;
    if ('TransactItems' in input) await remember(input as TransactWriteItemsCommandInput);
    const output = (await next(forgotten(attempt))) as Output;
    if (fault === 'ANSWER_LOST' || fault === 'ANSWER_LOST_LATE') throw broken('Error', 'ECONNRESET');
    if (fault === 'PARTIAL_BATCH') leaveHalf(input as BatchGetItemCommandInput, output);
    if (fault === 'STALE_READ') makeStale(input, output, former);
    return output;
  });

  async function putBack(requests: WriteRequest[]): Promise<void> {
    const { UnprocessedItems } = await beneath.send(new BatchWriteItemCommand({ RequestItems: { [tableName]: requests } }));
    if (Object.keys(UnprocessedItems ?? {}).length > 0) throw new Error('The engine left a part of a batch.');
  }

  async function undo(): Promise<void> {
    const requests = [...origin].map(([name, item]) =>
      item ? { PutRequest: { Item: item } } : { DeleteRequest: { Key: keyNamed(name) } },
    );
    for (let i = 0; i < requests.length; i += BATCH) await putBack(requests.slice(i, i + BATCH));
    // What stood there stands again, and is known for the next attempt.
    former.clear();
  }

  async function everything(): Promise<Row[]> {
    const rows: Row[] = [];
    let from: Item | undefined;
    do {
      const page = await beneath.send(new ScanCommand({ TableName: tableName, ConsistentRead: true, ExclusiveStartKey: from }));
      rows.push(...(page.Items ?? []).map(decode));
      from = page.LastEvaluatedKey;
    } while (from);
    return rows;
  }

  return {
    arm(fault, nth, span) {
      refill();
      armed = { fault, nth, span };
      calls = [];
      fired = 0;
    },
    disarm() {
      armed = null;
    },
    get calls() {
      return calls;
    },
    get fired() {
      return fired;
    },
    watch() {
      origin = new Map();
      former = new Map();
      calls = [];
    },
    async outcome() {
      const now = await read([...origin.keys()].map(keyNamed));
      // What an earlier attempt had written and was put back stands as it stood.
      const known = [...now].filter(([name, item]) => !isDeepStrictEqual(item, origin.get(name) ?? null));
      return new Map(known.map(([name, item]) => [name, item && decode(item)]));
    },
    undo,
    everything,
    stop: () => beneath.destroy(),
  };
}
