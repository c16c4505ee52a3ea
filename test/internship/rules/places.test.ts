// Places and quotas as pure functions: which place is free, and how many are there on one day.
import { describe, expect, it } from 'vitest';
import { freePlace, type HeldDays, isTaken, mostAtOnce, stillHeld } from '../../../src/modules/internship/rules/places.ts';
import type { Due } from '../../../src/platform/rules/due.ts';

const DUE: Due = { from: '2026-01-13', days: 3, on: '2026-01-19', calendars: [] };
const dayOf = ({ on }: Due) => on;

describe('a free place', () => {
  it.each<[string, number, number[], number, number | null]>([
    ['the first where it begins', 3, [], 0, 1],
    ['the next where that is taken', 3, [1], 0, 2],
    ['another where it begins elsewhere', 3, [1], 1, 3],
    ['round the end', 3, [3], 2, 1],
    ['the only one that is left, wherever it begins', 3, [1, 3], 7, 2],
    ['none', 2, [1, 2], 5, null],
    ['none of none', 0, [], 5, null],
    ['none by those beyond what is left', 1, [1, 2], 0, null],
    ['none while one beyond is held still, of one place', 1, [2], 3, null],
    ['the first of two, while one beyond is held still', 2, [3], 3, 1],
    ['none of two, while one beyond and one of them are held', 2, [2, 3], 0, null],
    ['the one that is lacking, wherever it begins', 3, [3, 4], 1, 1],
  ])('%s', (_, places, taken, begin, free) => {
    expect(freePlace(places, new Set(taken), begin)).toBe(free);
  });
});

describe('a place is taken', () => {
  const place = (more: object) => ({ studentId: 'ist_1', applicationId: 'a', due: DUE, confirmed: false, ...more });
  it.each<[string, object, string, boolean]>([
    ['to the end of its last day in WIB', {}, '2026-01-19T16:59:59.999Z', true],
    ['not after it', {}, '2026-01-19T17:00:00.000Z', false],
    ['for good once it is confirmed', { confirmed: true }, '2026-03-01T00:00:00.000Z', true],
    ['while its last day cannot be counted', { due: { ...DUE, on: null } }, '2026-03-01T00:00:00.000Z', true],
  ])('%s', (_, more, now, taken) => {
    expect(isTaken(place(more), dayOf, now)).toBe(taken);
  });
});

const held = (applicationId: string, from: string, until: string, due: Due | null = null): HeldDays => ({
  applicationId,
  from,
  until,
  due,
});

describe('how many are there at once', () => {
  it.each<[string, HeldDays[], number]>([
    ['nobody', [], 0],
    ['one before and one after are never two', [held('a', '2026-02-01', '2026-02-15'), held('b', '2026-03-01', '2026-03-31')], 1],
    [
      'two on the day on which one comes and the other goes',
      [held('a', '2026-02-01', '2026-03-01'), held('b', '2026-03-01', '2026-03-31')],
      2,
    ],
    ['whoever was there before is counted', [held('a', '2026-01-01', '2026-12-31')], 1],
    ['who has gone the day before is not', [held('a', '2026-01-01', '2026-01-31')], 0],
    ['who comes the day after is not', [held('a', '2026-04-01', '2026-04-30')], 0],
    [
      'all of three in the middle',
      [held('a', '2026-02-10', '2026-03-10'), held('b', '2026-02-20', '2026-02-25'), held('c', '2026-02-25', '2026-03-31')],
      3,
    ],
  ])('%s', (_, all, most) => {
    expect(mostAtOnce(all, { from: '2026-02-01', until: '2026-03-31' })).toBe(most);
  });

  it('leaves out who is done, whose offer lapsed, and oneself', () => {
    const all = [
      held('done', '2026-01-01', '2026-01-19'),
      held('lapsed', '2026-02-01', '2026-03-01', DUE),
      held('offered', '2026-02-01', '2026-03-01', { ...DUE, on: '2026-01-20' }),
      held('self', '2026-02-01', '2026-03-01'),
      held('other', '2026-01-01', '2026-01-20'),
    ];
    const of = { applicationId: 'self', today: '2026-01-20', now: '2026-01-20T02:00:00.000Z', dayOf };
    expect(stillHeld(all, of).map(({ applicationId }) => applicationId)).toEqual(['offered', 'other']);
  });
});
