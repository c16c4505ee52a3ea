// The tests of a rule set: what scores of theirs come to, on what lists they rest, and which list they make. Pure.
import { compareRational, parseDecimal, type Rational, ratio } from '../../../../platform/rules/decimal.ts';
import type { Words } from '../../../../platform/rules/texts/language.ts';
import type { ListStage, StageKind, TestStage } from '../../campaigns/rules/kinds.ts';
import { ALL_SHIPPED, furtherRules } from '../../campaigns/rules/policy.ts';
import type { RecruitmentPolicy, TestRules } from '../../campaigns/rules/policy-types.ts';
import type { ListOutcome } from '../../lists/rules/types.ts';
import type { Points, ScoreStage, Scores } from './types.ts';

/** Of who sat all parts; null for all others. */
export const wholeOf = (points: Points | undefined): readonly string[] | null => {
  const values = (points ?? []).filter((value) => value !== null);
  return points && values.length === points.length ? values : null;
};

/** In millionths. */
export const sumOf = (values: readonly string[]): bigint => values.reduce((sum, value) => sum + parseDecimal(value), 0n);

type Sat = Pick<TestRules, 'parts' | 'outOf'>;

/** Highest score of a test, in millionths. */
export const mostOf = ({ parts, outOf }: Sat): bigint => (outOf === undefined ? sumOf(parts.map(({ most }) => most)) : parseDecimal(outOf));

const ONE = parseDecimal('1');
const HUNDRED = 100n;
const NOTHING = ratio(0n, 1n);

const points = (value: string): Rational => ratio(parseDecimal(value), ONE);
const plus = (a: Rational, b: Rational): Rational =>
  ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
const times = (a: Rational, numerator: bigint, denominator: bigint): Rational =>
  ratio(a.numerator * numerator, a.denominator * denominator);

/** What the parts come to, exactly: their sum or, where they are weighed, the sum of weight × score / highest score, of what the test comes to. */
export function scoreOfTest(test: Sat, values: readonly string[]): Rational {
  if (test.outOf === undefined) return ratio(sumOf(values), ONE);
  const share = ({ most, weight = 0 }: Sat['parts'][number], i: number): Rational =>
    ratio(BigInt(weight) * parseDecimal(values[i] ?? '0'), HUNDRED * parseDecimal(most));
  return times(test.parts.map(share).reduce(plus, NOTHING), mostOf(test), ONE);
}

/** Points by key, exactly: of each test in all, and of each of its parts. Absent from a part = neither its key nor that of its test. */
export function pointsByKey({ tests }: RecruitmentPolicy, scores: Scores): Map<string, Rational> {
  const found = tests.flatMap((test, i): [string, Rational][] => {
    const [sat, whole] = [scores[i] ?? [], wholeOf(scores[i])];
    const parts = test.parts.flatMap(({ key }, part): [string, Rational][] => {
      const value = sat[part] ?? null;
      return value === null ? [] : [[key, points(value)]];
    });
    return whole ? [[test.stage, scoreOfTest(test, whole)], ...parts] : parts;
  });
  return new Map(found);
}

/** Sum of weight × score / highest score, of `outOf`: exact. A test that was not sat, or not wholly, adds nothing. */
export function finalScore(scores: Scores, { tests, final }: RecruitmentPolicy): Rational {
  const shares = tests.map((test, i) => {
    const values = wholeOf(scores[i]);
    return values ? times(scoreOfTest(test, values), BigInt(test.weight) * ONE, HUNDRED * mostOf(test)) : NOTHING;
  });
  return times(shares.reduce(plus, NOTHING), parseDecimal(final.outOf), ONE);
}

export const isBelow = (reached: Rational, least: number): boolean => compareRational(reached, ratio(BigInt(least), 1n)) < 0;

export function indexOfTest({ tests, version }: RecruitmentPolicy, stage: TestStage): number {
  const place = tests.findIndex((test) => test.stage === stage);
  if (place === -1) throw new Error(`${version} has no test ${stage}.`);
  return place;
}

