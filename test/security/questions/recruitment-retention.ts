// Every root field of retention and numbers, asked with given ids.
import type { Module } from './module.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';
import type { RecruitmentIds } from './recruitment.ts';

export type RetentionIds = Record<never, string>;
export type RetentionVersions = Record<never, number>;

export const retention: Module<RetentionIds, RetentionVersions, OrganisationIds & PerformanceIds & RecruitmentIds> = {
  never: {},
  stale: {},
  queries: () => ({}),
  inputs: () => ({}),
  subjects: async () => ({ ids: {}, versions: {} }),
};
