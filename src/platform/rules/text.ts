// Checks of free text, the same for every form.
import type { Problem } from './errors.ts';

const GRAPHEMES = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** Length as people count: characters that are seen (UAX #29). A family of emoji is one, and so is a letter with its marks. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of GRAPHEMES.segment(text)) length += 1;
  return length;
}

/** Bytes that a character may take on average: a Javanese syllable takes six to nine, an emoji four, a family of emoji up to twenty-five. */
const ROOM = 8;
const sizeOf = (text: string): number => new TextEncoder().encode(text).length;

/** Cheap questions first: what is far too long is not cut into characters. */
function lengthProblems(field: readonly string[], text: string, most: number, room: number): Problem[] {
  const params = { most };
  if (text.length > most * ROOM || (text.length > most && lengthOf(text) > most)) return [{ code: 'TOO_LONG', field, params }];
  return sizeOf(text) > most * room ? [{ code: 'TOO_LONG', field, text: 'ROOM', params }] : [];
}

/** What no reader sees: format and filler characters, blanks that are letters by class. Joiners are none of it: Javanese, Arabic and families of emoji are written with them. */
const UNSEEN = /(?![\u200c\u200d])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Co}\u2028\u2029\u2800]/u;
const EVERY_UNSEEN = new RegExp(`${UNSEEN.source}|[\\u200c\\u200d]`, 'gu');

/** In no text: controls but for tab and line breaks, turns of the reading direction that outlast a word, half a surrogate pair. */
const NEVER_WRITTEN = /(?![\t\n\v\f\r\u0085])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/u;

/** Piled marks run over the lines above and below. No language piles five accents, or nine signs of a script, on one letter. */
const PILED = /(?:(?=\p{M})\p{Script=Inherited}[\u200c\u200d]*){5}|(?:\p{M}[\u200c\u200d]*){9}/u;

const pathOf = (field: string | readonly string[]): readonly string[] => (typeof field === 'string' ? [field] : field);

/**
 * Problems of a required text: REQUIRED where it shows nothing, INVALID where it holds what no text holds, TOO_LONG above `most`
 * characters, or above `room` bytes for each of them. Line breaks, emoji and every script stay as they were typed.
 */
export function checkText(field: string | readonly string[], text: string, most: number, room: number = ROOM): Problem[] {
  const path = pathOf(field);
  if (!text.isWellFormed() || NEVER_WRITTEN.test(text) || PILED.test(text)) return [{ code: 'INVALID', field: path, text: 'CHARACTERS' }];
  if (isBlank(text)) return [{ code: 'REQUIRED', field: path }];
  return lengthProblems(path, text, most, room);
}

/** Nothing that is seen, as good as nothing sent: what a form leaves empty it may send as an empty text. */
export const isBlank = (text: string | null | undefined): boolean => (text ?? '').replaceAll(EVERY_UNSEEN, '').trim() === '';

/** Problems of a required text that must say something: `least` to `most` characters, trimmed. */
export function checkSpan(field: string | readonly string[], text: string, least: number, most: number): Problem[] {
  const problems = checkText(field, text, most);
  if (problems.length > 0 || lengthOf(text.replaceAll(EVERY_UNSEEN, '').trim()) >= least) return problems;
  return [{ code: 'OUT_OF_RANGE', field: pathOf(field), text: 'CHARACTERS_SPAN', params: { least, most } }];
}

export const checkOptionalText = (
  field: string | readonly string[],
  text: string | null | undefined,
  most: number,
  room?: number,
): Problem[] => (text === null || text === undefined ? [] : checkText(field, text, most, room));

/** Problems of a required text of one line that shows what it is, as units of measure and names of files are. */
export function checkLabel(field: string | readonly string[], text: string, most: number): Problem[] {
  const problems = checkText(field, text, most);
  return problems.length > 0 || !UNSEEN.test(text.trim()) ? problems : [{ code: 'INVALID', field: pathOf(field), text: 'ONE_LINE' }];
}

/** Problems of a required text that names somebody or something: a label that holds a letter. */
export function checkName(field: string | readonly string[], text: string, most: number): Problem[] {
  const problems = checkLabel(field, text, most);
  return problems.length > 0 || /\p{L}/u.test(text) ? problems : [{ code: 'INVALID', field: pathOf(field), text: 'LETTER' }];
}

/** Problems of a code that people type and read out: a label that holds a letter or a digit (`bkpp`, `33.74.10`). */
export function checkCode(field: string | readonly string[], text: string, most: number): Problem[] {
  const problems = checkLabel(field, text, most);
  return problems.length > 0 || /[\p{L}\p{Nd}]/u.test(text)
    ? problems
    : [{ code: 'INVALID', field: pathOf(field), text: 'LETTER_OR_DIGIT' }];
}

/** For uniqueness of codes: `BKPP`, ` bkpp` and full-width letters are one; accents and punctuation tell codes apart. */
export const codeKey = (code: string): string =>
  code
    .normalize('NFKC')
    .replaceAll(/[\u200c\u200d]/g, '')
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .toLowerCase();

/** Marks that belong to no script: accents, Arabic vowels. Those of a script (Javanese, Devanagari) are its letters. */
const LOOSE_MARKS = /(?=\p{M})\p{Script=Inherited}/gu;
/** Zero-width joiners and the Arabic lengthening stroke join letters and say nothing; neither does an apostrophe, however it is typed. */
const SILENT = /\u200c|\u200d|\u0640|['’‘ʼʻʾʿ`´′＇]/g;

/** Letters without case, width, accents and apostrophes. What is silent goes first: a spacing accent would decompose into a blank. */
export const plain = (text: string): string =>
  text.replaceAll(SILENT, '').normalize('NFKD').replaceAll(LOOSE_MARKS, '').replaceAll(SILENT, '').toLowerCase();

/** For comparing: all words in their order; case, accents, width and punctuation say nothing. */
export const compared = (text: string): string =>
  plain(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');
