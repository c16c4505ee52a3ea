// Calibration: two people change a rating, neither of them about themself, and not both from the line of the rated person.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CalibrationChange,
  type CalibrationSession,
  closeSession,
  confirmChange,
  openSession,
  proposeChange,
  rejectChange,
  sessionTrials,
} from '../../../src/modules/calibration/rules/calibration.ts';
import { possible } from '../../../src/platform/rules/blockers.ts';
import { RuleError } from '../../../src/platform/rules/errors.ts';
import { problemsOf } from '../../performance/rules/support.ts';
import { acting, calibrated, NOW, policy, REASON, session } from '../../unit-achievement/rules/units-support.ts';

const opening = (members: string[], changes: object = {}) => {
  const { members: _, status, openedAt, openedBy, closedAt, pending, policyVersion, ...of } = session();
  const facts = { ...of, before: null, inService: members.map(() => true), by: 'emp_hr', now: NOW, policy, ...changes };
  return openSession(members, facts);
};

describe('a session', () => {
  test('opens with two to twelve members', () => expect(opening(['emp_a', 'emp_b'])).toMatchObject({ status: 'OPEN', pending: [] }));

  test.each([
    ['one member', ['emp_a'], {}, ['OUT_OF_RANGE memberIds']],
    ['thirteen members', Array.from({ length: 13 }, (_, i) => `emp_${i}`), {}, ['OUT_OF_RANGE memberIds']],
    ['somebody twice', ['emp_a', 'emp_a'], {}, ['INVALID memberIds']],
    ['somebody who is not in service', ['emp_a', 'emp_b'], { inService: [true, false] }, ['NOT_FOUND memberIds.1']],
    ['another one open', ['emp_a', 'emp_b'], { before: session() }, ['ALREADY_EXISTS unitId']],
  ])('does not open with %s', (_, members, changes, expected) => expect(problemsOf(() => opening(members, changes))).toEqual(expected));

  test('opens anew after it was closed, with other members', () => {
    const again = opening(['emp_d', 'emp_e'], { before: session({ status: 'CLOSED', closedAt: NOW }) });
    expect(again).toMatchObject({ status: 'OPEN', members: ['emp_d', 'emp_e'], closedAt: null });
  });

  test('closes once every proposal is answered', () => {
    expect(closeSession(session(), NOW)).toMatchObject({ status: 'CLOSED', closedAt: NOW });
    expect(problemsOf(() => closeSession(session({ pending: ['evl_1'] }), NOW))).toEqual(['PROPOSALS_OPEN calibrationId']);
    expect(problemsOf(() => closeSession(session({ status: 'CLOSED' }), NOW))).toEqual(['TRANSITION_REFUSED calibrationId']);
  });

  test('offers each what they can do, and tells what stands in the way', () => {
    const rated = [calibrated()];
    const made = propose();
    const waiting = [{ change: made.change, evaluation: calibrated(), line: new Set<string>() }];
    const told = (of: CalibrationSession, view: object, by = 'emp_b', now = NOW) => {
      const trials = sessionTrials(of, { member: false, officer: false, rated: [], waiting: [], ...view }, acting(by, now));
      const stopped = trials.flatMap(({ action, problems }) => problems.map(({ code }) => `${action} ${code}`));
      return [possible(trials).join(' '), ...stopped];
    };
    expect(told(session(), { member: true, rated })).toEqual(['calibrationPropose']);
    expect(told(session(), { member: true })).toEqual(['', 'calibrationPropose RATING_MISSING']);
    expect(told(made.session, { member: true, officer: true, rated, waiting })).toEqual([
      'calibrationConfirm calibrationReject',
      'calibrationPropose ALREADY_EXISTS',
      'calibrationClose PROPOSALS_OPEN',
    ]);
    expect(told(made.session, { member: true, waiting }, 'emp_a')).toEqual([
      '',
      'calibrationPropose RATING_MISSING',
      'calibrationConfirm OWN_CASE',
      'calibrationReject OWN_CASE',
    ]);
    expect(told(session(), { officer: true })).toEqual(['calibrationClose']);
    expect(told(session({ status: 'CLOSED' }), { member: true, officer: true, rated })).toEqual(['']);
  });
});

