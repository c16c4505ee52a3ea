// What a question about who has not is told where it cannot be asked.
import type { Words } from './language.ts';

export const roundText: Words = {
  id: '"roundId" hanya untuk daftar siapa yang belum ikut putaran 360 derajat, dan di sana wajib diisi.',
  en: '"roundId" belongs to the list of who has no place in a 360-degree round, and is required there.',
};

export const gradeText = (argument: string): Words => ({
  id: `Golongan pada "${argument}" hanya dapat ditanyakan untuk bawahan langsung Anda sendiri. Isi "superiorId" dengan pegawai Anda sendiri, atau tanyakan kepada pengelola kepegawaian.`,
  en: `Grades in "${argument}" can be asked for of your own direct reports alone. Give your own id as "superiorId", or ask the staffing officer.`,
});
