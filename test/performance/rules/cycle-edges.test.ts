// Cycles at their edges: the first and last day that a phase may have, each order of phases, and refusals told whole.
import { describe, expect, test } from 'vitest';
import {
  type CycleInput,
  closeCycle,
  earlierDay,
  extendedTo,
  extendForAll,
  extendForOne,
  latest,
  openCycle,
  periodsOf,
  phaseGate,
  phaseOf,
  windowProblems,
  withdrawExtension,
} from '../../../src/modules/performance/rules/cycle.ts';
import type { PhaseExtension } from '../../../src/modules/performance/rules/types.ts';
import { problemsOf } from '../../../src/platform/rules/errors.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';
import { cycle, JANUARY, JUNE } from './support.ts';

const INPUT: CycleInput = {
  year: 2026,
  periodicity: 'QUARTERLY',
  planning: { from: '2026-01-01', to: '2026-01-31' },
  execution: { from: '2026-01-01', to: '2027-01-10' },
  evaluation: { from: '2026-04-01', to: '2027-01-31' },
};
const FACTS = { id: 'cyc_1', now: '2025-12-20T02:00:00.000Z', taken: false, law: SHIPPED };
const opening = (change: Partial<CycleInput>, facts: Partial<typeof FACTS> = {}) =>
  problemsOf(() => openCycle({ ...INPUT, ...change }, { ...FACTS, ...facts }));
const msBefore = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString();

