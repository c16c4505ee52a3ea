// Entries of the organisation taken back: in every record that the operation changed, in one transaction, while nothing rests on them.
import type { Context } from '../../context.ts';
import type { Result, Writes } from '../../data/commit.ts';
import { type EntryRow, layEntry } from '../../data/entries.ts';
import * as keys from '../../data/keys.ts';
import { type EmployeeRow, layEmployee, layPosition, layUnit, type PositionRow, type UnitRow } from '../../data/organisation.ts';
import type { Row } from '../../data/table.ts';
import { legalDay } from '../../domain/calendar.ts';
import { fail } from '../../domain/errors.ts';
import { checkLine } from '../../domain/organisation/careers.ts';
import { type Entry, entryActions, laterThan, type Resting, undoEntry, undoUntil } from '../../domain/organisation/entries.ts';
import type { Assignment, Employee, Position, Unit } from '../../domain/organisation/types.ts';
import { checkUnits, postsAgain, undoneEmployee, undonePosition, undoneUnit } from '../../domain/organisation/undo.ts';
import { organisationPolicy } from '../../domain/policy/organisation.ts';
import { authoriseRegion, expectVersion, lineAbove, loadOwn } from '../access.ts';
import { write } from '../once.ts';
import { numberLocks } from './hiring.ts';
import { restsOn } from './rests.ts';
import { lineOf } from './units.ts';

/** The entries of the last months, the newest first. */
export async function entriesOf(ctx: Context, subjectId: string): Promise<Entry[]> {
  const rows = (await ctx.rows.loadRange(subjectId, keys.ENTRIES)) as EntryRow[];
  return rows.map(({ body }) => body).toReversed();
}

export const entryById = async (ctx: Context, subjectId: string, entryId: string): Promise<Entry | null> =>
  (await entriesOf(ctx, subjectId)).find(({ id }) => id === entryId) ?? null;

interface Standing {
  row: Row;
  entry: Entry;
  rests: Resting[];
}

const inEntry = ({ id }: Entry): Resting => ({ kind: 'ENTRY', id });

/** An entry in one record: the record as it is, and what rests on the entry there. */
async function standingIn(ctx: Context, { subjectId, version }: { subjectId: string; version: number }): Promise<Standing | null> {
  const row = await ctx.rows.load(subjectId);
  const entries = await entriesOf(ctx, subjectId);
  const entry = entries.find((one) => one.version === version);
  if (!row || row.region !== ctx.viewer.region || !entry) return null;
  const later = laterThan(entry, entries).map(inEntry);
  return { row, entry, rests: later.length > 0 ? later : await restsOn(ctx, entry, row.body) };
}

/** An entry with those of the same operation in other records. */
async function standingsOf(ctx: Context, { subjectId, version, together }: Entry): Promise<Standing[]> {
  const found = await Promise.all([{ subjectId, version }, ...together].map((mark) => standingIn(ctx, mark)));
  return found.filter((one) => one !== null);
}

/** What rests on an entry, in any of its records: what keeps it from being taken back. */
export const blockedBy = async (ctx: Context, entry: Entry): Promise<Resting[]> =>
  entry.undone ? [] : (await standingsOf(ctx, entry)).flatMap(({ rests }) => rests);

export const actionsOf = async (ctx: Context, entry: Entry): Promise<string[]> =>
  entryActions(entry, await blockedBy(ctx, entry), ctx.now, organisationPolicy(legalDay(entry.at)));

export const untilOf = (entry: Entry): string => undoUntil(entry, organisationPolicy(legalDay(entry.at)));

/** A superior whom the record has again may stand below the person by now. */
async function checkSuperiors(ctx: Context, employeeId: string, posts: readonly Assignment[]): Promise<void> {
  const today = legalDay(ctx.now);
  const spans = posts.flatMap(({ supervisors }) => supervisors.filter(({ validTo }) => validTo === null || validTo >= today));
  for (const id of new Set(spans.flatMap(({ employeeId: superior }) => superior ?? [])))
    checkLine(employeeId, [id, ...(await lineAbove(ctx, id)).flat()], ['entryId']);
}

