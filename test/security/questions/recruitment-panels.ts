// Every root field of panels of the field test, asked with given ids.
import type { Module } from './module.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';
import type { RecruitmentIds } from './recruitment.ts';

export type PanelsIds = Record<never, string>;
export type PanelsVersions = Record<never, number>;

export const panels: Module<PanelsIds, PanelsVersions, OrganisationIds & PerformanceIds & RecruitmentIds> = {
  never: {},
  stale: {},
  queries: () => ({}),
  inputs: () => ({}),
  subjects: async () => ({ ids: {}, versions: {} }),
};
