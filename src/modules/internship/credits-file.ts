// Internships of a year as a file for a university's records: the same to the same people as the list.

import type { ReadContext } from '../../platform/context.ts';
import { part } from '../../platform/graphql/connection.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { BYTE_ORDER_MARK, csvDecimal, csvRows, type Separator } from '../../platform/rules/csv.ts';
import { creditsFileName, creditsHeading, INTERNSHIP_STATUS_WORDS } from '../../platform/rules/texts/credits-file.ts';
import { certificateFor } from './certificates.ts';
import { creditsFor, institutionAsked, type PartnerYear } from './liaison.ts';
import { type InternshipPlacementRow, placementsOfYear } from './placement-items.ts';
import { loggedOf, statusOfPlacement } from './placements.ts';
import { unitNameIn } from './programmes.ts';
import { lastDayOf } from './rules/placement-types.ts';

/** What the schema shows of a file. */
export interface PartnerCreditsFileView {
  fileName: string;
  text: string;
  rowCount: number;
  endCursor: string | null;
}

/** Rows of a part: each asks for its count of the logbook, a hundred in one read. */
const PART = 500;

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

/** The first part alone has the heading. Null where no institution is asked about that the viewer may read. @throws GraphQLError for a cursor of something else. */
export async function partnerCreditsFile(
  ctx: ReadContext,
  { institutionId: named, year, after }: PartnerYear & { after?: string | null | undefined },
): Promise<PartnerCreditsFileView | null> {
  const institutionId = await institutionAsked(ctx, named);
  if (institutionId === null) return null;
  const of = { institutionId, year };
  const { rows, endCursor } = await part(ctx, 'partnerCreditsFile', { limit: PART, after, ...of }, (slice) =>
    placementsOfYear(ctx.table, of, slice),
  );
  const separator = ctx.language === 'id' ? ';' : ',';
  const cells = await Promise.all(rows.map((row) => cellsOf(ctx, row, separator)));
  const text = after ? csvRows(cells, separator) : `${BYTE_ORDER_MARK}${csvRows([creditsHeading(ctx.language), ...cells], separator)}`;
  return { fileName: creditsFileName(ctx.language, year, legalDay(ctx.now)), text, rowCount: cells.length, endCursor };
}
