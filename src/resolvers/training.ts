// Fields of training, one expression each.

import type { Resolvers } from '../generated/types.ts';
import { employeeOf } from '../modules/organisation/employees.ts';
import * as certificates from '../modules/training/certificates.ts';
import * as enrolments from '../modules/training/enrolments.ts';
import * as feedback from '../modules/training/feedback.ts';
import * as fill from '../modules/training/fill.ts';
import * as hours from '../modules/training/hours.ts';
import * as programmes from '../modules/training/programmes.ts';
import * as results from '../modules/training/results.ts';
import { enrolmentStatus } from '../modules/training/rules/enrolment.ts';
import { feedbackUntil, meanOfSteps } from '../modules/training/rules/feedback.ts';
import * as sessions from '../modules/training/sessions.ts';
import { connection } from '../platform/graphql/connection.ts';
import { orTooOften } from '../platform/graphql/limited.ts';
import { object, payload, userErrors } from '../platform/graphql/payload.ts';
import { told } from '../platform/graphql/told.ts';
import { sourceIn } from '../platform/rules/texts/sources.ts';

const row = <T>(one: T): T => one;

export const training: Resolvers = {
  Query: {
    trainingProgrammes: (_, args, ctx) =>
      connection(ctx, 'trainingProgrammes', { ...args }, (slice) => programmes.programmes(ctx, slice), row),
    trainingSessions: (_, { from, ...args }, ctx) =>
      connection(ctx, 'trainingSessions', { ...args, from }, (slice) => sessions.trainingSessions(ctx, from ?? null, slice), row),
    certificateVerify: (_, { code }, ctx) => orTooOften(certificates.certificateVerify(ctx, code)),
    trainingHours: (_, { employeeId, year }, ctx) => hours.trainingHours(ctx, employeeId, year),
    trainingHoursOfUnit: (_, { unitId, year, ...args }, ctx) =>
      connection(
        ctx,
        'trainingHoursOfUnit',
        { ...args, unitId, year },
        (slice) => hours.unitHours(ctx, unitId, year, slice),
        ({ body }) => body,
      ),
    trainingOf: (_, { employeeId, ...args }, ctx) =>
      connection(ctx, 'trainingOf', { ...args, employeeId }, (slice) => enrolments.trainingOf(ctx, employeeId, slice), row),
  },
  Mutation: {
    trainingAttendanceRecord: payload('trainingAttendanceRecord', results.trainingAttendanceRecord),
    trainingResultRecord: payload('trainingResultRecord', results.trainingResultRecord),
    trainingResultTakeBack: payload('trainingResultTakeBack', results.trainingResultTakeBack),
    trainingFeedbackGive: payload('trainingFeedbackGive', feedback.trainingFeedbackGive, feedback.findFeedbackGiven),
    trainingFeedbackPublish: payload('trainingFeedbackPublish', feedback.trainingFeedbackPublish),
    trainingProgrammeCreate: payload('trainingProgrammeCreate', programmes.trainingProgrammeCreate),
    trainingProgrammeChange: payload('trainingProgrammeChange', programmes.trainingProgrammeChange),
    trainingProgrammeClose: payload('trainingProgrammeClose', programmes.trainingProgrammeClose),
    trainingSessionCreate: payload('trainingSessionCreate', sessions.trainingSessionCreate),
    trainingSessionChange: payload('trainingSessionChange', sessions.trainingSessionChange),
    trainingSessionCancel: payload('trainingSessionCancel', sessions.trainingSessionCancel),
    trainingSeatsPass: payload('trainingSeatsPass', sessions.trainingSeatsPass),
    trainingRequest: payload('trainingRequest', enrolments.trainingRequest),
    trainingRequestDecide: payload('trainingRequestDecide', enrolments.trainingRequestDecide),
    trainingSeatConfirm: payload('trainingSeatConfirm', enrolments.trainingSeatConfirm),
    trainingEnrolmentEnd: payload('trainingEnrolmentEnd', enrolments.trainingEnrolmentEnd),
    trainingWithdraw: payload('trainingWithdraw', enrolments.trainingWithdraw),
  },
  TrainingProgramme: {
    id: ({ body }) => body.id,
    title: ({ body }) => body.title,
    kind: ({ body }) => body.kind,
    hours: ({ body }) => body.hours,
    provider: ({ body }) => body.provider,
    description: ({ body }) => body.description,
    competences: ({ body }) => [...body.competences],
    audience: ({ body }) => [...body.audience],
    closedAt: ({ body }) => body.closed?.at,
    feedback: (one, _, ctx) => feedback.programmeFeedback(ctx, one),
  },
  TrainingMove: {
    days: ({ was }) => [...was.days],
    place: ({ was }) => was.place,
    movedAt: ({ at }) => at,
  },
  TrainingSeatChange: { changedAt: ({ at }) => at },
  TrainingSession: {
    id: ({ body }) => body.id,
    programme: ({ body }, _, ctx) => programmes.programmeOf(ctx, body.programmeId),
    title: ({ body }) => body.title,
    kind: ({ body }) => body.kind,
    hours: ({ body }) => body.hours,
    days: ({ body }) => [...body.days],
    place: ({ body }) => body.place,
    link: (one, _, ctx) => sessions.linkFor(ctx, one),
    seats: ({ body }) => body.seats,
    seatsTaken: (one, _, ctx) => sessions.seatsTaken(ctx, one),
    waiting: (one, _, ctx) => sessions.howManyWait(ctx, one),
    fill: (one, _, ctx) => fill.sessionFill(ctx, one),
    requestUntil: ({ body }) => body.requestUntil,
    moves: ({ body }) => [...body.moves],
    seatChanges: ({ body }) => [...body.seatChanges],
    cancelledAt: ({ body }) => body.cancelled?.at,
    cancelReason: ({ body }) => body.cancelled?.reason,
    myEnrolment: (one, _, ctx) => sessions.myEnrolment(ctx, one),
    enrolments: (one, args, ctx) =>
      connection(
        ctx,
        'TrainingSession.enrolments',
        { ...args, sessionId: one.body.id },
        (slice) => sessions.enrolmentsOfSession(ctx, one, slice),
        row,
      ),
    feedbackUntil: ({ body }) => feedbackUntil(body),
    feedbackPublishedAt: ({ body }) => body.feedbackAt,
    feedback: (one, _, ctx) => feedback.sessionFeedback(ctx, one),
    attendance: (one, _, ctx) => results.attendanceIn(ctx, one),
    ...told(sessions.trialsOnTrainingSession),
  },
  TrainingEnrolment: {
    id: ({ body }) => body.id,
    session: (one, _, ctx) => enrolments.sessionOf(ctx, one),
    employee: ({ body }, _, ctx) => employeeOf(ctx, body.employeeId),
    title: ({ body }) => body.title,
    employeeName: ({ body }) => body.employeeName,
    beginsAt: ({ body }) => body.beginsAt,
    status: ({ body }, _, { now }) => enrolmentStatus(body, now),
    requestedAt: ({ body }) => body.requestedAt,
    words: ({ body }) => body.words,
    decidedAt: ({ body }) => body.decision?.at,
    decisionReason: ({ body }) => body.decision?.reason,
    confirmUntil: ({ body }) => body.confirmUntil,
    waitingPosition: (one, _, ctx) => enrolments.waitingPosition(ctx, one),
    endedAt: ({ body }) => body.endedAt,
    endReason: ({ body }) => body.endReason,
    result: ({ body }) => body.result,
    feedbackGiven: (one, _, ctx) => feedback.feedbackGiven(ctx, one),
    certificateCode: (one, _, ctx) => certificates.codeFor(ctx, one),
    ...told(enrolments.trialsOnEnrolment),
  },
  TrainingAttendance: {
    day: ({ body }) => body.day,
    present: ({ body }) => [...body.present],
    recordedAt: ({ body }) => body.at,
    reason: ({ body }) => body.reason,
  },
  TrainingResult: { recordedAt: ({ at }) => at, certificateNumber: ({ certificate }) => certificate },
  TrainingCertificate: {
    programme: ({ title }) => title,
    revokedOn: ({ revoked }) => revoked?.on,
    revokeReason: ({ revoked }) => revoked?.reason,
  },
  TrainingFeedback: {
    content: (numbers) => meanOfSteps(numbers, 'content'),
    trainer: (numbers) => meanOfSteps(numbers, 'trainer'),
    use: (numbers) => meanOfSteps(numbers, 'use'),
    remarks: ({ remarks }) => [...remarks],
  },
  TrainingProgrammeFeedback: {
    content: (numbers) => meanOfSteps(numbers, 'content'),
    use: (numbers) => meanOfSteps(numbers, 'use'),
  },
  TrainingHours: { policySource: ({ policy }, _, { language }) => sourceIn(policy.source, language) },
  StaffHours: { employee: ({ employeeId }, _, ctx) => employeeOf(ctx, employeeId) },
  TrainingProgrammePayload: { programme: object(programmes.findProgramme), userErrors },
  TrainingSessionPayload: { session: object(sessions.findTrainingSession), userErrors },
  TrainingEnrolmentPayload: { enrolment: object(enrolments.findEnrolment), userErrors },
};
