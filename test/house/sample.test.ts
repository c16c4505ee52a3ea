// A sample of the cases is the same by the same seed, and days together meet all of them.
import { expect, it } from 'vitest';
import { isDrawn, LONG, LONG_FILES, leastOf, leftForAnotherDay, sampleOf, WHOLE_LIVES } from '../support/sample.ts';
import { filesOf } from './imports.ts';

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

it('draws one long test a day, each of them within some weeks, and always all where the suite runs whole', () => {
  const drawn = DAYS.map((day) => LONG.filter((title) => isDrawn(title, day, false)));
  expect(drawn.map((titles) => titles.length)).toEqual(DAYS.map(() => 1));
  expect(new Set(drawn.flat())).toEqual(new Set(LONG));
  expect(DAYS.every((day) => LONG.every((title) => isDrawn(title, day, true)))).toBe(true);
});

it('asks of a sample half its share of the whole', () => {
  expect([leastOf(1800, 4, false), leastOf(1800, 4, true)]).toEqual([225, 1800]);
});

it('leaves long files for another day, each of them run within some weeks, and none where the suite runs whole', () => {
  const files: readonly string[] = [...LONG_FILES, ...WHOLE_LIVES];
  expect(files.filter((file) => !filesOf('test').includes(file))).toEqual([]);
  const left = DAYS.map((day) => leftForAnotherDay(day, false));
  expect(new Set(left.map((those) => files.length - those.length)), 'as many each day').toEqual(new Set([4 + 5]));
  expect(files.filter((file) => left.every((those) => those.includes(file)))).toEqual([]);
  expect(leftForAnotherDay('a day', true)).toEqual([]);
});
