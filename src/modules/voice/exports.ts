// Taking out what citizens wrote for SP4N-LAPOR!: each taking is on record, and its file is read by who took it, for a day.

import { authoriseRegion, canSeeType } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { ownItem } from '../../platform/access/own.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { refuse } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import { fillSeen } from '../../platform/store/ranges.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { personOf } from '../../platform/viewer.ts';
import { casesWritten, type VoiceCaseRow } from './case-items.ts';
import { reasonProblems } from './cases.ts';
import { readableOf } from './export-file.ts';
import { exportsOf, VoiceExportItem, type VoiceExportRow } from './export-items.ts';
import { type ExportDays, exportProblems, isReadable, type VoiceExport } from './rules/exports.ts';

export async function findExport(ctx: ReadContext, id: string): Promise<VoiceExportRow | null> {
  return canSeeType(ctx, 'VoiceExport') ? ownItem(ctx, VoiceExportItem, id) : null;
}

export async function voiceExport(ctx: MutationContext, input: ExportDays & { idempotencyKey: string; reason: string }): Promise<Result> {
  const { permit, region } = authoriseRegion(ctx);
  refuse([...exportProblems(input, ctx.now), ...reasonProblems(ctx, input.reason)]);
  const { from, to } = input;
  const taken: VoiceExport = {
    ...{ id: ctx.newId('vex'), from, to, reason: input.reason.trim() },
    ...{ takenAt: ctx.now, by: personOf(ctx.viewer) },
  };
  return write(ctx, permit, {
    subjects: [{ before: null, after: VoiceExportItem.put(region, taken), detail: { from, to } }],
    result: { id: taken.id },
  });
}

export const voiceExports = (ctx: ReadContext, slice: Slice): Promise<Page<VoiceExportRow>> =>
  exportsOf(ctx.table, authoriseRegion(ctx).region, slice);

/** What the viewer took and may still read; null of all else. */
export async function exportToRead(ctx: ReadContext, id: string): Promise<VoiceExportRow | null> {
  authoriseRegion(ctx);
  const row = await ownItem(ctx, VoiceExportItem, id);
  return row && isReadable(row.body, personOf(ctx.viewer), ctx.now) ? row : null;
}

/** Without what is about the viewer. */
export const casesOfExport = (ctx: ReadContext, { region, body }: VoiceExportRow, slice: Slice): Promise<Page<VoiceCaseRow>> =>
  fillSeen(
    (some) => casesWritten(ctx.table, region, body, some),
    (listed) => readableOf(ctx, listed),
    slice,
  );
