// Raters from outside: a link handed out once by an officer outside the case, and a personal code that only who opens it first ever sees.

import { byCode } from '../../platform/access/brakes.ts';
import { write } from '../../platform/access/idempotent.ts';
import { publicly } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { codeFrom } from '../../platform/rules/codes.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import { receiptLock, responseOf, sentAnswers } from './answer-items.ts';
import { expectSame, tallyRow, vaultOf } from './answers.ts';
import { askedRow } from './invitations.ts';
import { LinkItem, type LinkRow, RoundItem, SubjectItem, type SubjectRow } from './items.ts';
import { isOutside } from './officers.ts';
import { formOf } from './rounds.ts';
import { type AnswersInput, checkComplete, mergeAnswers, NO_ANSWERS } from './rules/answers.ts';
import { canBeShown } from './rules/invitation.ts';
import { assertReviewAllowed, statusOf } from './rules/lifecycle.ts';
import { raterNotice } from './rules/notice.ts';
import { handOut, type LinkHandedOut } from './rules/outsiders.ts';
import type { ReviewLink, ReviewRound, ReviewSubject } from './rules/types.ts';
import { type OfSubject, subjectToChange } from './subjects.ts';

/** Follows from whom it is for, so that a retry shows the same; nobody without the key ring can make it. */
export const tokenOf = ({ keyring }: ReadContext, externalId: string): string => keyring.hash('REVIEW_TOKEN', externalId);

const linkHash = ({ keyring }: ReadContext, token: string): string => keyring.hash('REVIEW_LINK', token);

/** Who proposes, approves or is judged never holds a link: the officer stands outside, and that they handed it out is on record. */
export async function reviewExternalInvite(ctx: MutationContext, input: OfSubject & { externalId: string }): Promise<Result> {
  const { permit, row, subject, roundTime } = await subjectToChange(ctx, input);
  if (!(await isOutside(ctx, subject))) fail('OWN_CASE', { field: ['subjectId'] });
  const handed: LinkHandedOut = { by: ctx.viewer.employeeId ?? '', on: legalDay(ctx.now) };
  const { subject: after, external } = handOut(subject, input.externalId, handed);
  assertReviewAllowed('reviewExternalInvite', subject, roundTime);
  const link: ReviewLink = { subjectId: subject.id, externalId: external.id, code: null };
  return write(ctx, permit, {
    subjects: [
      { before: row, after: SubjectItem.put(after.region, after), detail: { external: external.id } },
      { before: null, after: LinkItem.putAt([linkHash(ctx, tokenOf(ctx, external.id))], row.region, link), anonymous: true },
    ],
    result: { id: subject.id, externalId: external.id },
  });
}

interface Link {
  row: LinkRow;
  subject: SubjectRow;
  round: ReviewRound;
}

/** The region is the review's: who holds the link has none. */
async function linkBehind(ctx: ReadContext, token: string): Promise<Link | null> {
  const row = token.isWellFormed() ? await byCode(ctx, 'token', () => LinkItem.load(ctx.loader.loadKey, linkHash(ctx, token))) : null;
  const subject = row && (await SubjectItem.load(ctx.loader.loadKey, row.body.subjectId));
  const round = subject && (await RoundItem.load(ctx.loader.loadKey, subject.body.roundId));
  return round && { row, subject, round: round.body };
}

/** Null for a link that is unknown or over, alike; the same before and after it was opened and used. */
async function openLink(ctx: ReadContext, token: string): Promise<Link | null> {
  const link = await linkBehind(ctx, token);
  return link && statusOf(link.subject.body, { round: link.round, now: ctx.now }) === 'ANSWERING' ? link : null;
}

/** Follows from the request that opens, whose key nobody else has: a retry shows the same, and neither table nor key ring make it. */
const codeFor = (ctx: MutationContext, { externalId }: ReviewLink): string =>
  codeFrom(Buffer.from(ctx.keyring.hash('REVIEW_CODE', `${externalId}|${ctx.operation.key}`), 'base64url'));

const codeHash = ({ keyring }: ReadContext, { externalId }: ReviewLink, code: string): string =>
  keyring.hash('REVIEW_CODE_HELD', `${externalId}|${code.trim().toUpperCase()}`);