const RAISE = { result: 'ABOVE' as const, reason: REASON };
const propose = (by = 'emp_a', input: object = RAISE, evaluation = calibrated(), of = session(), now = NOW) =>
  proposeChange(of, evaluation, input as typeof RAISE, { ...acting(by, now), id: 'cch_1' });
const LINE = new Set(['emp_a', 'emp_b', 'emp_boss']);
const confirm = (by: string, line = new Set<string>(), evaluation = calibrated(), made = propose()) =>
  confirmChange(made.session, made.change, evaluation, { ...acting(by), line });

describe('a change', () => {
  test('is proposed with what stands and what should stand; what is not named stays', () => {
    const { change, session: after } = propose();
    expect(change).toMatchObject({
      before: { result: 'MEETS', behaviour: 'ABOVE' },
      after: { result: 'ABOVE', behaviour: 'ABOVE' },
      status: 'PROPOSED',
      proposedBy: 'emp_a',
    });
    expect(after.pending).toEqual(['evl_1']);
  });

  test.each([
    ['about oneself', () => propose('emp_me'), ['OWN_CASE evaluationId']],
    ['of nothing', () => propose('emp_a', { result: 'MEETS', reason: REASON }), ['INVALID behaviour']],
    ['without a reason', () => propose('emp_a', { ...RAISE, reason: '' }), ['REQUIRED reason']],
    ['with a word for a reason', () => propose('emp_a', { ...RAISE, reason: 'Perlu' }), ['OUT_OF_RANGE reason']],
    ["of a head's result", () => propose('emp_a', RAISE, calibrated({ isHead: true })), ['RESULT_FOLLOWS_UNIT result']],
    ['before it is rated', () => propose('emp_a', RAISE, calibrated({ status: 'OPEN' })), ['TRANSITION_REFUSED evaluationId']],
    ['after it was handed over', () => propose('emp_a', RAISE, calibrated({ status: 'SHARED' })), ['TRANSITION_REFUSED evaluationId']],
    ['beside one that waits', () => propose('emp_a', RAISE, calibrated(), propose().session), ['ALREADY_EXISTS evaluationId']],
    [
      'in a closed session',
      () => propose('emp_a', RAISE, calibrated(), session({ status: 'CLOSED' })),
      ['TRANSITION_REFUSED calibrationId'],
    ],
    [
      'at the midnight that ends the evaluation phase',
      () => propose('emp_a', RAISE, calibrated(), session(), '2027-01-31T17:00:00.000Z'),
      ['DEADLINE_PASSED calibrationId'],
    ],
    ['a second before it', () => propose('emp_a', RAISE, calibrated(), session(), '2027-01-31T16:59:59.000Z'), []],
  ])('is judged %s', (_, run, expected) => expect(problemsOf(run)).toEqual(expected));

  test('is confirmed by another member', () => {
    const { change, session: after } = confirm('emp_b');
    expect(change).toMatchObject({ status: 'CONFIRMED', decision: { by: 'emp_b', at: NOW } });
    expect(after.pending).toEqual([]);
  });

  test.each([
    ['by who proposed it', () => confirm('emp_a'), ['OWN_CASE changeId']],
    ['by whom it is about', () => confirm('emp_me'), ['OWN_CASE changeId']],
    ['by a second one of the own line', () => confirm('emp_b', LINE), ['OWN_LINE changeId']],
    ['by one from outside the line', () => confirm('emp_c', LINE), []],
    ['by one of the line, proposed from outside', () => confirm('emp_a', LINE, calibrated(), propose('emp_c')), []],
    [
      'once it was rated anew',
      () => confirm('emp_b', new Set(), calibrated({ marks: { result: 'BELOW', behaviour: 'ABOVE' } })),
      ['TRANSITION_REFUSED changeId'],
    ],
    ['once it was handed over', () => confirm('emp_b', new Set(), calibrated({ status: 'SHARED' })), ['TRANSITION_REFUSED changeId']],
    [
      'a second time',
      () => confirmChange(session(), confirm('emp_b').change, calibrated(), { ...acting('emp_c'), line: new Set() }),
      ['TRANSITION_REFUSED changeId'],
    ],
  ])('is confirmed %s: %o', (_, run, expected) => expect(problemsOf(run)).toEqual(expected));

  test('is rejected by another member, with a reason', () => {
    const { session: open, change } = propose();
    const reject = (by: string, reason: string) => rejectChange(open, change, { reason }, acting(by));
    expect(reject('emp_b', REASON).change).toMatchObject({ status: 'REJECTED', decision: { by: 'emp_b', reason: REASON } });
    expect(problemsOf(() => reject('emp_b', ''))).toEqual(['REQUIRED reason']);
    expect(problemsOf(() => reject('emp_a', REASON))).toEqual(['OWN_CASE changeId']);
  });
});

