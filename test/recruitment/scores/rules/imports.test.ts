// Imports of scores by their rules: files, separators, the sheet as it would be, and what panels have found.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergedSheet, type Scope, saysSomething, sheetChanges } from '../../../../src/modules/recruitment/scores/rules/imports.ts';
import { columnWords } from '../../../../src/modules/recruitment/scores/rules/score-columns.ts';
import { announceScoreFile, arrivedProblems, separated, textOf } from '../../../../src/modules/recruitment/scores/rules/score-file.ts';
import { readScores, writtenScores } from '../../../../src/modules/recruitment/scores/rules/score-reading.ts';
import { testOf } from '../../../../src/modules/recruitment/scores/rules/tests.ts';
import type { ScoreRow } from '../../../../src/modules/recruitment/scores/rules/types.ts';
import { committeePolicy } from '../../../../src/modules/recruitment/verification/rules/policy.ts';
import { SHIPPED } from '../../../../src/platform/rules/policy/overlay.ts';
import type { Words } from '../../../../src/platform/rules/texts/language.ts';
import { columnsWords, emptyWords, encodingWords, spreadsheetWords } from '../../../../src/platform/rules/texts/score-file.ts';
import { RULES_2024 } from '../../rules/support.ts';
import { codes, HASH, NOW, problemsOf, rows } from './imports-support.ts';

const faults = (act: () => unknown): unknown[] => problemsOf(act).map(({ code, params }) => [code, params?.fault]);

describe('an announced file', () => {
  const announce = (change: object) =>
    codes(() =>
      announceScoreFile(
        { fileName: 'skd.csv', contentType: 'text/csv', size: 10, sha256: HASH, ...change },
        { id: 'scf_1', campaignId: 'cmp_1', stage: 'SKD', now: NOW, limits: RULES_2024.limits },
        committeePolicy('2024-10-20', SHIPPED),
      ),
    );
  test.each<[object, string[]]>([
    [{}, []],
    [{ size: 4 * 1024 * 1024 }, []],
    [{ size: 4 * 1024 * 1024 + 1 }, ['EVIDENCE_TOO_LARGE']],
    [{ size: 0 }, ['OUT_OF_RANGE']],
    [{ contentType: 'application/vnd.ms-excel' }, ['EVIDENCE_TYPE']],
    [{ sha256: HASH.toUpperCase() }, []],
    [{ sha256: 'x' }, ['INVALID']],
    [{ fileName: '../skd.csv' }, ['INVALID']],
    [{ fileName: ' ', contentType: '', size: -1, sha256: '' }, ['REQUIRED', 'EVIDENCE_TYPE', 'OUT_OF_RANGE', 'INVALID']],
  ])('%j: %j', (change, expected) => expect(announce(change)).toEqual(expected));

  test.each([
    [null, ['EVIDENCE_MISSING']],
    [{ size: 9, sha256: HASH }, ['EVIDENCE_MISMATCH']],
    [{ size: 10, sha256: 'b'.repeat(64) }, ['EVIDENCE_MISMATCH']],
    [{ size: 10, sha256: HASH.toUpperCase() }, []],
  ])('that has arrived as %j: %j', (arrived, expected) => {
    const file = { id: 'scf_1', campaignId: 'cmp_1', stage: 'SKD', fileName: 'x', contentType: 'text/csv', announcedAt: NOW } as const;
    expect(arrivedProblems({ ...file, size: 10, sha256: HASH }, arrived).map(({ code }) => code)).toEqual(expected);
  });
});

