// An evaluation from its receipt on: silence, becoming final, reopening, contracts.
import { describe, expect, it } from 'vitest';
import { allowedActions, assertAllowed, deadlineAt } from '../../../src/modules/evaluation/rules/lifecycle.ts';
import { marksOf } from '../../../src/modules/evaluation/rules/matrix.ts';
import { acknowledge, finalise, rateEvaluation, reopen, shareEvaluation } from '../../../src/modules/evaluation/rules/rating.ts';
import type { Acknowledgement, Evaluation, Rating } from '../../../src/modules/evaluation/rules/types.ts';
import {
  calibrated,
  decided,
  objectionOver,
  objectionUntil,
  receiptOf,
  withObjection,
} from '../../../src/modules/evaluation/rules/versions.ts';
import { problemsOf } from '../../../src/platform/rules/errors.ts';
import { codes, rated, shared, submitted } from './lifecycle-support.ts';
import { boss, cycle, DECEMBER, facts, frozen, lastSegment, me, officer, opened, person, said, sealed } from './support.ts';

const acked = (word: Acknowledgement, now: string, start = shared().evaluation): Evaluation =>
  acknowledge(start, { acknowledgement: word }, me(now));

describe('receipt', () => {
  const given = shared().evaluation;

  it('is by silence at the end of the seventh day', () => {
    expect(receiptOf(given)).toEqual({ day: '2026-12-17', how: 'SILENCE', at: '2026-12-17T17:00:00.000Z' });
    expect(objectionUntil(given)).toBe('2026-12-31T17:00:00.000Z');
    expect(receiptOf(opened())).toBeNull();
  });

  it('is by word, and an early word brings the end forward', () => {
    const read = acked('READ', '2026-12-11T02:00:00.000Z');
    expect(receiptOf(read)).toEqual({ day: '2026-12-11', how: 'ACKNOWLEDGED', at: '2026-12-11T02:00:00.000Z' });
    expect(objectionUntil(read)).toBe('2026-12-25T17:00:00.000Z');
  });

  it('is not moved by a word after the silence', () => {
    const late = acked('READ', '2026-12-17T17:00:00.000Z');
    expect([receiptOf(late)?.how, objectionUntil(late)]).toEqual(['SILENCE', '2026-12-31T17:00:00.000Z']);
    expect(receiptOf(acked('READ', '2026-12-17T16:59:59.999Z'))?.how).toBe('ACKNOWLEDGED');
  });

  it('counts legal days in WIB: a hand-over half an hour before midnight is yesterday’s', () => {
    const before = shared(rated(), '2026-12-10T16:59:59.000Z').evaluation;
    const after = shared(rated(), '2026-12-10T17:00:00.000Z').evaluation;
    expect([receiptOf(before)?.day, receiptOf(after)?.day]).toEqual(['2026-12-17', '2026-12-18']);
  });

  it('keeps the first word when who has read agrees later', () => {
    const read = acked('READ', '2026-12-11T02:00:00.000Z');
    const both = acknowledge(read, { acknowledgement: 'READ_AND_AGREED', remark: ' Terima kasih ' }, me('2026-12-12T02:00:00.000Z'));
    expect(both.handOver).toMatchObject({ acknowledgedAt: '2026-12-11T02:00:00.000Z', remark: 'Terima kasih' });
    expect(codes(() => acknowledge(both, { acknowledgement: 'READ' }, me()))).toEqual(['TRANSITION_REFUSED evaluationId']);
    const objecting = { ...read, objection: { id: 'o', status: 'OPEN' as const, version: 1, deciderId: null } } as typeof read;
    expect(codes(() => acknowledge(objecting, { acknowledgement: 'READ_AND_AGREED' }, me()))).toEqual(['OBJECTION_OPEN acknowledgement']);
    expect(codes(() => acknowledge(objecting, { acknowledgement: 'READ' }, me()))).toEqual([]);
  });
});

