// Checks of free text, the same for every form.
import type { Problem } from './errors.ts';

/** Problems of a required text: empty after trimming, longer than `most` characters, or not well-formed Unicode. */
export function checkText(field: string | readonly string[], text: string, most: number): Problem[] {
  const path = typeof field === 'string' ? [field] : field;
  if (text.trim() === '') return [{ code: 'REQUIRED', field: path }];
  if (!text.isWellFormed()) return [{ code: 'INVALID', field: path }];
  return text.length > most ? [{ code: 'TOO_LONG', field: path, params: { most } }] : [];
}

/** Problems of a required text that must say something: `least` to `most` characters, trimmed. */
export function checkSpan(field: string | readonly string[], text: string, least: number, most: number): Problem[] {
  const problems = checkText(field, text, most);
  if (problems.length > 0 || text.trim().length >= least) return problems;
  return [{ code: 'OUT_OF_RANGE', field: typeof field === 'string' ? [field] : field, params: { least, most } }];
}

export const checkOptionalText = (field: string | readonly string[], text: string | null | undefined, most: number): Problem[] =>
  text === null || text === undefined ? [] : checkText(field, text, most);

/** What the eye does not see or reads in another order than it is stored. Joiners are none of it: Javanese and Arabic are written with them. */
const UNSEEN = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** Problems of a required text that names somebody or something: it holds a letter, and what it shows is what it is. */
export function checkName(field: string | readonly string[], text: string, most: number): Problem[] {
  const problems = checkText(field, text, most);
  if (problems.length > 0 || (/\p{L}/u.test(text) && !UNSEEN.test(text.trim()))) return problems;
  return [{ code: 'INVALID', field: typeof field === 'string' ? [field] : field }];
}

/** Marks that belong to no script: accents, Arabic vowels. Those of a script (Javanese, Devanagari) are its letters. */
const LOOSE_MARKS = /(?=\p{M})\p{Script=Inherited}/gu;
/** Zero-width joiners and the Arabic lengthening stroke join letters and say nothing; neither does an apostrophe, of which there are four. */
const SILENT = /\u200c|\u200d|\u0640|['’ʼ`]/g;

/** For comparing: all words in their order; case, accents, width and punctuation say nothing. */
export const compared = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(LOOSE_MARKS, '')
    .replaceAll(SILENT, '')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');

/** Lower-case words without accents, titles or punctuation: what names are searched and sorted by. */
export function nameWords(name: string): string[] {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return [...new Set(plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1))];
}

export const sortName = (name: string): string => nameWords(name).join(' ').slice(0, 80);
