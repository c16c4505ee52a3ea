// What is read of an import besides its head: the issues of its file, what it changes, and the sheet it makes.

import { ownItem } from '../../../platform/access/own.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { fail } from '../../../platform/rules/errors.ts';
import { position, type Row, type Slice, type WholePage } from '../../../platform/store/table.ts';
import { missingFrom } from '../registration/taking-part.ts';
import { ImportItem, type ImportRow, issuePage, sheetPage, sheetRows, warningPage } from './items.ts';
import type { SheetOrigin } from './row-scores.ts';
import { type ImportHead, sheetChanges } from './rules/imports.ts';
import type { RowIssue } from './rules/score-problems.ts';
import type { ScoreWarning } from './rules/score-verdicts.ts';
import type { ScoreChange } from './rules/scores.ts';
import type { ScoreRow } from './rules/types.ts';

/** Of which parts a row has scores follows from the import: its test and its rules. */
export type SheetRowView = ScoreRow & { origin: SheetOrigin };
export type SheetChangeView = ScoreChange & { origin: SheetOrigin };

/** Rows from a list know the card only. */
const headOf = async (ctx: ReadContext, { body }: ImportRow): Promise<ImportHead> =>
  ((await ownItem(ctx, ImportItem, body.id)) ?? fail('NOT_FOUND')).body;

const PLACE = 'PLACE#';

/** A page of a list that is made whole, or was frozen: its cursors name places, counted from 0. */
async function byPlace<T>(
  pk: string,
  { limit, after }: Slice,
  read: (from: number, count: number) => Promise<{ found: T[]; total: number }>,
): Promise<WholePage<Row<T>>> {
  const from = after ? Number(after.sk?.slice(PLACE.length)) + 1 : 0;
  const { found, total } = await read(from, limit);
  const rows = found.map((body, i) => ({ pk, sk: `${PLACE}${from + i}`, type: 'Place', version: 1, region: '', body }));
  const last = rows.at(-1);
  return last && from + rows.length < total ? { rows, total, next: position(last, undefined) } : { rows, total };
}

export const issuesOf = (ctx: ReadContext, row: ImportRow, slice: Slice): Promise<WholePage<Row<RowIssue>>> =>
  byPlace(row.body.id, slice, async (from, count) => {
    const head = await headOf(ctx, row);
    return { found: await issuePage(ctx.loader.loadKey, head, { from, count }), total: head.counts.issues };
  });

export const warningsOf = (ctx: ReadContext, row: ImportRow, slice: Slice): Promise<WholePage<Row<ScoreWarning>>> =>
  byPlace(row.body.id, slice, async (from, count) => {
    const head = await headOf(ctx, row);
    return { found: await warningPage(ctx.loader.loadKey, head, { from, count }), total: head.counts.warnings ?? 0 };
  });

export const rowsOf = (ctx: ReadContext, row: ImportRow, formationId: string, slice: Slice): Promise<WholePage<Row<ScoreRow>>> =>
  byPlace(row.body.id, slice, async (from, count) => {
    const head = await headOf(ctx, row);
    const spans = head.formations.find((one) => one.formationId === formationId)?.spans ?? [];
    const total = spans.reduce((sum, span) => sum + span.count, 0);
    return { found: await sheetPage(ctx.loader.loadKey, head, formationId, { from, count }), total };
  });

/** Against the sheet that it was compared with, also when another holds by now: both are frozen. */
export const changesOf = (ctx: ReadContext, row: ImportRow, slice: Slice): Promise<WholePage<Row<ScoreChange>>> =>
  byPlace(row.body.id, slice, async (from, count) => {
    const { id: importId, chunks, comparedWith } = await headOf(ctx, row);
    const [before, after] = await Promise.all([
      comparedWith ? sheetRows(ctx.loader.loadKey, comparedWith) : new Map<string, ScoreRow[]>(),
      sheetRows(ctx.loader.loadKey, { importId, chunks }),
    ]);
    const all = sheetChanges(before, after);
    return { found: all.slice(from, from + count), total: all.length };
  });

/** By the list as it stands now: a later edition may have let others through than the count was made with. */
export const missingPage = (ctx: ReadContext, row: ImportRow, slice: Slice): Promise<WholePage<Row<string>>> =>
  byPlace(row.body.id, slice, async (from, count) => {
    const { id: importId, chunks } = await headOf(ctx, row);
    const all = await missingFrom(ctx, row.body, () => sheetRows(ctx.loader.loadKey, { importId, chunks }));
    return { found: all.slice(from, from + count), total: all.length };
  });
