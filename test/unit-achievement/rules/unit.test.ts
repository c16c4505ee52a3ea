// The achievement of a unit, and its finalisation: numbers of guidance, never a change of anybody's rating.
import { describe, expect, test } from 'vitest';
import { distributionOf } from '../../../src/modules/unit-achievement/rules/distribution.ts';
import { finaliseUnit, reopenUnit, setAchievement, unitSteps } from '../../../src/modules/unit-achievement/rules/unit.ts';
import { problemsOf } from '../../performance/rules/support.ts';
import { NOW, policy, REASON, unitFacts, unitSet } from './units-support.ts';

const set = (changes: Parameters<typeof unitFacts>[0] = {}, input: object = {}) =>
  setAchievement(null, { achievement: 'GOOD', reason: REASON, ...input }, unitFacts(changes));

describe('the achievement of a unit', () => {
  test('is set with a reason, by name and with the policy of its time', () => {
    const unit = set();
    expect(unit.steps).toEqual([{ achievement: 'GOOD', reason: REASON, by: 'emp_boss', at: NOW }]);
    expect([unit.status, unit.policyVersion, unitSteps(unit)]).toEqual([
      'SET',
      'evaluation-units-2023.1',
      ['unitAchievementSet', 'unitFinalise'],
    ]);
  });

  test('is changed with a reason of its own, and what was said before stays', () => {
    const changed = setAchievement(unitSet('GOOD'), { achievement: 'POOR', reason: 'Temuan Inspektorat.' }, unitFacts());
    expect(changed.achievement).toBe('POOR');
    expect(changed.steps.map((step) => step.achievement)).toEqual(['GOOD', 'POOR']);
  });

  test('is not set for ever: twenty times', () => {
    const change = (unit: ReturnType<typeof unitSet>) => setAchievement(unit, { achievement: 'POOR', reason: REASON }, unitFacts());
    const last = Array.from({ length: 19 }).reduce<ReturnType<typeof unitSet>>(change, unitSet());
    expect(last.steps).toHaveLength(20);
    expect(problemsOf(() => change(last))).toEqual(['LIMIT_REACHED unitId']);
  });

  test.each([
    ['the head of the unit', { by: 'emp_head' }, {}, ['OWN_CASE unitId']],
    ['somebody without a reason', {}, { reason: ' ' }, ['REQUIRED reason']],
    ['somebody with a word for a reason', {}, { reason: 'Baik' }, ['OUT_OF_RANGE reason']],
    ['somebody with a book for a reason', {}, { reason: 'x'.repeat(2001) }, ['TOO_LONG reason']],
  ])('is refused to %s', (_, facts, input, expected) => expect(problemsOf(() => set(facts, input))).toEqual(expected));
});

const spread = (size: number, predicate: 'GOOD' | 'NEEDS_IMPROVEMENT', achievement: 'GOOD' | 'EXCELLENT' = 'GOOD') =>
  distributionOf(
    Array.from({ length: size }, () => ({ status: 'RATED', predicate, isUnitHead: false, isDefinitive: true })),
    achievement,
    policy,
  );
const facts = (distribution = spread(4, 'GOOD')) => ({ distribution, by: 'emp_head', now: NOW, policy });

describe('a unit is finalised', () => {
  test('as it is where the guidance is met, without a word', () => {
    const unit = finaliseUnit(unitSet('EXCELLENT'), {}, facts(spread(4, 'GOOD', 'EXCELLENT')));
    expect(unit.final).toMatchObject({ by: 'emp_head', justification: null, distribution: { size: 4 } });
    expect(unitSteps(unit)).toEqual(['unitReopen']);
  });

  test('against the guidance with a justification of twenty characters, and the numbers are frozen with it', () => {
    const justification = 'Semua target tercapai.';
    const unit = finaliseUnit(unitSet(), { justification }, facts());
    expect(unit.final?.justification).toBe(justification);
    expect(unit.final?.distribution.rules.map(({ actual, limit, satisfied }) => [actual, limit, satisfied])).toEqual([
      [4, 2, false],
      [0, 1, false],
    ]);
  });

  test.each([
    ['without a justification', {}, ['JUSTIFICATION_REQUIRED justification']],
    ['with nineteen characters', { justification: 'x'.repeat(19) }, ['JUSTIFICATION_REQUIRED justification']],
    ['with twenty characters', { justification: 'x'.repeat(20) }, []],
  ])('against the guidance %s: %o', (_, input, expected) =>
    expect(problemsOf(() => finaliseUnit(unitSet(), input, facts()))).toEqual(expected),
  );

  test.each([
    ['before its achievement is set', null, facts(), ['UNIT_ACHIEVEMENT_MISSING unitId']],
    ['before all are rated', unitSet(), facts({ ...spread(4, 'GOOD'), unrated: 1 }), ['RATING_MISSING unitId']],
    ['twice', finaliseUnit(unitSet('EXCELLENT'), {}, facts(spread(4, 'GOOD', 'EXCELLENT'))), facts(), ['TRANSITION_REFUSED unitId']],
  ])('never %s', (_, unit, given, expected) => expect(problemsOf(() => finaliseUnit(unit, {}, given))).toEqual(expected));

  test('once: afterwards its achievement stands', () => {
    const final = finaliseUnit(unitSet('EXCELLENT'), {}, facts(spread(4, 'GOOD', 'EXCELLENT')));
    expect(problemsOf(() => setAchievement(final, { achievement: 'POOR', reason: REASON }, unitFacts()))).toEqual([
      'TRANSITION_REFUSED unitId',
    ]);
  });
});

describe('a finalised unit', () => {
  const final = finaliseUnit(unitSet('EXCELLENT'), {}, facts(spread(4, 'GOOD', 'EXCELLENT')));
  const taking = (changes: object = {}) => ({ by: 'emp_boss', ownLine: false, now: NOW, policy, ...changes });
  const back = reopenUnit(final, { reason: ` ${REASON} ` }, taking());

  test('is taken back with a reason: the achievement may be set anew, and what was final stays on record', () => {
    expect([back.status, back.final, unitSteps(back)]).toEqual(['SET', null, ['unitAchievementSet', 'unitFinalise']]);
    expect(back.reopenings).toEqual([{ at: NOW, by: 'emp_boss', reason: REASON, final: final.final }]);
    const lower = setAchievement(back, { achievement: 'POOR', reason: REASON }, unitFacts());
    expect([lower.achievement, lower.reopenings]).toEqual(['POOR', back.reopenings]);
  });

  test.each([
    ['by its head', final, { by: 'emp_head' }, REASON, ['OWN_CASE unitId']],
    ['by an officer in its line', final, { ownLine: true }, REASON, ['OWN_LINE unitId']],
    ['without a reason', final, {}, '  ', ['REQUIRED reason']],
    ['where it is not final', unitSet(), {}, REASON, ['TRANSITION_REFUSED unitId']],
    ['where nothing was set', null, {}, REASON, ['TRANSITION_REFUSED unitId']],
    [
      'for ever',
      { ...final, reopenings: Array.from({ length: 20 }, () => back.reopenings[0] as never) },
      {},
      REASON,
      ['LIMIT_REACHED unitId'],
    ],
  ])('is not taken back %s', (_, unit, changes, reason, expected) =>
    expect(problemsOf(() => reopenUnit(unit, { reason }, taking(changes)))).toEqual(expected),
  );
});
