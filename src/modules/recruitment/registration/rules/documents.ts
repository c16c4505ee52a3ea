// Documents of an application: what may be announced, and whether what has arrived is what was announced and what it claims to be. Pure.
import type { Problem } from '../../../../platform/rules/errors.ts';
import { refuse } from '../../../../platform/rules/errors.ts';
import { beginsAs } from '../../../../platform/rules/file-kinds.ts';
import { checkLabel } from '../../../../platform/rules/text.ts';
import type { DocumentKind } from '../../campaigns/rules/kinds.ts';
import type { ApplicantDocument } from '../../campaigns/rules/types.ts';
import type { RegistrationPolicy } from './policy.ts';

export interface DocumentInput {
  kind: DocumentKind;
  fileName: string;
  contentType: string;
  /** Bytes. */
  size: number;
  sha256: string;
}

const SHA256 = /^[0-9a-f]{64}$/;
/** A name, not a path: no separators, no control characters, nothing that a shell or header reads otherwise. */
const STRANGE = /[\p{Cc}\p{Cf}/\\:*?"<>|]/u;

const FOLDERS = ['applicants', 'apart'] as const;
const inFolder = (folder: (typeof FOLDERS)[number], applicationId: string): string => `evidence/${folder}/${applicationId}/`;

/** Where a file lies in the store. What tells of health or origin lies apart there too: rights and days of keeping go by the folder. */
export const storeKey = ({ applicationId, kind, id }: Pick<ApplicantDocument, 'applicationId' | 'kind' | 'id'>): string =>
  `${inFolder(kind === 'CATEGORY_PROOF' ? 'apart' : 'applicants', applicationId)}${id}`;

/** Whatever was ever uploaded for an application lies in one of these, files that were replaced as well. */
export const storeFolders = (applicationId: string): string[] => FOLDERS.map((folder) => inFolder(folder, applicationId));

function nameProblems(fileName: string, most: number): Problem[] {
  const problems = checkLabel('fileName', fileName, most);
  const strange = problems.length === 0 && (STRANGE.test(fileName) || fileName.startsWith('.'));
  return strange ? [{ code: 'INVALID', field: ['fileName'], text: 'FILE_NAME' }] : problems;
}

function sizeProblems(size: number, most: number): Problem[] {
  if (size > most) return [{ code: 'EVIDENCE_TOO_LARGE', field: ['size'], params: { most } }];
  return Number.isSafeInteger(size) && size > 0 ? [] : [{ code: 'OUT_OF_RANGE', field: ['size'], text: 'FILE_SIZE', params: { most } }];
}

/** What may be announced: types, size in bytes, length of a name. */
export interface FileLimits {
  types: readonly string[];
  mostBytes: number;
  fileName: number;
}

/** REQUIRED, TOO_LONG, INVALID (name, hash), EVIDENCE_TYPE, EVIDENCE_TOO_LARGE, OUT_OF_RANGE. */
export const announcementProblems = (
  { fileName, contentType, size, sha256 }: Omit<DocumentInput, 'kind'>,
  limits: FileLimits,
): Problem[] => [
  ...nameProblems(fileName, limits.fileName),
  ...(limits.types.includes(contentType) ? [] : [{ code: 'EVIDENCE_TYPE' as const, field: ['contentType'] }]),
  ...sizeProblems(size, limits.mostBytes),
  ...(SHA256.test(sha256.toLowerCase()) ? [] : [{ code: 'INVALID' as const, field: ['sha256'], text: 'FILE_HASH' as const }]),
];

/** @throws RuleError as `announcementProblems`. */
export function announceDocument(
  input: DocumentInput,
  facts: Pick<ApplicantDocument, 'id' | 'applicationId' | 'campaignId'> & { now: string },
  { documents, limits: { fileName } }: RegistrationPolicy,
): ApplicantDocument {
  refuse(announcementProblems(input, { ...documents, fileName }));
  const { now, ...ids } = facts;
  const { kind, contentType, size, sha256 } = input;
  return { ...ids, kind, fileName: input.fileName.trim(), contentType, size, sha256: sha256.toLowerCase(), announcedAt: now };
}

/** What the store holds of an announced document; null where nothing has come. */
export interface ArrivedFile {
  size: number;
  sha256: string;
  /** First bytes, in hex. */
  head: string;
}

export function fileProblems({ kind, contentType, size, sha256 }: ApplicantDocument, arrived: ArrivedFile | null): Problem[] {
  const field = ['documents', kind];
  if (!arrived) return [{ code: 'EVIDENCE_MISSING', field }];
  if (arrived.size !== size || arrived.sha256.toLowerCase() !== sha256) return [{ code: 'EVIDENCE_MISMATCH', field }];
  return beginsAs(contentType, arrived.head) ? [] : [{ code: 'EVIDENCE_TYPE', field }];
}
