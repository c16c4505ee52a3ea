// Medals at their edges: what is done in which state and by whom, days of letters and decrees, years to the day.
import { describe, expect, it } from 'vitest';
import {
  assertMedalAllowed,
  daysToSend,
  grantMedal,
  type MedalAction,
  medalTrials,
  proposeMedal,
  refuseMedal,
  revokeMedal,
  submitMedal,
  tickMedal,
} from '../../../src/modules/awards/rules/medal.ts';
import type { MedalStatus, ServiceMedal } from '../../../src/modules/awards/rules/medal-types.ts';
import {
  type Career,
  classesAbove,
  dueBy,
  medalStanding,
  reachedOn,
  unbrokenService,
  yearsServed,
} from '../../../src/modules/awards/rules/service-years.ts';
import { makeNip } from '../../../src/platform/rules/identifiers.ts';
import { problemsOf } from '../../performance/rules/support.ts';
import { careerOf, facts, first, medalOf, NOW, SUBMITTED, second, TODAY } from './medal-support.ts';
import { serving, WHY } from './support.ts';

describe('a service medal', () => {
  it.each<[MedalStatus, MedalAction[]]>([
    ['PROPOSED', ['serviceMedalTick', 'serviceMedalRefuse']],
    ['CHECKED', ['serviceMedalTick', 'serviceMedalSubmit', 'serviceMedalRefuse']],
    ['SUBMITTED', ['serviceMedalGrant', 'serviceMedalRefuse']],
    ['GRANTED', ['serviceMedalRevoke']],
    ['REFUSED', []],
    ['REVOKED', []],
  ])('that is %s can be: %j, and by its person never', (status, actions) => {
    const medal = medalOf(status);
    expect(medalTrials(medal, second).map(({ action, problems, until }) => [action, problems, until])).toEqual(
      actions.map((one) => [one, [], null]),
    );
    const all: MedalAction[] = ['serviceMedalTick', 'serviceMedalSubmit', 'serviceMedalGrant', 'serviceMedalRefuse', 'serviceMedalRevoke'];
    for (const action of all) {
      expect(problemsOf(() => assertMedalAllowed(action, medal, second))).toEqual(
        actions.includes(action) ? [] : ['TRANSITION_REFUSED medalId'],
      );
      expect(problemsOf(() => assertMedalAllowed(action, medal, { ...second, by: 'emp_one' }))).toEqual(['OWN_CASE medalId']);
    }
    expect(medalTrials(medal, { by: 'emp_one' })).toEqual([]);
  });

  it.each([
    ['2026-01-04', ['OUT_OF_RANGE on']],
    ['2026-01-05', []],
    ['2026-01-12', []],
    ['2026-01-13', ['OUT_OF_RANGE on']],
  ])('is sent off by a letter of %s, no older than its proposal: %j', (on, expected) => {
    expect(problemsOf(() => submitMedal(medalOf('CHECKED'), { number: '800/1', on }, facts, second))).toEqual(expected);
  });

  it('is sent off as the record has it then, and as it says when that bears it no more', () => {
    const sent = submitMedal(medalOf('CHECKED'), { number: ' 800/1 ', on: TODAY }, facts, second);
    expect(sent).toMatchObject({
      status: 'SUBMITTED',
      submitted: { at: NOW, by: 'emp_second', number: '800/1', on: TODAY },
      reachedOn: '2025-03-01',
    });
    expect(problemsOf(() => submitMedal(medalOf('CHECKED'), { number: 'x'.repeat(101), on: TODAY }, facts, second))).toEqual([
      'TOO_LONG letterNumber',
    ]);
    expect(daysToSend(medalOf('CHECKED'), facts, '2025-02-28')).toBeNull();
    expect(daysToSend(medalOf('CHECKED'), facts, '2025-03-01')).toEqual({ since: '2005-03-01', source: 'RECORD', reachedOn: '2025-03-01' });
  });

  it.each<[string, [string, string | null][], boolean, string[]]>([
    ['serves to the day', [['2005-03-01', TODAY]], false, []],
    ['has left the day before', [['2005-03-01', '2026-01-11']], false, ['NOT_IN_SERVICE medalId']],
    ['has left, with honour', [['2005-03-01', '2026-01-11']], true, []],
  ])('of who %s is sent off, or not', (_, posts, holds, expected) => {
    const ticks = [{ check: 'LEAVING' as const, holds, note: 'Pensiun', at: NOW, by: 'emp_first' }];
    const send = () =>
      submitMedal(medalOf('CHECKED', { ticks }), { number: '1', on: TODAY }, { career: careerOf(posts), unpaid: [] }, second);
    expect(problemsOf(send)).toEqual(expected);
  });

  it.each([
    ['2026-01-09', ['OUT_OF_RANGE on']],
    ['2026-01-10', []],
    ['2026-01-12', []],
    ['2026-01-13', ['OUT_OF_RANGE on']],
  ])('is granted by a decree of %s, no older than the letter: %j', (on, expected) => {
    const grant = () => grantMedal(medalOf('SUBMITTED', { submitted: SUBMITTED }), { number: ' 1/TK/2026 ', on }, serving(), first);
    expect(problemsOf(grant)).toEqual(expected);
    if (expected.length === 0)
      expect(grant()).toMatchObject({
        status: 'GRANTED',
        granted: { at: NOW, by: 'emp_first', number: '1/TK/2026', on },
        countedIn: { unitId: 'unt_2' },
      });
  });

  it('is granted also of whom the record knows nothing any more', () => {
    expect(grantMedal(medalOf('SUBMITTED', { submitted: SUBMITTED }), { number: '1', on: TODAY }, null, first).countedIn).toBeNull();
  });

  it.each([
    [19, ['OUT_OF_RANGE reason']],
    [20, []],
    [1000, []],
    [1001, ['TOO_LONG reason']],
  ])('is refused, or revoked, for a reason of %i letters: %j', (length, expected) => {
    const reason = 'x'.repeat(length);
    const found = problemsOf(() => refuseMedal(medalOf('CHECKED'), reason, second));
    expect(found.map((one) => one.replace('TOO_LONG', 'OUT_OF_RANGE'))).toEqual(
      expected.map((one) => one.replace('TOO_LONG', 'OUT_OF_RANGE')),
    );
    expect(problemsOf(() => revokeMedal(medalOf('GRANTED'), { reason, decreeNumber: '1' }, second))).toEqual(found);
  });

  it('that was refused may be proposed anew, with all refusals on record; no other may', () => {
    const refused = refuseMedal(medalOf('SUBMITTED', { refusals: [{ at: 't', by: 'x', reason: 'lama' }] }), ` ${WHY} `, second);
    expect(refused).toMatchObject({ status: 'REFUSED', refusals: [{ reason: 'lama' }, { at: NOW, by: 'emp_second', reason: WHY }] });
    const propose = (before: ServiceMedal | null) => proposeMedal(before, 'YEARS_20', facts, { ...first, id: 'smd_1', region: '33.74' });
    expect(propose(refused)).toEqual(medalOf('PROPOSED', { proposed: { at: NOW, by: 'emp_first' }, refusals: refused.refusals }));
    expect(propose(null)).toEqual(medalOf('PROPOSED', { proposed: { at: NOW, by: 'emp_first' } }));
    for (const status of ['PROPOSED', 'CHECKED', 'SUBMITTED', 'GRANTED', 'REVOKED'] as const)
      expect(problemsOf(() => propose(medalOf(status)))).toEqual(['ALREADY_EXISTS medalClass']);
    expect(problemsOf(() => proposeMedal(null, 'YEARS_20', facts, { by: 'emp_one', now: NOW, id: 's', region: 'r' }))).toEqual([
      'OWN_CASE employeeId',
    ]);
  });

  it('is revoked by a decree', () => {
    const revoked = revokeMedal(medalOf('GRANTED'), { reason: ` ${WHY} `, decreeNumber: ' 2/TK/2026 ' }, second);
    expect(revoked).toMatchObject({ status: 'REVOKED', revoked: { at: NOW, by: 'emp_second', reason: WHY, number: '2/TK/2026' } });
    expect(problemsOf(() => revokeMedal(medalOf('GRANTED'), { reason: WHY, decreeNumber: ' ' }, second))).toEqual([
      'REQUIRED decreeNumber',
    ]);
  });

  it('is looked at check by check: the last word on each stands, and a note is no longer than there is room', () => {
    const once = tickMedal(medalOf('PROPOSED'), { check: 'ENTRY', holds: true }, first);
    const again = tickMedal(once, { check: 'ENTRY', holds: false, note: ' Kurang ' }, second);
    expect(again.ticks).toEqual([{ check: 'ENTRY', holds: false, note: 'Kurang', at: NOW, by: 'emp_second' }]);
    const noted = (note: string) => problemsOf(() => tickMedal(once, { check: 'ENTRY', holds: false, note }, second));
    expect([noted('x'.repeat(1000)), noted('x'.repeat(1001)), noted(' ')]).toEqual([[], ['TOO_LONG note'], ['REQUIRED note']]);
  });
});

