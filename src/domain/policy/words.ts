// What people read of law as data: why a day cannot be counted, and what is worth a second look before a release.
import type { Language } from '../messages.ts';
import type { YearWarning } from './year.ts';

export const holidaysUnknownText = (year: number, language: Language): string =>
  language === 'id'
    ? `Hari libur dan cuti bersama tahun ${year} belum ditetapkan di sini, sehingga hari kerja belum dapat dihitung. Dua petugas BKPP memasukkan dan menetapkannya menurut SKB.`
    : `The holidays and collective leave of ${year} are not released here, so working days cannot be counted yet. Two officers of the staffing agency enter and release them by the decree.`;

const WARNINGS: Readonly<Record<YearWarning['code'], Record<Language, string>>> = {
  FIXED_DAY_MISSING: { id: '{day} ({name}) tidak ada dalam daftar.', en: '{day} ({name}) is not in the list.' },
  ON_WEEKEND: {
    id: 'Cuti bersama {day} ({name}) jatuh pada akhir pekan.',
    en: 'The collective leave of {day} ({name}) lies on a weekend.',
  },
  NO_COLLECTIVE_LEAVE: { id: 'Daftar ini tidak memuat cuti bersama.', en: 'The list holds no collective leave.' },
};

export const yearWarningText = ({ code, day, name }: YearWarning, language: Language): string =>
  WARNINGS[code][language].replace('{day}', day ?? '').replace('{name}', name ?? '');
