// Fields of evaluation beyond the single evaluation: units' achievements, calibration, objections. One expression each.

import type { Predicate, Resolvers } from '../generated/types.ts';
import * as finalisation from '../modules/evaluation/finalisation.ts';
import { employeeOf } from '../modules/organisation/employees.ts';
import { unitOf } from '../modules/organisation/units.ts';
import { cycleOf } from '../modules/performance/documents.ts';
import { phaseOf } from '../modules/performance/rules/cycle.ts';
import * as distribution from '../modules/unit-achievement/distribution.ts';
import type { Distribution } from '../modules/unit-achievement/rules/distribution.ts';
import * as unitActions from '../modules/unit-achievement/unit-actions.ts';
import * as units from '../modules/unit-achievement/units.ts';
import { object, payload, userErrors } from '../platform/graphql/payload.ts';

const countsOf = ({ counts }: Pick<Distribution, 'counts'>) =>
  Object.entries(counts).map(([predicate, count]) => ({ predicate: predicate as Predicate, count }));

export const evaluationUnits: Resolvers = {
  Query: {
    unitAchievement: (_, args, ctx) => units.unitAchievement(ctx, args),
    unitDistribution: (_, args, ctx) => distribution.unitDistribution(ctx, args),
  },
  Mutation: {
    unitAchievementSet: payload('unitAchievementSet', units.unitAchievementSet),
    unitFinalise: payload('unitFinalise', finalisation.unitFinalise),
    unitReopen: payload('unitReopen', finalisation.unitReopen),
  },
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
  AchievementStep: {
    by: ({ by }, _, ctx) => employeeOf(ctx, by),
  },
  UnitFinal: {
    at: ({ final }) => final.at,
    by: ({ final }, _, ctx) => employeeOf(ctx, final.by),
    size: ({ final }) => final.distribution.size,
    counts: ({ final, told }) => (told ? countsOf(final.distribution) : null),
    rules: ({ final, told }) => (told ? final.distribution.rules : null),
    justification: ({ final }) => final.justification,
  },
  UnitReopening: {
    by: ({ by }, _, ctx) => employeeOf(ctx, by),
    final: ({ view }) => view,
  },
  UnratedPerson: {
    opened: ({ evaluationId }) => evaluationId !== null,
  },
  UnitDistribution: {
    unit: ({ unit }, _, ctx) => unitOf(ctx, unit.id),
    counts: countsOf,
    allowedActions: (view, _, ctx) => unitActions.distributionActions(ctx, view),
    blockers: (view, _, ctx) => unitActions.distributionBlockers(ctx, view),
    unratedPeople: (view, _, ctx) => distribution.unratedPeople(ctx, view),
  },
  UnitAchievementPayload: {
    unitAchievement: object(units.findUnitAchievement),
    userErrors,
  },
};
