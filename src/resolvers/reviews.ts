// Fields of the reviews module: one expression each.

import type { Resolvers } from '../generated/types.ts';
import { employeeOf } from '../modules/organisation/employees.ts';
import { unitOf } from '../modules/organisation/units.ts';
import * as actions from '../modules/reviews/actions.ts';
import * as answers from '../modules/reviews/answers.ts';
import * as external from '../modules/reviews/external.ts';
import * as invitations from '../modules/reviews/invitations.ts';
import type { RoundRow, SubjectRow } from '../modules/reviews/items.ts';
import * as lists from '../modules/reviews/lists.ts';
import * as nominations from '../modules/reviews/nominations.ts';
import * as results from '../modules/reviews/results.ts';
import * as rounds from '../modules/reviews/rounds.ts';
import { VALUES } from '../modules/reviews/rules/answers.ts';
import { statusOf, subjectDeadline } from '../modules/reviews/rules/lifecycle.ts';
import { readersOf } from '../modules/reviews/rules/readers.ts';
import { audienceText, closesAt } from '../modules/reviews/rules/round.ts';
import { isAnonymous } from '../modules/reviews/rules/types.ts';
import * as subjects from '../modules/reviews/subjects.ts';
import * as superiors from '../modules/reviews/superiors.ts';
import * as templates from '../modules/reviews/templates.ts';
import type { ReadContext } from '../platform/context.ts';
import { connection } from '../platform/graphql/connection.ts';
import type { Subjects } from '../platform/graphql/gate.ts';
import { orTooOften } from '../platform/graphql/limited.ts';
import { object, type PayloadParent, payload, userErrors } from '../platform/graphql/payload.ts';

/** Whom a parent is about, for fields narrower than their object. */
export const reviewsSubjects: Subjects = {
  ReviewRound: ({ region }: RoundRow) => ({ region, employeeId: '' }),
  ReviewSubject: ({ body }: SubjectRow, _: string, ctx: ReadContext) => superiors.aboutReview(ctx, body),
};

const subject = object(subjects.findSubject);
const outcomes = ({ result }: PayloadParent) => (result as subjects.SubjectsResult | null)?.rows ?? null;
const itself = <T>(row: T): T => row;

