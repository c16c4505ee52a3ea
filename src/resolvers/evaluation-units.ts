// Fields of evaluation beyond the single evaluation: units' achievements, calibration, objections. One expression each.

import type { CalibrationRow, ObjectionCard, ObjectionRow } from '../data/evaluation-units.ts';
import type { Distribution } from '../domain/evaluation/distribution.ts';
import { isHeard } from '../domain/evaluation/objection.ts';
import { phaseOf } from '../domain/performance/cycle.ts';
import * as calibration from '../services/evaluation/calibration.ts';
import * as distribution from '../services/evaluation/distribution.ts';
import { findEvaluation } from '../services/evaluation/documents.ts';
import * as finalisation from '../services/evaluation/finalisation.ts';
import { summaryOf } from '../services/evaluation/lists.ts';
import * as objectionTime from '../services/evaluation/objection-time.ts';
import * as objections from '../services/evaluation/objections.ts';
import * as unitActions from '../services/evaluation/unit-actions.ts';
import * as units from '../services/evaluation/units.ts';
import { employeeOf, findOptional } from '../services/organisation/employees.ts';
import { unitOf } from '../services/organisation/units.ts';
import { cycleOf, versions } from '../services/performance/documents.ts';
import { evidenceOf, progressPage } from '../services/performance/progress.ts';
import { connection, wholeConnection } from './connection.ts';
import { object, payload, userErrors } from './payload.ts';
import type { Predicate, Resolvers } from './types.generated.ts';

const countsOf = ({ counts }: Pick<Distribution, 'counts'>) =>
  Object.entries(counts).map(([predicate, count]) => ({ predicate: predicate as Predicate, count }));

const itemOf = ({ card }: ObjectionRow): ObjectionCard => {
  if (!card) throw new Error('A list row has no card.');
  return card;
};

const session = object(calibration.findCalibration);

