// Certificates: a code that follows from the result and the key ring, kept as a hash alone, and checked by anybody.

import { byCode } from '../../platform/access/brakes.ts';
import { onlyWhatMayBeSeen } from '../../platform/access/permit.ts';
import type { ReadContext } from '../../platform/context.ts';
import { readCode } from '../../platform/rules/codes.ts';
import { certificateCodes } from '../../platform/store/certificate-codes.ts';
import type { SubjectChange } from '../../platform/store/commit.ts';
import type { Row } from '../../platform/store/table.ts';
import { employeeIn } from '../organisation/read.ts';
import { nameOn } from '../organisation/rules/types.ts';
import { CertificateItem, type TrainingEnrolmentRow } from './items.ts';
import type { TrainingCertificate, TrainingEnrolment, TrainingResult } from './rules/types.ts';

const { codeOf: codeOfResult, heldAs: hashOf } = certificateCodes('TRAINING');

const codeOf = (ctx: ReadContext, { id }: Pick<TrainingEnrolment, 'id'>, number: number): string => codeOfResult(ctx, `${id}|${number}`);

/** For who may see the enrolment. */
export const codeFor = (ctx: ReadContext, { body }: TrainingEnrolmentRow): string | null =>
  body.result?.certificate ? codeOf(ctx, body, body.result.number) : null;

/** Issued with the result that earns it; none where none was earned. */
export function issued(ctx: ReadContext, row: TrainingEnrolmentRow, { number, certificate, hours, on }: TrainingResult): SubjectChange[] {
  if (certificate === null) return [];
  const { id: enrolmentId, employeeId, title } = row.body;
  const body: TrainingCertificate = { enrolmentId, employeeId, number: certificate, title, hours, on, revoked: null };
  const key = hashOf(ctx, codeOf(ctx, row.body, number));
  return [{ before: null, after: CertificateItem.putAt([key], row.region, body), detail: { enrolmentId, number: certificate } }];
}

/** Whoever checks it reads that it holds no more, and why. */
export async function revoked(
  ctx: ReadContext,
  row: TrainingEnrolmentRow,
  { number, certificate }: TrainingResult,
  why: { on: string; reason: string },
): Promise<SubjectChange[]> {
  if (certificate === null) return [];
  const key = hashOf(ctx, codeOf(ctx, row.body, number));
  const before = await CertificateItem.load(ctx.loader.loadKey, key);
  if (!before) return [];
  const after = CertificateItem.putAt([key], row.region, { ...before.body, revoked: why });
  return [{ before, after, detail: { enrolmentId: row.body.id, revoked: true } }];
}

/** Of results that hold no more, each with why. */
export async function revokedOf(ctx: ReadContext, { body }: TrainingEnrolmentRow): Promise<Row[]> {
  const keys = body.takenBack.map(({ number }) => hashOf(ctx, codeOf(ctx, body, number)));
  const rows = await Promise.all(keys.map((key) => CertificateItem.load(ctx.loader.loadKey, key)));
  return rows.filter((row) => row !== null);
}

export interface TrainingCertificateView extends TrainingCertificate {
  name: string;
}

/** AP-246: for whoever has the code, without a login; null for one that is none, alike for each. */
export async function certificateVerify(ctx: ReadContext, code: string): Promise<TrainingCertificateView | null> {
  onlyWhatMayBeSeen(ctx);
  const read = readCode(code);
  const row = read && (await byCode(ctx, 'code', () => CertificateItem.load(ctx.loader.loadKey, hashOf(ctx, read))));
  const person = row && employeeIn(await ctx.loader.load(row.body.employeeId));
  return row && person ? { ...row.body, name: nameOn(person, row.body.on) } : null;
}