/** The sheet of a further test is sat in the stage of the test it is a part of. */
export const testBy = (sheet: ScoreStage): TestStage => (sheet === 'SKB_ADDITIONAL' ? 'SKB' : sheet);

/** What a sheet is read by: a test, or the further one alone. @throws where the rules have none. */
export function sheetTest(policy: RecruitmentPolicy, sheet: ScoreStage): TestRules {
  if (sheet !== 'SKB_ADDITIONAL') return testOf(policy, sheet);
  const additional = furtherRules(policy);
  if (!additional) throw new Error(`${policy.version} has no further test.`);
  return { ...testOf(policy, additional.stage), parts: [additional.part] };
}

/** Whether the rules have a test of this sheet. */
export const hasSheet = (policy: RecruitmentPolicy, sheet: ScoreStage): boolean =>
  sheet === 'SKB_ADDITIONAL' ? furtherRules(policy) !== null : policy.tests.some(({ stage }) => stage === sheet);

export const testOf = (policy: RecruitmentPolicy, stage: TestStage): TestRules => policy.tests[indexOfTest(policy, stage)] as TestRules;

/** The list that a test ends in: of who goes on, or the final one. */
export const listAfter = ({ shortlist }: TestRules): ListStage => shortlist?.list ?? 'FINAL';

/** The lists of a campaign, in their order. */
export const listsOf = ({ tests }: RecruitmentPolicy): ListStage[] => ['ADMINISTRATIVE', ...tests.map(listAfter)];

/** The stage of the campaign whose rules a published list holds fast. */
export const STAGE_OF_LIST: Record<ListStage, StageKind> = { ADMINISTRATIVE: 'ADMINISTRATIVE', SKD: 'SKD', FINAL: 'FINAL_ANNOUNCEMENT' };

/** The test that a list follows, by its place; -1 for the list before all tests. */
export const testBehind = (policy: RecruitmentPolicy, list: ListStage): number => listsOf(policy).indexOf(list) - 1;

/** As it was shipped: no entry sets whether a further test follows. */
export function testNamed(stage: TestStage): TestRules {
  const found = ALL_SHIPPED.flatMap(({ tests }) => tests).find((test) => test.stage === stage);
  if (!found) throw new Error(`No rule set has a test ${stage}.`);
  return found;
}

/** Who sits a test: those whom the list before it lets through. No entry sets the order of tests, so that the stage alone tells. */
export function takesPart(sheet: ScoreStage): { list: ListStage; outcome: ListOutcome } {
  const stage = testBy(sheet);
  const policy = ALL_SHIPPED.find(({ tests }) => tests.some((test) => test.stage === stage));
  if (!policy) throw new Error(`No rule set has a test ${stage}.`);
  const before = policy.tests[indexOfTest(policy, stage) - 1]?.shortlist;
  return before ? { list: before.list, outcome: 'THROUGH' } : { list: 'ADMINISTRATIVE', outcome: 'ELIGIBLE' };
}

/** What panels score: the further test of posts that have one, never the part by computer. */
export function examinedBy(policy: RecruitmentPolicy): { stage: TestStage; most: string } | null {
  const additional = furtherRules(policy);
  return additional && { stage: additional.stage, most: additional.part.most };
}

/** The list that lets somebody through to a test of which panels score a part: the same in every kind that has such a test. */
export const EXAMINED_LIST: ListStage = takesPart(ALL_SHIPPED.flatMap((policy) => examinedBy(policy)?.stage ?? [])[0] ?? 'SKB').list;

/** A part as it is told: what was reached, of how much, and whether that is enough. */
export interface PartScore {
  /** The test it is of. */
  stage: TestStage;
  /** Of a part, or of a test in all. */
  key: string;
  label: Words;
  /** Null before the test, and for who was absent. */
  score: string | null;
  max: string;
  /** Percent of its test; null where the parts are added up. */
  weight: number | null;
  /** What is asked of it; null where nothing is. */
  least: number | null;
  /** Null where nothing is asked, and without a score. */
  passed: boolean | null;
}
