// A personnel file is forgotten once its time is over: what was written goes, a transaction at a time, and facts stay (decision 0123).

import { authoriseRegion } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import type { Result, SubjectChange, Writes } from '../../platform/store/commit.ts';
import { head } from '../../platform/store/keys.ts';
import type { Key, Page, Row, Slice } from '../../platform/store/table.ts';
import { type Wordless, withoutWords } from '../../platform/store/wordless.ts';
import { openFindingsOf } from '../audit/findings.ts';
import { filesDue, fileYears, forgettingRecord, isForgotten } from '../organisation/forgetting.ts';
import type { Left } from '../organisation/left-items.ts';
import { requireEmployee } from '../organisation/read.ts';
import { keptUntil } from '../organisation/rules/file.ts';
import { isSecretInTrail } from '../reviews/forgetting.ts';
import { type WholeFile, wholeFile } from './gathering.ts';
import { checkLeft, checkOpen, checkPeriod, fitting, type PlaceInFile } from './rules/forgetting.ts';

/** One transaction holds 100 items; marker, check and the record of the person with its own are some of them. */
const ROOM = 80;

/** A file whose time is over. */
export interface PersonnelFileView {
  employeeId: string;
  lastDay: string;
  keptUntil: string;
}

export async function personnelFilesDue(ctx: ReadContext, slice: Slice): Promise<Page<Row<PersonnelFileView>>> {
  const { region } = authoriseRegion(ctx);
  const [page, years] = await Promise.all([filesDue(ctx, region, slice), fileYears(ctx)]);
  const view = ({ pk, body: { lastDay, since } }: Row<Left>) => ({ employeeId: pk, lastDay, keptUntil: keptUntil(since, years) });
  return { ...page, rows: page.rows.map((row) => ({ ...row, body: view(row) })) };
}

const nameOf = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

interface Emptied extends PlaceInFile {
  before: Row;
  after: Wordless;
}

function emptiedOf(rows: readonly Row[]): Emptied[] {
  return rows.flatMap((before) => {
    const after = withoutWords(before);
    return after ? [{ before, after, pk: before.pk, isSubject: before.chain !== undefined, isHead: before.sk === '#' }] : [];
  });
}

/** Parts are recorded with the head of their partition, which is written with them though nothing of it changes any more. */
function writesOf(batch: readonly Emptied[], rows: readonly Row[]): Pick<Writes, 'subjects' | 'parts'> {
  const detail = { forgotten: true };
  const subjects: SubjectChange[] = batch
    .filter(({ isSubject }) => isSubject)
    .map(({ before, after }) => ({ before, after, detail, ...(isSecretInTrail(before) && { anonymous: true }) }));
  const parts = batch.filter(({ isSubject }) => !isSubject).map(({ after }) => after);
  const changed = new Set(subjects.map(({ after }) => nameOf(after)));
  const heads = [...new Set(parts.map(({ pk }) => pk))].filter((pk) => !changed.has(`${pk}\n#`));
  for (const pk of heads) {
    const before = rows.find((row) => row.pk === pk && row.sk === head(pk).sk);
    if (before) subjects.push({ before, after: before, detail });
  }
  return { subjects, parts };
}

/** What a part has come to, as the answer tells it. */
export const countIn = (result: Result | null, what: 'done' | 'left'): number | null =>
  typeof result?.[what] === 'number' ? result[what] : null;

interface OfFile {
  idempotencyKey: string;
  employeeId: string;
}

/** What is written next, and how much stays for another time. */
interface Batch {
  subjects: readonly SubjectChange[];
  parts: NonNullable<Writes['parts']>;
  drops: readonly Row[];
  done: number;
  left: number;
}

function batchOf({ rows, drops }: WholeFile): Batch {
  const emptied = emptiedOf(rows);
  const dropped = drops.slice(0, ROOM);
  const batch = fitting(emptied, ROOM - dropped.length);
  const done = dropped.length + batch.length;
  const { subjects, parts = [] } = writesOf(batch, rows);
  return { subjects, parts, drops: dropped, done, left: drops.length + emptied.length - done };
}

/** What a finding may be about: what is emptied or goes, and all that lies with whose file it is; beside others only what is theirs. */
function isOfFile({ rows, drops }: WholeFile, employeeId: string): (key: Key) => boolean {
  const all = [...rows, ...drops];
  const own = new Set([employeeId, ...rows.filter(({ sk }) => sk === '#').map(({ pk }) => pk)]);
  const beside = new Set(all.map(nameOf));
  return (key) => own.has(key.pk) || beside.has(nameOf(key));
}

/**
 * The record of the person is emptied last and by itself, and files go before it, once nothing else is left that leads to them: whatever fails between,
 * the next call finds what is left, and who comes back meanwhile has lost no file that their record still names.
 */
export async function personnelFileForget(ctx: MutationContext, { employeeId }: OfFile): Promise<Result> {
  const { permit, region } = authoriseRegion(ctx);
  const person = await requireEmployee(ctx, employeeId, ['employeeId']);
  checkPeriod(person.body, await fileYears(ctx), ctx.now);
  const file = await wholeFile(ctx, person);
  checkOpen({ objections: file.openObjections, findings: await openFindingsOf(ctx, region, isOfFile(file, employeeId)) });
  const batch = batchOf(file);
  const isLast = batch.done === 0;
  checkLeft(isForgotten(person), batch.done);
  if (isLast) for (const folder of file.folders) await ctx.evidence.remove(folder);
  const [done, left] = isLast ? [1, 0] : [batch.done, batch.left + 1];
  const record = forgettingRecord(ctx, person, { detail: { done, left }, isLast });
  return write(ctx, permit, {
    ...{ subjects: [record.subject, ...batch.subjects], parts: batch.parts, drops: batch.drops, free: record.free },
    result: { id: employeeId, done, left },
  });
}
