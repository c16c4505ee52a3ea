// A result and its certificate as pure functions.
import { expect, it } from 'vitest';
import { recordResult } from '../../../src/modules/training/rules/attendance.ts';
import type { TrainingEnrolment, TrainingSession } from '../../../src/modules/training/rules/types.ts';

const enrolment = {
  id: 'tre_1',
  employeeId: 'emp_1',
  status: 'SEATED',
  seat: 7,
  result: null,
  takenBack: [],
} as unknown as TrainingEnrolment;

it.each([
  ['2026-12-31', '2026-12-31T01:00:00.000Z', '2026-12-31T03:00:00.000Z', '2026/ABCDEF01/007'],
  ['2027-01-01, early in the morning', '2026-12-31T17:30:00.000Z', '2026-12-31T20:00:00.000Z', '2027/ABCDEF01/007'],
])('a certificate of %s has the number of that year in WIB', (day, beginsAt, endsAt, number) => {
  const on = day.slice(0, 10);
  const session = { id: 'trs_abcdef0123', days: [{ beginsAt, endsAt, hours: 2 }], cancelled: null } as unknown as TrainingSession;
  const sheets = [{ sessionId: session.id, day: on, present: ['tre_1'], at: endsAt, by: 'emp_2', reason: null }];
  const { result } = recordResult(enrolment, true, { session, sheets, by: 'emp_2', now: '2027-01-02T02:00:00.000Z' });
  expect(result).toMatchObject({ on, certificate: number });
});
