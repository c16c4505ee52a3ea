// Imports of scores: what a file may be, what is laid over the sheet that holds, and who may decide when.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Campaign } from '../../../../src/modules/recruitment/campaigns/rules/types.ts';
import { importTrials } from '../../../../src/modules/recruitment/scores/rules/import-actions.ts';
import {
  approveImport,
  type Deciding,
  formationProblems,
  type ImportFacts,
  mergedSheet,
  proposeImport,
  rejectImport,
  type Scope,
  type ScoreImport,
  saysSomething,
  sheetChanges,
  statusOf,
} from '../../../../src/modules/recruitment/scores/rules/imports.ts';
import { columnWords } from '../../../../src/modules/recruitment/scores/rules/score-columns.ts';
import { announceScoreFile, arrivedProblems, separated, textOf } from '../../../../src/modules/recruitment/scores/rules/score-file.ts';
import { readScores, writtenScores } from '../../../../src/modules/recruitment/scores/rules/score-reading.ts';
import { testOf } from '../../../../src/modules/recruitment/scores/rules/tests.ts';
import type { ScoreRow } from '../../../../src/modules/recruitment/scores/rules/types.ts';
import { committeePolicy } from '../../../../src/modules/recruitment/verification/rules/policy.ts';
import { possible } from '../../../../src/platform/rules/blockers.ts';
import { type Problem, RuleError } from '../../../../src/platform/rules/errors.ts';
import { SHIPPED } from '../../../../src/platform/rules/policy/overlay.ts';
import type { Words } from '../../../../src/platform/rules/texts/language.ts';
import { columnsWords, emptyWords, encodingWords, spreadsheetWords } from '../../../../src/platform/rules/texts/score-file.ts';
import { RULES_2024 } from '../../rules/support.ts';

const NOW = '2024-10-20T02:00:00.000Z';
const HASH = 'a'.repeat(64);

function problemsOf(act: () => unknown): readonly Problem[] {
  try {
    act();
    return [];
  } catch (error) {
    if (error instanceof RuleError) return error.problems;
    throw error;
  }
}
const codes = (act: () => unknown): string[] => problemsOf(act).map(({ code }) => code);
const faults = (act: () => unknown): unknown[] => problemsOf(act).map(({ code, params }) => [code, params?.fault]);

const campaign = (status: Campaign['status'] = 'PUBLISHED'): Campaign => ({
  id: 'cmp_1',
  region: '33.74',
  year: 2024,
  title: 'CPNS',
  kind: 'CPNS',
  status,
  stages: [
    { kind: 'SKD', opensAt: '2024-01-01T00:00:00.000Z', closesAt: '2024-02-01T00:00:00.000Z' },
    { kind: 'SKB', opensAt: '2024-01-01T00:00:00.000Z', closesAt: '2024-02-01T00:00:00.000Z' },
    { kind: 'APPOINTMENT', opensAt: '2025-03-01T00:00:00.000Z', closesAt: '2025-04-01T00:00:00.000Z' },
  ],
  rules: [{ number: 2, policy: RULES_2024, since: NOW, reason: null, by: 'staff:c' }],
  createdBy: 'staff:a',
  publishedBy: 'staff:b',
  publishedAt: NOW,
  closedAt: null,
  anonymisedAt: null,
});

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

const rows = (...pairs: [number: string, value: string | null][]): ScoreRow[] =>
  pairs.map(([number, value]) => ({ number, values: value === null ? null : [value] }));

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

const NO_MARKS = { disqualified: 0, withdrawn: 0, warnings: 0 };

const made = (change: Partial<ScoreImport> = {}): ScoreImport => ({
  id: 'sci_1',
  campaignId: 'cmp_1',
  stage: 'SKB',
  source: 'FILE',
  status: 'PROPOSED',
  fileName: 'skb.csv',
  sha256: HASH,
  formationIds: null,
  proposedBy: 'staff:rina',
  scoredBy: ['emp_penguji'],
  proposedAt: NOW,
  decidedBy: null,
  decidedAt: null,
  reason: null,
  counts: { ...NO_MARKS, lines: 3, scored: 1, absent: 0, issues: 2, added: 1, changed: 0, removed: 0, missing: 0 },
  comparedWith: null,
  sheetNumber: null,
  policyVersion: RULES_2024.version,
  rulesNumber: 2,
  ...change,
});

