// Which sessions serve what somebody is to learn, and why. Nothing here compares people. Pure.
import { isPast } from '../../../platform/rules/calendar.ts';
import { compared } from '../../../platform/rules/text.ts';
import type { EmployeeKind } from '../../organisation/rules/record-types.ts';
import { freeSeats } from './line.ts';
import type { TrainingSession } from './types.ts';

/** What is to be learned: a competence by its code and names, or a step that names it in its text. */
export interface TrainingNeed {
  /** Of whoever asks. */
  id: string;
  names: readonly string[];
  text: string | null;
}

/** Shorter names would be found in any text. */
const LEAST_NAME = 4;

const isNamedIn = (text: string, competence: string): boolean =>
  competence.length >= LEAST_NAME && ` ${compared(text)} `.includes(` ${competence} `);

/** The first need that a session serves, with the competence that it serves; null where it serves none. */
export function servedBy(
  { competences }: Pick<TrainingSession, 'competences'>,
  needs: readonly TrainingNeed[],
): { need: TrainingNeed; competence: string } | null {
  for (const need of needs) {
    const names = new Set(need.names.map(compared));
    const competence = competences.find((one) => names.has(compared(one)) || (need.text !== null && isNamedIn(need.text, compared(one))));
    if (competence !== undefined) return { need, competence };
  }
  return null;
}

/** Whether somebody of a kind may still ask for it. */
export const isOpenTo = ({ audience, requestUntil, cancelled }: TrainingSession, kind: EmployeeKind, now: string): boolean =>
  cancelled === null && !isPast(requestUntil, now) && (audience.length === 0 || audience.includes(kind));

/** How many seats there ever were: who sat beyond the last one keeps theirs. */
const mostSeats = ({ seats, seatChanges }: TrainingSession): number => Math.max(seats, ...seatChanges.map(({ was }) => was));

const MOST_SEATS = 100;

/** Seats that are looked at: all of them together are one batch. Of a large session its first hundred tell enough. */
export const seatsToLookAt = (session: TrainingSession): number[] =>
  Array.from({ length: Math.min(MOST_SEATS, mostSeats(session)) }, (_, i) => i + 1);

/** The nearest ones whose seats are looked at in one batch. */
export function lookedAt<One extends { session: TrainingSession }>(found: readonly One[], most: number): One[] {
  let seats = 0;
  return found.slice(0, most).filter(({ session }) => {
    seats += seatsToLookAt(session).length;
    return seats <= MOST_SEATS;
  });
}

/** @param taken of the seats that were looked at */
export const hasFreeSeat = (session: TrainingSession, taken: readonly number[]): boolean =>
  mostSeats(session) > MOST_SEATS
    ? taken.length < Math.min(MOST_SEATS, session.seats)
    : freeSeats(
        session.seats,
        taken.map((number) => ({ number })),
      ).length > 0;
