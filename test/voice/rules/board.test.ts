// The satisfaction of a unit on a board, and of a service in a period: nothing while it moves, nothing of few, and what is told is exact.
import { describe, expect, it } from 'vitest';
import {
  answerCounts,
  answersTold,
  complaintCounts,
  complaintsOf,
  headsOnBoard,
  ownersOf,
  satisfactionOnBoard,
  voiceBoard,
} from '../../../src/modules/voice/rules/board.ts';
import type { VoiceCase } from '../../../src/modules/voice/rules/cases.ts';
import { aboutHead, addHeadClock } from '../../../src/modules/voice/rules/head-clocks.ts';
import { satisfactionIn } from '../../../src/modules/voice/rules/period.ts';
import {
  ELEMENTS,
  halfOf,
  lowestOf,
  NO_SUMS,
  type SurveyTally,
  spanOf,
  statusOfPeriod,
} from '../../../src/modules/voice/rules/satisfaction.ts';

const REGION = '33.74';
const all = (n: number, score: number) => ({ n, sums: ELEMENTS.map(() => n * score) });
const given = (unitId: string, serviceId: string, month: string, n: number, score = 3, marked = 0) =>
  answerCounts({ month, serviceId, unitId, counted: all(n, score), marked: all(marked, 4) }, REGION);

describe('a row of a board', () => {
  it('is a unit’s, a service’s at a unit, or of what is about a head', () => {
    expect(voiceBoard(REGION, 2026)).toBe('VOICE#33.74#2026');
    expect(ownersOf({ row: 'unt_b' })).toEqual({ unitId: 'unt_b', serviceId: null, about: null });
    expect(ownersOf({ row: 'unt_b/psv_1' })).toEqual({ unitId: 'unt_b', serviceId: 'psv_1', about: null });
    const about = { unitId: 'unt_c', day: '2026-06-30' };
    expect(ownersOf({ row: 'unt_b!unt_c!2026-06-30' })).toEqual({ unitId: 'unt_b', serviceId: null, about });
    expect(
      headsOnBoard([
        { row: 'unt_b', numbers: {} },
        { row: 'unt_b!unt_c!2026-06-30', numbers: {} },
      ]),
    ).toEqual([about]);
  });

  it('has the answers of a half-year by element, and no zeros', () => {
    expect(given('unt_b', 'psv_1', '2026-07', 2, 3, 1)).toEqual([
      {
        ...{ board: 'VOICE#33.74#2026', row: 'unt_b/psv_1' },
        numbers: { 'answers:1:n': 2, 'answers:1:marked': 1, ...Object.fromEntries(ELEMENTS.map((_, i) => [`answers:1:U${i + 1}`, 6])) },
      },
    ]);
    expect(given('unt_b', 'psv_1', '2026-01', 0)[0]?.numbers).toEqual({});
    expect(['2026-06', '2026-07'].map(halfOf)).toEqual([0, 1]);
  });

  it('of answers is no row of complaints', () => {
    const rows = [...given('unt_b', 'psv_1', '2026-01', 9), { row: 'unt_b', numbers: { 'complaint:0:RECEIVED': 2 } }];
    expect(complaintsOf(rows, (id) => id === 'unt_b')).toEqual({ 'complaint:0:RECEIVED': 2 });
    expect(complaintsOf(rows, () => false)).toEqual({});
  });
});

