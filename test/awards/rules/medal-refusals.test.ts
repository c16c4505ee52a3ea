// What of service medals is refused, told whole, and years of service that are not complete on the very day.
import { describe, expect, it } from 'vitest';
import {
  assertMedalAllowed,
  grantMedal,
  proposeMedal,
  refuseMedal,
  revokeMedal,
  submitMedal,
  tickMedal,
} from '../../../src/modules/awards/rules/medal.ts';
import { type Career, unbrokenService, yearsServed } from '../../../src/modules/awards/rules/service-years.ts';
import { problemsOf } from '../../../src/platform/rules/errors.ts';
import { makeNiPppk } from '../../../src/platform/rules/identifiers.ts';
import { careerOf, facts, first, medalOf, NOW, SUBMITTED, second, TODAY } from './medal-support.ts';
import { serving, WHY } from './support.ts';

const LETTER = { number: '800/1', on: TODAY };

describe('a service medal', () => {
  it('says what else can be done with it, and by whom', () => {
    const refused = (by: string) => problemsOf(() => assertMedalAllowed('serviceMedalGrant', medalOf('CHECKED'), { by, now: NOW }));
    const told = (...allowed: string[]) => [{ code: 'TRANSITION_REFUSED', field: ['medalId'], data: { allowed } }];
    expect(refused('emp_second')).toEqual(told('serviceMedalTick', 'serviceMedalSubmit', 'serviceMedalRefuse'));
    // Who proposed it does not send it off.
    expect(refused('emp_first')).toEqual(told('serviceMedalTick', 'serviceMedalRefuse'));
  });

  it.each<[string, () => unknown]>([
    ['looked at once it is granted', () => tickMedal(medalOf('GRANTED'), { check: 'ENTRY', holds: true }, second)],
    ['granted before it was sent off', () => grantMedal(medalOf('CHECKED', { submitted: SUBMITTED }), LETTER, serving(), second)],
    ['refused once it is granted', () => refuseMedal(medalOf('GRANTED'), WHY, second)],
    ['revoked before it is granted', () => revokeMedal(medalOf('SUBMITTED'), { reason: WHY, decreeNumber: '1' }, second)],
  ])('is not %s', (_, deed) => expect(problemsOf(deed)).toMatchObject([{ code: 'TRANSITION_REFUSED', field: ['medalId'] }]));

  it('asks for a word where something does not hold, and for none where it does', () => {
    const tick = (holds: boolean) => problemsOf(() => tickMedal(medalOf('PROPOSED'), { check: 'ENTRY', holds }, second));
    expect([tick(true), tick(false)]).toEqual([[], [{ code: 'REQUIRED', field: ['note'] }]]);
  });

  it.each([
    ['a day before the years are complete', careerOf([['2006-01-13', null]]), 19],
    ['of who never served', careerOf([]), 0],
  ])('says how many years there are, and how many are asked: %s', (_, career, actual) => {
    const problem = { code: 'NOT_ELIGIBLE', text: 'SERVICE_YEARS', params: { asked: 20, actual } };
    const propose = () => proposeMedal(null, 'YEARS_20', { career, unpaid: [] }, { ...first, id: 'smd_1', region: '33.74' });
    expect(problemsOf(propose)).toEqual([{ ...problem, field: ['medalClass'] }]);
    expect(problemsOf(() => submitMedal(medalOf('CHECKED'), LETTER, { career, unpaid: [] }, second))).toEqual([
      { ...problem, field: ['medalId'] },
    ]);
  });

  it.each<[string, [string, string | null][], boolean]>([
    [
      'a post that began today, after one that ended',
      [
        ['2005-03-01', '2026-01-11'],
        [TODAY, null],
      ],
      true,
    ],
    ['a post to its last day, today', [['2005-03-01', TODAY]], true],
    [
      'a post that begins tomorrow',
      [
        ['2005-03-01', '2026-01-11'],
        ['2026-01-13', null],
      ],
      false,
    ],
  ])('is of who serves: %s', (_, posts, serves) => {
    const deed = () => submitMedal(medalOf('CHECKED'), LETTER, { career: careerOf(posts), unpaid: [] }, second);
    expect(problemsOf(deed)).toEqual(serves ? [] : [{ code: 'NOT_IN_SERVICE', field: ['medalId'], text: 'MEDAL_LEAVER' }]);
  });

  it('says from when to when its letter may be', () => {
    expect(problemsOf(() => submitMedal(medalOf('CHECKED'), { ...LETTER, on: '2026-01-04' }, facts, second))).toEqual([
      { code: 'OUT_OF_RANGE', field: ['on'], params: { least: '2026-01-05', most: TODAY } },
    ]);
  });
});

describe('years of service', () => {
  it('are not told by a number of contract staff', () => {
    const value = makeNiPppk({ birthDate: '1970-05-17', firstYear: 2021, contract: 21, sex: 'FEMALE', serial: 1 });
    const identifiers: Career['identifiers'] = [{ kind: 'NI_PPPK', value, validFrom: '2021-01-01', validTo: null }];
    expect(unbrokenService(careerOf([['2024-01-01', null]], { identifiers }), [], TODAY)).toMatchObject({
      ...{ since: '2024-01-01', source: 'RECORD' },
    });
  });

  it('are of today, also where the last day is known ahead', () => {
    const ends = careerOf([['2005-03-01', '2030-12-31']]);
    // What comes after today breaks nothing yet.
    expect(unbrokenService(ends, [{ from: '2026-06-01', to: '2026-12-31' }], TODAY)).toMatchObject({ since: '2005-03-01' });
    expect(unbrokenService(ends, [{ from: '2026-06-01', to: '2026-12-31' }], '2026-06-01')).toBeNull();
  });

  it.each([
    ['today is the last day', TODAY, TODAY, 19],
    ['the last day was yesterday', '2026-01-11', TODAY, 19],
    ['the last day was today, a day later', TODAY, '2026-01-13', 20],
    ['the last day is to come', '2026-01-31', TODAY, 19],
    ['there is no last day', null, TODAY, 19],
    ['there is no last day, a day later', null, '2026-01-13', 20],
  ])('that are complete tomorrow are not complete where %s', (_, until, day, years) => {
    expect(yearsServed({ since: '2006-01-13', source: 'RECORD', until }, day)).toBe(years);
  });
});
