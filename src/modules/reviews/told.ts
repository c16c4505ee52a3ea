// Reviews as what follows the stream knows them, with what their notices go by; and whether what was asked is asked still, which no item of its own tells.

import type { ReadContext } from '../../platform/context.ts';
import type { FactKind } from '../../platform/store/item-kind.ts';
import { receiptLock } from './answer-items.ts';
import { InvitationItem, RoundItem, SubjectItem } from './items.ts';
import { statusOf } from './rules/lifecycle.ts';
import { type PlaceBeside, placeOfOccasion } from './rules/notices.ts';
import { closesAt } from './rules/round.ts';
import type { ReviewInvitation, ReviewRound, ReviewSubject } from './rules/types.ts';
import { approverOf } from './superiors.ts';

export const reviewSubjectFacts: FactKind<ReviewSubject> = SubjectItem;
export const invitationFacts: FactKind<ReviewInvitation> = InvitationItem;

export const roundBeside = async (ctx: ReadContext, { roundId }: { roundId: string }): Promise<ReviewRound | null> =>
  (await RoundItem.load(ctx.loader.loadKey, roundId))?.body ?? null;

export async function placeBeside(ctx: ReadContext, subject: ReviewSubject): Promise<PlaceBeside> {
  const round = await roundBeside(ctx, subject);
  return { round, approverId: subject.stage === 'SUBMITTED' ? await approverOf(ctx, subject) : null };
}

/** Whether something is asked still, and until when by now. */
export interface AskedStill {
  isAsked: boolean;
  dueAt: string | null;
}

/** The round ends, is cancelled or extended, and somebody is taken out of it, without a change of what asks. One batch. */
export async function choiceAskedStill(ctx: ReadContext, occasion: string): Promise<AskedStill> {
  const { roundId, subjectId } = placeOfOccasion(occasion);
  const { loadKey } = ctx.loader;
  const [round, subject] = await Promise.all([RoundItem.load(loadKey, roundId), SubjectItem.load(loadKey, subjectId)]);
  if (!round || !subject) return { isAsked: false, dueAt: null };
  const status = statusOf(subject.body, { round: round.body, now: ctx.now });
  const isAsked = !['CLOSED', 'CANCELLED', 'WITHDRAWN', 'PUBLISHED'].includes(status);
  return { isAsked, dueAt: closesAt(round.body) };
}

/** The receipt is read for the rater alone, in whose mailbox the notice lies. */
export async function invitationAskedStill(ctx: ReadContext, invitationId: string, occasion: string): Promise<AskedStill> {
  const [still, receipt] = await Promise.all([choiceAskedStill(ctx, occasion), ctx.loader.loadKey(receiptLock(invitationId))]);
  return { ...still, isAsked: still.isAsked && receipt === null };
}
