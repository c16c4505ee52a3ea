// PPPK by its own rules: files of its test, priority before points, and a second, naive implementation that must agree.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finalRanking, shownScore } from '../../../../src/modules/recruitment/lists/rules/ranking.ts';
import type { Tested } from '../../../../src/modules/recruitment/lists/rules/types.ts';
import { readScores } from '../../../../src/modules/recruitment/scores/rules/score-reading.ts';
import { finalScore, listsOf, takesPart } from '../../../../src/modules/recruitment/scores/rules/tests.ts';
import { type Contractor, naivePppk } from '../../../support/naive-ranking.ts';
import { PPPK_2024 } from '../../rules/support.ts';

const read = (...lines: string[]) =>
  readScores(
    lines.map((text, i) => ({ line: i + 1, cells: text.split(';') })),
    { stage: 'COMPETENCE', commas: false },
    new Set(['A', 'B']),
    PPPK_2024,
  );

describe('a file of the competence test', () => {
  test.each([
    ['in one column', 'No Peserta;Teknis;Manajerial dan Sosial Kultural;Wawancara', 'A;350;151,5;30'],
    ['in two, which are added', 'No Peserta;Teknis;Manajerial;Sosial Kultural;Wawancara', 'A;350;91,25;60,25;30'],
    ['with the sum of all', 'No Peserta;Teknis;Manajerial;Sosial Kultural;Wawancara;Total', 'A;350;91,5;60;30;531,5'],
  ])('has managerial and sociocultural competence %s', (_, header, line) =>
    expect(read(header, line)).toMatchObject({ rows: [{ number: 'A', values: ['350', '151.5', '30'] }], issues: [], missingColumns: [] }),
  );

  test.each([
    ['half of a pair', 'No Peserta;Teknis;Manajerial;Wawancara', 'A;350;90;30', { missingColumns: ['manajerialdansosialkultural'] }],
    ['nothing in half of a pair', 'No Peserta;Teknis;Manajerial;Sosial Kultural;Wawancara', 'A;350;90;;30', { rows: [] }],
    ['more than can be reached', 'No Peserta;Teknis;Manajerial;Sosial Kultural;Wawancara', 'A;350;100;81;30', { rows: [] }],
    ['tests of CPNS', 'No Peserta;TWK;TIU;TKP', 'A;65;80;166', { rows: [], lines: 0 }],
  ])('with %s is not read', (_, header, line, expected) => expect(read(header, line)).toMatchObject(expected));

  test('names who was absent', () =>
    expect(read('No Peserta;Teknis;Manajerial;Sosial Kultural;Wawancara;Ket', 'A;;;;;TH').rows).toEqual([{ number: 'A', values: null }]));
});

test('the lists follow from the tests: one test, no list between', () => {
  expect(listsOf(PPPK_2024)).toEqual(['ADMINISTRATIVE', 'FINAL']);
  expect(takesPart('COMPETENCE')).toEqual({ list: 'ADMINISTRATIVE', outcome: 'ELIGIBLE' });
});

const GROUPS = ['R1', 'R2', 'R3', 'R4', 'R5'];
/** Few different points, so that ties of every depth are common. */
const contractor = fc.record({
  technical: fc.constantFrom(30_000, 30_050, 31_000),
  managerial: fc.constantFrom(12_000, 12_050, 11_000),
  interview: fc.constantFrom(3_000, 3_050),
  priority: fc.constantFrom(null, 1, 2, 3, 4, 5),
  birthDate: fc.constantFrom('1980-01-01', '1980-01-02', '1979-12-31'),
  absent: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
});
const hundredths = (n: number): string => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`;
const asTested = ({ number, technical, managerial, interview, priority, birthDate, absent }: Contractor): Tested => ({
  ...{ number, birthDate, gpa: '2.50', level: 'S1', priority: priority === null ? null : (GROUPS[priority - 1] ?? null) },
  scores: [absent ? null : [technical, managerial, interview].map(hundredths)],
});

test('2,000 random campaigns have the order, outcomes and deciding keys of the naive implementation', () => {
  const keys = new Set<string | null>();
  const campaign = fc.record({
    people: fc
      .array(contractor, { maxLength: 40, size: 'max' })
      .map((list) => list.map((one, i) => ({ ...one, number: `N${1000 + ((i * 7919) % 1000)}` }))),
    quota: fc.integer({ min: 1, max: 6 }),
  });
  fc.assert(
    fc.property(campaign, ({ people, quota }) => {
      const list = finalRanking(people.map(asTested), { quota }, PPPK_2024);
      const told = list.map(({ of, rank, outcome, decidedBy }) => ({ number: of.number, rank, outcome, decidedBy }));
      expect(told).toEqual(naivePppk(people, quota));
      for (const { decidedBy } of told) keys.add(decidedBy);
      for (const one of people.filter(({ absent }) => !absent)) {
        const sum = one.technical + one.managerial + one.interview;
        expect(shownScore(finalScore(asTested(one).scores, PPPK_2024), PPPK_2024)).toBe(hundredths(sum));
      }
    }),
    { numRuns: 2000 },
  );
  expect([...keys].toSorted()).toEqual(
    [
      // Never the interview: who is equal in total, technical and managerial points is equal in it.
      ...['AGE', 'MANAGERIAL_SOCIOCULTURAL', 'PRIORITY', 'TECHNICAL', 'TOTAL', null],
    ].toSorted(),
  );
}, 60_000);
