// The ranking, as one pure function of scores and rules: exact fractions compared unrounded, every neighbour's deciding key named. Pure.
import { parseDecimal, type Rational, ratio, roundRational } from '../decimal.ts';
import type { RecruitmentPolicy, TieKey } from '../policy/recruitment.ts';
import { markScale } from './eligibility.ts';
import type { Exclusion } from './marks.ts';
import { passingGrade, type SkdScore, shortOf, skdMost, skdTotal } from './passing.ts';
import type { EducationLevel, Formation } from './types.ts';

/** Who takes part, with what ties are broken by. */
export interface Participant {
  number: string;
  /** GPA, or for SMA the mean diploma mark. */
  gpa: string;
  level: EducationLevel;
  birthDate: string;
}

/** `null`: absent, which is not 0. */
export interface Tested extends Participant {
  skd: SkdScore | null;
  skb?: string | null;
}

/** THROUGH, BELOW_CUT: to the field test or not. SELECTED, RESERVE: within the quota or not; TIED: equal in every key across the quota. */
export type RankOutcome = 'THROUGH' | 'BELOW_CUT' | 'SELECTED' | 'RESERVE' | 'TIED' | 'NOT_PASSED' | 'ABSENT' | Exclusion;

export interface Ranked<T extends Tested = Tested> {
  of: T;
  /** From 1; equal in every key = the same rank, and the next one is left out. Null for who is not ranked. */
  rank: number | null;
  outcome: RankOutcome;
  /** The first key in which this one stands behind the one before; null for the first, for equals and for who is not ranked. */
  decidedBy: TieKey | null;
}

export type Post = Pick<Formation, 'category' | 'positionGroup' | 'quota'>;

/** skdWeight × SKD / most + skbWeight × SKB / most, exact. */
export function finalScore(skd: SkdScore, skb: string, policy: RecruitmentPolicy): Rational {
  const { skdWeight, skbWeight, skbMost } = policy.final;
  const [total, most] = [BigInt(skdTotal(skd)), BigInt(skdMost(policy))];
  const [field, fieldMost] = [parseDecimal(skb), parseDecimal(skbMost)];
  return ratio(BigInt(skdWeight) * total * fieldMost + BigInt(skbWeight) * field * most, most * fieldMost);
}

/** For showing only. */
export const shownScore = (score: Rational, { final }: RecruitmentPolicy): string => roundRational(score, final.places);

const ONE_HUNDRED = 100n;
const HIGHER = { SKD: skdTotal, TKP: ({ tkp }: SkdScore) => tkp, TIU: ({ tiu }: SkdScore) => tiu, TWK: ({ twk }: SkdScore) => twk };

/** Each key as a whole number, the higher the better. All final scores of a rule set have one denominator, so numerators compare. */
function keyOf(one: Tested, key: TieKey, policy: RecruitmentPolicy): bigint {
  if (key === 'GPA') return parseDecimal(one.gpa) * (ONE_HUNDRED / BigInt(markScale(one.level)));
  if (key === 'AGE') return -BigInt(one.birthDate.replaceAll('-', ''));
  if (!one.skd) throw new Error(`${one.number} was absent and has no ${key}.`);
  return key === 'TOTAL' ? finalScore(one.skd, one.skb ?? '0', policy).numerator : BigInt(HIGHER[key](one.skd));
}

interface Keyed<T> {
  of: T;
  keys: bigint[];
}

/** The place of the first key in which two differ; -1 where none does. */
const differAt = (a: Keyed<unknown>, b: Keyed<unknown>): number => a.keys.findIndex((key, i) => key !== b.keys[i]);

function compareKeyed(a: Keyed<Tested>, b: Keyed<Tested>): number {
  const at = differAt(a, b);
  // Equals stand by number, so that a list is the same each time it is made; their rank is the same.
  if (at === -1) return a.of.number < b.of.number ? -1 : 1;
  return (a.keys[at] ?? 0n) > (b.keys[at] ?? 0n) ? -1 : 1;
}

/** Ranks by the order of keys; `outcomeOf` sees the rank and how many hold it. */
function ranked<T extends Tested>(
  list: readonly T[],
  order: readonly TieKey[],
  policy: RecruitmentPolicy,
  outcomeOf: (rank: number, equals: number) => RankOutcome,
): Ranked<T>[] {
  const keyed = list.map((of) => ({ of, keys: order.map((key) => keyOf(of, key, policy)) })).toSorted(compareKeyed);
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

/** Who goes on to the field test: of those who passed the best `factor` × quota, and all who equal the last of them. */
export function shortlist<T extends Tested>(list: readonly T[], post: Post, policy: RecruitmentPolicy): Ranked<T>[] {
  const grade = passingGrade(policy, post.category, post.positionGroup);
  const took = list.filter(({ skd }) => skd !== null);
  const passed = took.filter(({ skd }) => skd && shortOf(skd, grade).length === 0);
  const cut = policy.shortlist.factor * post.quota;
  return [
    ...ranked(passed, policy.shortlist.order, policy, (rank) => (rank <= cut ? 'THROUGH' : 'BELOW_CUT')),
    ...unranked(
      took.filter((one) => !passed.includes(one)),
      'NOT_PASSED',
    ),
    ...unranked(
      list.filter(({ skd }) => skd === null),
      'ABSENT',
    ),
  ];
}

/**
 * The final order of those who went through. The quota takes whole ranks: where equals in every key stand across it, they are TIED
 * and people decide, since no machine draws lots.
 */
export function finalRanking<T extends Tested>(list: readonly T[], { quota }: Pick<Post, 'quota'>, policy: RecruitmentPolicy): Ranked<T>[] {
  const took = list.filter(({ skd, skb }) => skd !== null && skb !== null && skb !== undefined);
  const outcomeOf = (rank: number, equals: number): RankOutcome => {
    if (rank > quota) return 'RESERVE';
    return rank + equals - 1 <= quota ? 'SELECTED' : 'TIED';
  };
  return [
    ...ranked(took, policy.final.order, policy, outcomeOf),
    ...unranked(
      list.filter((one) => !took.includes(one)),
      'ABSENT',
    ),
  ];
}

/** Several lists of the final order as one, for posts that are filled from elsewhere. */
export const poolRanking = <T extends Tested>(list: readonly T[], policy: RecruitmentPolicy): Ranked<T>[] =>
  ranked(list, policy.final.order, policy, () => 'RESERVE');
