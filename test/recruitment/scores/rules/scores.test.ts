// Files of scores as testing centres send them: headers, commas, zeros, absences, doubles; and what a new file would change.
import { describe, expect, test } from 'vitest';
import { readDecimal } from '../../../../src/modules/recruitment/scores/rules/score-decimal.ts';
import { type ReadScores, readScores } from '../../../../src/modules/recruitment/scores/rules/score-reading.ts';
import { scoreDiff } from '../../../../src/modules/recruitment/scores/rules/scores.ts';
import type { ScoreStage } from '../../../../src/modules/recruitment/scores/rules/types.ts';
import { RULES_2024 } from '../../rules/support.ts';

const KNOWN = new Set(['2026-3374-AAAA', '2026-3374-BBBB', '0007']);
const read = (stage: ScoreStage, ...lines: string[]): ReadScores =>
  readScores(
    lines.map((line, i) => ({ line: i + 1, cells: line.split(';') })),
    { stage, commas: false },
    KNOWN,
    RULES_2024,
  );
const skd = (...lines: string[]) => read('SKD', 'No Peserta;TWK;TIU;TKP;Total;Keterangan', ...lines);

describe('a number in a file', () => {
  test.each([
    ['65', '65'],
    ['065', '65'],
    ['000', '0'],
    [' 65,00 ', '65'],
    ['312,50', '312.5'],
    ['312.50', '312.5'],
    ['65.0', '65'],
    ['65\u00a0', '65'],
    ['0,5', '0.5'],
    ['78.125', '78.125'],
    ['0,234', '0.234'],
    ['1,2340', '1.234'],
    ['00', '0'],
  ])('%j is %s', (text, value) => expect(readDecimal(text)).toBe(value));
  test.each([
    '',
    '-',
    // Whoever groups thousands writes fourteen hundred and fifty so: nobody guesses.
    '1.450',
    '1,234',
    '01.300',
    '1.234,5',
    '1.234.567',
    "1'234",
    '-5',
    '−5',
    '+65',
    '6 5',
    '65 %',
    'x',
    '8o',
    'O',
    '1e2',
    '6,5E+1',
    '1,2,3',
    '65,',
    ',5',
    '٣',
    '６５',
    '=1+1',
    '="65"',
    '0x41',
    'NaN',
    'Infinity',
    '65.0000001',
    '1'.repeat(16),
  ])('%j is none', (text) => expect(readDecimal(text)).toBeNull());
});

