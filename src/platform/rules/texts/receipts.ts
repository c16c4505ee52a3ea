// Receipts in words: what each is about, and what it says.

import type { ListStage, StageKind } from '../../../modules/recruitment/campaigns/rules/kinds.ts';
import type { ApplicantReceipt, ReceiptKind } from '../../../modules/recruitment/results/rules/receipts.ts';
import type { Language, Words } from './language.ts';
import { fill } from './render.ts';

const LISTS: Record<ListStage, Words> = {
  ADMINISTRATIVE: { id: 'seleksi administrasi', en: 'the administrative selection' },
  SKD: { id: 'seleksi kompetensi dasar', en: 'the basic competence test' },
  FINAL: { id: 'akhir seleksi', en: 'the whole selection' },
};

const STAGES: Record<StageKind, Words> = {
  ANNOUNCEMENT: { id: 'pengumuman', en: 'announcement' },
  REGISTRATION: { id: 'pendaftaran', en: 'registration' },
  ADMINISTRATIVE: { id: 'seleksi administrasi', en: 'administrative selection' },
  ADMIN_OBJECTION: { id: 'masa sanggah administrasi', en: 'objections to the administrative selection' },
  SKD: { id: 'SKD', en: 'SKD' },
  SKB: { id: 'SKB', en: 'SKB' },
  COMPETENCE: { id: 'seleksi kompetensi', en: 'competence test' },
  INTEGRATION: { id: 'pengolahan nilai', en: 'integration of scores' },
  FINAL_ANNOUNCEMENT: { id: 'pengumuman akhir', en: 'final announcement' },
  FINAL_OBJECTION: { id: 'masa sanggah akhir', en: 'objections to the final result' },
  FILING: { id: 'pemberkasan', en: 'filing of documents' },
  APPOINTMENT: { id: 'pengangkatan', en: 'appointment' },
};

type Said = Record<'subject' | 'text', Words>;

const SAID: Record<ReceiptKind, Said> = {
  SUBMITTED: {
    subject: { id: 'Bukti pendaftaran {number|exact}', en: 'Proof of registration {number|exact}' },
    text: {
      id: 'Lamaran Anda untuk {position|exact} diterima pada {opensAt} dengan nomor peserta {number|exact}.',
      en: 'Your application for {position|exact} was received on {opensAt} under the registration number {number|exact}.',
    },
  },
  RESULT_ANNOUNCED: {
    subject: { id: 'Hasil {list} diumumkan', en: 'The result of {list} is announced' },
    text: {
      id: 'Hasil {list} (edisi {edition}) diumumkan pada {opensAt}. Lihat hasil Anda, dan sampai kapan dapat disanggah.',
      en: 'The result of {list} (edition {edition}) was announced on {opensAt}. Read your own, and until when it can be objected to.',
    },
  },
  OFFER_MADE: {
    subject: { id: 'Tawaran formasi {position|exact}', en: 'Offer of the post {position|exact}' },
    text: {
      id: 'Anda ditawari {position|exact}. Jawablah paling lambat {deadline}; tanpa jawaban tawaran ini gugur.',
      en: 'You are offered {position|exact}. Answer by {deadline}; without an answer the offer lapses.',
    },
  },
  DEADLINE_EXTENDED: {
    subject: { id: 'Batas waktu {stage} diperpanjang', en: 'More time for {stage}' },
    text: { id: 'Untuk Anda {stage} berlangsung sampai {deadline}.', en: 'For you {stage} lasts until {deadline}.' },
  },
  DISQUALIFIED: {
    subject: { id: 'Didiskualifikasi', en: 'Disqualified' },
    text: {
      id: 'Peserta {number|exact} didiskualifikasi pada {opensAt}. Baca alasannya, dan sampai kapan dapat disanggah.',
      en: 'Participant {number|exact} was disqualified on {opensAt}. Read why, and until when you can object.',
    },
  },
  WITHDRAWN: {
    subject: { id: 'Pengunduran diri dicatat', en: 'A withdrawal is recorded' },
    text: {
      id: 'Peserta {number|exact} tercatat mengundurkan diri dari seleksi pada {opensAt}. Baca catatannya pada lamaran Anda.',
      en: 'Participant {number|exact} is recorded as withdrawn from the selection since {opensAt}. Your application shows the record.',
    },
  },
  APPOINTMENT_ANNULLED: {
    subject: { id: 'Pengangkatan dibatalkan', en: 'The appointment is annulled' },
    text: {
      id: 'Pengangkatan peserta {number|exact} dibatalkan pada {opensAt} dengan {letter|exact}. Baca dasarnya pada tawaran Anda.',
      en: 'The appointment of participant {number|exact} was annulled on {opensAt} by {letter|exact}. Your offer shows on what ground.',
    },
  },
};

const valuesOf = ({ at, params }: ApplicantReceipt): Record<string, unknown> => ({
  ...params,
  opensAt: at,
  ...(params.list !== undefined && { list: LISTS[params.list as ListStage] }),
  ...(params.stage !== undefined && { stage: STAGES[params.stage as StageKind] }),
});

export const receiptSaid = (receipt: ApplicantReceipt, part: keyof Said, language: Language): string =>
  fill(SAID[receipt.kind][part][language], language, valuesOf(receipt));
