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
} as const satisfies Record<string, Words>;
