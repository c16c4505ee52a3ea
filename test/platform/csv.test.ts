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

describe('a file for a spreadsheet', () => {
  test('is read back as it was written, but for the apostrophe before what would be run', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(';' as const, ',' as const), (rows, separator) => {
        const found = read(csvRows(rows, separator), separator);
        expect(found.map((row) => row.map((one) => one.replace(/^'/, '')))).toEqual(rows);
        // Without blanks and what nobody sees, none begins as a formula does.
        for (const one of found.flat()) expect(one.replace(/^[\s\u200b]+/, '')).not.toMatch(/^[=+\-@|＝]/);
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
