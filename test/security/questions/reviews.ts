// Every root field of reviews, asked with given ids.
import type { Module } from './module.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';

export type ReviewsIds = Record<never, string>;
export type ReviewsVersions = Record<never, number>;

export const reviews: Module<ReviewsIds, ReviewsVersions, OrganisationIds & PerformanceIds> = {
  never: {},
  stale: {},
  queries: () => ({}),
  inputs: () => ({}),
  subjects: async () => ({ ids: {}, versions: {} }),
};
