// What the file of service medals that are sent off says in its heading.
import type { Language, Words } from './language.ts';

const HEADING: readonly Words[] = [
  { id: 'Nama', en: 'Name' },
  { id: 'NIP', en: 'NIP' },
  { id: 'Golongan/ruang', en: 'Grade' },
  { id: 'Jabatan', en: 'Post' },
  { id: 'Satyalancana Karya Satya (tahun)', en: 'Service medal (years)' },
  { id: 'Masa kerja terus-menerus sejak', en: 'Served without a break since' },
  { id: 'Genap pada', en: 'Complete on' },
];

export const medalsHeading = (language: Language): string[] => HEADING.map((words) => words[language]);

/** Plain letters and digits: a name that every system can save. */
export const medalsFileName = (language: Language, day: string): string =>
  `${language === 'id' ? 'usulan-karya-satya' : 'service-medals'}_${day}.csv`;
