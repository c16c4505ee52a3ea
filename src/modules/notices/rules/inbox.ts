// Whether a notice still asks for something, and whether it was read. Pure.

import { dayEnd, isPast, legalDay } from '../../../platform/rules/calendar.ts';
import type { Awaited } from '../../../platform/rules/notice.ts';
import type { InboxNotice, InboxState } from './types.ts';

const hasLapsed = ({ dueAt, lapses }: Awaited, now: string): boolean => lapses === true && dueAt !== null && isPast(dueAt, now);

/** @param awaited of the item that the notice is about; null where it is not known to await anything */
export function stateOf({ event, subjectId, occasion }: InboxNotice, awaited: readonly Awaited[] | null, now: string): InboxState {
  if (occasion === null) return 'TOLD';
  const found = awaited?.find((one) => one.event === event && one.subjectId === subjectId && one.occasion === occasion);
  return found && !hasLapsed(found, now) ? 'AWAITED' : 'DONE';
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
