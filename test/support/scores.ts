// Files of scores on their way to a sheet, as the committee brings them: announced, uploaded, proposed by one, approved by another.
import { createHash } from 'node:crypto';
import { storeKey } from '../../src/modules/recruitment/scores/rules/score-file.ts';
import type { Ask, RunningCity } from './city.ts';
import { done } from './people.ts';
import type { Committee } from './selection.ts';

export interface ScoreSource {
  campaignId: string;
  stage: 'SKD' | 'SKB' | 'SKB_ADDITIONAL' | 'COMPETENCE';
  csv: string | Uint8Array;
  formationIds?: readonly string[];
}

/** `changes` may lie, as clients do. */
export const announcementOf = ({ campaignId, stage, csv }: ScoreSource, changes: object = {}) => {
  const bytes = Buffer.from(csv);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { campaignId, stage, fileName: `nilai-${stage}.csv`, contentType: 'text/csv', size: bytes.length, sha256, ...changes };
};

/** The file has come to the store. */
export function arriveScores(city: RunningCity, { campaignId, csv }: Pick<ScoreSource, 'campaignId' | 'csv'>, fileId: string): void {
  const bytes = Buffer.from(csv);
  city.files.set(storeKey({ campaignId, id: fileId }), {
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes,
  });
}

export async function announcedScores(ask: Ask, source: ScoreSource): Promise<string> {
  const input = announcementOf(source);
  const payload = await done(ask, 'scoreFileAnnounce', input, 'upload { documentId }');
  return payload.upload.documentId;
}

/** Announced and uploaded. */
export async function uploadedScores(city: RunningCity, ask: Ask, source: ScoreSource): Promise<string> {
  const fileId = await announcedScores(ask, source);
  arriveScores(city, source, fileId);
  return fileId;
}

const COUNTS = 'counts { lines scored absent disqualified withdrawn issues warnings added changed removed missing }';
export const SCORE_IMPORT = `scoreImport { id version status comparedWith sheetNumber allowedActions ${COUNTS} }`;

export interface ProposedScores {
  id: string;
  version: number;
  status: string;
  comparedWith: number | null;
  sheetNumber: number | null;
  allowedActions: string[];
  counts: Record<
    'lines' | 'scored' | 'absent' | 'disqualified' | 'withdrawn' | 'issues' | 'warnings' | 'added' | 'changed' | 'removed' | 'missing',
    number
  >;
}

export async function proposedScores(city: RunningCity, ask: Ask, source: ScoreSource): Promise<ProposedScores> {
  const { formationIds } = source;
  const input = { fileId: await uploadedScores(city, ask, source), ...(formationIds && { formationIds }) };
  return (await done(ask, 'scoreImportPropose', input, SCORE_IMPORT)).scoreImport;
}

export async function approvedScores(ask: Ask, { id, version, counts }: ProposedScores): Promise<ProposedScores> {
  const input = { importId: id, expectedVersion: version, acceptedIssues: counts.issues, acceptedRemovals: counts.removed };
  return (await done(ask, 'scoreImportApprove', input, SCORE_IMPORT)).scoreImport;
}

/** The whole way: announced, uploaded, proposed by an officer, approved by the second person with whatever issues it has. */
export const importScores = async (city: RunningCity, { rina, approver }: Committee, source: ScoreSource): Promise<ProposedScores> =>
  approvedScores(approver, await proposedScores(city, rina, source));
