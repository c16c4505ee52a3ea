// Internships of a year as a file for a university's records: the same to the same people as the list.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { BYTE_ORDER_MARK, csvDecimal, csvRows, type Separator } from '../../platform/rules/csv.ts';
import { creditsFileName, creditsHeading, INTERNSHIP_STATUS_WORDS } from '../../platform/rules/texts/credits-file.ts';
import { certificateFor } from './certificates.ts';
import { creditsFor, internsOfYear, type PartnerYear } from './liaison.ts';
import type { InternshipPlacementRow } from './placement-items.ts';
import { loggedOf, statusOfPlacement } from './placements.ts';
import { unitNameIn } from './programmes.ts';
import { lastDayOf } from './rules/placement-types.ts';

/** What the schema shows of a file. */
export interface PartnerCreditsFileView {
  fileName: string;
  text: string;
  rowCount: number;
}

async function cellsOf(ctx: ReadContext, row: InternshipPlacementRow, separator: Separator): Promise<string[]> {
  const { body } = row;
  const [logged, credits, unit] = await Promise.all([
    loggedOf(ctx, body.id),
    creditsFor(ctx, body),
    unitNameIn(ctx, body.region, body.unitId),
  ]);
  const certificate = certificateFor(ctx, row);
  const status = INTERNSHIP_STATUS_WORDS[statusOfPlacement(ctx, body)][ctx.language];
  return [
    ...[body.said.name, body.said.studyProgramme, body.title, unit, body.from, lastDayOf(body) ?? '', status],
    ...[String(logged.days), String(logged.seen)],
    ...[credits?.hours, credits?.hoursACredit, credits?.credits, body.scores.at(-1)?.total].map((one) => csvDecimal(one ?? '', separator)),
    ...[certificate?.number ?? '', certificate?.code ?? ''],
  ];
}

/** Null where no institution is asked about that the viewer may read. */
export async function partnerCreditsFile(ctx: ReadContext, asked: PartnerYear): Promise<PartnerCreditsFileView | null> {
  const rows = await internsOfYear(ctx, asked);
  if (!rows) return null;
  const separator = ctx.language === 'id' ? ';' : ',';
  const cells = await Promise.all(rows.map((row) => cellsOf(ctx, row, separator)));
  const text = csvRows([creditsHeading(ctx.language), ...cells], separator);
  const fileName = creditsFileName(ctx.language, asked.year, legalDay(ctx.now));
  return { fileName, text: `${BYTE_ORDER_MARK}${text}`, rowCount: cells.length };
}
