// What a question about who has not is told where it cannot be asked.
import type { Words } from './language.ts';

export const roundText: Words = {
  id: '"roundId" hanya untuk ENROLMENT, dan di sana wajib diisi.',
  en: '"roundId" belongs to ENROLMENT alone, and is required there.',
};

export const gradeText = (argument: string): Words => ({
  id: `"${argument}" menurut golongan hanya untuk bawahan langsung Anda sendiri. Isi "superiorId" dengan pegawai Anda sendiri, atau tanyakan kepada pengelola kepegawaian.`,
  en: `"${argument}" by grade is for your own direct reports alone. Give your own id as "superiorId", or ask the staffing officer.`,
});
