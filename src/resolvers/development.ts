// Fields of development plans: one expression each.

import type { Resolvers } from '../generated/types.ts';
import * as company from '../modules/development/company.ts';
import * as documents from '../modules/development/documents.ts';
import { myGrowth } from '../modules/development/growth.ts';
import type { DevelopmentPlanRow } from '../modules/development/items.ts';
import * as plans from '../modules/development/plans.ts';
import { awaitsAgreementOf } from '../modules/development/rules/views.ts';
import { suggestedSessions, suggestionsFor } from '../modules/development/suggestions.ts';
import { aboutEvaluation, type EvaluationView } from '../modules/evaluation/documents.ts';
import { employeeOf, findOptional } from '../modules/organisation/employees.ts';
import { enrolmentIn, trainingSessionInRegion } from '../modules/training/read.ts';
import { connection } from '../platform/graphql/connection.ts';
import type { Subjects } from '../platform/graphql/gate.ts';
import { object, payload, userErrors } from '../platform/graphql/payload.ts';
import { told } from '../platform/graphql/told.ts';

/** Whom a parent is about, for fields narrower than their object. */
export const developmentSubjects: Subjects = {
  DevelopmentPlan: (row: DevelopmentPlanRow, _, ctx) => documents.aboutDevelopmentNow(ctx, row),
  Evaluation: ({ body }: EvaluationView, _, ctx) => aboutEvaluation(ctx, body),
};

const row = <T>(one: T): T => one;

export const development: Resolvers = {
  Query: { myGrowth: (_, _args, ctx) => myGrowth(ctx) },
  Mutation: {
    developmentPlanOpen: payload('developmentPlanOpen', plans.developmentPlanOpen),
    developmentPlanStepAdd: payload('developmentPlanStepAdd', plans.developmentPlanStepAdd),
    developmentPlanStepChange: payload('developmentPlanStepChange', plans.developmentPlanStepChange),
    developmentPlanStepEnd: payload('developmentPlanStepEnd', plans.developmentPlanStepEnd),
    developmentPlanAgree: payload('developmentPlanAgree', plans.developmentPlanAgree),
    developmentCoachName: payload('developmentCoachName', company.developmentCoachName),
    developmentCoachAnswer: payload('developmentCoachAnswer', company.developmentCoachAnswer),
    developmentCoachEnd: payload('developmentCoachEnd', company.developmentCoachEnd),
    developmentReview: payload('developmentReview', company.developmentReview),
    developmentPlanClose: payload('developmentPlanClose', plans.developmentPlanClose),
  },
  Employee: {
    developmentPlans: ({ body }, args, ctx) =>
      connection(
        ctx,
        'employee.developmentPlans',
        { ...args, employee: body.id },
        (slice) => documents.developmentPlansShown(ctx, body.id, slice),
        row,
      ),
  },
  Me: {
    developmentCoached: (_, args, ctx) =>
      connection(ctx, 'me.developmentCoached', { ...args }, (slice) => documents.developmentCoached(ctx, slice), row),
  },
  Evaluation: { development: ({ body }, _, ctx) => documents.developmentBeside(ctx, body) },
  DevelopmentPlan: {
    id: ({ body }) => body.id,
    employee: ({ body }, _, ctx) => employeeOf(ctx, body.employeeId),
    status: ({ body }) => body.status,
    openedAt: ({ body }) => body.openedAt,
    openedBy: ({ body }, _, ctx) => findOptional(ctx, body.openedById),
    goal: ({ body }) => body.goal,
    ground: ({ body }) => body.ground,
    steps: ({ body }) => body.steps.map((step) => ({ ...step, employeeId: body.employeeId })),
    agreedAt: ({ body }) => body.agreedAt,
    awaitsAgreementOf: ({ body }) => awaitsAgreementOf(body),
    coach: ({ body }) => body.coach,
    formerCoaches: ({ body }) => [...body.formerCoaches],
    reviews: ({ body }) => [...body.reviews],
    suggestions: (parent, _, ctx) => suggestionsFor(ctx, parent),
    suggestedSessions: (parent, _, ctx) => suggestedSessions(ctx, parent),
    closing: ({ body }) => body.closed,
    ...told(documents.trialsOnDevelopment),
  },
  DevelopmentPlanStep: {
    stepId: ({ id }) => id,
    session: ({ sessionId }, _, ctx) => (sessionId ? trainingSessionInRegion(ctx, sessionId) : null),
    enrolment: ({ sessionId, employeeId }, _, ctx) => (sessionId ? enrolmentIn(ctx, sessionId, employeeId) : null),
    endedAt: ({ ended }) => ended?.at,
    endWords: ({ ended }) => ended?.words,
  },
  DevelopmentCoach: { employee: ({ employeeId }, _, ctx) => employeeOf(ctx, employeeId) },
  DevelopmentFormerCoach: { employee: ({ employeeId }, _, ctx) => employeeOf(ctx, employeeId) },
  DevelopmentReview: { dueOn: (review, _, ctx) => documents.reviewDueOn(ctx, review) },
  DevelopmentWord: { author: ({ byId }, _, ctx) => employeeOf(ctx, byId) },
  DevelopmentClosing: { by: ({ byId }, _, ctx) => findOptional(ctx, byId) },
  DevelopmentPlanPayload: { developmentPlan: object(documents.findDevelopmentPlan), userErrors },
};
