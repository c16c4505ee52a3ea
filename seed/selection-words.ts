// What the running selection of the demo says in words: a notice with a letter, the job text of a post, questions and answers.
import { createHash } from 'node:crypto';
import { fileKey } from '../src/modules/recruitment/information/rules/notice.ts';
import type { Viewer } from '../src/platform/viewer.ts';
import { letterOf } from './letter.ts';
import type { Selection } from './recruitment.ts';
import { applicant, approver, firstOfficer, moved, secondOfficer } from './selection.ts';

const LETTER = letterOf([
  'PEMERINTAH KOTA SEMARANG',
  'Pengumuman pengadaan CPNS',
  '',
  'Contoh lampiran untuk peragaan; bukan surat resmi.',
  'Tahapan dan formasi yang berlaku tercantum pada portal.',
]);

const TEXT = `Pemerintah Kota Semarang membuka seleksi CPNS bagi warga negara Indonesia yang memenuhi syarat.
Pendaftaran tidak dipungut biaya. Syarat setiap formasi tercantum pada formasinya; surat pengumuman terlampir.`;

/** Of the post that the persona `applicant` applies for. */
const JOB = {
  duties: 'Mengelola jaringan, basis data dan aplikasi layanan kota; menangani insiden; mendokumentasikan perubahan sistem.',
  workplace: 'Dinas Komunikasi, Informatika, Statistik dan Persandian, Balai Kota Semarang',
  payFrom: 4_200_000,
  payTo: 6_500_000,
};

async function attachLetter({ writer, store, campaignId, days }: Selection, by: Viewer, at: string): Promise<string> {
  const file = { contentType: 'application/pdf', size: LETTER.length, sha256: createHash('sha256').update(LETTER).digest('hex') };
  const input = { campaignId, fileName: 'Pengumuman CPNS Kota Semarang.pdf', ...file };
  type Announced = { upload: { documentId: string } };
  const label = `letter ${days.year}`;
  const { upload } = await writer.run<Announced>(by, at, label, 'campaignFileAnnounce', input, 'upload { documentId }');
  store(fileKey({ campaignId, id: upload.documentId }), LETTER);
  return upload.documentId;
}

/** While the campaign is prepared, so that it holds at once. Answers the version of the campaign, of which each word is a change. */
export async function writeWords(selection: Selection): Promise<number> {
  const { writer, campaignId, formations, days } = selection;
  const [by, at] = [firstOfficer(selection), days.at(moved('2026-07-30', days))];
  const attachments = [await attachLetter(selection, by, at)];
  const notice = { campaignId, expectedVersion: 0, text: TEXT, attachments };
  await writer.run(by, at, 'notice', 'campaignNoticeSet', notice, 'notice { version }');
  const job = { formationId: formations.get('computing'), expectedVersion: 0, ...JOB };
  await writer.run(by, at, 'job text', 'jobTextSet', job, 'jobText { version }');
  return 3;
}

const PERSONA = applicant('dev-applicant');

async function ask({ writer, campaignId, days }: Selection, question: string, day: string): Promise<string> {
  type Asked = { applicantQuestion: { id: string } };
  const input = { campaignId, question };
  const at = days.at(moved(day, days));
  const { applicantQuestion } = await writer.run<Asked>(
    PERSONA,
    at,
    `ask ${day}`,
    'applicantQuestionAsk',
    input,
    'applicantQuestion { id }',
  );
  return applicantQuestion.id;
}

interface Public {
  place: number;
  question: string;
  answer: string;
  applicantQuestionId?: string;
}

/** Proposed by one, published by another; answers its id. */
async function tell(selection: Selection, said: Public, day: string): Promise<string> {
  const { writer, campaignId, days } = selection;
  const at = days.at(moved(day, days));
  const selected = 'frequentQuestion { id }';
  type Proposed = { frequentQuestion: { id: string } };
  const input = { campaignId, ...said };
  const label = `public question ${said.place}`;
  const by = firstOfficer(selection);
  const { frequentQuestion } = await writer.run<Proposed>(by, at, label, 'frequentQuestionPropose', input, selected);
  const decision = { frequentQuestionId: frequentQuestion.id, expectedVersion: 1, agreed: true };
  await writer.run(approver(selection), at, `publish ${label}`, 'frequentQuestionDecide', decision, selected);
  return frequentQuestion.id;
}

const UNTIL = {
  place: 10,
  question: 'Sampai kapan pendaftaran dibuka?',
  answer: 'Tiga minggu, sampai pukul 23.59 WIB pada hari terakhir pendaftaran.',
};
const ONE_POST = {
  place: 20,
  question: 'Bolehkah melamar lebih dari satu formasi?',
  answer: 'Tidak. Pilih satu formasi; pilihan dapat diganti selama lamaran belum dikirim.',
};
const MAJOR = {
  place: 30,
  question: 'Apakah lulusan Teknik Informatika memenuhi syarat formasi Pranata Komputer?',
  answer: 'Ya. Jurusan yang diterima tercantum pada setiap formasi.',
};

/** The day on which registration was extended. */
async function revise(selection: Selection, frequentQuestionId: string): Promise<void> {
  const { writer, days } = selection;
  const at = days.at(moved('2026-09-09', days));
  const selected = 'frequentQuestion { id }';
  const of = { frequentQuestionId, expectedVersion: 2 };
  const said = { answer: 'Pendaftaran diperpanjang. Hari terakhirnya tercantum pada tahapan, pukul 23.59 WIB.', reason: 'Perpanjangan' };
  await writer.run(secondOfficer(selection), at, 'revise public question', 'frequentQuestionRevise', { ...of, ...said }, selected);
  const decision = { ...of, expectedVersion: 3, agreed: true };
  await writer.run(approver(selection), at, 'publish revised question', 'frequentQuestionDecide', decision, selected);
}

/** Three that everybody reads, one of them revised, and one made of what the persona `applicant` has asked, who still waits for an answer to another. */
export async function writeQuestions(selection: Selection): Promise<void> {
  const { writer, days } = selection;
  const until = await tell(selection, UNTIL, '2026-08-20');
  await tell(selection, ONE_POST, '2026-08-21');
  const own = 'Ijazah saya Teknik Informatika. Apakah saya dapat melamar sebagai Pranata Komputer?';
  const asked = await ask(selection, own, '2026-08-24');
  await tell(selection, { ...MAJOR, applicantQuestionId: asked }, '2026-08-25');
  const answer = { applicantQuestionId: asked, expectedVersion: 2, answer: 'Ya, jurusan Anda termasuk yang diterima pada formasi itu.' };
  const at = days.at(moved('2026-08-25', days));
  await writer.run(firstOfficer(selection), at, 'answer', 'applicantQuestionAnswer', answer, 'applicantQuestion { id }');
  await revise(selection, until);
  await ask(selection, 'Apakah lokasi tes masih dapat diganti setelah lamaran dikirim?', '2026-11-22');
}
