// Whether a notice still asks for something, and whether it was read. Pure.

import type { Awaited } from '../../../platform/rules/notice.ts';
import type { InboxNotice, InboxState } from './types.ts';

/** @param awaited of the item that the notice is about; null where it is not known to await anything */
export function stateOf({ event, subjectId, occasion }: InboxNotice, awaited: readonly Awaited[] | null): InboxState {
  if (occasion === null) return 'TOLD';
  const still = awaited?.some((one) => one.event === event && one.subjectId === subjectId && one.occasion === occasion);
  return still ? 'AWAITED' : 'DONE';
}

export interface ReadSoFar {
  /** This one by itself. */
  one: boolean;
  /** All of the mailbox up to an instant. */
  upTo: string | null;
}

export const isRead = ({ at }: Pick<InboxNotice, 'at'>, { one, upTo }: ReadSoFar): boolean => one || (upTo !== null && at <= upTo);
