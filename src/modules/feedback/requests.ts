// Requests for feedback: asked, declined, withdrawn, listed; answered by `feedbackGive`.

import { authorise, canSee, expectVersion } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import type { Subject } from '../../platform/rules/access.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result, SubjectChange } from '../../platform/store/commit.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { requireEmployee } from '../organisation/read.ts';
import { lawOf } from '../policy/law.ts';
import { linkFound } from './documents.ts';
import { DeskItem, type DeskRow, RequestItem, type RequestRow, type RequestSide, requestsOf } from './items.ts';
import { feedbackPolicy, feedbackPolicyOf } from './rules/policy.ts';
import { type AskInput, askFeedback, declineRequest, deskWith, deskWithout, withdrawRequest } from './rules/request.ts';
import type { FeedbackRequest, RequestDesk } from './rules/types.ts';

/** SELF is whom the request is put to, AUTHOR who makes it. */
const aboutRequest = ({ region, body }: RequestRow): Subject => ({
  region,
  employeeId: body.askedId,
  names: { AUTHOR: [body.requesterId] },
});

export async function findRequest(ctx: ReadContext, id: string): Promise<RequestRow | null> {
  const row = await ownItem(ctx, RequestItem, id);
  return row && (await canSee(ctx, 'FeedbackRequest', aboutRequest(row))) ? row : null;
}

export async function ownRequests(ctx: ReadContext, side: RequestSide, slice: Slice): Promise<Page<RequestRow>> {
  return ctx.viewer.employeeId ? requestsOf(ctx.table, ctx.viewer.employeeId, side, slice) : { rows: [] };
}

/** A request that was put to this person; another's is not told from one that never was. */
export async function requestPutTo(ctx: ReadContext, employeeId: string, id: string): Promise<RequestRow> {
  const row = await ownItem(ctx, RequestItem, id);
  return row?.body.askedId === employeeId ? row : fail('NOT_FOUND', { field: ['requestId'] });
}

const deskOf = (ctx: ReadContext, requesterId: string): Promise<DeskRow | null> => DeskItem.load(ctx.loader.loadKey, requesterId);

const emptyDesk = (requesterId: string): RequestDesk => ({ requesterId, open: [] });

/** A request that is no longer open, and its requester's desk without it. */
export async function closedRequest(ctx: ReadContext, before: RequestRow, request: FeedbackRequest): Promise<SubjectChange[]> {
  const desk = await deskOf(ctx, request.requesterId);
  const left = deskWithout(desk?.body ?? emptyDesk(request.requesterId), request, ctx.now);
  return [
    { before, after: RequestItem.put(before.region, request), detail: { status: request.status } },
    { before: desk, after: DeskItem.put(before.region, left), detail: { open: left.open.length } },
  ];
}

export interface FeedbackRequestInput extends AskInput {
  idempotencyKey: string;
  fromId: string;
}

/** How many are open is decided on the desk's version: two requests at once cannot both be the tenth. */
export async function feedbackRequest(ctx: MutationContext, input: FeedbackRequestInput): Promise<Result> {
  const requesterId = ctx.viewer.employeeId ?? fail('FORBIDDEN');
  const [{ body: asked, region }, before] = await Promise.all([requireEmployee(ctx, input.fromId, ['fromId']), deskOf(ctx, requesterId)]);
  const permit = await authorise(ctx, 'FeedbackRequest', { region, employeeId: asked.id }, ['fromId']);
  const desk = before?.body ?? emptyDesk(requesterId);
  const found = await linkFound(ctx, input.link, requesterId);
  const policy = feedbackPolicy(legalDay(ctx.now), await lawOf(ctx));
  const request = askFeedback(input, { id: ctx.newId('fbq'), requesterId, asked, desk, linkFound: found, now: ctx.now, policy });
  const open = deskWith(desk, request, ctx.now);
  const subjects = [
    { before: null, after: RequestItem.put(region, request), detail: { expiresAt: request.expiresAt } },
    { before, after: DeskItem.put(region, open), detail: { open: open.open.length } },
  ];
  return write(ctx, permit, { subjects, result: { id: request.id } });
}

interface OfRequest {
  idempotencyKey: string;
  requestId: string;
  expectedVersion: number;
}

async function requestToChange(ctx: ReadContext, input: OfRequest) {
  const row = await itemToChange(ctx, RequestItem, [input.requestId], ['requestId']);
  const permit = await authorise(ctx, 'FeedbackRequest', aboutRequest(row), ['requestId']);
  expectVersion(row, input.expectedVersion);
  const policy = feedbackPolicyOf(row.body.policyVersion);
  return { permit, row, actor: { by: ctx.viewer.employeeId ?? '', now: ctx.now, policy } };
}

export async function feedbackRequestDecline(ctx: MutationContext, input: OfRequest & { note?: string | null }): Promise<Result> {
  const { permit, row, actor } = await requestToChange(ctx, input);
  const subjects = await closedRequest(ctx, row, declineRequest(row.body, input, actor));
  return write(ctx, permit, { subjects, result: { id: row.body.id } });
}

export async function feedbackRequestWithdraw(ctx: MutationContext, input: OfRequest): Promise<Result> {
  const { permit, row, actor } = await requestToChange(ctx, input);
  const subjects = await closedRequest(ctx, row, withdrawRequest(row.body, actor));
  return write(ctx, permit, { subjects, result: { id: row.body.id } });
}
