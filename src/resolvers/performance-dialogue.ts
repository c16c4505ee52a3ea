// Fields of the dialogue about a plan beyond one word at a time: several targets, a group, comments. One expression each.

import type { Resolvers } from '../generated/types.ts';
import { employeeOf } from '../modules/organisation/employees.ts';
import * as comments from '../modules/performance/comments.ts';
import { findPlan } from '../modules/performance/documents.ts';
import * as many from '../modules/performance/many.ts';
import { findTarget } from '../modules/performance/targets.ts';
import { object, type PayloadParent, payload, userErrors } from '../platform/graphql/payload.ts';

export const performanceDialogue: Resolvers = {
  Mutation: {
    targetProposeMany: payload('targetProposeMany', many.targetProposeMany),
    targetAgreeMany: payload('targetAgreeMany', many.targetAgreeMany),
    targetWeights: payload('targetWeights', many.targetWeights),
    targetOrder: payload('targetOrder', many.targetOrder),
    targetProposeToMany: payload('targetProposeToMany', many.targetProposeToMany),
    planComment: payload('planComment', comments.planComment),
  },
  Plan: { comments: ({ body }, _, ctx) => comments.commentsOf(ctx, body.id) },
  Target: { comments: ({ planId, id }, _, ctx) => comments.commentsAbout(ctx, planId, id) },
  ProgressEntry: { comments: ({ id }, _, ctx) => comments.commentsOnEntry(ctx, id) },
  PlanComment: {
    targetId: ({ about }) => (about.kind === 'TARGET' ? about.id : null),
    entryId: ({ about }) => (about.kind === 'ENTRY' ? about.id : null),
    author: ({ byEmployeeId }, _, ctx) => employeeOf(ctx, byEmployeeId),
  },
  TargetsPayload: {
    targets: ({ result }, _, ctx) => result && many.targetsNamed(ctx, result),
    plan: object(findPlan),
    userErrors,
  },
  TargetProposeToManyPayload: {
    outcomes: ({ result }: PayloadParent) => (result as many.GroupProposalResult | null)?.rows ?? null,
    userErrors,
  },
  TargetProposeOutcome: {
    plan: ({ planId }, _, ctx) => findPlan(ctx, planId),
    target: ({ planId, targetId }, _, ctx) => (targetId ? findTarget(ctx, planId, targetId) : null),
    userErrors,
  },
  PlanCommentPayload: { comment: ({ result }, _, ctx) => result && comments.findComment(ctx, result), userErrors },
};
