// Tables of the rules of service medals: years without a break to the day, which classes are due, what is asked before one is sent off.
import { describe, expect, it } from 'vitest';
import { medalTrials, missingChecks, proposeMedal, submitMedal, tickMedal } from '../../../src/modules/awards/rules/medal.ts';
import { medalNotices } from '../../../src/modules/awards/rules/medal-notices.ts';
import type { MedalClass, MedalStatus, ServiceMedal } from '../../../src/modules/awards/rules/medal-types.ts';
import {
  type Career,
  classesAbove,
  dueBy,
  medalStanding,
  reachedOn,
  unbrokenService,
  yearsServed,
} from '../../../src/modules/awards/rules/service-years.ts';
import { problemsOf } from '../../../src/platform/rules/errors.ts';
import { makeNip } from '../../../src/platform/rules/identifiers.ts';

type Span = [from: string, to: string | null];
const careerOf = (posts: Span[], more: Partial<Career> = {}): Career => ({
  ...{ id: 'emp_one', kind: 'PNS', identifiers: [] },
  assignments: posts.map(([validFrom, validTo]) => ({ validFrom, validTo })) as Career['assignments'],
  ...more,
});
const nip = (appointedIn: string, validFrom: string): Career['identifiers'] => [
  { kind: 'NIP', value: makeNip({ birthDate: '1970-05-17', appointedIn, sex: 'FEMALE', serial: 1 }), validFrom, validTo: null },
];
const kinds = (...spans: [string, Career['kind']][]) => ({
  spans: { kind: spans.map(([validFrom, value]) => ({ validFrom, value, eventId: null })) },
});
const leave = (from: string, to: string) => [{ from, to }];

describe('service without a break', () => {
  it.each<[string, Career, { from: string; to: string }[], string, string | null, number]>([
    ['one post', careerOf([['2006-03-01', null]]), [], '2026-02-28', '2006-03-01', 19],
    ['on the day on which the years are complete', careerOf([['2006-03-01', null]]), [], '2026-03-01', '2006-03-01', 20],
    [
      'posts that follow each other',
      careerOf([
        ['2006-03-01', '2015-06-30'],
        ['2015-07-01', null],
      ]),
      [],
      '2026-03-01',
      '2006-03-01',
      20,
    ],
    [
      'a day without a post',
      careerOf([
        ['2006-03-01', '2015-06-29'],
        ['2015-07-01', null],
      ]),
      [],
      '2026-03-01',
      '2015-07-01',
      10,
    ],
    [
      'a day that another post covers',
      careerOf([
        ['2006-03-01', '2015-06-29'],
        ['2015-06-30', '2016-06-30'],
        ['2015-07-01', null],
      ]),
      [],
      '2026-03-01',
      '2006-03-01',
      20,
    ],
    ['since 29 February, the day before', careerOf([['2016-02-29', null]]), [], '2026-02-28', '2016-02-29', 9],
    ['since 29 February', careerOf([['2016-02-29', null]]), [], '2026-03-01', '2016-02-29', 10],
    ['29 February to 29 February', careerOf([['2004-02-29', null]]), [], '2024-02-29', '2004-02-29', 20],
    ['before the first day', careerOf([['2027-01-01', null]]), [], '2026-01-12', null, 0],
    ['who has left counts to the last day', careerOf([['2006-03-01', '2025-12-31']]), [], '2026-07-01', '2006-03-01', 19],
    ['whose last day completes them', careerOf([['2006-01-01', '2025-12-31']]), [], '2026-07-01', '2006-01-01', 20],
    ['unpaid leave that is over', careerOf([['2006-03-01', null]]), leave('2014-01-01', '2015-12-31'), '2026-03-01', '2016-01-01', 10],
    ['unpaid leave, still', careerOf([['2006-03-01', null]]), leave('2026-01-01', '2026-12-31'), '2026-03-01', null, 0],
    ['unpaid leave to come', careerOf([['2006-03-01', null]]), leave('2026-06-01', '2026-12-31'), '2026-03-01', '2006-03-01', 20],
    [
      'CPNS counts',
      careerOf([['2015-01-01', null]], kinds(['2015-01-01', 'CPNS'], ['2016-01-01', 'PNS'])),
      [],
      '2026-01-12',
      '2015-01-01',
      11,
    ],
    [
      'PPPK before does not',
      careerOf([['2010-01-01', null]], kinds(['2010-01-01', 'PPPK'], ['2016-01-01', 'CPNS'], ['2017-01-01', 'PNS'])),
      [],
      '2026-01-12',
      '2016-01-01',
      10,
    ],
    ['who is none', careerOf([['2010-01-01', null]], { kind: 'PPPK' }), [], '2026-01-12', null, 0],
    [
      'by the number of who came from elsewhere',
      careerOf([['2024-01-01', null]], { identifiers: nip('2005-03', '2024-01-01') }),
      [],
      '2026-01-12',
      '2005-03-01',
      20,
    ],
    [
      'a number that says less than the record',
      careerOf([['2004-01-01', null]], { identifiers: nip('2005-03', '2004-01-01') }),
      [],
      '2026-01-12',
      '2004-01-01',
      22,
    ],
    [
      'a number beside a break on record',
      careerOf(
        [
          ['2008-01-01', '2010-12-31'],
          ['2012-01-01', null],
        ],
        { identifiers: nip('2005-03', '2008-01-01') },
      ),
      [],
      '2026-01-12',
      '2012-01-01',
      14,
    ],
    [
      'a number beside unpaid leave',
      careerOf([['2024-01-01', null]], { identifiers: nip('2005-03', '2024-01-01') }),
      leave('2024-03-01', '2024-05-31'),
      '2026-01-12',
      '2024-06-01',
      1,
    ],
  ])('%s', (_, career, unpaid, day, since, years) => {
    const service = unbrokenService(career, unpaid, day);
    expect(service?.since ?? null).toBe(since);
    expect(service ? yearsServed(service, day) : 0).toBe(years);
  });

  it('is complete on the first day on which the years are counted, for each class and first day', () => {
    for (const since of ['2004-02-29', '2006-02-28', '2006-03-01', '2005-12-31', '2006-01-01'])
      for (const medalClass of ['YEARS_10', 'YEARS_20', 'YEARS_30'] as const) {
        const service = { since, source: 'RECORD' as const, until: null };
        const on = reachedOn(service, medalClass) ?? '';
        const before = new Date(Date.parse(on) - 86_400_000).toISOString().slice(0, 10);
        const asked = Number(medalClass.slice(6));
        expect([yearsServed(service, before), yearsServed(service, on)], `${since} ${medalClass}`).toEqual([asked - 1, asked]);
      }
  });
});