describe('the bytes of a file', () => {
  const bytes = (...parts: (string | number[])[]) =>
    new Uint8Array(parts.flatMap((part) => [...(typeof part === 'string' ? Buffer.from(part) : part)]));
  test.each<[string, Uint8Array, string]>([
    ['plain', bytes('a;b\n1;2'), 'a;b\n1;2'],
    ['with a mark', bytes([0xef, 0xbb, 0xbf], 'a;b'), 'a;b'],
    ['of Windows', bytes('a\r\nb\r\n'), 'a\nb\n'],
    ['of an old Mac', bytes('a\rb'), 'a\nb'],
    ['of both', bytes('a\r\nb\nc'), 'a\nb\nc'],
    ['with letters beyond ASCII', bytes('Intelegensía;😀'), 'Intelegensía;😀'],
    ['of Windows-1252', bytes('Andr', [0xe9], ' ', [0x93], 'S1', [0x94], ';1'), 'André “S1”;1'],
    ['of UTF-16 with its mark', bytes([0xff, 0xfe, 0x61, 0x00, 0x3b, 0x00]), 'a;'],
    ['of UTF-16 the other way round', bytes([0xfe, 0xff, 0x00, 0x61, 0x00, 0x0d, 0x00, 0x62]), 'a\nb'],
    ['none', bytes(), ''],
  ])('%s are text', (_, given, text) => expect(textOf(given)).toBe(text));

  test.each<[string, Uint8Array, Words]>([
    ['Latin-1 or a broken letter', bytes('a;', [0xe9]), encodingWords],
    ['two signs together, as of broken UTF-8', bytes('a;', [0xc3, 0xa9, 0xff], 'b'), encodingWords],
    ['control characters', bytes('a;', [0x81], 'b'), encodingWords],
    ['UTF-16 cut within a letter', bytes([0xff, 0xfe, 0x61]), encodingWords],
    ['UTF-16 without', bytes([0x61, 0x00, 0x3b, 0x00]), encodingWords],
    ['cut within a letter', bytes('a', [0xc3]), encodingWords],
    ['an old workbook', bytes([0xd0, 0xcf, 0x11, 0xe0], 'x'), spreadsheetWords],
  ])('of %s are not', (_, given, fault) => expect(faults(() => textOf(given))).toEqual([['FILE_UNREADABLE', fault]]));
});

describe('the separator', () => {
  test.each([
    ['No Peserta;TWK;TIU;TKP\n', ';', 1],
    ['No Peserta,TWK,TIU,TKP\n', ',', 1],
    ['No Peserta\tTWK\tTIU\tTKP', '\t', 1],
    ['"No Peserta","TWK","TIU","TKP"\n', ',', 1],
    // More commas than semicolons, but the semicolons make columns that are known.
    ['Nama, gelar, asal;No Peserta;SKB\n', ';', 1],
    ['\n  \nNo Peserta,SKB\n', ',', 1],
    ['sep=,\nNo Peserta,SKB', ',', 2],
    ['SEP=\t\nNo Peserta\tSKB', '\t', 2],
    ['Hasil SKD, Kota Semarang, 2024\n\nNo Peserta;TWK;TIU;TKP\n', ';', 1],
    ['sep=|\nNo Peserta|SKB', '|', 2],
    ['', ';', 1],
  ])('of %j is %j', (text, separator, from) => expect(separated(text)).toMatchObject({ separator, from }));
  test('is not part of the table where the first line names it', () => expect(separated('sep=;\na;b\n').text).toBe('a;b\n'));
});

describe('a file that says nothing', () => {
  const empty = { missingColumns: [], doubleColumns: [], lines: 0, rows: [], issues: [], said: [], warnings: [] };
  test.each([
    [{ missingColumns: ['tiu', 'tkp'] }, columnsWords([columnWords('tiu'), columnWords('tkp')], [])],
    [{ missingColumns: ['number'], doubleColumns: ['skb'] }, columnsWords([columnWords('number')], [columnWords('skb')])],
    [{}, emptyWords],
  ])('is refused: %j', (change, fault) => {
    expect(faults(() => saysSomething({ ...empty, ...change }))).toEqual([['FILE_UNREADABLE', fault]]);
  });
  test('is one line short of saying something', () => expect(faults(() => saysSomething({ ...empty, lines: 1 }))).toEqual([]));
});

