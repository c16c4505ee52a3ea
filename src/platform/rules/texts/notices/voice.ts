// What notices of citizens' cases say.
import type { NoticeText } from './text.ts';

export const voiceNotices = {
  VOICE_SUBMITTED: {
    id: 'Seorang warga telah menulis. Beri jawaban pertama sampai {due}.',
    en: 'A citizen has written. Give a first answer until {due}.',
    isLegal: true,
    lateTo: 'HR_OFFICER',
  },
  VOICE_ANSWER_DUE: {
    id: 'Tulisan seorang warga menunggu penyelesaian sampai {due}.',
    en: 'What a citizen has written waits for an answer until {due}.',
    isLegal: true,
    lateTo: 'HR_OFFICER',
  },
  VOICE_CONCERN_MARKED: {
    id: 'Tulisan seorang warga menyangkut Anda. Bacalah, dan sampaikan tanggapan Anda sampai {due}.',
    en: 'What a citizen has written concerns you. Read it, and reply until {due}.',
    isLegal: true,
  },
  VOICE_CONCERN_TAKEN_BACK: {
    id: 'Tulisan seorang warga yang dinyatakan menyangkut Anda tidak lagi menyangkut Anda.',
    en: 'What a citizen has written, and was said to concern you, does not concern you any more.',
    isLegal: true,
  },
  VOICE_CONCERN_REPLIED: {
    id: 'Pegawai yang tersangkut tulisan seorang warga telah menyampaikan tanggapan. Bacalah sebelum memutuskan.',
    en: 'An employee whom a citizen’s words concern has replied. Read it before you decide.',
  },
  VOICE_FOLLOW_UP: {
    id: 'Anda ditugasi menindaklanjuti unsur terendah survei kepuasan masyarakat sampai {due}.',
    en: 'You are to act on an element that citizens have rated lowest, until {due}.',
  },
  VOICE_FOLLOW_UP_OF: {
    id: 'Tindak lanjut survei kepuasan masyarakat unit Anda ditunggu sampai {due}. Gantilah penanggung jawabnya bila sudah pindah.',
    en: 'What your unit does about the citizens’ survey is awaited until {due}. Name another owner where the present one has left.',
    lateTo: 'HR_OFFICER',
  },
} as const satisfies Record<string, NoticeText>;
