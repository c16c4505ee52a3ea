// Who is out of a selection, by a mark beside scores or by decision: stands on the lists of those who took part, and is never ranked. Pure.

import type { Exclusion } from '../../lists/rules/marks.ts';
import type { Ranked, RankedParticipant, Tested } from '../../lists/rules/types.ts';
import type { Excluded, TestedPerson } from './types.ts';

export interface Parted<T> {
  /** Take part still. */
  within: T[];
  /** Behind all others, by number. */
  excluded: Ranked<T & Tested>[];
}

const asideAs = <T extends RankedParticipant>(one: T, outcome: Exclusion): Ranked<T & Tested> => ({
  of: { ...one, scores: [] },
  rank: null,
  outcome,
  decidedBy: null,
});

interface Leaving extends RankedParticipant {
  excluded?: Excluded;
}

/** `sheets`: rows of the tests that the list tells of, in their order. What was decided about a person goes before a mark. */
export function partExcluded<T extends Leaving>(people: readonly T[], ...sheets: (readonly TestedPerson[] | undefined)[]): Parted<T> {
  const marked = sheets.flatMap((rows) => rows ?? []).flatMap(({ number, exclusion }) => (exclusion ? [[number, exclusion] as const] : []));
  const marks = new Map(marked.toReversed());
  const outcomeOf = ({ number, excluded }: T): Exclusion | undefined => excluded?.kind ?? marks.get(number);
  const out = people.flatMap((one) => {
    const outcome = outcomeOf(one);
    return outcome ? [asideAs(one, outcome)] : [];
  });
  return {
    within: people.filter((one) => !outcomeOf(one)),
    excluded: out.toSorted((a, b) => (a.of.number < b.of.number ? -1 : 1)),
  };
}
