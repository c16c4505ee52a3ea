// Every root field of offers and appointment, asked with given ids.
import type { Module } from './module.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';
import type { RecruitmentIds } from './recruitment.ts';

export type OffersIds = Record<never, string>;
export type OffersVersions = Record<never, number>;

export const offers: Module<OffersIds, OffersVersions, OrganisationIds & PerformanceIds & RecruitmentIds> = {
  never: {},
  stale: {},
  queries: () => ({}),
  inputs: () => ({}),
  subjects: async () => ({ ids: {}, versions: {} }),
};
