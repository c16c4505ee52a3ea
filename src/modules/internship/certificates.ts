// Certificates of internships: with a code that anybody can check, kept as a hash alone.

import { byCode } from '../../platform/access/brakes.ts';
import { onlyWhatMayBeSeen } from '../../platform/access/permit.ts';
import type { ReadContext } from '../../platform/context.ts';
import { readCode } from '../../platform/rules/codes.ts';
import { certificateCodes } from '../../platform/store/certificate-codes.ts';
import type { SubjectChange } from '../../platform/store/commit.ts';
import { InternCertificateItem, type InternshipPlacementRow } from './placement-items.ts';
import { unitNameIn } from './programmes.ts';
import { certificateOf, type InternCertificate } from './rules/certificate.ts';
import type { InternshipPlacement } from './rules/placement-types.ts';

const { codeOf, heldAs } = certificateCodes('INTERNSHIP');

/** With the number that the internship has been given. */
export async function certificateIssued(ctx: ReadContext, placement: InternshipPlacement): Promise<SubjectChange> {
  const { id, region, unitId } = placement;
  const certificate = certificateOf(placement, await unitNameIn(ctx, region, unitId));
  const after = InternCertificateItem.putAt([heldAs(ctx, codeOf(ctx, id))], region, certificate);
  return { before: null, after };
}

/** What the schema shows to whoever may see the internship. */
export interface InternshipCertificateView {
  number: string;
  code: string;
}

/** Null also once it is forgotten whose the internship was: whoever has the code goes on reading the certificate. */
export const certificateFor = (ctx: ReadContext, { body }: InternshipPlacementRow): InternshipCertificateView | null =>
  body.certificate === null ? null : { number: body.certificate, code: codeOf(ctx, body.id) };

/** AP-287: for whoever has the code, without a login; null for one that is none, alike for each. */
export async function internshipCertificateVerify(ctx: ReadContext, code: string): Promise<InternCertificate | null> {
  onlyWhatMayBeSeen(ctx);
  const read = readCode(code);
  const row = read && (await byCode(ctx, 'code', () => InternCertificateItem.load(ctx.loader.loadKey, heldAs(ctx, read))));
  return row ? row.body : null;
}
