// Training had elsewhere: reported with its certificate, verified by the agency or returned with a reason, withdrawn. Pure.
import type { Trial } from '../../../platform/rules/blockers.ts';
import { legalDay } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { beginsAs } from '../../../platform/rules/file-kinds.ts';
import { checkCode, checkName, checkText, isBlank, plain } from '../../../platform/rules/text.ts';
import { announcementProblems } from '../../recruitment/registration/rules/documents.ts';
import { trainingPolicy } from './policy.ts';
import type { TrainingKind } from './types.ts';

export type TrainingReportStatus = 'DRAFT' | 'WAITING' | 'VERIFIED' | 'RETURNED' | 'WITHDRAWN';

export interface CertificateFile {
  fileName: string;
  contentType: string;
  /** Bytes. */
  size: number;
  sha256: string;
}

export interface TrainingReport {
  id: string;
  employeeId: string;
  title: string;
  kind: TrainingKind;
  provider: string;
  /** As it was reported. */
  hours: number;
  from: string;
  to: string;
  certificateNumber: string;
  file: CertificateFile;
  status: TrainingReportStatus;
  reportedAt: string;
  submittedAt: string | null;
  /** Hours that count, which may be others than those that were reported; null before they do. */
  verified: { hours: number; at: string; by: string; reason: string | null } | null;
  returned: { at: string; by: string; reason: string } | null;
}

export interface ReportInput {
  title: string;
  kind: TrainingKind;
  provider: string;
  hours: number;
  from: string;
  to: string;
  certificateNumber: string;
  file: CertificateFile;
}

const FIELD = ['reportId'];
const policyAt = (now: string) => trainingPolicy(legalDay(now));

/** Certificates are copied by hand: case, blanks and signs between say nothing. */
export const numberKey = (number: string): string => plain(number).replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** The number with who gave it: two providers may number theirs alike. */
export const certificateKey = ({ certificateNumber, provider }: Pick<TrainingReport, 'certificateNumber' | 'provider'>): string =>
  JSON.stringify([numberKey(provider), numberKey(certificateNumber)]);

const hoursProblems = (hours: number, most: number): Problem[] =>
  Number.isSafeInteger(hours) && hours >= 1 && hours <= most
    ? []
    : [{ code: 'OUT_OF_RANGE', field: ['hours'], params: { least: 1, most } }];

function spanProblems({ from, to }: ReportInput, now: string): Problem[] {
  if (to < from) return [{ code: 'DATE_ORDER', field: ['to'] }];
  const today = legalDay(now);
  return to > today ? [{ code: 'OUT_OF_RANGE', field: ['to'], text: 'AT_MOST', params: { most: today } }] : [];
}

/** @throws RuleError REQUIRED, TOO_LONG, INVALID, OUT_OF_RANGE, DATE_ORDER, EVIDENCE_TYPE, EVIDENCE_TOO_LARGE. */
export function reportTraining(
  input: ReportInput,
  { id, employeeId, now }: { id: string; employeeId: string; now: string },
): TrainingReport {
  const { limits, most, file } = policyAt(now);
  const inFile = announcementProblems(input.file, file).map((one) => ({ ...one, field: ['file', ...(one.field ?? [])] }));
  refuse([
    ...checkName('title', input.title, limits.title),
    ...checkName('provider', input.provider, limits.provider),
    ...hoursProblems(input.hours, most.hours),
    ...spanProblems(input, now),
    ...checkCode('certificateNumber', input.certificateNumber, limits.number),
    ...inFile,
  ]);
  const { fileName, contentType, size, sha256 } = input.file;
  return {
    ...{ id, employeeId, kind: input.kind, hours: input.hours, from: input.from, to: input.to },
    title: input.title.trim(),
    provider: input.provider.trim(),
    certificateNumber: input.certificateNumber.trim(),
    file: { fileName: fileName.trim(), contentType, size, sha256: sha256.toLowerCase() },
    status: 'DRAFT',
    reportedAt: now,
    ...{ submittedAt: null, verified: null, returned: null },
  };
}

export type ReportAction = 'trainingElsewhereSubmit' | 'trainingElsewhereVerify' | 'trainingElsewhereReturn' | 'trainingElsewhereWithdraw';

const OPEN: Record<ReportAction, readonly TrainingReportStatus[]> = {
  trainingElsewhereSubmit: ['DRAFT'],
  trainingElsewhereVerify: ['WAITING'],
  // What was verified wrongly goes back as well: its hours are set off.
  trainingElsewhereReturn: ['WAITING', 'VERIFIED'],
  trainingElsewhereWithdraw: ['DRAFT', 'WAITING'],
};

