// The line before a session: which seats are free, who comes next, until when a seat is kept.
import { describe, expect, it } from 'vitest';
import { freeSeats, keptUntil, nextStep, placeFor } from '../../../src/modules/training/rules/line.ts';
import type { TrainingSession } from '../../../src/modules/training/rules/types.ts';
import { readCode } from '../../../src/platform/rules/codes.ts';

const NOW = '2026-02-02T02:00:00.000Z';
const BEGINS = '2026-03-02T01:00:00.000Z';
const session = (seats: number) => ({ seats, days: [{ beginsAt: BEGINS, endsAt: BEGINS, hours: 8 }] }) as unknown as TrainingSession;
const seat = (number: number, confirmUntil: string | null = null) => ({
  sessionId: 'trs_1',
  number,
  enrolmentId: `tre_${number}`,
  confirmUntil,
});
const wait = (number: number) => ({ sessionId: 'trs_1', number, enrolmentId: `tre_w${number}` });

describe('free seats', () => {
  it.each([
    ['none taken', 3, [], [1, 2, 3]],
    ['some taken', 3, [2], [1, 3]],
    ['all taken', 2, [1, 2], []],
    ['one beyond the last, of a session that lost seats', 2, [3], [1]],
    ['as many beyond as are left', 2, [3, 4], []],
    ['more than there are', 1, [1, 2, 3], []],
    ['as many as are left, one of them beyond', 2, [2, 3], []],
    ['one less than are left, two of them beyond', 3, [4, 5], [1]],
    ['the lower of two, while one is lacking', 3, [3, 4], [1]],
  ])('%s', (_, seats, taken, free) =>
    expect(
      freeSeats(
        seats,
        taken.map((number) => ({ number })),
      ),
    ).toEqual(free),
  );
});

describe('a place', () => {
  it('is a free seat, and behind everybody who waits where somebody waits', () => {
    expect(placeFor('tre_000001', 1, { seats: [], waiting: [] })).toEqual({ kind: 'SEAT', number: 1 });
    expect(placeFor('tre_000000', 1, { seats: [seat(1)], waiting: [] })).toEqual({ kind: 'WAIT', number: 1 });
    expect(placeFor('tre_000000', 5, { seats: [seat(1)], waiting: [wait(40)] })).toEqual({ kind: 'WAIT', number: 41 });
    expect(placeFor('tre_0000ff', 1, { seats: [seat(1)], waiting: [wait(40)] }).number).toBe(41 + 255);
  });
});

describe('the next step', () => {
  it.each([
    ['nothing', [seat(1)], [], null],
    ['nothing, while a kept seat may be confirmed', [seat(1, '2026-02-03T00:00:00.000Z')], [wait(1)], null],
    ['a seat that lapsed', [seat(1, NOW)], [wait(1)], { seat: 1, isGone: false }],
    ['a seat that lapsed, of which there is no more', [seat(2, NOW)], [wait(1)], { seat: 2, isGone: true }],
    ['a seat that lapsed, while another beyond the last is taken', [seat(1, NOW), seat(2)], [wait(1)], { seat: 1, isGone: true }],
    ['a free one for who waits', [], [wait(1)], { seat: 1, isGone: false }],
    ['a free one for nobody', [], [], null],
  ])('is %s', (_, seats, waiting, want) => {
    const step = nextStep({ seats, waiting }, session(1), NOW);
    expect(step && { seat: step.seat, isGone: step.isGone }).toEqual(want);
  });

  it('is none once it has begun', () => expect(nextStep({ seats: [], waiting: [wait(1)] }, session(1), BEGINS)).toBeNull());
});

it.each([
  ['2026-02-04', '2026-02-04T17:00:00.000Z'],
  ['2026-03-02', BEGINS],
  [null, BEGINS],
])('a seat is kept to the end of %s, and never beyond the beginning', (day, until) => expect(keptUntil(session(1), day)).toBe(until));

it.each([
  ['abcd-efgh-jkmn-pqrs', 'ABCD-EFGH-JKMN-PQRS'],
  [' ABCDEFGHJKMNPQRS ', 'ABCD-EFGH-JKMN-PQRS'],
  ['OOOO-IIII-LLLL-0101', '0000-1111-1111-0101'],
  ['ABCD-EFGH-JKMN-PQR', null],
  ['ABCD-EFGH-JKMN-PQR#', null],
  ['', null],
])('the code %j is read as %j', (text, want) => expect(readCode(text)).toBe(want));
