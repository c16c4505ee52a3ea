// Training had elsewhere: reported by the employee with its certificate, verified or returned by the agency, and what is alike told.

import { authorise, authoriseRegion, canSee, expectVersion, mayCall, permitted } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { Permitted } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail, type Problem } from '../../platform/rules/errors.ts';
import { fullAt, spendToken } from '../../platform/rules/token-bucket.ts';
import type { Result, Writes } from '../../platform/store/commit.ts';
import type { UploadContract } from '../../platform/store/evidence.ts';
import { ownerOf } from '../../platform/store/lock.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { personOf } from '../../platform/viewer.ts';
import { requireEmployee } from '../organisation/read.ts';
import {
  numberedPart,
  ownCertificateLock,
  ReportBucketItem,
  ReportItem,
  ReportNumberItem,
  reportsAlike,
  reportsOf,
  reportsWaiting,
  type TrainingReportRow,
} from './elsewhere-items.ts';
import { hoursWrites } from './hours.ts';
import {
  type ArrivedCertificate,
  arrivedProblems,
  certificateKey,
  numberKey,
  type ReportInput,
  reportTraining,
  reportTrials,
  returnReport,
  submitReport,
  type TrainingReport,
  type VerifyInput,
  verifyReport,
  withdrawReport,
} from './rules/elsewhere.ts';
import { trainingPolicy } from './rules/policy.ts';
import type { HoursEntry } from './rules/types.ts';

const about = ({ region, body }: TrainingReportRow) => ({ region, employeeId: body.employeeId });

export async function findReport(ctx: ReadContext, id: string): Promise<TrainingReportRow | null> {
  const row = await ownItem(ctx, ReportItem, id);
  return row && (await canSee(ctx, 'TrainingReport', about(row))) ? row : null;
}

/** The viewer's own. */
export async function ownReports(ctx: ReadContext, slice: Slice): Promise<Page<TrainingReportRow>> {
  const employeeId = ctx.viewer.employeeId ?? '';
  return (await permitted(ctx, { region: ctx.viewer.region ?? '', employeeId })) ? reportsOf(ctx.table, employeeId, slice) : { rows: [] };
}

export const reportQueue = (ctx: ReadContext, slice: Slice): Promise<Page<TrainingReportRow>> =>
  reportsWaiting(ctx.table, authoriseRegion(ctx).region, slice);

const storeKey = ({ id }: Pick<TrainingReport, 'id'>): string => `evidence/training/${id}/certificate`;

const numberHash = ({ keyring }: ReadContext, { certificateNumber }: Pick<TrainingReport, 'certificateNumber'>): string =>
  keyring.hash('TRAINING_NUMBER', numberKey(certificateNumber));

const lockOf = ({ keyring }: ReadContext, report: TrainingReport) =>
  ownCertificateLock(report.employeeId, keyring.hash('TRAINING_CERTIFICATE', certificateKey(report)));

/** For who may see the report, as long as it has come; valid for some minutes. */
export const certificateLink = async (ctx: ReadContext, { body }: TrainingReportRow): Promise<string | null> => {
  const { fileName, contentType } = body.file;
  return body.submittedAt === null ? null : ctx.evidence.link({ key: storeKey(body), fileName, contentType }, ctx.now);
};

const MOST_ALIKE = 20;

/** Others that show the same file or number and still stand: for the agency, of everybody; for the person, of their own. */
export async function alikeTo(ctx: ReadContext, { body, region }: TrainingReportRow): Promise<TrainingReportRow[]> {
  const ids = await reportsAlike(ctx.table, region, body.file.sha256, numberHash(ctx, body), MOST_ALIKE);
  const found = await Promise.all(ids.filter((id) => id !== body.id).map((id) => findReport(ctx, id)));
  return found.filter((row) => row !== null).filter((row) => row.body.status === 'WAITING' || row.body.status === 'VERIFIED');
}

export type CertificateContract = UploadContract;

/** The contract is made anew from the report each time it is asked for; null once it was submitted. */
export async function uploadFor(ctx: ReadContext, id: string): Promise<CertificateContract | null> {
  const row = await findReport(ctx, id);
  if (row?.body.status !== 'DRAFT' || row.body.employeeId !== ctx.viewer.employeeId) return null;
  const { contentType, size, sha256 } = row.body.file;
  return ctx.evidence.announce({ key: storeKey(row.body), contentType, size, sha256 }, ctx.now);
}

const detailOf = ({ status, hours, verified }: TrainingReport) => ({ status, hours, counted: verified?.hours ?? 0 });

