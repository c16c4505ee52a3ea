// Whose word a rating is: who comes to rate rates anew, who did not rate does not hand over, and a head's result is the chosen unit's.
import { describe, expect, it } from 'vitest';
import { allowedActions } from '../../../src/modules/evaluation/rules/lifecycle.ts';
import {
  acknowledge,
  checkBatch,
  currentNumber,
  finalise,
  openEvaluation,
  rateEvaluation,
  reconsider,
  reopen,
  shareEvaluation,
  withdrawn,
} from '../../../src/modules/evaluation/rules/rating.ts';
import {
  extendProblems,
  NOTHING_AMISS,
  rateProblems,
  selfProblems,
  shareProblems,
  submitProblems,
} from '../../../src/modules/evaluation/rules/readiness.ts';
import type { Evaluation } from '../../../src/modules/evaluation/rules/types.ts';
import { calibrated, decided, extensionOf, objectionUntil, withObjection } from '../../../src/modules/evaluation/rules/versions.ts';
import { problemsOf } from '../../../src/platform/rules/errors.ts';
import { codes, rated, shared, submitted } from './lifecycle-support.ts';
import { boss, DECEMBER, facts, frozen, headed, lastSegment, me, officer, opened, person, policy, said, sealed } from './support.ts';

const other = (now = DECEMBER) => ({ ...boss(now), by: 'emp_boss2' });
const BOTH = { result: said('ABOVE'), behaviour: said('MEETS') };

describe('a rating', () => {
  it('is the rater’s own: who comes to rate rates anew, and both are on record', () => {
    const after = rateEvaluation(rated(), { behaviour: said('MEETS') }, person('emp_boss2'), facts(), other());
    expect(after).toMatchObject({ status: 'OPEN', result: null, behaviour: { rating: 'MEETS' }, rater: { employeeId: 'emp_boss2' } });
    expect(after.raters).toEqual(['emp_boss', 'emp_boss2']);
    const again = rateEvaluation(rated(), { behaviour: said('MEETS', ' Sesuai bukti yang ada ') }, person('emp_boss'), facts(), boss());
    expect(again).toMatchObject({ status: 'RATED', result: { rating: 'ABOVE' }, behaviour: said('MEETS'), raters: ['emp_boss'] });
  });

  it('is handed over by nobody but who gave it', () => {
    expect(problemsOf(() => shareEvaluation(rated(), frozen, facts(), other()))).toMatchObject([
      { code: 'RATING_MISSING', text: 'OWN_RATING' },
    ]);
    expect(shareProblems(rated(), NOTHING_AMISS, { by: 'emp_boss2' })).toMatchObject([{ code: 'RATING_MISSING', text: 'OWN_RATING' }]);
    expect(shareProblems(rated(), NOTHING_AMISS, { by: 'emp_boss' })).toEqual([]);
    expect(shareProblems({ ...rated(), rater: null }, NOTHING_AMISS, { by: 'emp_boss' })).toHaveLength(1);
  });

  it('is not handed over by half, nor of a time in which nobody served', () => {
    const half = rateEvaluation(submitted(), { result: said('MEETS') }, person('emp_boss'), facts(), boss());
    expect(problemsOf(() => shareEvaluation(half, frozen, facts(), boss()))).toMatchObject([
      { code: 'RATING_MISSING', params: { count: 1 } },
    ]);
    expect(problemsOf(() => shareEvaluation(submitted(), frozen, facts(), boss()))).toMatchObject([
      { code: 'RATING_MISSING', params: { count: 2 } },
    ]);
    expect(shareProblems(submitted(), NOTHING_AMISS, { by: 'emp_boss' })).toMatchObject([{ code: 'RATING_MISSING', params: { count: 2 } }]);
    expect(codes(() => shareEvaluation(rated(), frozen, facts({ exempt: true }), boss()))).toEqual(['PERIOD_EXEMPT evaluationId']);
    expect(reconsider(rated(), facts({ exempt: true }))).toBeNull();
  });

  it('of a period that the plan has no day in is told the plan’s own days', () => {
    const opening = { id: 'evl_1', region: '33.74', employeeId: 'emp_me', approved: 1, segments: 0, period: 1, policy: {} as never };
    expect(problemsOf(() => openEvaluation({ ...boss(), ...facts(), ...opening }))).toMatchObject([
      { code: 'OUT_OF_RANGE', params: { least: '2026-01-01', most: '2026-12-31' } },
    ]);
  });
});

