// What the records of a subject say of the table, and whether the table is so.

import { type AuditFacts, itemOf, subjectOf } from '../../platform/store/audit.ts';
import { encode } from '../../platform/store/codec.ts';
import { ANONYMOUS, canonical, sha256 } from '../../platform/store/commit.ts';
import { digest } from '../../platform/store/ids.ts';
import { isKept, stateOf } from '../../platform/store/state.ts';
import type { Key, Row } from '../../platform/store/table.ts';
import { isGoneByRule, WITHOUT_RECORD } from './rules/by-rule.ts';
import type { FindingKind } from './rules/types.ts';

/** All records of one subject, oldest first. */
export interface Chain {
  subject: string;
  records: readonly AuditFacts[];
}

export const stateOfRow = (row: Row): string => stateOf(encode(row));

/** Whether some record must tell of an item. */
export const hasRecord = (row: Row): boolean => row.chain !== undefined || (isKept(row) && !WITHOUT_RECORD.has(row.type));

/** What no record tells of says itself how it was written. */
export const isItsOwn = (row: Row): boolean => row.state === undefined || row.state === stateOfRow(row);

const follows = ({ hash, ...facts }: AuditFacts, before: AuditFacts | undefined): boolean =>
  facts.version === (before?.version ?? 0) + 1 && facts.previous === (before?.hash ?? null) && hash === sha256(canonical(facts));

export const isBroken = ({ records }: Chain): boolean => records.some((record, i) => !follows(record, records[i - 1]));

/** Where records are broken, and all that stands before, by a digest: what follows as it should does not change it. */
export const breakOf = ({ records }: Chain): string =>
  digest(
    ...records.flatMap((record, i) => {
      const before = records[i - 1];
      // By its hash, the one before tells of all before it: none of them can be lost or rewritten behind a gap that somebody has seen to.
      return follows(record, before) ? [] : [canonical({ record, version: before?.version, hash: before?.hash })];
    }),
  );

/** What the records say last of each item beside their subject, by sort key; null: it was dropped. */
export const lastBeside = ({ records }: Chain): ReadonlyMap<string, string | null> =>
  new Map(records.flatMap(({ beside }) => Object.entries(beside ?? {})));

/** Of the item that the records are about. `isDropped`: a record of another subject of its partition says that it was. */
export function subjectProblem({ subject, records }: Chain, row: Row | null, isDropped: boolean, now: string): FindingKind | null {
  const last = records.at(-1);
  if (!last) return row ? 'ITEM_UNRECORDED' : null;
  if (!row) {
    const hasRunOut = last.until !== undefined && last.until * 1000 <= Date.parse(now);
    return hasRunOut || isDropped || isGoneByRule(subject, last.at, now) ? null : 'ITEM_MISSING';
  }
  const isLast = row.version === last.version && row.chain === last.hash;
  return isLast && (last.state === undefined || last.state === stateOfRow(row)) ? null : 'ITEM_CHANGED';
}

/** Of an item beside subjects: what any of them says last is right. What was written before states were kept, or is said anonymously, no record knows. */
export function partProblem(key: { pk: string; sk: string }, row: Row | null, chains: readonly Chain[], now: string): FindingKind | null {
  if (row?.state !== undefined && !hasRecord(row)) return isItsOwn(row) ? null : 'ITEM_CHANGED';
  const told = chains.map(lastBeside).filter((beside) => beside.has(key.sk));
  const states = told.map((beside) => beside.get(key.sk));
  if (states.includes(row ? stateOfRow(row) : null)) return null;
  const last = chains.flatMap(({ records }) => records).map(({ at }) => at);
  if (!row) return states.length === 0 || isGoneByRule(subjectOf(key), last.toSorted().at(-1) ?? now, now) ? null : 'ITEM_MISSING';
  if (states.length > 0) return 'ITEM_CHANGED';
  const isUntold = chains.some(({ records }) => records.some(({ by, state }) => by === ANONYMOUS || state === undefined));
  return isUntold ? null : 'ITEM_UNRECORDED';
}

/** What stands in the table and what records say of it, by a digest: once either changes it is another difference. */
export function differenceOf(row: Row | null, key: Key, chains: readonly Chain[]): string {
  const stands = row ? [stateOfRow(row), String(row.version), row.chain ?? ''] : [];
  const own = chains.find(({ subject }) => subject === subjectOf(key))?.records.at(-1)?.hash ?? '';
  const told = chains.filter((chain) => lastBeside(chain).has(key.sk));
  const beside = told.map((chain) => `${chain.subject} ${lastBeside(chain).get(key.sk)}`).toSorted();
  return digest(key.pk, key.sk, ...stands, own, ...beside);
}

/** Whether the record with which a part was written has its state: so nearly all are found right at one look. */
export const isToldBy = (record: AuditFacts | null, row: Row): boolean => record?.beside?.[row.sk] === stateOfRow(row);

/** A subject and its item, where they lie apart from what is looked at. */
export const itemKeyOf = ({ subject }: Chain) => itemOf(subject);
