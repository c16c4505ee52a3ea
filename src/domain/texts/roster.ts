// What a question about who has not is told where it cannot be asked.
import type { Words } from './language.ts';

export const roundText: Words = {
  id: '"roundId" hanya untuk ENROLMENT, dan di sana wajib diisi.',
  en: '"roundId" belongs to ENROLMENT alone, and is required there.',
};