describe('a file of scores', () => {
  test('is read under any of the usual headers, in any order of columns', () => {
    const { rows } = read('SKD', 'NILAI TKP;Nomor Peserta;Skor TIU;twk ', '170;2026-3374-aaaa;080;65');
    expect(rows).toEqual([{ number: '2026-3374-AAAA', values: ['65', '80', '170'] }]);
    expect(read('SKB', 'Nomor_Peserta;Nilai SKB', '0007;387,25').rows).toEqual([{ number: '0007', values: ['387.25'] }]);
  });

  test.each([
    ['No. Peserta', 'TWK', 'TIU', 'TKP'],
    ['NOMOR_PESERTA', 'nilai twk', 'Nilai TIU', 'NILAI-TKP'],
    ['No Peserta Ujian', 'Skor TWK (150)', 'Skor TIU (175)', 'Skor TKP (225)'],
    [' Nomor\u00a0Registrasi ', 'ＴＷＫ', '\ufeffTIU', 'Tkp\u200b'],
    ['Registration number', 'TWK score', 'TIU score', 'TKP score'],
    ['No. Pendaftaran', 'Tes Wawasan Kebangsaan', 'Tes Intelegensia Umum', 'Tes Karakteristik Pribadi'],
  ])('is known by its header: %s, %s, %s, %s', (...header) => {
    expect(read('SKD', header.join(';'), '0007;65;80;166')).toMatchObject({ rows: [{ number: '0007', values: ['65', '80', '166'] }] });
  });

  test.each(['No', 'NIK', 'No KTP', 'Nama', 'NIP'])('does not take %s for a registration number', (header) => {
    expect(read('SKB', `${header};SKB`, '0007;400').missingColumns).toEqual(['number']);
  });

  test('without a column is not read at all', () => {
    expect(read('SKD', 'nomor peserta;twk;tiu', '0007;65;80')).toMatchObject({ missingColumns: ['tkp'], lines: 0, rows: [] });
    expect(readScores([], { stage: 'SKB', commas: false }, KNOWN, RULES_2024).missingColumns).toEqual(['number', 'skb']);
  });

  test.each<[ScoreStage, string, string[]]>([
    ['SKD', 'No Peserta;TWK;TIU;TKP;Nilai TWK', ['twk']],
    ['SKD', 'No Peserta;No Ujian;TWK;TIU;TKP', ['number']],
    ['SKD', 'No Peserta;TWK;TIU;TKP;Total;Jumlah', ['total']],
    ['SKB', 'No Peserta;SKB;Nilai SKB;Total;Jumlah', ['skb']],
  ])('with a column twice is not read at all, since nobody can say which holds: %s %s', (stage, header, doubleColumns) => {
    expect(read(stage, header, '0007;65;80;166;70;1')).toMatchObject({ missingColumns: [], doubleColumns, lines: 0, rows: [] });
  });

  test('may have several columns of remarks: one of them says absent', () => {
    const { rows } = read('SKB', 'No Peserta;SKB;Status;Keterangan', '0007;;P;Tidak Hadir', '2026-3374-AAAA;400;hadir;TL');
    expect(rows).toEqual([
      { number: '0007', values: null },
      { number: '2026-3374-AAAA', values: ['400'] },
    ]);
  });

  test('with its header alone has no lines', () => {
    expect(skd()).toMatchObject({ lines: 0, rows: [], issues: [] });
  });

  test('counts its lines as an editor does, whatever is between them', () => {
    const table = [
      { line: 2, cells: ['No Peserta', 'SKB'] },
      { line: 5, cells: ['0007', 'x'] },
      { line: 9, cells: ['', ' '] },
      { line: 12, cells: ['8', '1'] },
    ];
    const { lines, issues } = readScores(table, { stage: 'SKB', commas: false }, KNOWN, RULES_2024);
    expect([lines, issues.map(({ line }) => line)]).toEqual([2, [5, 12]]);
  });

  test('keeps leading zeros of a registration number, and skips blank lines', () => {
    const { rows } = skd('0007;65;80;170;315;', ';;;;;', '2026-3374-BBBB ;0;0;0;0;');
    expect(rows.map(({ number }) => number)).toEqual(['0007', '2026-3374-BBBB']);
  });

  test.each<[string, string, string, string | null]>([
    [';65;80;170;;', 'NUMBER_MISSING', 'no number', 'number'],
    ['9999;65;80;170;;', 'NUMBER_UNKNOWN', 'nobody who takes part', 'number'],
    ['7;65;80;170;;', 'NUMBER_UNKNOWN', 'a spreadsheet has eaten the zeros', 'number'],
    ['0007;;80;170;;', 'SCORE_MISSING', 'empty is not absent and not 0', 'twk'],
    ['0007;65;8o;170;;', 'SCORE_UNREADABLE', 'a letter', 'tiu'],
    ['0007;155;80;170;;', 'SCORE_OUT_OF_RANGE', 'TWK above 150', 'twk'],
    ['0007;65;180;170;;', 'SCORE_OUT_OF_RANGE', 'TIU above 175', 'tiu'],
    ['0007;65;80;226;;', 'SCORE_OUT_OF_RANGE', 'TKP above 225', 'tkp'],
    ['0007;66;80;170;;', 'SCORE_NOT_IN_STEP', 'TWK no multiple of 5', 'twk'],
    ['0007;65;82;170;;', 'SCORE_NOT_IN_STEP', 'TIU no multiple of 5', 'tiu'],
    ['0007;65;80;170,5;;', 'SCORE_NOT_IN_STEP', 'TKP no whole number', 'tkp'],
    ['0007;65;80;170;314;', 'TOTAL_DIFFERS', 'the sum is 315', 'total'],
    ['0007;65;80;170;;Tidak Hadir', 'ABSENT_WITH_SCORE', 'absent, and yet a score', 'twk'],
    ['0007;;;;315;TH', 'ABSENT_WITH_SCORE', 'absent, and yet a total', 'total'],
    ['0007;0;5;0;5;TH', 'ABSENT_WITH_SCORE', 'absent, and yet points', 'tiu'],
    ['0007;TH;80;170;;', 'ABSENT_WITH_SCORE', 'absent from a part of the test', 'tiu'],
    ['0007;65;80', 'SCORE_MISSING', 'a row with too few cells', 'tkp'],
    ['0007;65;80;-;;', 'SCORE_MISSING', 'a dash stands for nothing', 'tkp'],
    ['0007;65;80;–;;', 'SCORE_MISSING', 'whatever dash', 'tkp'],
    ['0007;65;80;170;;;5', 'CELLS_BEYOND_HEADER', 'a separator too many has moved the cells', null],
    ['0007;-65;80;170;;', 'SCORE_UNREADABLE', 'negative', 'twk'],
    ['0007;65,5;80;170;;', 'SCORE_NOT_IN_STEP', 'half a point', 'twk'],
    ['0007;=60+5;80;170;;', 'FORMULA', 'a formula', 'twk'],
    ['0007;6.5E+1;80;170;;', 'SCORE_UNREADABLE', 'as a spreadsheet shortens it', 'twk'],
    ['0007;65;80;170;1.2.3;', 'SCORE_UNREADABLE', 'a total that is none confirms nothing', 'total'],
    ['0007;65;80;170;315,5;', 'TOTAL_DIFFERS', 'half a point more', 'total'],
  ])('%j: %s, %s', (line, problem, _why, column) => {
    expect(skd(line)).toMatchObject({ rows: [], issues: [{ line: 2, problem, column }] });
  });

  test('says all that is wrong with a row', () => {
    expect(skd('9999;66;999;;;').issues.map(({ problem }) => problem)).toEqual([
      'NUMBER_UNKNOWN',
      'SCORE_NOT_IN_STEP',
      'SCORE_OUT_OF_RANGE',
      'SCORE_MISSING',
    ]);
  });

  test('with a number twice: nobody can say which line holds, so neither does', () => {
    const { rows, issues } = skd('0007;65;80;170;;', '0007;65;80;171;;', '2026-3374-AAAA;65;80;166;;');
    expect(rows.map(({ number }) => number)).toEqual(['2026-3374-AAAA']);
    expect(issues.map(({ line, problem }) => [line, problem])).toEqual([
      [2, 'NUMBER_TWICE'],
      [3, 'NUMBER_TWICE'],
    ]);
  });

  test.each([
    '0007;;;;;TIDAK HADIR',
    '0007;;;;;th',
    '0007;TH;TH;TH;;',
    '0007;absen;;;;',
    '0007;0;0;0;0;TH',
    '0007;0,00;000;0.0;-;Tidak hadir',
    '0007;-;-;-;-;Tidak hadir.',
    '\u200b0007 ;–;—;;;TDK HADIR',
  ])('says absent: %j', (line) => {
    const [row] = skd(line).rows;
    expect(row).toEqual({ number: '0007', values: null });
  });

  test.each(['0007;;;;;Hadir', '0007;;;;;', '0007;;;;;Tidak lulus'])('does not guess that somebody was absent: %j', (line) => {
    expect(skd(line).issues.map(({ problem }) => problem)).toEqual(['SCORE_MISSING', 'SCORE_MISSING', 'SCORE_MISSING']);
  });

  test.each([
    ['2026-3374-aaaa', '2026-3374-AAAA'],
    [' 2026-3374-AAAA\u00a0', '2026-3374-AAAA'],
    ['2026-3374 -\u200bAAAA\ufeff', '2026-3374-AAAA'],
  ])('takes %j for the number it is', (written, number) => {
    expect(read('SKB', 'No Peserta;SKB', `${written};400`).rows).toEqual([{ number, values: ['400'] }]);
  });

  test('shows a number as it was read, but no NIK, and no more of it than a number may have', () => {
    const { issues } = read('SKB', 'No Peserta;SKB', '3374101203980001;400', `${'A'.repeat(50)};400`, '7;400', ';400');
    expect(issues.map(({ number }) => number)).toEqual(['[number]', 'A'.repeat(40), '7', '']);
  });

  test('whose decimal commas separate cells does not read half of them', () => {
    const lines = ['No Peserta,SKB', '0007,387,25', '2026-3374-AAAA,387', '2026-3374-BBBB,387,'];
    const table = lines.map((line, i) => ({ line: i + 1, cells: line.split(',') }));
    const { rows, issues } = readScores(table, { stage: 'SKB', commas: true }, KNOWN, RULES_2024);
    expect(issues).toEqual([{ line: 2, number: '0007', problem: 'CELLS_BEYOND_HEADER', column: null, mark: null }]);
    expect(rows.map(({ number }) => number)).toEqual(['2026-3374-AAAA', '2026-3374-BBBB']);
  });

  test.each([
    ['500', []],
    ['500,000001', ['SCORE_OUT_OF_RANGE']],
    ['0', []],
    ['387.123456', []],
    ['387.1234567', ['SCORE_UNREADABLE']],
  ])('of the field test says %s', (score, problems) => {
    expect(read('SKB', 'No Peserta;SKB', `0007;${score}`).issues.map(({ problem }) => problem)).toEqual(problems);
  });

  test('a score of 0 is a score', () => {
    const [row] = skd('0007;0;0;0;0;hadir').rows;
    expect(row).toMatchObject({ values: ['0', '0', '0'] });
  });
});

