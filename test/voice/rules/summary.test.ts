// What is published of a period: which periods are over, what services tell together, and clocks from which no few follow.
import { describe, expect, it } from 'vitest';
import { satisfactionIn } from '../../../src/modules/voice/rules/period.ts';
import {
  arrivedOn,
  halfBefore,
  halfOfDay,
  halvesIn,
  halvesUpTo,
  periodAfter,
  periodKey,
  periodsOver,
} from '../../../src/modules/voice/rules/periods.ts';
import { voicePolicy } from '../../../src/modules/voice/rules/policy.ts';
import { NO_SUMS, type SurveyTally } from '../../../src/modules/voice/rules/satisfaction.ts';
import {
  addClock,
  type ClassClocks,
  clocksOfYear,
  clocksShown,
  clocksTold,
  isGiven,
  NO_CLOCKS,
  sumOfClocks,
  togetherTold,
} from '../../../src/modules/voice/rules/summary.ts';

const { survey } = voicePolicy('2026-06-30');

describe('periods', () => {
  it.each([
    ['2026-06-30', ['2025#1', '2025#2', '2025#3']],
    ['2026-07-01', ['2025#2', '2025#3', '2026#1']],
    ['2026-12-31', ['2025#2', '2025#3', '2026#1']],
    ['2027-01-01', ['2026#1', '2026#2', '2026#3']],
  ])('over on %s are the last two half-years and the last year', (today, keys) => {
    expect(periodsOver(today).map(periodKey)).toEqual(keys);
  });

  it.each([
    ['2026-06-30T16:59:59.999Z', '2026-06-30'],
    ['2026-06-30T17:59:59.999Z', '2026-06-30'],
    ['2026-06-30T18:00:00.000Z', '2026-07-01'],
  ])('are over at %s up to %s: what was said before midnight has arrived', (now, day) => {
    expect(arrivedOn(now)).toBe(day);
  });

  it('are made of halves', () => {
    expect(halvesIn({ year: 2026, period: 'YEAR' }).map(periodKey)).toEqual(['2026#1', '2026#2']);
    expect(halvesIn({ year: 2026, period: 'SECOND_HALF' }).map(periodKey)).toEqual(['2026#2']);
  });

  it('side by side go over the turn of the year', () => {
    expect(halvesUpTo('2026-03-01', 3).map(periodKey)).toEqual(['2025#1', '2025#2', '2026#1']);
    expect(halvesUpTo('2026-07-01', 1).map(periodKey)).toEqual(['2026#2']);
    expect(['2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31'].map((day) => periodKey(halfOfDay(day)))).toEqual([
      ...['2026#1', '2026#1', '2026#2', '2026#2'],
    ]);
    expect([halfBefore({ year: 2026, period: 'FIRST_HALF' }), halfBefore({ year: 2026, period: 'SECOND_HALF' })].map(periodKey)).toEqual([
      ...['2025#2', '2026#1'],
    ]);
  });

  it.each([
    ['FIRST_HALF', '2026#2'],
    ['SECOND_HALF', '2027#1'],
    ['YEAR', '2027#3'],
  ] as const)('after a %s of 2026 comes %s', (period, key) => {
    expect(periodKey(periodAfter({ year: 2026, period }))).toBe(key);
  });
});

/** So many answers, all alike. */
const answers = (n: number, score: number, month = '2026-03'): SurveyTally & { month: string } => ({
  month,
  counted: { n, sums: Array.from({ length: 9 }, () => n * score) },
  marked: NO_SUMS,
});

const service = (n: number, score: number) => {
  const months = [answers(n, score)];
  const shown = satisfactionIn(months, { year: 2026, period: 'FIRST_HALF', servedAYear: null }, '2026-07-01');
  return { shown: { ...shown, serviceId: `psv_${n}`, name: 'Akta' }, sums: months[0]?.counted ?? NO_SUMS };
};

describe('services together', () => {
  it('tell those alone that are told by themselves: the rest must not follow', () => {
    const told = togetherTold([service(5, 3), service(10, 4), service(4, 1)], survey);
    expect(told).toMatchObject({ answers: 15, index: '91.67', band: 'A' });
    expect(told.lowest).toHaveLength(9);
  });
  it('tell their elements and the lowest of them, not of who is left out', () => {
    const weak = { ...service(10, 4), sums: { n: 10, sums: [40, 40, 20, 40, 40, 40, 40, 30, 40] } };
    const { elements, lowest } = togetherTold([weak, service(4, 1)], survey);
    expect([elements[0], elements[2], elements[7]]).toEqual([
      { element: 'REQUIREMENTS', mean: '4.000' },
      { element: 'TIME', mean: '2.000' },
      { element: 'COMPLAINT_HANDLING', mean: '3.000' },
    ]);
    expect(lowest.slice(0, 2)).toEqual(['TIME', 'COMPLAINT_HANDLING']);
  });
  it('of few each tell nothing', () => {
    expect(togetherTold([service(4, 1), service(3, 4)], survey)).toEqual({ answers: 0, index: null, band: null, elements: [], lowest: [] });
  });
});

