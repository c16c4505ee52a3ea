// What of anonymous answers may be told: the rules of the threshold. Pure; the sheet is a function of the answers in the groups that are told.
import { ratio, roundRational } from '../../../platform/rules/decimal.ts';
import type { CoreValue } from '../../performance/rules/types.ts';
import { ANONYMOUS_GROUPS, type AnonymousGroup, type Answers, type RaterGroup, type ReviewScore } from './types.ts';

/** An opened answer; nothing of it says whose it is. */
export interface Response {
  group: RaterGroup;
  answers: Answers;
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

export interface RaterGroupResult {
  group: RaterGroup;
  responses: number;
  values: ValueResult[];
  /** Of SELF and SUPERIOR only, who are shown by name. */
  comments: QuestionComments[] | null;
}

export interface AnonymousResult {
  groups: RaterGroupResult[];
  comments: QuestionComments[];
}

export interface Terms {
  /** k: the least number of answers that are told. */
  threshold: number;
  values: readonly CoreValue[];
  questions: readonly { number: number; text: string }[];
  /** A keyed hash of a question's comment: its order says nothing of who wrote when, nor of another question's order. */
  order: (question: number, text: string) => string;
}

type Counts = Partial<Record<RaterGroup, number>>;

/**
 * Groups of at least k are told, each by itself; a smaller one is told nowhere and in no form. Small groups are not merged: where two of them
 * reach k together, or one joins a larger group, the sheet says that the one subordinate who was asked has answered.
 */
export const toldGroups = (counts: Counts, k: number): AnonymousGroup[] => ANONYMOUS_GROUPS.filter((group) => (counts[group] ?? 0) >= k);

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
function attributed(group: 'SELF' | 'SUPERIOR', responses: readonly Response[], terms: Terms): RaterGroupResult[] {
  const own = responses.filter((response) => response.group === group);
  const values = terms.values.map((value) => meanOf(value, own, 1, 'NOT_OBSERVED'));
  const comments = commentsOf(own, terms);
  return own.length > 0 ? [{ group, responses: own.length, values, comments }] : [];
}

/** NOT_OBSERVED is never told of an anonymous group: it would say of each rater what they answered. */
function told(group: AnonymousGroup, responses: readonly Response[], { threshold, values }: Terms): RaterGroupResult {
  const own = responses.filter((response) => response.group === group);
  return { group, responses: own.length, values: values.map((value) => meanOf(value, own, threshold, 'NOT_ENOUGH')), comments: null };
}

/** The sheet that is published, once: its shape and all that stands in it follow from the groups that are told, and from nothing else. */
export function sheetOf(responses: readonly Response[], terms: Terms): AnonymousResult {
  const groups = toldGroups(countsOf(responses), terms.threshold);
  const shown = responses.filter(({ group }) => (groups as readonly RaterGroup[]).includes(group));
  const named = [...attributed('SELF', responses, terms), ...attributed('SUPERIOR', responses, terms)];
  return { groups: [...named, ...groups.map((group) => told(group, shown, terms))], comments: commentsOf(shown, terms) };
}

/** Two progress views of the same round differ only where a group has reached the threshold. SELF and SUPERIOR are not told: they are one person each. */
export const progressOf = (counts: Counts, { threshold, asked }: { threshold: number; asked: readonly AnonymousGroup[] }) =>
  asked.map((group) => {
    const count = counts[group] ?? 0;
    return { group, enough: count >= threshold, count: count >= threshold ? count : null };
  });
