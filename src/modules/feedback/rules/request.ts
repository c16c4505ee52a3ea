// Requests for feedback about oneself: asked, answered, declined, withdrawn; expiry is told from the clock. Pure.
import { type Blocker, blockersOf, trialsBy } from '../../../platform/rules/blockers.ts';
import { addDays, dayEnd, isPast, legalDay, validOn } from '../../../platform/rules/calendar.ts';
import { type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkOptionalText, checkText } from '../../../platform/rules/text.ts';
import type { Employee } from '../../organisation/rules/types.ts';
import { type FeedbackLinkInput, linkOf, linkProblems } from './link.ts';
import type { FeedbackLimits, FeedbackPolicy } from './policy.ts';
import type { FeedbackRequest, FeedbackRequestStatus, RequestDesk } from './types.ts';

type Absent = null | undefined;

/** `feedbackGive` answers it. */
type RequestAction = 'feedbackGive' | 'feedbackRequestDecline' | 'feedbackRequestWithdraw';

export interface RequestActor {
  /** Employee id of who acts. */
  by: string;
  now: string;
}

export const requestStatus = ({ status, expiresAt }: FeedbackRequest, now: string): FeedbackRequestStatus | 'EXPIRED' =>
  status === 'OPEN' && isPast(expiresAt, now) ? 'EXPIRED' : status;

/** What somebody can do with the request now. Names of mutations. */
export function requestActions(request: FeedbackRequest, { by, now }: RequestActor): RequestAction[] {
  if (requestStatus(request, now) !== 'OPEN') return [];
  if (by === request.askedId) return ['feedbackGive', 'feedbackRequestDecline'];
  return by === request.requesterId ? ['feedbackRequestWithdraw'] : [];
}

/** TRANSITION_REFUSED, or DEADLINE_PASSED with the instant; FORBIDDEN where it is the other side's to do. */
export function requestProblems(action: RequestAction, request: FeedbackRequest, actor: RequestActor, field: readonly string[]): Problem[] {
  const status = requestStatus(request, actor.now);
  if (status === 'EXPIRED') return [{ code: 'DEADLINE_PASSED', field, text: 'REQUEST_OVER', data: { closedAt: request.expiresAt } }];
  const allowed = requestActions(request, actor);
  if (status !== 'OPEN') return [{ code: 'TRANSITION_REFUSED', field, data: { allowed } }];
  return allowed.includes(action) ? [] : [{ code: 'FORBIDDEN', field }];
}

/** What stands in the way of answering: the day is over; who asked may ask anew. */
export function requestBlockers(request: FeedbackRequest, actor: RequestActor): Blocker<RequestAction>[] {
  const mine: RequestAction[] = actor.by === request.askedId ? ['feedbackGive', 'feedbackRequestDecline'] : [];
  const trials = trialsBy(mine, request.expiresAt, (action) => refuse(requestProblems(action, request, actor, ['requestId'])));
  return blockersOf(trials, { DEADLINE_PASSED: 'EMPLOYEE' });
}

const stillOpen = (desk: RequestDesk, now: string): RequestDesk => ({
  ...desk,
  open: desk.open.filter(({ expiresAt }) => !isPast(expiresAt, now)),
});

export const deskWith = (desk: RequestDesk, { id, expiresAt }: FeedbackRequest, now: string): RequestDesk => {
  const { open, requesterId } = stillOpen(desk, now);
  return { requesterId, open: [...open, { id, expiresAt }] };
};

export const deskWithout = (desk: RequestDesk, { id }: FeedbackRequest, now: string): RequestDesk => {
  const { open, requesterId } = stillOpen(desk, now);
  return { requesterId, open: open.filter((one) => one.id !== id) };
};

export interface AskInput {
  question: string;
  link?: FeedbackLinkInput | Absent;
  expiresOn?: string | Absent;
}

export interface RequestFacts {
  id: string;
  requesterId: string;
  asked: Employee;
  desk: RequestDesk;
  linkFound: boolean;
  now: string;
  policy: FeedbackPolicy;
}

function askingProblems({ asked, requesterId, desk, now, policy: { requests } }: RequestFacts, expiresOn: string): Problem[] {
  const today = legalDay(now);
  const [field, least, most] = [['fromId'], today, addDays(today, requests.mostDays)];
  const problems: Problem[] = asked.id === requesterId ? [{ code: 'INVALID', field, text: 'OTHER_PERSON' }] : [];
  if (validOn(asked.assignments, today).length === 0) problems.push({ code: 'ASSIGNMENT_ENDED', field });
  if (expiresOn < least || expiresOn > most) problems.push({ code: 'OUT_OF_RANGE', field: ['expiresOn'], params: { least, most } });
  if (stillOpen(desk, now).open.length >= requests.mostOpen)
    problems.push({ code: 'LIMIT_REACHED', field: [], params: { most: requests.mostOpen } });
  return problems;
}

/** @throws RuleError INVALID, ASSIGNMENT_ENDED (fromId), OUT_OF_RANGE (expiresOn), LIMIT_REACHED, REQUIRED, TOO_LONG, NOT_FOUND (link). */
export function askFeedback(input: AskInput, asking: RequestFacts): FeedbackRequest {
  const { id, requesterId, asked, now, policy } = asking;
  const expiresOn = input.expiresOn ?? addDays(legalDay(now), policy.requests.days);
  refuse([
    ...askingProblems(asking, expiresOn),
    ...checkText('question', input.question, policy.limits.question),
    ...linkProblems(input.link, asking.linkFound),
  ]);
  const asks = { requesterId, askedId: asked.id, question: input.question.trim(), link: linkOf(input.link) };
  const fresh = { status: 'OPEN', askedAt: now, expiresAt: dayEnd(expiresOn), declineNote: null, feedbackId: null } as const;
  return { id, ...asks, ...fresh, policyVersion: policy.version };
}

/** The rule of giving has checked that it may be answered. */
export const answerRequest = (request: FeedbackRequest, feedbackId: string): FeedbackRequest => ({
  ...request,
  status: 'ANSWERED',
  feedbackId,
});

/** @throws RuleError FORBIDDEN, TRANSITION_REFUSED, DEADLINE_PASSED, TOO_LONG, REQUIRED (an empty note). */
export function declineRequest(
  request: FeedbackRequest,
  { note }: { note?: string | Absent },
  actor: RequestActor & { policy: FeedbackLimits },
): FeedbackRequest {
  refuse(requestProblems('feedbackRequestDecline', request, actor, ['requestId']));
  refuse(checkOptionalText('note', note, actor.policy.limits.declineNote));
  return { ...request, status: 'DECLINED', declineNote: note?.trim() ?? null };
}

/** @throws RuleError FORBIDDEN, TRANSITION_REFUSED, DEADLINE_PASSED. */
export function withdrawRequest(request: FeedbackRequest, actor: RequestActor): FeedbackRequest {
  refuse(requestProblems('feedbackRequestWithdraw', request, actor, ['requestId']));
  return { ...request, status: 'WITHDRAWN' };
}
