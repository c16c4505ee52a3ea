// The tests of a rule set: what scores of theirs come to, on what lists they rest, and which list they make. Pure.
import { parseDecimal, type Rational, ratio } from '../decimal.ts';
import { ALL_SHIPPED, type RecruitmentPolicy, type TestRules } from '../policy/recruitment.ts';
import type { Words } from '../texts/language.ts';
import type { ListOutcome } from './snapshot.ts';
import type { ListStage, StageKind, TestStage } from './types.ts';

/** Decimals in the order of the parts; null = absent, which is not 0. */
export type Points = readonly string[] | null;

/** By test, in the order of the rule set; shorter where later tests are not sat yet. */
export type Scores = readonly Points[];

/** In millionths. */
export const sumOf = (values: readonly string[]): bigint => values.reduce((sum, value) => sum + parseDecimal(value), 0n);

/** Highest score of a test, in millionths. */
export const mostOf = ({ parts }: Pick<TestRules, 'parts'>): bigint => sumOf(parts.map(({ most }) => most));

/** Points by key: of each test in all, and of each of its parts; in millionths. Absent from a test = none of its keys. */
export function pointsByKey({ tests }: RecruitmentPolicy, scores: Scores): Map<string, bigint> {
  const found = tests.flatMap(({ stage, parts }, i): [string, bigint][] => {
    const values = scores[i];
    if (!values) return [];
    return [[stage, sumOf(values)], ...parts.map(({ key }, part): [string, bigint] => [key, parseDecimal(values[part] ?? '0')])];
  });
  return new Map(found);
}

const HUNDRED = 100n;

/** Sum of weight × score / highest score, of `outOf`: exact, with one denominator for a rule set. A test that nobody has sat adds nothing. */
export function finalScore(scores: Scores, { tests, final }: RecruitmentPolicy): Rational {
  const mosts = tests.map(mostOf);
  const denominator = mosts.reduce((all, most) => all * most, 1n);
  const numerator = tests.reduce((sum, { weight }, i) => {
    const values = scores[i];
    return values ? sum + (BigInt(weight) * sumOf(values) * denominator) / (mosts[i] ?? 1n) : sum;
  }, 0n);
  return ratio(numerator * parseDecimal(final.outOf), denominator * HUNDRED * parseDecimal('1'));
}

export function placeOf({ tests, version }: RecruitmentPolicy, stage: TestStage): number {
  const place = tests.findIndex((test) => test.stage === stage);
  if (place === -1) throw new Error(`${version} has no test ${stage}.`);
  return place;
}

export const testOf = (policy: RecruitmentPolicy, stage: TestStage): TestRules => policy.tests[placeOf(policy, stage)] as TestRules;

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
export function takesPart(stage: TestStage): { list: ListStage; outcome: ListOutcome } {
  const policy = ALL_SHIPPED.find(({ tests }) => tests.some((test) => test.stage === stage));
  if (!policy) throw new Error(`No rule set has a test ${stage}.`);
  const before = policy.tests[placeOf(policy, stage) - 1]?.shortlist;
  return before ? { list: before.list, outcome: 'THROUGH' } : { list: 'ADMINISTRATIVE', outcome: 'ELIGIBLE' };
}

/** What panels score: the one part of the last test, where it has no more than one. */
export function examinedBy({ tests }: RecruitmentPolicy): { stage: TestStage; most: string } | null {
  const last = tests.at(-1);
  const [part, ...others] = last?.parts ?? [];
  return last && part && others.length === 0 ? { stage: last.stage, most: part.most } : null;
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
  /** What is asked of it; null where nothing is. */
  least: number | null;
  /** Null where nothing is asked, and without a score. */
  passed: boolean | null;
}
