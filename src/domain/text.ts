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

/** Lower-case words without accents, titles or punctuation: what names are searched and sorted by. */
export function nameWords(name: string): string[] {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return [...new Set(plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1))];
}

export const sortName = (name: string): string => nameWords(name).join(' ').slice(0, 80);
