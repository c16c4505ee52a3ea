// A career, a medal on its way and two officers, for the tables of service medals.
import type { MedalStatus, ServiceMedal } from '../../../src/modules/awards/rules/medal-types.ts';
import type { Career } from '../../../src/modules/awards/rules/service-years.ts';

export const NOW = '2026-01-12T02:00:00.000Z';
export const TODAY = '2026-01-12';
export const careerOf = (posts: [string, string | null][], more: Partial<Career> = {}): Career => ({
  ...{ id: 'emp_one', kind: 'PNS', identifiers: [] },
  assignments: posts.map(([validFrom, validTo]) => ({ validFrom, validTo })) as Career['assignments'],
  ...more,
});
export const facts = { career: careerOf([['2005-03-01', null]]), unpaid: [] };
export const [first, second] = [
  { by: 'emp_first', now: NOW },
  { by: 'emp_second', now: NOW },
];
export const medalOf = (status: MedalStatus, more: Partial<ServiceMedal> = {}): ServiceMedal => ({
  ...{ id: 'smd_1', region: '33.74', employeeId: 'emp_one', medalClass: 'YEARS_20', status, since: '2005-03-01', source: 'RECORD' },
  ...{ reachedOn: '2025-03-01', proposed: { at: '2026-01-05T02:00:00.000Z', by: 'emp_first' }, ticks: [], submitted: null },
  ...{ granted: null, countedIn: null, refusals: [], revoked: null, ...more },
});
export const SUBMITTED = { at: NOW, by: 'emp_second', number: '800/1', on: '2026-01-10' };