describe('the result of who headed two units', () => {
  const units = [headed('EXCELLENT', 'Semua tercapai'), headed('POOR', 'Tidak tercapai', { unitId: 'unt_2', achievementId: 'uac_2' })];
  const head = facts({ lastSegment: lastSegment({ isHead: true }), headed: units });
  const choose = (unitId: string, reason = ' Sebagian besar tahun di sana ') => ({ achievement: { unitId, reason } });
  const rate = (input: object, start: Evaluation = submitted(), by = 'emp_boss') =>
    rateEvaluation(start, input, person(by), head, { ...boss(), by });

  it('is the chosen one’s, with why, and stays chosen while the same rater rates', () => {
    const chosen = rate({ behaviour: said('MEETS'), ...choose('unt_2') });
    expect(chosen).toMatchObject({
      ...{ status: 'RATED', result: { rating: 'BELOW', reason: 'Tidak tercapai' } },
      choice: { unitId: 'unt_2', reason: 'Sebagian besar tahun di sana' },
      achievement: { id: 'uac_2', because: 'Sebagian besar tahun di sana' },
    });
    expect(rate({ behaviour: said('ABOVE') }, chosen).choice?.unitId).toBe('unt_2');
    expect(rate({ behaviour: said('ABOVE') }, chosen, 'emp_boss2')).toMatchObject({ choice: null, result: null, achievement: null });
  });

  it('waits for the choice, and for the level above', () => {
    const waiting = rate({ behaviour: said('MEETS') });
    expect(waiting).toMatchObject({ status: 'RATED', result: null });
    expect(problemsOf(() => shareEvaluation(waiting, frozen, head, boss()))).toMatchObject([
      { code: 'ACHIEVEMENT_NOT_CHOSEN', params: { count: 2 } },
    ]);
    expect(codes(() => rate(choose('unt_9')))).toEqual(['NOT_FOUND achievement.unitId']);
    expect(codes(() => rateEvaluation(submitted(), choose('unt_1'), person('emp_boss'), facts(), boss()))).toEqual(['INVALID achievement']);
    expect(codes(() => rate(choose('unt_2', 'Sering')))).toEqual(['OUT_OF_RANGE achievement.reason']);
  });

  it('needs no result of its own to be handed over once an achievement holds', () => {
    const one = { ...rated(), result: null, isHead: true };
    expect(shareProblems(one, NOTHING_AMISS, { by: 'emp_boss' })).toEqual([]);
    expect(shareProblems(one, { ...NOTHING_AMISS, isHead: false }, { by: 'emp_boss' })).toMatchObject([{ params: { count: 1 } }]);
  });

  it('of who heads nothing any more is rated as everybody’s', () => {
    const before = rate({ behaviour: said('MEETS'), ...choose('unt_1') });
    expect(rateEvaluation(before, { result: said('BELOW') }, person('emp_boss'), facts(), boss())).toMatchObject({
      ...{ achievement: null, result: { rating: 'BELOW' }, isHead: false },
    });
  });
});