describe('a proposal', () => {
  const propose = (change: Partial<ImportFacts> & { lines?: number; issues?: number }): ScoreImport => {
    const { id, campaignId, stage, source, fileName, sha256, formationIds, scoredBy } = made();
    const read = {
      missingColumns: [],
      doubleColumns: [],
      lines: change.lines ?? 2,
      rows: rows(['1', '10'], ['2', null]),
      issues: Array.from(
        { length: change.issues ?? 0 },
        () => ({ line: 2, number: '', problem: 'NUMBER_MISSING', column: null, mark: null }) as const,
      ),
      said: [],
      warnings: [],
    };
    return proposeImport({
      of: { id, campaignId, stage, source, fileName, sha256, formationIds, scoredBy },
      campaign: campaign(),
      by: 'staff:rina',
      now: NOW,
      comparedWith: null,
      held: new Map([['A', rows(['1', '9'], ['3', '30'])]]),
      sheet: new Map([['A', rows(['1', '10'], ['2', null])]]),
      read,
      known: new Map(['1', '2', '3', '4'].map((number) => [number, 'A'])),
      ...change,
    });
  };

  test('counts what was read, what it changes and who is missing, and names its rules', () => {
    expect(propose({})).toEqual(
      made({ counts: { ...NO_MARKS, lines: 2, scored: 1, absent: 1, issues: 0, added: 1, changed: 1, removed: 1, missing: 2 } }),
    );
  });

  test.each([
    [{ lines: 40_000, issues: 10_000 }, []],
    [{ lines: 40_001 }, [40_000]],
    [{ issues: 10_001 }, [10_000]],
    [{ lines: 40_001, issues: 10_001 }, [40_000, 10_000]],
    [{ sheet: new Map([['A', Array.from({ length: 40_001 }, (_, i) => ({ number: String(i), values: null }))]]) }, [40_000]],
  ])('of more than anybody looks through is refused', (change, limits) => {
    expect(problemsOf(() => propose(change)).map(({ code, params }) => [code, params?.most])).toEqual(
      limits.map((most) => ['LIMIT_REACHED', most]),
    );
  });

  test.each([
    [null, []],
    [['A', 'B'], []],
    [[], [['REQUIRED', ['formationIds']]]],
    [
      ['A', 'Z', 'Y'],
      [
        ['NOT_FOUND', ['formationIds', '1']],
        ['NOT_FOUND', ['formationIds', '2']],
      ],
    ],
  ])('speaks of formations of the list: %j', (named, expected) => {
    expect(formationProblems(named, new Set(['A', 'B'])).map(({ code, field }) => [code, field])).toEqual(expected);
  });
});

describe('where an import stands', () => {
  const before = { number: 3, importId: 'sci_0', chunks: 1 };
  test.each<[Partial<ScoreImport>, number, string]>([
    [{}, 0, 'PROPOSED'],
    [{}, 1, 'SUPERSEDED'],
    [{ comparedWith: before }, 3, 'PROPOSED'],
    [{ comparedWith: before }, 4, 'SUPERSEDED'],
    [{ status: 'APPROVED', comparedWith: before, sheetNumber: 4 }, 4, 'APPROVED'],
    [{ status: 'APPROVED', comparedWith: before, sheetNumber: 4 }, 5, 'SUPERSEDED'],
    [{ status: 'REJECTED', comparedWith: before }, 5, 'REJECTED'],
  ])('%j while sheet %i holds: %s', (change, held, status) => expect(statusOf(made(change), held)).toBe(status));
});

