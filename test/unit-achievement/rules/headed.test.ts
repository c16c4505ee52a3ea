// Heads of several units in a year: all achievements shown, one holds by the rater's word, and a version proves it years later.
import { describe, expect, test } from 'vitest';
import { rateEvaluation, shareEvaluation } from '../../../src/modules/evaluation/rules/rating.ts';
import { recompute } from '../../../src/modules/evaluation/rules/views.ts';
import { achievementThatHolds, headedUnits } from '../../../src/modules/unit-achievement/rules/headed.ts';
import { boss, DECEMBER, facts, frozen, headed, lastSegment, me, opened, person, said, sealed } from '../../evaluation/rules/support.ts';
import { problemsOf } from '../../performance/rules/support.ts';

const segment = (unitId: string, from: string, to: string) => ({ unitId, unitName: unitId, from, to });

describe('the units that somebody headed', () => {
  test('have the days of the head’s post; headed twice is one unit', () => {
    const segments = [
      segment('a', '2026-01-01', '2026-03-31'),
      segment('b', '2026-04-01', '2026-06-30'),
      segment('a', '2026-07-01', '2026-12-31'),
    ];
    const told = new Map([['b', { id: 'uac_b', achievement: 'GOOD' as const, reason: 'Laporan' }]]);
    expect(headedUnits(segments, told).map(({ unitId, days, achievement }) => [unitId, days, achievement])).toEqual([
      ['a', 274, null],
      ['b', 91, 'GOOD'],
    ]);
  });

  test('of one the achievement holds without a word, of several none before the rater has chosen', () => {
    const [a, b] = [headed('POOR'), headed('EXCELLENT', 'Laporan', { unitId: 'unt_2', achievementId: 'uac_2' })];
    expect(achievementThatHolds([a], null)).toMatchObject({ achievement: 'POOR', because: null });
    expect(achievementThatHolds([headed(null)], null)).toBeNull();
    expect(achievementThatHolds([a, b], null)).toBeNull();
    expect(achievementThatHolds([a, b], { unitId: 'unt_2', reason: 'Sembilan bulan' })).toMatchObject({
      id: 'uac_2',
      because: 'Sembilan bulan',
    });
    expect(achievementThatHolds([a, b], { unitId: 'gone', reason: 'Alasan' })).toBeNull();
  });
});

describe('the rating of who headed two units', () => {
  const two = [
    headed('EXCELLENT', 'Laporan', { days: 274 }),
    headed('POOR', 'Temuan', { unitId: 'unt_2', achievementId: 'uac_2', days: 91 }),
  ];
  const head = facts({ lastSegment: lastSegment({ isHead: true }), headed: two });
  const evaluation = { ...opened(head), self: { savedAt: DECEMBER, submittedAt: DECEMBER, told: true } };
  const choice = (unitId: string, reason = 'Dipimpin sembilan bulan') => ({ achievement: { unitId, reason } });
  const rate = (input: object, more = head) => rateEvaluation(evaluation, input, person('emp_boss'), more, boss());

  test('waits for the choice, whichever comes first, and is handed over with its reason', () => {
    const behaved = rate({ behaviour: said('ABOVE') });
    expect([behaved.status, behaved.result]).toEqual(['RATED', null]);
    expect(problemsOf(() => shareEvaluation(behaved, frozen, head, boss()))).toEqual(['ACHIEVEMENT_NOT_CHOSEN evaluationId']);
    const chosen = rate({ behaviour: said('ABOVE'), ...choice('unt_1') });
    expect(chosen.result).toEqual({ rating: 'ABOVE', reason: 'Laporan' });
    const { version } = shareEvaluation(chosen, { ...frozen, headed: two }, head, boss());
    expect(version).toMatchObject({
      predicate: 'VERY_GOOD',
      headed: two,
      achievement: { id: 'uac_1', because: 'Dipimpin sembilan bulan' },
    });
  });

  test('is derived anew from what was frozen: another result beside the same achievement is found out', () => {
    const chosen = rate({ behaviour: said('ABOVE'), ...choice('unt_2') });
    const { version } = shareEvaluation(chosen, { ...frozen, headed: two }, head, boss());
    expect(version.predicate).toBe('NEEDS_IMPROVEMENT');
    expect(recompute(sealed(version))).toEqual(version);
    const forged = { ...version, result: { ...version.result, rating: 'ABOVE' as const }, predicate: 'VERY_GOOD' as const };
    expect(recompute(sealed(forged)).predicate).toBe('NEEDS_IMPROVEMENT');
  });

  test.each([
    ['of a unit that was not headed', choice('unt_9'), head, ['NOT_FOUND achievement.unitId']],
    ['without a reason', choice('unt_1', ' '), head, ['REQUIRED achievement.reason']],
    [
      'of a unit whose achievement is not set',
      choice('unt_3'),
      { ...head, headed: [...two, headed(null, '', { unitId: 'unt_3' })] },
      ['UNIT_ACHIEVEMENT_MISSING achievement.unitId'],
    ],
    ['where one unit was headed', choice('unt_1'), { ...head, headed: two.slice(0, 1) }, ['INVALID achievement']],
    ['for who is no head', choice('unt_1'), facts({ headed: two }), ['INVALID achievement']],
  ])('is no choice %s', (_, input, more, expected) => expect(problemsOf(() => rate(input, more))).toEqual(expected));

  test('is not the rated person’s to choose', () =>
    expect(problemsOf(() => rateEvaluation(evaluation, choice('unt_1'), person('emp_me'), head, me()))).toEqual(['OWN_CASE evaluationId']));
});
