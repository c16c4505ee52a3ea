// Every root field of the lists of who has not, asked with given ids.
import { done } from '../../support/people.ts';
import type { About, Asked, Module } from './module.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';
import type { ReviewsIds } from './reviews.ts';

type None = Record<never, never>;
type Known = OrganisationIds & PerformanceIds & ReviewsIds;

const EXTENSION = { phase: 'EXECUTION', reason: 'Bencana' };

export const outstanding: Module<None, None, Known> = {
  never: {},
  stale: {},
  many: ['cyclePhaseExtendMany', 'evaluationOpenMany', 'reviewEnrolUnit'],
  queries: (ids) => ({
    outstanding: `outstanding(filter: { step: PLAN_APPROVAL, year: 2026, unitId: "${ids.unit}" }, first: 10) { edges { node { name planStage } } totalCount ofCount }`,
    outstandingFile: `outstandingFile(filter: { step: PLAN_APPROVAL, year: 2026, unitId: "${ids.unit}" }) { text rowCount }`,
    phaseExtensions: `phaseExtensions(cycleId: "${ids.cycle}", phase: EXECUTION, unitId: "${ids.unit}", first: 10) { edges { node { employeeName reason } } }`,
  }),
  narrower: ({ unit }) =>
    `outstandingperson: outstanding(filter: { step: PLAN, year: 2027, unitId: "${unit}" }, first: 10) { edges { node { grade } } }`,
  inputs: (ids, versions) => ({
    cyclePhaseExtendMany: {
      cycleId: ids.cycle,
      expectedVersion: versions.cycle,
      employeeIds: [ids.employee],
      to: '2027-02-15',
      ...EXTENSION,
    },
    cyclePhaseExtensionWithdraw: { cycleId: ids.cycle, employeeId: ids.employee, expectedVersion: 999, ...EXTENSION },
    evaluationOpenMany: { unitId: ids.unit, year: 2026 },
    reviewEnrolUnit: { roundId: ids.reviewRound, unitId: ids.unit },
  }),
  subjects,
};

/** A later end of execution for `who`. */
async function subjects(_city: About['city'], { hr }: About, { cycle, employee }: Known): Promise<Asked<None, None>> {
  const { data } = await hr('query($id: ID!) { node(id: $id) { ... on PerformanceCycle { version } } }', { id: cycle });
  const input = { cycleId: cycle, expectedVersion: data.node.version, employeeId: employee, to: '2027-01-15', ...EXTENSION };
  await done(hr, 'cyclePhaseExtend', 'CyclePhaseExtendInput', input, 'cycle { id }');
  return { ids: {}, versions: {} };
}
