// Every root field of feedback, asked with given ids.
import type { Module } from './module.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';

export type FeedbackIds = Record<never, string>;
export type FeedbackVersions = Record<never, number>;

export const feedback: Module<FeedbackIds, FeedbackVersions, OrganisationIds & PerformanceIds> = {
  never: {},
  stale: {},
  queries: () => ({}),
  inputs: () => ({}),
  subjects: async () => ({ ids: {}, versions: {} }),
};
