// The only way to write: one transaction of versioned puts, locks, audit records and the once-only marker.

import { hash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CancellationReason, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { dayStart, legalDay } from '../rules/calendar.ts';
import { type Problem, RuleError, Unavailable } from '../rules/errors.ts';
import { type AuditFacts, AuditItem, subjectOf } from './audit.ts';
import { encode } from './codec.ts';
import { placedKind } from './item-kind.ts';
import * as keys from './keys.ts';
import { lockToWrite } from './lock.ts';
import { factsOf } from './said.ts';
import { isDropKept, isKept, newSalt, stateOf, withState } from './state.ts';
import { beyondReturn, type Key, type Row, type Table } from './table.ts';
import { checkAbsent, checkSame, type Item, put, putFirst, putNew, putNext, remove } from './transaction.ts';
import { isCancelled } from './verbs.ts';

/** One mutation of one viewer, made once per idempotency key. */
export interface Operation {
  viewer: string;
  /** The employee behind the viewer's login. */
  person?: string;
  name: string;
  key: string;
  /** Keyed hash of the canonical input: the same key with another input is an error. Null: the operation leaves no marker (see `traceless`). */
  inputHash: string | null;
  requestId: string;
  now: string;
  /** When the request first arrived, where that is what its rules were asked as of. */
  receivedAt?: string;
}

/** A change of a subject: an item with a version and an audit chain of its own. */
export interface SubjectChange {
  /** The item as it was loaded; null creates. Its version is the transaction's condition. */
  before: Row | null;
  after: Omit<Row, 'version' | 'chain'>;
  /** The last record of a subject that was forgotten and begins anew: versions and chain go on from it. */
  resumes?: Pick<AuditFacts, 'version' | 'hash'> | null;
  /** What happened, for the audit record, which is for ever: ids, enums, numbers and days; never a NIP or a NIK, and what somebody wrote as `said`. */
  detail?: Record<string, unknown>;
  /** The audit record tells neither who, nor when within the day, nor in which request (0007). */
  anonymous?: true;
}

/** An item whose version is a condition and whose change is no fact to keep. */
export type Tally = Pick<SubjectChange, 'before' | 'after'>;

/** A name that only one owner may hold. `taken` is what the user is told when somebody else does. */
export interface Lock {
  key: Key;
  owner: string;
  region: string;
  taken: Problem;
}

export interface Writes {
  subjects: readonly SubjectChange[];
  /**
   * Versioned like a subject, without a record of their own: a token bucket, whose key would keep a hash of a NIK in the audit for ever, and
   * which begins anew at version 1 once the table has forgotten it.
   */
  tallies?: readonly Tally[];
  /** Items that never change without their subject: no condition of their own. */
  parts?: readonly Omit<Row, 'version'>[];
  /** A row is dropped only as it was read, a key in any case. */
  drops?: readonly (Key | Row)[];
  /** Heads that must still be as they were read. */
  checks?: readonly Row[];
  /** Items that were not there when they were read, and must not be. */
  absent?: readonly Key[];
  take?: readonly Lock[];
  free?: readonly Key[];
  /**
   * Says something whose author is hidden. A marker would hold a fingerprint of what was written beside the name of who was asked to write
   * it: whoever has key ring and table would join them (0017). Such an operation has none, and finds out by what it wrote. Nor has what writes
   * no fact, and may be made again: rows of the roster from the facts.
   */
  traceless?: true;
  /** What the once-only marker remembers and a retry answers: ids. */
  result: Result;
}

export type Result = Record<string, unknown> & { id: string };

export interface Marker {
  inputHash: string;
  result: Result;
}

/** What remembers that an operation was made. */
export const MarkerItem = placedKind<Marker>()({ type: 'Once', key: keys.once });

/** Somebody else changed an item between our read and our write: load again and let the rules decide. */
export class ConcurrentChange extends Error {}

/** A little longer each time, and not all at once. */
export const waitToRetry = (attempt: number): Promise<void> => sleep(Math.min(480, 15 * 2 ** attempt) * Math.random());

/** Markers outlive any client's retries; the audit record stays for ever. */
const MARKER_DAYS = 90;
/** Stands for the viewer in anonymous records. */
export const ANONYMOUS = 'anonymous';
const ATTEMPTS = 6;
const PASSING = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded', 'RequestLimitExceeded']);

export const sha256 = (text: string): string => hash('sha256', text);

/** JSON with sorted keys, so that equal inputs hash equally. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  let text = '';
  for (const name of Object.keys(value).toSorted()) {
    const of = (value as Record<string, unknown>)[name];
    if (of !== undefined) text += `${text && ','}${JSON.stringify(name)}:${canonical(of)}`;
  }
  return `{${text}}`;
}

/** Who has done it is what an anonymous record, and the age of its marker, must not tell. */
const withoutName = ({ receivedAt: _, person: __, ...operation }: Operation): Operation => ({
  ...operation,
  viewer: ANONYMOUS,
  now: dayStart(legalDay(operation.now)),
  requestId: '',
});

const whence = ({ receivedAt, inputHash, viewer, name, key }: Operation, isAnonymous: boolean) => ({
  ...(receivedAt && { receivedAt }),
  ...(inputHash !== null && !isAnonymous && { marker: keys.once(viewer, name, key).pk }),
});

const lastOf = ({ before, resumes }: SubjectChange) => (before ? { version: before.version, hash: before.chain } : resumes);

/** The version that a change makes. */
export const nextVersion = (change: SubjectChange): number => (lastOf(change)?.version ?? 0) + 1;

/** The subject in whose partition something lies, its head before others; none of what is said anonymously, which leads nowhere. */
function ownerOf({ subjects }: Writes, { pk }: Key): SubjectChange | undefined {
  const here = subjects.filter(({ after, anonymous }) => after.pk === pk && !anonymous);
  return here.find(({ after }) => after.sk === '#') ?? here[0];
}

interface Part {
  item: Item;
  owner: SubjectChange | undefined;
}

/** Which record of its subject has the state of a part stands in the part: its version stays 1, by which the stream tells one life of an item from the next. */
function partsOf(writes: Writes): Part[] {
  return (writes.parts ?? []).map((part) => {
    const owner = isKept(part) ? ownerOf(writes, part) : undefined;
    if (!owner) return { owner, item: withState(encode({ ...part, version: 1, salt: undefined, record: undefined })) };
    return { owner, item: encode({ ...part, version: 1, salt: newSalt(), record: nextVersion(owner) }) };
  });
}

/** States of what is written and dropped beside a subject, as its record keeps them. */
function besideOf(change: SubjectChange, writes: Writes, parts: readonly Part[]): Pick<AuditFacts, 'beside'> {
  const put = parts.flatMap(({ item, owner }) => (owner === change ? [[item.sk?.S ?? '', stateOf(item)] as const] : []));
  const dropped = (writes.drops ?? []).flatMap((key) =>
    isDropKept(key) && ownerOf(writes, key) === change ? [[key.sk, null] as const] : [],
  );
  return put.length + dropped.length > 0 ? { beside: Object.fromEntries([...dropped, ...put]) } : {};
}

/** The subject's next version and the audit record that tells of it, chained to the one before by its hash. */
function audited(change: SubjectChange, named: Operation, beside: Pick<AuditFacts, 'beside'>): { row: Row; item: Item; record: Row } {
  const { after } = change;
  const { facts: detail, about } = factsOf(change.detail);
  const operation = change.anonymous ? withoutName(named) : named;
  const version = nextVersion(change);
  const row: Row = { ...after, version, salt: newSalt(), chain: undefined };
  const item = encode(row);
  const facts = {
    subject: subjectOf(after),
    version,
    at: operation.now,
    by: operation.viewer,
    ...(operation.person && { person: operation.person }),
    operation: operation.name,
    requestId: operation.requestId,
    detail,
    ...(about !== undefined && { about }),
    ...whence(operation, change.anonymous ?? false),
    state: stateOf(item),
    ...(row.ttl !== undefined && { until: row.ttl }),
    ...beside,
    previous: lastOf(change)?.hash ?? null,
  };
  const hash = sha256(canonical(facts));
  return {
    row: { ...row, chain: hash },
    item: { ...item, chain: { S: hash } },
    record: { ...AuditItem.put(after.region, { ...facts, hash }), version: 1 },
  };
}

/** What remembers that an operation was made; one of several that are made together is remembered under its own key as well. */
export const markerItem = (
  { viewer, name, key }: Operation,
  inputHash: string,
  result: Result,
  region: string,
  now: string,
): Row<Marker> => ({
  ...keys.once(viewer, name, key),
  type: 'Once',
  version: 1,
  region,
  body: { inputHash, result },
  ttl: Math.floor(Date.parse(now) / 1000) + MARKER_DAYS * 86_400,
});

/** None for an operation without a trace: to forget which of the two it is, is an error here and not a leak later. */
function markers(operation: Operation, { subjects, result, traceless }: Writes): Row<Marker>[] {
  const { name, inputHash } = operation;
  if ((inputHash === null) !== (traceless ?? false)) throw new Error(`${name} must leave a marker, or no trace at all.`);
  if (inputHash === null) return [];
  const { now } = subjects.some(({ anonymous }) => anonymous) ? withoutName(operation) : operation;
  return [markerItem(operation, inputHash, result, subjects[0]?.after.region ?? '', now)];
}

/** What an earlier attempt with this key answered, or null. A marker of another input is refused. */
export async function recall(table: Table, operation: Operation): Promise<Result | null> {
  if (operation.inputHash === null) return null;
  const found = await MarkerItem.load(table.get, operation.viewer, operation.name, operation.key);
  if (!found) return null;
  if (found.body.inputHash !== operation.inputHash) throw new RuleError({ code: 'IDEMPOTENCY_KEY_REUSED', field: ['idempotencyKey'] });
  return found.body.result;
}

/** A refused transaction says which of its items refused. A version that moved is a race, and the rules decide anew; a lock alone is the user's problem. */
function explain(reasons: readonly CancellationReason[], locks: ReadonlyMap<number, Problem>): Error {
  const refused = [...reasons.keys()].filter((index) => reasons[index]?.Code === 'ConditionalCheckFailed');
  const taken = refused.map((index) => locks.get(index)).filter((problem) => problem !== undefined);
  return taken.length === refused.length ? new RuleError(...taken) : new ConcurrentChange('An item changed between read and write.');
}

/**
 * Writes all or nothing and returns the subjects as they now are.
 * Truthful after a lost answer: when the transaction is refused because its own marker stands, it had been written before.
 * @throws RuleError when a lock is taken; ConcurrentChange when a version moved; Unavailable when the outcome is unknown.
 */
export async function commit(table: Table, operation: Operation, writes: Writes): Promise<{ result: Result; rows: Row[] }> {
  const parts = partsOf(writes);
  const changes = writes.subjects.map((change) => audited(change, operation, besideOf(change, writes, parts)));
  const tallies = (writes.tallies ?? []).map(({ before, after }) => ({
    before,
    row: { ...after, version: (before?.version ?? 0) + 1, salt: undefined },
  }));
  const items: TransactWriteItem[] = markers(operation, writes).map((row) => putNew(table.name, row));
  const locks = new Map<number, Problem>();
  writes.subjects.forEach((change, i) => {
    const made = changes[i];
    if (made) items.push(putNext(table.name, made.item, change.before), putFirst(table.name, encode(made.record)));
  });
  for (const { before, row } of tallies) items.push(putNext(table.name, withState(encode(row)), before));
  for (const { item } of parts) items.push(put(table.name, item));
  for (const key of [...(writes.drops ?? []), ...(writes.free ?? [])]) items.push(remove(table.name, key));
  for (const row of writes.checks ?? []) items.push(checkSame(table.name, row));
  for (const key of writes.absent ?? []) items.push(checkAbsent(table.name, key));
  for (const lock of writes.take ?? []) {
    locks.set(items.length, lock.taken);
    items.push(putNew(table.name, { ...lockToWrite(lock), version: 1 }));
  }
  beyondReturn(table.meter);
  for (let attempt = 1; ; attempt += 1) {
    try {
      await table.transact(items);
      return { result: writes.result, rows: [...changes, ...tallies].map(({ row }) => row) };
    } catch (error) {
      if (!isCancelled(error)) throw error;
      const reasons = error.CancellationReasons ?? [];
      const refused = reasons.some((reason) => reason.Code === 'ConditionalCheckFailed');
      if (refused) {
        const earlier = await recall(table, operation);
        if (earlier) return { result: earlier, rows: [] };
        throw explain(reasons, locks);
      }
      if (!reasons.some((reason) => PASSING.has(reason.Code ?? ''))) throw error;
      if (attempt === ATTEMPTS) throw new Unavailable(error);
      await waitToRetry(attempt);
    }
  }
}