describe('what is due', () => {
  const career = careerOf([['1994-04-01', null]]);
  it.each<[string, Career, MedalClass[], string[]]>([
    ['all of which there is none', career, [], ['2004-04-01', '2014-04-01', '2024-04-01']],
    ['what is above those there are', career, ['YEARS_10'], ['2014-04-01', '2024-04-01']],
    ['nothing below the highest', career, ['YEARS_20'], ['2024-04-01']],
    ['nothing after the last', career, ['YEARS_30'], []],
    ['nothing that service ends before', careerOf([['1998-04-01', '2018-03-30']]), [], ['2008-04-01']],
    ['what the last day completes', careerOf([['1998-04-01', '2018-03-31']]), [], ['2008-04-01', '2018-04-01']],
  ])('is %s', (_, of, held, days) => {
    const medals = held.map((medalClass) => ({ medalClass, status: 'PROPOSED' as const }));
    expect((medalStanding(of, [], classesAbove(medals))?.due ?? []).map(({ on }) => on)).toEqual(days);
  });

  it.each<[MedalStatus, MedalClass[]]>([
    ['PROPOSED', ['YEARS_30']],
    ['CHECKED', ['YEARS_30']],
    ['SUBMITTED', ['YEARS_30']],
    ['GRANTED', ['YEARS_30']],
    ['REVOKED', ['YEARS_30']],
    ['REFUSED', ['YEARS_20', 'YEARS_30']],
  ])('after ten years were granted, beside twenty that are %s: %j', (status, open) => {
    const ten = { medalClass: 'YEARS_10', status: 'GRANTED' } as const;
    expect(classesAbove([ten, { medalClass: 'YEARS_20', status }])).toEqual(open);
  });

  it('is counted anew after unpaid leave, also where the post began long before', () => {
    expect(medalStanding(career, leave('2010-01-01', '2010-12-31'), classesAbove([]))).toMatchObject({
      since: '2011-01-01',
      source: 'RECORD',
    });
  });

  it('by a day is the highest class, with the lower ones of which there is none beside it', () => {
    const standing = medalStanding(career, [], classesAbove([]));
    if (!standing) throw new Error('Nothing is due.');
    expect(dueBy(standing, '2004-03-31')).toBeNull();
    expect(dueBy(standing, '2004-04-01')).toEqual({ medalClass: 'YEARS_10', on: '2004-04-01', lower: [] });
    expect(dueBy(standing, '2026-01-12')).toEqual({ medalClass: 'YEARS_30', on: '2024-04-01', lower: ['YEARS_10', 'YEARS_20'] });
  });
});

