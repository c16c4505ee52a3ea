// How much one request may read: the last resort behind the cost that is counted before it runs.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReadsTooMuch } from '../../src/platform/rules/errors.ts';
import { createTable } from '../../src/platform/store/dynamodb.ts';
import { beyondReturn, deciding, type Meter, newMeter } from '../../src/platform/store/table.ts';
import { type RunningCity, startCity } from '../support/city.ts';

let city: RunningCity;
beforeAll(async () => {
  city = await startCity();
});
afterAll(() => city.stop());

const tableOf = (meter: Meter) => createTable({ client: city.app.client, name: 'semarang-test', meter });
const key = { pk: 'emp_never', sk: '#' };

it('is as many calls as it may make, whichever verb', async () => {
  const meter = newMeter(5);
  const table = tableOf(meter);
  for (let read = 0; read < 5; read += 1) expect(await table.get(key)).toBeNull();
  expect(meter).toMatchObject({ reads: 5, exceeded: false });
  const verbs = [
    () => table.get(key),
    () => table.query({ pk: key.pk, limit: 1 }),
    () => table.count({ pk: key.pk }),
    () => table.batchGet([key, { ...key, sk: 'x' }]),
    () => table.scan({ types: ['Unit'], segment: 0, segments: 1 }),
  ];
  for (const verb of verbs) await expect(verb()).rejects.toThrow(ReadsTooMuch);
  expect(meter).toMatchObject({ reads: 5, exceeded: true });
});

it('has no end for what works apart from requests', async () => {
  const { meter, table } = city.app.contextFor({ id: 'job', region: '33.74', employeeId: null, roles: new Set() }, 'job');
  meter.reads = 50_000;
  expect(await deciding(meter, () => table.get(key))).toBeNull();
  expect(meter.mostReads).toBe(Number.POSITIVE_INFINITY);
});

describe('of a change', () => {
  it('counts apart from what else the request reads', async () => {
    const meter = newMeter(2);
    const table = tableOf(meter);
    await table.get(key);
    await deciding(meter, async () => {
      for (let read = 0; read < 20; read += 1) await table.get(key);
    });
    await table.get(key);
    await expect(table.get(key)).rejects.toThrow(ReadsTooMuch);
    expect(meter.reads).toBe(22);
  });

  it('ends too, while nothing is written', async () => {
    const meter = newMeter(2);
    await expect(
      deciding(meter, async () => {
        meter.reads += 10_000;
        await tableOf(meter).get(key);
      }),
    ).rejects.toThrow(ReadsTooMuch);
  });

  it('has no end from its first write on, and has one again after it', async () => {
    const meter = newMeter(2);
    const table = tableOf(meter);
    await deciding(meter, async () => {
      await deciding(meter, async () => beyondReturn(meter));
      beyondReturn(meter);
      meter.reads += 10_000;
      expect(await table.get(key)).toBeNull();
    });
    await table.get(key);
    await table.get(key);
    await expect(table.get(key)).rejects.toThrow(ReadsTooMuch);
  });
});