describe('a version', () => {
  it('begins its own receipt, and says nothing of what was reopened before it', () => {
    const again = reopen(shared().evaluation, { reason: ' Bukti baru masuk ' }, officer());
    expect(again.reopened).toEqual({ reason: 'Bukti baru masuk', at: DECEMBER, by: 'emp_hr' });
    const next = shared(again, '2026-12-12T02:00:00.000Z').evaluation;
    expect(next).toMatchObject({
      reopened: null,
      final: null,
      handOver: { deliveredAt: '2026-12-12T02:00:00.000Z', acknowledgedAt: null },
    });
    expect(next.versions.map(({ number, result, behaviour }) => [number, result, behaviour])).toEqual([
      [1, 'ABOVE', 'ABOVE'],
      [2, 'ABOVE', 'ABOVE'],
    ]);
  });

  it('with the ratings of the last gives no right anew that was waived, or used', () => {
    const agreed = acknowledge(shared().evaluation, { acknowledgement: 'READ_AND_AGREED' }, me());
    const used = withObjection(shared().evaluation, { id: 'obj_1', version: 1, status: 'WITHDRAWN', deciderId: null });
    for (const one of [agreed, used])
      expect(shared(reopen(one, { reason: 'Bukti baru masuk' }, officer())).version.objectionable).toBe(false);
    const changed = rateEvaluation(
      reopen(agreed, { reason: 'Bukti baru masuk' }, officer()),
      { behaviour: said('MEETS') },
      person('emp_boss'),
      facts(),
      boss(),
    );
    expect(shared(changed).version.objectionable).toBe(true);
    const result = rateEvaluation(
      reopen(agreed, { reason: 'Bukti baru masuk' }, officer()),
      { result: said('MEETS') },
      person('emp_boss'),
      facts(),
      boss(),
    );
    expect(shared(result).version.objectionable).toBe(true);
  });

  it('has the days that were given for it, and those of no other version', () => {
    const extended = { version: 1, until: '2027-01-20T17:00:00.000Z', reason: 'Sakit', at: DECEMBER, by: 'emp_hr' };
    const first = { ...shared().evaluation, objectionExtended: extended };
    expect([extensionOf(first), objectionUntil(first)]).toEqual([extended, extended.until]);
    const second = shared(reopen(first, { reason: 'Bukti baru masuk' }, officer()), '2026-12-12T02:00:00.000Z').evaluation;
    expect([extensionOf(second), objectionUntil(second)]).toEqual([null, '2027-01-02T17:00:00.000Z']);
    expect(
      objectionUntil({ ...first, objectionExtended: { ...extended, until: '2026-12-20T17:00:00.000Z' } }),
      'never less than the law’s',
    ).toBe('2026-12-31T17:00:00.000Z');
  });

  it('is made by the decision of the objection that is open, and by no other', () => {
    const { evaluation, version } = shared();
    const open = { id: 'obj_1', version: 1, status: 'OPEN' as const, deciderId: 'emp_chief' };
    const decision = { objectionId: 'obj_1', by: 'emp_chief', at: DECEMBER, reason: 'Bukti', result: said('MEETS'), behaviour: null };
    const made = (one: Evaluation) => codes(() => decided(one, decision, sealed(version)));
    expect(decided(withObjection(evaluation, open), decision, sealed(version)).version).toMatchObject({
      ...{ result: { rating: 'MEETS' }, behaviour: { rating: 'ABOVE' }, objectionId: 'obj_1', reason: 'Bukti' },
    });
    for (const one of [
      withObjection(evaluation, { ...open, id: 'obj_2' }),
      withObjection(evaluation, { ...open, status: 'WITHDRAWN' }),
      { ...withObjection(evaluation, open), status: 'RATED' as const },
      evaluation,
    ])
      expect(made(one)).toEqual(['TRANSITION_REFUSED objectionId']);
  });
});

describe('a calibration', () => {
  const change = (before: object, after: object) =>
    ({
      id: 'clc_1',
      sessionId: 'cal_1',
      before,
      after,
      reason: 'Dibandingkan rekan',
      proposedBy: 'a',
      confirmedBy: 'b',
      at: DECEMBER,
    }) as Parameters<typeof calibrated>[1];
  it('moves the side that it changed, and no other', () => {
    const of = calibrated(rated(), change({ result: 'ABOVE', behaviour: 'ABOVE' }, { result: 'ABOVE', behaviour: 'MEETS' }));
    expect([of.result, of.behaviour]).toEqual([said('ABOVE'), { rating: 'MEETS', reason: 'Dibandingkan rekan' }]);
    const head = { ...rated(), isHead: true, result: null };
    expect(calibrated(head, change({ result: null, behaviour: 'ABOVE' }, { result: null, behaviour: 'MEETS' })).result).toBeNull();
  });
});

describe('becoming final', () => {
  const agreed = acknowledge(shared().evaluation, { acknowledgement: 'READ_AND_AGREED' }, me());
  const done = finalise(agreed, sealed(shared().version), officer()).evaluation;

  it('is on record with who, the points, and how many records of the national form it makes', () => {
    expect(done.final).toEqual({ at: DECEMBER, by: 'emp_hr', version: 1, credit: '37.50', records: 1 });
    expect(done).toMatchObject({ events: 1, followUp: { version: 1, kind: 'AWARD_PROPOSAL', at: DECEMBER } });
  });

  it('withdraws of what followed the very kind that was opened, and once', () => {
    const { evaluation, events } = withdrawn({ ...done, followUp: { version: 1, kind: 'DEVELOPMENT_PLAN', at: DECEMBER } }, 't9');
    expect(events).toMatchObject([{ type: 'FollowUpWithdrawn', number: 2, kind: 'DEVELOPMENT_PLAN', evaluationVersion: 1, at: 't9' }]);
    expect(evaluation).toMatchObject({ followUp: null, events: 2 });
    expect(withdrawn(evaluation, 't9').events).toEqual([]);
  });

  it('of nothing that was handed over is acknowledged by nobody, and a remark has its length', () => {
    const say = (remark: string | null | undefined, one = shared().evaluation) =>
      acknowledge(one, { acknowledgement: 'READ', remark }, me());
    expect(codes(() => say('x'.repeat(1001)))).toEqual(['TOO_LONG remark']);
    expect(codes(() => say('x'.repeat(1000)))).toEqual([]);
    expect(codes(() => say(null, { ...shared().evaluation, handOver: null }))).toEqual(['TRANSITION_REFUSED evaluationId']);
    expect(acknowledge(say('Dibaca'), { acknowledgement: 'READ_AND_AGREED' }, me()).handOver?.remark).toBe('Dibaca');
    expect(allowedActions(say('Dibaca'), me(), me())).toContain('evaluationAcknowledge');
  });
});

