// Why something is suggested as a step of a development plan.
import type { Words } from './language.ts';

export const suggestionTexts = {
  GAP: {
    id: 'Standar jabatan Anda level {standard}; yang tercatat level {level}.',
    en: 'Your position asks for level {standard}; level {level} is on record.',
  },
  SESSION_GAP: {
    id: 'Mengembangkan {competence}: jabatan meminta level {standard}, yang tercatat level {level}.',
    en: 'It develops {competence}: the position asks for level {standard}, and level {level} is on record.',
  },
  SESSION_STEP: {
    id: 'Mengembangkan {competence}, yang disebut dalam langkah ini.',
    en: 'It develops {competence}, which this step names.',
  },
  FEEDBACK: {
    id: 'Anda sudah bertekad melakukannya setelah menerima umpan balik. Hanya Anda yang melihat saran ini.',
    en: 'You have resolved to do this after feedback. Only you see this suggestion.',
  },
  BLIND_SPOT: {
    id: 'Dalam penilaian 360 derajat terakhir, Anda menilainya lebih tinggi daripada orang lain. Hanya Anda yang melihat saran ini.',
    en: 'In your last 360-degree review you rated this higher than others did. Only you see this suggestion.',
  },
  LOW: {
    id: 'Dalam penilaian 360 derajat terakhir, orang lain melihat ruang untuk tumbuh di sini. Hanya Anda yang melihat saran ini.',
    en: 'In your last 360-degree review others saw room to grow here. Only you see this suggestion.',
  },
  STRENGTH: {
    id: 'Dalam penilaian 360 derajat terakhir, orang lain melihatnya sebagai kekuatan Anda. Hanya Anda yang melihat saran ini.',
    en: 'In your last 360-degree review others saw this as a strength of yours. Only you see this suggestion.',
  },
  PASS_ON: {
    id: 'Membagikan kekuatan Anda kepada rekan: {value}',
    en: 'Pass on a strength of yours to colleagues: {value}',
  },
} as const satisfies Record<string, Words>;
