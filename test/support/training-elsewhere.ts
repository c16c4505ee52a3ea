// Training had elsewhere in tests: reported, its certificate in the store, submitted.
import { createHash } from 'node:crypto';
import type { Ask, RunningCity } from './city.ts';
import type { FieldsOf } from './mutations.ts';
import { whole } from './mutations.ts';
import { done } from './people.ts';
import type { Stored } from './training.ts';

export { hoursIn } from './training.ts';

const SHA256 = createHash('sha256').update('sertifikat').digest('hex');

export const ELSEWHERE = {
  title: 'Penulisan Naskah Dinas',
  kind: 'SEMINAR',
  provider: 'Lembaga Administrasi Negara',
  hours: 12,
  from: '2026-04-20',
  to: '2026-04-21',
  certificateNumber: 'LAN/2026/0042',
  file: { fileName: 'sertifikat.pdf', contentType: 'application/pdf', size: 40_000, sha256: SHA256 },
};

/** On a day of planning, a training of the year before. */
export const LAST_YEAR = { ...ELSEWHERE, from: '2025-11-10', to: '2025-11-11' };

const shown = (more = ''): string =>
  `report { id version status hours countedHours verifyReason returnReason ${more} alike { id } allowedActions }`;

/** Without the link to read its file and the one to send it, which are made anew each time. */
export const REPORT = shown();

const TO_SEND = `${REPORT} upload { url method headers { name value } }`;

export const ofReport = ({ id, version }: Stored) => ({ reportId: id, expectedVersion: version });

export async function reported(ask: Ask, more: FieldsOf<'trainingElsewhereReport'> = {}) {
  const { report, upload } = await done(
    ask,
    'trainingElsewhereReport',
    whole('trainingElsewhereReport', { ...ELSEWHERE, ...more }),
    TO_SEND,
  );
  return { ...report, upload };
}

/** As the client uploads it. */
export async function certificateFile({ files }: RunningCity, { id }: Pick<Stored, 'id'>, more: object = {}): Promise<void> {
  files.set(`evidence/training/${id}/certificate`, { size: 40_000, sha256: SHA256, head: '255044462d312e37', ...more });
}

export async function arrivedReport(city: RunningCity, ask: Ask, draft: Stored) {
  await certificateFile(city, draft);
  return (await done(ask, 'trainingElsewhereSubmit', ofReport(draft), shown('fileUrl'))).report;
}
