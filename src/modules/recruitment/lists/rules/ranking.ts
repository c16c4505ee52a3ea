// The ranking, as one pure function of scores and rules: exact fractions compared unrounded, every neighbour's deciding key named. Pure.
import { compareRational, parseDecimal, type Rational, ratio, roundRational } from '../../../../platform/rules/decimal.ts';
import type { RankingKey, RecruitmentPolicy, TestRules } from '../../campaigns/rules/policy-types.ts';
import { markScale } from '../../registration/rules/eligibility.ts';
import { finalScore, indexOfTest, pointsByKey, wholeOf } from '../../scores/rules/tests.ts';
import { passingGrade, shortOf } from './passing.ts';
import type { Post, Ranked, RankOutcome, Tested } from './types.ts';

/** For showing only. */
export const shownScore = (score: Rational, { final }: RecruitmentPolicy): string => roundRational(score, final.places);

const ONE_HUNDRED = 100n;
/** Behind every group stands who belongs to none. */
function priorityPlace({ priority }: Tested, { priorities }: RecruitmentPolicy): number {
  const place = priorities.findIndex(({ key }) => key === priority);
  return place === -1 ? priorities.length : place;
}

const whole = (value: bigint): Rational => ratio(value, 1n);

/** What is no score of a test, the higher the better. */
const OTHER_KEYS: Readonly<Record<string, (one: Tested, policy: RecruitmentPolicy) => Rational>> = {
  TOTAL: (one, policy) => finalScore(one.scores, policy),
  PRIORITY: (one, policy) => whole(-BigInt(priorityPlace(one, policy))),
  GPA: ({ gpa, level }) => whole(parseDecimal(gpa) * (ONE_HUNDRED / BigInt(markScale(level)))),
  AGE: ({ birthDate }) => whole(-BigInt(birthDate.replaceAll('-', ''))),
};

/** Each key as an exact fraction, the higher the better. */
function keysOf(one: Tested, order: readonly RankingKey[], policy: RecruitmentPolicy): Rational[] {
  const points = pointsByKey(policy, one.scores);
  return order.map((key) => {
    const value = OTHER_KEYS[key]?.(one, policy) ?? points.get(key);
    if (value === undefined) throw new Error(`${one.number} was absent and has no ${key}.`);
    return value;
  });
}

interface Keyed<T> {
  of: T;
  keys: Rational[];
}

const compareAt = (a: Keyed<unknown>, b: Keyed<unknown>, at: number): -1 | 0 | 1 =>
  compareRational(a.keys[at] ?? whole(0n), b.keys[at] ?? whole(0n));

/** The place of the first key in which two differ; -1 where none does. */
const differAt = (a: Keyed<unknown>, b: Keyed<unknown>): number => a.keys.findIndex((_, at) => compareAt(a, b, at) !== 0);

function compareKeyed(a: Keyed<Tested>, b: Keyed<Tested>): number {
  const at = differAt(a, b);
  // Equals stand by number, so that a list is the same each time it is made; their rank is the same.
  if (at === -1) return a.of.number < b.of.number ? -1 : 1;
  return compareAt(a, b, at) > 0 ? -1 : 1;
}

/** Ranks by the order of keys; `rulesOf`: as they hold for the posts somebody applied for; `outcomeOf` sees the rank and how many hold it. */
function ranked<T extends Tested>(
  list: readonly T[],
  order: readonly RankingKey[],
  rulesOf: (one: T) => RecruitmentPolicy,
  outcomeOf: (rank: number, equals: number) => RankOutcome,
): Ranked<T>[] {
  const keyed = list.map((of) => ({ of, keys: keysOf(of, order, rulesOf(of)) })).toSorted(compareKeyed);
  const ranks: number[] = [];
  const holders = new Map<number, number>();
  keyed.forEach((one, i) => {
    const before = keyed[i - 1];
    const rank = before && differAt(before, one) === -1 ? (ranks[i - 1] ?? 1) : i + 1;
    ranks.push(rank);
    holders.set(rank, (holders.get(rank) ?? 0) + 1);
  });
  return keyed.map((one, i) => {
    const before = keyed[i - 1];
    const rank = ranks[i] ?? 0;
    const decidedBy = before ? (order[differAt(before, one)] ?? null) : null;
    return { of: one.of, rank, outcome: outcomeOf(rank, holders.get(rank) ?? 1), decidedBy };
  });
}

const unranked = <T extends Tested>(list: readonly T[], outcome: RankOutcome): Ranked<T>[] =>
  list.toSorted((a, b) => (a.number < b.number ? -1 : 1)).map((of) => ({ of, rank: null, outcome, decidedBy: null }));

/** Whether somebody sat the first `tests` of the tests: absent from one of them, or from a part of one, is absent. */
const sat =
  (tests: number) =>
  ({ scores }: Tested): boolean =>
    Array.from({ length: tests }, (_, i) => wholeOf(scores[i])).every((values) => values !== null);

/** Who goes on from a test to the next: of those who passed the best `factor` × quota, and all who equal the last of them. */
export function shortlist<T extends Tested>(list: readonly T[], post: Post, policy: RecruitmentPolicy, test: TestRules): Ranked<T>[] {
  if (!test.shortlist) throw new Error(`Nobody goes on from ${test.stage}.`);
  const { factor, order } = test.shortlist;
  const grade = passingGrade(policy, post.category, post.positionGroup);
  const { true: took = [], false: absent = [] } = Object.groupBy(list, (one) => `${sat(indexOfTest(policy, test.stage) + 1)(one)}`);
  const { true: passed = [], false: failed = [] } = Object.groupBy(took, ({ scores }) => `${shortOf(scores, grade, policy).length === 0}`);
  return [
    ...ranked(
      passed,
      order,
      () => policy,
      (rank) => (rank <= factor * post.quota ? 'THROUGH' : 'BELOW_CUT'),
    ),
    ...unranked(failed, 'NOT_PASSED'),
    ...unranked(absent, 'ABSENT'),
  ];
}

/**
 * The final order of those who went through. The quota takes whole ranks: where equals in every key stand across it, they are TIED
 * and people decide, since no machine draws lots.
 */
export function finalRanking<T extends Tested>(list: readonly T[], { quota }: Pick<Post, 'quota'>, policy: RecruitmentPolicy): Ranked<T>[] {
  const outcomeOf = (rank: number, equals: number): RankOutcome => {
    if (rank > quota) return 'RESERVE';
    return rank + equals - 1 <= quota ? 'SELECTED' : 'TIED';
  };
  const { true: took = [], false: absent = [] } = Object.groupBy(list, (one) => `${sat(policy.tests.length)(one)}`);
  return [...ranked(took, policy.final.order, () => policy, outcomeOf), ...unranked(absent, 'ABSENT')];
}

/** Several lists of the final order as one, for posts that are filled from elsewhere: each final score by the rules of the own posts. */
export const poolRanking = <T extends Tested>(
  list: readonly T[],
  policy: RecruitmentPolicy,
  rulesOf: (one: T) => RecruitmentPolicy = () => policy,
): Ranked<T>[] => ranked(list, policy.final.order, rulesOf, () => 'RESERVE');