describe('a complaint', () => {
  const body = (more: object) =>
    ({
      ...{ kind: 'COMPLAINT', unitId: 'unt_b', submittedAt: '2026-06-30T16:00:00.000Z', stage: 'SUBMITTED', aboutHeadOf: null },
      ...{ due: { on: '2026-07-03' }, standsSince: null, firstInTime: null, answeredInTime: null, ...more },
    }) as VoiceCase;
  const numbers = (more: object) => complaintCounts(body(more), REGION)[0]?.numbers;

  it('is counted by what became of it, and by its day, and by nothing else', () => {
    expect(numbers({})).toEqual({ 'complaint:0:RECEIVED': 1, 'complaint:0:OPEN': 1, 'complaint:0:due:2026-07-03': 1 });
    expect(numbers({ due: { on: null } })).toEqual({ 'complaint:0:RECEIVED': 1, 'complaint:0:OPEN': 1 });
    expect(numbers({ stage: 'ANSWERED', firstInTime: true, answeredInTime: true })).toEqual({
      ...{ 'complaint:0:RECEIVED': 1, 'complaint:0:FIRST_IN_TIME': 1, 'complaint:0:SETTLED_IN_TIME': 1 },
    });
    expect(complaintCounts(body({ kind: 'PRAISE' }), REGION)).toEqual([]);
  });

  it('whose clock stands since its very day is not late', () => {
    const open = { 'complaint:0:RECEIVED': 1, 'complaint:0:OPEN': 1 };
    expect(numbers({ stage: 'FACTS_ASKED', standsSince: '2026-07-03' })).toEqual(open);
    expect(numbers({ stage: 'FACTS_ASKED', standsSince: '2026-07-04' })).toEqual({ ...open, 'complaint:0:due:2026-07-03': 1 });
  });

  it('about a head is counted for all of whom nobody says that it is about them', () => {
    const row = { row: 'unt_b!unt_c!2026-06-30', numbers: { 'complaint:0:RECEIVED': 2 } };
    expect(complaintsOf([row], () => true)).toEqual(row.numbers);
    expect(
      complaintsOf(
        [row],
        () => true,
        ({ unitId }) => unitId === 'unt_c',
      ),
    ).toEqual({});
  });
});

describe('answers of a unit', () => {
  it('are told with how many were marked', () => {
    const { tally } = answersTold(given('unt_b', 'psv_1', '2026-03', 10, 3, 4), 'YEAR', () => true, 5);
    expect([tally.counted.n, tally.marked.n]).toEqual([10, 4]);
  });
});

describe('the satisfaction of a unit', () => {
  const read = (rows: ReturnType<typeof given>, today: string, period: 'FIRST_HALF' | 'YEAR' = 'FIRST_HALF') =>
    satisfactionOnBoard(rows, (id) => id === 'unt_b', { year: 2026, period, today });
  const rows = [...given('unt_b', 'psv_1', '2026-03', 10, 3), ...given('unt_b', 'psv_2', '2026-03', 4, 1)];
  const complaint = { row: 'unt_b', numbers: { 'complaint:0:RECEIVED': 9 }, board: '' };

  it('is not told while the period runs, not even how many services are left out', () => {
    expect(read(rows, '2026-06-30')).toEqual({
      ...{ period: 'FIRST_HALF', status: 'RUNNING', services: 2, servicesLeftOut: 0 },
      ...{ answers: null, index: null, band: null },
    });
  });

  it('is told the day after, of the services that are told themselves', () => {
    expect(read([...rows, complaint], '2026-07-01')).toEqual({
      ...{ period: 'FIRST_HALF', status: 'TOLD', services: 2, servicesLeftOut: 1 },
      ...{ answers: 10, index: '75.00', band: 'C' },
    });
  });

  it('is none where nobody answered, and few where no service has enough', () => {
    expect(read([complaint], '2026-07-01')).toMatchObject({ status: 'NONE', services: 0, servicesLeftOut: 0, answers: null });
    expect(read(given('unt_c', 'psv_1', '2026-03', 10), '2026-07-01').status).toBe('NONE');
    expect(read(given('unt_b', 'psv_1', '2026-09', 10), '2026-07-01').status).toBe('NONE');
    expect(read(given('unt_b', 'psv_1', '2026-03', 4), '2026-07-01')).toMatchObject({
      status: 'FEW',
      services: 1,
      servicesLeftOut: 1,
      index: null,
    });
  });
});

