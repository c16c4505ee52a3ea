// Seats of a test session: who may be given one, in which order, and what becomes of the one they had. Pure.
import { isPast } from '../../../../platform/rules/calendar.ts';
import type { Problem } from '../../../../platform/rules/errors.ts';
import type { TestSeat, TestSession } from './types.ts';

export interface TestCandidate {
  number: string;
  applicationId: string;
  formationId: string;
  /** Whether the published list lets them through to the test, and they have not left since. */
  admitted: boolean;
  rank: number | null;
  /** The seat they have in this test, with its session. */
  seat: TestSeat | null;
  held: TestSession | null;
}

export const SEAT_ORDERS = ['RANK', 'REGISTRATION_NUMBER'] as const;
export type SeatOrder = (typeof SEAT_ORDERS)[number];

const byNumber = (a: TestCandidate, b: TestCandidate): number => (a.number < b.number ? -1 : 1);

/** Where the list has no ranks, or equals share one, the number decides. */
export const inOrder = (candidates: readonly TestCandidate[], order: SeatOrder): TestCandidate[] =>
  candidates.toSorted((a, b) => (order === 'RANK' ? (a.rank ?? Infinity) - (b.rank ?? Infinity) || byNumber(a, b) : byNumber(a, b)));

/** A seat of a session that is called off is free to be another; of one that stands only expressly, and never of one that has begun. */
export function seatProblem(
  { admitted, seat, held }: TestCandidate,
  session: TestSession,
  move: boolean,
  now: string,
): Omit<Problem, 'field'> | null {
  if (!admitted) return { code: 'INVALID', text: 'ADMITTED_ONLY' };
  if (!seat) return null;
  if (seat.sessionId === session.id) return { code: 'ALREADY_EXISTS', text: 'SEATED' };
  if (held?.status !== 'PLANNED') return null;
  if (isPast(held.startsAt, now)) return { code: 'DEADLINE_PASSED', text: 'FOR_GOOD', data: { closedAt: held.startsAt } };
  return move ? null : { code: 'ALREADY_EXISTS', text: 'SEATED' };
}

export interface SeatOutcome {
  number: string;
  /** Null where a seat is given. */
  problem: Omit<Problem, 'field'> | null;
}

/** In the order given, as long as there are seats. A session that is left is written too: of no more than `mostLeft`. */
export function outcomesFor(
  candidates: readonly TestCandidate[],
  session: TestSession,
  { move, now, mostLeft }: { move: boolean; now: string; mostLeft: number },
): SeatOutcome[] {
  let free = session.seats - session.taken;
  const left = new Set<string>();
  return candidates.map((one) => {
    const from = one.seat?.sessionId ?? null;
    const full = { code: 'LIMIT_REACHED' as const, text: 'SEATS' as const, params: { most: session.seats } };
    const many = from !== null && !left.has(from) && left.size >= mostLeft;
    const problem = seatProblem(one, session, move, now) ?? (free === 0 || many ? full : null);
    if (problem) return { number: one.number, problem };
    free -= 1;
    if (from) left.add(from);
    return { number: one.number, problem: null };
  });
}

/** What the seat was before is told with it. */
export const seated = (
  { applicationId, formationId, number, seat }: TestCandidate,
  { id: sessionId, campaignId, stage }: TestSession,
  { id, at, reason }: { id: string; at: string; reason: string | null },
): TestSeat => ({
  ...{ id, campaignId, stage, formationId, applicationId, number, sessionId, at },
  moved: seat ? { sessionId: seat.sessionId, reason } : null,
});
