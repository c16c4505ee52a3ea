// Documents of an application: announced, uploaded by the client, checked when the application is submitted.

import { write } from '../../../platform/access/idempotent.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import { legalDay } from '../../../platform/rules/calendar.ts';
import type { Problem } from '../../../platform/rules/errors.ts';
import type { Result } from '../../../platform/store/commit.ts';
import type { UploadContract } from '../../../platform/store/evidence.ts';
import type { Key } from '../../../platform/store/table.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../campaigns/rules/kinds.ts';
import type { ApplicantDocument, Application } from '../campaigns/rules/types.ts';
import { ApplicationItem, DocumentItem, ProofItem } from './items.ts';
import { applicationToChange, type OfApplication, registrationOf } from './registration.ts';
import { attachDocument } from './rules/application.ts';
import { type ArrivedFile, announceDocument, type DocumentInput, fileProblems, storeKey } from './rules/documents.ts';
import { registrationPolicy } from './rules/policy.ts';

export type DocumentContract = UploadContract & { documentId: string };

/** Announces a file and puts it into the draft; the announcement of one of its kind that was there before goes. */
export async function documentUpload(ctx: MutationContext, input: OfApplication & DocumentInput): Promise<Result> {
  const { permit, row: before } = await applicationToChange(ctx, input);
  const [registration, drops] = await Promise.all([registrationOf(ctx, before.body), announcementsOf(ctx, before.body, [input.kind])]);
  const ids = { id: ctx.newId('doc'), applicationId: before.body.id, campaignId: before.body.campaignId };
  const application = attachDocument(before.body, { id: ids.id, kind: input.kind }, registration);
  const document = announceDocument(input, { ...ids, now: ctx.now }, registrationPolicy(legalDay(ctx.now)));
  const { kind, size, sha256 } = document;
  const proof = { applicationId: before.body.id, documentId: document.id };
  return write(ctx, permit, {
    subjects: [
      { before, after: ApplicationItem.put(before.region, application), detail: { kind } },
      { before: null, after: DocumentItem.put(before.region, document), detail: { kind, size, sha256 } },
    ],
    parts: kind === 'CATEGORY_PROOF' ? [ProofItem.put(before.region, proof)] : [],
    drops,
    result: { id: application.id, documentId: document.id },
  });
}

const documentById = async (ctx: ReadContext, id: string): Promise<ApplicantDocument | null> =>
  (await DocumentItem.load(ctx.loader.loadKey, id))?.body ?? null;

/** The contract is made anew from the announcement each time it is asked for; null once another has taken its place. */
export async function contractFor(ctx: ReadContext, documentId: unknown): Promise<DocumentContract | null> {
  const document = await documentById(ctx, String(documentId));
  if (!document) return null;
  const { contentType, size, sha256 } = document;
  return { documentId: document.id, ...(await ctx.evidence.announce({ key: storeKey(document), contentType, size, sha256 }, ctx.now)) };
}

async function proofIdOf(ctx: ReadContext, { id, categoryProof }: Pick<Application, 'id' | 'categoryProof'>): Promise<string[]> {
  if (!categoryProof) return [];
  const proof = await ProofItem.load(ctx.loader.loadKey, id);
  return proof ? [proof.body.documentId] : [];
}

/** The proof of an application, for who may open it; null where there is none. */
export async function proofDocument(ctx: ReadContext, applicationId: string): Promise<ApplicantDocument | null> {
  const [id] = await proofIdOf(ctx, { id: applicationId, categoryProof: true });
  return id ? documentById(ctx, id) : null;
}

/** Where documents of these kinds were announced, the proof that lies apart as well. */
export async function announcementsOf(ctx: ReadContext, application: Application | null, kinds: readonly DocumentKind[]): Promise<Key[]> {
  if (!application) return [];
  const proof = kinds.includes('CATEGORY_PROOF') ? await proofIdOf(ctx, application) : [];
  return [...kinds.flatMap((kind) => application.documents[kind] ?? []), ...proof].map((id) => DocumentItem.key(id));
}

/** All documents of an application, the proof that lies apart as well: for the applicant, and to check the files. */
export async function documentsOf(ctx: ReadContext, application: Application): Promise<ApplicantDocument[]> {
  const attached = DOCUMENT_KINDS.flatMap((kind) => application.documents[kind] ?? []);
  const [proof, ...known] = await Promise.all([proofIdOf(ctx, application), ...attached.map((id) => documentById(ctx, id))]);
  const apart = await Promise.all(proof.map((id) => documentById(ctx, id)));
  return [...known, ...apart].filter((document) => document !== null);
}

async function arrivedFile(ctx: ReadContext, document: ApplicantDocument): Promise<ArrivedFile | null> {
  const key = storeKey(document);
  const arrived = await ctx.evidence.arrived(key);
  return arrived && { ...arrived, head: await ctx.evidence.firstBytes(key) };
}

/** What is wrong with the files of announced documents: each is asked of the store, at once. */
export async function filesOf(ctx: ReadContext, documents: readonly ApplicantDocument[]): Promise<Problem[]> {
  const problems = await Promise.all(documents.map(async (document) => fileProblems(document, await arrivedFile(ctx, document))));
  return problems.flat();
}
