// Fields of the lists of who has not: one expression each.
import { legalDay } from '../domain/calendar.ts';
import { gradeOf, kindOf } from '../domain/roster/rows.ts';
import { stageOf } from '../domain/roster/stages.ts';
import type { EvaluationStage, PlanStage } from '../domain/roster/types.ts';
import { employeeOf } from '../services/organisation/employees.ts';
import { titleOf } from '../services/organisation/renames.ts';
import { unitOf } from '../services/organisation/units.ts';
import * as outstanding from '../services/roster/lists.ts';
import type { Subjects } from './gate.ts';
import { outstandingConnection } from './outstanding-connection.ts';
import { outstandingFile } from './outstanding-file.ts';
import type { Resolvers } from './types.generated.ts';

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
