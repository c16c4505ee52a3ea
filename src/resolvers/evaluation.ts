// Fields of the evaluation module: one expression each.

import type { Resolvers } from '../generated/types.ts';
import * as absences from '../modules/evaluation/absences.ts';
import * as actions from '../modules/evaluation/actions.ts';
import * as documents from '../modules/evaluation/documents.ts';
import * as standing from '../modules/evaluation/evaluation-facts.ts';
import * as lists from '../modules/evaluation/lists.ts';
import * as open from '../modules/evaluation/open.ts';
import { warningFor } from '../modules/evaluation/rater-level.ts';
import * as rating from '../modules/evaluation/rating.ts';
import { absencesShown } from '../modules/evaluation/rules/absence.ts';
import { deadlineAt } from '../modules/evaluation/rules/lifecycle.ts';
import { workingPredicate } from '../modules/evaluation/rules/matrix.ts';
import { evaluationPolicyOf } from '../modules/evaluation/rules/policy.ts';
import { extensionOf, objectionUntil, receiptOf } from '../modules/evaluation/rules/versions.ts';
import { myTeam } from '../modules/evaluation/team.ts';
import { countedFeedback } from '../modules/feedback/documents.ts';
import { employeeOf, findOptional } from '../modules/organisation/employees.ts';
import { unitOf } from '../modules/organisation/units.ts';
import { findPlan } from '../modules/performance/documents.ts';
import { resultForEvaluation } from '../modules/reviews/results.ts';
import * as parties from '../platform/access/parties.ts';
import { connection } from '../platform/graphql/connection.ts';
import { object, type PayloadParent, payload, userErrors } from '../platform/graphql/payload.ts';

const evaluationField = object(documents.findEvaluation);

