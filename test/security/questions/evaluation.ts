// Every root field of evaluation, asked with given ids.
import type { Module } from './module.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';

export type EvaluationIds = Record<never, string>;
export type EvaluationVersions = Record<never, number>;

export const evaluation: Module<EvaluationIds, EvaluationVersions, OrganisationIds & PerformanceIds> = {
  never: {},
  stale: {},
  queries: () => ({}),
  inputs: () => ({}),
  subjects: async () => ({ ids: {}, versions: {} }),
};