type Back = Pick<Writes, 'subjects' | 'parts' | 'drops' | 'take' | 'free'>;

async function employeeBack(ctx: Context, before: EmployeeRow, entry: Entry, detail: Record<string, unknown>): Promise<Back> {
  const employee = undoneEmployee(before.body, entry, ctx.viewer.employeeId);
  const posts = postsAgain(before.body, entry);
  const units = await Promise.all(posts.map(({ unitId }) => loadOwn<Unit>(ctx, 'Unit', unitId)));
  const lines = await Promise.all(units.map((unit) => (unit ? lineOf(ctx, unit.body) : [])));
  checkUnits(posts.map((assignment, i) => ({ assignment, line: lines[i] ?? [] })));
  await checkSuperiors(ctx, employee.id, posts);
  const [lost, again] = [numberLocks(ctx, before, employee), numberLocks(ctx, { ...before, body: employee }, before.body)];
  return {
    ...layEmployee(before.region, before, employee, legalDay(ctx.now), detail),
    take: again,
    free: lost.map(({ key }) => key),
  };
}

function unitBack({ region, ...row }: UnitRow, entry: Entry, detail: Record<string, unknown>): Back {
  const before = { region, ...row };
  const free = entry.before.fields ? [] : [keys.lock('UNIT_CODE', `${region}#${row.body.code}`)];
  return { subjects: [{ before, after: layUnit(region, undoneUnit(row.body, entry)), detail }], free };
}

const positionBack = (before: PositionRow, entry: Entry, detail: Record<string, unknown>): Back => ({
  subjects: [{ before, after: layPosition(before.region, undonePosition(before.body, entry)), detail }],
});

function backOf(ctx: Context, { row, entry }: Standing, reason: string): Back | Promise<Back> {
  const detail = { undoes: entry.operation, entryId: entry.id, madeVersion: entry.version, reason };
  if (entry.type === 'Employee') return employeeBack(ctx, row as Row<Employee>, entry, detail);
  return entry.type === 'Unit' ? unitBack(row as UnitRow, entry, detail) : positionBack(row as Row<Position>, entry, detail);
}

export interface EntryUndoInput {
  idempotencyKey: string;
  subjectId: string;
  expectedVersion: number;
  entryId: string;
  reason: string;
}

const SUBJECTS: ReadonlySet<string> = new Set<Entry['type']>(['Employee', 'Unit', 'Position']);

async function entryToUndo(ctx: Context, { subjectId, entryId, expectedVersion }: EntryUndoInput): Promise<Entry> {
  authoriseRegion(ctx);
  const row = await ctx.rows.load(subjectId);
  if (!row || !SUBJECTS.has(row.type) || row.region !== ctx.viewer.region) return fail('NOT_FOUND', { field: ['subjectId'] });
  const entry = (await entryById(ctx, subjectId, entryId)) ?? fail('NOT_FOUND', { field: ['entryId'] });
  expectVersion(row, expectedVersion);
  return entry;
}

export async function entryUndo(ctx: Context, input: EntryUndoInput): Promise<Result> {
  const entry = await entryToUndo(ctx, input);
  const standings = await standingsOf(ctx, entry);
  const policy = organisationPolicy(legalDay(entry.at));
  const undoing = { reason: input.reason, at: ctx.now, by: ctx.viewer.id, policy };
  const rests = standings.flatMap((one) => one.rests);
  const undone = standings.map((one) => undoEntry(one.entry, rests, undoing));
  const backs = await Promise.all(standings.map((one) => backOf(ctx, one, input.reason.trim())));
  return write(ctx, {
    subjects: backs.flatMap(({ subjects }) => subjects),
    parts: [...backs.flatMap(({ parts }) => parts ?? []), ...undone.map(layEntry)],
    drops: backs.flatMap(({ drops }) => drops ?? []),
    take: backs.flatMap(({ take }) => take ?? []),
    free: backs.flatMap(({ free }) => free ?? []),
    result: { id: input.subjectId, entryId: entry.id },
  });
}
