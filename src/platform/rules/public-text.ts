// Free text that anybody reads: it names nobody by number, however that number is typed. Pure.
import type { Problem } from './errors.ts';
import { checkText } from './text.ts';

const IGNORED = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Digits of other scripts stand in rows of ten, from zero. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

/** Full-width and superscript signs, digits of every script and what nobody sees: all that is read as a digit is one. */
const read = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(IGNORED, '')
    .replaceAll(/(?![0-9])\p{Nd}/gu, digitOf);

const DATE = /(?:\d{1,2}([-/.])\d{1,2}\1(?:19|20)\d{2}|(?:19|20)\d{2}([-/.])\d{1,2}\2\d{1,2})/;
const TIME = /(?:[01]\d|2[0-4])[.:][0-5]\d/;
/** Up to 999 billion. */
const AMOUNT = /\d{1,3}(?:\.\d{3}){1,3}/;
const INNOCENT = new RegExp(`(?<!\\d|\\d[./:-])(?:${DATE.source}|${TIME.source}|${AMOUNT.source})(?![./:]?\\d)`, 'g');

const WHOLE = /^(?:\d{16}|\d{18})$/;
/** Province and regency, day of birth (a woman's with 40 more), month, year, serial. Source: UU 24/2013, Permendagri 73/2022. */
const NIK = /^[1-9]\d{5}(?:0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])(?:0[1-9]|1[0-2])\d{6}$/;
/** Date of birth, year and month or kind of appointment, sex, serial. Source: Perka BKN 22/2007. */
const NIP = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:19|20)\d{4}[12]\d{3}$/;

const RUN = /\d+(?:[^\p{L}\p{N}]{1,3}\d+)*/gu;

/** In one piece whatever it says; in pieces where it can be one: telephone numbers and lists of years stand in rows, too. */
function isNumber(pieces: readonly string[], from: number): boolean {
  let digits = '';
  for (const [i, piece] of pieces.slice(from).entries()) {
    digits += piece;
    if (digits.length > 18) return false;
    if ((i === 0 && WHOLE.test(digits)) || NIK.test(digits) || NIP.test(digits)) return true;
  }
  return false;
}

function hasStaffOrCivilNumber(text: string): boolean {
  const runs = text.replaceAll(INNOCENT, 'x').match(RUN) ?? [];
  return runs.some((run) => {
    const pieces = run.split(/\D+/u);
    return pieces.some((_, i) => isNumber(pieces, i));
  });
}

/** As it is printed, whatever stands between its parts; letters alone are taken for one in capitals only: "2026 1500 PESERTA". */
const REGISTRATION =
  /(?<![\p{L}\d])20\d{2}(?:[^\p{L}\p{N}]{0,3})(?!20)\d{2}\.?\d{2}(?:[^\p{L}\p{N}]{0,3})(?:(?=[A-Za-z]*\d)[2-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{8}|[2-9A-HJKMNP-TV-Z]{8})(?![\p{L}\d])/u;
const CANONICAL = /(?<![\dA-Z])\d{4}-\d{4}-[0-9A-Z]{8}(?![0-9A-Z])/i;

/** A NIK, a NIP or a registration number. Not: telephone numbers, dates, times, laws, amounts. */
export function namesByNumber(text: string): boolean {
  const plain = read(text);
  return hasStaffOrCivilNumber(plain) || REGISTRATION.test(plain) || CANONICAL.test(plain);
}

/** As `checkText`, of what everybody reads. */
export function checkPublicText(field: string, text: string, most: number): Problem[] {
  const problems = checkText(field, text, most);
  return problems.length > 0 || !namesByNumber(text) ? problems : [{ code: 'INVALID', field: [field], text: 'PERSONAL_NUMBER' }];
}
