// Who and what is still inside a unit that closes: people, open units below, assignments that begin later. Pure.
import type { AssignmentCard, Unit } from './types.ts';

export interface Inside<U extends Unit = Unit> {
  /** Assignments that go on after the last day, in the unit and below. */
  people: readonly AssignmentCard[];
  /** Assignments that begin after it. */
  later: readonly AssignmentCard[];
  /** Units below that go on after it. */
  units: readonly U[];
}

/** @param units those below, at any depth. */
export function insideAfter<U extends Unit>(day: string, cards: readonly AssignmentCard[], units: readonly U[]): Inside<U> {
  const goesOn = ({ validTo }: { validTo: string | null }) => validTo === null || validTo > day;
  const staying = cards.filter(({ assignment }) => goesOn(assignment));
  return {
    people: staying.filter(({ assignment }) => assignment.validFrom <= day),
    later: staying.filter(({ assignment }) => assignment.validFrom > day),
    // What was opened by mistake and taken back ends before it begins: it was never there.
    units: units.filter((unit) => goesOn(unit) && !isVoid(unit)),
  };
}

export const isEmpty = ({ people, later, units }: Inside): boolean => people.length + later.length + units.length === 0;

/** A unit whose opening was taken back: no day is left of it. */
export const isVoid = ({ validFrom, validTo }: Pick<Unit, 'validFrom' | 'validTo'>): boolean => validTo !== null && validTo < validFrom;
