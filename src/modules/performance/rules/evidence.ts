// Evidence files: what may be announced, and whether what has arrived is what was announced. Pure.
import { type Problem, refuse } from '../../../platform/rules/errors.ts';
import type { FileVerdict } from '../../../platform/rules/file-kinds.ts';
import { checkLabel } from '../../../platform/rules/text.ts';
import type { EvidencePolicy } from './evidence-policy.ts';
import type { Evidence } from './types.ts';

export interface EvidenceInput {
  fileName: string;
  contentType: string;
  /** Bytes. */
  size: number;
  sha256: string;
}

const SHA256 = /^[0-9a-f]{64}$/;
/** A name, not a path: no separators, no control characters, nothing that a shell or header reads otherwise. */
const STRANGE = /[\p{Cc}\p{Cf}/\\:*?"<>|]/u;

function nameProblems(fileName: string, most: number): Problem[] {
  const problems = checkLabel('fileName', fileName, most);
  if (problems.length === 0 && (STRANGE.test(fileName) || fileName.startsWith('.')))
    problems.push({ code: 'INVALID', field: ['fileName'], text: 'FILE_NAME' });
  return problems;
}

function sizeProblems(size: number, most: number): Problem[] {
  if (size > most) return [{ code: 'EVIDENCE_TOO_LARGE', field: ['size'], params: { most } }];
  return Number.isSafeInteger(size) && size > 0 ? [] : [{ code: 'OUT_OF_RANGE', field: ['size'], text: 'FILE_SIZE', params: { most } }];
}

/** @throws RuleError REQUIRED, TOO_LONG, INVALID (name, hash), EVIDENCE_TYPE, EVIDENCE_TOO_LARGE, OUT_OF_RANGE. */
export function announceEvidence(
  input: EvidenceInput,
  facts: { id: string; employeeId: string; planId: string; now: string },
  { mostBytes, fileName }: EvidencePolicy,
): Evidence {
  const sha256 = input.sha256.toLowerCase();
  const most = Object.hasOwn(mostBytes, input.contentType) ? mostBytes[input.contentType] : undefined;
  refuse([
    ...nameProblems(input.fileName, fileName),
    ...(most === undefined ? [{ code: 'EVIDENCE_TYPE' as const, field: ['contentType'] }] : sizeProblems(input.size, most)),
    ...(SHA256.test(sha256) ? [] : [{ code: 'INVALID' as const, field: ['sha256'], text: 'FILE_HASH' as const }]),
  ]);
  const { id, employeeId, planId, now } = facts;
  return {
    id,
    employeeId,
    planId,
    fileName: input.fileName.trim(),
    contentType: input.contentType,
    size: input.size,
    sha256,
    announcedAt: now,
  };
}

/** A file as the rules of progress need it. */
export interface EvidenceFact {
  /** Null where no such announcement exists for the viewer. */
  announced: Evidence | null;
  /** What the store holds; null where nothing has come. */
  arrived: { size: number; sha256: string } | null;
  /** What its bytes say. */
  content: FileVerdict;
}

export const NO_EVIDENCE: EvidenceFact = { announced: null, arrived: null, content: 'OTHER' };

const CONTENT: Readonly<Record<Exclude<FileVerdict, 'FITS'>, Problem['code']>> = {
  OTHER: 'EVIDENCE_TYPE',
  MACROS: 'EVIDENCE_MACROS',
  TOO_PACKED: 'EVIDENCE_UNPACKED',
};

export function arrivalProblems({ announced, arrived, content }: EvidenceFact, planId: string, field: readonly string[]): Problem[] {
  if (announced?.planId !== planId) return [{ code: 'NOT_FOUND', field }];
  if (!arrived) return [{ code: 'EVIDENCE_MISSING', field }];
  const same = arrived.size === announced.size && arrived.sha256.toLowerCase() === announced.sha256;
  if (!same) return [{ code: 'EVIDENCE_MISMATCH', field }];
  return content === 'FITS' ? [] : [{ code: CONTENT[content], field }];
}

/** Of an announcement whose file was forgotten with a personnel file size and kind are left, and there is nothing to open. */
export const isThere = ({ fileName }: Pick<Evidence, 'fileName'>): boolean => fileName !== '';
