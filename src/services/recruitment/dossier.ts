// What an officer reads to verify an application: open to who has claimed it, and no longer than the claim lasts.
import type { Context } from '../../context.ts';
import type { VerificationRow } from '../../data/recruitment/committee.ts';
import { storeKey } from '../../domain/recruitment/documents.ts';
import { type Application, DOCUMENT_KINDS, type DocumentKind, type Submission } from '../../domain/recruitment/types.ts';
import { loadOwn } from '../access.ts';
import { holdsClaim } from './verification.ts';

export interface DossierView extends Submission {
  documents: { kind: DocumentKind; url: string }[];
}

/** Null for everybody but the holder of the claim. The proof of a special category lies apart and is not read here. */
export async function findDossier(ctx: Context, row: VerificationRow): Promise<DossierView | null> {
  if (!holdsClaim(ctx, row)) return null;
  const application = (await loadOwn<Application>(ctx, 'Application', row.body.applicationId))?.body;
  if (!application?.submission) return null;
  const held = DOCUMENT_KINDS.flatMap((kind) => {
    const id = application.documents[kind];
    return id ? [{ kind, id }] : [];
  });
  const documents = await Promise.all(
    held.map(async (one) => ({
      kind: one.kind,
      url: await ctx.evidence.link(storeKey({ ...one, applicationId: application.id }), ctx.now),
    })),
  );
  return { ...application.submission, documents };
}
