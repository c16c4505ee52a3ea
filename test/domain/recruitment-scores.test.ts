// Files of scores as testing centres send them: headers, commas, zeros, absences, doubles; and what a new file would change.
import { describe, expect, test } from 'vitest';
import { type ReadScores, readDecimal, readScores, type ScoreStage, scoreDiff, skbOf, skdOf } from '../../src/domain/recruitment/scores.ts';
import { RULES_2024 } from './recruitment-support.ts';

const KNOWN = new Set(['2026-3374-AAAA', '2026-3374-BBBB', '0007']);
const read = (stage: ScoreStage, ...lines: string[]): ReadScores =>
  readScores(
    lines.map((line, i) => ({ line: i + 1, cells: line.split(';') })),
    stage,
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
  ])('%j is %s', (text, value) => expect(readDecimal(text)).toBe(value));
  test.each(['', '1.234,5', '-5', '6 5', 'x', '1e2', '1,2,3', '٣'])('%j is none', (text) => expect(readDecimal(text)).toBeNull());
});

describe('a file of scores', () => {
  test('is read under any of the usual headers, in any order of columns', () => {
    const { rows } = read('SKD', 'NILAI TKP;Nomor Peserta;Skor TIU;twk ', '170;2026-3374-aaaa;080;65');
    expect(rows).toEqual([{ number: '2026-3374-AAAA', values: ['65', '80', '170'] }]);
    expect(read('SKB', 'Nomor_Peserta;Nilai SKB', '0007;387,25').rows).toEqual([{ number: '0007', values: ['387.25'] }]);
  });

  test('without a column is not read at all', () => {
    expect(read('SKD', 'nomor peserta;twk;tiu', '0007;65;80')).toMatchObject({ missingColumns: ['tkp'], rows: [] });
    expect(readScores([], 'SKB', KNOWN, RULES_2024).missingColumns).toEqual(['number', 'skb']);
  });

  test('keeps leading zeros of a registration number, and skips blank lines', () => {
    const { rows, missing } = skd('0007;65;80;170;315;', ';;;;;', '2026-3374-BBBB ;0;0;0;0;');
    expect(rows.map(({ number }) => number)).toEqual(['0007', '2026-3374-BBBB']);
    expect(missing).toEqual(['2026-3374-AAAA']);
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
    const { rows, issues, missing } = skd('0007;65;80;170;;', '0007;65;80;171;;', '2026-3374-AAAA;65;80;166;;');
    expect(rows.map(({ number }) => number)).toEqual(['2026-3374-AAAA']);
    expect(issues.map(({ line, problem }) => [line, problem])).toEqual([
      [2, 'NUMBER_TWICE'],
      [3, 'NUMBER_TWICE'],
    ]);
    expect(missing).toEqual(['2026-3374-BBBB']);
  });

  test.each(['0007;;;;;TIDAK HADIR', '0007;TH;TH;TH;;', '0007;absen;;;;'])('says absent: %j', (line) => {
    const [row] = skd(line).rows;
    expect(row).toEqual({ number: '0007', values: null });
    expect(row && skdOf(row)).toBeNull();
    expect(row && skbOf(row)).toBeNull();
  });

  test('a score of 0 is a score', () => {
    const [row] = skd('0007;0;0;0;0;hadir').rows;
    expect(row && skdOf(row)).toEqual({ twk: 0, tiu: 0, tkp: 0 });
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
      { number: 'A', kind: 'REMOVED', before: ['1'], after: null },
      { number: 'B', kind: 'CHANGED', before: null, after: ['0'] },
      { number: 'D', kind: 'CHANGED', before: ['4'], after: ['5'] },
      { number: 'E', kind: 'ADDED', before: null, after: null },
    ]);
    expect(scoreDiff(after, after)).toEqual([]);
  });
});
