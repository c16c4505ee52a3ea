// Passing grades by category and position group: what of a test or of its parts must be reached. Pure.
import { formatDecimal, parseDecimal } from '../decimal.ts';
import type { Least, RecruitmentPolicy, TestRules } from '../policy/recruitment.ts';
import { partWords, testWords } from '../policy/recruitment-words.ts';
import { mostOf, type PartScore, type Points, pointsByKey, type Scores, sumOf } from './tests.ts';
import type { Category, PositionGroup } from './types.ts';

export type PassingGrade = readonly Least[];

export function passingGrade({ passing, version }: RecruitmentPolicy, category: Category, group: PositionGroup): PassingGrade {
  const found = passing.find(({ categories, groups }) => categories.includes(category) && groups.includes(group));
  if (!found) throw new Error(`${version} has no passing grade for ${category} and ${group}.`);
  return found.least;
}

/** The keys that fall short in the tests that were sat; empty for who has passed. */
export function shortOf(scores: Scores, grade: PassingGrade, policy: RecruitmentPolicy): string[] {
  const reached = pointsByKey(policy, scores);
  const isShort = ({ key, points }: Least): boolean => (reached.get(key) ?? -1n) < parseDecimal(String(points));
  return grade.filter((one) => reached.has(one.key) && isShort(one)).map(({ key }) => key);
}

const partScore = (
  { stage, key, label, max }: Pick<PartScore, 'stage' | 'key' | 'label' | 'max'>,
  score: string | null,
  grade: PassingGrade,
): PartScore => {
  const least = grade.find((one) => one.key === key)?.points ?? null;
  const passed = least === null || score === null ? null : parseDecimal(score) >= parseDecimal(String(least));
  return { stage, key, label, score, max, least, passed };
};

/** A test's parts and, of several, the test in all. */
export function partScores({ stage, parts }: TestRules, values: Points, grade: PassingGrade): PartScore[] {
  const each = parts.map(({ key, most: max }, i) =>
    partScore({ stage, key, label: partWords(key).label, max }, values?.[i] ?? null, grade),
  );
  if (parts.length === 1) return each;
  const all = values && formatDecimal(sumOf(values));
  return [...each, partScore({ stage, key: stage, label: testWords(stage).label, max: formatDecimal(mostOf({ parts })) }, all, grade)];
}

/** Of all tests that were sat, or that the person was absent from. */
export const allPartScores = ({ tests }: RecruitmentPolicy, scores: Scores, grade: PassingGrade): PartScore[] =>
  tests.slice(0, scores.length).flatMap((test, i) => partScores(test, scores[i] ?? null, grade));
