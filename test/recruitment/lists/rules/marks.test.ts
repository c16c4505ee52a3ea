// Files of scores as offices keep them: marks beside scores, and decimal commas in files whose cells are parted by commas. Never a guess.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Exclusion, exclusionOf, type Mark, markOf } from '../../../../src/modules/recruitment/lists/rules/marks.ts';
import { separated } from '../../../../src/modules/recruitment/scores/rules/score-file.ts';
import { readScores } from '../../../../src/modules/recruitment/scores/rules/score-reading.ts';
import type { ScoreStage } from '../../../../src/modules/recruitment/scores/rules/types.ts';
import { RULES_2024 } from '../../rules/support.ts';

const KNOWN = new Set(['A', 'B', 'C', '0007']);

/** As the service splits it, without quotes. */
function read(stage: ScoreStage, ...lines: string[]) {
  const { separator } = separated(`${lines.join('\n')}\n`);
  const table = lines.map((line, i) => ({ line: i + 1, cells: line.split(separator) }));
  const { rows, issues, missingColumns } = readScores(table, { stage, commas: separator === ',' }, KNOWN, RULES_2024);
  if (missingColumns.length > 0) throw new Error(missingColumns.join());
  return { rows: rows.map(({ number, values, exclusion }) => [number, exclusion ?? values?.join('/') ?? 'TH']), issues };
}

