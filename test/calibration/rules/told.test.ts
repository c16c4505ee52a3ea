// Calibration: what a refusal tells, what is kept of a change, and who hears of it.
import { describe, expect, test } from 'vitest';
import {
  type Calibrated,
  type CalibrationSession,
  closeSession,
  confirmChange,
  markOf,
  openSession,
  proposeChange,
  rejectChange,
  SESSION_HELP,
  sessionTrials,
} from '../../../src/modules/calibration/rules/calibration.ts';
import { calibrationChangeNotices, calibrationNotices } from '../../../src/modules/calibration/rules/notices.ts';
import { possible } from '../../../src/platform/rules/blockers.ts';
import { problemsOf } from '../../../src/platform/rules/errors.ts';
import { acting, calibrated, NOW, policy, REASON, session } from '../../unit-achievement/rules/units-support.ts';

const LATE = '2027-01-31T17:00:00.000Z';
const propose = (input: object, evaluation = calibrated(), of = session(), now = NOW) =>
  proposeChange(of, evaluation, { reason: REASON, ...input }, { ...acting('emp_a', now), id: 'cch_1' });
const RAISE = { result: 'ABOVE' };
const { change, session: proposed } = propose(RAISE);
const confirm = (evaluation: Calibrated, made = { session: proposed, change }, now = NOW) =>
  confirmChange(made.session, made.change, evaluation, { ...acting('emp_b', now), line: new Set<string>() });

const opened = (members: string[], by = 'emp_hr') => {
  const { members: _, status, openedAt, openedBy, closedAt, pending, policyVersion, ...of } = session();
  return openSession(members, { ...of, before: null, inService: members.map(() => true), by, now: NOW, policy });
};

describe('a session', () => {
  test('takes twelve members', () => expect(opened(Array.from({ length: 12 }, (_, i) => `emp_${i}`)).members).toHaveLength(12));

  test('tells how many there may be', () =>
    expect(problemsOf(() => opened(['emp_a']))).toEqual([{ code: 'OUT_OF_RANGE', field: ['memberIds'], params: { least: 2, most: 12 } }]));

  test('does not take in who opens it, and says which of the members that is', () =>
    expect(problemsOf(() => opened(['emp_a', 'emp_hr', 'emp_b']))).toEqual([{ code: 'OWN_CASE', field: ['memberIds', '1'] }]));
});

describe('a refusal tells what can be done instead', () => {
  const CLOSED = session({ status: 'CLOSED' });
  test.each([
    ['nothing in a closed session', () => propose(RAISE, calibrated(), CLOSED), { allowed: [] }],
    ['nothing of a session closed twice', () => closeSession(CLOSED, NOW), { allowed: [] }],
    ['until when it was, once it is late', () => propose(RAISE, calibrated(), session(), LATE), { closedAt: LATE }],
    ['the same when it is confirmed late', () => confirm(calibrated(), undefined, LATE), { closedAt: LATE }],
    ['nothing of what is not rated', () => propose(RAISE, calibrated({ status: 'OPEN' })), { allowed: [] }],
    ['nothing of what is decided', () => confirm(calibrated(), confirm(calibrated())), { allowed: [] }],
    [
      'the rejection of what was rated anew',
      () => confirm(calibrated({ marks: { result: 'MEETS', behaviour: 'BELOW' } })),
      { allowed: ['calibrationReject'] },
    ],
  ])('%s', (_, act, data) => expect(problemsOf(act)[0]?.data).toEqual(data));

  test('and who can do it', () =>
    expect(SESSION_HELP).toEqual({ PROPOSALS_OPEN: 'MEMBER', OWN_CASE: 'MEMBER', OWN_LINE: 'MEMBER', RATING_MISSING: 'RATER' }));
});

describe('what a member can do', () => {
  const told = (rated: Calibrated[], now = NOW, of: CalibrationSession = session()) =>
    sessionTrials(of, { member: true, officer: false, rated, waiting: [] }, acting('emp_a', now));
  const OWN = calibrated({ id: 'evl_a', employeeId: 'emp_a' });

  test('is possible where one of the rated is somebody else', () =>
    expect(possible(told([OWN, calibrated()]))).toEqual(['calibrationPropose']));

  test('is told by the first where none is', () =>
    expect(told([OWN, calibrated({ status: 'SHARED' })])[0]?.problems).toEqual([{ code: 'OWN_CASE', field: ['evaluationId'] }]));

  test('is late before it is anything else', () =>
    expect(told([], LATE)[0]?.problems).toEqual([{ code: 'DEADLINE_PASSED', field: ['calibrationId'], data: { closedAt: LATE } }]));

  test('is nothing while nobody is rated', () =>
    expect(told([])[0]?.problems).toEqual([{ code: 'RATING_MISSING', field: ['evaluationId'], text: 'NOBODY_RATED' }]));
});

