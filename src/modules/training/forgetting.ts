// What of a personnel file lies in training, to be forgotten with all else of it (decision 0123): why somebody asked, and what was said to it.
import type { ReadContext } from '../../platform/context.ts';
import type { Row } from '../../platform/store/table.ts';
import { revokedOf } from './certificates.ts';
import { allReportsOf, ReportItem } from './elsewhere-items.ts';
import { allEnrolmentsOf, EnrolmentItem } from './items.ts';

/** Titles, hours, results and certificates are facts. */
export async function trainingInFile(ctx: ReadContext, { id }: { id: string }): Promise<Row[]> {
  const { loadKey } = ctx.loader;
  const [enrolled, reported] = await Promise.all([allEnrolmentsOf(ctx.table, id), allReportsOf(ctx.table, id)]);
  const [enrolments, reports] = await Promise.all([
    Promise.all(enrolled.map((one) => EnrolmentItem.load(loadKey, one))),
    Promise.all(reported.map((one) => ReportItem.load(loadKey, one))),
  ]);
  const there = enrolments.filter((row) => row !== null);
  const revoked = await Promise.all(there.map((row) => revokedOf(ctx, row)));
  return [...there, ...revoked.flat(), ...reports.filter((row) => row !== null)];
}
