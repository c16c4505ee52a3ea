// Files for spreadsheets: whatever stands in a cell comes back from a reader as it was, and is never run as a formula.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRows } from '../../src/platform/rules/csv.ts';

/** A reader of RFC 4180, written apart from what it reads. */
function read(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        value += text[at];
        if (text[at] === '"') at += 1;
      }
      at += 1;
    } else for (; text[at] !== separator && text[at] !== '\r'; at += 1) value += text[at];
    row.push(value);
    if (text[at] === '\r') {
      rows.push(row);
      row = [];
      at += 2;
    } else at += 1;
  }
  return rows;
}

const part = fc.constantFrom('=', '+', '-', '@', '|', '\t', '\r\n', '"', ';', ',', ' ', '＝', '\u200b', 'SUM(A1)', 'Siti', 'é', '7');
const value = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''));
const table = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { maxLength: 4 });

describe('a text of which a spreadsheet of another language makes cells of its own', () => {
  test.each([
    ['Halo,=WEBSERVICE(A1)', `Halo,'=WEBSERVICE(A1)`],
    ['Halo;  @SUM(A1)', `"Halo;  '@SUM(A1)"`],
    ['Halo\n-HYPERLINK(A1)\nLagi', `"Halo\n'-HYPERLINK(A1)\nLagi"`],
    ['Halo,"+cmd|A', `"Halo,""'+cmd|A"`],
    // Whoever lists what they brought, or writes a sum, is left as they wrote.
    ['Berkas:\n- KTP (asli)\n- KK', '"Berkas:\n- KTP (asli)\n- KK"'],
    ['Jumlahnya, -5, =7', 'Jumlahnya, -5, =7'],
    ['a=b(c)', 'a=b(c)'],
  ])('%j is %j', (text, expected) => expect(csvRows([[text]], ';')).toBe(`${expected}\r\n`));
});

describe('a file for a spreadsheet', () => {
  test('is read back as it was written, but for the apostrophe before what would be run', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(';' as const, ',' as const), (rows, separator) => {
        const found = read(csvRows(rows, separator), separator);
        const asWritten = (one: string): string => one.replace(/^'/, '').replaceAll(/'(?=[=+\-@|＝])/gu, '');
        expect(found.map((row) => row.map(asWritten))).toEqual(rows);
        // Without blanks and what nobody sees, none begins as a formula does.
        for (const one of found.flat()) expect(one.replace(/^[\s\u200b]+/, '')).not.toMatch(/^[=+\-@|＝]/);
        // Nor does anything that calls a function where a spreadsheet of another language begins a cell.
        for (const one of found.flat()) expect(one).not.toMatch(/[,;\t\r\n][\s\u200b"]*[=+\-@|＝][^,;\t\r\n]*M\(/u);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"\r\n`],
    ['  +62 24', "'  +62 24\r\n"],
    ['Budi; Ani', '"Budi; Ani"\r\n'],
    ["O'Neil", "O'Neil\r\n"],
    ['', '\r\n'],
  ])('writes %j', (given, expected) => {
    expect(csvRows([[given]], ';')).toBe(expected);
  });
});
