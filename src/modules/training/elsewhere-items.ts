// Reports of training had elsewhere, in the table.

import type { Bucket } from '../../platform/rules/token-bucket.ts';
import { itemKind, listIn, placedKind, type RowOf } from '../../platform/store/item-kind.ts';
import { head, lock } from '../../platform/store/keys.ts';
import { countedPage, fillPage, queryAll } from '../../platform/store/ranges.ts';
import type { Key, Page, Slice, Table } from '../../platform/store/table.ts';
import type { TrainingReport } from './rules/elsewhere.ts';

/** Those that wait for the agency, the longest first; the own ones always; and whoever shows the same file. */
const WAITING = listIn('index1', (region: string) => `TRAINING_REPORTS#${region}`);
const OF_EMPLOYEE = listIn('index2', (employeeId: string) => `TRAINING_REPORTS_OF#${employeeId}`);
const SAME_FILE = listIn('index3', (region: string, sha256: string) => `TRAINING_FILE#${region}#${sha256}`);

export const ReportItem = itemKind<TrainingReport, TrainingReport>()({
  type: 'TrainingReport',
  key: head,
  of: ({ id }) => [id],
  words: ['verified.reason', 'returned.reason', 'file.fileName'],
  listed: (report, region) => {
    const { id, employeeId, status, submittedAt, reportedAt, file } = report;
    return {
      card: report,
      index: {
        ...(status === 'WAITING' && WAITING.at(`${submittedAt}#${id}`, region)),
        ...OF_EMPLOYEE.at(`${reportedAt}#${id}`, employeeId),
        ...(status !== 'DRAFT' && SAME_FILE.at(`${reportedAt}#${id}`, region, file.sha256)),
      },
    };
  },
});
export type TrainingReportRow = RowOf<typeof ReportItem>;

/** Beside the report, for whoever shows the same number; by its keyed hash. */
const SAME_NUMBER = listIn('index1', (region: string, hash: string) => `TRAINING_NUMBER#${region}#${hash}`);
export const ReportNumberItem = placedKind<{ reportId: string }>()({
  type: 'TrainingReportNumber',
  key: (reportId: string) => ({ pk: reportId, sk: 'NUMBER' }),
});

/** In the list of its number. */
export const numberedPart = (region: string, reportId: string, hash: string) =>
  ReportNumberItem.putAt([reportId], region, { reportId }, { card: { reportId }, index: SAME_NUMBER.at(reportId, region, hash) });

/** One certificate of a provider counts once for somebody: others number theirs alike. */
export const ownCertificateLock = (employeeId: string, hash: string): Key => lock('TRAINING_CERTIFICATE', `${employeeId}#${hash}`);

/** AP-249: reports that wait in a region; those of somebody, the latest first; those that show the same file, or the same number. */
export const reportsWaiting = async (table: Table, region: string, slice: Slice): Promise<Page<TrainingReportRow>> =>
  ReportItem.cards(await countedPage(table, WAITING.range(region), slice));

export const reportsOf = async (table: Table, employeeId: string, slice: Slice): Promise<Page<TrainingReportRow>> =>
  ReportItem.cards(await countedPage(table, { ...OF_EMPLOYEE.range(employeeId), descending: true }, slice));

/** AP-249: ids of all of somebody's, for when their file is forgotten. */
export const allReportsOf = async (table: Table, employeeId: string): Promise<string[]> =>
  (await queryAll(table, OF_EMPLOYEE.range(employeeId))).map(({ pk }) => pk);

export async function reportsAlike(table: Table, region: string, sha256: string, numberHash: string, limit: number): Promise<string[]> {
  const [files, numbers] = await Promise.all([
    fillPage(table, { ...SAME_FILE.range(region, sha256), limit }),
    fillPage(table, { ...SAME_NUMBER.range(region, numberHash), limit }),
  ]);
  return [...new Set([...files.rows, ...numbers.rows].map(({ pk }) => pk))];
}

/** How many reports somebody may begin; forgotten once it is full again. */
export const ReportBucketItem = placedKind<Bucket>()({
  type: 'TrainingReportBucket',
  key: (employeeId: string) => ({ pk: employeeId, sk: 'TRAINING_REPORTS' }),
});