describe('a change', () => {
  test('of the behaviour alone is one', () =>
    expect(propose({ behaviour: 'BELOW' }).change.after).toEqual({ result: 'MEETS', behaviour: 'BELOW' }));

  test('keeps its reasons without the spaces around them', () => {
    expect(propose({ ...RAISE, reason: ` ${REASON} ` }).change.reason).toBe(REASON);
    expect(rejectChange(proposed, change, { reason: ` ${REASON} ` }, acting('emp_b')).change.decision?.reason).toBe(REASON);
  });

  test('that is decided leaves the others waiting', () => {
    const waiting = { ...proposed, pending: ['evl_0', 'evl_1', 'evl_2'] };
    expect(confirm(calibrated(), { session: waiting, change }).session.pending).toEqual(['evl_0', 'evl_2']);
  });

  test('is not decided in a closed session, nor late', () => {
    const reject = (of: CalibrationSession, now: string) =>
      problemsOf(() => rejectChange(of, change, { reason: REASON }, acting('emp_b', now)));
    expect(reject({ ...proposed, status: 'CLOSED' }, NOW).map(({ code }) => code)).toEqual(['TRANSITION_REFUSED']);
    expect(reject(proposed, LATE).map(({ code }) => code)).toEqual(['DEADLINE_PASSED']);
  });

  test('stands on the evaluation once it is decided, and not before', () => {
    const { id, sessionId, before, after, reason } = change;
    const kept = { id, sessionId, before, after, reason, proposedBy: 'emp_a', confirmedBy: 'emp_b', at: NOW };
    expect(markOf(confirm(calibrated()).change)).toEqual(kept);
    expect(() => markOf(change)).toThrow('Change cch_1 is not decided.');
  });
});

describe('who is told', () => {
  const [ALL, FACTS] = [['emp_a', 'emp_b', 'emp_c'].map((employeeId) => ({ kind: 'EMPLOYEE', employeeId })), { span: '2026' }];
  const opening = { event: 'CALIBRATION_OPENED', subjectId: 'cal_1', aboutId: null, facts: FACTS, to: ALL };

  test('every member, when a session opens and when it opens anew', () => {
    expect(calibrationNotices.told(null, session(), null)).toEqual([opening]);
    expect(calibrationNotices.told(session({ status: 'CLOSED' }), session(), null)).toEqual([opening]);
    expect(calibrationNotices.told(null, session({ period: 2 }), null)[0]?.facts).toEqual({ span: '2026/2' });
  });

  test.each([
    ['of a session that goes on', session(), proposed],
    ['of one that closes', session(), session({ status: 'CLOSED' })],
    ['of one that was closed at once', null, session({ status: 'CLOSED' })],
  ])('nobody %s', (_, before, after) => expect(calibrationNotices.told(before, after, null)).toEqual([]));

  test('the members who may decide are awaited by a change: neither who proposed it nor whom it is about', () => {
    const among = session({ members: ['emp_a', 'emp_b', 'emp_me', 'emp_c'] });
    const to = ['emp_b', 'emp_c'].map((employeeId) => ({ kind: 'EMPLOYEE', employeeId }));
    const awaited = { event: 'CALIBRATION_CHANGE_WAITS', subjectId: 'cch_1', aboutId: null, facts: FACTS, to, occasion: NOW, dueAt: null };
    expect(calibrationChangeNotices.awaited(change, among)).toEqual([awaited]);
  });

  test.each([
    ['of a change that is decided', confirm(calibrated()).change, session()],
    ['in a session that is closed', change, session({ status: 'CLOSED' })],
    ['in a session that is gone', change, null],
  ])('nobody is awaited %s', (_, of, where) => expect(calibrationChangeNotices.awaited(of, where)).toEqual([]));

  test('a session awaits nobody, and a change tells nobody', () => {
    expect(calibrationNotices.awaited(session(), null)).toEqual([]);
    expect(calibrationChangeNotices.told(null, change, session())).toEqual([]);
  });
});