export const evaluationUnits: Resolvers = {
  Query: {
    unitAchievement: (_, args, ctx) => units.unitAchievement(ctx, args),
    unitDistribution: (_, args, ctx) => distribution.unitDistribution(ctx, args),
    calibration: (_, args, ctx) => calibration.calibration(ctx, args),
    objectionQueue: (_, args, ctx) =>
      connection(ctx, 'objectionQueue', args, 'index1', (slice) => objections.objectionQueue(ctx, slice), itemOf),
  },
  Mutation: {
    unitAchievementSet: payload('unitAchievementSet', units.unitAchievementSet),
    unitFinalise: payload('unitFinalise', finalisation.unitFinalise),
    unitReopen: payload('unitReopen', finalisation.unitReopen),
    calibrationOpen: payload('calibrationOpen', calibration.calibrationOpen),
    calibrationPropose: payload('calibrationPropose', calibration.calibrationPropose),
    calibrationConfirm: payload('calibrationConfirm', calibration.calibrationConfirm),
    calibrationReject: payload('calibrationReject', calibration.calibrationReject),
    calibrationClose: payload('calibrationClose', calibration.calibrationClose),
    objectionDraftSave: payload('objectionDraftSave', objectionTime.objectionDraftSave),
    objectionExtend: payload('objectionExtend', objectionTime.objectionExtend),
    objectionFile: payload('objectionFile', objections.objectionFile),
    objectionAssign: payload('objectionAssign', objections.objectionAssign),
    objectionStatement: payload('objectionStatement', objections.objectionStatement),
    objectionDecide: payload('objectionDecide', objections.objectionDecide),
    objectionWithdraw: payload('objectionWithdraw', objections.objectionWithdraw),
  },
  Me: {
    objectionsToDecide: (_, args, ctx) =>
      connection(ctx, 'me.objectionsToDecide', args, 'index2', (slice) => objections.ownObjectionsToDecide(ctx, slice), itemOf),
  },
  Evaluation: {
    objections: ({ body }, _, ctx) => objections.objectionsOf(ctx, body),
    objectionDraft: (view, _, ctx) => objectionTime.objectionDraftOf(ctx, view),
  },
  ObjectionDraft: {
    grounds: ({ draft }) => draft.grounds,
    evidenceIds: ({ draft }) => draft.evidenceIds,
    savedAt: ({ draft }) => draft.savedAt,
  },
  ObjectionExtension: { by: ({ by }, _, ctx) => findOptional(ctx, by) },
  UnitAchievement: {
    id: ({ body }) => body.id,
    unit: ({ body }, _, ctx) => unitOf(ctx, body.unitId),
    year: ({ body }) => body.year,
    period: ({ body }) => body.period,
    achievement: ({ body }) => body.achievement,
    steps: ({ body }) => body.steps,
    status: ({ body }) => body.status,
    deadlineAt: async ({ body }, _, ctx) =>
      body.status === 'FINAL' ? null : phaseOf((await cycleOf(ctx, body)).body, 'EVALUATION').closesAt,
    allowedActions: ({ body }, _, ctx) => unitActions.unitActions(ctx, body),
    blockers: ({ body }, _, ctx) => unitActions.unitBlockers(ctx, body),
    final: ({ body }, _, ctx) => finalisation.finalOf(ctx, body),
    reopenings: ({ body }, _, ctx) => finalisation.reopeningsOf(ctx, body),
    policyVersion: ({ body }) => body.policyVersion,
  },
  AchievementStep: { by: ({ by }, _, ctx) => employeeOf(ctx, by) },
  UnitFinal: {
    at: ({ final }) => final.at,
    by: ({ final }, _, ctx) => employeeOf(ctx, final.by),
    size: ({ final }) => final.distribution.size,
    counts: ({ final, told }) => (told ? countsOf(final.distribution) : null),
    rules: ({ final, told }) => (told ? final.distribution.rules : null),
    justification: ({ final }) => final.justification,
  },
  UnitReopening: { by: ({ by }, _, ctx) => employeeOf(ctx, by), final: ({ view }) => view },
  UnratedPerson: { opened: ({ evaluationId }) => evaluationId !== null },
  UnitDistribution: {
    unit: ({ unit }, _, ctx) => unitOf(ctx, unit.id),
    counts: countsOf,
    allowedActions: (view, _, ctx) => unitActions.distributionActions(ctx, view),
    blockers: (view, _, ctx) => unitActions.distributionBlockers(ctx, view),
    unratedPeople: (view, _, ctx) => distribution.unratedPeople(ctx, view),
  },
  CalibrationSession: {
    id: ({ body }) => body.id,
    unit: ({ body }, _, ctx) => unitOf(ctx, body.unitId),
    year: ({ body }) => body.year,
    period: ({ body }) => body.period,
    members: ({ body }, _, ctx) => Promise.all(body.members.map((id) => employeeOf(ctx, id))),
    status: ({ body }) => body.status,
    openedAt: ({ body }) => body.openedAt,
    closedAt: ({ body }) => body.closedAt,
    deadlineAt: ({ body }, _, ctx) => calibration.calibrationDeadline(ctx, body),
    allowedActions: ({ body }, _, ctx) => calibration.calibrationActions(ctx, body),
    blockers: ({ body }, _, ctx) => calibration.blockersOfCalibration(ctx, body),
    evaluations: ({ body }, args, ctx) =>
      connection(
        ctx,
        'calibration.evaluations',
        { ...args, session: body.id },
        'index1',
        (slice) => calibration.evaluationsOf(ctx, body, slice),
        summaryOf,
      ),
    changes: ({ body }: CalibrationRow, args, ctx) =>
      connection(
        ctx,
        'calibration.changes',
        { ...args, session: body.id },
        undefined,
        (slice) => calibration.changesIn(ctx, body, slice),
        ({ view }) => view,
      ),
  },
  CalibrationChange: {
    id: ({ row }) => row.body.id,
    version: ({ row }) => row.version,
    evaluationId: ({ row }) => row.body.evaluationId,
    employee: ({ row }, _, ctx) => employeeOf(ctx, row.body.employeeId),
    before: ({ words }) => words?.before,
    after: ({ words }) => words?.after,
    reason: ({ words }) => words?.reason,
    proposedBy: ({ row }, _, ctx) => employeeOf(ctx, row.body.proposedBy),
    proposedAt: ({ row }) => row.body.proposedAt,
    status: ({ row }) => row.body.status,
    decidedBy: ({ row }, _, ctx) => findOptional(ctx, row.body.decision?.by),
    decidedAt: ({ row }) => row.body.decision?.at,
    rejectedReason: ({ row, words }) => words && row.body.decision?.reason,
  },
  Objection: {
    id: ({ body }) => body.id,
    evaluation: ({ body }, _, ctx) => findEvaluation(ctx, body.evaluationId),
    evaluationVersion: ({ body }) => body.evaluationVersion,
    employee: ({ body }, _, ctx) => employeeOf(ctx, body.employeeId),
    year: ({ body }) => body.year,
    period: ({ body }) => body.period,
    grounds: ({ body }) => body.grounds,
    evidence: ({ body }, _, ctx) => evidenceOf(ctx, body),
    plans: ({ body }) => body.planIds.map((planId) => ({ planId })),
    filedAt: ({ body }) => body.filedAt,
    rater: ({ body }, _, ctx) => employeeOf(ctx, body.raterId),
    decider: async ({ body }, _, ctx) => findOptional(ctx, await objections.deciderNow(ctx, body)),
    assignment: ({ body }) => body.assignment,
    status: ({ body }) => body.status,
    statements: ({ body }) => body.statements,
    statementUntil: ({ body }) => body.statementUntil,
    heard: ({ body }, _, { now }) => isHeard(body, now),
    deadlineAt: ({ body }, _, ctx) => (body.status === 'OPEN' ? objections.decideByNow(ctx, body) : null),
    overdue: ({ body }, _, ctx) => objections.overdueNow(ctx, body),
    decision: ({ body }) => body.decision,
    withdrawnAt: ({ body }) => body.withdrawnAt,
    allowedActions: ({ body }, _, ctx) => objections.actionsOf(ctx, body),
    blockers: ({ body }, _, ctx) => objections.blockersOfObjection(ctx, body),
  },
  ObjectionPlan: {
    versions: ({ planId }, _, ctx) => versions(ctx, planId),
    progress: ({ planId }, args, ctx) =>
      wholeConnection(
        ctx,
        'objection.progress',
        { ...args, plan: planId },
        undefined,
        (slice) => progressPage(ctx, planId, slice),
        (row) => row.body,
      ),
  },
  ObjectionAssignment: { by: ({ by }, _, ctx) => findOptional(ctx, by) },
  ObjectionStatement: { by: ({ by }, _, ctx) => employeeOf(ctx, by) },
  ObjectionDecision: {
    by: ({ by }, _, ctx) => employeeOf(ctx, by),
    result: ({ result }) => result?.rating,
    behaviour: ({ behaviour }) => behaviour?.rating,
  },
  ObjectionItem: {
    objectionId: ({ id }) => id,
    hasDecider: ({ deciderId }) => deciderId !== null,
    deadlineAt: (card, _, ctx) => objections.decideByNow(ctx, card),
    overdue: (card, _, ctx) => objections.overdueNow(ctx, { ...card, status: 'OPEN' }),
  },
  UnitAchievementPayload: { unitAchievement: object(units.findUnitAchievement), userErrors },
  CalibrationPayload: { calibration: session, userErrors },
  CalibrationChangePayload: {
    change: ({ result }, _, ctx) => result && calibration.findChange(ctx, result.id, result.changeId),
    calibration: session,
    userErrors,
  },
  ObjectionPayload: { objection: object(objections.findObjection), userErrors },
};
