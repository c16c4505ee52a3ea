// What notices of citizens' cases say.
import type { NoticeText } from './text.ts';

export const voiceNotices = {
  VOICE_SUBMITTED: {
    id: 'Warga menulis kepada unit Anda. Beri jawaban pertama sampai {due}.',
    en: 'A citizen has written to your unit. Give a first answer until {due}.',
    isLegal: true,
    lateTo: 'HR_OFFICER',
  },
  VOICE_ANSWER_DUE: {
    id: 'Tulisan warga kepada unit Anda menunggu penyelesaian sampai {due}.',
    en: 'What a citizen has written to your unit waits for an answer until {due}.',
    isLegal: true,
    lateTo: 'HR_OFFICER',
  },
} as const satisfies Record<string, NoticeText>;
