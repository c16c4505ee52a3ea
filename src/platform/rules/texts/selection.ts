// What keys of an order are called that are no score of a test.
import type { Words } from './language.ts';

export const RANKING_KEYS: Readonly<Record<string, Words>> = {
  TOTAL: { id: 'Nilai akhir', en: 'Final score' },
  PRIORITY: { id: 'Kelompok prioritas', en: 'Priority group' },
  GPA: { id: 'IPK atau nilai rata-rata ijazah', en: 'Grade point average, or mean diploma mark' },
  MEETING: { id: 'Keputusan rapat panitia', en: 'Decision of the committee' },
  AGE: { id: 'Usia (yang lebih tua lebih dahulu)', en: 'Age (the older first)' },
};
