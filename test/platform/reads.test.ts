// How much one question may read: the last resort behind the cost that is counted before it runs.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ReadsTooMuch } from '../../src/platform/rules/errors.ts';
import { createTable } from '../../src/platform/store/dynamodb.ts';
import { newMeter } from '../../src/platform/store/table.ts';
import { type RunningCity, startCity } from '../support/city.ts';

let city: RunningCity;
beforeAll(async () => {
  city = await startCity();
});
afterAll(() => city.stop());

const tableThatHasRead = (reads: number) =>
  createTable({ client: city.app.client, name: 'semarang-test', meter: { ...newMeter(), reads } });
const key = { pk: 'emp_never', sk: '#' };

it('is a thousand calls, whichever verb', async () => {
  expect(await tableThatHasRead(999).get(key)).toBeNull();
  const table = tableThatHasRead(1_000);
  const verbs = [
    () => table.get(key),
    () => table.query({ pk: key.pk, limit: 1 }),
    () => table.count({ pk: key.pk }),
    () => table.batchGet([key, { ...key, sk: 'x' }]),
  ];
  for (const verb of verbs) await expect(verb()).rejects.toThrow(ReadsTooMuch);
});

it('is no bound for a mutation, which reads what it must to decide rightly', async () => {
  const table = tableThatHasRead(1_000);
  table.requireConsistent();
  expect(await table.get(key)).toBeNull();
});
