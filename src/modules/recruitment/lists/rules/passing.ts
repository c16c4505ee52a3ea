// Passing grades by category and position group: what of a test or of its parts must be reached. Pure.
import { formatDecimal, parseDecimal, type Rational, ratio, roundRational } from '../../../../platform/rules/decimal.ts';
import type { Category, PositionGroup } from '../../campaigns/rules/kinds.ts';
import type { Least, RecruitmentPolicy, TestRules } from '../../campaigns/rules/policy-types.ts';
import { partWords, testWords } from '../../campaigns/rules/policy-words.ts';
import { isBelow, mostOf, type PartScore, pointsByKey, scoreOfTest, sumOf, wholeOf } from '../../scores/rules/tests.ts';
import type { Points, Scores } from '../../scores/rules/types.ts';

export type PassingGrade = readonly Least[];

export function passingGrade({ passing, version }: RecruitmentPolicy, category: Category, group: PositionGroup): PassingGrade {
  const found = passing.find(({ categories, groups }) => categories.includes(category) && groups.includes(group));
  if (!found) throw new Error(`${version} has no passing grade for ${category} and ${group}.`);
  return found.least;
}

/** The keys that fall short in the tests that were sat; empty for who has passed. */
export function shortOf(scores: Scores, grade: PassingGrade, policy: RecruitmentPolicy): string[] {
  const reached = pointsByKey(policy, scores);
  const isShort = ({ key, points }: Least): boolean => {
    const score = reached.get(key);
    return score !== undefined && isBelow(score, points);
  };
  return grade.filter(isShort).map(({ key }) => key);
}

const partScore = (
  { stage, key, label, max, weight }: Pick<PartScore, 'stage' | 'key' | 'label' | 'max' | 'weight'>,
  reached: { score: string; exact: Rational } | null,
  grade: PassingGrade,
): PartScore => {
  const least = grade.find((one) => one.key === key)?.points ?? null;
  const passed = least === null || reached === null ? null : !isBelow(reached.exact, least);
  return { stage, key, label, score: reached?.score ?? null, max, weight, least, passed };
};

const ofPart = (score: string | null | undefined) =>
  typeof score === 'string' ? { score, exact: ratio(parseDecimal(score), parseDecimal('1')) } : null;

/** A weighted score is rounded where it is shown, and nowhere else. */
const SHOWN_PLACES = 2;

function ofTest(test: TestRules, points: Points) {
  const values = wholeOf(points);
  if (!values) return null;
  const exact = scoreOfTest(test, values);
  return { score: test.outOf === undefined ? formatDecimal(sumOf(values)) : roundRational(exact, SHOWN_PLACES), exact };
}

/** A test's parts and, of several, the test in all. */
export function partScores(test: TestRules, points: Points, grade: PassingGrade): PartScore[] {
  const { stage, parts } = test;
  const each = parts.map(({ key, most: max, weight = null }, i) =>
    partScore({ stage, key, label: partWords(key).label, max, weight }, ofPart(points?.[i]), grade),
  );
  if (parts.length === 1) return each;
  const all = { stage, key: stage, label: testWords(stage).label, max: formatDecimal(mostOf(test)), weight: null };
  return [...each, partScore(all, ofTest(test, points), grade)];
}

/** Of all tests that were sat, or that the person was absent from. */
export const allPartScores = ({ tests }: RecruitmentPolicy, scores: Scores, grade: PassingGrade): PartScore[] =>
  tests.slice(0, scores.length).flatMap((test, i) => partScores(test, scores[i] ?? null, grade));