export const reviews: Resolvers = {
  Query: {
    reviewTemplates: (_, args, ctx) =>
      connection(ctx, 'reviewTemplates', { ...args }, (slice) => templates.reviewTemplates(ctx, slice), itself),
    reviewRounds: (_, args, ctx) =>
      connection(ctx, 'reviewRounds', { ...args }, (slice) => rounds.reviewRounds(ctx, args.year, slice), itself),
    reviewRound: (_, { id }, ctx) => rounds.findRound(ctx, id),
    reviewSubject: (_, { id }, ctx) => subjects.reviewSubject(ctx, id),
    reviewInvitation: (_, { id }, ctx) => invitations.reviewInvitation(ctx, id),
    reviewResult: (_, { subjectId }, ctx) => results.reviewResult(ctx, subjectId),
    reviewExternal: (_, { token, code }, ctx) => orTooOften(external.reviewExternal(ctx, token, code)),
  },
  Mutation: {
    reviewTemplateSave: payload('reviewTemplateSave', templates.reviewTemplateSave),
    reviewRoundCreate: payload('reviewRoundCreate', rounds.reviewRoundCreate),
    reviewRoundChange: payload('reviewRoundChange', rounds.reviewRoundChange),
    reviewLaunch: payload('reviewLaunch', rounds.reviewLaunch),
    reviewExtend: payload('reviewExtend', rounds.reviewExtend),
    reviewClose: payload('reviewClose', rounds.reviewClose),
    reviewRoundCancel: payload('reviewRoundCancel', rounds.reviewRoundCancel),
    reviewSubjectWithdraw: payload('reviewSubjectWithdraw', nominations.reviewSubjectWithdraw),
    reviewEnrolMany: payload('reviewEnrolMany', subjects.reviewEnrolMany),
    reviewNominate: payload('reviewNominate', nominations.reviewNominate),
    reviewReturnRaters: payload('reviewReturnRaters', nominations.reviewReturnRaters),
    reviewApproveRaters: payload('reviewApproveRaters', nominations.reviewApproveRaters),
    reviewReplaceRater: payload('reviewReplaceRater', nominations.reviewReplaceRater),
    reviewRemind: payload('reviewRemind', nominations.reviewRemind),
    reviewDecline: payload('reviewDecline', invitations.reviewDecline),
    reviewDraftSave: payload('reviewDraftSave', answers.reviewDraftSave, answers.findDraftSaved),
    reviewSubmit: payload('reviewSubmit', answers.reviewSubmit, answers.findSubmitted),
    reviewExternalInvite: payload('reviewExternalInvite', external.reviewExternalInvite),
    reviewExternalOpen: payload('reviewExternalOpen', external.reviewExternalOpen, external.findOpened),
    reviewExternalSubmit: payload('reviewExternalSubmit', external.reviewExternalSubmit, external.findExternalSubmitted),
    reviewPublishMany: payload('reviewPublishMany', results.reviewPublishMany),
  },
  Me: {
    reviewsToGive: (_, args, ctx) =>
      connection(ctx, 'me.reviewsToGive', { ...args }, (slice) => lists.reviewsToGive(ctx, slice), invitations.viewOf),
    reviewsOfMe: (_, args, ctx) => connection(ctx, 'me.reviewsOfMe', { ...args }, (slice) => lists.reviewsOfMe(ctx, slice), itself),
    reviewsToApprove: (_, args, ctx) =>
      connection(ctx, 'me.reviewsToApprove', { ...args }, (slice) => lists.reviewsToApprove(ctx, slice), itself),
  },
  Assignment: { review: (card, { roundId }, ctx) => subjects.reviewOfAssignment(ctx, card, roundId) },
  ReviewTemplate: { id: ({ body }) => body.id, form: ({ body }) => body.form },
  ReviewRound: {
    id: ({ body }) => body.id,
    title: ({ body }) => body.title,
    year: ({ body }) => body.year,
    purpose: ({ body }) => body.purpose,
    unit: ({ body }, _, ctx) => unitOf(ctx, body.unitId),
    groups: ({ body }) => [...body.groups],
    threshold: ({ body }) => body.threshold,
    loadCap: ({ body }) => body.loadCap,
    nominateUntil: ({ body }) => body.nominateUntil,
    answerUntil: ({ body }) => body.answerUntil,
    deadlineAt: ({ body }) => closesAt(body),
    audience: ({ body }, _, { language }) => ({ to: [...body.audience], text: audienceText(language) }),
    status: ({ body }) => body.status,
    form: ({ body }, _, ctx) => rounds.formOf(ctx, body),
    snapshotDay: ({ body }) => body.snapshotDay,
    launchedAt: ({ body }) => body.launchedAt,
    closedAt: ({ body }) => body.closedAt,
    cancelledAt: ({ body }) => body.cancelled?.at,
    cancelledReason: ({ body }) => body.cancelled?.reason,
    policyVersion: ({ body }) => body.policyVersion,
    allowedActions: (row, _, ctx) => actions.actionsOnRound(ctx, row),
    blockers: (row, _, ctx) => actions.blockersOfRound(ctx, row),
    subjects: ({ body }, args, ctx) =>
      connection(
        ctx,
        'reviewRound.subjects',
        { ...args, round: body.id },
        (slice) => lists.subjectsOfRound(ctx, body.id, args.unitId, slice),
        itself,
      ),
  },
  ReviewSubject: {
    id: ({ body }) => body.id,
    round: ({ body }, _, ctx) => rounds.roundOf(ctx, body.roundId),
    employee: ({ body }, _, ctx) => employeeOf(ctx, body.employeeId),
    positionTitle: ({ body }) => body.positionTitle,
    unit: ({ body }, _, ctx) => unitOf(ctx, body.unitId),
    status: async ({ body }, _, ctx) => statusOf(body, await subjects.roundTimeOf(ctx, body)),
    submittedAt: ({ body }) => body.nomination?.at,
    returnedReason: ({ body }) => body.returned?.reason,
    deadlineAt: async ({ body }, _, ctx) => subjectDeadline(body, await subjects.roundTimeOf(ctx, body)),
    allowedActions: (row, _, ctx) => actions.actionsOnSubject(ctx, row),
    blockers: (row, _, ctx) => subjects.blockersOfSubject(ctx, row),
    withdrawnReason: ({ body }) => body.withdrawn?.reason,
    reminders: ({ body }) => body.reminders,
    approver: ({ body }, _, ctx) => superiors.approver(ctx, body),
    asked: (row, _, ctx) => nominations.askedCounts(ctx, row),
    candidates: (row, _, ctx) => nominations.candidates(ctx, row),
    suggestedRaters: (row, _, ctx) => nominations.suggestedRaters(ctx, row),
    nomination: ({ body }) => body.nomination,
    raters: (row, _, ctx) => nominations.raters(ctx, row),
    struck: ({ body }) => [...(body.approval?.struck ?? [])],
    externals: ({ body }) => [...(body.approval?.externals ?? [])],
    progress: (row, _, ctx) => answers.progressFor(ctx, row),
    result: ({ body }, _, ctx) => results.findResult(ctx, body.id),
  },
  ReviewCandidate: { employee: ({ employeeId }, _, ctx) => employeeOf(ctx, employeeId) },
  ReviewConflict: { employee: ({ employeeId }, _, ctx) => employeeOf(ctx, employeeId) },
  ReviewStruckRater: { employee: ({ employeeId }, _, ctx) => employeeOf(ctx, employeeId) },
  ReviewRater: {
    employee: ({ raterId }, _, ctx) => employeeOf(ctx, raterId),
    declineReason: ({ declined }) => declined?.reason,
    declineNote: ({ declined }) => declined?.note,
  },
  ReviewExternalRater: {
    externalId: ({ id }) => id,
    invited: ({ handed }) => handed !== null,
    handedBy: ({ handed }, _, ctx) => handed && employeeOf(ctx, handed.by),
    handedOn: ({ handed }) => handed?.on,
  },
  ReviewGroupResult: { merged: ({ group }) => [group] },
  ReviewInvitation: {
    readers: ({ readers }) => [...readers],
    canBeShown: (invitation, _, ctx) => invitations.isGroupShown(ctx, invitation),
    notice: (invitation, _, ctx) => invitations.noticeFor(ctx, invitation),
    round: ({ roundId }, _, ctx) => rounds.roundOf(ctx, roundId),
    anonymous: ({ group }) => isAnonymous(group),
    state: (invitation, _, ctx) => invitations.stateFor(ctx, invitation),
    answered: (invitation, _, ctx) => invitations.isAnswered(ctx, invitation),
    reminders: (invitation, _, ctx) => invitations.remindersFor(ctx, invitation),
    deadlineAt: (invitation, _, ctx) => invitations.invitationDeadline(ctx, invitation),
    allowedActions: (invitation, _, ctx) => invitations.actionsOnInvitation(ctx, invitation),
    blockers: (invitation, _, ctx) => invitations.blockersOfInvitation(ctx, invitation),
    draft: (invitation, _, ctx) => answers.draftOf(ctx, invitation),
  },
  ReviewDraft: {
    scores: ({ answers: { scores } }) => VALUES.flatMap((value) => (scores[value] ? [{ value, score: scores[value] }] : [])),
    comments: ({ answers: { comments } }) => Object.entries(comments).map(([question, text]) => ({ question: Number(question), text })),
  },
  ReviewExternalView: {
    employeeName: ({ subject: { employeeName } }) => employeeName,
    positionTitle: ({ subject: { positionTitle } }) => positionTitle,
    purpose: ({ round }) => round.purpose,
    audience: ({ round }, _, { language }) => ({ to: [...round.audience], text: audienceText(language) }),
    readers: ({ subject: one }) => readersOf(one),
    threshold: ({ round }) => round.threshold,
    canBeShown: (view, _, ctx) => external.isExternalShown(ctx, view),
    notice: (view, _, ctx) => external.externalNotice(ctx, view),
    form: ({ round }, _, ctx) => rounds.formOf(ctx, round),
    deadlineAt: ({ round }) => closesAt(round),
  },
  ReviewTemplatePayload: { template: object(templates.findTemplate), userErrors },
  ReviewRoundPayload: { round: object(rounds.findRound), userErrors },
  ReviewSubjectPayload: { subject, userErrors },
  ReviewEnrolManyPayload: { outcomes, userErrors },
  ReviewSubjectOutcome: { subject: ({ id }, _, ctx) => (id ? subjects.findSubject(ctx, id) : null), userErrors },
  ReviewPublishManyPayload: { outcomes, userErrors },
  ReviewExternalInvitePayload: {
    subject,
    token: ({ result }, _, ctx) => result && external.tokenOf(ctx, String(result.externalId)),
    userErrors,
  },
  ReviewExternalOpenPayload: {
    code: ({ result }) => result && String(result.code),
    review: ({ result }, _, ctx) => result && external.reviewExternal(ctx, String(result.token), String(result.code)),
    userErrors,
  },
  ReviewExternalSubmitPayload: { received: ({ result }) => result !== null, userErrors },
  ReviewInvitationPayload: { invitation: object(invitations.findInvitation), userErrors },
};
