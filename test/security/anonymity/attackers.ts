// Attackers who compute: with nothing but a transcript they try for a score, a hidden number, a rater or an order.

import { VALUES } from '../../../src/modules/reviews/rules/answers.ts';
import { ANONYMOUS_GROUPS } from '../../../src/modules/reviews/rules/types.ts';
import { canonical, sha256 } from '../../../src/platform/store/commit.ts';
import { poolsIn, type Round, THRESHOLD, type Vote } from './rounds.ts';
import { inputOf, keyring, type Transcript } from './world.ts';

/** Numbers of groups below the threshold, taken from progress, by complement, or from the length of a history. */
export function hiddenCounts({ polls, result }: Transcript, round: Round): number {
  const { counts } = poolsIn(round);
  const small = ANONYMOUS_GROUPS.filter((group) => (counts[group] ?? 0) > 0 && (counts[group] ?? 0) < THRESHOLD);
  const last = polls.at(-1);
  const visible = last?.progress.reduce((sum, { count }) => sum + (count ?? 0), 0) ?? 0;
  const seen = polls.flatMap(({ progress }) => progress).filter(({ count }) => count !== null && count > 0 && count < THRESHOLD).length;
  const others = (result.groups as { group: string; responses: number | null }[]).find(({ group }) => group === 'OTHERS');
  const rest = (others?.responses ?? 0) - visible;
  // SELF and SUPERIOR answered in every round.
  const total = (last?.trail.length ?? 0) - 2 - visible;
  return (
    seen +
    (small.length === 1 && rest === (counts[small[0] ?? 'PEER'] ?? 0) ? 1 : 0) +
    (small.length === 1 && total === (counts[small[0] ?? 'PEER'] ?? 0) ? 1 : 0)
  );
}

/** Names in a history of answers. */
export const names = ({ polls }: Transcript): number => (JSON.stringify(polls.at(-1)?.trail ?? []).includes('"by":"r') ? 1 : 0);

type Means = { group: string; values: { mean: string | null }[] }[] | null;

/** Successive differences: what a mean moved by when one more had answered. */
export function differences({ polls }: Transcript, { slots }: Round): number {
  let recovered = 0;
  for (const [i, slot] of slots.entries()) {
    const [before, after] = [polls[i - 1]?.means, polls[i]?.means] as [Means | undefined, Means | undefined];
    const [was, is] = [before?.find(({ group }) => group === slot?.group), after?.find(({ group }) => group === slot?.group)];
    const n = slots.slice(0, i + 1).filter((one) => one?.group === slot?.group).length;
    if (!slot || !was || !is || n <= THRESHOLD) continue;
    VALUES.forEach((value, v) => {
      const guess = Math.round(Number(is.values[v]?.mean ?? Number.NaN) * n - Number(was.values[v]?.mean ?? Number.NaN) * (n - 1));
      const truth = ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE'].indexOf(slot.answers.scores[value] ?? '') + 1;
      if (truth > 0 && guess === truth) recovered += 1;
    });
  }
  return recovered;
}

/** Anything in a stored answer beside a seal of one size under a keyed hash. */
export function spoor({ rows }: Transcript): string[] {
  const responses = rows.map((row) => JSON.parse(row)).filter(({ type }) => type === 'Response');
  const shape = (row: Record<string, unknown>): string =>
    JSON.stringify([
      Object.keys(row)
        .filter((name) => row[name] !== undefined)
        .toSorted(),
      row.version,
      row.ttl,
      row.body,
      row.index,
    ]);
  return [...new Set(responses.map(shape))].slice(1).concat(responses.filter(({ sk }) => !/#[\w-]{43}$/.test(sk)).map(({ sk }) => sk));
}

export type Pairs = [a: number, b: number][];

const ranked = (list: readonly number[]): number[] => {
  const sorted = list.toSorted((a, b) => a - b);
  return list.map((one) => sorted.indexOf(one));
};

/** Ranks of a list against each other, on a common scale. */
function paired(a: readonly number[], b: readonly number[]): Pairs {
  const scale = Math.max(a.length - 1, 1);
  const [x, y] = [ranked(a), ranked(b)];
  return a.length < 3 ? [] : x.map((rank, i) => [rank / scale - 0.5, (y[i] ?? 0) / scale - 0.5]);
}

/** Place in the box against the time of answering, within each group. */
export const boxOrder = ({ places }: Transcript): Pairs =>
  ANONYMOUS_GROUPS.flatMap((group) => {
    const own = places.filter(({ vote }) => vote.group === group);
    const sorted = own.map(({ key }) => key).toSorted();
    return paired(
      own.map((_, i) => i),
      own.map(({ key }) => sorted.indexOf(key)),
    );
  });

const positions = ({ result, places }: Transcript, question: number): { at: number; nth: number; rater: string }[] => {
  const shown = result.comments.find((one) => one.question === question)?.comments ?? [];
  return places.flatMap(({ vote }, nth) => {
    const at = shown.indexOf(vote.answers.comments[question] ?? '');
    const isHidden = (ANONYMOUS_GROUPS as readonly string[]).includes(vote.group);
    return isHidden && at >= 0 ? [{ at, nth, rater: vote.rater }] : [];
  });
};

/** Place of a comment against the time of answering. */
export const commentOrder = (transcript: Transcript): Pairs =>
  [1, 2].flatMap((question) => {
    const own = positions(transcript, question);
    return paired(
      own.map(({ nth }) => nth),
      own.map(({ at }) => at),
    );
  });

/** Place under one question against the place of the same rater under another. */
export function linkage(transcript: Transcript): Pairs {
  const second = new Map(positions(transcript, 2).map(({ rater, at }) => [rater, at]));
  const both = positions(transcript, 1).filter(({ rater }) => second.has(rater));
  return paired(
    both.map(({ at }) => at),
    both.map(({ rater }) => second.get(rater) ?? 0),
  );
}

/** Spearman's rank correlation over all rounds. */
export function correlation(pairs: Pairs): number {
  const sum = (of: (pair: [number, number]) => number): number => pairs.reduce((all, pair) => all + of(pair), 0);
  const spread = Math.sqrt(sum(([a]) => a * a) * sum(([, b]) => b * b));
  return spread === 0 ? 0 : sum(([a, b]) => a * b) / spread;
}

/** With the key ring and the table: how many answers are joined to who wrote them, by any fingerprint of what was sent that stands anywhere. */
export function joined({ raw, places }: Transcript): number {
  const found = new Set(JSON.stringify(raw.filter(({ type }) => type !== 'Response')).match(/[\w-]{43,64}/g));
  const prints = ({ rater, answers }: Vote): string[] =>
    [canonical(answers), ...[0, 1].map((version) => canonical(inputOf({ rater, answers }, version)))].flatMap((text) => [
      sha256(text),
      ...['INPUT', 'RESPONSE', 'DRAFT'].map((purpose) => keyring.hash(purpose, text)),
    ]);
  return places.filter(({ vote }) => prints(vote).some((print) => found.has(print))).length;
}
