// An import of scores on its way: proposed, where it stands, approved or rejected by a second person.
import { describe, expect, test } from 'vitest';
import type { Campaign } from '../../../../src/modules/recruitment/campaigns/rules/types.ts';
import { importTrials } from '../../../../src/modules/recruitment/scores/rules/import-actions.ts';
import {
  approveImport,
  type Deciding,
  formationProblems,
  type ImportFacts,
  proposeImport,
  rejectImport,
  type ScoreImport,
  statusOf,
} from '../../../../src/modules/recruitment/scores/rules/imports.ts';
import { possible } from '../../../../src/platform/rules/blockers.ts';
import { RULES_2024 } from '../../rules/support.ts';
import { codes, HASH, NOW, problemsOf, rows } from './imports-support.ts';

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