const holds = (ctx: ReadContext, { body }: LinkRow, code: string): boolean =>
  code.isWellFormed() && body.code === codeHash(ctx, body, code);

/** The same of a code that somebody types. @throws RuleError LIMIT_REACHED where too many of one network were wrong. */
const typed = async (ctx: ReadContext, row: LinkRow, code: string): Promise<boolean> =>
  (await byCode(ctx, 'code', async () => (holds(ctx, row, code) ? row : null))) !== null;

/** To whoever comes first. Who comes later learns that somebody was there: a rater who was not finds out. */
export async function reviewExternalOpen(ctx: MutationContext, { token }: { idempotencyKey: string; token: string }): Promise<Result> {
  const permit = publicly(ctx);
  const { row } = (await openLink(ctx, token)) ?? fail('NOT_FOUND', { field: ['token'] });
  const code = codeFor(ctx, row.body);
  const result = { id: row.body.externalId, token, code };
  if (holds(ctx, row, code)) return result;
  if (row.body.code !== null) fail('LINK_OPENED', { field: ['token'] });
  const opened = LinkItem.putAt([linkHash(ctx, token)], row.region, { ...row.body, code: codeHash(ctx, row.body, code) });
  return write(ctx, permit, { subjects: [{ before: row, after: opened, anonymous: true }], traceless: true, result });
}

/** A repeated opening is found by the opening itself. */
export const findOpened = async (): Promise<null> => null;

export interface ExternalView {
  subject: ReviewSubject;
  round: ReviewRound;
  /** Null to whoever does not hold the personal code. */
  answered: boolean | null;
}

/** @param code null, wrong or of a link that nobody has opened: the view of whoever holds the link alone, whatever has happened behind it. */
export async function reviewExternal(ctx: ReadContext, token: string, code: string | null | undefined): Promise<ExternalView | null> {
  const link = await openLink(ctx, token);
  if (!link) return null;
  const isHolder = code !== null && code !== undefined && (await typed(ctx, link.row, code));
  const receipt = isHolder ? await ctx.loader.loadKey(receiptLock(link.row.body.externalId)) : null;
  return { subject: link.subject.body, round: link.round, answered: isHolder ? receipt !== null : null };
}

export async function isExternalShown(ctx: ReadContext, { subject, round }: ExternalView): Promise<boolean> {
  const asked = await askedRow(ctx, subject.id);
  return canBeShown('EXTERNAL', asked?.body.counts ?? {}, round);
}

export const externalNotice = async (ctx: ReadContext, view: ExternalView): Promise<string> =>
  raterNotice('EXTERNAL', await isExternalShown(ctx, view), view.round.threshold, ctx.language);

type SubmitInput = AnswersInput & { idempotencyKey: string; token: string; code: string };

export async function reviewExternalSubmit(ctx: MutationContext, input: SubmitInput): Promise<Result> {
  const permit = publicly(ctx);
  const { row, subject, round } = (await openLink(ctx, input.token)) ?? fail('NOT_FOUND', { field: ['token'] });
  if (!(await typed(ctx, row, input.code))) fail('CODE_WRONG', { field: ['code'] });
  const [form, tally] = await Promise.all([formOf(ctx, round), tallyRow(ctx, subject.body.id)]);
  const answers = mergeAnswers(NO_ANSWERS, input, form, round);
  checkComplete(answers);
  const { externalId } = row.body;
  const sending = { subject: subject.body, round, group: 'EXTERNAL', answers, receiptOf: externalId, tally } as const;
  const laid = sentAnswers(vaultOf(ctx), { ...sending, taken: 'ALREADY_EXISTS', field: ['token'] }, ctx.operation);
  return write(ctx, permit, { ...laid, checks: [subject], result: { id: externalId } });
}

/** An answer that this very request sent, also where the round is over by now. */
export async function findExternalSubmitted(ctx: MutationContext, input: SubmitInput): Promise<Result | null> {
  const link = await linkBehind(ctx, input.token);
  if (!link || !holds(ctx, link.row, input.code)) return null;
  const { subjectId, externalId } = link.row.body;
  const stored = await responseOf(ctx.table, ctx.keyring, { subjectId, group: 'EXTERNAL' }, ctx.operation);
  if (stored) expectSame(stored, input, await formOf(ctx, link.round), link.round);
  return stored && { id: externalId };
}
