// What notices of feedback say.
import type { NoticeText } from './text.ts';

export const feedbackNotices = {
  FEEDBACK_RECEIVED: { id: 'Anda menerima umpan balik. Buka untuk membacanya.', en: 'You have received feedback. Open it to read it.' },
  FEEDBACK_COUNTED: {
    id: 'Anda menerima umpan balik yang ikut dipertimbangkan dalam evaluasi kinerja {year}. Buka untuk membaca dan menanggapinya.',
    en: 'You have received feedback that counts in the evaluation of {year}. Open it to read and answer it.',
  },
  FEEDBACK_REQUESTED: {
    id: '{about} meminta umpan balik dari Anda, sampai {due}. Anda boleh menolak.',
    en: '{about} asks you for feedback, until {due}. You may decline.',
  },
  FEEDBACK_DECLINED: {
    id: '{about} tidak memberi umpan balik yang Anda minta.',
    en: '{about} does not give the feedback that you asked for.',
  },
  ABUSE_REPORTED: {
    id: 'Ada laporan penyalahgunaan umpan balik yang menunggu keputusan.',
    en: 'A report of abuse in feedback waits for a decision.',
  },
} as const satisfies Record<string, NoticeText>;
