// The seats of formations: who holds one, who has given one back, and to whom a free one is offered next. Pure.
import { isPast } from '../../../../platform/rules/calendar.ts';
import { fail, type Problem, problemsOf, refuse } from '../../../../platform/rules/errors.ts';
import type { RecruitmentPolicy } from '../../campaigns/rules/policy-types.ts';
import { type Filling, fillPosts, type Listed, type PlacesHeld, refusalOf } from '../../lists/rules/fill.ts';
import type { FilledSeat } from '../../lists/rules/types.ts';
import type { FormationSeat, SeatEnd, Seats } from './types.ts';

export const noSeats = (formationId: string, quota: number): Seats => ({ formationId, quota, list: [] });
export const heldSeats = ({ list }: Seats): number => list.filter(({ end }) => end === null).length;
export const hiredSeats = ({ list }: Seats): number => list.filter(({ hired }) => hired).length;
export const freeSeats = (seats: Seats): number => seats.quota - heldSeats(seats);

export const changeSeat = (seats: Seats, offerId: string, change: Partial<FormationSeat>): Seats => ({
  ...seats,
  list: seats.list.map((seat) => (seat.offerId === offerId ? { ...seat, ...change } : seat)),
});

/** As days of service have ended by now: nobody need record it. */
export const settledSeats = (seats: Seats, now: string): Seats => ({
  ...seats,
  list: seats.list.map((seat) =>
    seat.end === null && seat.leavesAt && isPast(seat.leavesAt, now) ? { ...seat, end: 'GONE', hired: false } : seat,
  ),
});

/** The offer whose seat the next one takes: the first that came free and nobody has followed yet; null within the quota. */
export function followed({ quota, list }: Seats): string | null {
  if (list.length < quota) return null;
  const taken = new Set(list.map(({ after }) => after));
  return list.find(({ end, offerId }) => end !== null && !taken.has(offerId))?.offerId ?? null;
}

/** What binds the planner: places that stand, and who has given one back. */
export function placesHeldOf(all: readonly Seats[]): PlacesHeld {
  const seats = all.flatMap(({ formationId, list }) => list.map((seat) => ({ ...seat, formationId })));
  const ended = (how: SeatEnd) => seats.filter(({ end }) => end === how);
  return {
    held: seats.filter(({ end }) => end === null).map(({ formationId, number, ground, from }) => ({ formationId, number, ground, from })),
    gone: new Set(ended('GONE').map(({ number }) => number)),
    refused: new Set(ended('REFUSED').map(refusalOf)),
    decided: new Set(seats.filter(({ decided }) => decided).map(({ number }) => number)),
  };
}

/** Whom people prefer among equals in every key; none where they decide nothing. */
export interface Choice {
  formationId: string;
  preferred: readonly string[];
}

const FORMATION = ['formationId'];

/** Equals in every key, and how many posts there are for them. */
export interface Tie {
  count: number;
  numbers: readonly string[];
}

const NO_TIE: Tie = { count: 0, numbers: [] };

export const tieIn = ({ tied }: Filling, formationId: string): Tie | null => tied.find((tie) => tie.formationId === formationId) ?? null;

/** Preferred are some of those who are tied, and no more than have a place. */
export function choiceProblems({ count, numbers }: Tie, preferred: readonly string[]): Problem[] {
  const problems: Problem[] = preferred.flatMap((number, i) =>
    numbers.includes(number) && preferred.indexOf(number) === i
      ? []
      : [{ code: 'INVALID', field: ['preferred', String(i)], text: 'AMONG_TIED' }],
  );
  if (preferred.length > count) problems.push({ code: 'LIMIT_REACHED', field: ['preferred'], params: { most: count } });
  return problems;
}

/** Why nobody can be offered a seat that is free. */
function nobody({ tied, waiting }: Filling, formationId: string): never {
  const here = (one: { formationId: string }): boolean => one.formationId === formationId;
  const tie = tied.find(here);
  if (tie) fail('UNDECIDED', { field: FORMATION, text: 'TIE', params: { count: tie.count, numbers: tie.numbers.join(', ') } });
  return waiting.some(here)
    ? fail('UNDECIDED', { field: FORMATION, text: 'TIES_ELSEWHERE', params: { count: tied.length } })
    : fail('LIST_EXHAUSTED', { field: FORMATION });
}

/** While every seat is held. */
export const fullProblems = (seats: Seats): Problem[] =>
  freeSeats(seats) <= 0 ? [{ code: 'QUOTA_FILLED', field: FORMATION, params: { quota: seats.quota } }] : [];

/** The new places that a filling has found for a formation. */
const newPlaces = ({ places }: Filling, { held }: PlacesHeld, formationId: string): FilledSeat[] =>
  places.slice(held.length).filter((place) => place.formationId === formationId);

/** Why no free seat could be offered to anybody now. */
export function nextProblems(seats: Seats, filling: Filling, standing: PlacesHeld): readonly Problem[] {
  const { formationId } = seats;
  if (freeSeats(seats) <= 0 || newPlaces(filling, standing, formationId).length > 0) return fullProblems(seats);
  return problemsOf(() => nobody(filling, formationId));
}

/**
 * To whom the free seats of a formation are offered now, the best first. `lists` and `all` hold every formation of the same kind.
 * @throws RuleError QUOTA_FILLED while every seat is held; INVALID, LIMIT_REACHED for a choice; UNDECIDED where only equals are left, here or in
 * another list from which they may come; LIST_EXHAUSTED.
 */
export function nextPlaces(lists: readonly Listed[], all: readonly Seats[], choice: Choice, policy: RecruitmentPolicy): FilledSeat[] {
  const { formationId, preferred } = choice;
  const mine = all.find((one) => one.formationId === formationId);
  refuse(mine ? fullProblems(mine) : []);
  const standing = placesHeldOf(all);
  if (preferred.length > 0) refuse(choiceProblems(tieIn(fillPosts(lists, standing, policy), formationId) ?? NO_TIE, preferred));
  const filling = fillPosts(lists, { ...standing, preferred: new Set(preferred) }, policy);
  const places = newPlaces(filling, standing, formationId);
  return places.length > 0 ? places : nobody(filling, formationId);
}
