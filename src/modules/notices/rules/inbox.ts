// Whether a notice still asks for something, and whether it was read. Pure.

import { dayEnd, isPast, legalDay } from '../../../platform/rules/calendar.ts';
import type { Awaited } from '../../../platform/rules/notice.ts';
import type { InboxNotice, InboxState } from './types.ts';

/** Something awaited that ends with its clock, as the clock stands by now. */
const hasLapsed = ({ lapses }: Awaited, dueAt: string | null, now: string): boolean =>
  lapses === true && dueAt !== null && isPast(dueAt, now);

export interface AwaitedNow {
  /** Of the item that the notice is about; null where it is not known to await anything. */
  awaited: readonly Awaited[] | null;
  /** What other items say of it; null where none does. */
  still: { isAsked: boolean; dueAt: string | null } | null;
  now: string;
}

/** What a notice says is awaited, as its item has it now. */
export const awaitedIn = (awaited: AwaitedNow['awaited'], { event, subjectId, occasion }: InboxNotice): Awaited | undefined =>
  awaited?.find((one) => one.event === event && one.subjectId === subjectId && one.occasion === occasion);

export function stateOf(notice: InboxNotice, { awaited, still, now }: AwaitedNow): InboxState {
  if (notice.occasion === null) return 'TOLD';
  const found = awaitedIn(awaited, notice);
  if (!found || still?.isAsked === false) return 'DONE';
  return hasLapsed(found, still ? still.dueAt : found.dueAt, now) ? 'DONE' : 'AWAITED';
}

export interface ReadSoFar {
  /** This one by itself. */
  one: boolean;
  /** All of the mailbox up to an instant. */
  upTo: string | null;
}

/** What tells a day alone may have come at its very end. */
export const isRead = ({ at, dayOnly }: Pick<InboxNotice, 'at' | 'dayOnly'>, { one, upTo }: ReadSoFar): boolean =>
  one || (upTo !== null && (dayOnly ? dayEnd(legalDay(at)) : at) <= upTo);
