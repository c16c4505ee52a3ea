// When a request counts as received: what arrived in time and comes again is judged as of its first arrival (0043). Pure.
import { dayEnd, isPast, legalDay } from './calendar.ts';

/** How long a proof of arrival is good for, in minutes. Long enough for a crowd to pass; deadlines are followed by work that must rest on what is closed. */
export const ARRIVAL_MINUTES = 60;

/** Every deadline is a midnight in WIB: only in the minutes before it is worth a write to remember that a request came. */
export const REMEMBERED_MINUTES = 10;

const minutesBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 60_000;

/** Whether a deadline may pass before a repeat of this request arrives. */
export const isNearDeadline = (now: string): boolean => minutesBetween(now, dayEnd(legalDay(now))) <= REMEMBERED_MINUTES;

/** Whether a first arrival still counts: not in the future, and not older than a proof of arrival is good for. */
export const stillCounts = (receivedAt: string, now: string): boolean =>
  isPast(receivedAt, now) && minutesBetween(receivedAt, now) <= ARRIVAL_MINUTES;

/** When a request came: as the gateway says, where it may have waited for an instance since; without its word, or with one that cannot be, now. */
export function cameAt(byGateway: number | undefined, now: string): string {
  const at = byGateway ? new Date(byGateway).toISOString() : now;
  return stillCounts(at, now) ? at : now;
}

/** Every deadline is a midnight: whatever waited over one counts as of before. Null for what did not. */
export const waitedSince = (came: string, now: string): string | null => (legalDay(came) === legalDay(now) ? null : came);
