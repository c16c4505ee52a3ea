// Fields of the dashboards: one expression each.

import type { Resolvers } from '../generated/types.ts';
import { ratingDrift } from '../modules/dashboards/drift.ts';
import {
  aboutFigures,
  areObjectionsShown,
  areReviewsShown,
  figures,
  peopleIn,
  predicatesIn,
  type UnitFiguresView,
} from '../modules/dashboards/figures.ts';
import { figuresFile } from '../modules/dashboards/file.ts';
import { evaluationsIn, objectionsIn, plansIn, progressIn, reviewsIn } from '../modules/dashboards/rules/shown.ts';
import { waitingApprovals } from '../modules/dashboards/waiting.ts';
import { employeeOf, findEmployee } from '../modules/organisation/employees.ts';
import type { Subjects } from '../platform/graphql/gate.ts';
import { legalDay } from '../platform/rules/calendar.ts';

export const dashboardsSubjects: Subjects = {
  UnitFigures: (view: UnitFiguresView, region) => aboutFigures(view, region),
};

export const dashboards: Resolvers = {
  Query: {
    figures: (_, args, ctx) => figures(ctx, args),
    figuresFile: (_, args, ctx) => figuresFile(ctx, args),
    waitingApprovals: (_, args, ctx) => waitingApprovals(ctx, args),
    ratingDrift: (_, args, ctx) => ratingDrift(ctx, args),
  },
  Figures: { asOf: ({ at }) => at },
  UnitFigures: {
    people: (view) => peopleIn(view),
    plans: ({ numbers }) => plansIn(numbers),
    progress: ({ numbers }) => progressIn(numbers),
    evaluations: ({ numbers }, { period = null }) => evaluationsIn(numbers, period),
    predicates: (view, { period = null }, ctx) => predicatesIn(ctx, view, period),
    reviews: (view) => reviewsIn(view.numbers, areReviewsShown(view)),
    objections: (view, _, ctx) => objectionsIn(view.numbers, areObjectionsShown(ctx, view), legalDay(ctx.now)),
  },
  WaitingApprovals: { asOf: ({ at }) => at },
  WaitingSuperior: { superior: ({ superiorId }, _, ctx) => (superiorId === null ? null : findEmployee(ctx, superiorId)) },
  RatingDrift: { asOf: ({ at }) => at },
  RaterFigures: { rater: ({ raterId }, _, ctx) => employeeOf(ctx, raterId) },
};
