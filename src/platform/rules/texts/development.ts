// Why something is suggested as a step of a development plan.
import type { Words } from './language.ts';

export const suggestionTexts = {
  FEEDBACK: {
    id: 'Anda sudah bertekad melakukannya setelah menerima umpan balik. Hanya Anda yang melihat saran ini.',
    en: 'You have resolved to do this after feedback. Only you see this suggestion.',
  },
} as const satisfies Record<string, Words>;