/** Any sequence of deeds of anybody: what holds of every change that was confirmed. */
interface World {
  session: CalibrationSession;
  evaluation: ReturnType<typeof calibrated>;
  changes: CalibrationChange[];
}

const PEOPLE = ['emp_me', 'emp_a', 'emp_b', 'emp_c'] as const;
const actor = fc.record({
  what: fc.constantFrom('propose', 'confirm', 'reject', 'share', 'close'),
  by: fc.constantFrom(...PEOPLE),
  result: fc.constantFrom('BELOW', 'MEETS', 'ABOVE' as const),
});

function play(world: World, { what, by, result }: { what: string; by: string; result: 'BELOW' | 'MEETS' | 'ABOVE' }, i: number): World {
  const last = world.changes.at(-1);
  const replaced = (change: CalibrationChange) => [...world.changes.slice(0, -1), change];
  try {
    if (what === 'propose') {
      const made = proposeChange(world.session, world.evaluation, { result, reason: REASON }, { ...acting(by), id: `cch_${i}` });
      return { ...world, session: made.session, changes: [...world.changes, made.change] };
    }
    if (what === 'confirm' && last) {
      const made = confirmChange(world.session, last, world.evaluation, { ...acting(by), line: LINE });
      return { session: made.session, evaluation: { ...world.evaluation, marks: made.change.after }, changes: replaced(made.change) };
    }
    if (what === 'reject' && last) {
      const made = rejectChange(world.session, last, { reason: REASON }, acting(by));
      return { ...world, session: made.session, changes: replaced(made.change) };
    }
    if (what === 'share') return { ...world, evaluation: { ...world.evaluation, status: 'SHARED' } };
    return what === 'close' ? { ...world, session: closeSession(world.session, NOW) } : world;
  } catch (error) {
    if (error instanceof RuleError) return world;
    throw error;
  }
}

describe('whatever members do', () => {
  test('no rating changes without two different people, a reason, and an eye from outside the line', () => {
    fc.assert(
      fc.property(fc.array(actor, { maxLength: 30 }), (deeds) => {
        const start: World = { session: session(), evaluation: calibrated(), changes: [] };
        const end = deeds.reduce(play, start);
        const confirmed = end.changes.filter((change) => change.status === 'CONFIRMED');
        expect(end.evaluation.marks).toEqual(confirmed.at(-1)?.after ?? start.evaluation.marks);
        for (const change of confirmed) {
          const by = change.decision?.by ?? '';
          expect(new Set([change.proposedBy, by, change.employeeId]).size).toBe(3);
          expect(LINE.has(change.proposedBy) && LINE.has(by)).toBe(false);
          expect(change.reason).not.toBe('');
        }
        expect(end.session.pending).toHaveLength(end.changes.filter((change) => change.status === 'PROPOSED').length);
      }),
    );
  });
});