describe('a mark beside scores', () => {
  test.each<[string, Mark | null]>([
    ['P', 'PRESENT'],
    ['P/L', 'PRESENT'],
    ['p / l', 'PRESENT'],
    ['P/TL', 'PRESENT'],
    ['PL', 'PRESENT'],
    ['L-2', 'PRESENT'],
    ['TL', 'PRESENT'],
    ['Tidak lulus', 'PRESENT'],
    ['Hadir', 'PRESENT'],
    ['Memenuhi Passing Grade', 'PRESENT'],
    ['P (hadir)', 'PRESENT'],
    ['TH', 'ABSENT'],
    ['T.H.', 'ABSENT'],
    ['TH (sakit)', 'ABSENT'],
    ['TH - melahirkan', 'ABSENT'],
    ['TH, sakit', 'ABSENT'],
    ['Tidak hadir/TH', 'ABSENT'],
    ['Tidak hadir (TH)', 'ABSENT'],
    ['tdk hadir.', 'ABSENT'],
    ['DIS', 'DISQUALIFIED'],
    ['Didiskualifikasi', 'DISQUALIFIED'],
    ['DIS (joki)', 'DISQUALIFIED'],
    ['P (DIS)', 'DISQUALIFIED'],
    ['TH (DIS: joki)', 'DISQUALIFIED'],
    ['P/DIS', 'DISQUALIFIED'],
    ['TMS', 'INELIGIBLE'],
    ['TMS-1', 'INELIGIBLE'],
    ['Tidak memenuhi syarat', 'INELIGIBLE'],
    ['APS', 'WITHDRAWN'],
    ['Mengundurkan diri (APS)', 'WITHDRAWN'],
    // What nobody knows, or says two things, is no mark.
    ['P/TH', null],
    ['P (sakit)', null],
    ['P - lihat berita acara', null],
    ['TH (P)', null],
    ['TH (didiskualifikasi karena joki)', null],
    ['TH, ketahuan curang', null],
    ['sakit', null],
    ['GUGUR', null],
    ['XYZ', null],
    ['10', null],
    ['P 10', null],
    ['-', null],
    ['', null],
  ])('%j says %s', (text, mark) => expect(markOf(text)).toBe(mark));

  const skd = (...lines: string[]) => read('SKD', 'No Peserta;TWK;TIU;TKP;Keterangan', ...lines);

  test.each<[string, Exclusion]>([
    ['DIS', 'DISQUALIFIED'],
    ['Diskualifikasi', 'DISQUALIFIED'],
    ['DIS (menggunakan joki)', 'DISQUALIFIED'],
    ['TMS', 'DISQUALIFIED'],
    ['tms-2', 'DISQUALIFIED'],
    ['APS', 'WITHDRAWN'],
    ['Mengundurkan diri', 'WITHDRAWN'],
  ])(
    'that puts somebody out, %j, leaves no score and is not absent: beside the best of scores, without any, in place of one',
    (mark, exclusion) => {
      const out = { rows: [['A', exclusion]], issues: [] };
      expect(skd(`A;150;175;225;${mark}`, 'B;65;80;170;P')).toEqual({
        ...out,
        rows: [
          ['A', exclusion],
          ['B', '65/80/170'],
        ],
      });
      expect(skd(`A;;;;${mark}`)).toEqual(out);
      expect(skd(`A;0;0;0;${mark}`)).toEqual(out);
      expect(skd(`A;${mark};175;225;`)).toEqual(out);
      expect(skd(`A;x;999;;${mark}`)).toEqual(out);
    },
  );

  test('of being put out and of withdrawal cannot both be true', () => {
    const { rows, issues } = read('SKD', 'No Peserta;TWK;TIU;TKP;Keterangan;Status', 'A;;;;DIS;APS', 'B;;;;DIS;TMS');
    expect(rows).toEqual([['B', 'DISQUALIFIED']]);
    expect(issues.map(({ line, problem }) => [line, problem])).toEqual([[2, 'MARKS_DIFFER']]);
  });

  test('that puts somebody out in a column that is none of remarks is an issue: it may be a name or a place', () => {
    const { rows, issues } = read('SKB', 'No Peserta;SKB;Lokasi;', 'A;500;Semarang;DIS', 'B;400;TMS;', 'C;300;Semarang;');
    expect(rows).toEqual([['C', '300']]);
    expect(issues.map(({ line, problem, mark }) => [line, problem, mark])).toEqual([
      [2, 'MARKED_OUT', 'DIS'],
      [3, 'MARKED_OUT', 'TMS'],
    ]);
  });

  test.each(['GUGUR', 'sakit', 'P/TH', '10', 'lihat berita acara', 'P (sakit)'])(
    'that nobody knows, %j, is an issue that names it',
    (mark) => {
      const issue = { line: 2, number: 'A', problem: 'MARK_UNKNOWN', column: 'status', mark };
      expect(skd(`A;65;80;170;${mark}`)).toEqual({ rows: [], issues: [issue] });
      expect(skd(`A;;;;${mark}`)).toEqual({ rows: [], issues: [issue] });
    },
  );

  test('is shown without numbers that may be a person’s, and no more of it than a mark has', () => {
    const marks = skd('A;65;80;170;NIK 3374101203980001', `B;65;80;170;${'x'.repeat(60)}`).issues.map(({ mark }) => mark);
    expect(marks).toEqual(['NIK [number]', 'x'.repeat(40)]);
  });

  test('of absence may say why: no hand work', () => {
    expect(skd('A;;;;TH (sakit)', 'B;;;;Tidak hadir/TH', 'C;-;-;-;TH - melahirkan').rows).toEqual([
      ['A', 'TH'],
      ['B', 'TH'],
      ['C', 'TH'],
    ]);
  });

  test('whatever is written beside the best scores: ranked only where every mark is known, and none puts out', () => {
    const word = fc.constantFrom(
      'P',
      'P/L',
      'TL',
      'hadir',
      'DIS',
      'TMS',
      'APS',
      'dis',
      'Didiskualifikasi',
      'GUGUR',
      'batal',
      'P (DIS)',
      '',
    );
    fc.assert(
      fc.property(word, word, (a, b) => {
        const { rows } = read('SKD', 'No Peserta;TWK;TIU;TKP;Keterangan;Status', `A;150;175;225;${a};${b}`);
        const marks = [a, b].filter((one) => one !== '').map(markOf);
        const out = new Set(marks.flatMap((mark) => exclusionOf(mark) ?? []));
        const unread = marks.includes(null) || out.size > 1;
        expect(rows).toEqual(unread ? [] : [['A', [...out][0] ?? '150/175/225']]);
      }),
    );
  });
});

