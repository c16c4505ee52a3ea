// The logbook of an internship: written by the student a day, and answered by the mentor.

import { expectVersion } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { type InternshipLogEntryRow, type InternshipPlacementRow, LogEntryItem, LoggedItem, logbookOf } from './placement-items.ts';
import { type OfPlacement, type PlacementToChange, placementFor } from './placements.ts';
import { answerLog, loggedWith, writeLog } from './rules/logbook.ts';
import { policyOf } from './rules/placement.ts';
import { type InternLogEntry, NOTHING_LOGGED } from './rules/placement-types.ts';

/** For whoever may see the internship. */
export const logbook = (ctx: ReadContext, { body }: InternshipPlacementRow, slice: Slice): Promise<Page<InternshipLogEntryRow>> =>
  logbookOf(ctx.table, body.id, slice);

/** Entries are counted beside the internship, which itself is not written: a condition of each is that it still is as it was read. */
async function save(
  ctx: MutationContext,
  found: PlacementToChange,
  { before, entry }: { before: InternshipLogEntryRow | null; entry: InternLogEntry },
): Promise<Result> {
  const { id, region } = found.row.body;
  const logged = await LoggedItem.load(ctx.loader.loadKey, id);
  const counted = loggedWith(policyOf(found.row.body), logged?.body ?? NOTHING_LOGGED, before?.body ?? null, entry);
  return write(ctx, found.permit, {
    subjects: [{ before, after: LogEntryItem.put(region, entry), detail: { day: entry.day, seen: entry.word?.seen ?? null } }],
    tallies: [{ before: logged, after: LoggedItem.putAt([id], region, counted) }],
    checks: [found.row],
    result: { id },
  });
}

type OfEntry = OfPlacement & { day: string };

/** For the first time under version 0. */
export async function internshipLogWrite(ctx: MutationContext, input: OfEntry & { text: string }): Promise<Result> {
  const [found, before] = await Promise.all([
    placementFor(ctx, 'internshipLogWrite', input.placementId),
    LogEntryItem.load(ctx.loader.loadKey, input.placementId, input.day),
  ]);
  expectVersion({ version: before?.version ?? 0 }, input.expectedVersion);
  return save(ctx, found, { before, entry: writeLog(found.row.body, input, { before: before?.body ?? null, now: ctx.now }) });
}

export async function internshipLogAnswer(
  ctx: MutationContext,
  input: OfEntry & { seen: boolean; reason?: string | null },
): Promise<Result> {
  const [found, before] = await Promise.all([
    placementFor(ctx, 'internshipLogAnswer', input.placementId),
    LogEntryItem.load(ctx.loader.loadKey, input.placementId, input.day),
  ]);
  if (!before) return fail('NOT_FOUND', { field: ['day'] });
  expectVersion(before, input.expectedVersion);
  return save(ctx, found, { before, entry: answerLog(found.row.body, before.body, input, found.actor) });
}
