// Columns of a file of scores that nobody foresaw, and cells that could mean something else: an issue or a warning, never a guess.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnWords } from '../../../../src/modules/recruitment/scores/rules/score-columns.ts';
import { readDecimal, writtenDecimal } from '../../../../src/modules/recruitment/scores/rules/score-decimal.ts';
import { readScores } from '../../../../src/modules/recruitment/scores/rules/score-reading.ts';
import type { ScoreStage } from '../../../../src/modules/recruitment/scores/rules/types.ts';
import { BOOLEAN_CELL, workbookLines } from '../../../../src/modules/recruitment/scores/rules/workbook.ts';
import { sheetOf } from '../../../support/workbook.ts';
import { PPPK_2024, RULES_2024 } from '../../rules/support.ts';

const KNOWN = new Set(['A1', 'B2', 'C3']);
const by =
  (rules: typeof RULES_2024, stage: ScoreStage) =>
  (...lines: string[]) =>
    readScores(
      lines.map((line, i) => ({ line: i + 1, cells: line.split(';') })),
      { stage, commas: false },
      KNOWN,
      rules,
    );
const skb = by(RULES_2024, 'SKB');
const problems = (read: ReturnType<typeof skb>) => read.issues.map(({ line, problem, mark }) => [line, problem, mark]);

const WORDS = [
  ...['didiskualifikasi karena joki', 'curang, didiskualifikasi', 'Meninggal dunia', 'Gugur', 'DIS', 'TMS', 'APS', 'TH', 'tidak hadir'],
  ...['dibatalkan', 'mundur sebelum ujian', 'Menggunakan joki', 'Wafat', 'kelulusannya batal', 'ijazah palsu', 'kena sanksi'],
];
const HEADINGS = ['Alasan', 'Sanksi', 'Ket. Panitia', 'Keterangan Lain', 'Catatan Panitia', 'Info', 'Verifikasi', ''];

describe('what speaks of being out', () => {
  test('is an issue under whatever heading nobody knows, and the row is not read', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WORDS), fc.constantFrom(...HEADINGS), (word, heading) => {
        const read = skb(`No Peserta;SKB;${heading};X`, `A1;400;${word};`, 'B2;300;baik;');
        expect(read.rows.map(({ number }) => number)).toEqual(['B2']);
        expect(problems(read)).toEqual([[2, 'MARKED_OUT', word]]);
      }),
    );
  });

  test('is read so in the columns of a PPPK test too', () => {
    const read = by(PPPK_2024, 'COMPETENCE')(
      'No Peserta;Teknis;Manajerial dan Sosial Kultural;Wawancara;Alasan',
      'A1;300;120;30;curang, didiskualifikasi',
      'B2;300;120;30;',
    );
    expect([read.rows.map(({ number }) => number), problems(read)]).toEqual([['B2'], [[2, 'MARKED_OUT', 'curang, didiskualifikasi']]]);
  });

  test.each(['Nama', 'Jabatan', 'Lokasi Formasi'])('is a name or a post under %s, but for what is neither', (heading) => {
    const read = skb(
      `No Peserta;SKB;${heading}`,
      'A1;400;Joki Simanjuntak',
      'B2;300;Pengawas Kecurangan',
      'C3;200;Budi (didiskualifikasi)',
    );
    expect([read.rows.map(({ number }) => number), read.warnings]).toEqual([['A1', 'B2'], []]);
    expect(problems(read)).toEqual([[4, 'MARKED_OUT', 'Budi (didiskualifikasi)']]);
  });
});

describe('a column that nobody knows', () => {
  test('is named once where it has words, and not where it has numbers or nothing', () => {
    const { warnings, rows } = skb(
      'No;No Peserta;Nama;SKB;Info;;Nilai Lain',
      '1;A1;Sari;400;baik;duduk depan;12',
      '2;B2;Budi;300;baik;;13',
    );
    expect(rows).toHaveLength(2);
    expect(warnings).toEqual(['Info', '(F)'].map((said) => ({ line: 1, number: '', problem: 'COLUMN_UNKNOWN', said, computed: null })));
  });

  test('called Nomor is that of whoever takes part, and beside another that of the line', () => {
    expect(skb('Nomor;SKB', 'A1;400').rows).toEqual([{ number: 'A1', values: ['400'] }]);
    expect(skb('Nomor;No Peserta;SKB', '1;A1;400').rows).toEqual([{ number: 'A1', values: ['400'] }]);
  });

  test('is told in words where it is missing, and known when it is headed so', () => {
    const { missingColumns } = by(PPPK_2024, 'COMPETENCE')('No Peserta;Teknis', 'A1;1');
    const missing = missingColumns.map((column) => columnWords(column).id);
    expect(missing).toEqual(['Kompetensi Manajerial dan Sosial Kultural', 'Wawancara']);
    expect(by(PPPK_2024, 'COMPETENCE')(`No Peserta;Teknis;${missing.join(';')}`, 'A1;1;2;3').rows).toHaveLength(1);
  });
});

describe('a cell that could mean something else', () => {
  test.each(['1.450', '1,300'])('%s may be thousands', (score) => {
    expect(problems(skb('No Peserta;SKB', `A1;${score}`))).toEqual([[2, 'SCORE_UNREADABLE', null]]);
  });

  test('is never what is known to be a number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (millionths) => {
        const value = String(millionths / 1_000_000);
        if (!value.includes('e')) expect(readDecimal(writtenDecimal(value))).toBe(value);
      }),
    );
  });

  test('in a workbook is a yes, a no or a share', () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="0 &quot;%&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>';
    const cells = [
      '<c t="b"><v>1</v></c>',
      '<c s="1"><v>0.5</v></c>',
      '<c s="2"><v>0.5</v></c>',
      '<c s="3"><v>50</v></c>',
      '<c><v>1.45</v></c>',
      '<c><v>1.4505</v></c>',
    ];
    const table = workbookLines({ sheet: sheetOf([['x', ...cells.map((xml) => ({ xml }))]]), sharedStrings: '', styles }, 9);
    expect(table[0]?.cells.slice(1)).toEqual([BOOLEAN_CELL, '0.5 (%)', '0.5 (%)', '50', '1.45', '1.4505']);
    expect(table[0]?.cells.slice(1, 4).map(readDecimal)).toEqual([null, null, null]);
  });
});