describe('clocks', () => {
  const given = (count: number, name: 'kept' | 'broken' | 'firstKept') =>
    Array.from({ length: count }).reduce((clocks: object) => addClock(clocks, 'ORDINARY', name), {});
  it('are counted by class, and added up', () => {
    expect(sumOfClocks([given(2, 'kept'), given(3, 'broken')])).toEqual({
      ORDINARY: { firstKept: 0, firstBroken: 0, kept: 2, broken: 3 },
    });
  });
  it('are there for all four classes, also where nothing was given', () => {
    const one: ClassClocks = { ...NO_CLOCKS, firstBroken: 6 };
    expect(clocksShown({ ORDINARY: one })).toEqual([
      { class: 'URGENT', ...NO_CLOCKS },
      { class: 'INFORMATION', ...NO_CLOCKS },
      { class: 'ORDINARY', ...one },
      { class: 'OVERSIGHT', ...NO_CLOCKS },
    ]);
    expect([{}, { URGENT: NO_CLOCKS }, { OVERSIGHT: one }, { URGENT: NO_CLOCKS, INFORMATION: one }].map(isGiven)).toEqual([
      ...[false, false, true, true],
    ]);
  });
  it('of each class and kind are added apart', () => {
    const once = addClock(addClock(addClock({}, 'URGENT', 'firstKept'), 'URGENT', 'firstKept'), 'INFORMATION', 'broken');
    expect(once).toEqual({ URGENT: { ...NO_CLOCKS, firstKept: 2 }, INFORMATION: { ...NO_CLOCKS, broken: 1 } });
    expect(sumOfClocks([once, once, addClock({}, 'URGENT', 'firstBroken')])).toEqual({
      URGENT: { ...NO_CLOCKS, firstKept: 4, firstBroken: 1 },
      INFORMATION: { ...NO_CLOCKS, broken: 2 },
    });
    expect(sumOfClocks([])).toEqual({});
  });
  it('of complaints do not follow from the sum of complaints, which the province is told, nor those from what is asked for', () => {
    const kept = (counts: Partial<Record<'URGENT' | 'INFORMATION' | 'ORDINARY' | 'OVERSIGHT', number>>) =>
      clocksTold(
        [Object.fromEntries(Object.entries(counts).map(([of, count]) => [of, { ...NO_CLOCKS, kept: count }]))],
        survey.leastTold,
      )[0]?.map((one) => one.kept);
    expect(kept({ INFORMATION: 30, ORDINARY: 20, OVERSIGHT: 3 })).toEqual([0, 30, null, null]);
    expect(kept({ INFORMATION: 20, ORDINARY: 3 })).toEqual([0, null, null, 0]);
    expect(kept({ URGENT: 8, INFORMATION: 3, ORDINARY: 9 })).toEqual([null, null, 9, 0]);
  });
  it('of several units keep to their unit', () => {
    const of = (count: number) => ({ URGENT: { ...NO_CLOCKS, firstKept: count } });
    const told = clocksTold([of(7), of(9)], survey.leastTold);
    expect(told.map((unit) => unit.map((one) => `${one.class} ${one.firstKept}`))).toEqual([
      ['URGENT 7', 'INFORMATION 0', 'ORDINARY 0', 'OVERSIGHT 0'],
      ['URGENT 9', 'INFORMATION 0', 'ORDINARY 0', 'OVERSIGHT 0'],
    ]);
  });
  it('hide a few; that all were kept is told', () => {
    const told = (...all: object[]) => clocksTold([sumOfClocks(all)], survey.leastTold)[0]?.[2];
    const alone = { class: 'ORDINARY', firstKept: 0, firstBroken: 0, kept: 20, broken: null };
    expect(told(given(20, 'kept'), given(2, 'broken'))).toEqual(alone);
    expect(told(given(5, 'kept'))).toMatchObject({ kept: 5, broken: 0 });
    expect(told(given(4, 'firstKept'))).toMatchObject({ firstKept: null });
  });
  it('hide others beside a few, so that these do not follow from the sum of a region', () => {
    const kept = (...units: number[]) =>
      clocksTold(
        units.map((count) => given(count, 'kept')),
        survey.leastTold,
      ).map((unit) => unit[2]?.kept);
    expect(kept(3, 20, 30)).toEqual([null, null, 30]);
    expect(kept(30, 20, 3)).toEqual([null, 20, null]);
    // All of it together is a few: nobody is told the sum.
    expect([kept(2, 0), kept(0, 0), kept(7, 9)]).toEqual([
      [null, 0],
      [0, 0],
      [7, 9],
    ]);
    // Nothing else there is covers it.
    expect(kept(2, 3, 0)).toEqual([null, null, null]);
  });
  it('of a year are those that both halves tell', () => {
    const half = (kept: number | null) => [{ class: 'URGENT' as const, firstKept: 0, firstBroken: 0, kept, broken: 0 }];
    expect(clocksOfYear([half(6), half(7)])[0]).toMatchObject({ class: 'URGENT', kept: 13 });
    expect(clocksOfYear([half(6), half(null)])[0]).toMatchObject({ kept: null });
    expect(clocksOfYear([half(null), half(6)])[0]).toMatchObject({ kept: null, broken: 0 });
    const all = { class: 'URGENT' as const, firstKept: 5, firstBroken: 6, kept: 7, broken: 8 };
    expect(clocksOfYear([[all], half(6)])[0]).toEqual({ class: 'URGENT', firstKept: 5, firstBroken: 6, kept: 13, broken: 8 });
    expect(clocksOfYear([[all], []]).map((one) => one.class)).toEqual(['URGENT', 'INFORMATION', 'ORDINARY', 'OVERSIGHT']);
    expect(clocksOfYear([half(6), half(7)])[3]).toEqual({ class: 'OVERSIGHT', ...NO_CLOCKS });
  });
});
