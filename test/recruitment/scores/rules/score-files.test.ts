// Files of scores as offices keep them: titles, headings in two rows, workbooks, numbers with other marks between. Whatever is in doubt is an issue.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headed } from '../../../../src/modules/recruitment/scores/rules/score-header.ts';
import { numberSigns, readScores } from '../../../../src/modules/recruitment/scores/rules/score-reading.ts';
import { testOf } from '../../../../src/modules/recruitment/scores/rules/tests.ts';
import type { ScoreStage } from '../../../../src/modules/recruitment/scores/rules/types.ts';
import { DATE_CELL, FORMULA_CELL, workbookLines } from '../../../../src/modules/recruitment/scores/rules/workbook.ts';
import { type Cell, sheetOf } from '../../../support/workbook.ts';
import { RULES_2024 } from '../../rules/support.ts';

const KNOWN = new Set(['2026-3374-AAAA', '2026-3374-BBBB']);
const read = (stage: ScoreStage, ...lines: string[]) =>
  readScores(
    lines.map((line, i) => ({ line: i + 1, cells: line.split(';') })),
    { stage, commas: false },
    KNOWN,
    RULES_2024,
  );

describe('a header', () => {
  const TITLES = ['PENGUMUMAN HASIL SKD', 'Kota Semarang;;;', ';;', 'Tanggal;: 20 Oktober 2024'];

  test('is found below titles, and lines are counted as they stand', () => {
    const { rows, issues, lines } = read('SKD', ...TITLES, 'No;No Peserta;TWK;TIU;TKP', '1;2026-3374-AAAA;65;80;170', '2;X;65;80;170');
    expect(rows).toEqual([{ number: '2026-3374-AAAA', values: ['65', '80', '170'] }]);
    expect([lines, issues.map(({ line, problem }) => [line, problem])]).toEqual([2, [[7, 'NUMBER_UNKNOWN']]]);
  });

  test('may take two rows, with a row of numbers below', () => {
    const two = ['No;No Peserta;Nama;Nilai SKD;;;;Keterangan', ';;;TWK;TIU;TKP;Total;', '(1);(2);(3);(4);(5);(6);(7);(8)'];
    const { rows, issues, lines } = read(
      'SKD',
      ...TITLES,
      ...two,
      '1;2026-3374-AAAA;Sari;65;80;170;315;P/L',
      '2;2026-3374-BBBB;Budi;;;;;TH',
    );
    expect([lines, issues]).toEqual([2, []]);
    expect(rows).toEqual([
      { number: '2026-3374-AAAA', values: ['65', '80', '170'] },
      { number: '2026-3374-BBBB', values: null },
    ]);
  });

  test('in one row is not mixed with the first line below it', () => {
    expect(
      headed(
        [
          { line: 1, cells: ['No Peserta', 'SKB', ''] },
          { line: 2, cells: ['A', '1', 'DIS'] },
        ],
        testOf(RULES_2024, 'SKB'),
      ).header,
    ).toEqual(['No Peserta', 'SKB', '']);
  });

  test.each([19, 20])('with %i titles above it is found in the first twenty lines, and not behind them', (titles) => {
    const { missingColumns, rows } = read('SKB', ...Array.from({ length: titles }, () => 'Judul'), 'No Peserta;SKB', '2026-3374-AAAA;400');
    expect([missingColumns, rows.length]).toEqual(titles < 20 ? [[], 1] : [['number', 'skb'], 0]);
  });

  test('with a column twice in its two rows is not read', () => {
    expect(read('SKD', 'No Peserta;Nilai SKD;;;', ';TWK;TIU;TKP;TWK', '2026-3374-AAAA;65;80;170;70')).toMatchObject({
      doubleColumns: ['twk'],
      rows: [],
    });
  });

  test('wherever it stands, a file says the same', () => {
    const title = fc.constantFrom('', 'Judul', ';;', 'Nilai SKD;Kota Semarang', 'Nomor;1');
    fc.assert(
      fc.property(fc.array(title, { maxLength: 19 }), (titles) => {
        const of = (...above: string[]) => read('SKB', ...above, 'No Peserta;SKB', '2026-3374-AAAA;400,5', '2026-3374-BBBB;TH').rows;
        expect(of(...titles)).toEqual(of());
      }),
    );
  });
});

