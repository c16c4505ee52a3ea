// Of whom hours are asked and where they count, and what development plans, onboardings, complaints and answers add, and when they add no more.
import { describe, expect, it } from 'vitest';
import { cityBoard, numbersIn } from '../../../src/modules/dashboards/rules/counts.ts';
import { developmentCounts, hoursCounts, onboardingCounts, personCounts } from '../../../src/modules/dashboards/rules/growth-facts.ts';
import type { DevelopmentPlan } from '../../../src/modules/development/rules/types.ts';
import type { Onboarding } from '../../../src/modules/onboarding/rules/types.ts';
import type { Assignment, Employee } from '../../../src/modules/organisation/rules/types.ts';
import { askedYears, hoursStand } from '../../../src/modules/training/rules/standing.ts';
import {
  answerCounts,
  answersTold,
  complaintCounts,
  complaintsIn,
  complaintsOf,
  headsOnBoard,
} from '../../../src/modules/voice/rules/board.ts';
import type { VoiceCase } from '../../../src/modules/voice/rules/cases.ts';
import { type Count, summed } from '../../../src/platform/rules/counts.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';

const REGION = '33.74';
const post = (unitId: string, validFrom: string, validTo: string | null, holding = 'DEFINITIVE') =>
  ({ rootUnitId: 'unt_a', unitId, holding, validFrom, validTo }) as Assignment;
const person = (assignments: Assignment[], more: Partial<Employee> = {}) =>
  ({ id: 'emp_1', kind: 'PNS', assignments, ...more }) as Employee;
const span = (validFrom: string, value: string) => ({ validFrom, value });

describe('hours', () => {
  it.each([
    ['who stays is asked for good', person([post('unt_b', '2023-03-01', null)]), [['unt_b', 2023, null]]],
    ['before 2020 the law names no hours', person([post('unt_b', '1998-03-01', null)]), [['unt_b', 2020, null]]],
    [
      'who moves counts in the year of the move where they come to',
      person([post('unt_b', '2023-03-01', '2025-05-31'), post('unt_c', '2025-06-01', null)]),
      [
        ['unt_b', 2023, 2024],
        ['unt_c', 2025, null],
      ],
    ],
    [
      'who leaves counts once more in the year in which they leave',
      person([post('unt_b', '2023-03-01', '2026-04-30')]),
      [['unt_b', 2023, 2026]],
    ],
    [
      'a second post is no other person',
      person([post('unt_b', '2023-03-01', null), post('unt_c', '2023-04-01', null, 'PLT')]),
      [['unt_b', 2023, null]],
    ],
    [
      'a candidate is asked from the year on in which they are confirmed',
      person([post('unt_b', '2024-03-01', null)], { spans: { kind: [span('2024-03-01', 'CPNS'), span('2025-03-01', 'PNS')] } as never }),
      [['unt_b', 2025, null]],
    ],
    ['of a contract no least hours are asked', person([post('unt_b', '2024-03-01', null)], { kind: 'PPPK' }), []],
    [
      'a year out of service is none',
      person([post('unt_b', '2022-03-01', '2022-05-31'), post('unt_b', '2024-06-01', null)]),
      [
        ['unt_b', 2022, 2022],
        ['unt_b', 2024, null],
      ],
    ],
  ])('%s', (_, employee, expected) => {
    expect(askedYears(employee as Employee).map(({ unitId, from, to }) => [unitId, from, to])).toEqual(expected);
  });

  it('of all who are asked stand on the boards of posts, in each year', () => {
    const moved = person([post('unt_b', '2023-03-01', '2025-05-31'), post('unt_c', '2025-06-01', '2026-02-28')]);
    const counts = personCounts(moved, REGION);
    const asked = (board: string, row: string) => {
      const { hoursAsked } = numbersIn(
        summed(counts.filter((one) => one.board === board && one.row === row).map(({ numbers }) => numbers)),
      );
      return [2022, 2023, 2024, 2025, 2026, 2027].map(hoursAsked);
    };
    expect(asked('POSTS#33.74', 'unt_a')).toEqual([0, 1, 1, 1, 1, 0]);
    expect(asked('POSTS#33.74#unt_a', 'unt_b')).toEqual([0, 1, 1, 0, 0, 0]);
    expect(asked('POSTS#33.74#unt_a', 'unt_c')).toEqual([0, 0, 0, 1, 1, 0]);
  });

  it('reach what is asked at 20, in the unit of the last day, and not of whom none are asked', () => {
    const moved = person([post('unt_b', '2023-03-01', '2025-05-31'), post('unt_c', '2025-06-01', null)]);
    const rows = (hours: number, employee = moved) => hoursCounts(hoursStand(employee, 2025, hours, SHIPPED), REGION).map(({ row }) => row);
    expect([rows(19), rows(20), rows(21)]).toEqual([[], ['unt_a', 'unt_c'], ['unt_a', 'unt_c']]);
    expect(rows(40, { ...moved, kind: 'PPPK' } as Employee)).toEqual([]);
  });
});