describe('decimals', () => {
  const SPLIT = 'SCORE_SPLIT';
  test.each<[why: string, stage: ScoreStage, header: string, line: string, problems: string[]]>([
    ['an empty remark left out', 'SKB', 'nomor peserta,skb,keterangan', 'A,385,10', [SPLIT]],
    ['with a remark: a cell too many', 'SKB', 'nomor peserta,skb,keterangan', 'A,385,10,P', ['CELLS_BEYOND_HEADER', SPLIT]],
    ['no column of remarks', 'SKB', 'nomor peserta,skb', 'A,385,10', ['CELLS_BEYOND_HEADER']],
    ['a column that nobody knows', 'SKB', 'nomor peserta,skb,lokasi', 'A,385,5', [SPLIT]],
    ['columns without a name, as a spreadsheet leaves them', 'SKB', 'nomor peserta,skb,,', 'A,385,10,', [SPLIT]],
    ['a total that nobody reads', 'SKB', 'nomor peserta,skb,total', 'A,385,10', [SPLIT]],
    ['two columns of remarks, one left out', 'SKB', 'nomor peserta,skb,status,keterangan', 'A,385,90,P', [SPLIT]],
    ['the first of three, the remark left out', 'SKD', 'nomor peserta,twk,tiu,tkp,keterangan', 'A,65,0,80,170', [SPLIT]],
    ['the last of three', 'SKD', 'nomor peserta,twk,tiu,tkp,keterangan', 'A,65,80,170,0', [SPLIT]],
    ['all of three, into columns without a name', 'SKD', 'nomor peserta,twk,tiu,tkp,,,', 'A,65,00,80,00,170,00', [SPLIT]],
    ['beside a total: the sum tells', 'SKD', 'nomor peserta,twk,tiu,tkp,total,keterangan', 'A,65,0,80,170,', ['TOTAL_DIFFERS']],
    ['a total with decimals', 'SKD', 'nomor peserta,twk,tiu,tkp,total,keterangan', 'A,65,80,170,315,00', [SPLIT]],
    ['whichever order of columns', 'SKB', 'skb,keterangan,nomor peserta', '385,10,A', [SPLIT]],
  ])('that a comma may have cut off are an issue on their line: %s', (_why, stage, header, line, problems) => {
    const { rows, issues } = read(stage, header, line);
    expect(rows).toEqual([]);
    expect(issues.map(({ problem }) => problem)).toEqual(problems);
  });

  test.each<[why: string, stage: ScoreStage, header: string, line: string, row: string]>([
    ['semicolons', 'SKB', 'nomor peserta;skb;keterangan', 'A;385,10;', '385.1'],
    ['semicolons, with a rank', 'SKB', 'nomor peserta;skb;peringkat', 'A;385,10;1', '385.1'],
    ['tabs', 'SKB', 'nomor peserta\tskb\tketerangan', 'A\t385,10\tP', '385.1'],
    ['points', 'SKB', 'nomor peserta,skb,keterangan', 'A,385.10,P', '385.1'],
    ['points, with a rank', 'SKB', 'nomor peserta,skb,peringkat', 'A,385.10,1', '385.1'],
    ['whole numbers', 'SKB', 'nomor peserta,skb,keterangan', 'A,385,', '385'],
    ['whole numbers, a place beside them', 'SKB', 'nomor peserta,skb,lokasi', 'A,385,Gedung 2', '385'],
    ['a running number before', 'SKB', 'no,nomor peserta,skb', '1,A,385', '385'],
    ['three whole numbers', 'SKD', 'nomor peserta,twk,tiu,tkp,total,keterangan', 'A,65,80,170,315,P/L', '65/80/170'],
  ])('are read where nothing is in doubt: %s', (_why, stage, header, line, row) => {
    expect(read(stage, header, line)).toEqual({ rows: [['A', row]], issues: [] });
  });

  test('as decimal commas are written between commas: whatever the score and its decimals, never half of it', () => {
    const headers = fc.constantFrom('nomor peserta,skb,keterangan', 'nomor peserta,skb', 'nomor peserta,skb,lokasi', 'nomor peserta,skb,,');
    fc.assert(
      fc.property(headers, fc.nat(499), fc.nat(99), fc.constantFrom('', ',', ',P'), (header, whole, parts, end) => {
        const { rows, issues } = read('SKB', header, `A,${whole},${String(parts).padStart(2, '0')}${end}`);
        return rows.length === 0 && issues.length > 0;
      }),
    );
  });
});
