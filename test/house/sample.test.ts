// A sample of the cases is the same by the same seed, and days together meet all of them.
import { expect, it } from 'vitest';
import { LONG_FILES, leastOf, leftForAnotherDay, OF_LIVES, OF_LONG_FILES, sampleOf, WHOLE_LIVES } from '../support/sample.ts';
import { filesOf } from './imports.ts';

const CASES = Array.from({ length: 37 }, (_, i) => `case ${i}`);
const DAYS = Array.from({ length: 180 }, (_, i) => `day ${i}`);

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

it('asks of a sample half its share of the whole', () => {
  expect([leastOf(1800, 4, false), leastOf(1800, 4, true)]).toEqual([225, 1800]);
});

it('leaves long files for another day, each of them run within some months, and none where the suite runs whole', () => {
  const files: readonly string[] = [...LONG_FILES, ...WHOLE_LIVES];
  const there = filesOf('test');
  expect(files.filter((file) => !there.includes(file))).toEqual([]);
  expect(new Set(files).size, 'none is listed twice').toBe(files.length);
  const drawn = Math.ceil(LONG_FILES.length / OF_LONG_FILES) + Math.ceil(WHOLE_LIVES.length / OF_LIVES);
  const left = DAYS.map((day) => leftForAnotherDay(day, false));
  expect(new Set(left.map((those) => files.length - those.length)), 'as many each day').toEqual(new Set([drawn]));
  expect(files.filter((file) => left.every((those) => those.includes(file)))).toEqual([]);
  expect(leftForAnotherDay('a day', true)).toEqual([]);
});