const onCity = (counts: readonly Count[], year: number) =>
  counts.filter(({ board }) => board === cityBoard(REGION, year)).map(({ numbers }) => numbers);

it('a development plan counts where its person was, by what became of it; withdrawn or without a post it is in no number', () => {
  const plan = (more: object) =>
    ({
      place: { rootUnitId: 'unt_a', unitId: 'unt_b' },
      openedAt: '2026-12-31T18:00:00.000Z',
      status: 'PROPOSED',
      closed: null,
      ...more,
    }) as DevelopmentPlan;
  // The legal day: the first of the next year.
  expect(onCity(developmentCounts(plan({}), REGION), 2027)).toEqual([{ 'development:RUNNING': 1 }]);
  expect(onCity(developmentCounts(plan({ status: 'CLOSED', closed: { outcome: 'PARTLY_REACHED' } }), REGION), 2027)).toEqual([
    { 'development:PARTLY_REACHED': 1 },
  ]);
  expect(developmentCounts(plan({ status: 'WITHDRAWN' }), REGION)).toEqual([]);
  expect(developmentCounts(plan({ place: null }), REGION)).toEqual([]);
});

it('an onboarding is late from the day after the first that was missed, and only while it runs', () => {
  const task = (on: string | null, status = 'OPEN') => ({ status, due: { on } });
  const onboarding = (more: object) =>
    ({
      place: { rootUnitId: 'unt_a', unitId: 'unt_b' },
      startsOn: '2025-12-01',
      status: 'OPEN',
      tasks: [],
      checkPoints: [],
      ...more,
    }) as unknown as Onboarding;
  const read = (more: object) => {
    const { onboarding: of, onboardingsLate } = numbersIn(summed(onCity(onboardingCounts(onboarding(more), REGION), 2025)));
    return [of('RUNNING'), onboardingsLate('2026-01-05'), onboardingsLate('2026-01-06'), of('COMPLETED'), of('ENDED')];
  };
  expect(read({ tasks: [task('2026-01-05'), task('2026-01-02', 'DONE'), task(null)] })).toEqual([1, 0, 1, 0, 0]);
  expect(read({ checkPoints: [{ kind: 'DAY_30', on: '2026-01-05', words: [] }] })).toEqual([1, 0, 1, 0, 0]);
  expect(read({ checkPoints: [{ kind: 'DAY_30', on: '2026-01-05', words: [{ side: 'NEWCOMER' }, { side: 'SUPERIOR' }] }] })).toEqual([
    1, 0, 0, 0, 0,
  ]);
  expect(read({ status: 'COMPLETED', tasks: [task('2026-01-05')] })).toEqual([0, 0, 0, 1, 0]);
  expect(read({ status: 'ENDED' })).toEqual([0, 0, 0, 0, 1]);
  expect(read({ status: 'CANCELLED' })).toEqual([0, 0, 0, 0, 0]);
});

