// Invitations: what a rater sees of them, and declining one. Only the rater is ever told whether a review was answered.

import { authorise, canSee, expectVersion } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import { onlyWhatMayBeSeen, type Permit } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import type { Subject } from '../../platform/rules/access.ts';
import type { Blocker } from '../../platform/rules/blockers.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result, Tally } from '../../platform/store/commit.ts';
import { DraftItem, receiptLock } from './answer-items.ts';
import { AskedItem, InvitationItem, type InvitationRow, LoadItem, type ReviewAskedRow, SubjectItem } from './items.ts';
import { roundOf } from './rounds.ts';
import { canBeShown, decline, type InvitationFacts, type RaterAction, raterActions, raterBlockers, stateOf } from './rules/invitation.ts';
import { raterNotice } from './rules/notice.ts';
import { closesAt } from './rules/round.ts';
import { type DeclineReason, isAnonymous, type ReviewInvitation, type ReviewSubject } from './rules/types.ts';

/** An invitation as its rater sees it; from the list's card or from its item. */
export type InvitationView = ReviewInvitation & { version: number };

export const viewOf = ({ body, version }: InvitationRow): InvitationView => ({ ...body, version });

/** About nobody: only the rater whom it names may see it, not even the person reviewed. */
const aboutInvitation = (region: string, { raterId }: ReviewInvitation): Subject => ({
  region,
  employeeId: '',
  names: { REVIEWER: [raterId] },
});

export async function findInvitation(ctx: ReadContext, id: string): Promise<InvitationView | null> {
  const row = await ownItem(ctx, InvitationItem, id);
  return row && (await canSee(ctx, 'ReviewInvitation', aboutInvitation(row.region, row.body))) ? viewOf(row) : null;
}

/** By the type's rule, which is the root field's too. */
export async function reviewInvitation(ctx: ReadContext, id: string): Promise<InvitationView | null> {
  onlyWhatMayBeSeen(ctx);
  return findInvitation(ctx, id);
}

const subjectOf = async (ctx: ReadContext, { subjectId }: ReviewInvitation): Promise<ReviewSubject> =>
  (await ownItem(ctx, SubjectItem, subjectId))?.body ?? fail('NOT_FOUND');

/** Round, review and receipt: one batch for a whole page. A rater who declined holds a receipt too, so that nobody does both. */
export async function invitationFactsOf(ctx: ReadContext, invitation: ReviewInvitation): Promise<InvitationFacts> {
  const [round, { stage }, receipt] = await Promise.all([
    roundOf(ctx, invitation.roundId),
    subjectOf(ctx, invitation),
    ctx.loader.loadKey(receiptLock(invitation.id)),
  ]);
  return { round: round.body, stage, now: ctx.now, answered: receipt !== null && invitation.state === 'INVITED' };
}

export const stateFor = async (ctx: ReadContext, invitation: ReviewInvitation): Promise<ReturnType<typeof stateOf>> =>
  stateOf(invitation, await invitationFactsOf(ctx, invitation));

export const isAnswered = async (ctx: ReadContext, invitation: ReviewInvitation): Promise<boolean> =>
  (await invitationFactsOf(ctx, invitation)).answered;

export const actionsOnInvitation = async (ctx: ReadContext, invitation: ReviewInvitation): Promise<RaterAction[]> =>
  raterActions(invitation, await invitationFactsOf(ctx, invitation));

export const blockersOfInvitation = async (ctx: ReadContext, invitation: ReviewInvitation): Promise<Blocker<RaterAction>[]> =>
  raterBlockers(invitation, await invitationFactsOf(ctx, invitation));

export const invitationDeadline = async (ctx: ReadContext, { roundId }: ReviewInvitation): Promise<string> =>
  closesAt((await roundOf(ctx, roundId)).body);

/** Reminders are kept on the review; who has answered does not see them any more. */
export async function remindersFor(ctx: ReadContext, invitation: ReviewInvitation): Promise<number> {
  const [{ reminders }, { answered }] = await Promise.all([subjectOf(ctx, invitation), invitationFactsOf(ctx, invitation)]);
  return answered ? 0 : reminders;
}

export const askedRow = (ctx: ReadContext, subjectId: string): Promise<ReviewAskedRow | null> =>
  AskedItem.load(ctx.loader.loadKey, subjectId);

/** Told before writing: where too few are asked, what is written is shown to nobody. */
export async function isGroupShown(ctx: ReadContext, { subjectId, roundId, group }: ReviewInvitation): Promise<boolean> {
  const [asked, round] = await Promise.all([askedRow(ctx, subjectId), roundOf(ctx, roundId)]);
  return canBeShown(group, asked?.body.counts ?? {}, round.body);
}

/** The same in words, for whoever is about to write. */
export async function noticeFor(ctx: ReadContext, invitation: ReviewInvitation): Promise<string> {
  const [isShown, { body }] = await Promise.all([isGroupShown(ctx, invitation), roundOf(ctx, invitation.roundId)]);
  return raterNotice(invitation.group, isShown, body.threshold, ctx.language);
}

export type OfInvitation = { idempotencyKey: string; invitationId: string };

/** The viewer's own invitation with what its rules are given, to be acted on by the present operation. */
export async function invitationToChange(
  ctx: ReadContext,
  { invitationId }: OfInvitation,
): Promise<{ permit: Permit; row: InvitationRow; facts: InvitationFacts }> {
  const row = await itemToChange(ctx, InvitationItem, [invitationId], ['invitationId']);
  const permit = await authorise(ctx, 'ReviewInvitation', aboutInvitation(row.region, row.body), ['invitationId']);
  return { permit, row, facts: await invitationFactsOf(ctx, row.body) };
}

/** Frees a place among the rater's reviews, and leaves one less in the group. Who reviews by office is not counted. */
async function relieved(ctx: ReadContext, { subjectId, roundId, raterId, group }: ReviewInvitation, region: string): Promise<Tally[]> {
  const [load, asked] = await Promise.all([LoadItem.load(ctx.loader.loadKey, roundId, raterId), askedRow(ctx, subjectId)]);
  if (!load || !asked || !isAnonymous(group)) return [];
  const counts = { ...asked.body.counts, [group]: (asked.body.counts[group] ?? 0) - 1 };
  return [
    { before: load, after: LoadItem.put(region, { roundId, raterId, count: load.body.count - 1 }) },
    { before: asked, after: AskedItem.put(region, { ...asked.body, counts }) },
  ];
}

export type DeclineInput = OfInvitation & { expectedVersion: number; reason: DeclineReason; note?: string | null };

/** Takes the receipt with it: declining and answering can never both happen, whichever comes first. Who was asked stands in no history. */
export async function reviewDecline(ctx: MutationContext, input: DeclineInput): Promise<Result> {
  const { permit, row, facts } = await invitationToChange(ctx, input);
  expectVersion(row, input.expectedVersion);
  const invitation = decline(row.body, input, facts);
  const { id, region } = { id: invitation.id, region: row.region };
  return write(ctx, permit, {
    subjects: [{ before: row, after: InvitationItem.put(region, invitation), anonymous: true }],
    tallies: await relieved(ctx, invitation, region),
    take: [{ key: receiptLock(id), owner: id, region, taken: { code: 'ALREADY_EXISTS', field: ['invitationId'] } }],
    drops: [DraftItem.key(id)],
    result: { id },
  });
}
