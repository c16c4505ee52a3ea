// Fields of the lists of who has not: one expression each.

import type { Resolvers } from '../generated/types.ts';
import { employeeOf } from '../modules/organisation/employees.ts';
import { titleOf } from '../modules/organisation/titles.ts';
import { unitOf } from '../modules/organisation/units.ts';
import * as outstanding from '../modules/outstanding/lists.ts';
import { gradeOf, kindOf } from '../modules/outstanding/rules/rows.ts';
import { stageOf } from '../modules/outstanding/rules/stages.ts';
import type { EvaluationStage, PlanStage } from '../modules/outstanding/rules/types.ts';
import type { Subjects } from '../platform/graphql/gate.ts';
import { legalDay } from '../platform/rules/calendar.ts';
import { outstandingConnection } from './outstanding-connection.ts';
import { outstandingFile } from './outstanding-file.ts';

export const outstandingSubjects: Subjects = {
  OutstandingPerson: ({ card }: outstanding.OutstandingView, region) => ({ region, employeeId: card.employeeId }),
};

export const outstandings: Resolvers = {
  Query: {
    outstanding: (_, args, ctx) => outstandingConnection(ctx, args),
    outstandingFile: (_, args, ctx) => outstandingFile(ctx, args),
  },
  OutstandingConnection: {
    totalCount: ({ asking }, _, ctx) => outstanding.outstandingCount(ctx, asking),
    ofCount: ({ asking }, _, ctx) => outstanding.meantCount(ctx, asking),
  },
  OutstandingPerson: {
    employee: ({ card }, _, ctx) => employeeOf(ctx, card.employeeId),
    name: ({ card }) => card.name,
    assignmentId: ({ card }) => card.assignmentId,
    positionTitle: ({ card }, _, ctx) => titleOf(ctx, { ...card, positionTitle: card.title }),
    isHead: ({ card }) => card.isHead,
    unit: ({ card }, _, ctx) => unitOf(ctx, card.unitId),
    kind: ({ card }, _, ctx) => kindOf(card, legalDay(ctx.now)),
    grade: ({ card }, _, ctx) => gradeOf(card, legalDay(ctx.now)),
    planStage: ({ card, year }) => stageOf(card, 'plans', year) as PlanStage,
    evaluationStage: ({ card, year }) => stageOf(card, 'evaluations', year) as EvaluationStage,
    plan: ({ card, year }, _, ctx) => outstanding.planOf(ctx, card, year),
  },
};
