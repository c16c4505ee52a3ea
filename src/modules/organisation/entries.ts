// Entries of the organisation taken back: in every record that the operation changed, in one transaction, while nothing rests on them.

import { authoriseRegion, expectVersion } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { ownItem } from '../../platform/access/own.ts';
import type { Permitted } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail, RuleError } from '../../platform/rules/errors.ts';
import type { Result, Writes } from '../../platform/store/commit.ts';
import { said } from '../../platform/store/said.ts';
import type { Row } from '../../platform/store/table.ts';
import { lawOf } from '../policy/law.ts';
import { EntryItem, entriesBeside, isEntryType } from './entry-items.ts';
import { numberLocks } from './hiring.ts';
import { codeLock, EmployeeItem, PositionItem, type PositionRow, UnitItem, type UnitRow } from './items.ts';
import { type CareerEffect, moveWritesOf } from './moves.ts';
import { restsOn } from './rests.ts';
import { entryTrials, laterThan, type RecordEntry, type Resting, undoEntry, undoUntil } from './rules/entries.ts';
import { organisationPolicy } from './rules/policy.ts';
import type { Employee } from './rules/types.ts';
import { checkUnits, postsAgain, undoneEmployee, undonePosition, undoneUnit } from './rules/undo.ts';
import { lineOf } from './units.ts';

/** The entries of the last months, the newest first. */
export async function entriesOf(ctx: ReadContext, subjectId: string): Promise<RecordEntry[]> {
  return (await entriesBeside(ctx.loader.loadRange, subjectId)).toReversed();
}

export const entryById = async (ctx: ReadContext, subjectId: string, entryId: string): Promise<RecordEntry | null> =>
  (await entriesOf(ctx, subjectId)).find(({ id }) => id === entryId) ?? null;

export interface EntryFacts {
  row: Row;
  entry: RecordEntry;
  rests: Resting[];
}

const inEntry = ({ id }: RecordEntry): Resting => ({ kind: 'ENTRY', id });

/** The newest entry of an operation that stands, with what rests on it; null where there is none any more. */
export async function entryFactsOf(ctx: ReadContext, subjectId: string, operation: string): Promise<EntryFacts | null> {
  const found = (await entriesOf(ctx, subjectId)).find((one) => one.operation === operation && !one.undone);
  return found ? factsIn(ctx, found) : null;
}

/** An entry in one record: the record as it is, and what rests on the entry there. */
async function factsIn(ctx: ReadContext, { subjectId, version }: { subjectId: string; version: number }): Promise<EntryFacts | null> {
  const row = await ctx.loader.load(subjectId);
  const entries = await entriesOf(ctx, subjectId);
  const entry = entries.find((one) => one.version === version);
  if (!row || row.region !== ctx.viewer.region || !entry) return null;
  const later = laterThan(entry, entries).map(inEntry);
  return { row, entry, rests: later.length > 0 ? later : await restsOn(ctx, entry, row) };
}

/** An entry with those of the same operation in other records. */
async function factsOfAll(ctx: ReadContext, { subjectId, version, together }: RecordEntry): Promise<EntryFacts[]> {
  const found = await Promise.all([{ subjectId, version }, ...together].map((mark) => factsIn(ctx, mark)));
  return found.filter((one) => one !== null);
}

/** What rests on an entry, in any of its records: what keeps it from being taken back. */
export const blockedBy = async (ctx: ReadContext, entry: RecordEntry): Promise<Resting[]> =>
  entry.undone ? [] : (await factsOfAll(ctx, entry)).flatMap(({ rests }) => rests);

export const trialsOn = async (ctx: ReadContext, entry: RecordEntry) =>
  entryTrials(entry, await blockedBy(ctx, entry), ctx.now, organisationPolicy(legalDay(entry.at), await lawOf(ctx)));

export const untilOf = async (ctx: ReadContext, entry: RecordEntry): Promise<string> =>
  undoUntil(entry, organisationPolicy(legalDay(entry.at), await lawOf(ctx)));

type Back = Pick<Writes, 'subjects' | 'parts' | 'drops' | 'tallies' | 'checks' | 'absent' | 'take' | 'free'>;

const detailOf = (entry: RecordEntry, reason: string) => ({
  undoes: entry.operation,
  entryId: entry.id,
  madeVersion: entry.version,
  reason: said(reason, entry.subjectId),
});

/** A unit that has closed since takes nobody back. @throws RuleError UNIT_CLOSED. */
async function checkPlaces(ctx: ReadContext, employee: Employee, entry: RecordEntry): Promise<void> {
  const posts = postsAgain(employee, entry);
  const units = await Promise.all(posts.map(({ unitId }) => ownItem(ctx, UnitItem, unitId)));
  const lines = await Promise.all(units.map((unit) => (unit ? lineOf(ctx, unit.body) : [])));
  checkUnits(posts.map((assignment, i) => ({ assignment, line: lines[i] ?? [] })));
}

