// The life of an evaluation by its rules until its receipt: opened, self-assessed, rated, hidden; and what an officer may do with it.
import { describe, expect, it } from 'vitest';
import { allowedActions, assertAllowed } from '../../../src/modules/evaluation/rules/lifecycle.ts';
import { rateEvaluation, reconsider, reopen, shareEvaluation } from '../../../src/modules/evaluation/rules/rating.ts';
import { saveSelf, submitSelf } from '../../../src/modules/evaluation/rules/self.ts';
import type { UsedAchievement } from '../../../src/modules/evaluation/rules/types.ts';
import { cardShownTo, shownTo } from '../../../src/modules/evaluation/rules/views.ts';
import { codes, rated, shared, submitted, WORDS } from './lifecycle-support.ts';
import { boss, facts, frozen, headed, lastSegment, me, officer, opened, person, said } from './support.ts';

describe('opening', () => {
  it('needs an approved plan with days in the period', () => {
    expect(codes(() => opened({ approved: 0, segments: 0 }))).toEqual(['TRANSITION_REFUSED planId']);
    expect(codes(() => opened({ segments: 0, period: 1 }))).toEqual(['OUT_OF_RANGE period']);
  });

  it.each([
    ['a year before the phase', null, '2026-11-30T16:59:59.999Z', ['NOT_OPEN_YET planId']],
    ['a year at the first instant of the phase', null, '2026-11-30T17:00:00.000Z', []],
    ['a year at the last instant of the phase', null, '2027-01-31T16:59:59.999Z', []],
    ['a year after it', null, '2027-01-31T17:00:00.000Z', ['DEADLINE_PASSED planId']],
    ['a quarter before its last day', 1, '2026-03-30T16:59:59.999Z', ['NOT_OPEN_YET period']],
    ['a quarter on its last day', 1, '2026-03-30T17:00:00.000Z', []],
  ])('of %s', (_, period, now, expected) => {
    const span = period === 1 ? { from: '2026-01-01', to: '2026-03-31' } : lastSegment().span;
    expect(codes(() => opened({ now, period, lastSegment: lastSegment({ span }) }))).toEqual(expected);
  });

  it('of a time without one day of service is exempt, until the absence is withdrawn', () => {
    const exempt = opened({ exempt: true });
    expect(exempt.status).toBe('EXEMPT');
    expect(reconsider(exempt, facts({ exempt: true }))).toBeNull();
    expect(reconsider(exempt, facts())?.status).toBe('OPEN');
    expect(reconsider(opened(), facts({ exempt: true }))?.status).toBe('EXEMPT');
  });

  it('follows the person to a new post until it is handed over', () => {
    const moved = facts({ lastSegment: lastSegment({ assignmentId: 'asg_2', unitId: 'unt_9' }) });
    expect(reconsider(rated(), moved)).toMatchObject({ status: 'RATED', unitId: 'unt_9' });
    expect(reconsider(shared().evaluation, moved)).toBeNull();
  });
});

describe('the self-assessment', () => {
  it('is saved in parts: absent leaves, null clears', () => {
    const first = saveSelf(opened(), null, { achievements: 'A', obstacles: 'B', result: 'MEETS' }, me());
    const second = saveSelf(first.evaluation, first.self, { obstacles: null, behaviour: 'ABOVE' }, me());
    expect(second.self).toMatchObject({ achievements: 'A', obstacles: null, result: 'MEETS', behaviour: 'ABOVE', submittedAt: null });
  });

  it('is submitted once, with what was achieved, to somebody', () => {
    const { evaluation, self } = saveSelf(opened(), null, { obstacles: 'B' }, me());
    expect(codes(() => submitSelf(evaluation, self, { ...me(), hasRater: false }))).toEqual([
      'REQUIRED achievements',
      'NO_RATER evaluationId',
    ]);
    expect(codes(() => submitSelf(opened(), null, { ...me(), hasRater: true }))).toEqual(['REQUIRED achievements']);
    expect(codes(() => saveSelf(submitted(), null, WORDS, me()))).toEqual(['TRANSITION_REFUSED evaluationId']);
  });

  it('tells all texts that are too long at once', () => {
    const long = 'x'.repeat(2001);
    expect(codes(() => saveSelf(opened(), null, { achievements: long, helpNeeded: long, obstacles: ' ' }, me()))).toEqual([
      'TOO_LONG achievements',
      'REQUIRED obstacles',
      'TOO_LONG helpNeeded',
    ]);
  });

  it('is waited for until the policy’s day is over', () => {
    const rate = (now: string) =>
      codes(() => rateEvaluation(opened(), { behaviour: said('MEETS') }, person('emp_boss'), facts(), boss(now)));
    expect(rate('2026-12-17T16:59:59.999Z')).toEqual(['SELF_ASSESSMENT_MISSING evaluationId']);
    expect(rate('2026-12-17T17:00:00.000Z')).toEqual([]);
  });
});

