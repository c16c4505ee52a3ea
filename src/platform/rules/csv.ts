// Rows as a file that a spreadsheet opens: quoted where needed, and no cell is ever run as a formula. Pure.

/** What begins so, also after blanks or in full width, would be run by whoever opens the file. */
const FORMULA = /^[\s\u200b-\u200f\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|]|^[\t\r\n]/u;

/**
 * A spreadsheet that parts cells by another sign than the file does, as one in English parts an Indonesian file, begins a cell at each of these signs and
 * at each break, quoted or not: what calls something there is no formula with an apostrophe before it.
 */
const FORMULA_WITHIN = /(?=[=+\-@\uff1d\uff0b\uff0d\uff20|])(?<=[,;\t\r\n][\s\u200b-\u200f\ufeff"]*)(?=[^,;\t\r\n]*(?:[\p{L}\d_.]\(|\|))/gu;

/** Where the decimal comma is written, spreadsheets part cells by semicolon. */
export type Separator = ';' | ',';

/** With the mark of whoever opens the file: where the comma is the decimal one, a point parts thousands, and 0.17 would be read as 17. */
export const csvDecimal = (value: string, separator: Separator): string => (separator === ';' ? value.replace('.', ',') : value);

/** An apostrophe in front makes a text of it, in every spreadsheet. */
function cell(value: string, separator: Separator): string {
  const within = value.replaceAll(FORMULA_WITHIN, "'");
  const safe = FORMULA.test(value) ? `'${within}` : within;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Each row ends its line (RFC 4180), so that parts of a file can be put one behind the other. */
export const csvRows = (rows: readonly (readonly string[])[], separator: Separator): string =>
  rows.map((row) => `${row.map((value) => cell(value, separator)).join(separator)}\r\n`).join('');

/** Without it spreadsheets take UTF-8 for something else. */
export const BYTE_ORDER_MARK = '\ufeff';
