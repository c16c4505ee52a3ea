// What the scenarios of a campaign's announcements, in words and files, and of its posts' texts stand on.

import { createHash } from 'node:crypto';
import { fileKey } from '../../../src/modules/recruitment/information/rules/notice.ts';
import type { Ask, RunningCity } from '../city.ts';
import type { InputOf } from '../mutations.ts';
import { done } from '../people.ts';
import { type Campaigning, published } from '../registration.ts';
import { REGISTERING } from '../selection.ts';
import type { Season } from './stages.ts';

const WORDING = 'version edition text attachments { fileId name contentType size sha256 url } since reason';
export const NOTICE = `notice { campaignId ${WORDING} pending { text reason mine } refusal allowedActions }`;
export const JOB_TEXT =
  'jobText { version edition duties workplace pay { from to } since reason pending { duties reason mine } refusal allowedActions }';

export const LETTER = Buffer.from('%PDF-1.7 Surat Wali Kota');
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** `changes` may lie, as clients do. */
export const fileOf = (campaignId: string, bytes: Uint8Array = LETTER, changes: object = {}) => ({
  ...{ campaignId, fileName: 'Surat Wali Kota.pdf', contentType: 'application/pdf', size: bytes.length, sha256: hashOf(bytes) },
  ...changes,
});

/** The file has come to the store. */
export function arrive(city: RunningCity, campaignId: string, fileId: string, bytes: Uint8Array = LETTER): void {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  city.files.set(fileKey({ campaignId, id: fileId }), { size: bytes.length, sha256: hashOf(bytes), head, bytes });
}

export async function uploaded(city: RunningCity, ask: Ask, campaignId: string, bytes: Uint8Array = LETTER): Promise<string> {
  const payload = await done(ask, 'campaignFileAnnounce', fileOf(campaignId, bytes), 'upload { documentId }');
  arrive(city, campaignId, payload.upload.documentId, bytes);
  return payload.upload.documentId;
}

export const TEXT = 'Pemerintah Kota Semarang membuka seleksi CPNS; lihat surat Wali Kota terlampir.';
export const noticeOf = <More extends object>(campaignId: string, expectedVersion: number, more: More = {} as More) => ({
  campaignId,
  expectedVersion,
  text: TEXT,
  ...more,
});
export const said = async (ask: Ask, input: InputOf<'campaignNoticeSet'>) => (await done(ask, 'campaignNoticeSet', input, NOTICE)).notice;

export const JOB = {
  duties: 'Memelihara jaringan dan aplikasi layanan.',
  workplace: 'Balai Kota Semarang',
  payFrom: 3_500_000,
  payTo: 4_800_000,
};
export const jobOf = <More extends object>(formationId: string, expectedVersion: number, more: More = {} as More) => ({
  formationId,
  expectedVersion,
  ...JOB,
  ...more,
});
export const jobSaid = async (ask: Ask, input: InputOf<'jobTextSet'>) => (await done(ask, 'jobTextSet', input, JOB_TEXT)).jobText;

/** One campaign serves all scenarios of a city that only read it. */
export async function telling(city: Season): Promise<Campaigning & { formationId: string }> {
  const of = await published(city);
  city.setNow(REGISTERING);
  return { ...of, formationId: of.formationIds[0] ?? '' };
}
