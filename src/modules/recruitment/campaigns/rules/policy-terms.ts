// What an entry of the table may set of a rule set of selection, and what contradicts itself in it. Pure.
import { formatDecimal, parseDecimal } from '../../../../platform/rules/decimal.ts';
import type { Contradiction } from '../../../../platform/rules/policy/overlay.ts';
import type { ScoreStage } from '../../scores/rules/types.ts';
import { POSITION_GROUPS, type PositionGroup } from './kinds.ts';
import type { AgeCounting, AgeDay, FillRoute, Least, PassingEntry, TestRules } from './policy-types.ts';

export interface RecruitmentTerms {
  youngest: number;
  oldest: number;
  /** Groups of posts with another highest age. */
  oldestOf: readonly { group: PositionGroup; oldest: number }[];
  ageCounted: AgeCounting;
  ageCountedOn: AgeDay;
  leastGpa: string | null;
  leastMark: string | null;
  experienceYears: number | null;
  /** All of it, in the order in which it is asked. */
  passing: readonly PassingEntry[];
  /** Null where there is one test alone. */
  shortlistFactor: number | null;
  /** Percent of the final score, of each test; 100 together. */
  weights: readonly { test: ScoreStage; percent: number }[];
  objectionDays: number;
  objectionAnswerDays: number;
  /** From which lists empty posts are filled: all of it; none = nowhere from. Entries released before it could be set have none. */
  fillRoutes?: readonly FillRoute[];
}

/** Highest points of each test and of each of its parts, by key. */
export const mostByKey = (tests: readonly TestRules[]): ReadonlyMap<string, string> =>
  new Map(
    tests.flatMap(({ stage, parts }) => [
      [stage, formatDecimal(parts.reduce((sum, { most }) => sum + parseDecimal(most), 0n))] as const,
      ...parts.map(({ key, most }) => [key, most] as const),
    ]),
  );

/** In the order of tests and parts, so that the same grades are the same text. */
export const inOrder = (least: readonly Least[], tests: readonly TestRules[]): Least[] => {
  const keys = [...mostByKey(tests).keys()];
  return least.toSorted((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));
};

export const tidied = ({ passing, ...terms }: RecruitmentTerms): RecruitmentTerms => ({
  ...terms,
  passing: passing.map(({ categories, groups, least }) => ({
    categories,
    groups,
    least: least.map(({ key, points }) => ({ key: key.trim().toUpperCase(), points })),
  })),
});

/** What scores of a part are multiples of; 1 where nothing is said. */
const stepOf = (key: string, tests: readonly TestRules[]): number =>
  Number(tests.flatMap(({ parts }) => parts).find((part) => part.key === key)?.step ?? 1);

/** Keys that the tests do not know, keys that come twice, and points that nobody can reach, or that no score is. */
export function leastContradictions(least: readonly Least[], tests: readonly TestRules[], path: readonly string[]): Contradiction[] {
  const most = mostByKey(tests);
  return least.flatMap(({ key, points }, i): Contradiction[] => {
    const at = [...path, String(i)];
    const highest = most.get(key);
    if (highest === undefined) return [{ path: [...at, 'key'], code: 'INVALID', text: 'TEST_KEY' }];
    if (least.findIndex((row) => row.key === key) < i) return [{ path: [...at, 'key'], code: 'ALREADY_EXISTS' }];
    const within = Number.isSafeInteger(points) && points >= 0 && points <= Number(highest);
    if (!within) return [{ path: [...at, 'points'], code: 'OUT_OF_RANGE', params: { least: 0, most: highest } }];
    const step = stepOf(key, tests);
    return points % step === 0 ? [] : [{ path: [...at, 'points'], code: 'INVALID', text: 'SCORE_STEP', params: { step } }];
  });
}

function weightContradictions({ weights, shortlistFactor }: RecruitmentTerms, tests: readonly TestRules[]): Contradiction[] {
  const unknown = weights.flatMap(({ test }, i): Contradiction[] =>
    tests.some(({ stage }) => stage === test) ? [] : [{ path: ['weights', String(i), 'test'], code: 'INVALID', text: 'NOT_OF_KIND' }],
  );
  const sum = weights.reduce((all, { percent }) => all + percent, 0);
  const wrong = unknown.length === 0 && sum !== 100;
  return [
    ...unknown,
    ...(wrong ? [{ path: ['weights'], code: 'INVALID' as const, text: 'HUNDRED_PERCENT' as const }] : []),
    ...(shortlistFactor !== null && tests.every(({ shortlist }) => !shortlist)
      ? [{ path: ['shortlistFactor'], code: 'INVALID' as const, text: 'NOT_OF_KIND' as const }]
      : []),
  ];
}

/** Somebody may be of age; everybody who applies is measured by some passing grade; weights are a whole. */
export function contradictionsIn(terms: RecruitmentTerms, tests: readonly TestRules[]): Contradiction[] {
  const { youngest, oldest, oldestOf, passing } = terms;
  const ages = [{ path: ['oldest'], oldest }, ...oldestOf.map((row) => ({ path: ['oldestOf', row.group, 'oldest'], oldest: row.oldest }))];
  const general = POSITION_GROUPS.every((group) => passing.some((row) => row.categories.includes('GENERAL') && row.groups.includes(group)));
  return [
    ...ages
      .filter((row) => row.oldest < youngest)
      .map(({ path }) => ({ path, code: 'OUT_OF_RANGE' as const, params: { least: youngest, most: 70 } })),
    ...(general ? [] : [{ path: ['passing'], code: 'REQUIRED' as const }]),
    ...passing.flatMap(({ least }, i) => leastContradictions(least, tests, ['passing', String(i), 'least'])),
    ...weightContradictions(terms, tests),
  ];
}
