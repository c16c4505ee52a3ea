// What a rater is told before writing: by whom the words will be read as whose, and that a small group is shown to nobody. Pure.
import type { Language } from '../../../platform/rules/texts/language.ts';
import { isAnonymous, type RaterGroup } from './types.ts';

const BY_NAME: Record<Language, string> = {
  id: 'Jawaban Anda ditampilkan dengan nama Anda.',
  en: 'Your answers are shown with your name.',
};

/** The threshold is the round's and known to all; how many are asked or have answered is told by neither sentence. */
const ANONYMOUS: Record<Language, string> = {
  id: 'Nilai dan komentar Anda hanya ditampilkan, tanpa nama, jika sedikitnya {k} orang dari kelompok Anda mengisi.',
  en: 'Your scores and comments are shown, without names, only if at least {k} people of your group answer.',
};

const TOO_FEW: Record<Language, string> = {
  id: ' Penilai yang diminta saat ini belum cukup untuk itu: jika tetap demikian, jawaban Anda tidak ditampilkan kepada siapa pun.',
  en: ' Too few are asked for that as it stands: unless this changes, your answers are shown to nobody.',
};

export function raterNotice(group: RaterGroup, isShown: boolean, threshold: number, language: Language): string {
  if (!isAnonymous(group)) return BY_NAME[language];
  return ANONYMOUS[language].replace('{k}', String(threshold)) + (isShown ? '' : TOO_FEW[language]);
}