describe('the periods of a year', () => {
  test('are four quarters, to the last day of each', () => {
    expect(periodsOf(2026, 'QUARTERLY')).toEqual([
      { number: 1, from: '2026-01-01', to: '2026-03-31' },
      { number: 2, from: '2026-04-01', to: '2026-06-30' },
      { number: 3, from: '2026-07-01', to: '2026-09-30' },
      { number: 4, from: '2026-10-01', to: '2026-12-31' },
    ]);
  });

  test('are twelve months, also of a leap year', () => {
    const months = periodsOf(2028, 'MONTHLY');
    expect(months.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect([months[1], months[11]]).toEqual([
      { number: 2, from: '2028-02-01', to: '2028-02-29' },
      { number: 12, from: '2028-12-01', to: '2028-12-31' },
    ]);
  });
});

describe('a cycle is opened', () => {
  const year = (of: number, now = FACTS.now) => {
    const moved = (day: string) => `${Number(day.slice(0, 4)) - 2026 + of}${day.slice(4)}`;
    const spans = Object.entries(INPUT).flatMap(([name, span]) =>
      typeof span === 'object' ? [[name, { from: moved(span.from), to: moved(span.to) }] as const] : [],
    );
    return opening({ year: of, ...Object.fromEntries(spans) }, { now });
  };

  test('from the first year of the rules to the one that comes', () => {
    expect([year(2023), year(2026)]).toEqual([[], []]);
    expect(year(2022)).toEqual([{ code: 'OUT_OF_RANGE', field: ['year'], params: { least: 2023, most: 2026 } }]);
    expect(year(2027)).toEqual([{ code: 'OUT_OF_RANGE', field: ['year'], params: { least: 2023, most: 2026 } }]);
    // With the first instant of the year in Semarang another comes.
    expect([year(2027, '2025-12-31T16:59:59.999Z').length, year(2027, '2025-12-31T17:00:00.000Z').length]).toEqual([1, 0]);
  });

  test('once', () => expect(opening({}, { taken: true })).toEqual([{ code: 'ALREADY_EXISTS', field: ['year'] }]));

  const beyond = (field: string) => [
    { code: 'OUT_OF_RANGE', field: field.split('.'), params: { least: '2025-10-01', most: '2027-06-30' } },
  ];
  test.each<[string, Partial<CycleInput>, unknown[]]>([
    ['planned from the first day of its reach', { planning: { from: '2025-10-01', to: '2026-01-31' } }, []],
    ['planned on that day alone', { planning: { from: '2025-10-01', to: '2025-10-01' } }, []],
    ['planned from a day before', { planning: { from: '2025-09-30', to: '2026-01-31' } }, beyond('planning.from')],
    ['evaluated to the last day of its reach', { evaluation: { from: '2026-04-01', to: '2027-06-30' } }, []],
    ['evaluated to a day after', { evaluation: { from: '2026-04-01', to: '2027-07-01' } }, beyond('evaluation.to')],
    ['evaluated on its last day alone', { evaluation: { from: '2027-06-30', to: '2027-06-30' } }, []],
    [
      'evaluated after it',
      { evaluation: { from: '2027-07-01', to: '2027-07-01' } },
      [...beyond('evaluation.from'), ...beyond('evaluation.to')],
    ],
    ['planned before it', { planning: { from: '2025-09-29', to: '2025-09-30' } }, [...beyond('planning.from'), ...beyond('planning.to')]],
    ['with a phase of one day', { planning: { from: '2026-01-01', to: '2026-01-01' } }, []],
    [
      'with a phase that ends a day before it begins',
      { evaluation: { from: '2027-02-02', to: '2027-02-01' } },
      [{ code: 'DATE_ORDER', field: ['evaluation', 'to'] }],
    ],
  ])('%s', (_, change, expected) => expect(opening(change)).toEqual(expected));

  const all = { from: '2026-01-01', to: '2026-12-31' };
  const same = { planning: all, execution: all, evaluation: all };
  test.each<[string, Partial<CycleInput>]>([
    ['execution.from', { planning: { from: '2026-01-02', to: '2026-12-31' }, evaluation: { from: '2026-01-02', to: '2026-12-31' } }],
    ['execution.to', { execution: { from: '2026-01-01', to: '2026-12-30' } }],
    ['evaluation.from', { planning: { from: '2025-12-31', to: '2026-12-31' }, evaluation: { from: '2025-12-31', to: '2026-12-31' } }],
    ['evaluation.to', { evaluation: { from: '2026-01-01', to: '2026-12-30' } }],
  ])('not with a phase a day before the one before it: %s', (field, change) => {
    expect(opening(same)).toEqual([]);
    expect(opening({ ...same, ...change })).toEqual([{ code: 'DATE_ORDER', field: field.split('.') }]);
  });

  test('with its three phases, from midnight to midnight', () => {
    expect(openCycle(INPUT, FACTS)).toMatchObject({ id: 'cyc_1', year: 2026, status: 'OPEN', periodicity: 'QUARTERLY' });
    expect(openCycle(INPUT, FACTS).phases).toEqual([
      { kind: 'PLANNING', opensAt: '2025-12-31T17:00:00.000Z', closesAt: '2026-01-31T17:00:00.000Z' },
      { kind: 'EXECUTION', opensAt: '2025-12-31T17:00:00.000Z', closesAt: '2027-01-10T17:00:00.000Z' },
      { kind: 'EVALUATION', opensAt: '2026-03-31T17:00:00.000Z', closesAt: '2027-01-31T17:00:00.000Z' },
    ]);
    expect(() => phaseOf({ ...cycle, phases: [] }, 'PLANNING')).toThrow('has no phase PLANNING');
  });
});

describe('an extension', () => {
  const give = (to: string, reason = 'Banjir', now = JANUARY) =>
    problemsOf(() => extendForAll(cycle, { phase: 'PLANNING', to, reason }, now));
  const range = (least: string) => [{ code: 'OUT_OF_RANGE', field: ['to'], params: { least, most: '2027-06-30' } }];

  test('is to a day after what holds, and today at the earliest, within the reach of the year', () => {
    expect([give('2026-02-01'), give('2027-06-30')]).toEqual([[], []]);
    expect([give('2026-01-31'), give('2027-07-01')]).toEqual([range('2026-02-01'), range('2026-02-01')]);
    expect([give('2026-06-15', 'Banjir', JUNE), give('2026-06-14', 'Banjir', JUNE)]).toEqual([[], range('2026-06-15')]);
    expect([give('2026-02-01', 'x'.repeat(300)), give('2026-02-01', 'x'.repeat(301)).map(({ code }) => code)]).toEqual([[], ['TOO_LONG']]);
  });

  test('is for good over once nobody can give one any more', () => {
    const closedAt = '2027-06-30T17:00:00.000Z';
    expect(give('2027-06-30', 'Banjir', msBefore(closedAt))).toEqual([]);
    expect(give('2027-06-30', 'Banjir', closedAt)).toEqual([
      { code: 'DEADLINE_PASSED', field: ['to'], text: 'FOR_GOOD', data: { closedAt } },
    ]);
  });

  test('moves its phase, and no other', () => {
    const longer = extendForAll(cycle, { phase: 'EXECUTION', to: '2027-01-20', reason: 'Banjir' }, JANUARY);
    expect(longer.phases.map(({ closesAt }) => closesAt)).toEqual([
      ...['2026-01-31T17:00:00.000Z', '2027-01-20T17:00:00.000Z', '2027-01-31T17:00:00.000Z'],
    ]);
    expect({ ...longer, phases: cycle.phases }).toEqual(cycle);
  });

  const given: PhaseExtension = {
    ...{ cycleId: 'cyc_1', phase: 'PLANNING', employeeId: 'emp_me', closesAt: '2026-02-10T17:00:00.000Z', reason: 'Sakit' },
  };
  const word = { reason: ' Keliru ', by: 'emp_hr', now: JANUARY };
  test('of one person is kept whole, and taken back once, with a reason', () => {
    expect(extendForOne(cycle, 'emp_me', { phase: 'PLANNING', to: '2026-02-10', reason: ' Sakit ' }, null, JANUARY)).toEqual(given);
    const back = withdrawExtension(cycle, given, word);
    expect(back).toEqual({ ...given, withdrawn: { by: 'emp_hr', at: JANUARY, reason: 'Keliru' } });
    expect([extendedTo(given), extendedTo(back), extendedTo(null), extendedTo(undefined)]).toEqual([given.closesAt, null, null, null]);
    for (const none of [back, null])
      expect(problemsOf(() => withdrawExtension(cycle, none, word))).toEqual([
        { code: 'TRANSITION_REFUSED', field: ['employeeId'], data: { allowed: [] } },
      ]);
    expect(problemsOf(() => withdrawExtension(cycle, given, { ...word, reason: ' ' })).map(({ code }) => code)).toEqual(['REQUIRED']);
  });

  test('is neither given nor taken back in a year that is closed', () => {
    const closed = { ...cycle, status: 'CLOSED' as const };
    const input = { phase: 'PLANNING' as const, to: '2026-02-10', reason: 'Sakit' };
    for (const deed of [
      () => extendForAll(closed, input, JANUARY),
      () => extendForOne(closed, 'emp_me', input, null, JANUARY),
      () => withdrawExtension(closed, given, word),
    ])
      expect(problemsOf(deed)).toEqual([{ code: 'PHASE_CLOSED', field: ['cycleId'] }]);
  });
});

describe('a window of time', () => {
  const window = { opensAt: '2026-01-31T17:00:00.000Z', closesAt: '2026-02-28T17:00:00.000Z' };
  const at = (now: string, of = cycle) => windowProblems(of, window, now, ['planId']);
  test('is open from its first instant to the one before its last', () => {
    expect([at(window.opensAt), at(msBefore(window.closesAt))]).toEqual([[], []]);
    expect(at(msBefore(window.opensAt))).toEqual([{ code: 'NOT_OPEN_YET', field: ['planId'], params: { opensAt: window.opensAt } }]);
    expect(at(window.closesAt)).toEqual([{ code: 'DEADLINE_PASSED', field: ['planId'], data: { closedAt: window.closesAt } }]);
    expect(at('2027-06-30T17:00:00.000Z')).toMatchObject([{ code: 'DEADLINE_PASSED', text: 'FOR_GOOD' }]);
    expect(at(window.opensAt, { ...cycle, status: 'CLOSED' })).toEqual([{ code: 'PHASE_CLOSED', field: ['planId'] }]);
    expect(phaseGate(cycle, 'PLANNING', JUNE)[0]?.field).toEqual([]);
  });

  test('ends with the latest of what was given, whatever their order', () => {
    const [a, b, c] = ['2026-01-01', '2026-01-02', '2026-01-03'];
    expect([latest(b, a), latest(b, c), latest(b, null, c, a), latest(b, c, undefined), latest(b)]).toEqual([b, c, c, c, b]);
    expect([earlierDay(a, b), earlierDay(b, a), earlierDay(a, a)]).toEqual([a, a, a]);
  });
});

test('a cycle is closed once, and not before its last phase is over, which it names', () => {
  const opensAt = '2027-01-31T17:00:00.000Z';
  expect(problemsOf(() => closeCycle(cycle, msBefore(opensAt)))).toEqual([
    { code: 'NOT_OPEN_YET', field: ['cycleId'], text: 'WAITS', params: { opensAt } },
  ]);
  const closed = closeCycle(cycle, opensAt);
  expect(closed).toEqual({ ...cycle, status: 'CLOSED' });
  expect(problemsOf(() => closeCycle(closed, opensAt))).toEqual([
    { code: 'TRANSITION_REFUSED', field: ['cycleId'], data: { allowed: [] } },
  ]);
});
