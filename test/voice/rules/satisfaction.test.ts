// The index of satisfaction: exact, its bands at their edges, the sample by the printed table, and what is not told.
import { describe, expect, it } from 'vitest';
import { voicePolicy } from '../../../src/modules/voice/rules/policy.ts';
import {
  type AnswerSums,
  addTallies,
  bandOf,
  districtIndex,
  ELEMENTS,
  indexOf,
  lowestOf,
  meansOf,
  NO_ANSWERS,
  type SurveyTally,
  sampleOf,
  spanOf,
  statusOfPeriod,
  tallyOf,
  tellsMarked,
  withMarked,
} from '../../../src/modules/voice/rules/satisfaction.ts';
import { RuleError } from '../../../src/platform/rules/errors.ts';

const { survey } = voicePolicy('2026-06-01');
const all = (score: number) => ({
  ...{ requirements: score, procedure: score, time: score, cost: score, product: score },
  ...{ staffCompetence: score, staffConduct: score, complaintHandling: score, facilities: score },
});
const sums = (n: number, total: number): AnswerSums => ({ n, sums: [total, 0, 0, 0, 0, 0, 0, 0, 0] });

describe('the index', () => {
  it.each([
    ['all 1', tallyOf(all(1), false).counted, '25.00', 'D'],
    ['all 3, and not 74.25', tallyOf(all(3), false).counted, '75.00', 'C'],
    ['all 4', tallyOf(all(4), false).counted, '100.00', 'A'],
    // 25 × 2,757,780 / (9 × 100,000) is 76.605: half-up, and only then into a band.
    ['76.605 is 76.61', sums(100_000, 2_757_780), '76.61', 'B'],
    ['76.6049… is 76.60', sums(100_000, 2_757_779), '76.60', 'C'],
    ['64.995 is 65.00', sums(100_000, 2_339_820), '65.00', 'C'],
    ['64.9949… is 64.99', sums(100_000, 2_339_819), '64.99', 'D'],
    ['88.305 is 88.31', sums(100_000, 3_178_980), '88.31', 'A'],
    ['88.3049… is 88.30', sums(100_000, 3_178_979), '88.30', 'B'],
  ])('%s', (_, of, index, band) => {
    expect([indexOf(of), bandOf(indexOf(of), survey)]).toEqual([index, band]);
  });

  it('stands beside the form with 0.111 that districts publish', () => {
    expect(districtIndex(tallyOf(all(3), false).counted, survey.districtWeight ?? 0)).toBe('74.93');
    expect(districtIndex(tallyOf(all(4), false).counted, survey.districtWeight ?? 0)).toBe('99.90');
  });
});

it('an index below all bands is a fault', () => {
  expect(() => bandOf('24.99', survey)).toThrow('No band');
});

describe('an answer', () => {
  it('keeps what was said of who answers, where anything was, and is marked or counted', () => {
    const facts = { 'SEX:FEMALE': 1 };
    const one = { n: 1, sums: [3, 3, 3, 3, 3, 3, 3, 3, 3], facts };
    expect(tallyOf(all(3), false, facts)).toEqual({ counted: one, marked: NO_ANSWERS.marked });
    expect(tallyOf(all(3), true, facts)).toEqual({ counted: NO_ANSWERS.counted, marked: one });
    expect(Object.keys(tallyOf(all(3), false).counted)).toEqual(['n', 'sums']);
  });
});

describe('elements', () => {
  const two = addTallies(tallyOf({ ...all(4), time: 1, cost: 2 }, false), tallyOf({ ...all(3), time: 2, complaintHandling: 2 }, false));
  it('have their means, to three places', () => {
    const three = addTallies(two, tallyOf(all(4), false));
    expect(meansOf(three.counted).find(({ element }) => element === 'TIME')?.mean).toBe('2.333');
    expect(meansOf(three.counted).map(({ element }) => element)).toEqual([...ELEMENTS]);
  });
  it('lowest first, and all that are as low as the last named', () => {
    expect(lowestOf(two.counted, 2)).toEqual(['TIME', 'COST']);
    expect(lowestOf(tallyOf(all(3), false).counted, 3)).toHaveLength(9);
  });
  it('from 1 to 4, each wrong one named', () => {
    const wrong = () => tallyOf({ ...all(3), time: 0, cost: 5 }, false);
    expect(wrong).toThrow(RuleError);
    try {
      wrong();
    } catch (error) {
      expect((error as RuleError).problems[0]?.params).toEqual({ least: 1, most: 4 });
      expect((error as RuleError).problems.map(({ code, field }) => [code, field])).toEqual([
        ['OUT_OF_RANGE', ['time']],
        ['OUT_OF_RANGE', ['cost']],
      ]);
    }
  });
});

describe('the sample', () => {
  // Rows of the table of PermenPANRB 14/2017.
  it.each([
    [10, 10],
    [15, 14],
    [20, 19],
    [30, 28],
    [100, 80],
    [220, 140],
    [1000, 278],
    [1200, 291],
    [5000, 357],
    [10_000, 370],
    [50_000, 381],
    [75_000, 382],
    [100_000, 384],
    [1_000_000, 384],
    [1, 1],
  ])('of %i served is %i', (served, asked) => {
    expect(sampleOf(served, survey)).toBe(asked);
  });
});

describe('a period', () => {
  const of = (n: number, marked = 0): SurveyTally => ({ counted: sums(n, n), marked: sums(marked, marked) });
  const year = spanOf(2026, 'YEAR');
  const halves = (...given: SurveyTally[]) => statusOfPeriod(given, year, '2027-01-01', survey.leastTold);

  it.each([
    ['not over on its last day', statusOfPeriod([of(50)], spanOf(2026, 'FIRST_HALF'), '2026-06-30', 5), 'RUNNING'],
    ['over on the next', statusOfPeriod([of(50)], spanOf(2026, 'FIRST_HALF'), '2026-07-01', 5), 'TOLD'],
    ['nobody', halves(of(0), of(0)), 'NONE'],
    ['few', halves(of(4), of(0)), 'FEW'],
    ['as many as are told', halves(of(5), of(0)), 'TOLD'],
    ['a year that would tell a half of few', halves(of(50), of(4)), 'FEW'],
    ['two halves', halves(of(50), of(5)), 'TOLD'],
  ])('%s', (_, found, status) => {
    expect(found).toBe(status);
  });

  it('tells the index with marked ones where they are not few, in neither half', () => {
    expect([[of(9, 0)], [of(9, 4)], [of(9, 5)], [of(9, 5), of(9, 1)]].map((one) => tellsMarked(one, 5))).toEqual([
      false,
      false,
      true,
      false,
    ]);
    expect(withMarked(addTallies(NO_ANSWERS, of(9, 5))).n).toBe(14);
  });
});
