// What of anonymous answers may be told: the rules of the threshold. Pure; the sheet is a function of the multiset of answers a pool holds.
import { ratio, roundRational } from '../decimal.ts';
import type { CoreValue } from '../performance/types.ts';
import { ANONYMOUS_GROUPS, type AnonymousGroup, type Answers, type RaterGroup, type ReviewScore } from './types.ts';

/** An opened answer; nothing of it says whose it is. */
export interface Response {
  group: RaterGroup;
  answers: Answers;
}

/** Answers that are told together: a group by itself, or several as OTHERS. */
export interface Pool {
  group: AnonymousGroup | 'OTHERS';
  of: readonly AnonymousGroup[];
}

export interface ValueResult {
  value: CoreValue;
  mean: string | null;
  missing: 'NOT_ENOUGH' | 'NOT_OBSERVED' | null;
}

export interface QuestionComments {
  question: number;
  text: string;
  comments: string[];
}

export interface GroupResult {
  group: RaterGroup | 'OTHERS';
  merged: RaterGroup[];
  /** Null for OTHERS: less what was known of its larger part, it would tell how many a hidden group had. */
  responses: number | null;
  values: ValueResult[];
  /** Of SELF and SUPERIOR only, who are shown by name. */
  comments: QuestionComments[] | null;
}

export interface Sheet {
  groups: GroupResult[];
  comments: QuestionComments[];
}

export interface Terms {
  /** k: the least number of answers that are told. */
  threshold: number;
  /** Anonymous groups of the round. */
  asked: readonly AnonymousGroup[];
  values: readonly CoreValue[];
  questions: readonly { number: number; text: string }[];
  /** A keyed hash of a question's comment: its order says nothing of who wrote when, nor of another question's order. */
  order: (question: number, text: string) => string;
}

type Counts = Partial<Record<RaterGroup, number>>;

/**
 * Groups of at least k stand alone. Smaller ones are told together; where together they are still too few, the smallest group that is large
 * enough joins them and is no longer told alone, so that nothing can be subtracted. Where there is none, they are told nowhere.
 */
export function poolsOf(counts: Counts, k: number): Pool[] {
  const size = (group: AnonymousGroup): number => counts[group] ?? 0;
  const large = ANONYMOUS_GROUPS.filter((group) => size(group) >= k);
  const small = ANONYMOUS_GROUPS.filter((group) => size(group) > 0 && size(group) < k);
  const together = small.reduce((sum, group) => sum + size(group), 0);
  const joining = small.length > 0 && together < k ? large.toSorted((a, b) => size(a) - size(b)).slice(0, 1) : [];
  const others = [...small, ...joining];
  const alone = large.filter((group) => !joining.includes(group)).map((group): Pool => ({ group, of: [group] }));
  const isTold = others.reduce((sum, group) => sum + size(group), 0) >= k;
  return isTold ? [...alone, { group: 'OTHERS', of: ANONYMOUS_GROUPS.filter((group) => others.includes(group)) }] : alone;
}

const STEPS: Record<Exclude<ReviewScore, 'NOT_OBSERVED'>, bigint> = { ONE: 1n, TWO: 2n, THREE: 3n, FOUR: 4n, FIVE: 5n };

/** Exact, one decimal, half-up. Below `least` answers that observed the value there is no mean. */
function meanOf(value: CoreValue, responses: readonly Response[], least: number, missing: ValueResult['missing']): ValueResult {
  const scores = responses.map(({ answers }) => answers.scores[value] ?? 'NOT_OBSERVED').filter((score) => score !== 'NOT_OBSERVED');
  if (scores.length < least) return { value, mean: null, missing };
  const sum = scores.reduce((all, score) => all + STEPS[score], 0n);
  return { value, mean: roundRational(ratio(sum, BigInt(scores.length)), 1), missing: null };
}

const commentsOf = (responses: readonly Response[], { questions, order }: Terms): QuestionComments[] =>
  questions.map(({ number, text }) => {
    const written = responses.map(({ answers }) => answers.comments[number] ?? '').filter((comment) => comment !== '');
    const keyed = written.map((comment) => ({ comment, key: order(number, comment) }));
    return { question: number, text, comments: keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ comment }) => comment) };
  });

const countsOf = (responses: readonly Response[]): Counts =>
  Object.fromEntries([...Map.groupBy(responses, ({ group }) => group)].map(([group, own]) => [group, own.length]));

/** By name: exactly one answer each, or none. */
function attributed(group: 'SELF' | 'SUPERIOR', responses: readonly Response[], terms: Terms): GroupResult[] {
  const own = responses.filter((response) => response.group === group);
  const values = terms.values.map((value) => meanOf(value, own, 1, 'NOT_OBSERVED'));
  const comments = commentsOf(own, terms);
  return own.length > 0 ? [{ group, merged: [group], responses: own.length, values, comments }] : [];
}

const pooled = ({ of }: Pool, responses: readonly Response[]): Response[] =>
  responses.filter(({ group }) => (of as readonly RaterGroup[]).includes(group));

/** NOT_OBSERVED is never told of an anonymous group: it would say of each rater what they answered. */
function told(pool: Pool, responses: readonly Response[], alone: readonly string[], { threshold, values, asked }: Terms): GroupResult {
  const own = pooled(pool, responses);
  const isMerged = pool.group === 'OTHERS';
  return {
    group: pool.group,
    merged: isMerged ? asked.filter((group) => !alone.includes(group)) : [...pool.of],
    responses: isMerged ? null : own.length,
    values: values.map((value) => meanOf(value, own, threshold, 'NOT_ENOUGH')),
    comments: null,
  };
}

/** The sheet that is published, once. Nothing in it is computed from an answer outside the pools that are told. */
export function sheetOf(responses: readonly Response[], terms: Terms): Sheet {
  const pools = poolsOf(countsOf(responses), terms.threshold);
  const alone = pools.map(({ group }) => group);
  const anonymous = pools.map((pool) => told(pool, responses, alone, terms));
  const shown = pools.flatMap((pool) => pooled(pool, responses));
  const named = [...attributed('SELF', responses, terms), ...attributed('SUPERIOR', responses, terms)];
  return { groups: [...named, ...anonymous], comments: commentsOf(shown, terms) };
}

/** Two progress views of the same round differ only where a group has reached the threshold. SELF and SUPERIOR are not told: they are one person each. */
export const progressOf = (counts: Counts, { threshold, asked }: Pick<Terms, 'threshold' | 'asked'>) =>
  asked.map((group) => {
    const count = counts[group] ?? 0;
    return { group, enough: count >= threshold, count: count >= threshold ? count : null };
  });