describe('years of service', () => {
  const since = (posts: [string, string | null][], day = TODAY, more: Partial<Career> = {}, unpaid: { from: string; to: string }[] = []) =>
    unbrokenService(careerOf(posts, more), unpaid, day);

  it('go on over posts that overlap, however they are told', () => {
    const posts: [string, string | null][] = [
      ['2015-01-01', null],
      ['2001-01-01', '2010-01-01'],
      ['2009-06-01', '2014-12-31'],
    ];
    expect([since(posts)?.since, since(posts.toReversed())?.since]).toEqual(['2001-01-01', '2001-01-01']);
  });

  it('are of the last post that had begun, not of one to come', () => {
    expect(
      since([
        ['2001-01-01', '2010-12-31'],
        ['2026-01-13', null],
      ]),
    ).toMatchObject({ since: '2001-01-01', until: '2010-12-31' });
    expect(
      since([
        ['2001-01-01', '2010-12-31'],
        ['2026-01-12', null],
      ]),
    ).toMatchObject({ since: '2026-01-12', until: null });
  });

  it('break by unpaid leave to its last day, also where several were', () => {
    const leaves = [
      { from: '2012-01-01', to: '2012-12-31' },
      { from: '2010-01-01', to: '2010-06-30' },
    ];
    expect(since([['2001-01-01', null]], TODAY, {}, leaves)?.since).toBe('2013-01-01');
    expect(since([['2001-01-01', null]], '2012-12-31', {}, leaves)).toBeNull();
    expect(since([['2001-01-01', null]], '2013-01-01', {}, leaves)?.since).toBe('2013-01-01');
    expect(since([['2001-01-01', null]], '2012-01-01', {}, leaves)).toBeNull();
    expect(since([['2001-01-01', null]], '2011-12-31', {}, leaves)?.since).toBe('2010-07-01');
  });

  it('break by a kind that does not count, and begin anew with the first that does after it', () => {
    const kinds = (...spans: [string, Career['kind']][]) => ({
      spans: { kind: spans.map(([validFrom, value]) => ({ validFrom, value, eventId: null })) },
    });
    const more = kinds(
      ['2010-02-01', 'CPNS'],
      ['2011-02-01', 'PNS'],
      ['2014-01-01', 'PPPK'],
      ['2018-01-01', 'CPNS'],
      ['2019-01-01', 'PNS'],
    );
    const at = (day: string) => since([['2010-02-01', null]], day, more)?.since ?? null;
    expect([at('2013-12-31'), at('2014-01-01'), at('2017-12-31'), at('2018-01-01'), at(TODAY)]).toEqual([
      '2010-02-01',
      null,
      null,
      '2018-01-01',
      '2018-01-01',
    ]);
  });

  it('begin with the month of the number held on the first day, and of no other', () => {
    const nip = (validFrom: string, validTo: string | null, kind: 'NIP' | 'NI_PPPK' = 'NIP', appointedIn = '2005-03') => ({
      ...{ kind, value: makeNip({ birthDate: '1970-05-17', appointedIn, sex: 'FEMALE', serial: 1 }), validFrom, validTo },
    });
    const by = (...identifiers: ReturnType<typeof nip>[]) => {
      const found = since([['2024-01-01', null]], TODAY, { identifiers: identifiers as Career['identifiers'] });
      return [found?.since, found?.source];
    };
    expect(by(nip('2024-01-01', null))).toEqual(['2005-03-01', 'NUMBER']);
    expect(by(nip('2023-01-01', '2024-01-01'))).toEqual(['2005-03-01', 'NUMBER']);
    expect(by(nip('2023-01-01', '2023-12-31'))).toEqual(['2024-01-01', 'RECORD']);
    expect(by(nip('2024-01-02', null))).toEqual(['2024-01-01', 'RECORD']);
    expect(by(nip('2024-01-01', null, 'NIP', '2024-01'))).toEqual(['2024-01-01', 'RECORD']);
    expect(by(nip('2024-01-01', null, 'NIP', '2006-01'), nip('2024-01-01', null))).toEqual(['2005-03-01', 'NUMBER']);
  });

  it('are complete by the last day of who has left, and not by one day less', () => {
    const service = (until: string | null) => ({ since: '2006-01-01', source: 'RECORD' as const, until });
    expect([
      yearsServed(service('2025-12-31'), TODAY),
      yearsServed(service('2025-12-30'), TODAY),
      yearsServed(service(null), '2025-12-31'),
    ]).toEqual([20, 19, 19]);
    // Who leaves today serves today, and no day more.
    expect([yearsServed(service(TODAY), TODAY), yearsServed(service(null), '2005-12-31')]).toEqual([20, 0]);
    expect([reachedOn(service('2025-12-31'), 'YEARS_20'), reachedOn(service('2025-12-30'), 'YEARS_20')]).toEqual(['2026-01-01', null]);
  });

  it('make due what is open, and nothing where nothing is reached', () => {
    const career = careerOf([['1994-04-01', null]]);
    expect(medalStanding(career, [], [])).toBeNull();
    expect(medalStanding(careerOf([]), [], classesAbove([]))).toBeNull();
    // Who left before the law that is asked today is looked at by it all the same.
    expect(medalStanding(careerOf([['1994-04-01', '2004-03-30']]), [], classesAbove([]))).toBeNull();
    expect(medalStanding(careerOf([['1994-04-01', '2004-03-31']]), [], classesAbove([]))?.due).toEqual([
      { medalClass: 'YEARS_10', on: '2004-04-01' },
    ]);
    const standing = medalStanding(career, [], ['YEARS_20', 'YEARS_30']);
    expect(standing).toEqual({
      ...{ employeeId: 'emp_one', since: '1994-04-01', source: 'RECORD' },
      due: [
        { medalClass: 'YEARS_20', on: '2014-04-01' },
        { medalClass: 'YEARS_30', on: '2024-04-01' },
      ],
    });
    expect(standing && dueBy(standing, '2024-03-31')).toEqual({ medalClass: 'YEARS_20', on: '2014-04-01', lower: [] });
  });
});
