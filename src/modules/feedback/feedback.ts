// Feedback (umpan balik): given, revised, withdrawn, acknowledged, replied to.

import { authorise } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import type { Permit } from '../../platform/access/permit.ts';
import type { MutationContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result, SubjectChange } from '../../platform/store/commit.ts';
import type { EmployeeRow } from '../organisation/items.ts';
import { requireEmployee } from '../organisation/read.ts';
import { seatRows } from '../organisation/superiors.ts';
import { lawOf } from '../policy/law.ts';
import { audienceToken, placed } from './audience.ts';
import { changeOf, feedbackToChange, linkFound, type OfFeedback } from './documents.ts';
import { FeedbackItem, type FullFeedbackRow, type RequestRow } from './items.ts';
import { closedRequest, requestPutTo } from './requests.ts';
import {
  acknowledgeFeedback,
  type GiveInput,
  type Giving,
  giveFeedback,
  replyToFeedback,
  reviseFeedback,
  type WordsInput,
  withdrawFeedback,
} from './rules/feedback.ts';
import { feedbackPolicy } from './rules/policy.ts';
import { answerRequest } from './rules/request.ts';
import type { Feedback } from './rules/types.ts';

export interface FeedbackGiveInput extends GiveInput {
  idempotencyKey: string;
  aboutId: string;
  audienceToken: string;
  requestId?: string | null;
}

interface GivingFacts extends Giving {
  permit: Permit;
  recipient: EmployeeRow;
  asked: RequestRow | null;
}

/** Author, recipient and the request that is answered: one batch; a target that is named is one read more. */
async function giving(ctx: MutationContext, input: FeedbackGiveInput): Promise<GivingFacts> {
  const authorId = ctx.viewer.employeeId ?? fail('FORBIDDEN');
  const [recipient, author, asked] = await Promise.all([
    requireEmployee(ctx, input.aboutId, ['aboutId']),
    requireEmployee(ctx, authorId, []),
    input.requestId ? requestPutTo(ctx, authorId, input.requestId) : null,
  ]);
  const permit = await authorise(ctx, 'Feedback', { region: recipient.region, employeeId: recipient.body.id }, ['aboutId']);
  const [about, writer] = await Promise.all([placed(ctx, recipient.body), placed(ctx, author.body)]);
  const audienceTold = input.audienceToken === audienceToken(ctx, authorId, about, input.visibility);
  const found = await linkFound(ctx, input.link, recipient.body.id);
  const facts = { audienceTold, linkFound: found, now: ctx.now, policy: feedbackPolicy(legalDay(ctx.now), await lawOf(ctx)) };
  return { permit, recipient, asked, id: ctx.newId('fbk'), author: writer, about, request: asked?.body ?? null, ...facts };
}

/** What answers a request closes it in the same transaction; what counts is written only while the recipient's superiors are those named. */
export async function feedbackGive(ctx: MutationContext, input: FeedbackGiveInput): Promise<Result> {
  const facts = await giving(ctx, input);
  const feedback = giveFeedback(input, facts);
  const { relation, kind, visibility } = feedback;
  const { asked, recipient } = facts;
  const after = FeedbackItem.put(recipient.region, feedback);
  const created: SubjectChange = { before: null, after, detail: { relation, kind, visibility } };
  const answered = asked ? await closedRequest(ctx, asked, answerRequest(asked.body, feedback.id)) : [];
  const checks = visibility === 'COUNTED' ? [recipient, ...(await seatRows(ctx, recipient.body))] : [];
  return write(ctx, facts.permit, { subjects: [created, ...answered], checks, result: { id: feedback.id } });
}

const save = (
  ctx: MutationContext,
  permit: Permit,
  before: FullFeedbackRow,
  feedback: Feedback,
  detail: Record<string, unknown> = {},
): Promise<Result> => write(ctx, permit, { subjects: [changeOf(before, feedback, detail)], result: { id: feedback.id } });

export async function feedbackRevise(ctx: MutationContext, input: OfFeedback & WordsInput): Promise<Result> {
  const { permit, row, actor } = await feedbackToChange(ctx, input);
  const found = await linkFound(ctx, input.link, row.body.aboutId);
  const feedback = reviseFeedback(row.body, input, { linkFound: found }, actor);
  return save(ctx, permit, row, feedback, { revision: feedback.versions.length });
}

export async function feedbackWithdraw(ctx: MutationContext, input: OfFeedback): Promise<Result> {
  const { permit, row, actor } = await feedbackToChange(ctx, input);
  return save(ctx, permit, row, withdrawFeedback(row.body, actor));
}

export async function feedbackAcknowledge(ctx: MutationContext, input: OfFeedback): Promise<Result> {
  const { permit, row, actor } = await feedbackToChange(ctx, input);
  return save(ctx, permit, row, acknowledgeFeedback(row.body, actor));
}

export async function feedbackReply(ctx: MutationContext, input: OfFeedback & { text: string }): Promise<Result> {
  const { permit, row, actor } = await feedbackToChange(ctx, input);
  const feedback = replyToFeedback(row.body, input, actor);
  return save(ctx, permit, row, feedback, { reply: feedback.replies.length });
}