describe('a refusal says', () => {
  it('what comes first, that nothing is left, and what a batch may hold', () => {
    const first = { ...boss(), ...facts(), id: 'evl_1', region: '33.74', employeeId: 'emp_me', approved: 0, segments: 0, period: null };
    expect(problemsOf(() => openEvaluation({ ...first, policy: {} as never }))).toMatchObject([{ data: { allowed: ['planApprove'] } }]);
    const bare = { ...shared().evaluation, handOver: null };
    expect(problemsOf(() => acknowledge(bare, { acknowledgement: 'READ' }, me()))).toMatchObject([{ data: { allowed: [] } }]);
    expect(problemsOf(() => currentNumber(rated()))).toMatchObject([{ data: { allowed: [] } }]);
    expect(
      problemsOf(() =>
        checkBatch(
          Array.from({ length: 51 }, (_, i) => `${i}`),
          policy,
        ),
      ),
    ).toMatchObject([{ params: { most: 50 } }]);
    const done = finalise(acknowledge(shared().evaluation, { acknowledgement: 'READ_AND_AGREED' }, me()), sealed(shared().version), boss());
    expect(reconsider(done.evaluation, facts({ lastSegment: lastSegment({ assignmentId: 'asg_2' }) })), 'final is final').toBeNull();
  });

  it('of a time in which nobody served, and of a head whose unit is not judged yet', () => {
    const around = (more: object) => ({ ...NOTHING_AMISS, ...more });
    expect(rateProblems(opened(), around({ exempt: true }), { now: DECEMBER })).toMatchObject([{ code: 'PERIOD_EXEMPT' }]);
    expect(shareProblems(rated(), around({ exempt: true }), { by: 'emp_boss' })).toMatchObject([{ code: 'PERIOD_EXEMPT' }]);
    expect(shareProblems(rated(), around({ achievement: 'UNIT_ACHIEVEMENT_MISSING' }), { by: 'emp_boss' })).toMatchObject([
      { code: 'UNIT_ACHIEVEMENT_MISSING' },
    ]);
    expect(submitProblems(opened(), NOTHING_AMISS)).toEqual([{ code: 'REQUIRED', field: ['achievements'] }]);
  });
});

describe('what a step still lacks', () => {
  it('of more days to object is room: at most thirty days from today, and later than what holds', () => {
    const around = (extensionDays: number | null) => ({ ...NOTHING_AMISS, extensionDays });
    const extend = (days: number | null, now: string) => extendProblems(shared().evaluation, around(days), { now }).map(({ code }) => code);
    expect([extend(30, DECEMBER), extend(21, DECEMBER), extend(22, DECEMBER), extend(null, DECEMBER)]).toEqual([
      [],
      ['LIMIT_REACHED'],
      [],
      [],
    ]);
    expect(extend(0, '2027-01-10T02:00:00.000Z')).toEqual([]);
    expect(extendProblems(shared().evaluation, around(21), { now: DECEMBER })).toMatchObject([{ params: { most: 21 } }]);
  });

  it('of a self-assessment is what was achieved, and who reads it', () => {
    const lacks = (hasRater: boolean, one = opened()) => submitProblems(one, { ...NOTHING_AMISS, hasRater }).map(({ code }) => code);
    expect([lacks(true), lacks(false), lacks(true, submitted())]).toEqual([['REQUIRED'], ['REQUIRED', 'NO_RATER'], []]);
  });

  it('is not waited for once it is there', () => {
    expect(selfProblems(submitted(), DECEMBER)).toEqual([]);
    expect(selfProblems(opened(), DECEMBER)).toMatchObject([{ params: { until: '2026-12-17T17:00:00.000Z' } }]);
    expect(codes(() => rateEvaluation(submitted(), BOTH, person('emp_boss'), facts(), boss()))).toEqual([]);
  });
});
