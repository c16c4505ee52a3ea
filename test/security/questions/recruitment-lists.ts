// Every root field of published lists, asked with given ids.
import type { Module } from './module.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';
import type { RecruitmentIds } from './recruitment.ts';

export type ListsIds = Record<never, string>;
export type ListsVersions = Record<never, number>;

export const lists: Module<ListsIds, ListsVersions, OrganisationIds & PerformanceIds & RecruitmentIds> = {
  never: {},
  stale: {},
  queries: () => ({}),
  inputs: () => ({}),
  subjects: async () => ({ ids: {}, versions: {} }),
};
