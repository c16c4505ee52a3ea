// Raters from outside: a link made once, good for one answer. The token is the whole permission, and stored nowhere.
import type { Context } from '../../context.ts';
import type { Result } from '../../data/commit.ts';
import * as keys from '../../data/keys.ts';
import { layAnswers } from '../../data/review-answers.ts';
import { laySubject, type RoundRow, type SubjectRow } from '../../data/reviews.ts';
import { fail } from '../../domain/errors.ts';
import { type AnswersInput, checkComplete, mergeAnswers, NO_ANSWERS } from '../../domain/reviews/answers.ts';
import { beginReview, statusOf } from '../../domain/reviews/lifecycle.ts';
import type { ReviewRound, ReviewSubject } from '../../domain/reviews/types.ts';
import { write } from '../once.ts';
import { tallyRow, vaultOf } from './answers.ts';
import { formOf } from './rounds.ts';
import { type OfSubject, subjectToChange } from './subjects.ts';

/** Follows from whom it is for, so that a retry shows the same; nobody without the key ring can make it. */
export const tokenOf = ({ keyring }: Context, externalId: string): string => keyring.hash('REVIEW_TOKEN', externalId);

const linkKey = ({ keyring }: Context, token: string) => keys.lock('REVIEW_LINK', keyring.hash('REVIEW_LINK', token));

const invited = (subject: ReviewSubject, externalId: string): ReviewSubject => {
  const { approval } = subject;
  const externals = (approval?.externals ?? []).map((one) => (one.id === externalId ? { ...one, invited: true } : one));
  return { ...subject, approval: approval && { ...approval, externals } };
};

export async function reviewExternalInvite(ctx: Context, input: OfSubject & { externalId: string }): Promise<Result> {
  const { row, subject, scene } = await subjectToChange(ctx, input);
  const field = ['externalId'];
  const external = subject.approval?.externals.find(({ id }) => id === input.externalId) ?? fail('NOT_FOUND', { field });
  if (external.invited) fail('ALREADY_EXISTS', { field });
  beginReview('reviewExternalInvite', subject, scene);
  const owner = `${subject.id} ${external.id}`;
  return write(ctx, {
    subjects: [{ before: row, after: laySubject(invited(subject, external.id)), detail: { external: external.id } }],
    take: [{ key: linkKey(ctx, tokenOf(ctx, external.id)), owner, region: row.region, taken: { code: 'ALREADY_EXISTS', field } }],
    result: { id: subject.id, externalId: external.id },
  });
}

interface Link {
  externalId: string;
  subject: SubjectRow;
  round: ReviewRound;
}

/** Null for a link that is unknown, used or over, all alike. The region is the review's: who holds the link has none. */
async function linkOf(ctx: Context, token: string): Promise<Link | null> {
  const lock = token.isWellFormed() ? await ctx.rows.loadKey(linkKey(ctx, token)) : null;
  if (!lock) return null;
  const [subjectId = '', externalId = ''] = (lock.body as { owner: string }).owner.split(' ');
  const [row, receipt] = await Promise.all([ctx.rows.load(subjectId), ctx.rows.loadKey(keys.reviewReceipt(externalId))]);
  const subject = row as SubjectRow;
  const { body: round } = (await ctx.rows.load(subject.body.roundId)) as RoundRow;
  const isOpen = !receipt && statusOf(subject.body, { round, now: ctx.now }) === 'ANSWERING';
  return isOpen ? { externalId, subject, round } : null;
}

export interface ExternalView {
  subject: ReviewSubject;
  round: ReviewRound;
}

export async function reviewExternal(ctx: Context, token: string): Promise<ExternalView | null> {
  const link = await linkOf(ctx, token);
  return link && { subject: link.subject.body, round: link.round };
}

export async function reviewExternalSubmit(ctx: Context, input: AnswersInput & { idempotencyKey: string; token: string }): Promise<Result> {
  // Nobody to ask about: whoever holds the link may.
  if (ctx.rule) ctx.rule.asked = true;
  const { externalId, subject, round } = (await linkOf(ctx, input.token)) ?? fail('NOT_FOUND', { field: ['token'] });
  const [form, tally] = await Promise.all([formOf(ctx, round), tallyRow(ctx, subject.body.id)]);
  const answers = mergeAnswers(NO_ANSWERS, input, form, round);
  checkComplete(answers);
  if (!ctx.operation) throw new Error('Nothing is sent outside an operation.');
  const sending = { subject: subject.body, round, group: 'EXTERNAL', answers, receiptOf: externalId, tally } as const;
  const laid = layAnswers(vaultOf(ctx), { ...sending, taken: 'NOT_FOUND', field: ['token'] }, ctx.operation);
  return write(ctx, { ...laid, checks: [subject], result: { id: externalId } });
}
