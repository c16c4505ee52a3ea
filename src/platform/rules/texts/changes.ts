// What is said of what has changed since a cursor.
import type { Words } from './language.ts';

export const cursorOldText: Words = {
  id: 'Penanda ini lebih tua dari 90 hari, atau dari sebelum peran Anda berubah. Mulai lagi: minta penanda baru tanpa "cursor", lalu baca semuanya.',
  en: 'This cursor is older than 90 days, or from before your roles changed. Begin anew: ask without "cursor" for a new one, then read everything.',
};