describe('the sheet as it would be', () => {
  const held = new Map([
    ['A', rows(['1', '10'], ['2', '20'])],
    ['B', rows(['3', null])],
  ]);
  const read = new Map([
    ['A', rows(['2', '25'])],
    ['C', rows(['4', '40'])],
  ]);
  test.each<[string, Scope, [string, ScoreRow[]][]]>([
    ['a whole file replaces it', 'ALL', [...read]],
    [
      'formations that are named are replaced, all others stay',
      new Set(['A', 'C']),
      [
        ['A', rows(['2', '25'])],
        ['B', rows(['3', null])],
        ['C', rows(['4', '40'])],
      ],
    ],
    ['a formation of which nothing is said loses its rows, where it is named', new Set(['B']), [['A', rows(['1', '10'], ['2', '20'])]]],
    [
      'people of panels are laid over, all others stay',
      'ROWS',
      [
        ['A', rows(['1', '10'], ['2', '25'])],
        ['B', rows(['3', null])],
        ['C', rows(['4', '40'])],
      ],
    ],
  ])('%s', (_, scope, expected) => expect([...mergedSheet(held, read, scope)]).toEqual(expected));

  const sheet = fc
    .dictionary(
      fc.constantFrom('A', 'B', 'C', 'D'),
      fc.dictionary(fc.integer({ min: 0, max: 9 }).map(String), fc.option(fc.nat(5).map(String), { nil: null }), { noNullPrototype: true }),
      { noNullPrototype: true },
    )
    .map(
      (formations) =>
        new Map(
          Object.entries(formations).map(([id, people]) => [
            id,
            // A person is of one formation.
            rows(...Object.entries(people).map(([one, value]): [string, string | null] => [`${id}${one}`, value])),
          ]),
        ),
    );
  const isScope = fc.oneof(
    fc.constant<Scope>('ALL'),
    fc.constant<Scope>('ROWS'),
    fc.subarray(['A', 'B', 'C', 'D']).map((ids): Scope => new Set(ids)),
  );

  test('differs from the one before by its changes and by nothing else', () => {
    fc.assert(
      fc.property(sheet, sheet, isScope, (before, file, scope) => {
        const after = mergedSheet(before, file, scope);
        const patched = new Map([...before.values()].flat().map(({ number, values }) => [number, values]));
        for (const { number, after: scored } of sheetChanges(before, after)) {
          if (!scored) patched.delete(number);
          else patched.set(number, scored.values);
        }
        expect(new Map([...after.values()].flat().map(({ number, values }) => [number, values]))).toEqual(patched);
        for (const [id, list] of before)
          if (scope !== 'ALL' && scope !== 'ROWS' && !scope.has(id)) expect(after.get(id) ?? []).toEqual(list);
      }),
    );
  });

  test('keeps out whom a file has put out, whatever the card of a panel says; the next file may say otherwise', () => {
    const out: ScoreRow[] = [{ number: '1', values: null, exclusion: 'DISQUALIFIED' }];
    const said = new Map([['A', rows(['1', '500'])]]);
    expect([...mergedSheet(new Map([['A', out]]), said, 'ROWS')]).toEqual([['A', out]]);
    expect([...mergedSheet(new Map([['A', out]]), said, 'ALL')]).toEqual([...said]);
  });

  test('is the same once more when the same is said twice', () => {
    fc.assert(
      fc.property(sheet, sheet, isScope, (before, file, scope) => {
        const after = mergedSheet(before, file, scope);
        expect(sheetChanges(after, mergedSheet(after, file, scope))).toEqual([]);
      }),
    );
  });
});

describe('what panels have found', () => {
  test('is read by the same rules as a file', () => {
    const found = rows(['0007', '387.25'], ['0008', null], ['0009', '501'], ['X', '1']);
    const read = readScores(
      writtenScores(found, testOf(RULES_2024, 'SKB')),
      { stage: 'SKB', commas: false },
      new Set(['0007', '0008', '0009']),
      RULES_2024,
    );
    expect(read.rows).toEqual(rows(['0007', '387.25'], ['0008', null]));
    expect(read.issues.map(({ line, problem }) => [line, problem])).toEqual([
      [4, 'SCORE_OUT_OF_RANGE'],
      [5, 'NUMBER_UNKNOWN'],
    ]);
  });
});
