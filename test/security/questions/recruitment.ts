// Every root field of campaigns, formations and applications, asked with given ids.
import type { Module } from './module.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';

export type RecruitmentIds = Record<never, string>;
export type RecruitmentVersions = Record<never, number>;

export const recruitment: Module<RecruitmentIds, RecruitmentVersions, OrganisationIds & PerformanceIds> = {
  never: {},
  stale: {},
  queries: () => ({}),
  inputs: () => ({}),
  subjects: async () => ({ ids: {}, versions: {} }),
};