describe('becoming final', () => {
  const { evaluation, version } = shared();
  const end = (now: string, one: Evaluation = evaluation) => codes(() => finalise(one, sealed(version), boss(now)));

  it('waits for the last second of the time to object', () => {
    expect(end('2026-12-31T16:59:59.999Z')).toEqual(['NOT_OPEN_YET evaluationId']);
    expect(end('2026-12-31T17:00:00.000Z')).toEqual([]);
    expect(objectionOver(evaluation, '2026-12-31T16:59:59.999Z')).toBe(false);
  });

  it('does not wait once it was agreed to; read is not agreed', () => {
    expect(end('2026-12-11T03:00:00.000Z', acked('READ', '2026-12-11T02:00:00.000Z'))).toEqual(['NOT_OPEN_YET evaluationId']);
    expect(end('2026-12-11T03:00:00.000Z', acked('READ_AND_AGREED', '2026-12-11T02:00:00.000Z'))).toEqual([]);
  });

  it('waits for an open objection, however long', () => {
    const objecting = withObjection(evaluation, { id: 'obj_1', version: 1, status: 'OPEN', deciderId: 'emp_chief' });
    expect(end('2027-06-01T02:00:00.000Z', objecting)).toEqual(['OBJECTION_OPEN evaluationId']);
    expect(
      end('2026-12-12T02:00:00.000Z', withObjection(evaluation, { id: 'obj_1', version: 1, status: 'WITHDRAWN', deciderId: null })),
    ).toEqual([]);
  });

  it('opens what follows, with its number', () => {
    const done = finalise(acked('READ_AND_AGREED', DECEMBER), sealed(version), officer());
    expect(done.evaluation).toMatchObject({
      status: 'FINAL',
      final: { version: 1, credit: '37.50' },
      followUp: { kind: 'AWARD_PROPOSAL', version: 1 },
    });
    expect(done.events).toMatchObject([{ type: 'FollowUpOpened', number: 1, kind: 'AWARD_PROPOSAL', predicate: 'VERY_GOOD' }]);
  });

  it.each<[Rating, Rating, string | null]>([
    ['ABOVE', 'ABOVE', 'AWARD_PROPOSAL'],
    ['MEETS', 'MEETS', null],
    ['BELOW', 'MEETS', 'DEVELOPMENT_PLAN'],
    ['MEETS', 'BELOW', 'DEVELOPMENT_PLAN'],
    ['BELOW', 'BELOW', 'DEVELOPMENT_PLAN'],
  ])('of %s and %s is followed by %s', (result, behaviour, kind) => {
    const one = shared(rated(result, behaviour));
    const done = finalise(acked('READ_AND_AGREED', DECEMBER, one.evaluation), sealed(one.version), boss());
    expect([done.evaluation.followUp?.kind ?? null, done.events.length]).toEqual([kind, kind ? 1 : 0]);
  });

  it('is nobody’s own case', () => {
    const own = { ...officer(), by: 'emp_me' };
    expect(codes(() => finalise(evaluation, sealed(version), own))).toEqual(['OWN_CASE evaluationId']);
  });

  it('gives credit points for a period too (periodic conversion), and none for a second post', () => {
    const span = { from: '2026-10-01', to: '2026-12-31' };
    const quarter = opened({ period: 4, lastSegment: lastSegment({ span }), now: '2026-12-31T02:00:00.000Z' });
    expect(shared(rated('ABOVE', 'ABOVE', submittedAt(quarter)), '2027-01-05T02:00:00.000Z').version.credit?.points).toBe('37.50');
    const acting = facts({ lastSegment: lastSegment({ holding: 'PLT' }) });
    const second = rateEvaluation(
      submitted(opened(acting)),
      { result: said('MEETS'), behaviour: said('MEETS') },
      person('emp_boss'),
      acting,
      boss(),
    );
    expect(shareEvaluation(second, frozen, acting, boss()).version.credit).toBeNull();
  });
});

const submittedAt = (start: Evaluation): Evaluation => ({
  ...start,
  self: { savedAt: DECEMBER, submittedAt: DECEMBER, told: true },
  openedAt: DECEMBER,
  span: { from: '2026-10-01', to: '2026-12-10' },
});

describe('reopening', () => {
  const final = finalise(acked('READ_AND_AGREED', DECEMBER), sealed(shared().version), boss()).evaluation;
  const again = reopen(final, { reason: 'Bukti baru masuk' }, officer());

  it('gives it back to the rater and keeps the versions', () => {
    expect(again).toMatchObject({ status: 'RATED', final: null, versions: [{ number: 1 }], followUp: { kind: 'AWARD_PROPOSAL' } });
    expect(allowedActions(again, boss(), boss())).toEqual(['evaluationRate', 'evaluationShare']);
  });

  it('withdraws what followed from the version that is replaced', () => {
    const lower = rateEvaluation(again, { result: said('MEETS') }, person('emp_boss'), facts(), boss());
    const next = shared(lower);
    expect(next.version).toMatchObject({
      number: 2,
      cause: 'REOPENED',
      reason: 'Bukti baru masuk',
      predicate: 'GOOD',
      objectionable: true,
    });
    expect(next.events).toMatchObject([{ type: 'FollowUpWithdrawn', number: 2, evaluationVersion: 1, predicate: 'VERY_GOOD' }]);
    expect(next.evaluation.followUp).toBeNull();
  });

  it('gives a new right to object only where the ratings changed; an unused one goes on', () => {
    expect(shared(again).version.objectionable).toBe(false);
    const early = reopen(shared().evaluation, { reason: 'Bukti baru masuk' }, officer());
    expect(shared(early).version.objectionable).toBe(true);
    expect(shared(early, '2027-01-20T02:00:00.000Z').version.objectionable).toBe(false);
  });

  it('is neither the rater’s nor the own, and has its reason and its days', () => {
    expect(codes(() => reopen(final, { reason: 'singkat' }, officer()))).toEqual(['OUT_OF_RANGE reason']);
    for (const by of ['emp_boss', 'emp_me'])
      expect(codes(() => reopen(final, { reason: 'Bukti baru masuk' }, { ...officer(), by }))).toEqual(['OWN_CASE evaluationId']);
    expect(codes(() => reopen(again, { reason: 'Bukti baru masuk' }, officer()))).toEqual(['TRANSITION_REFUSED evaluationId']);
    const late = reopen(final, { reason: 'Bukti baru masuk' }, officer('2027-03-01T02:00:00.000Z'));
    expect(deadlineAt(late, boss())).toBe('2027-03-15T17:00:00.000Z');
    expect(codes(() => shared(late, '2027-03-15T16:59:59.999Z'))).toEqual([]);
    expect(codes(() => shared(late, '2027-03-15T17:00:00.000Z'))).toEqual(['DEADLINE_PASSED evaluationId']);
  });

  it('is not possible in a closed cycle for rating', () => {
    const closed = { ...boss(), cycle: { ...cycle, status: 'CLOSED' as const } };
    expect(codes(() => assertAllowed('evaluationRate', again, closed))).toEqual(['PHASE_CLOSED evaluationId']);
  });
});

