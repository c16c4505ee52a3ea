// What is said of an argument of a query that cannot be used.
import type { Words } from './language.ts';

export const rangeText = (argument: string, least: number, most: number): Words => ({
  id: `"${argument}" harus dari ${least} sampai ${most}.`,
  en: `"${argument}" must be from ${least} to ${most}.`,
});

export const countText = (argument: string, most: number): Words => ({
  id: `"${argument}" paling banyak memuat ${most}. Bagi menjadi beberapa permintaan.`,
  en: `"${argument}" may hold at most ${most}. Split it into several requests.`,
});

export const cursorText: Words = {
  id: '"after" bukan penanda halaman dari daftar ini. Mulai lagi dari halaman pertama.',
  en: '"after" is not a cursor of this list. Begin again with the first page.',
};

export const cursorOfText = (argument: string): Words => ({
  id: `"${argument}" bukan penanda milik Anda dari pertanyaan ini.`,
  en: `"${argument}" is not a cursor of yours from this query.`,
});

export const sampleText: Words = {
  id: '"sample" hanya untuk yang sudah diputus; pilih view DECIDED.',
  en: '"sample" is of what is decided alone; choose the view DECIDED.',
};

export const entityText: Words = {
  id: '"representations" memuat sesuatu yang bukan entitas dengan kuncinya.',
  en: '"representations" holds something that is no entity with its key.',
};

export const pointsText = (argument: string): Words => ({
  id: `"${argument}" harus angka kredit seperti "12.50": tidak negatif, paling banyak dua angka desimal.`,
  en: `"${argument}" must be points such as "12.50": not negative, two places at most.`,
});