export async function trainingElsewhereReport(ctx: MutationContext, input: ReportInput & { idempotencyKey: string }): Promise<Result> {
  const employeeId = ctx.viewer.employeeId ?? fail('FORBIDDEN');
  const [{ region }, bucket] = await Promise.all([
    requireEmployee(ctx, employeeId, []),
    ReportBucketItem.load(ctx.loader.loadKey, employeeId),
  ]);
  const permit = await authorise(ctx, 'TrainingReport', { region, employeeId }, []);
  const report = reportTraining(input, { id: ctx.newId('trr'), employeeId, now: ctx.now });
  const { reports: size } = trainingPolicy(legalDay(ctx.now));
  const left = spendToken(bucket?.body ?? null, size, ctx.now, []);
  return write(ctx, permit, {
    subjects: [{ before: null, after: ReportItem.put(region, report), detail: detailOf(report) }],
    tallies: [{ before: bucket, after: { ...ReportBucketItem.putAt([employeeId], region, left), ttl: fullAt(left, size) } }],
    result: { id: report.id },
  });
}

interface OfReport {
  idempotencyKey: string;
  reportId: string;
  expectedVersion: number;
}

async function reportToChange(ctx: MutationContext, input: OfReport): Promise<Permitted<TrainingReportRow>> {
  const row = await itemToChange(ctx, ReportItem, [input.reportId], ['reportId']);
  const permit = await authorise(ctx, 'TrainingReport', about(row), ['reportId']);
  expectVersion(row, input.expectedVersion);
  return { permit, row };
}

const save = (ctx: MutationContext, { permit, row }: Permitted<TrainingReportRow>, report: TrainingReport, more: Partial<Writes> = {}) =>
  write(ctx, permit, {
    ...more,
    subjects: [{ before: row, after: ReportItem.put(row.region, report), detail: detailOf(report) }],
    result: { id: report.id },
  });

async function arrivedFile(ctx: ReadContext, report: TrainingReport): Promise<ArrivedCertificate | null> {
  const arrived = await ctx.evidence.arrived(storeKey(report));
  return arrived && { ...arrived, head: await ctx.evidence.firstBytes(storeKey(report)) };
}

const taken = { code: 'ALREADY_EXISTS' as const, field: ['reportId'], text: 'CERTIFICATE_REPORTED' as const };

/** The store is asked for a draft of one's own alone, and whether the certificate was reported before. */
async function inTheWay(ctx: ReadContext, { body }: TrainingReportRow): Promise<Problem[]> {
  const key = lockOf(ctx, body);
  const [arrived, owner] = await Promise.all([arrivedFile(ctx, body), ownerOf(ctx.loader.loadKey, key)]);
  return [...arrivedProblems(body.file, arrived), ...(owner === null ? [] : [taken])];
}

export async function trialsOnReport(ctx: ReadContext, row: TrainingReportRow) {
  const self = row.body.employeeId === ctx.viewer.employeeId;
  const problems = self && row.body.status === 'DRAFT' ? await inTheWay(ctx, row) : [];
  return reportTrials(row.body, { self, officer: mayCall(ctx, 'trainingElsewhereVerify'), inTheWay: problems });
}

export async function trainingElsewhereSubmit(ctx: MutationContext, input: OfReport): Promise<Result> {
  const found = await reportToChange(ctx, input);
  const { body, region } = found.row;
  const report = submitReport(body, await arrivedFile(ctx, body), ctx.now);
  const hash = numberHash(ctx, report);
  return save(ctx, found, report, {
    take: [{ key: lockOf(ctx, report), owner: body.id, region, taken }],
    parts: [numberedPart(region, body.id, hash)],
  });
}

/** What it holds, and what tells of it, goes. */
const freed = (ctx: ReadContext, report: TrainingReport): Partial<Writes> =>
  report.submittedAt === null ? {} : { free: [lockOf(ctx, report)], drops: [ReportNumberItem.key(report.id)] };

function entryOf({ id, employeeId, to, kind, title }: TrainingReport, hours: number, isSetOff: boolean, at: string): HoursEntry {
  const of = { employeeId, day: to, kind, title, source: 'ELSEWHERE' as const, sourceId: id, number: 1 };
  return { ...of, hours: isSetOff ? -hours : hours, isSetOff, at };
}

export async function trainingElsewhereVerify(ctx: MutationContext, input: OfReport & VerifyInput): Promise<Result> {
  const found = await reportToChange(ctx, input);
  const report = verifyReport(found.row.body, input, { by: personOf(ctx.viewer), now: ctx.now });
  const entry = entryOf(report, report.verified.hours, false, ctx.now);
  return save(ctx, found, report, await hoursWrites(ctx, found.row.region, entry));
}

/** Hours that had counted are set off; the certificate may be reported anew. */
export async function trainingElsewhereReturn(ctx: MutationContext, input: OfReport & { reason: string }): Promise<Result> {
  const found = await reportToChange(ctx, input);
  const { body, region } = found.row;
  const report = returnReport(body, input.reason, { by: personOf(ctx.viewer), now: ctx.now });
  const setOff = body.verified ? await hoursWrites(ctx, region, entryOf(body, body.verified.hours, true, ctx.now)) : {};
  return save(ctx, found, report, { ...setOff, ...freed(ctx, body) });
}

export async function trainingElsewhereWithdraw(ctx: MutationContext, input: OfReport): Promise<Result> {
  const found = await reportToChange(ctx, input);
  return save(ctx, found, withdrawReport(found.row.body), freed(ctx, found.row.body));
}