describe('what a new file would change', () => {
  test('is told by registration number, absent and 0 apart', () => {
    const before = [
      { number: 'A', values: ['1'] },
      { number: 'B', values: null },
      { number: 'C', values: ['3'] },
      { number: 'D', values: ['4'] },
    ];
    const after = [
      { number: 'B', values: ['0'] },
      { number: 'C', values: ['3'] },
      { number: 'D', values: ['5'] },
      { number: 'E', values: null },
    ];
    expect(scoreDiff(before, after)).toEqual([
      { number: 'A', kind: 'REMOVED', before: { values: ['1'] }, after: null },
      { number: 'B', kind: 'CHANGED', before: { values: null }, after: { values: ['0'] } },
      { number: 'D', kind: 'CHANGED', before: { values: ['4'] }, after: { values: ['5'] } },
      { number: 'E', kind: 'ADDED', before: null, after: { values: null } },
    ]);
    expect(scoreDiff(after, after)).toEqual([]);
  });

  test('tells who is put out from who was absent', () => {
    const [absent, out] = [{ values: null }, { values: null, exclusion: 'DISQUALIFIED' as const }];
    expect(scoreDiff([{ number: 'A', ...absent }], [{ number: 'A', ...out }])).toEqual([
      { number: 'A', kind: 'CHANGED', before: absent, after: out },
    ]);
  });
});