export interface CareersBack extends Back {
  effects: CareerEffect[];
}

export async function careersBack(ctx: ReadContext, standings: readonly EntryFacts[], reason: string): Promise<CareersBack[]> {
  const people = standings.flatMap(({ row, entry }) => (EmployeeItem.is(row) ? [{ before: row, entry }] : []));
  if (people.length === 0) return [];
  await Promise.all(people.map(({ before, entry }) => checkPlaces(ctx, before.body, entry)));
  const moves = people.map(({ before, entry }) => ({
    before,
    after: undoneEmployee(before.body, entry, ctx.viewer.employeeId),
    detail: detailOf(entry, reason),
    field: FIELD,
  }));
  const take = moves.flatMap(({ before, after }) => numberLocks(ctx, { ...before, body: after }, before.body));
  const free = moves.flatMap(({ before, after }) => numberLocks(ctx, before, after)).map(({ key }) => key);
  const { writes, effects } = await atEntry(moveWritesOf(ctx, moves));
  return [{ ...writes, take, free, effects: effects.flat() }];
}

const FIELD = ['entryId'];

/** What a career must not become is told of the entry: the input has no other field for it. */
const atEntry = <T>(writes: Promise<T>): Promise<T> =>
  writes.catch((error) => {
    throw error instanceof RuleError ? new RuleError(...error.problems.map((problem) => ({ ...problem, field: FIELD }))) : error;
  });

function unitBack(before: UnitRow, entry: RecordEntry, reason: string): Back {
  const free = entry.before.fields ? [] : [codeLock(before.region, before.body.code)];
  return {
    subjects: [{ before, after: UnitItem.put(before.region, undoneUnit(before.body, entry)), detail: detailOf(entry, reason) }],
    free,
  };
}

const positionBack = (before: PositionRow, entry: RecordEntry, reason: string): Back => ({
  subjects: [{ before, after: PositionItem.put(before.region, undonePosition(before.body, entry)), detail: detailOf(entry, reason) }],
});

function placesBack(standings: readonly EntryFacts[], reason: string): Back[] {
  return standings.flatMap(({ row, entry }) => {
    if (UnitItem.is(row)) return [unitBack(row, entry, reason)];
    return PositionItem.is(row) ? [positionBack(row, entry, reason)] : [];
  });
}

export interface EntryUndoInput {
  idempotencyKey: string;
  subjectId: string;
  expectedVersion: number;
  entryId: string;
  reason: string;
}

async function entryToUndo(ctx: ReadContext, { subjectId, entryId, expectedVersion }: EntryUndoInput): Promise<Permitted<RecordEntry>> {
  const { permit } = authoriseRegion(ctx);
  const row = await ctx.loader.load(subjectId);
  if (!row || !isEntryType(row.type) || row.region !== ctx.viewer.region) return fail('NOT_FOUND', { field: ['subjectId'] });
  expectVersion(row, expectedVersion);
  const entry = await entryById(ctx, subjectId, entryId);
  return entry ? { permit, row: entry } : fail('NOT_FOUND', { field: ['entryId'] });
}

export async function entryUndo(ctx: MutationContext, input: EntryUndoInput): Promise<Result> {
  const { permit, row: entry } = await entryToUndo(ctx, input);
  const standings = await factsOfAll(ctx, entry);
  const policy = organisationPolicy(legalDay(entry.at), await lawOf(ctx));
  const undoing = { reason: input.reason, at: ctx.now, by: ctx.viewer.id, policy };
  const rests = standings.flatMap((one) => one.rests);
  const undone = standings.map((one) => undoEntry(one.entry, rests, undoing));
  const reason = input.reason.trim();
  const careers = await careersBack(ctx, standings, reason);
  const { parts, ...all } = gathered([...careers, ...placesBack(standings, reason)]);
  const result = { id: input.subjectId, entryId: entry.id, effects: careers.flatMap(({ effects }) => effects) };
  return write(ctx, permit, { ...all, parts: [...parts, ...undone.map((one) => EntryItem.put(one.region, one))], result });
}

/** One transaction of all. */
const gathered = (backs: readonly Back[]) => ({
  subjects: backs.flatMap(({ subjects }) => subjects),
  parts: backs.flatMap(({ parts }) => parts ?? []),
  drops: backs.flatMap(({ drops }) => drops ?? []),
  tallies: backs.flatMap(({ tallies }) => tallies ?? []),
  checks: backs.flatMap(({ checks }) => checks ?? []),
  absent: backs.flatMap(({ absent }) => absent ?? []),
  take: backs.flatMap(({ take }) => take ?? []),
  free: backs.flatMap(({ free }) => free ?? []),
});
