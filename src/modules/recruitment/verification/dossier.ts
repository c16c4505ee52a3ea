// What the committee reads of an application: one officer at a time, no longer than the claim lasts, and a proof only where it was opened on record.

import type { ReadContext } from '../../../platform/context.ts';
import { legalDay } from '../../../platform/rules/calendar.ts';
import { type IdentifierWarning, identifierWarnings, parseIdentifier } from '../../../platform/rules/identifiers.ts';
import { personOf } from '../../../platform/viewer.ts';
import { employeeInRegion, holderOfNumber } from '../../organisation/read.ts';
import { currentAssignments } from '../../organisation/rules/types.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../campaigns/rules/kinds.ts';
import type { ApplicantDocument, Submission } from '../campaigns/rules/types.ts';
import type { SelectionObjectionRow } from '../objections/items.ts';
import { standingReading } from '../objections/rules/objection.ts';
import { nikOf } from '../registration/applicants.ts';
import { proofDocument } from '../registration/documents.ts';
import { applicationInRegion } from '../registration/read.ts';
import { storeKey } from '../registration/rules/documents.ts';
import type { VerificationRow } from './items.ts';
import { holdsClaim } from './verification.ts';

/** SERVING_ASN: under this NIK somebody serves as a PNS, who cannot apply for a first post. */
export type DossierWarning = IdentifierWarning | 'SERVING_ASN';

export interface DossierView extends Submission {
  nik: string;
  warnings: DossierWarning[];
  documents: { kind: DocumentKind; url: string }[];
}

/** Without the number nobody could say whether the identity card is the applicant's: who invents one would apply as often as they like. */
function identityOf(ctx: ReadContext, id: string, submission: Submission): Pick<DossierView, 'nik' | 'warnings'> {
  const nik = nikOf(ctx, { id, nikSealed: submission.nikSealed });
  const { parts } = parseIdentifier('NIK', nik, legalDay(ctx.now));
  return { nik, warnings: parts ? identifierWarnings(parts, submission) : [] };
}

/** The number of an employee is locked under the same keyed hash that an application carries. A PPPK may become CPNS (UU 20/2023). */
async function servingWarning(ctx: ReadContext, { nikHash }: Submission): Promise<DossierWarning[]> {
  const owner = await holderOfNumber(ctx, 'NIK', nikHash);
  const employee = owner ? await employeeInRegion(ctx, owner) : null;
  const serves = employee !== null && currentAssignments(employee.body, legalDay(ctx.now)).length > 0;
  return serves && employee.body.kind !== 'PPPK' ? ['SERVING_ASN'] : [];
}

/** As it was submitted. The proof of a special category lies apart and is not among the documents. */
async function dossierOf(ctx: ReadContext, applicationId: string): Promise<DossierView | null> {
  const application = (await applicationInRegion(ctx, applicationId))?.body;
  if (!application?.submission) return null;
  const held = DOCUMENT_KINDS.flatMap((kind) => {
    const id = application.documents[kind];
    return id ? [{ kind, id }] : [];
  });
  const serving = await servingWarning(ctx, application.submission);
  const documents = await Promise.all(
    held.map(async ({ kind, id }) => {
      const file = { key: storeKey({ applicationId, kind, id }), fileName: kind.toLowerCase() };
      return { kind, url: await ctx.evidence.link(file, ctx.now) };
    }),
  );
  const identity = identityOf(ctx, application.id, application.submission);
  return { ...application.submission, ...identity, warnings: [...identity.warnings, ...serving], documents };
}

/** Null for everybody but the holder of the claim. */
export const findDossier = async (ctx: ReadContext, row: VerificationRow): Promise<DossierView | null> =>
  holdsClaim(ctx, row) ? dossierOf(ctx, row.body.applicationId) : null;

const reads = (ctx: ReadContext, { body }: SelectionObjectionRow): boolean => standingReading(body, ctx.now)?.by === personOf(ctx.viewer);

/** Null for everybody but who has opened it to answer. */
export const findObjectionDossier = async (ctx: ReadContext, row: SelectionObjectionRow): Promise<DossierView | null> =>
  reads(ctx, row) ? dossierOf(ctx, row.body.applicationId) : null;

export interface ProofView extends ApplicantDocument {
  url: string;
}

async function proofOf(ctx: ReadContext, applicationId: string): Promise<ProofView | null> {
  const document = await proofDocument(ctx, applicationId);
  if (!document) return null;
  const { fileName, contentType } = document;
  return { ...document, url: await ctx.evidence.link({ key: storeKey(document), fileName, contentType }, ctx.now) };
}

/** For the holder of the claim who has opened it, and no longer than the claim lasts: also where an old answer is asked for again. */
export const findVerificationProof = async (ctx: ReadContext, row: VerificationRow | null): Promise<ProofView | null> =>
  row && holdsClaim(ctx, row) && row.body.proofReaders?.includes(personOf(ctx.viewer)) ? proofOf(ctx, row.body.applicationId) : null;

export const findObjectionProof = async (ctx: ReadContext, row: SelectionObjectionRow | null): Promise<ProofView | null> =>
  row && reads(ctx, row) && row.body.proofReaders.includes(personOf(ctx.viewer)) ? proofOf(ctx, row.body.applicationId) : null;
