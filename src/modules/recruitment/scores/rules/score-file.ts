// An uploaded file of scores: announced, arrived as announced, and text in a form that can be split into cells. Pure.
import { fail, type Problem, refuse } from '../../../../platform/rules/errors.ts';
import type { Words } from '../../../../platform/rules/texts/language.ts';
import { encodingWords, spreadsheetWords } from '../../../../platform/rules/texts/score-file.ts';
import type { RecruitmentPolicy } from '../../campaigns/rules/policy-types.ts';
import { type ArrivedFile, announcementProblems, type DocumentInput } from '../../registration/rules/documents.ts';
import type { CommitteePolicy } from '../../verification/rules/policy.ts';
import { knownColumns } from './score-columns.ts';
import { decodedText } from './score-encoding.ts';
import { HEADER_LINES } from './score-header.ts';
import type { ScoreStage } from './types.ts';

/** As it was announced. */
export interface ScoreFile {
  id: string;
  campaignId: string;
  stage: ScoreStage;
  fileName: string;
  contentType: string;
  /** Bytes. */
  size: number;
  /** 64 lower-case hex digits. */
  sha256: string;
  announcedAt: string;
}

/** All files of scores of a campaign: they may name people, so they go with those who were not hired. */
export const scoreFolder = (campaignId: string): string => `evidence/scores/${campaignId}/`;

/** Where a file lies in the store, in a folder of its own kind (documents.ts). */
export const storeKey = ({ campaignId, id }: Pick<ScoreFile, 'campaignId' | 'id'>): string => `${scoreFolder(campaignId)}${id}`;

export type ScoreFileInput = Omit<DocumentInput, 'kind'>;

/** @throws RuleError as `announcementProblems`. */
export function announceScoreFile(
  input: ScoreFileInput,
  facts: Pick<ScoreFile, 'id' | 'campaignId' | 'stage'> & { now: string; limits: RecruitmentPolicy['limits'] },
  { scores }: Pick<CommitteePolicy, 'scores'>,
): ScoreFile {
  const { now, limits, ...of } = facts;
  refuse(announcementProblems(input, { ...scores, fileName: limits.fileName }));
  const { contentType, size, sha256 } = input;
  return { ...of, fileName: input.fileName.trim(), contentType, size, sha256: sha256.toLowerCase(), announcedAt: now };
}

const FILE = ['fileId'];

/** EVIDENCE_MISSING, EVIDENCE_MISMATCH: what was checked by a person is what is read, to the byte. */
export function arrivedProblems({ size, sha256 }: ScoreFile, arrived: Omit<ArrivedFile, 'head'> | null): Problem[] {
  if (!arrived) return [{ code: 'EVIDENCE_MISSING', field: FILE }];
  return arrived.size === size && arrived.sha256.toLowerCase() === sha256 ? [] : [{ code: 'EVIDENCE_MISMATCH', field: FILE }];
}

/** Why a file cannot be read: a clause that stands in the message. */
export const unreadable = (fault: Words): never => fail('FILE_UNREADABLE', { field: FILE, params: { fault } });

const headOf = (bytes: Uint8Array): string => Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** A workbook is a ZIP file (ECMA-376), whatever its name says. */
export const isWorkbook = (bytes: Uint8Array): boolean => headOf(bytes) === '504b0304';

/** An old workbook, and one under a password, is an OLE2 file (MS-CFB). */
const OLD_WORKBOOK = 'd0cf11e0';

/** Text, the mark of its encoding taken off, lines ended by a line feed. @throws RuleError FILE_UNREADABLE. */
export function textOf(bytes: Uint8Array): string {
  if (headOf(bytes) === OLD_WORKBOOK) return unreadable(spreadsheetWords);
  return decodedText(bytes)?.replaceAll(/\r\n?/g, '\n') ?? unreadable(encodingWords);
}

export interface Separated {
  separator: string;
  /** The lines of the table, without the one that names the separator. */
  text: string;
  /** Number of the first of them in the file, from 1. */
  from: number;
}

const SEPARATORS = [';', ',', '\t'];

/** As Excel names it in a first line, else the one that makes most sense of the header. */
export function separated(text: string): Separated {
  const named = /^sep=([;,\t|])\n/i.exec(text);
  if (named?.[1]) return { separator: named[1], text: text.slice(named[0].length), from: 2 };
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, HEADER_LINES);
  const best = SEPARATORS.map((separator) => ({
    separator,
    known: Math.max(0, ...lines.map((line) => knownColumns(line.replaceAll('"', '').split(separator)))),
  }));
  return { separator: best.reduce((a, b) => (b.known > a.known ? b : a)).separator, text, from: 1 };
}
