// What the one table holds and answers: keys, rows, pages, and the six verbs that `createTable` makes.
import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { IndexName } from './shape.ts';
import type { DynamoClient } from './verbs.ts';

export interface Key {
  pk: string;
  sk: string;
}

/** An item as the code sees it. `body` and `card` are stored as compact JSON strings: see `encode`. */
export interface Row<Body = unknown, Card = unknown> extends Key {
  type: string;
  /** 1 at creation, plus one at each change. */
  version: number;
  /** Tenant: Kemendagri code. */
  region: string;
  body: Body;
  /** What lists show; projected into every index. */
  card?: Card | undefined;
  index?: Partial<Record<IndexName, Key>> | undefined;
  /** Hash of the last audit record of this subject: the chain's head travels with the item. */
  chain?: string | undefined;
  /** Of what a record keeps the state of: see `stateOf`. */
  salt?: string | undefined;
  /** Which record of its subject keeps it, of a part beside its subject: that record's version. */
  record?: number | undefined;
  /** Of what no record keeps: its state as it was written. */
  state?: string | undefined;
  /** Epoch seconds after which DynamoDB removes the item. */
  ttl?: number | undefined;
}

/** What one request cost. Reads and writes count SDK calls; capacity is in read/write units. */
export interface Meter {
  reads: number;
  writes: number;
  readUnits: number;
  writeUnits: number;
  /** Reads that may be made by now (decision 0062); without end for what works apart from requests. */
  mostReads: number;
  /** More were wanted: what has been read is only a part of what was asked for. */
  exceeded: boolean;
  /** A change that was asked for has been made, or one of several. */
  stored: boolean;
  /** Something that was named is not there, or not for whoever asks. */
  foundNothing: boolean;
}

export const newMeter = (mostReads = Number.POSITIVE_INFINITY): Meter => ({
  reads: 0,
  writes: 0,
  readUnits: 0,
  writeUnits: 0,
  mostReads,
  exceeded: false,
  stored: false,
  foundNothing: false,
});

/** Far above what any change reads: those who are named in one input are a hundred at most. */
const MOST_TO_DECIDE = 10_000;

/**
 * What a change reads to decide rightly is its own matter and not its caller's: it counts apart from what else the request reads. Once something
 * is written (`beyondReturn`) nothing stops it, until all of it is.
 */
export async function deciding<T>(meter: Meter, work: () => Promise<T>): Promise<T> {
  const { reads, mostReads } = meter;
  if (Number.isFinite(mostReads)) meter.mostReads = reads + MOST_TO_DECIDE;
  try {
    return await work();
  } finally {
    meter.mostReads = mostReads + meter.reads - reads;
  }
}

export const beyondReturn = (meter: Meter): void => {
  meter.mostReads = Number.POSITIVE_INFINITY;
};

export interface QueryPlan {
  index?: IndexName;
  pk: string;
  /** Range on the sort key; absent = the whole partition. */
  prefix?: string;
  between?: readonly [string, string];
  limit: number;
  /** Last key of the page before, as `position` gave it. */
  after?: PagePosition | undefined;
  descending?: boolean;
  /** Of an index, for a list that shows nothing else: neither version nor region comes with a row, which are a third of what there is to read. */
  cardsOnly?: boolean;
}

/** A part of the whole table, for jobs alone: nobody waits for it, and it is paid for what it passes over. */
export interface ScanPlan {
  /** Absent: all. */
  types?: readonly string[];
  /** From 0. */
  segment: number;
  segments: number;
  after?: PagePosition | undefined;
}

export type PagePosition = Record<string, string>;

/** A page asked of a list: how many rows, after which one. */
export interface Slice {
  limit: number;
  after?: PagePosition | undefined;
}

export interface Page<R extends Row = Row> {
  rows: R[];
  /** Absent when the range has ended. */
  next?: PagePosition | undefined;
  /** The index that its rows were read from, for cursors; absent where that is none. */
  index?: IndexName | undefined;
  /** How many the whole list has, where that is known with the page. */
  total?: number | undefined;
  /** Counts them, where all that stands in the range is listed. */
  count?: (() => Promise<number>) | undefined;
}

/** A page of a list that is known whole. */
export interface WholePage<R extends Row = Row> extends Page<R> {
  total: number;
}

/** Point reads of one request, `loader.loadKey`: read side by side they share a batch. */
export type Read = (key: Key) => Promise<Row | null>;

export interface Table {
  readonly name: string;
  readonly meter: Meter;
  /** From here on base items are read strongly consistent: everything a mutation decides on. Indexes cannot. */
  requireConsistent(): void;
  get(key: Key): Promise<Row | null>;
  /** Rows in the order of `keys`, null where there is none. Any number of keys. */
  batchGet(keys: readonly Key[]): Promise<(Row | null)[]>;
  query(plan: QueryPlan): Promise<Page>;
  /** How many items a range holds. */
  count(plan: Omit<QueryPlan, 'limit' | 'after' | 'descending'>): Promise<number>;
  /** At most a megabyte of a segment, of the types that are asked for, or of all. */
  scan(plan: ScanPlan): Promise<Page>;
  transact(items: TransactWriteItem[]): Promise<void>;
}

export interface TableOptions {
  client: DynamoClient;
  name: string;
  meter: Meter;
  /** For one question and no longer: what was read is not read again. */
  remembers?: boolean;
}

/** A row that was loaded by itself, where its list has it: a page goes on from there, also where the index is behind. */
export const asListed = <R extends Row>(row: R, { index }: Pick<Row, 'index'>): R => (index ? { ...row, index } : row);

/** Where a row stands in a range, to go on after it. */
export function position(row: Row, index: IndexName | undefined): PagePosition {
  const key: PagePosition = { pk: row.pk, sk: row.sk };
  const indexKey = index && row.index?.[index];
  return indexKey ? { ...key, [`${index}pk`]: indexKey.pk, [`${index}sk`]: indexKey.sk } : key;
}
