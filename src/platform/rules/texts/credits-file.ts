// What the file of internships for a university's records says.
import type { Language, Words } from './language.ts';

const HEADING: readonly Words[] = [
  { id: 'Nama', en: 'Name' },
  { id: 'Program studi', en: 'Study programme' },
  { id: 'Program magang', en: 'Internship programme' },
  { id: 'Unit kerja', en: 'Unit' },
  { id: 'Hari pertama', en: 'First day' },
  { id: 'Hari terakhir', en: 'Last day' },
  { id: 'Keadaan', en: 'State' },
  { id: 'Hari tercatat', en: 'Days logged' },
  { id: 'Hari dilihat pembimbing', en: 'Days seen by the mentor' },
  { id: 'Jam', en: 'Hours' },
  { id: 'Jam per SKS', en: 'Hours a credit (SKS)' },
  { id: 'SKS', en: 'Credits (SKS)' },
  { id: 'Nilai akhir', en: 'Final score' },
  { id: 'Nomor sertifikat', en: 'Certificate number' },
  { id: 'Kode sertifikat', en: 'Certificate code' },
];

export const creditsHeading = (language: Language): string[] => HEADING.map((words) => words[language]);

export const INTERNSHIP_STATUS_WORDS = {
  TO_COME: { id: 'Akan datang', en: 'To come' },
  RUNNING: { id: 'Berjalan', en: 'Running' },
  OVER: { id: 'Menunggu nilai akhir', en: 'Final score awaited' },
  SCORED: { id: 'Selesai dinilai', en: 'Scored' },
  CALLED_OFF: { id: 'Dibatalkan', en: 'Called off' },
} as const satisfies Record<string, Words>;

/** Plain letters and digits: a name that every system can save. */
export const creditsFileName = (language: Language, year: number, day: string): string =>
  `${language === 'id' ? 'magang-sks' : 'internship-credits'}-${year}_${day}.csv`;
