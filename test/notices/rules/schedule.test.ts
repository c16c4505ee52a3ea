// On which days people are reminded, and when nobody is written to: tables of cases and properties.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noticesPolicy } from '../../../src/modules/notices/rules/policy.ts';
import { digestAfter, hourOf, isQuiet, isRestDay, opensAfter } from '../../../src/modules/notices/rules/quiet.ts';
import { escalatesOn, isEscalated, lastDayOf, reminderDays, reminderDue } from '../../../src/modules/notices/rules/schedule.ts';
import { addDays, dayEnd, isWorkingDay } from '../../../src/platform/rules/calendar.ts';
import { workCalendar } from '../../../src/platform/rules/policy/holidays.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';

const DAY = '2026-03-02';
const policy = noticesPolicy(DAY, SHIPPED);
const calendar = workCalendar(DAY, SHIPPED);
const { reminders } = policy;
/** Of January 2026 the 31st is a Saturday. */
const JANUARY = dayEnd('2026-01-31');

describe('the days of reminders', () => {
  it('are working days before the last day, and after it', () => {
    expect(lastDayOf(JANUARY)).toBe('2026-01-31');
    expect(reminderDays(JANUARY, reminders, calendar)).toEqual([
      ...['2026-01-22', '2026-01-28', '2026-01-30'],
      ...['2026-02-02', '2026-02-09', '2026-02-18', '2026-02-23', '2026-03-02', '2026-03-09', '2026-03-16', '2026-03-25', '2026-03-30'],
    ]);
  });

  it('pass over holidays: Eid lies between', () => {
    // 18 to 24 March are Nyepi, Eid and collective leave.
    expect(reminderDays(dayEnd('2026-03-25'), { ...reminders, before: [1, 2] }, calendar).slice(0, 2)).toEqual([
      '2026-03-16',
      '2026-03-17',
    ]);
  });

  it('of a year whose holidays nobody has released are its weekdays', () => {
    expect(reminderDays(dayEnd('2031-05-30'), reminders, calendar).slice(0, 3)).toEqual(['2031-05-21', '2031-05-27', '2031-05-29']);
  });

  it.each([
    ['before the first', '2026-01-21', null, null],
    ['on the first', '2026-01-22', null, '2026-01-22'],
    ['a day late', '2026-01-23', null, '2026-01-22'],
    ['after a standstill of ten days only the last', '2026-02-01', null, '2026-01-30'],
    ['when it was first told that very day', '2026-01-22', '2026-01-22', null],
    ['when it was first told between two', '2026-01-28', '2026-01-23', '2026-01-28'],
    ['the day after the deadline', '2026-02-02', null, '2026-02-02'],
    ['sixty days after it', '2026-04-01', null, '2026-03-30'],
    ['longer after it than anybody is reminded', '2026-04-02', null, null],
  ])('are told %s', (_, today, since, day) => {
    expect(reminderDue(JANUARY, today, since, reminders, calendar)).toBe(day);
  });

  it('never come before somebody knew, and are never another than the last one', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((n) => addDays('2026-01-01', n));
    fc.assert(
      fc.property(day, day, fc.option(day), (last, today, since) => {
        const due = reminderDue(dayEnd(last), today, since, reminders, calendar);
        if (due === null) return;
        expect(due <= today && (since === null || due > since)).toBe(true);
        expect(reminderDays(dayEnd(last), reminders, calendar).filter((one) => one > due && one <= today)).toEqual([]);
        expect(isWorkingDay(due, calendar)).not.toBe(false);
      }),
    );
  });

  it('lead to who can help some working days after', () => {
    expect(escalatesOn(JANUARY, reminders, calendar)).toBe('2026-02-06');
    expect(
      [...['2026-02-05', '2026-02-06', '2026-04-01', '2026-04-02']].map((today) => isEscalated(JANUARY, today, reminders, calendar)),
    ).toEqual([false, true, true, false]);
  });
});

describe('quiet hours', () => {
  it.each([
    ['in the morning before seven', '2026-03-02T06:59:59+07:00', true],
    ['from seven on', '2026-03-02T07:00:00+07:00', false],
    ['until eight in the evening', '2026-03-02T19:59:59+07:00', false],
    ['from then on', '2026-03-02T20:00:00+07:00', true],
    ['on Saturdays by day', '2026-03-07T12:00:00+07:00', false],
    ['on Sundays', '2026-03-08T12:00:00+07:00', true],
    ['on Nyepi', '2026-03-19T12:00:00+07:00', true],
  ])('%s', (_, at, quiet) => {
    expect(isQuiet(new Date(at).toISOString(), policy, calendar)).toBe(quiet);
  });

  it('end with the next day that is none of rest', () => {
    // From Tuesday evening before Nyepi to Wednesday after Eid.
    expect(opensAfter('2026-03-17T13:00:00.000Z', policy, calendar)).toBe(hourOf('2026-03-25', 7));
    expect(opensAfter('2025-12-31T13:30:00.000Z', policy, calendar)).toBe(hourOf('2026-01-02', 7));
  });

  it('a digest goes at its hour, today or the next day that is none of rest', () => {
    expect(digestAfter('2026-03-02T00:30:00.000Z', policy, calendar)).toBe('2026-03-02T01:00:00.000Z');
    expect(digestAfter('2026-03-02T01:00:00.000Z', policy, calendar)).toBe('2026-03-03T01:00:00.000Z');
    expect(digestAfter('2026-03-07T02:00:00.000Z', policy, calendar)).toBe(hourOf('2026-03-09', 8));
  });

  it('nobody is ever written to within them', () => {
    const instant = fc
      .integer({ min: 0, max: 400 * 24 * 60 })
      .map((n) => new Date(Date.parse('2026-01-01T00:00:00.000Z') + n * 60_000).toISOString());
    fc.assert(
      fc.property(instant, (now) => {
        for (const at of [opensAfter(now, policy, calendar), digestAfter(now, policy, calendar)]) {
          expect(at >= now && !isQuiet(at, policy, calendar)).toBe(true);
          expect(isRestDay(new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 10), calendar)).toBe(false);
        }
      }),
    );
  });
});