describe('the satisfaction with a service', () => {
  const months = (...given: [month: string, n: number, score: number, marked?: number][]) =>
    given.map(([month, n, score, marked = 0]): SurveyTally & { month: string } => ({
      month,
      counted: all(n, score),
      marked: all(marked, 4),
    }));
  const read = (list: ReturnType<typeof months>, period: 'FIRST_HALF' | 'YEAR', today: string, servedAYear: number | null = null) =>
    satisfactionIn(list, { year: 2026, period, servedAYear }, today);

  it('while it runs is how many have answered, and nothing of what they said', () => {
    expect(read(months(['2026-03', 10, 3, 5]), 'FIRST_HALF', '2026-06-30')).toMatchObject({
      ...{ status: 'RUNNING', answers: 10, marked: 5, from: '2026-01-01', until: '2026-06-30' },
      ...{ index: null, band: null, indexBy0111: null, indexWithMarked: null, elements: [], lowest: [], respondents: [] },
    });
  });

  it('is told beside the form that districts publish, and with those that were marked', () => {
    expect(read(months(['2026-03', 10, 3, 10]), 'FIRST_HALF', '2026-07-01')).toMatchObject({
      ...{ status: 'TOLD', answers: 10, marked: 10, index: '75.00', band: 'C', indexBy0111: '74.93', indexWithMarked: '87.50' },
    });
    expect(read(months(['2026-03', 10, 3, 4]), 'FIRST_HALF', '2026-07-01').indexWithMarked).toBeNull();
    expect(read(months(['2026-03', 10, 3]), 'FIRST_HALF', '2026-07-01').indexWithMarked).toBeNull();
  });

  it('of a year is of both halves, and not told where one is of few', () => {
    const year = (first: number, second: number) => read(months(['2026-06', first, 3], ['2026-07', second, 4]), 'YEAR', '2027-01-01');
    expect(year(10, 10)).toMatchObject({ status: 'TOLD', answers: 20, index: '87.50' });
    expect(year(10, 4)).toMatchObject({ status: 'FEW', index: null });
    expect(year(10, 0)).toMatchObject({ status: 'TOLD', answers: 10, index: '75.00' });
  });

  it('tells who answered once it is told itself', () => {
    const list = [{ month: '2026-03', counted: { ...all(20, 3), facts: { 'SEX:FEMALE': 10, 'SEX:MALE': 10 } }, marked: NO_SUMS }];
    expect(read(list, 'FIRST_HALF', '2026-07-01').respondents.map((one) => one.count)).toEqual([10, 10, 0]);
    expect(read(list, 'FIRST_HALF', '2026-06-30').respondents).toEqual([]);
  });

  it.each([
    ['a year of those served in it', 'YEAR', 220, 140],
    ['a half of the half of them', 'FIRST_HALF', 220, 86],
    ['a half of an odd number', 'FIRST_HALF', 19, 10],
    ['a service that served nobody in all', 'FIRST_HALF', 0, 1],
  ] as const)('asks of %s a sample by the table', (_, period, served, asked) => {
    const answers = (n: number) => read(months(['2026-03', n, 3]), period, '2027-01-01', served);
    expect([answers(asked).sampleAsked, answers(asked).sampleReached, answers(asked - 1).sampleReached]).toEqual([asked, true, false]);
  });

  it('asks no sample where nobody knows how many are served', () => {
    expect(read(months(['2026-03', 9, 3]), 'YEAR', '2027-01-01')).toMatchObject({ sampleAsked: null, sampleReached: null });
  });

  it('names the lowest elements of all where there are fewer than are asked for', () => {
    expect(lowestOf(all(5, 3), 20)).toHaveLength(9);
  });

  it('of the second half begins in July', () => {
    expect(spanOf(2026, 'SECOND_HALF')).toEqual({ from: '2026-07-01', until: '2026-12-31', months: ['2026-07', '2026-12'] });
    expect(spanOf(2026, 'YEAR')).toEqual({ from: '2026-01-01', until: '2026-12-31', months: ['2026-01', '2026-12'] });
    expect(statusOfPeriod([], spanOf(2026, 'SECOND_HALF'), '2027-01-01', 5)).toBe('NONE');
  });
});

describe('what is about a head', () => {
  it('is about who headed the unit on the legal day on which it was written', () => {
    expect(aboutHead({ aboutHeadOf: 'unt_c', submittedAt: '2026-06-30T17:00:00.000Z' })).toEqual({ unitId: 'unt_c', day: '2026-07-01' });
    expect(aboutHead({ aboutHeadOf: null, submittedAt: '2026-06-30T17:00:00.000Z' })).toBeNull();
  });
  it('of another unit on the same day is counted apart', () => {
    const about = (unitId: string) => ({ unitId, day: '2026-01-12' });
    const one = addHeadClock([], about('a'), { class: 'URGENT', clock: 'kept' });
    expect(
      addHeadClock(one, about('b'), { class: 'URGENT', clock: 'kept' }).map(({ unitId, clocks }) => [unitId, clocks.URGENT?.kept]),
    ).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });
});
