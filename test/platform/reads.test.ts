// How much one request may read: the last resort behind the cost that is counted before it runs.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReadsTooMuch } from '../../src/platform/rules/errors.ts';
import { encode } from '../../src/platform/store/codec.ts';
import { createTable, SCANNED_AT_ONCE } from '../../src/platform/store/dynamodb.ts';
import { beyondReturn, deciding, type Meter, newMeter, type Row } from '../../src/platform/store/table.ts';
import { throughAll } from '../../src/platform/stream/rebuild.ts';
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

it('of a scan is a page of so many items, and all pages together hold each once', async () => {
  const rows = Array.from({ length: SCANNED_AT_ONCE + 1 }, (_, i) =>
    encode({ pk: `fil_${i}`, sk: '#', type: 'Filler', region: '', version: 1, body: i }),
  );
  for (let from = 0; from < rows.length; from += 100)
    await city.app.client.send('TransactWriteItems', {
      TransactItems: rows.slice(from, from + 100).map((Item) => ({ Put: { TableName: 'semarang-test', Item } })),
    });
  const [meter, found]: [Meter, unknown[]] = [newMeter(), []];
  await throughAll(
    () => tableOf(meter),
    1,
    ['Filler'],
    async (page) => void found.push(...page.map(({ body }) => body)),
  );
  expect(meter.reads).toBeGreaterThan(1);
  expect(found.toSorted((a, b) => Number(a) - Number(b))).toEqual(rows.map((_, i) => i));
});

it('of cards alone says of each what a whole row says, but for version and region', async () => {
  const row = (i: number) => {
    const index = { index1: { pk: 'CARDS#x', sk: `${i}` }, index2: { pk: 'OTHERS#x', sk: `${i}` } };
    return { pk: `crd_${i}`, sk: '#', type: 'Carded', region: '33.74', version: 7, body: { long: 'x' }, card: { name: `${i}` }, index };
  };
  await city.app.client.send('TransactWriteItems', {
    TransactItems: [0, 1, 2].map((i) => ({ Put: { TableName: 'semarang-test', Item: encode(row(i)) } })),
  });
  const plan = { index: 'index1', pk: 'CARDS#x', limit: 2 } as const;
  const table = tableOf(newMeter());
  const [whole, cards] = [await table.query(plan), await table.query({ ...plan, cardsOnly: true })];
  const told = ({ pk, sk, type, card, index }: Row) => ({ pk, sk, type, card, index1: index?.index1 });
  expect(cards.rows.map(told)).toEqual(whole.rows.map(told));
  expect(whole.rows[0]).toMatchObject({ region: '33.74', version: 7 });
  expect(cards.rows[0]).toMatchObject({ region: '', version: 0 });
  // A page goes on from there as from any.
  const rest = await table.query({ ...plan, cardsOnly: true, after: cards.next });
  expect(rest.rows.map(told)).toEqual([told({ ...row(2) })]);
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

describe('the same question', () => {
  const asked = async (remembers: boolean, consistent = false): Promise<number> => {
    const meter = newMeter();
    const table = createTable({ client: city.app.client, name: 'semarang-test', meter, remembers });
    if (consistent) table.requireConsistent();
    for (let time = 0; time < 3; time += 1) {
      await Promise.all([table.get(key), table.query({ pk: key.pk, limit: 1 }), table.count({ pk: key.pk })]);
      await table.query({ pk: key.pk, limit: 2 + time });
    }
    return meter.reads;
  };

  it('is read once within a request, another one is read', async () => expect(await asked(true)).toBe(3 + 3));
  it('is read anew by what works on and on', async () => expect(await asked(false)).toBe(12));
  it('is read anew by a change, which must see what it has written', async () => expect(await asked(true, true)).toBe(12));
});

it('tells what follows from them once, at once when it is known, and anew after a change, also one that came in between', async () => {
  const { loader } = city.app.contextFor({ id: 'job', region: '33.74', employeeId: null, roles: new Set() }, 'job');
  let count = 0;
  const find = () =>
    loader.once('count', async () => {
      count += 1;
      return count;
    });
  expect(await Promise.all([find(), find()])).toEqual([1, 1]);
  expect(find()).toBe(1);
  loader.remember([], []);
  const between = find();
  loader.forget();
  expect(await between).toBe(2);
  expect(await find()).toBe(3);
  expect(find()).toBe(3);
});
