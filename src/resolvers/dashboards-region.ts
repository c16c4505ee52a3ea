// Fields of a region's summaries: one expression each.

import type { Resolvers } from '../generated/types.ts';
import * as region from '../modules/dashboards/region.ts';

export const dashboardsRegion: Resolvers = {
  Region: {
    performanceSummary: ({ code }, { year }, ctx) => region.performanceSummary(ctx, code, year),
    recruitmentSummary: ({ code }, { year }, ctx) => region.recruitmentSummary(ctx, code, year),
  },
  PerformanceSummary: {
    isStale: (summary, _, ctx) => region.isOld(summary, ctx),
    complete: ({ reported, expected }) => ({ reported, expected }),
    people: ({ people }) => region.smallCount(people.told.people),
    plans: (summary) => region.plansIn(summary),
    planMonths: (summary) => region.planMonthsIn(summary),
    progress: (summary) => region.progressIn(summary),
    predicates: (summary, { period }) => region.predicatesIn(summary, period),
    reviews: (summary) => region.reviewsIn(summary),
    objections: (summary) => region.objectionsIn(summary),
    training: (summary) => region.hoursIn(summary),
    development: (summary) => region.developmentIn(summary),
    onboarding: (summary) => region.onboardingIn(summary),
    awards: (summary, _, ctx) => region.awardsIn(ctx, summary),
  },
};