describe('a registration number', () => {
  test.each([
    "'2026-3374-AAAA",
    '2026–3374–AAAA',
    '20263374AAAA',
    '2026 3374 aaaa',
    '2026.3374.AAAA',
    '`2026_3374/AAAA',
    '２０２６-3374-AAAA',
  ])('is compared by its letters and digits: %s', (written) =>
    expect(read('SKB', 'No Peserta;SKB', `${written};400`).rows).toEqual([{ number: '2026-3374-AAAA', values: ['400'] }]),
  );
  test.each(['2026-3374-AAA', '026-3374-AAAA', '2026-3374-AAAA1', '2026-3374-ÀAAA'])('with other ones is nobody’s: %s', (written) => {
    expect(read('SKB', 'No Peserta;SKB', `${written};400`).issues.map(({ problem }) => problem)).toEqual(['NUMBER_UNKNOWN']);
  });
  test('written twice in two ways is twice', () => {
    const { issues } = read('SKB', 'No Peserta;SKB', '2026-3374-AAAA;400', "'20263374AAAA;410");
    expect(issues.map(({ problem }) => problem)).toEqual(['NUMBER_TWICE', 'NUMBER_TWICE']);
  });
  test('keeps its signs whatever stands between', () => {
    const between = fc.constantFrom('', '-', ' ', "'", '–', '\u00a0', '\u200b', '.', '/');
    fc.assert(
      fc.property(
        fc.array(between, { minLength: 8, maxLength: 8 }),
        (marks) => numberSigns([...'2026AAAA'].map((sign, i) => `${marks[i]}${sign}`).join('')) === '2026AAAA',
      ),
    );
  });
});

describe('a workbook', () => {
  const lines = (rows: readonly (readonly Cell[])[], more: { sharedStrings?: string; styles?: string } = {}) =>
    workbookLines({ sheet: sheetOf(rows), sharedStrings: '', styles: '', ...more }, 100).map(({ cells }) => cells);
  const xml = (text: string) => ({ xml: text });

  test('is read cell by cell, empty ones and rows between left out', () => {
    const table = workbookLines({ sheet: sheetOf([['A', null, 'C'], [], ['x', 65.5]]), sharedStrings: '', styles: '' }, 100);
    expect(table).toEqual([
      { line: 1, cells: ['A', '', 'C'] },
      { line: 3, cells: ['x', '65.5'] },
    ]);
    expect(workbookLines({ sheet: sheetOf([['A'], ['B'], ['C']]), sharedStrings: '', styles: '' }, 2)).toHaveLength(2);
  });

  test.each<[string, string, string]>([
    ['a shared text in runs, without how it is pronounced', '<c t="s"><v>0</v></c>', 'No “Peserta” & Co'],
    ['a shared text', '<c t="s"><v>1</v></c>', 'TIU'],
    ['one that is not there', '<c t="s"><v>9</v></c>', ''],
    ['a number as arithmetic leaves it', '<c><v>387.12500000000006</v></c>', '387.125'],
    ['a number with an exponent', '<c><v>1.2E2</v></c>', '120'],
    ['a formula, whatever it had come to', '<c><f>B2+5</f><v>65</v></c>', FORMULA_CELL],
    ['a shared formula', '<c><f t="shared" si="0"/><v>65</v></c>', FORMULA_CELL],
    ['a date by its number', '<c s="1"><v>45000</v></c>', DATE_CELL],
    ['a date by its own format', '<c s="2"><v>45000</v></c>', DATE_CELL],
    ['a number with words in its format', '<c s="3"><v>65</v></c>', '65'],
    ['a text in a style of dates', '<c s="1" t="str"><v>65</v></c>', '65'],
    ['an error', '<c t="e"><v>#REF!</v></c>', '#REF!'],
  ])('has %s', (_, cell, text) => {
    const sharedStrings =
      '<sst><si><r><t>No </t></r><r><t xml:space="preserve">&#x201C;Peserta&#8221; &amp; Co</t></r><rPh><t>baca</t></rPh></si><si><t>TIU</t><rPh><t>x</t></rPh></si></sst>';
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0 &quot;poin dasar&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>';
    expect(lines([['x', xml(cell)]], { sharedStrings, styles })).toEqual([['x', text].slice(0, text === '' ? 2 : undefined)]);
  });

  test('with other prefixes, and what nobody closes, ends in time', () => {
    const prefixed = sheetOf([['A', 1]]).replaceAll(/<(\/?)(row|c|v|is|t)(?=[\s/>])/g, '<$1x:$2');
    expect(workbookLines({ sheet: prefixed, sharedStrings: '', styles: '' }, 9)).toEqual([{ line: 1, cells: ['A', '1'] }]);
    expect(workbookLines({ sheet: '<row>'.repeat(2_000_000), sharedStrings: '<si>'.repeat(500_000), styles: '<xf ' }, 9)).toEqual([]);
  });

  test('whose scores are formulas or dates says so on their lines', () => {
    const table = workbookLines(
      {
        sheet: sheetOf([
          ['No Peserta', 'SKB'],
          ['2026-3374-AAAA', xml('<c><f>1+1</f><v>2</v></c>')],
          ['2026-3374-BBBB', xml('<c s="0"><v>45000</v></c>')],
        ]),
        sharedStrings: '',
        styles: '<styleSheet><cellXfs><xf numFmtId="15"/></cellXfs></styleSheet>',
      },
      100,
    );
    const { rows, issues } = readScores(table, { stage: 'SKB', commas: false }, KNOWN, RULES_2024);
    expect([rows, issues.map(({ line, problem, column }) => [line, problem, column])]).toEqual([
      [],
      [
        [2, 'FORMULA', 'skb'],
        [3, 'DATE', 'skb'],
      ],
    ]);
  });
});
