// Fields of the feedback module: one expression each.

import type { Resolvers } from '../generated/types.ts';
import * as abuse from '../modules/feedback/abuse.ts';
import { actionsOnFeedback, blockersOfFeedback } from '../modules/feedback/actions.ts';
import { feedbackAudience } from '../modules/feedback/audience.ts';
import * as documents from '../modules/feedback/documents.ts';
import * as deeds from '../modules/feedback/feedback.ts';
import * as followups from '../modules/feedback/followups.ts';
import type { FeedbackRow } from '../modules/feedback/items.ts';
import * as requests from '../modules/feedback/requests.ts';
import { peopleOf } from '../modules/feedback/rules/audience.ts';
import { deadlineAt } from '../modules/feedback/rules/lifecycle.ts';
import { requestActions, requestBlockers, requestStatus } from '../modules/feedback/rules/request.ts';
import { employeeOf } from '../modules/organisation/employees.ts';
import { connection } from '../platform/graphql/connection.ts';
import type { Subjects } from '../platform/graphql/gate.ts';
import { object, payload, userErrors } from '../platform/graphql/payload.ts';

/** Whom a parent is about, for fields narrower than their object. */
export const feedbackSubjects: Subjects = { Feedback: (row: FeedbackRow) => documents.aboutFeedback(row) };

const row = <T>(one: T): T => one;

