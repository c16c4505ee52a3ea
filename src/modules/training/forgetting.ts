// What of a personnel file lies in training, to be forgotten with all else of it (decision 0123): why somebody asked, and what was said to it.
import type { ReadContext } from '../../platform/context.ts';
import type { Row } from '../../platform/store/table.ts';
import { revokedOf } from './certificates.ts';
import { allReportsOf, ReportItem } from './elsewhere-items.ts';
import { allEnrolmentsOf, attendanceOf, EnrolmentItem } from './items.ts';

/**
 * Titles, hours, results and certificates are facts. Why a day of a session was put right is said of whoever asked for it, and goes with the first of
 * them: it is older than the time of keeping then, and who was there stays.
 */
export async function trainingInFile(ctx: ReadContext, { id }: { id: string }): Promise<Row[]> {
  const { loadKey } = ctx.loader;
  const [enrolled, reported] = await Promise.all([allEnrolmentsOf(ctx.table, id), allReportsOf(ctx.table, id)]);
  const [enrolments, reports] = await Promise.all([
    Promise.all(enrolled.map((one) => EnrolmentItem.load(loadKey, one))),
    Promise.all(reported.map((one) => ReportItem.load(loadKey, one))),
  ]);
  const there = enrolments.filter((row) => row !== null);
  const [revoked, sheets] = await Promise.all([
    Promise.all(there.map((row) => revokedOf(ctx, row))),
    Promise.all([...new Set(there.map(({ body }) => body.sessionId))].map((one) => attendanceOf(ctx.loader.loadRange, one))),
  ]);
  return [...there, ...revoked.flat(), ...sheets.flat(), ...reports.filter((row) => row !== null)];
}
