// Fields of the dashboards: one expression each.

import type { Resolvers } from '../generated/types.ts';
import { planFigures } from '../modules/dashboards/plans.ts';
import { totalOf } from '../modules/dashboards/rules/figures.ts';

export const dashboards: Resolvers = {
  Query: { planFigures: (_, args, ctx) => planFigures(ctx, args) },
  PlanFigures: { plans: ({ numbers }) => numbers, asOf: ({ at }) => at },
  UnitPlanFigures: { plans: ({ numbers }) => numbers },
  PlanNumbers: {
    draft: ({ DRAFT = 0 }) => DRAFT,
    returned: ({ RETURNED = 0 }) => RETURNED,
    submitted: ({ SUBMITTED = 0 }) => SUBMITTED,
    approved: ({ APPROVED = 0 }) => APPROVED,
    total: (numbers) => totalOf(numbers),
  },
};
