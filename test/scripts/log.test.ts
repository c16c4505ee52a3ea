// What a laptop's terminal tells of each operation: a line for people, and the whole fault where it is ours.
import { expect, it } from 'vitest';
import { readable } from '../../local/log.ts';
import type { OperationLine } from '../../src/platform/edge/operation-log.ts';

const AT = new Date(2026, 0, 31, 9, 5, 7);
const LINE: OperationLine = {
  operationName: 'MyPlan',
  operationType: 'query',
  mutations: [],
  requestId: 'r-1',
  callerRequestId: null,
  traceparent: null,
  viewerId: 'staff:dev-staff',
  ms: 12.34,
  reads: 3,
  writes: 0,
  capacityUnits: 4.5,
  cost: 40,
  codes: [],
};

it('says who asked what, and what that took', () => {
  expect(readable(LINE, AT)).toBe('09:05:07  staff                 query MyPlan                        3 reads, 12 ms, cost 40');
  const change = { ...LINE, operationType: 'mutation', operationName: 'Submit', viewerId: 'applicants:dev-applicant', reads: 1, writes: 2 };
  expect(readable(change, AT)).toBe('09:05:07  applicant             mutation Submit                     1 read, 2 writes, 12 ms, cost 40');
  const hidden = { ...change, operationName: 'Detak', mutations: ['reviewSubmit'], viewerId: null };
  expect(readable(hidden, AT)).toMatch(/^09:05:07 {2}\? {21}mutation reviewSubmit +1 read/);
});

it('says what is wrong, and by which id it is found', () => {
  const refused = {
    ...LINE,
    viewerId: 'public',
    operationName: null,
    operationType: null,
    reads: null,
    cost: null,
    codes: ['DEPTH_LIMIT'],
  };
  expect(readable(refused, AT)).toMatch(
    /^09:05:07 {2}public {16}request \(no name\) +\? reads, 12 ms {2}✗ DEPTH_LIMIT {2}\(request r-1\)$/,
  );
  const error = new AggregateError([new Error('first'), 'second']);
  const [, ...faults] = readable({ ...LINE, codes: ['INTERNAL_SERVER_ERROR'], error }, AT).split('\n');
  expect(faults.join('\n')).toMatch(/^Error: first\n {4}at [\s\S]*\nsecond$/);
});