describe('rating', () => {
  const rate = (input: object, more = facts(), start = submitted()) =>
    codes(() => rateEvaluation(start, input, person('emp_boss'), more, boss()));

  it('needs both ratings with reasons before it counts as rated', () => {
    const half = rateEvaluation(submitted(), { result: said('MEETS') }, person('emp_boss'), facts(), boss());
    expect(half).toMatchObject({ status: 'OPEN', behaviour: null });
    expect(rateEvaluation(half, { behaviour: said('BELOW') }, person('emp_boss'), facts(), boss())).toMatchObject({
      status: 'RATED',
      result: { rating: 'MEETS' },
    });
  });

  it('tells everything that is wrong at once', () => {
    expect(rate({ result: said('MEETS', 'singkat'), behaviour: said('MEETS', ' ') })).toEqual([
      'OUT_OF_RANGE result.reason',
      'REQUIRED behaviour.reason',
    ]);
    expect(rate({})).toEqual(['RATING_MISSING behaviour']);
    expect(rate({ behaviour: said('MEETS', 'x'.repeat(2001)) })).toEqual(['TOO_LONG behaviour.reason']);
    expect(rate({ behaviour: said('MEETS', 'x'.repeat(2000)) })).toEqual([]);
    expect(rate({ behaviour: said('MEETS', 'x'.repeat(10)) })).toEqual([]);
  });

  it('of a head leaves the result to the level above', () => {
    const head = facts({ lastSegment: lastSegment({ isHead: true }) });
    const known: UsedAchievement = { id: 'uac_1', achievement: 'EXCELLENT', reason: 'Semua sasaran tercapai', because: null };
    expect(rate({ result: said('ABOVE'), behaviour: said('MEETS') }, head)).toEqual(['RESULT_FOLLOWS_UNIT result']);
    const waiting = rateEvaluation(submitted(), { behaviour: said('MEETS') }, person('emp_boss'), head, boss());
    expect(waiting).toMatchObject({ status: 'RATED', result: null });
    expect(codes(() => shareEvaluation(waiting, frozen, head, boss()))).toEqual(['UNIT_ACHIEVEMENT_MISSING evaluationId']);
    const { version } = shareEvaluation(waiting, frozen, { ...head, headed: [headed('EXCELLENT', 'Semua sasaran tercapai')] }, boss());
    expect(version).toMatchObject({ result: { rating: 'ABOVE', reason: 'Semua sasaran tercapai' }, predicate: 'GOOD', achievement: known });
  });

  it.each([
    ['EXCELLENT', 'ABOVE'],
    ['GOOD', 'MEETS'],
    ['NEEDS_IMPROVEMENT', 'BELOW'],
    ['POOR', 'BELOW'],
    ['VERY_POOR', 'BELOW'],
  ] as const)('of the head of a unit that is %s, the result is %s', (achievement, result) => {
    const head = facts({ lastSegment: lastSegment({ isHead: true }), headed: [headed(achievement)] });
    expect(rateEvaluation(submitted(), { behaviour: said('MEETS') }, person('emp_boss'), head, boss()).result?.rating).toBe(result);
  });

  it('of an exempt time is refused', () =>
    expect(rate({ behaviour: said('MEETS') }, facts({ exempt: true }))).toEqual(['PERIOD_EXEMPT evaluationId']));

  it('is the rater’s alone', () => {
    for (const acting of [me(), officer()])
      expect(codes(() => assertAllowed('evaluationRate', submitted(), acting))[0]).toMatch(/^(OWN_CASE|FORBIDDEN)/);
    const both = { ...boss(), by: 'emp_me' };
    expect(codes(() => assertAllowed('evaluationRate', submitted(), both))).toEqual(['OWN_CASE evaluationId']);
  });
});

describe('what is hidden', () => {
  it('is gone from a view before the hand-over, and there after it', () => {
    const hidden = shownTo(rated(), false);
    expect([hidden.result, hidden.behaviour, hidden.rater, hidden.ratedAt, hidden.achievement, hidden.calibrations]).toEqual([
      null,
      null,
      null,
      null,
      null,
      [],
    ]);
    expect(shownTo(rated(), true)).toEqual(rated());
    expect(shownTo(shared().evaluation, false)).toEqual(shared().evaluation);
    expect(shownTo(reopen(shared().evaluation, { reason: 'Bukti baru masuk' }, officer()), false).result).toBeNull();
  });

  it('is gone from a card too', () => {
    const card = { status: 'RATED', predicate: 'GOOD' } as Parameters<typeof cardShownTo>[0];
    expect([cardShownTo(card, false).predicate, cardShownTo(card, true).predicate]).toEqual([null, 'GOOD']);
    expect(cardShownTo({ ...card, status: 'SHARED' }, false).predicate).toBe('GOOD');
  });
});

describe('an officer', () => {
  const shared = () => shareEvaluation(rated(), frozen, facts(), boss()).evaluation;

  it('does not reopen, or give more days, for their own superior or report, and is not offered it', () => {
    const own = { ...officer(), ownLine: true };
    expect(codes(() => reopen(shared(), { reason: 'Bukti baru ditemukan' }, own))).toEqual(['OWN_LINE evaluationId']);
    expect(codes(() => reopen(shared(), { reason: 'Bukti baru ditemukan' }, officer()))).toEqual([]);
    expect(allowedActions(shared(), officer(), officer())).toEqual(['evaluationReopen', 'objectionExtend']);
    expect(allowedActions(shared(), own, own)).toEqual([]);
  });
});
