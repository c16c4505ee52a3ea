// Legal days: midnight in Semarang is 17:00 UTC, and every deadline hangs on it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addWorkingDays,
  ageOn,
  compareDay,
  covers,
  dayEnd,
  dayStart,
  isDay,
  isPast,
  isWorkingDay,
  legalDay,
  legalYear,
  monthsBetween,
  overlaps,
  validOn,
  type WorkCalendar,
} from '../../src/platform/rules/calendar.ts';

const instant = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = instant.map((text) => text.slice(0, 10));
const wib = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta', year: 'numeric', month: '2-digit', day: '2-digit' });

describe('a legal day', () => {
  test.each([
    ['2026-12-31T16:59:59Z', '2026-12-31', 2026, 'a second before midnight WIB'],
    ['2026-12-31T16:59:59.999Z', '2026-12-31', 2026, 'a millisecond before'],
    ['2026-12-31T17:00:00Z', '2027-01-01', 2027, 'the new year begins at 17:00 UTC'],
    ['2026-12-31T17:00:01Z', '2027-01-01', 2027, 'a second after'],
    ['2027-01-01T00:00:00+07:00', '2027-01-01', 2027, 'an offset is honoured'],
    ['2026-12-31T23:59:59+07:00', '2026-12-31', 2026, 'also on the other side'],
    ['2024-02-28T17:00:00Z', '2024-02-29', 2024, 'a leap day'],
    ['2026-02-28T17:00:00Z', '2026-03-01', 2026, 'no leap day'],
  ])('%s falls on %s of %i: %s', (at, expected, year) => {
    expect(legalDay(at)).toBe(expected);
    expect(legalYear(at)).toBe(year);
  });

  test('agrees with the time zone database for this century’s instants', () => {
    const recent = fc.date({ min: new Date('1988-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(fc.property(recent, (date) => legalDay(date.toISOString()) === wib.format(date)));
  });

  test('holds exactly the instants from its start up to, and not including, its end', () => {
    expect(dayStart('2026-05-01')).toBe('2026-04-30T17:00:00.000Z');
    expect(dayEnd('2026-12-31')).toBe('2026-12-31T17:00:00.000Z');
    fc.assert(
      fc.property(instant, (at) => {
        const on = legalDay(at);
        expect(dayEnd(on)).toBe(dayStart(addDays(on, 1)));
        expect(isPast(dayStart(on), at)).toBe(true);
        expect(isPast(dayEnd(on), at)).toBe(false);
      }),
    );
  });

  test.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '0999-01-01',
    '2026-01-01T00:00:00Z',
    '',
    '٢٠٢٦-01-01',
  ])('%j is no day', (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => dayEnd(text)).toThrow(RangeError);
    expect(() => addDays(text, 1)).toThrow(RangeError);
  });

  test.each(['2024-02-29', '2000-02-29', '2026-12-31', '1000-01-01', '9999-12-31'])('%s is a day', (text) =>
    expect(isDay(text)).toBe(true),
  );

  test.each([
    '2026-01-01',
    '2026-01-01T00:00:00',
    '2026-02-30T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T10:00:60Z',
    '2026-01-01T10:00Z',
    'now',
  ])('%j is no instant, since its zone or its date is in doubt', (text) => expect(() => legalDay(text)).toThrow(RangeError));
});

describe('a deadline at the end of a day', () => {
  const deadline = dayEnd('2026-05-04');

  test.each([
    ['2026-05-04T16:59:59Z', false],
    ['2026-05-04T16:59:59.999Z', false],
    ['2026-05-04T17:00:00Z', true],
    ['2026-05-04T17:00:00.000Z', true],
    ['2026-05-04T17:00:01Z', true],
    ['2026-05-05T00:00:00+07:00', true],
  ])('at %s is past: %s', (now, past) => expect(isPast(deadline, now)).toBe(past));
});

