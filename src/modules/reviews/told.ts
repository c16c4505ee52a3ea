// What notices of reviews go by beside their own item; and whether what was asked is asked still, which no item of its own tells.

import type { ReadContext } from '../../platform/context.ts';
import { receiptLock } from './answer-items.ts';
import { invitedTo, RoundItem, SubjectItem } from './items.ts';
import { statusOf } from './rules/lifecycle.ts';
import { type InvitationBeside, type PlaceBeside, placeOfOccasion } from './rules/notices.ts';
import { closesAt } from './rules/round.ts';
import type { ReviewInvitation, ReviewRound, ReviewSubject } from './rules/types.ts';
import { approverOf } from './superiors.ts';

const roundBeside = async (ctx: ReadContext, { roundId }: { roundId: string }): Promise<ReviewRound | null> =>
  (await RoundItem.load(ctx.loader.loadKey, roundId))?.body ?? null;

/** AP-236. Only of a place whose raters were reminded. */
async function invitedBeside(ctx: ReadContext, subject: ReviewSubject): Promise<PlaceBeside['invited']> {
  if (subject.remindedOn === null) return [];
  const raters = [subject.employeeId, subject.snapshot.superiorId, ...(subject.approval?.raters ?? []).map(({ employeeId }) => employeeId)];
  const found = await Promise.all([...new Set(raters)].map((raterId) => invitedTo(ctx.table, subject, raterId)));
  return found.flat().map(({ pk, sk, body }) => ({ id: body.id, raterId: body.raterId, key: { pk, sk } }));
}

export async function placeBeside(ctx: ReadContext, subject: ReviewSubject): Promise<PlaceBeside> {
  const round = await roundBeside(ctx, subject);
  return {
    round,
    approverId: subject.stage === 'SUBMITTED' ? await approverOf(ctx, subject) : null,
    invited: await invitedBeside(ctx, subject),
  };
}

export async function invitationBeside(ctx: ReadContext, invitation: ReviewInvitation): Promise<InvitationBeside> {
  const round = await roundBeside(ctx, invitation);
  const subject = invitation.state === 'DECLINED' ? (await SubjectItem.load(ctx.loader.loadKey, invitation.subjectId))?.body : null;
  return { round, place: subject ? { employeeId: subject.employeeId, approverId: await approverOf(ctx, subject) } : null };
}

/** Whether something is asked still, and until when by now. */
export interface AskedStill {
  isAsked: boolean;
  dueAt: string | null;
}

/**
 * The round ends, is cancelled or extended, and somebody is taken out of it, without a change of what asks. One batch.
 * @param approverId who was asked to choose the raters: another may be by now
 */
export async function choiceAskedStill(ctx: ReadContext, occasion: string, approverId?: string): Promise<AskedStill> {
  const { roundId, subjectId } = placeOfOccasion(occasion);
  const { loadKey } = ctx.loader;
  const [round, subject] = await Promise.all([RoundItem.load(loadKey, roundId), SubjectItem.load(loadKey, subjectId)]);
  if (!round || !subject) return { isAsked: false, dueAt: null };
  const status = statusOf(subject.body, { round: round.body, now: ctx.now });
  const isOpen = !['CLOSED', 'CANCELLED', 'WITHDRAWN', 'PUBLISHED'].includes(status);
  const isAsked = isOpen && (approverId === undefined || (await approverOf(ctx, subject.body)) === approverId);
  return { isAsked, dueAt: closesAt(round.body) };
}

/** The receipt is read for the rater alone, in whose mailbox the notice lies. */
export async function invitationAskedStill(ctx: ReadContext, invitationId: string, occasion: string): Promise<AskedStill> {
  const [still, receipt] = await Promise.all([choiceAskedStill(ctx, occasion), ctx.loader.loadKey(receiptLock(invitationId))]);
  return { ...still, isAsked: still.isAsked && receipt === null };
}
