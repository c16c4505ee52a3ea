// What notices of a selection say.
import type { NoticeText } from './text.ts';

export const recruitmentNotices = {
  OFFER_MADE: {
    id: 'Anda ditawari formasi atas nomor pendaftaran {number}. Terima atau tolak sebelum {due}.',
    en: 'You are offered a post under the registration number {number}. Accept or decline it until {due}.',
    isLegal: true,
  },
  OFFER_FILING: {
    id: 'Anda menerima formasi. Serahkan berkas pengangkatan sebelum {due}.',
    en: 'You have accepted a post. File the documents for your appointment until {due}.',
    isLegal: true,
  },
  OFFER_LAPSED: {
    id: 'Tawaran formasi atas nomor {number} berakhir karena tidak dijawab pada waktunya.',
    en: 'The offer under the number {number} has lapsed: it was not answered in time.',
    isLegal: true,
  },
  APPOINTED: {
    id: 'Anda diangkat. Hari pertama dan tempat bertugas ada pada hasil seleksi Anda.',
    en: 'You are appointed. Your first day and your place stand with your result.',
    isLegal: true,
  },
  APPOINTMENT_ANNULLED: {
    id: 'Pengangkatan Anda dibatalkan. Alasannya ada pada hasil seleksi Anda.',
    en: 'Your appointment was annulled. The reason stands with your result.',
    isLegal: true,
  },
  DISQUALIFIED: {
    id: 'Anda dinyatakan gugur dari seleksi. Baca alasannya; Anda dapat menyanggah sampai {until}.',
    en: 'You are disqualified from the selection. Read why; you can object until {until}.',
    isLegal: true,
  },
  DISQUALIFICATION_UPHELD: {
    id: 'Sanggahan Anda atas pengguguran tidak diterima. Baca jawabannya.',
    en: 'Your objection to the disqualification is not accepted. Read the answer.',
    isLegal: true,
  },
  DISQUALIFICATION_LIFTED: {
    id: 'Pengguguran Anda dicabut. Anda kembali mengikuti seleksi.',
    en: 'Your disqualification is lifted. You take part in the selection again.',
    isLegal: true,
  },
  EXCLUSION_WAITS: {
    id: 'Usulan pengguguran nomor {number} menunggu keputusan orang kedua.',
    en: 'A proposal to disqualify the number {number} waits for a second person.',
  },
  EXCLUSION_OBJECTION_WAITS: {
    id: 'Nomor {number} menyanggah pengguguran. Jawab sanggahannya.',
    en: 'The number {number} objects to the disqualification. Answer the objection.',
  },
  EXCLUSION_LIFT_WAITS: {
    id: 'Pencabutan pengguguran nomor {number} menunggu persetujuan orang kedua.',
    en: 'Lifting the disqualification of the number {number} waits for a second person.',
  },
  SELECTION_OBJECTIONS_COME: {
    id: 'Sanggah mulai masuk ({stage}). Buka antrean sanggah.',
    en: 'Objections have begun to come ({stage}). Open their queue.',
  },
  SELECTION_OBJECTION_ANSWERED: {
    id: 'Sanggahan Anda (nomor {number}) sudah dijawab. Baca jawabannya.',
    en: 'Your objection (number {number}) is answered. Read the answer.',
    isLegal: true,
  },
  LIST_PUBLISHED: {
    id: 'Hasil diumumkan: {stage}. Lihat hasil Anda dan batas waktu sanggah.',
    en: 'Results are announced: {stage}. Look at yours, and until when you can object.',
    isLegal: true,
  },
  LIST_CORRECTED: {
    id: 'Hasil {stage} diperbaiki (edisi {edition}). Lihat apakah hasil Anda berubah.',
    en: 'The results of {stage} were corrected (edition {edition}). See whether yours has changed.',
    isLegal: true,
  },
  QUESTIONS_WAIT: {
    id: 'Ada pertanyaan pelamar yang menunggu jawaban.',
    en: 'Questions of applicants wait for an answer.',
  },
  QUESTION_ANSWERED: { id: 'Pertanyaan Anda sudah dijawab.', en: 'Your question is answered.' },
  WORDS_WAIT: {
    id: 'Naskah pengumuman menunggu persetujuan orang kedua.',
    en: 'Words of an announcement wait for a second person.',
  },
  TESTS_ANNOUNCED: {
    id: 'Jadwal dan tempat tes diumumkan ({stage}). Lihat kartu peserta Anda.',
    en: 'Times and places of the test are announced ({stage}). Look at your card.',
    isLegal: true,
  },
  TEST_SESSION_CHANGED: {
    id: 'Sesi tes {begins} ({stage}) berubah. Lihat kartu peserta Anda.',
    en: 'The test session of {begins} ({stage}) has changed. Look at your card.',
    isLegal: true,
  },
  TEST_SESSION_CANCELLED: {
    id: 'Sesi tes {begins} ({stage}) dibatalkan. Lihat kartu peserta Anda.',
    en: 'The test session of {begins} ({stage}) is cancelled. Look at your card.',
    isLegal: true,
  },
  ACCOMMODATION_WAITS: {
    id: 'Ada permintaan kebutuhan khusus peserta tes yang menunggu keputusan.',
    en: 'A request for what somebody needs to sit a test waits for a decision.',
  },
  ACCOMMODATION_DECIDED: {
    id: 'Permintaan kebutuhan khusus Anda sudah diputus.',
    en: 'Your request for what you need at the test is decided.',
    isLegal: true,
  },
  FORMATION_WAITS: {
    id: 'Permintaan formasi menunggu persetujuan Anda.',
    en: 'A request for posts waits for your approval.',
  },
  FORMATION_CORRECTION_WAITS: {
    id: 'Perbaikan formasi menunggu persetujuan orang kedua.',
    en: 'A correction of posts waits for a second person.',
  },
  RULE_CHANGE_WAITS: {
    id: 'Perubahan aturan seleksi menunggu persetujuan orang kedua.',
    en: 'A change of the rules of a selection waits for a second person.',
  },
  DOSSIERS_GIVEN: {
    id: 'Anda diberi berkas pelamar untuk diverifikasi. Buka meja kerja Anda.',
    en: 'Dossiers of applicants were given to you to verify. Open your workbench.',
  },
} as const satisfies Record<string, NoticeText>;
