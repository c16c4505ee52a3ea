// What notices of evaluations and of objections to them say.
import type { NoticeText } from './text.ts';

export const evaluationNotices = {
  SELF_ASSESSMENT_AWAITED: {
    id: 'Evaluasi kinerja Anda {span} dibuka. Tulis dan ajukan penilaian diri sampai {due}.',
    en: 'Your evaluation of {span} is open. Write and submit your self-assessment until {due}.',
  },
  RATING_AWAITED: {
    id: 'Evaluasi kinerja {about} {span} menunggu penilaian Anda, sampai {due}.',
    en: 'The evaluation of {about} for {span} waits for your rating, until {due}.',
    lateTo: 'LINE',
  },
  EVALUATION_HANDED_OVER: {
    id: 'Evaluasi kinerja Anda {span} telah diserahkan. Baca dan nyatakan sudah dibaca: waktu keberatan dihitung sejak itu. Tanpa pernyataan, keberatan dapat diajukan sampai {due}.',
    en: 'Your evaluation of {span} was handed over. Read it and say so: the days to object run from then. If you say nothing, you may object until {due}.',
    isLegal: true,
  },
  OBJECTION_TIME_RUNS: {
    id: 'Anda telah membaca evaluasi kinerja {span}. Keberatan dapat diajukan sampai {due}.',
    en: 'You have read your evaluation of {span}. You may object until {due}.',
    isLegal: true,
  },
  OBJECTION_TIME_EXTENDED: {
    id: 'Waktu keberatan atas evaluasi kinerja Anda {span} diperpanjang sampai {due}.',
    en: 'The time to object to your evaluation of {span} is extended until {due}.',
    isLegal: true,
  },
  EVALUATION_NEW_VERSION: {
    id: 'Evaluasi kinerja Anda {span} telah diserahkan. Baca dan nyatakan sudah dibaca.',
    en: 'Your evaluation of {span} was handed over. Read it and say so.',
    isLegal: true,
  },
  EVALUATION_ACKNOWLEDGED: {
    id: '{about} menyatakan telah membaca evaluasi kinerja {span}.',
    en: '{about} has said that they have read the evaluation of {span}.',
  },
  EVALUATION_FINAL: { id: 'Evaluasi kinerja Anda {span} sudah final.', en: 'Your evaluation of {span} is final.', isLegal: true },
  EVALUATION_EXEMPT: {
    id: 'Anda dikecualikan dari evaluasi kinerja {span}. Buka untuk membaca alasannya.',
    en: 'You are exempt from the evaluation of {span}. Open it to read why.',
    isLegal: true,
  },
  EVALUATION_REOPENED: {
    id: 'Evaluasi kinerja Anda {span} dibuka kembali. Versi yang telah diserahkan tetap dapat dibaca.',
    en: 'Your evaluation of {span} was opened again. The version that was handed over can still be read.',
    isLegal: true,
  },
  OBJECTION_TO_DECIDE: {
    id: 'Keberatan {about} atas evaluasi kinerja {span} menunggu keputusan Anda.',
    en: 'The objection of {about} to the evaluation of {span} waits for your decision.',
    lateTo: 'HR_OFFICER',
  },
  OBJECTION_TO_ANSWER: {
    id: '{about} mengajukan keberatan atas evaluasi kinerja {span} yang Anda nilai. Anda dapat memberi tanggapan sampai {due}.',
    en: '{about} objects to the evaluation of {span} that you rated. You may answer until {due}.',
    isLegal: true,
  },
  OBJECTION_NEEDS_DECIDER: {
    id: 'Keberatan atas evaluasi kinerja {span} belum memiliki pejabat pemutus. Tetapkan seorang pejabat.',
    en: 'An objection to an evaluation of {span} has nobody to decide it. Name somebody.',
  },
  OBJECTION_DECIDED: {
    id: 'Keberatan Anda atas evaluasi kinerja {span} telah diputus. Buka untuk membaca putusan dan alasannya.',
    en: 'Your objection to the evaluation of {span} is decided. Open it to read the decision and its reasons.',
    isLegal: true,
  },
  OBJECTION_DECIDED_OF_RATED: {
    id: 'Keberatan {about} atas evaluasi kinerja {span} yang Anda nilai telah diputus.',
    en: 'The objection of {about} to the evaluation of {span} that you rated is decided.',
  },
  CALIBRATION_OPENED: {
    id: 'Anda menjadi anggota sesi kalibrasi {span}.',
    en: 'You are a member of a calibration session of {span}.',
  },
  CALIBRATION_CHANGE_WAITS: {
    id: 'Usul perubahan nilai dalam sesi kalibrasi {span} menunggu anggota lain: setujui atau tolak.',
    en: 'A change of a rating, proposed in the calibration session of {span}, waits for another member: confirm or reject it.',
  },
} as const satisfies Record<string, NoticeText>;
