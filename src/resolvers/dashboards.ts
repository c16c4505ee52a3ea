// Fields of the dashboards: one expression each.

import type { Resolvers } from '../generated/types.ts';
import { planFigures } from '../modules/dashboards/plans.ts';
import { numbersIn } from '../modules/dashboards/rules/counts.ts';

export const dashboards: Resolvers = {
  Query: { planFigures: (_, args, ctx) => planFigures(ctx, args) },
  PlanFigures: { plans: ({ numbers }) => numbers, asOf: ({ at }) => at },
  UnitPlanFigures: { plans: ({ numbers }) => numbers },
  PlanNumbers: {
    draft: (numbers) => numbersIn(numbers).plan('DRAFT'),
    returned: (numbers) => numbersIn(numbers).plan('RETURNED'),
    submitted: (numbers) => numbersIn(numbers).plan('SUBMITTED'),
    approved: (numbers) => numbersIn(numbers).plan('APPROVED'),
    total: (numbers) => numbersIn(numbers).plans(),
  },
};
