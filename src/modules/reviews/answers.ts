// Answering a review: the rater's draft, and sending it once and for good.

import { expectVersion } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { itemToChange } from '../../platform/access/own.ts';
import type { Permit } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { fail } from '../../platform/rules/errors.ts';
import { canonical, type Result } from '../../platform/store/commit.ts';
import { DraftItem, isSavedBy, openDraft, type ReviewDraftRow, responseOf, sealedDraft, sentAnswers, type Vault } from './answer-items.ts';
import { findInvitation, invitationToChange, type OfInvitation } from './invitations.ts';
import { type InvitationRow, SubjectItem, type SubjectRow, TallyItem, type TallyRow } from './items.ts';
import { formOf, roundOf } from './rounds.ts';
import { progressOf } from './rules/anonymity.ts';
import { type AnswersInput, checkComplete, mergeAnswers, NO_ANSWERS } from './rules/answers.ts';
import { assertRaterAllowed, type InvitationFacts, type RaterAction } from './rules/invitation.ts';
import type { Answers, GroupProgress, ReviewForm, ReviewInvitation, ReviewRound } from './rules/types.ts';

export interface DraftView {
  version: number;
  answers: Answers;
}

export const vaultOf = ({ keyring, table }: ReadContext): Vault => ({ keyring, table: table.name });

const draftRow = (ctx: ReadContext, invitationId: string): Promise<ReviewDraftRow | null> =>
  DraftItem.load(ctx.loader.loadKey, invitationId);

/** Of an invitation that was found, so of its rater. */
export async function draftOf(ctx: ReadContext, { id }: ReviewInvitation): Promise<DraftView | null> {
  const row = await draftRow(ctx, id);
  return row && { version: row.version, answers: openDraft(vaultOf(ctx), id, row) };
}

type AnsweringInput = OfInvitation & AnswersInput & { expectedVersion: number };

interface Answering {
  permit: Permit;
  row: InvitationRow;
  facts: InvitationFacts;
  draft: ReviewDraftRow | null;
  answers: Answers;
}

/** What the rater has written, with what is given now. Who may not answer does not learn whether there is a draft. */
async function toAnswer(ctx: ReadContext, action: RaterAction, input: AnsweringInput): Promise<Answering> {
  const [{ permit, row, facts }, draft] = await Promise.all([invitationToChange(ctx, input), draftRow(ctx, input.invitationId)]);
  assertRaterAllowed(action, row.body, facts);
  expectVersion({ version: draft?.version ?? 0 }, input.expectedVersion);
  const before = draft ? openDraft(vaultOf(ctx), row.body.id, draft) : NO_ANSWERS;
  return { permit, row, facts, draft, answers: mergeAnswers(before, input, await formOf(ctx, facts.round), facts.round) };
}

export async function reviewDraftSave(ctx: MutationContext, input: AnsweringInput): Promise<Result> {
  const { permit, row, facts, draft, answers } = await toAnswer(ctx, 'reviewDraftSave', input);
  const { id } = row.body;
  const after = sealedDraft(vaultOf(ctx), row.region, { round: facts.round, invitationId: id, answers }, ctx.operation);
  return write(ctx, permit, { subjects: [{ before: draft, after, anonymous: true }], checks: [row], traceless: true, result: { id } });
}

/** @throws RuleError IDEMPOTENCY_KEY_REUSED: what is given is not what this key wrote. */
export function expectSame(stored: Answers, input: AnswersInput, form: ReviewForm, round: ReviewRound): void {
  if (canonical(mergeAnswers(stored, input, form, round)) !== canonical(stored))
    fail('IDEMPOTENCY_KEY_REUSED', { field: ['idempotencyKey'] });
}

/** The rater's own invitation, or null. */
async function ownInvitation(
  ctx: ReadContext,
  invitationId: string,
): Promise<{ invitation: ReviewInvitation; round: ReviewRound; form: ReviewForm } | null> {
  const invitation = await findInvitation(ctx, invitationId);
  if (!invitation) return null;
  const { body: round } = await roundOf(ctx, invitation.roundId);
  return { invitation, round, form: await formOf(ctx, round) };
}

/** A draft that this very request saved, and nobody since. */
export async function findDraftSaved(ctx: MutationContext, input: AnsweringInput): Promise<Result | null> {
  const [own, draft] = await Promise.all([ownInvitation(ctx, input.invitationId), draftRow(ctx, input.invitationId)]);
  if (!own || !draft || !isSavedBy(vaultOf(ctx), draft, ctx.operation)) return null;
  expectSame(openDraft(vaultOf(ctx), own.invitation.id, draft), input, own.form, own.round);
  return { id: own.invitation.id };
}

/** An answer that this very request sent: the key of the request leads to it, and no other way does. */
export async function findSubmitted(ctx: MutationContext, input: AnsweringInput): Promise<Result | null> {
  const own = await ownInvitation(ctx, input.invitationId);
  if (!own) return null;
  const { id, subjectId, group } = own.invitation;
  const stored = await responseOf(ctx.table, ctx.keyring, { subjectId, group }, ctx.operation);
  if (stored) expectSame(stored, input, own.form, own.round);
  return stored && { id };
}

export const tallyRow = (ctx: ReadContext, subjectId: string): Promise<TallyRow | null> => TallyItem.load(ctx.loader.loadKey, subjectId);

/** The invitation must still stand and the results be unpublished; the receipt makes it once. */
export async function reviewSubmit(ctx: MutationContext, input: AnsweringInput): Promise<Result> {
  const { permit, row, facts, draft, answers } = await toAnswer(ctx, 'reviewSubmit', input);
  checkComplete(answers);
  const { id, subjectId, group } = row.body;
  const [subject, tally] = await Promise.all([itemToChange(ctx, SubjectItem, [subjectId], ['invitationId']), tallyRow(ctx, subjectId)]);
  const sending = { subject: subject.body, round: facts.round, group, answers, receiptOf: id, tally };
  const laid = sentAnswers(vaultOf(ctx), { ...sending, taken: 'ALREADY_EXISTS', field: ['invitationId'] }, ctx.operation);
  const result = await write(ctx, permit, { ...laid, checks: [row, subject], drops: draft ? [draft] : [], result: { id } });
  // The draft is gone and the receipt is there: what was read before is over.
  ctx.loader.forget();
  return result;
}

/** By group; a page of people needs one batch of tallies. */
export async function progressFor(ctx: ReadContext, { body }: SubjectRow): Promise<GroupProgress[]> {
  const [tally, round] = await Promise.all([tallyRow(ctx, body.id), roundOf(ctx, body.roundId)]);
  const { threshold, groups } = round.body;
  return progressOf(tally?.body.counts ?? {}, { threshold, asked: groups.map(({ group }) => group) });
}
