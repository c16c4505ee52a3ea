// Files of internships in the evidence store: how one is announced, and what of it has arrived.

import type { ReadContext } from '../../platform/context.ts';
import type { UploadContract } from '../../platform/store/evidence.ts';
import type { ArrivedFile } from '../recruitment/registration/rules/documents.ts';
import type { AnnouncedFile } from './rules/types.ts';

/** How to upload an announced file, under the id by which it is named. */
export type InternshipUploadView = UploadContract & { fileId: string };

/** Made anew from the announcement each time it is asked for. */
export async function contractOf(ctx: ReadContext, fileId: string, key: string, file: AnnouncedFile): Promise<InternshipUploadView> {
  const { contentType, size, sha256 } = file;
  return { fileId, ...(await ctx.evidence.announce({ key, contentType, size, sha256 }, ctx.now)) };
}

export async function arrivedFile(ctx: ReadContext, key: string): Promise<ArrivedFile | null> {
  const arrived = await ctx.evidence.arrived(key);
  return arrived && { ...arrived, head: await ctx.evidence.firstBytes(key) };
}
