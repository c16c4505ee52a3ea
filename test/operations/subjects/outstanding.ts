// What the questions of the lists of who has not are asked about.
import { done } from '../../support/people.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';
import type { ReviewsIds } from './reviews.ts';
import type { About, Asked, Subjects } from './subjects.ts';

type None = Record<never, never>;
type Known = OrganisationIds & PerformanceIds & ReviewsIds;

export const EXTENSION = { phase: 'EXECUTION', reason: 'Bencana' };

export const outstandingSubjects: Subjects<None, None, Known> = {
  never: {},
  stale: {},
  subjects,
};

/** A later end of execution for `who`. */
async function subjects(_city: About['city'], { hr }: About, { cycle, employee }: Known): Promise<Asked<None, None>> {
  const { data } = await hr('query($id: ID!) { node(id: $id) { ... on PerformanceCycle { version } } }', { id: cycle });
  const input = { cycleId: cycle, expectedVersion: data.node.version, employeeId: employee, to: '2027-01-15', ...EXTENSION };
  await done(hr, 'cyclePhaseExtend', input, 'cycle { id }');
  return { ids: {}, versions: {} };
}
