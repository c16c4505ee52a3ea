// Texts of law as data, in Indonesian and English: refusals, a year without holidays, and what is worth a second look.

import type { Words } from './language.ts';
import type { Texts } from './text.ts';

export const policyTexts = {
  VALID_FROM_TOO_SOON: {
    id: 'Paling cepat berlaku mulai {least}: aturan tidak berlaku surut, dan datang sesudah yang telah ditetapkan sebelumnya. Pilih tanggal itu atau sesudahnya.',
    en: 'It can hold from {least} at the earliest: nothing is back-dated, and it comes after what was released before it. Choose that day or a later one.',
    other: {
      OVERTAKEN: {
        id: 'Tanggal berlakunya sudah terlewat: paling cepat {least}. Tarik usulan ini, lalu usulkan lagi dengan tanggal yang baru.',
        en: 'Its day has been overtaken: {least} is the earliest. Withdraw it, and propose it anew with another day.',
      },
    },
  },
  POLICY_UNCHANGED: {
    id: 'Angka ini sama dengan yang berlaku pada tanggal itu; tidak ada yang berubah.',
    en: 'These are the numbers that hold on that day; nothing would change.',
  },
  POLICY_SUPERSEDED: {
    id: 'Sejak usulan ini dibuat, aturan yang menjadi bandingannya telah berganti. Tarik usulan ini, lalu usulkan lagi terhadap yang berlaku.',
    en: 'What it was compared with has been replaced since. Withdraw it, and propose it anew against what holds.',
  },
} satisfies Texts;

/** Of a due day in working days. */
export const HOLIDAYS_UNKNOWN: Words = {
  id: 'Hari libur dan cuti bersama tahun {year|exact} belum ditetapkan di sini, sehingga hari kerja belum dapat dihitung. Dua petugas BKPP memasukkan dan menetapkannya menurut SKB 3 Menteri.',
  en: 'The holidays and collective leave of {year|exact} are not released here, so working days cannot be counted yet. Two officers of the staffing agency enter and release them by the decree.',
};

/** By code of the warning. */
export const YEAR_WARNINGS: Readonly<Record<'FIXED_DAY_MISSING' | 'ON_WEEKEND' | 'NO_COLLECTIVE_LEAVE', Words>> = {
  FIXED_DAY_MISSING: { id: '{day} ({name}) tidak ada dalam daftar.', en: '{day} ({name}) is not in the list.' },
  ON_WEEKEND: {
    id: 'Cuti bersama {day} ({name}) jatuh pada akhir pekan.',
    en: 'The collective leave of {day} ({name}) lies on a weekend.',
  },
  NO_COLLECTIVE_LEAVE: { id: 'Daftar ini tidak memuat cuti bersama.', en: 'The list holds no collective leave.' },
};
