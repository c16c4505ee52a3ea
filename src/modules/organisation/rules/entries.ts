// Entries in a record of the organisation: what each one changed, as it was before, so that a mistaken one can be taken back. Pure.
import { possible, type Trial } from '../../../platform/rules/blockers.ts';
import { addDays, dayEnd, legalDay } from '../../../platform/rules/calendar.ts';
import { type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkText } from '../../../platform/rules/text.ts';
import type { OrganisationPolicy } from './policy.ts';

/** Parts with an id of their own, such as assignments: those that were changed or are gone, and the order of all. */
interface KeyedBefore {
  order: string[];
  items: { id: string }[];
}

/** The part of a record that an entry changed, as it was before. */
export interface Before {
  /** Null: the record itself was made by the entry. */
  fields: Record<string, unknown> | null;
  keyed: Record<string, KeyedBefore>;
  /** Fields that were not there. */
  absent: string[];
}

export type EntryType = 'Employee' | 'Unit' | 'Position';

/** An operation on a record: kept beside it for a while, in the same transaction. The audit trail keeps the fact for ever. */
export interface RecordEntry {
  id: string;
  subjectId: string;
  type: EntryType;
  region: string;
  operation: string;
  at: string;
  by: string;
  /** The version of the record that it made. */
  version: number;
  /** Entries of the same operation in other records: they are taken back with it. */
  together: { subjectId: string; version: number }[];
  /** Facts of the change, as the audit trail has them. */
  detail: Record<string, unknown>;
  before: Before;
  undone: { at: string; by: string; reason: string } | null;
}

export type RestingKind = 'ENTRY' | 'PLAN' | 'EVALUATION' | 'REVIEW' | 'ASSIGNMENT' | 'POSITION' | 'UNIT';

/** Something that rests on an entry. */
export interface Resting {
  kind: RestingKind;
  id: string;
}

type Fields = Record<string, unknown>;
type Keyed = { id: string };

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const isKeyed = (value: unknown): value is Keyed[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && typeof item.id === 'string');

function keyedBefore(before: readonly Keyed[], after: readonly Keyed[]): KeyedBefore {
  const now = new Map(after.map((item) => [item.id, item]));
  return { order: before.map(({ id }) => id), items: before.filter((item) => !same(item, now.get(item.id))) };
}

/** What must be kept of a record so that `restored` makes it again out of what it has become. */
export function beforeOf(before: object | null, after: object): Before {
  const kept: Before = { fields: before && {}, keyed: {}, absent: [] };
  if (!before) return kept;
  const [old, now] = [before as Fields, after as Fields];
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (same(old[name], now[name])) continue;
    if (old[name] === undefined) kept.absent.push(name);
    else if (isKeyed(old[name]) && isKeyed(now[name])) kept.keyed[name] = keyedBefore(old[name], now[name]);
    else Object.assign(kept.fields ?? {}, { [name]: old[name] });
  }
  return kept;
}

/** The record as it was before the entry; everything that the entry did not touch stays as it is now. */
export function restored<T extends object>(after: T, { fields, keyed, absent }: Before): T {
  const record: Fields = { ...after, ...fields };
  for (const [name, { order, items }] of Object.entries(keyed)) {
    const known = new Map([...(record[name] as Keyed[]), ...items].map((item) => [item.id, item]));
    record[name] = order.flatMap((id) => known.get(id) ?? []);
  }
  for (const name of absent) delete record[name];
  return record as T;
}

/** Later entries that stand: they were made on top of it. */
export const laterThan = (entry: RecordEntry, all: readonly RecordEntry[]): RecordEntry[] =>
  all.filter(({ version, undone }) => undone === null && version > entry.version);

/** First instant at which an entry can no longer be taken back. */
export const undoUntil = ({ at }: Pick<RecordEntry, 'at'>, policy: OrganisationPolicy): string =>
  dayEnd(addDays(legalDay(at), policy.undoDays));

export interface Undoing {
  reason: string;
  at: string;
  by: string;
  policy: OrganisationPolicy;
}

/** What an operation of a selection made has an offer and a seat beside it: it is taken back there. */
export const isOfSelection = ({ operation }: Pick<RecordEntry, 'operation'>): boolean =>
  operation === 'appointmentHire' || operation === 'appointmentAnnul';

function timeProblems(entry: RecordEntry, now: string, policy: OrganisationPolicy): Problem[] {
  const closedAt = undoUntil(entry, policy);
  return now >= closedAt ? [{ code: 'DEADLINE_PASSED', field: ['entryId'], text: 'UNDO_OVER', data: { closedAt } }] : [];
}

const restProblems = (rests: readonly Resting[]): Problem[] =>
  rests.length > 0 ? [{ code: 'STILL_RESTS', field: ['entryId'], params: { count: rests.length }, data: { rests } }] : [];

/** What the entry itself says against taking it back. */
function entryProblems(entry: RecordEntry, { reason, at, policy }: Undoing): Problem[] {
  const field = ['entryId'];
  if (entry.undone || isOfSelection(entry)) return [{ code: 'TRANSITION_REFUSED', field, data: { allowed: [] } }];
  const late = timeProblems(entry, at, policy);
  return late.length > 0 ? late : checkText('reason', reason, policy.undoReason);
}

/** @throws RuleError TRANSITION_REFUSED (taken back already, or made by a selection), DEADLINE_PASSED, of the reason, STILL_RESTS with what rests on it. */
export function undoEntry(entry: RecordEntry, rests: readonly Resting[], undoing: Undoing): RecordEntry {
  refuse(entryProblems(entry, undoing));
  refuse(restProblems(rests));
  const { at, by, reason } = undoing;
  return { ...entry, undone: { at, by, reason: reason.trim() } };
}

/** What the viewer's office may do with it, with what is in the way: nothing once it is taken back. */
export function entryTrials(entry: RecordEntry, rests: readonly Resting[], now: string, policy: OrganisationPolicy): Trial<'entryUndo'>[] {
  if (entry.undone || isOfSelection(entry)) return [];
  const late = timeProblems(entry, now, policy);
  return [{ action: 'entryUndo', until: undoUntil(entry, policy), problems: late.length > 0 ? late : restProblems(rests) }];
}

export const entryActions = (entry: RecordEntry, rests: readonly Resting[], now: string, policy: OrganisationPolicy): string[] =>
  possible(entryTrials(entry, rests, now, policy));
