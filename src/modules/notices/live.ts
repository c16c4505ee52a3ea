// What the clock or another item ends, without a change of the item that asks: asked again whenever a notice is read.

import type { ReadContext } from '../../platform/context.ts';
import type { NoticeEvent } from '../../platform/rules/texts/notices/index.ts';
import { type AskedStill, choiceAskedStill, invitationAskedStill } from '../reviews/told.ts';
import type { InboxNotice } from './rules/types.ts';

type Still = (ctx: ReadContext, notice: Pick<InboxNotice, 'subjectId' | 'dueAt'>, occasion: string) => Promise<AskedStill>;

/** All others are told by their item. */
const LIVE: Partial<Record<NoticeEvent, Still>> = {
  REVIEW_INVITED: (ctx, { subjectId }, occasion) => invitationAskedStill(ctx, subjectId, occasion),
  REVIEW_RATERS_WAIT: (ctx, _, occasion) => choiceAskedStill(ctx, occasion),
  // The days to propose stay as they were told; the round may end before.
  REVIEW_RATERS_AWAITED: async (ctx, { dueAt }, occasion) => ({ ...(await choiceAskedStill(ctx, occasion)), dueAt }),
};

/** Null where the item that asks says all. */
export const askedStill = async (
  ctx: ReadContext,
  notice: Pick<InboxNotice, 'event' | 'subjectId' | 'dueAt' | 'occasion'>,
): Promise<AskedStill | null> => (notice.occasion === null ? null : ((await LIVE[notice.event]?.(ctx, notice, notice.occasion)) ?? null));
