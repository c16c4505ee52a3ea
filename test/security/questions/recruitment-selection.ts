// Every root field of verification, objections, offers and appointment, asked with given ids.
import type { Module } from './module.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';
import type { RecruitmentIds } from './recruitment.ts';

export type SelectionIds = Record<never, string>;
export type SelectionVersions = Record<never, number>;

export const selection: Module<SelectionIds, SelectionVersions, OrganisationIds & PerformanceIds & RecruitmentIds> = {
  never: {},
  stale: {},
  queries: () => ({}),
  inputs: () => ({}),
  subjects: async () => ({ ids: {}, versions: {} }),
};
