// A sample of the cases is the same by the same seed, and days together meet all of them.
import { expect, it } from 'vitest';
import { isDrawn, leastOf, sampleOf } from '../support/sample.ts';

const CASES = Array.from({ length: 37 }, (_, i) => `case ${i}`);
const DAYS = Array.from({ length: 60 }, (_, i) => `day ${i}`);

it('takes one of so many, in their order, the same by the same seed', () => {
  const taken = sampleOf(CASES, 4, 'a day', false);
  expect(taken).toHaveLength(10);
  expect(taken).toEqual(CASES.filter((one) => taken.includes(one)));
  expect(sampleOf(CASES, 4, 'a day', false)).toEqual(taken);
  expect(sampleOf(CASES, 4, 'another day', false)).not.toEqual(taken);
});

it('takes at least one, and of none none', () => {
  expect(sampleOf(['one'], 5, 'a day', false)).toEqual(['one']);
  expect(sampleOf([], 5, 'a day', false)).toEqual([]);
});

it('meets every case within some weeks', () => {
  expect(new Set(DAYS.flatMap((day) => sampleOf(CASES, 5, day, false))).size).toBe(CASES.length);
});

it('takes all where the suite runs whole', () => {
  expect(sampleOf(CASES, 5, 'a day', true)).toEqual(CASES);
});

it('draws a long test on one of so many days, not two of them on the same ones, and always where the suite runs whole', () => {
  const daysOf = (title: string): string[] => DAYS.filter((day) => isDrawn(title, 4, day, false));
  expect(daysOf('a long test')).toEqual(daysOf('a long test'));
  expect(daysOf('a long test')).not.toEqual(daysOf('another'));
  expect(daysOf('a long test').length).toBeGreaterThan(DAYS.length / 8);
  expect(daysOf('a long test').length).toBeLessThan(DAYS.length / 2);
  expect(DAYS.every((day) => isDrawn('a long test', 4, day, true))).toBe(true);
});

it('asks of a sample half its share of the whole', () => {
  expect([leastOf(1800, 4, false), leastOf(1800, 4, true)]).toEqual([225, 1800]);
});