const NOW = '2026-01-12T02:00:00.000Z';
const facts = { career: careerOf([['2005-03-01', null]]), unpaid: [] };
const first = { by: 'emp_first', now: NOW };
const second = { by: 'emp_second', now: NOW };
const LETTER = { number: '800/1', on: '2026-01-12' };
const proposed = (): ServiceMedal => proposeMedal(null, 'YEARS_20', facts, { ...first, id: 'smd_1', region: '33.74' });
const CHECKS = ['ENTRY', 'UNBROKEN', 'DISCIPLINE', 'EVALUATIONS', 'EARLIER_MEDALS'] as const;
const checked = (): ServiceMedal => CHECKS.reduce((medal, check) => tickMedal(medal, { check, holds: true }, first), proposed());
const codes = (deed: () => unknown): string[] => problemsOf(deed).map(({ code }) => code);

describe('a service medal', () => {
  it('can be sent off once all that is asked holds, and no more where a word changes', () => {
    expect(missingChecks(proposed())).toEqual(CHECKS);
    const medal = checked();
    expect([medal.status, missingChecks(medal)]).toEqual(['CHECKED', []]);
    const found = tickMedal(medal, { check: 'DISCIPLINE', holds: false, note: 'Hukuman sedang 2024' }, second);
    expect([found.status, missingChecks(found)]).toEqual(['PROPOSED', ['DISCIPLINE']]);
    expect(codes(() => tickMedal(medal, { check: 'ENTRY', holds: false }, second))).toEqual(['REQUIRED']);
  });

  it.each<[string, () => unknown, string[]]>([
    ['who proposed it alone', () => submitMedal(checked(), LETTER, facts, first), ['OWN_CASE']],
    ['its person', () => submitMedal(checked(), LETTER, facts, { ...first, by: 'emp_one' }), ['OWN_CASE']],
    ['before all holds', () => submitMedal(proposed(), LETTER, facts, second), ['TRANSITION_REFUSED']],
    [
      'where the record was corrected since',
      () => submitMedal(checked(), LETTER, { ...facts, career: careerOf([['2007-03-01', null]]) }, second),
      ['NOT_ELIGIBLE'],
    ],
    [
      'of who has left, before somebody looked at how',
      () => submitMedal(checked(), LETTER, { ...facts, career: careerOf([['2005-03-01', '2026-01-11']]) }, second),
      ['NOT_IN_SERVICE'],
    ],
    ['by a letter to come', () => submitMedal(checked(), { ...LETTER, on: '2026-01-13' }, facts, second), ['OUT_OF_RANGE']],
    ['a year too early', () => proposeMedal(null, 'YEARS_30', facts, { ...first, id: 'smd_2', region: '33.74' }), ['NOT_ELIGIBLE']],
    [
      'of a CPNS',
      () =>
        proposeMedal(null, 'YEARS_20', { ...facts, career: { ...facts.career, kind: 'CPNS' } }, { ...first, id: 'smd_2', region: '33.74' }),
      ['NOT_ELIGIBLE'],
    ],
    ['twice', () => proposeMedal(proposed(), 'YEARS_20', facts, { ...first, id: 'smd_1', region: '33.74' }), ['ALREADY_EXISTS']],
  ])('is not sent off or proposed %s', (_, deed, expected) => {
    expect(codes(deed)).toEqual(expected);
  });

  it('is sent off with the days as the record has them then', () => {
    const sent = submitMedal(checked(), LETTER, { ...facts, career: careerOf([['2004-04-01', null]]) }, second);
    expect(sent).toMatchObject({ status: 'SUBMITTED', since: '2004-04-01', source: 'RECORD', reachedOn: '2024-04-01' });
  });

  it('of who left with honour goes on', () => {
    const medal = tickMedal(checked(), { check: 'LEAVING', holds: true, note: 'Pensiun' }, second);
    expect(submitMedal(medal, LETTER, { ...facts, career: careerOf([['2005-03-01', '2026-01-11']]) }, second).status).toBe('SUBMITTED');
  });

  it('tells its person at each turn, and the office what can be sent off', () => {
    const refused: ServiceMedal = { ...checked(), status: 'REFUSED' };
    const events = (before: ServiceMedal | null, after: ServiceMedal) => medalNotices.told(before, after, null).map(({ event }) => event);
    expect(events(null, proposed())).toEqual(['SERVICE_MEDAL_PROPOSED']);
    expect(events(proposed(), checked())).toEqual([]);
    expect(events(checked(), refused)).toEqual(['SERVICE_MEDAL_REFUSED']);
    expect(events(refused, proposed())).toEqual(['SERVICE_MEDAL_PROPOSED']);
    expect(medalNotices.awaited(checked(), null)).toMatchObject([{ event: 'SERVICE_MEDAL_CHECKED', notTo: 'emp_one' }]);
    expect(medalTrials(checked(), first).map(({ action, problems }) => `${action} ${problems.length}`)).toEqual([
      'serviceMedalTick 0',
      'serviceMedalSubmit 1',
      'serviceMedalRefuse 0',
    ]);
  });
});