describe('contracts', () => {
  const change = {
    id: 'clc_1',
    sessionId: 'cal_1',
    before: { result: 'ABOVE' as const, behaviour: 'ABOVE' as const },
    after: { result: 'MEETS' as const, behaviour: 'ABOVE' as const },
    reason: 'Dibandingkan rekan',
    proposedBy: 'emp_a',
    confirmedBy: 'emp_b',
    at: DECEMBER,
  };

  it('of calibration change a working rating, with the reason of the change, and keep what was before', () => {
    expect(calibrated(rated(), change)).toMatchObject({
      result: { rating: 'MEETS', reason: 'Dibandingkan rekan' },
      behaviour: said('ABOVE'),
      calibrations: [change],
    });
    expect(codes(() => calibrated(shared().evaluation, change))).toEqual(['TRANSITION_REFUSED evaluationId']);
    expect(codes(() => calibrated({ ...rated(), isHead: true }, change))).toEqual(['RESULT_FOLLOWS_UNIT result']);
  });

  it('of objections always make a new version, final and from the same inputs', () => {
    const { evaluation, version } = shared();
    const objecting = withObjection(evaluation, { id: 'obj_1', version: 1, status: 'OPEN', deciderId: 'emp_chief' });
    const decision = {
      objectionId: 'obj_1',
      by: 'emp_chief',
      at: '2026-12-20T02:00:00.000Z',
      reason: 'Bukti mendukung',
      result: null,
      behaviour: said('MEETS'),
    };
    const made = decided(objecting, decision, sealed(version));
    expect(made.version).toMatchObject({
      number: 2,
      cause: 'OBJECTION',
      objectionable: false,
      predicate: 'GOOD',
      rater: version.rater,
      by: 'emp_chief',
    });
    expect(made.evaluation).toMatchObject({ status: 'SHARED', objection: { status: 'DECIDED' } });
    expect(codes(() => finalise(made.evaluation, sealed(made.version), boss('2026-12-20T03:00:00.000Z')))).toEqual([]);
    expect(codes(() => decided(made.evaluation, decision, sealed(version)))).toEqual(['TRANSITION_REFUSED objectionId']);
  });
});

describe('the instant that counts next', () => {
  it.each<[string, () => Evaluation, string, string | null]>([
    ['is the end of rating', () => opened(), DECEMBER, '2027-01-31T17:00:00.000Z'],
    ['is the end of silence', () => shared().evaluation, DECEMBER, '2026-12-17T17:00:00.000Z'],
    ['is the end of the time to object', () => shared().evaluation, '2026-12-17T17:00:00.000Z', '2026-12-31T17:00:00.000Z'],
    ['is none after it', () => shared().evaluation, '2026-12-31T17:00:00.000Z', null],
    ['is none for an exempt one', () => opened({ exempt: true }), DECEMBER, null],
  ])('%s', (_, make, now, expected) => expect(deadlineAt(make(), boss(now))).toBe(expected));
});

it('nothing is offered instead of a calibration, or a decision, that comes too late', () => {
  const change = { id: 'clc_1', sessionId: 'cal_1', before: {}, after: {}, reason: 'x', proposedBy: 'a', confirmedBy: 'b', at: DECEMBER };
  expect(problemsOf(() => calibrated(shared().evaluation, change as never))).toMatchObject([{ data: { allowed: [] } }]);
  const { evaluation, version } = shared();
  const decision = { objectionId: 'obj_1', by: 'emp_chief', at: DECEMBER, reason: 'Bukti', result: null, behaviour: null };
  expect(problemsOf(() => decided(evaluation, decision, sealed(version)))).toMatchObject([{ data: { allowed: [] } }]);
  const silent = calibrated(rated(), {
    ...change,
    before: { result: 'ABOVE', behaviour: 'ABOVE' },
    after: { result: null, behaviour: null },
  } as never);
  expect([silent.result, silent.behaviour], 'what nobody changed stays').toEqual([said('ABOVE'), said('ABOVE')]);
  const none = { ...rated(), result: null, behaviour: null };
  expect([marksOf(none), marksOf(rated())]).toEqual([
    { result: null, behaviour: null },
    { result: 'ABOVE', behaviour: 'ABOVE' },
  ]);
});