describe('a second person', () => {
  const deciding = (change: Partial<Deciding> = {}): Deciding => ({
    campaign: campaign(),
    by: 'staff:ketua',
    employeeId: null,
    now: NOW,
    held: 0,
    ...change,
  });
  const decided: Partial<ScoreImport>[] = [{ status: 'APPROVED', sheetNumber: 1 }, { status: 'REJECTED' }];

  test('approves, and the sheet has the next number', () => {
    const comparedWith = { number: 3, importId: 'sci_0', chunks: 1 };
    expect(approveImport(made({ comparedWith }), { issues: 2, removed: 0 }, deciding({ held: 3 }))).toEqual(
      made({ comparedWith, status: 'APPROVED', decidedBy: 'staff:ketua', decidedAt: NOW, sheetNumber: 4 }),
    );
  });

  test.each<[string, Partial<ScoreImport>, number, Partial<Deciding>, string[]]>([
    ['who proposed it', {}, 2, { by: 'staff:rina' }, ['OWN_CASE']],
    ['who gave scores it rests on', {}, 2, { employeeId: 'emp_penguji' }, ['OWN_CASE']],
    ['without its issues', {}, 0, {}, ['ISSUES_OPEN']],
    ['with more issues than it has', {}, 3, {}, ['ISSUES_OPEN']],
    ['after another', {}, 2, { held: 1 }, ['RESULT_CHANGED']],
    ['twice', decided[0] ?? {}, 2, { held: 1 }, ['TRANSITION_REFUSED']],
    ['once rejected', decided[1] ?? {}, 2, {}, ['TRANSITION_REFUSED']],
    ['of a campaign that is over', {}, 2, { campaign: campaign('CLOSED') }, ['TRANSITION_REFUSED']],
  ])('does not approve it: %s', (_, change, accepted, by, expected) => {
    expect(codes(() => approveImport(made(change), { issues: accepted, removed: 0 }, deciding(by)))).toEqual(expected);
  });

  test.each([
    [0, ['REMOVALS_OPEN']],
    [2, ['REMOVALS_OPEN']],
    [3, []],
  ])('takes three people off a sheet only by their number: %i', (removed, expected) => {
    const before = made({ counts: { ...made().counts, removed: 3 } });
    expect(codes(() => approveImport(before, { issues: 2, removed }, deciding()))).toEqual(expected);
    expect(codes(() => approveImport(before, { issues: 0, removed }, deciding()))).toEqual(['ISSUES_OPEN', ...expected]);
  });

  test('does not take off whom nobody loses', () => {
    expect(codes(() => approveImport(made(), { issues: 2, removed: 1 }, deciding()))).toEqual(['REMOVALS_OPEN']);
  });

  test('says how many issues there are', () => {
    expect(problemsOf(() => approveImport(made(), { issues: 0, removed: 0 }, deciding()))).toMatchObject([
      { field: ['acceptedIssues'], params: { count: 2 } },
    ]);
  });

  test.each<[string, Partial<ScoreImport>, string, Partial<Deciding>, string[]]>([
    ['for a reason', {}, ' Berkas lama. ', {}, []],
    ['after another has been approved', {}, 'Berkas lama.', { held: 1 }, []],
    ['without one', {}, ' ', {}, ['REQUIRED']],
    ['at length', {}, 'x'.repeat(301), {}, ['TOO_LONG']],
    ['their own', {}, 'x', { by: 'staff:rina' }, ['OWN_CASE']],
    ['what rests on their own scores', {}, 'x', { employeeId: 'emp_penguji' }, ['OWN_CASE']],
    ['one that holds', decided[0] ?? {}, 'x', { held: 1 }, ['TRANSITION_REFUSED']],
    ['one of a campaign that is over', {}, 'x', { campaign: campaign('CLOSED') }, ['TRANSITION_REFUSED']],
  ])('rejects it %s', (_, change, reason, by, expected) => {
    expect(codes(() => rejectImport(made(change), reason, deciding(by)))).toEqual(expected);
  });

  test('is on record with the reason', () => {
    expect(rejectImport(made(), ' Berkas lama. ', deciding())).toMatchObject({
      reason: 'Berkas lama.',
      decidedBy: 'staff:ketua',
      sheetNumber: null,
    });
  });

  test.each<[Partial<ScoreImport>, Partial<Deciding>, string[]]>([
    [{}, {}, ['scoreImportApprove', 'scoreImportReject']],
    [{}, { held: 1 }, ['scoreImportReject']],
    [{}, { by: 'staff:rina' }, []],
    [{}, { employeeId: 'emp_penguji' }, []],
    [{}, { campaign: campaign('CLOSED') }, []],
    [{ status: 'REJECTED' }, {}, []],
  ])('is told what can be done: %#', (change, by, actions) => {
    expect(possible(importTrials(made(change), deciding(by)))).toEqual(actions);
  });
});
