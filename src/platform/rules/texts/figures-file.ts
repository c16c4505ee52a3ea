// What the file of a year's numbers says in its heading.
import type { Language, Words } from './language.ts';

const HEADING: readonly Words[] = [
  { id: 'Unit kerja', en: 'Unit' },
  { id: 'Tahun', en: 'Year' },
  { id: 'SKP draf', en: 'Plans in draft' },
  { id: 'SKP dikembalikan', en: 'Plans returned' },
  { id: 'SKP menunggu persetujuan', en: 'Plans waiting for approval' },
  { id: 'SKP disetujui', en: 'Plans approved' },
  { id: 'SKP seluruhnya', en: 'Plans' },
  { id: 'Evaluasi belum diserahkan', en: 'Evaluations not handed over' },
  { id: 'Evaluasi diserahkan', en: 'Evaluations handed over' },
  { id: 'Evaluasi final', en: 'Evaluations final' },
  { id: 'Evaluasi dikecualikan', en: 'Evaluations exempt' },
  { id: 'Sangat Baik', en: 'Very good' },
  { id: 'Baik', en: 'Good' },
  { id: 'Butuh Perbaikan', en: 'Needs improvement' },
  { id: 'Kurang', en: 'Poor' },
  { id: 'Sangat Kurang', en: 'Very poor' },
  { id: 'Penilai 360 diundang', en: '360 raters invited' },
  { id: 'Penilai 360 menjawab', en: '360 raters answered' },
  { id: 'Keberatan diajukan', en: 'Objections filed' },
  { id: 'Keberatan terbuka', en: 'Objections open' },
  { id: 'Keberatan lewat waktu', en: 'Objections overdue' },
  { id: 'Keberatan diputus', en: 'Objections decided' },
  { id: 'Keberatan mengubah hasil', en: 'Objections that changed the rating' },
  { id: 'Dihitung sampai', en: 'Counted until' },
];

export const figuresHeading = (language: Language): string[] => HEADING.map((words) => words[language]);

export const WHOLE_CITY: Words = { id: 'Seluruh kota', en: 'Whole city' };

/** Plain letters and digits: a name that every system can save. */
export const figuresFileName = (language: Language, year: number, day: string): string =>
  `${language === 'id' ? 'angka-kinerja' : 'figures'}-${year}_${day}.csv`;
