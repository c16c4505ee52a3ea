// The benches run on a demo city of their own, and the demo keeps the read budgets. Nothing here asserts a time.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BenchCity, openCity } from '../../bench/city.ts';
import { type Figures, measure } from '../../bench/load.ts';
import { type Operation, operationsOf } from '../../bench/operations.ts';

const QUICK = { connections: 2, requests: 10, warmUp: 0 };

/** In the mean, since one request in 30 s reads the units anew for all. */
const isOver = ({ budget, calls }: Figures): boolean => budget !== null && Math.round(calls) > budget;

let city: BenchCity;
let operations: Operation[];
const figures: Figures[] = [];

beforeAll(async () => {
  city = await openCity();
  operations = await operationsOf(city);
  for (const operation of operations) figures.push(await measure(city, operation, QUICK));
}, 400_000);

afterAll(() => city?.stop());

it('every hot operation stays within its read budget', () => {
  expect(figures.filter(isOver)).toEqual([]);
});

it('what an operation costs is told by the server, for each request that was sent', () => {
  expect(figures.map(({ requests }) => requests)).toEqual(figures.map(() => QUICK.requests));
  for (const { calls, capacityUnits, bytes } of figures) {
    expect(calls).toBeGreaterThan(0);
    expect(capacityUnits).toBeGreaterThan(0);
    expect(bytes).toBeGreaterThan(100);
  }
});

it('a wrong answer ends the bench, so that a refusal does not pass for speed', async () => {
  const [first] = operations;
  if (!first) throw new Error('There are no operations.');
  await expect(measure(city, { ...first, next: () => ({ ...first.next(), headers: {} }) }, QUICK)).rejects.toThrow(first.name);
});