describe('complaints', () => {
  const body = (more: object) =>
    ({
      ...{ kind: 'COMPLAINT', unitId: 'unt_b', submittedAt: '2026-06-30T16:00:00.000Z', stage: 'SUBMITTED', aboutHeadOf: null },
      ...{ due: { on: '2026-07-03' }, standsSince: null, firstInTime: null, answeredInTime: null, ...more },
    }) as VoiceCase;
  const read = (more: object, period: 'FIRST_HALF' | 'SECOND_HALF' | 'YEAR' = 'YEAR', today = '2026-07-04') => {
    const [count] = complaintCounts(body(more), REGION);
    const { received, firstInTime, firstLate, settledInTime, settledLate, open, late } = complaintsIn(count?.numbers ?? {}, period, today);
    return [received, firstInTime, firstLate, settledInTime, settledLate, open, late];
  };
  it.each([
    ['late from the day after', {}, [1, 0, 0, 0, 0, 1, 1]],
    ['with a first answer in time', { stage: 'IN_WORK', firstInTime: true, due: { on: '2026-07-20' } }, [1, 1, 0, 0, 0, 1, 0]],
    ['whose clock stands in time', { stage: 'FACTS_ASKED', firstInTime: false, standsSince: '2026-07-02' }, [1, 0, 1, 0, 0, 1, 0]],
    ['whose clock stands, but too late', { stage: 'FACTS_ASKED', firstInTime: true, standsSince: '2026-07-06' }, [1, 1, 0, 0, 0, 1, 1]],
    ['answered in time', { stage: 'ANSWERED', firstInTime: true, answeredInTime: true }, [1, 1, 0, 1, 0, 0, 0]],
    ['answered late', { stage: 'ANSWERED', firstInTime: true, answeredInTime: false }, [1, 1, 0, 0, 1, 0, 0]],
    ['a question', { kind: 'QUESTION' }, [0, 0, 0, 0, 0, 0, 0]],
  ])('%s', (_, more, expected) => expect(read(more)).toEqual(expected));

  it('count in the half-year in which they were written, in WIB, and without a unit apart', () => {
    expect([read({}, 'FIRST_HALF')[0], read({}, 'SECOND_HALF')[0], read({}, 'YEAR', '2026-07-03')[6]]).toEqual([1, 0, 0]);
    expect(read({ submittedAt: '2026-06-30T17:00:00.000Z' }, 'SECOND_HALF')[0]).toBe(1);
    expect(complaintCounts(body({ unitId: null, submittedAt: '2026-12-31T17:00:00.000Z' }), REGION)).toMatchObject([
      { board: 'VOICE#33.74#2027', row: 'NONE' },
    ]);
  });

  it('about a head stand apart, and are left out for whoever headed that unit on that day', () => {
    const rows = [{}, { aboutHeadOf: 'unt_c' }, { aboutHeadOf: 'unt_c', unitId: null }].flatMap((more) =>
      complaintCounts(body(more), REGION),
    );
    expect(headsOnBoard(rows)).toEqual([
      { unitId: 'unt_c', day: '2026-06-30' },
      { unitId: 'unt_c', day: '2026-06-30' },
    ]);
    const received = (isWithin: (id: string) => boolean, day = '') =>
      complaintsIn(
        complaintsOf(rows, isWithin, (head) => head.unitId === 'unt_c' && head.day === day),
        'YEAR',
        '2026-07-04',
      ).received;
    expect([received(() => true), received((id) => id === 'unt_b'), received((id) => id === 'unt_c')]).toEqual([3, 2, 0]);
    expect([received(() => true, '2026-06-30'), received(() => true, '2026-07-01')]).toEqual([1, 3]);
  });
});

describe('answers', () => {
  const part = (unitId: string, serviceId: string, month: string, n: number, score = 3) =>
    answerCounts(
      { month, serviceId, unitId, counted: { n, sums: Array.from({ length: 9 }, () => n * score) }, marked: { n: 1, sums: [] } },
      REGION,
    );
  const rowsOf = (...counts: Count[][]) =>
    [...Map.groupBy(counts.flat(), ({ row }) => row)].map(([row, some]) => ({ row, numbers: summed(some.map(({ numbers }) => numbers)) }));
  const read = (rows: ReturnType<typeof rowsOf>, unit: string | null, period: 'FIRST_HALF' | 'YEAR' = 'YEAR') => {
    const { tally, services, leftOut } = answersTold(rows, period, (id) => unit === null || id === unit, 5);
    return [tally.counted.n, services, leftOut];
  };

  it('of a service with a half-year of few are left out wherever that half is in it', () => {
    const rows = rowsOf(
      part('unt_b', 'psv_1', '2026-01', 4),
      part('unt_b', 'psv_1', '2026-03', 2),
      part('unt_b', 'psv_1', '2026-08', 3),
      part('unt_b', 'psv_2', '2026-02', 9),
    );
    expect([read(rows, 'unt_b', 'FIRST_HALF'), read(rows, 'unt_b')]).toEqual([
      [15, 2, 0],
      [9, 2, 1],
    ]);
  });

  it('of a service that has moved are left out everywhere where one unit has few: what is left of it would tell', () => {
    const rows = rowsOf(part('unt_b', 'psv_1', '2026-01', 60), part('unt_c', 'psv_1', '2026-02', 3));
    expect([read(rows, 'unt_b'), read(rows, 'unt_c'), read(rows, null)]).toEqual([
      [0, 1, 1],
      [0, 1, 1],
      [0, 1, 1],
    ]);
  });
});
