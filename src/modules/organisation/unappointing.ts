// An appointment that never began, taken out of the record: who came new keeps a record without post and number, all others what they had before.
import type { ReadContext } from '../../platform/context.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Writes } from '../../platform/store/commit.ts';
import { careersBack, type EntryFacts, entryFactsOf } from './entries.ts';
import { EntryItem } from './entry-items.ts';
import type { EmployeeRow } from './items.ts';
import { restsOn } from './rests.ts';
import type { RecordEntry, Resting } from './rules/entries.ts';

/** The operation of the selection that made the post. */
const HIRE = 'appointmentHire';

export interface Unappointing {
  /** Whether the record itself was made by the appointment. */
  isNew: boolean;
  /** Not later than the appointment. */
  since: string;
  /** Told with the change. */
  reason: string;
  /** Whom to tell what rests on it. */
  field: readonly string[];
}

/** A new record has no entry of its beginning: all posts and numbers are of it. */
const beginning = ({ body, region }: EmployeeRow, at: string): RecordEntry => ({
  ...{ id: '', subjectId: body.id, type: 'Employee', region, operation: HIRE, at, by: '', version: 1, together: [], detail: {} },
  before: { fields: { identifiers: [] }, keyed: { assignments: { order: [], items: [] } }, absent: [] },
  undone: null,
});

async function standingBy(ctx: ReadContext, row: EmployeeRow, { isNew, since }: Unappointing): Promise<EntryFacts | null> {
  if (!isNew) return entryFactsOf(ctx, row.body.id, HIRE);
  const entry = beginning(row, since);
  return { row, entry, rests: await restsOn(ctx, entry, row) };
}

const restProblem = (rests: readonly Resting[], field: readonly string[]) => ({ field, params: { count: rests.length }, data: { rests } });

/** Nothing is written here. @throws RuleError STILL_RESTS with what rests on the post; DEADLINE_PASSED where nobody knows any more what was before. */
export async function unappointing(ctx: ReadContext, row: EmployeeRow, of: Unappointing): Promise<Omit<Writes, 'result'>> {
  const standing = await standingBy(ctx, row, of);
  if (!standing) return fail('STILL_RESTS', restProblem([], of.field));
  if (standing.rests.length > 0) fail('STILL_RESTS', restProblem(standing.rests, of.field));
  const [back] = await careersBack(ctx, [standing], of.reason);
  if (!back) throw new Error(`${row.body.id} has no career to put back.`);
  const { effects: _, ...writes } = back;
  const undone = { at: ctx.now, by: ctx.viewer.id, reason: of.reason };
  return of.isNew
    ? writes
    : { ...writes, parts: [...(writes.parts ?? []), EntryItem.put(standing.entry.region, { ...standing.entry, undone })] };
}
