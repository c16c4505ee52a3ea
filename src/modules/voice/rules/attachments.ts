// Files that a citizen adds to what they wrote: announced, uploaded, and there once what has arrived is what was announced. Pure.
import { legalDay } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { beginsAs } from '../../../platform/rules/file-kinds.ts';
import { type ArrivedFile, announcementProblems } from '../../recruitment/registration/rules/documents.ts';
import { byDay } from './by-day.ts';
import type { CaseFile, VoiceCase } from './cases.ts';
import { voicePolicy } from './policy.ts';

export interface AttachForm {
  contentType: string;
  /** Bytes. */
  size: number;
  sha256: string;
}

/** Its own name could tell who wrote it: it is called by its number. */
const NAME = 'lampiran';

const ENDINGS: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'application/pdf': 'pdf' };

export const nameOfFile = (number: number, contentType: string): string => `${NAME}-${number}.${ENDINGS[contentType] ?? 'bin'}`;

/** What waits longer for its bytes takes no place any more: a day at least, and since it is known by the day alone, two at most. */
const WAITS_MS = 2 * 86_400_000;

const counts = ({ arrivedAt, announcedAt }: CaseFile, now: string): boolean =>
  arrivedAt !== null || Date.parse(now) - Date.parse(announcedAt) < WAITS_MS;

const isFull = ({ files }: VoiceCase, now: string): boolean =>
  files.filter((file) => counts(file, now)).length >= voicePolicy(legalDay(now)).cases.files.most;

/** Whether another can be added, as far as room goes. */
export const hasRoom = (body: VoiceCase, now: string): boolean => !isFull(body, now);

export const isSameFile = (file: CaseFile, { contentType, size, sha256 }: AttachForm): boolean =>
  file.contentType === contentType && file.size === size && file.sha256 === sha256.toLowerCase();

/** @throws RuleError EVIDENCE_TYPE, EVIDENCE_TOO_LARGE, OUT_OF_RANGE, INVALID (sha256), LIMIT_REACHED. */
export function announceFile(body: VoiceCase, form: AttachForm, { id, now }: { id: string; now: string }): VoiceCase {
  const { types, mostBytes, most } = voicePolicy(legalDay(now)).cases.files;
  refuse(announcementProblems({ fileName: NAME, ...form }, { types, mostBytes, fileName: NAME.length }));
  if (isFull(body, now)) fail('LIMIT_REACHED', { field: ['code'], params: { most } });
  const { contentType, size, sha256 } = form;
  const file = { id, contentType, size, sha256: sha256.toLowerCase(), announcedAt: byDay(now), arrivedAt: null };
  return { ...body, files: [...body.files.filter((one) => counts(one, now)), file] };
}

export function arrivedProblems({ contentType, size, sha256 }: CaseFile, arrived: ArrivedFile | null): Problem[] {
  const field = ['fileId'];
  if (!arrived) return [{ code: 'EVIDENCE_MISSING', field }];
  if (arrived.size !== size || arrived.sha256.toLowerCase() !== sha256) return [{ code: 'EVIDENCE_MISMATCH', field }];
  return beginsAs(contentType, arrived.head) ? [] : [{ code: 'EVIDENCE_TYPE', field }];
}

/** @throws RuleError as `arrivedProblems`. */
export function attachFile(body: VoiceCase, file: CaseFile, arrived: ArrivedFile | null, now: string): VoiceCase {
  refuse(arrivedProblems(file, arrived));
  return { ...body, files: body.files.map((one) => (one.id === file.id ? { ...one, arrivedAt: byDay(now) } : one)) };
}

export interface VoiceFileView {
  number: number;
  contentType: string;
  size: number;
  arrivedAt: string;
  id: string;
}

/** Those that are there, in the order in which they were announced. */
export const filesThere = ({ files }: Pick<VoiceCase, 'files'>): VoiceFileView[] =>
  files
    .flatMap(({ arrivedAt, ...file }) => (arrivedAt === null ? [] : [{ ...file, arrivedAt }]))
    .map((file, i) => ({ ...file, number: i + 1 }));