describe('counting days', () => {
  test.each([
    ['2026-05-01', 3, '2026-05-04'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-05-01', 0, '2026-05-01'],
  ])('%s and %i days is %s', (from, days, to) => expect(addDays(from, days)).toBe(to));

  test('there and back again is where one began, and later days are greater', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => {
        const to = addDays(from, days);
        expect(addDays(to, -days)).toBe(from);
        expect(compareDay(to, from)).toBe(Math.sign(days));
      }),
    );
  });

  test('a fraction of a day and a year of five digits are refused', () => {
    expect(() => addDays('2026-05-01', 0.5)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-05-01', Number.POSITIVE_INFINITY, { years: new Map(), holidays: new Set() })).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });
});

describe('working days', () => {
  // Idul Fitri 1447 H and the joint leave around it, March 2026, as a decree would list them.
  const feast = ['2026-03-20', '2026-03-21', '2026-03-22', '2026-03-23', '2026-03-24'];
  const years = new Map(Array.from({ length: 400 }, (_, i) => [1900 + i, `calendar-${1900 + i}`]));
  const calendar: WorkCalendar = { years, holidays: new Set(feast) };

  test.each([
    ['2026-05-08', 1, '2026-05-11', 'Friday to Monday'],
    ['2026-05-09', 1, '2026-05-11', 'Saturday to Monday'],
    ['2026-05-04', 5, '2026-05-11', 'five are a week'],
    ['2026-03-19', 1, '2026-03-25', 'over the feast, one of whose days is a Sunday'],
    ['2026-03-25', -1, '2026-03-19', 'and back'],
    ['2026-05-09', 0, '2026-05-09', 'none leaves a Saturday a Saturday'],
  ])('%s and %i working days is %s: %s', (from, days, to) => expect(addWorkingDays(from, days, calendar).day).toBe(to));

  test('the result is a working day, with exactly n working days on the way', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 80 }), (from, days) => {
        const to = addWorkingDays(from, days, calendar).day ?? '';
        let seen = 0;
        for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (isWorkingDay(at, calendar)) seen += 1;
        expect(isWorkingDay(to, calendar)).toBe(true);
        expect(seen).toBe(days);
      }),
    );
  });

  test.each([
    ['2026-12-28', 3, '2026-12-31', null, 'within the last year that is known'],
    ['2026-12-28', 4, null, 2027, 'one day further'],
    ['2026-12-31', 1, null, 2027, 'from its last day'],
    ['2028-01-03', -1, null, 2027, 'and back'],
    ['2027-06-05', 0, '2027-06-05', null, 'nothing is counted where nothing is asked'],
  ])('%s and %i working days is %s, stopped by %s: %s', (from, days, to, unknownYear, _) => {
    const known = { years: new Map([2026, 2028].map((year) => [year, `calendar-${year}`])), holidays: new Set<string>() };
    expect(addWorkingDays(from, days, known)).toMatchObject({ day: to, unknownYear });
  });

  test('a weekend needs no decree to be one', () => {
    expect(isWorkingDay('2027-01-02', { years: new Map(), holidays: new Set() })).toBe(false);
    expect(isWorkingDay('2027-01-04', { years: new Map(), holidays: new Set() })).toBeNull();
  });
});

describe('months and years', () => {
  test.each([
    ['2026-01-15', '2026-03-15', 2],
    ['2026-01-15', '2026-03-14', 1],
    ['2026-01-01', '2027-01-01', 12],
    ['2026-01-31', '2026-02-28', 0],
    ['2026-01-31', '2026-03-01', 1],
    ['2024-02-29', '2025-02-28', 11],
    ['2026-03-15', '2026-01-15', -2],
    ['2026-03-15', '2026-03-15', 0],
  ])('from %s to %s there are %i whole months', (from, to, months) => expect(monthsBetween(from, to)).toBe(months));

  test.each([
    ['1991-08-20', '2026-08-19', 34],
    ['1991-08-20', '2026-08-20', 35],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
  ])('who was born on %s is on %s %i years old', (birth, on, age) => expect(ageOn(birth, on)).toBe(age));
});

describe('dated things', () => {
  const first = { validFrom: '2020-01-01', validTo: '2026-03-15' };
  const second = { validFrom: '2026-03-16', validTo: null };

  test('hold on their first and their last day, and an open one for ever', () => {
    expect([covers(first, '2019-12-31'), covers(first, '2020-01-01'), covers(first, '2026-03-15'), covers(first, '2026-03-16')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(covers(second, '9999-12-31')).toBe(true);
    expect(validOn([first, second], '2026-03-15')).toEqual([first]);
    expect(validOn([first, second, second], '2026-03-16')).toEqual([second, second]);
  });

  test('follow one another without overlap, but not if they share a day', () => {
    expect(overlaps(first, second)).toBe(false);
    expect(overlaps(first, { ...second, validFrom: '2026-03-15' })).toBe(true);
    expect(overlaps(second, second)).toBe(true);
  });

  test('overlap exactly when some day is covered by both, whichever is named first', () => {
    const start = fc.integer({ min: 0, max: 20 });
    const period = fc.tuple(start, fc.option(fc.integer({ min: 0, max: 10 }))).map(([from, length]) => ({
      validFrom: addDays('2026-02-20', from),
      validTo: length === null ? null : addDays('2026-02-20', from + length),
    }));
    const days = Array.from({ length: 40 }, (_, n) => addDays('2026-02-20', n));
    fc.assert(
      fc.property(period, period, (a, b) => {
        expect(overlaps(a, b)).toBe(days.some((on) => covers(a, on) && covers(b, on)));
        expect(overlaps(b, a)).toBe(overlaps(a, b));
      }),
    );
  });
});
