// Fields of objections to evaluations: one expression each.

import type { Resolvers } from '../generated/types.ts';
import { findEvaluation } from '../modules/evaluation/documents.ts';
import type { ObjectionCard, ObjectionRow } from '../modules/objections/items.ts';
import * as objectionTime from '../modules/objections/objection-time.ts';
import * as objections from '../modules/objections/objections.ts';
import { isHeard } from '../modules/objections/rules/objection.ts';
import { employeeOf, findOptional } from '../modules/organisation/employees.ts';
import { documentFor, versionsOf } from '../modules/performance/documents.ts';
import { evidenceOf, progressOf } from '../modules/performance/progress.ts';
import { connection } from '../platform/graphql/connection.ts';
import { object, payload, userErrors } from '../platform/graphql/payload.ts';

const itemOf = ({ card }: ObjectionRow): ObjectionCard => {
  if (!card) throw new Error('A list row has no card.');
  return card;
};

export const objectionFields: Resolvers = {
  Query: {
    objectionQueue: (_, args, ctx) => connection(ctx, 'objectionQueue', args, (slice) => objections.objectionQueue(ctx, slice), itemOf),
  },
  Mutation: {
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
      connection(ctx, 'me.objectionsToDecide', args, (slice) => objections.ownObjectionsToDecide(ctx, slice), itemOf),
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
  ObjectionExtension: {
    by: ({ by }, _, ctx) => findOptional(ctx, by),
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
    versions: async ({ planId }, _, ctx) => versionsOf((await documentFor(ctx, planId)).row.body),
    progress: ({ planId }, args, ctx) => progressOf(ctx, 'objection.progress', planId, args),
  },
  ObjectionAssignment: {
    by: ({ by }, _, ctx) => findOptional(ctx, by),
  },
  ObjectionStatement: {
    by: ({ by }, _, ctx) => employeeOf(ctx, by),
  },
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
  ObjectionPayload: {
    objection: object(objections.findObjection),
    userErrors,
  },
};
