// Fields of the dashboards: one expression each.

import type { Resolvers } from '../generated/types.ts';
import { awardsShown } from '../modules/dashboards/awards.ts';
import { ratingDrift } from '../modules/dashboards/drift.ts';
import {
  aboutFigures,
  evaluationsShown,
  figures,
  objectionsShown,
  peopleIn,
  plansShown,
  predicatesIn,
  progressShown,
  reviewsShown,
  type UnitFiguresView,
} from '../modules/dashboards/figures.ts';
import { figuresFile } from '../modules/dashboards/file.ts';
import { developmentShown, hoursShown, onboardingsShown } from '../modules/dashboards/growth.ts';
import { waitingApprovals } from '../modules/dashboards/waiting.ts';
import { employeeOf, findEmployee } from '../modules/organisation/employees.ts';
import type { Subjects } from '../platform/graphql/gate.ts';

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
    plans: (view) => plansShown(view),
    progress: (view) => progressShown(view),
    evaluations: (view, { period = null }) => evaluationsShown(view, period),
    predicates: (view, { period = null }) => predicatesIn(view, period),
    reviews: (view) => reviewsShown(view),
    objections: (view, _, ctx) => objectionsShown(ctx, view),
    training: (view, _, ctx) => hoursShown(ctx, view),
    development: (view, _, ctx) => developmentShown(ctx, view),
    onboarding: (view, _, ctx) => onboardingsShown(ctx, view),
    awards: (view, _, ctx) => awardsShown(ctx, view),
  },
  WaitingApprovals: { asOf: ({ at }) => at },
  WaitingSuperior: { superior: ({ superiorId }, _, ctx) => (superiorId === null ? null : findEmployee(ctx, superiorId)) },
  RatingDrift: { asOf: ({ at }) => at },
  RaterFigures: { rater: ({ raterId }, _, ctx) => employeeOf(ctx, raterId) },
};