export const feedback: Resolvers = {
  Query: {
    feedbackAudience: (_, args, ctx) => feedbackAudience(ctx, args),
    abuseQueue: (_, { decided, ...args }, ctx) =>
      connection(ctx, 'abuseQueue', { ...args, decided }, (slice) => abuse.abuseQueue(ctx, decided ?? false, slice), row),
  },
  Mutation: {
    feedbackGive: payload('feedbackGive', deeds.feedbackGive),
    feedbackRevise: payload('feedbackRevise', deeds.feedbackRevise),
    feedbackWithdraw: payload('feedbackWithdraw', deeds.feedbackWithdraw),
    feedbackAcknowledge: payload('feedbackAcknowledge', deeds.feedbackAcknowledge),
    feedbackReply: payload('feedbackReply', deeds.feedbackReply),
    feedbackRequest: payload('feedbackRequest', requests.feedbackRequest),
    feedbackRequestDecline: payload('feedbackRequestDecline', requests.feedbackRequestDecline),
    feedbackRequestWithdraw: payload('feedbackRequestWithdraw', requests.feedbackRequestWithdraw),
    feedbackFollowUp: payload('feedbackFollowUp', followups.feedbackFollowUp),
    developmentStepDone: payload('developmentStepDone', followups.developmentStepDone),
    feedbackReport: payload('feedbackReport', abuse.feedbackReport, abuse.findReported),
    abuseDecide: payload('abuseDecide', abuse.abuseDecide),
    abuseReveal: payload('abuseReveal', abuse.abuseReveal),
  },
  Me: {
    feedbackReceived: (_, args, ctx) => connection(ctx, 'me.feedbackReceived', { ...args }, (slice) => documents.received(ctx, slice), row),
    feedbackGiven: (_, args, ctx) => connection(ctx, 'me.feedbackGiven', { ...args }, (slice) => documents.given(ctx, slice), row),
    feedbackRequests: (_, { side, ...args }, ctx) =>
      connection(ctx, 'me.feedbackRequests', { ...args, side }, (slice) => requests.ownRequests(ctx, side, slice), row),
  },
  Employee: {
    feedbackCounted: ({ body }, { year, ...args }, ctx) =>
      connection(
        ctx,
        'employee.feedbackCounted',
        { ...args, year, employee: body.id },
        (slice) => documents.countedFeedback(ctx, body.id, year, slice),
        row,
      ),
  },
  DevelopmentStep: { stepId: ({ id }) => id },
  Feedback: {
    id: ({ body }) => body.id,
    author: ({ body }, _, ctx) => employeeOf(ctx, body.authorId),
    about: ({ body }, _, ctx) => employeeOf(ctx, body.aboutId),
    relation: ({ body }) => body.relation,
    kind: ({ body }) => body.kind,
    text: ({ body }) => body.text,
    link: ({ body }) => body.link,
    visibility: ({ body }) => body.visibility,
    year: ({ body }) => body.audience.year,
    audience: ({ body }, _, ctx) =>
      Promise.all(peopleOf(body.authorId, body.aboutId, body.visibility, body.audience).map((id) => employeeOf(ctx, id))),
    status: ({ body }) => body.status,
    givenAt: ({ body }) => body.givenAt,
    wordedAt: ({ body }) => body.wordedAt,
    acknowledgedAt: ({ body }) => body.acknowledgedAt,
    versions: async (parent, _, ctx) => (await documents.inFull(ctx, parent)).versions,
    replies: async (parent, _, ctx) => (await documents.inFull(ctx, parent)).replies,
    requestId: ({ body }) => body.requestId,
    step: ({ body }) => body.step,
    entry: ({ body }) => body.entry,
    deadlineAt: ({ body }) => deadlineAt(body),
    allowedActions: (parent, _, ctx) => actionsOnFeedback(ctx, parent),
    blockers: (parent, _, ctx) => blockersOfFeedback(ctx, parent),
  },
  FeedbackLink: {
    planId: (link) => (link.kind === 'TARGET' ? link.planId : null),
    targetId: (link) => (link.kind === 'TARGET' ? link.targetId : null),
    behaviour: (link) => (link.kind === 'BEHAVIOUR' ? link.value : null),
  },
  FeedbackReply: { author: ({ byId }, _, ctx) => employeeOf(ctx, byId) },
  FeedbackRequest: {
    id: ({ body }) => body.id,
    requester: ({ body }, _, ctx) => employeeOf(ctx, body.requesterId),
    asked: ({ body }, _, ctx) => employeeOf(ctx, body.askedId),
    question: ({ body }) => body.question,
    link: ({ body }) => body.link,
    status: ({ body }, _, { now }) => requestStatus(body, now),
    askedAt: ({ body }) => body.askedAt,
    deadlineAt: ({ body }) => (body.status === 'OPEN' ? body.expiresAt : null),
    declineNote: ({ body }) => body.declineNote,
    answer: ({ body }, _, ctx) => (body.feedbackId ? documents.findFeedback(ctx, body.feedbackId) : null),
    allowedActions: ({ body }, _, { viewer, now }) => requestActions(body, { by: viewer.employeeId ?? '', now }),
    blockers: ({ body }, _, { viewer, now }) => requestBlockers(body, { by: viewer.employeeId ?? '', now }),
  },
  AbuseReport: {
    id: ({ body }) => body.id,
    status: ({ body }) => body.status,
    kind: ({ body }) => body.kind,
    filedOn: ({ body }) => body.filedOn,
    deadlineAt: ({ body }, _, ctx) => (body.status === 'OPEN' ? abuse.decideBy(ctx, body) : null),
    text: (parent, _, ctx) => abuse.wordsOf(ctx, parent).text,
    earlierTexts: (parent, _, ctx) => abuse.wordsOf(ctx, parent).earlier,
    reason: (parent, _, ctx) => abuse.wordsOf(ctx, parent).reason,
    decidedOn: ({ body }) => body.decided?.on,
    note: ({ body }) => body.decided?.note,
    parties: (parent, _, ctx) => abuse.revealedParties(ctx, parent),
    allowedActions: (parent, _, ctx) => abuse.actionsOf(ctx, parent),
    blockers: (parent, _, ctx) => abuse.blockersOfReport(ctx, parent),
  },
  AbuseParties: {
    author: ({ authorId }, _, ctx) => employeeOf(ctx, authorId),
    about: ({ aboutId }, _, ctx) => employeeOf(ctx, aboutId),
  },
  FeedbackPayload: { feedback: object(documents.findFeedback), userErrors },
  FeedbackRequestPayload: { request: object(requests.findRequest), userErrors },
  AbusePayload: { report: object(abuse.findReport), userErrors },
};