export const evaluation: Resolvers = {
  Query: {
    evaluation: (_, { id }, ctx) => documents.findEvaluation(ctx, id),
    unitEvaluations: async (_, { unitId, year, period, ...page }, ctx) => {
      const scope = await lists.scopeOf(ctx, { unitId, year, period });
      return (
        scope &&
        connection(ctx, 'unitEvaluations', { ...page, ...scope }, (slice) => lists.unitEvaluations(ctx, scope, slice), lists.summaryOf)
      );
    },
    myTeam: (_, { year }, ctx) => myTeam(ctx, year),
    absenceSheet: (_, { employeeId, year }, ctx) => absences.absenceSheet(ctx, employeeId, year),
  },
  Mutation: {
    evaluationOpen: payload('evaluationOpen', open.evaluationOpen),
    selfAssessmentSave: payload('selfAssessmentSave', open.selfAssessmentSave),
    selfAssessmentSubmit: payload('selfAssessmentSubmit', open.selfAssessmentSubmit),
    selfAssessmentWithdraw: payload('selfAssessmentWithdraw', open.selfAssessmentWithdraw),
    evaluationRate: payload('evaluationRate', rating.evaluationRate),
    evaluationShare: payload('evaluationShare', rating.evaluationShare),
    evaluationAcknowledge: payload('evaluationAcknowledge', rating.evaluationAcknowledge),
    evaluationFinalise: payload('evaluationFinalise', rating.evaluationFinalise),
    evaluationFinaliseMany: payload('evaluationFinaliseMany', rating.evaluationFinaliseMany),
    evaluationReopen: payload('evaluationReopen', rating.evaluationReopen),
    absenceRecord: payload('absenceRecord', absences.absenceRecord),
    absenceWithdraw: payload('absenceWithdraw', absences.absenceWithdraw),
  },
  Me: { evaluations: (_, { year }, ctx) => lists.ownEvaluations(ctx, year) },
  Employee: { evaluation: ({ body }, { year }, ctx) => lists.yearEvaluation(ctx, body.id, year) },
  Plan: { evaluations: ({ body }, _, ctx) => lists.evaluationsOfPlan(ctx, body) },
  TeamMember: { onBehalfOf: ({ onBehalfOf }, _, ctx) => findOptional(ctx, onBehalfOf) },
  Evaluation: {
    id: ({ body }) => body.id,
    year: ({ body }) => body.year,
    period: ({ body }) => body.period,
    employee: ({ body }, _, ctx) => employeeOf(ctx, body.employeeId),
    plan: ({ body }, _, ctx) => findPlan(ctx, body.planId),
    positionTitle: ({ body }) => body.positionTitle,
    holding: ({ body }) => body.holding,
    unit: ({ body }, _, ctx) => unitOf(ctx, body.unitId),
    isHead: ({ body }) => body.isHead,
    from: ({ body }) => body.span.from,
    to: ({ body }) => body.span.to,
    status: ({ body }) => body.status,
    rater: async ({ body }, _, ctx) => findOptional(ctx, await standing.raterOf(ctx, body)),
    raterWarning: (view, _, ctx) => warningFor(ctx, view),
    headedUnits: (view, _, ctx) => standing.headedFor(ctx, view),
    segments: ({ body }, _, ctx) => standing.segmentsFor(ctx, body),
    segmentsWithoutPlan: ({ body }, _, ctx) => standing.segmentsWithoutPlan(ctx, body),
    leavingNotes: ({ body }, _, ctx) => standing.leavingNotes(ctx, body),
    selfAssessment: (view, _, ctx) => documents.selfAssessmentFor(ctx, view),
    result: ({ body }) => body.result,
    behaviour: ({ body }) => body.behaviour,
    predicate: ({ body }) => workingPredicate(body),
    raterSnapshot: ({ body }) => body.rater && { ...body.rater, signers: [body.employeeId, body.rater.employeeId] },
    feedback: ({ body, parts }, args, ctx) =>
      connection(
        ctx,
        'evaluation.feedback',
        { ...args, evaluation: body.id },
        (slice) => countedFeedback(ctx, body.employeeId, body.year, slice, parts.includes('RATER') ? ctx.viewer.employeeId : null),
        (row) => row,
      ),
    reviewResults: ({ body }, _, ctx) => resultForEvaluation(ctx, body.employeeId, body.year),
    calibrations: ({ body }) => body.calibrations,
    versions: ({ body }, _, ctx) => documents.evaluationVersions(ctx, body.id),
    current: ({ body }, _, ctx) => documents.versionByNumber(ctx, body.id, body.versions.at(-1)?.number ?? null),
    reopenedReason: ({ body }) => body.reopened?.reason,
    handOver: ({ body }) => body.handOver && body,
    creditPoints: ({ body }) => body.final?.credit,
    followUp: ({ body }) => body.followUp,
    finalAt: ({ body }) => body.final?.at,
    deadlineAt: async ({ body }, _, ctx) => deadlineAt(body, await standing.evaluationTiming(ctx, body)),
    allowedActions: (view, _, ctx) => actions.actionsOnEvaluation(ctx, view),
    blockers: (view, _, ctx) => actions.blockersOfEvaluation(ctx, view),
    verification: ({ body }, _, ctx) => documents.verificationOf(ctx, body),
  },
  SegmentWithoutPlan: { unit: ({ unitId }, _, ctx) => unitOf(ctx, unitId) },
  Calibration: {
    resultBefore: ({ before }) => before.result,
    resultAfter: ({ after }) => after.result,
    behaviourBefore: ({ before }) => before.behaviour,
    behaviourAfter: ({ after }) => after.behaviour,
    proposedBy: ({ proposedBy }, _, ctx) => employeeOf(ctx, proposedBy),
    confirmedBy: ({ confirmedBy }, _, ctx) => employeeOf(ctx, confirmedBy),
  },
  EvaluationVersion: {
    rated: ({ rated, rater }) => parties.signing(rated, rater),
    rater: ({ rated, rater }) => parties.signing(rater, rated),
    achievement: ({ achievement }) => achievement?.achievement,
    absences: (version) => absencesShown(version.absences, evaluationPolicyOf(version)),
    headedUnits: ({ headed, achievement }) => headed.map((unit) => ({ unit, used: achievement })),
  },
  HeadedUnit: {
    unitId: ({ unit }) => unit.unitId,
    unitName: ({ unit }) => unit.unitName,
    days: ({ unit }) => unit.days,
    achievement: ({ unit }) => unit.achievement,
    reason: ({ unit }) => unit.reason,
    holds: ({ unit, used }) => used !== null && unit.achievementId === used.id,
    because: ({ unit, used }) => (used !== null && unit.achievementId === used.id ? used.because : null),
  },
  EvaluationSegment: { countedMonths: ({ counted }) => counted },
  PersonSnapshot: { number: (party, _, ctx) => parties.numberOf(ctx, party), grade: (party, _, ctx) => parties.gradeOf(ctx, party) },
  HandOver: {
    deliveredAt: ({ handOver }) => handOver?.deliveredAt ?? '',
    acknowledgement: ({ handOver }) => handOver?.acknowledgement,
    acknowledgedAt: ({ handOver }) => handOver?.acknowledgedAt,
    remark: ({ handOver }) => handOver?.remark,
    receivedOn: (parent) => receiptOf(parent)?.day ?? '',
    receipt: (parent) => receiptOf(parent)?.how ?? 'SILENCE',
    objectionUntil: (parent) => objectionUntil(parent),
    objectionExtended: (parent) => extensionOf(parent),
  },
  FollowUp: { evaluationVersion: ({ version }) => version },
  EvaluationSummary: { evaluationId: ({ id }) => id },
  AbsenceSheet: {
    id: ({ body }) => body.id,
    employee: ({ body }, _, ctx) => employeeOf(ctx, body.employeeId),
    year: ({ body }) => body.year,
    absences: ({ body }) => body.absences,
  },
  Absence: {
    withdrawnAt: ({ withdrawn }) => withdrawn?.at,
    withdrawnReason: ({ withdrawn }) => withdrawn?.reason,
  },
  EvaluationPayload: { evaluation: evaluationField, userErrors },
  EvaluationFinaliseManyPayload: {
    outcomes: ({ result }: PayloadParent) => (result as rating.FinaliseManyResult | null)?.rows ?? null,
    userErrors,
  },
  EvaluationFinaliseOutcome: { evaluation: ({ id }, _, ctx) => (id ? documents.findEvaluation(ctx, id) : null), userErrors },
  AbsencePayload: {
    sheet: object(absences.findAbsenceSheet),
    handedOver: ({ result }, _, ctx) => absences.handedOverDuring(ctx, result),
    userErrors,
  },
};
