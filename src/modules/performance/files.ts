// Evidence files in the store, and what their bytes say they are. Of an office file one small member is unpacked, and no other.
import { inflateRawSync } from 'node:zlib';
import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { beginsAs, type FileVerdict, labelOf, officeVerdict } from '../../platform/rules/file-kinds.ts';
import { packedBytes, type ZipMember, zipMembers } from '../../platform/rules/zip.ts';
import { lawOf } from '../policy/law.ts';
import { evidencePolicy } from './rules/evidence-policy.ts';
import type { Evidence } from './rules/types.ts';

export const storeKey = ({ planId, id }: Pick<Evidence, 'planId' | 'id'>): string => `evidence/${planId}/${id}`;

/** A list of content types has some kilobytes; a label that unpacks to more is none. */
const LONGEST_LABEL = 256 * 1024;

function textOf(bytes: Uint8Array, member: ZipMember | undefined): string | null {
  const packed = member && packedBytes(bytes, member);
  if (!packed) return null;
  if (member.method === 0) return packed.byteLength > LONGEST_LABEL ? null : new TextDecoder().decode(packed);
  try {
    return inflateRawSync(packed, { maxOutputLength: LONGEST_LABEL }).toString('utf8');
  } catch {
    return null;
  }
}

/** What a file that has arrived is, whatever was announced. */
export async function contentOfFile(ctx: ReadContext, evidence: Evidence): Promise<FileVerdict> {
  const { contentType, announcedAt } = evidence;
  const label = labelOf(contentType);
  if (label === null) return beginsAs(contentType, await ctx.evidence.firstBytes(storeKey(evidence))) ? 'FITS' : 'OTHER';
  const bytes = await ctx.evidence.read(storeKey(evidence));
  const members = zipMembers(bytes);
  const says = textOf(
    bytes,
    members?.find(({ name }) => name === label),
  );
  return officeVerdict(contentType, members, says, evidencePolicy(legalDay(announcedAt), await lawOf(ctx)).mostUnpacked);
}