function expectOpenTo(action: ReportAction, { status }: TrainingReport): void {
  if (!OPEN[action].includes(status)) fail('TRANSITION_REFUSED', { field: FIELD, data: { allowed: [] } });
}

const ownProblems = (self: boolean): Problem[] => (self ? [{ code: 'OWN_CASE', field: FIELD }] : []);

/** What is the viewer's to do with a report; an officer's own is another officer's. `inTheWay`: of submitting it. */
export function reportTrials(
  report: TrainingReport,
  { self, officer, inTheWay }: { self: boolean; officer: boolean; inTheWay: readonly Problem[] },
): Trial<ReportAction>[] {
  const own = self ? (['trainingElsewhereSubmit', 'trainingElsewhereWithdraw'] as const) : [];
  const official = officer ? (['trainingElsewhereVerify', 'trainingElsewhereReturn'] as const) : [];
  return [
    ...own.map((action) => ({ action, problems: action === 'trainingElsewhereSubmit' ? inTheWay : [], until: null })),
    ...official.map((action) => ({ action, problems: ownProblems(self), until: null })),
  ].filter(({ action }) => OPEN[action].includes(report.status));
}

/** What the store holds of it; null where nothing has come. */
export interface ArrivedCertificate {
  size: number;
  sha256: string;
  /** First bytes, in hex. */
  head: string;
}

export function arrivedProblems({ size, sha256, contentType }: CertificateFile, arrived: ArrivedCertificate | null): Problem[] {
  const field = ['reportId'];
  if (!arrived) return [{ code: 'EVIDENCE_MISSING', field }];
  if (arrived.size !== size || arrived.sha256.toLowerCase() !== sha256) return [{ code: 'EVIDENCE_MISMATCH', field }];
  return beginsAs(contentType, arrived.head) ? [] : [{ code: 'EVIDENCE_TYPE', field }];
}

/** @throws RuleError TRANSITION_REFUSED, EVIDENCE_MISSING, EVIDENCE_MISMATCH, EVIDENCE_TYPE. */
export function submitReport(report: TrainingReport, arrived: ArrivedCertificate | null, now: string): TrainingReport {
  expectOpenTo('trainingElsewhereSubmit', report);
  refuse(arrivedProblems(report.file, arrived));
  return { ...report, status: 'WAITING', submittedAt: now };
}

export interface VerifyInput {
  /** Other hours than reported; absent = as reported. */
  hours?: number | null | undefined;
  reason?: string | null | undefined;
}

/** @throws RuleError TRANSITION_REFUSED, OWN_CASE, OUT_OF_RANGE; REQUIRED where other hours count and nobody says why. */
export function verifyReport(
  report: TrainingReport,
  input: VerifyInput,
  { by, now }: { by: string; now: string },
): TrainingReport & { verified: NonNullable<TrainingReport['verified']> } {
  refuse(ownProblems(report.employeeId === by));
  expectOpenTo('trainingElsewhereVerify', report);
  const { limits, most } = policyAt(now);
  const hours = input.hours ?? report.hours;
  const reason = isBlank(input.reason) ? null : (input.reason ?? '').trim();
  refuse([
    ...hoursProblems(hours, most.hours),
    ...(hours !== report.hours && reason === null ? [{ code: 'REQUIRED' as const, field: ['reason'] }] : []),
    ...(reason === null ? [] : checkText('reason', reason, limits.reason)),
  ]);
  return { ...report, status: 'VERIFIED', verified: { hours, at: now, by, reason } };
}

/** @throws RuleError TRANSITION_REFUSED, OWN_CASE, REQUIRED, TOO_LONG. */
export function returnReport(report: TrainingReport, reason: string, { by, now }: { by: string; now: string }): TrainingReport {
  refuse(ownProblems(report.employeeId === by));
  expectOpenTo('trainingElsewhereReturn', report);
  refuse(checkText('reason', reason, policyAt(now).limits.reason));
  return { ...report, status: 'RETURNED', verified: null, returned: { at: now, by, reason: reason.trim() } };
}

/** @throws RuleError TRANSITION_REFUSED. */
export function withdrawReport(report: TrainingReport): TrainingReport {
  expectOpenTo('trainingElsewhereWithdraw', report);
  return { ...report, status: 'WITHDRAWN' };
}
