// Who is out of a selection, by a mark beside scores: stands on the lists of those who took part, and is never ranked. Pure.
import type { Exclusion } from './marks.ts';
import type { Participant, Ranked } from './ranking.ts';
import type { ScoreRow } from './scores.ts';

export interface Parted<T> {
  /** Take part still. */
  within: T[];
  /** Behind all others, by number. */
  excluded: Ranked[];
}

const asideAs = (one: Participant, outcome: Exclusion): Ranked => ({
  of: { ...one, skd: null, skb: null },
  rank: null,
  outcome,
  decidedBy: null,
});

/** `sheets`: rows of the tests that the list tells of, in their order: whoever is out of one is out of all that follow. */
export function partExcluded<T extends Participant>(people: readonly T[], ...sheets: (readonly ScoreRow[] | undefined)[]): Parted<T> {
  const marked = sheets.flatMap((rows) => rows ?? []).flatMap(({ number, exclusion }) => (exclusion ? [[number, exclusion] as const] : []));
  const outcomes = new Map(marked.toReversed());
  const out = people.flatMap((one) => (outcomes.get(one.number) ? [asideAs(one, outcomes.get(one.number) as Exclusion)] : []));
  return {
    within: people.filter(({ number }) => !outcomes.has(number)),
    excluded: out.toSorted((a, b) => (a.of.number < b.of.number ? -1 : 1)),
  };
}
