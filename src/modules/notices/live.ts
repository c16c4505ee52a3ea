// What the clock or another item ends, without a change of the item that asks: asked again whenever a notice is read.

import type { ReadContext } from '../../platform/context.ts';
import type { Addressee } from '../../platform/rules/addressee.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { Awaited } from '../../platform/rules/notice.ts';
import type { NoticeEvent } from '../../platform/rules/texts/notices/index.ts';
import { ratingAskedStill } from '../evaluation/told.ts';
import { feedbackStands } from '../feedback/read.ts';
import { leadsOn } from '../organisation/addressees.ts';
import { type AskedStill, choiceAskedStill, invitationAskedStill } from '../reviews/told.ts';
import { planAskedStill } from './owed.ts';
import { recipients } from './recipients.ts';
import type { InboxNotice } from './rules/types.ts';

type Still = (
  ctx: ReadContext,
  notice: Pick<InboxNotice, 'subjectId' | 'dueAt' | 'mailbox'>,
  occasion: string,
) => Promise<AskedStill | null>;

/** All others are told by their item. */
const LIVE: Partial<Record<NoticeEvent, Still>> = {
  PLAN_WAITS: (ctx, notice) => planAskedStill(ctx, notice, 'DECIDE'),
  PLAN_RETURNED: (ctx, notice) => planAskedStill(ctx, notice, 'DRAFT'),
  OWN_TARGETS_WAIT: (ctx, notice) => planAskedStill(ctx, notice, 'DRAFT'),
  TARGETS_WAIT: (ctx, notice) => planAskedStill(ctx, notice, 'DRAFT'),
  REVIEW_INVITED: (ctx, { subjectId }, occasion) => invitationAskedStill(ctx, subjectId, occasion),
  REVIEW_RATERS_WAIT: (ctx, { mailbox }, occasion) => choiceAskedStill(ctx, occasion, mailbox),
  RATING_AWAITED: (ctx, { subjectId, mailbox }) => ratingAskedStill(ctx, subjectId, mailbox),
  // The days to propose stay as they were told; the round may end before.
  REVIEW_RATERS_AWAITED: async (ctx, { dueAt }, occasion) => ({ ...(await choiceAskedStill(ctx, occasion)), dueAt }),
};

/** Null where the item that asks says all. */
export const askedStill = async (
  ctx: ReadContext,
  notice: Pick<InboxNotice, 'event' | 'subjectId' | 'dueAt' | 'occasion' | 'mailbox'>,
): Promise<AskedStill | null> => (notice.occasion === null ? null : ((await LIVE[notice.event]?.(ctx, notice, notice.occasion)) ?? null));

const BY_RELATION: ReadonlySet<Addressee['kind']> = new Set(['SUPERIORS', 'HEADS', 'LEADERS']);

/** Who leads somebody may be another by now than who was told, and who does something may work elsewhere. */
export async function isAskedOf(ctx: ReadContext, { to }: Awaited, mailbox: string): Promise<boolean> {
  if (!to.some((one) => BY_RELATION.has(one.kind) || (one.kind === 'EMPLOYEE' && one.whileIn))) return true;
  return (await recipients(ctx, to)).includes(mailbox);
}

/** What was told and may be taken back before it is read or mailed; all else happened, and stays so. */
const TAKEN_BACK: Partial<Record<NoticeEvent, (ctx: ReadContext, notice: InboxNotice) => Promise<boolean>>> = {
  FEEDBACK_RECEIVED: (ctx, { subjectId }) => feedbackStands(ctx, subjectId),
  FEEDBACK_COUNTED: (ctx, { subjectId }) => feedbackStands(ctx, subjectId),
  // Entered anew for the same day, it is another who leads them from then on.
  REPORT_JOINS: (ctx, { subjectId, mailbox, facts, at }) =>
    leadsOn(ctx, subjectId, mailbox, [String(facts.from), legalDay(at)].toSorted().at(-1) ?? ''),
};

/** Whether what a notice tells still stands. */
export const stands = async (ctx: ReadContext, notice: InboxNotice): Promise<boolean> =>
  (await TAKEN_BACK[notice.event]?.(ctx, notice)) ?? true;
