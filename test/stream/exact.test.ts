// However the stream gives its records, the counters end as a recount of the facts: duplicates, other orders, deaths, shards, poison.
import type { DynamoDBRecord } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Parts, partsApart } from '../../src/parts.ts';
import { ContributionItem, counts } from '../../src/platform/stream/counts.ts';
import { progress } from '../../src/platform/stream/progress.ts';
import type { SetAsideFault } from '../../src/platform/stream/projector.ts';
import { SetAsideItem, type SetAsideRow } from '../../src/platform/stream/set-aside.ts';
import { createProjector, type Projector, redriveAll } from '../../src/projections.ts';
import { everyRow, type RunningCity, startCity } from '../support/city.ts';
import { mortal } from '../support/mortal.ts';
import {
  bothOf,
  countedFacts,
  Facts,
  give,
  keyOf,
  mixedBetweenKeys,
  type Recorder,
  randomFrom,
  record,
  shuffled,
  withDuplicates,
} from '../support/traffic.ts';

let city: RunningCity;
let stream: Recorder;
let facts: Facts;
let random: (below: number) => number;
let faults: SetAsideFault[];
/** Whether what is poison is borne. */
let mended: boolean;

beforeEach(async () => {
  city = await startCity();
  stream = await record(city);
  random = randomFrom(20_261_128);
  facts = new Facts(city, random);
  [faults, mended] = [[], false];
});
afterEach(() => city.stop());

const projections = [counts([countedFacts(() => mended)]), progress];
const projectorOn = (parts: Parts): Projector => createProjector(parts, (fault) => faults.push(fault), projections);
const parts = (): Parts => partsApart(city.app.parts);
const projector = (): Projector => projectorOn(parts());

async function expectRecounted(): Promise<void> {
  const [told, recounted] = await bothOf(city);
  expect(told).toBe(recounted);
  expect(told.length).toBeGreaterThan(100);
}

const shardsOf = (records: readonly DynamoDBRecord[], shards: number): DynamoDBRecord[][] =>
  Array.from({ length: shards }, (_, shard) => records.filter((one) => Number(keyOf(one).slice(4)) % shards === shard));

const asideIn = async (): Promise<SetAsideRow[]> => (await everyRow(city)).filter(SetAsideItem.is);

describe('the counters equal a recount of the facts', () => {
  it('when three records in ten come twice', async () => {
    await facts.play(400, 60);
    const records = await stream.records();
    const given = withDuplicates(records, 0.3, random);
    expect(given.length / records.length).toBeGreaterThan(1.2);
    await give(projector(), given, random);
    await expectRecounted();
  });

  it('when records of different items come in another order', async () => {
    await facts.play(400, 60);
    await give(projector(), mixedBetweenKeys(await stream.records(), random), random);
    await expectRecounted();
  });

  it('when the records of one item come in another order too, and twice, with removals and new beginnings among them', async () => {
    await facts.play(500, 40);
    await give(projector(), shuffled(withDuplicates(await stream.records(), 0.3, random), random), random);
    await expectRecounted();
  });

  it('when everything is given again after days', async () => {
    await facts.play(200, 40);
    const records = await stream.records();
    await give(projector(), records, random);
    await facts.play(200, 40);
    await give(projector(), [...records, ...(await stream.records())], random);
    await give(projector(), records, random);
    await expectRecounted();
  });

  it('when the consumer dies twenty times in mid-batch', async () => {
    await facts.play(900, 120);
    const consumer = mortal(city, projectorOn, 20, random);
    await give(consumer.projector, await stream.records(), random);
    expect(consumer.deaths).toBe(20);
    await expectRecounted();
  });

  it('when four shards are followed at once', async () => {
    await facts.play(600, 80);
    const readers = shardsOf(await stream.records(), 4).map((shard, i) => give(projector(), shard, randomFrom(i)));
    await Promise.all(readers);
    await expectRecounted();
  });

  it('when all of it happens together; what is poison is set aside, and counts once it is mended', async () => {
    await facts.play(1_200, 150, 100);
    const records = await stream.records();
    const poisoned = new Set(
      records.filter(({ dynamodb }) => dynamodb?.NewImage?.body?.S?.includes('poison')).map(({ dynamodb }) => dynamodb?.SequenceNumber),
    );
    expect(poisoned.size).toBeGreaterThan(5);
    const consumers = shardsOf(records, 4).map((shard, i) => {
      const own = randomFrom(i + 7);
      const consumer = mortal(city, projectorOn, 5, own);
      return { consumer, given: give(consumer.projector, mixedBetweenKeys(withDuplicates(shard, 0.3, own), own), own) };
    });
    await Promise.all(consumers.map(({ given }) => given));
    expect(consumers.map(({ consumer }) => consumer.deaths)).toEqual([5, 5, 5, 5]);
    // Each once, however often it came; one that an item has left behind meanwhile is not even looked at.
    const aside = await asideIn();
    const sequences = aside.map(({ body }) => body.change.sequence);
    expect(new Set(sequences).size).toBe(aside.length);
    expect(new Set(sequences).difference(poisoned)).toEqual(new Set());
    expect(new Set(faults.map(({ sequence }) => sequence))).toEqual(new Set(sequences));
    mended = true;
    expect(await redriveAll(parts(), (fault) => faults.push(fault), projections)).toEqual({ borne: aside.length, left: 0 });
    expect(await asideIn()).toEqual([]);
    await expectRecounted();
  });
});

describe('an item that is gone', () => {
  it('is counted no more, and a late older record does not bring it back', async () => {
    for (let i = 0; i < 3; i += 1) await facts.put('fct_1');
    await facts.remove('fct_1');
    const [first, second, third, removal] = await stream.records();
    const given = [first, removal, second, third, first].filter((one) => one !== undefined);
    for (const one of given) await projector()({ Records: [one] });
    expect(await bothOf(city)).toEqual(['{}', '{}']);
    const [gone] = (await everyRow(city)).filter(ContributionItem.is);
    expect(gone?.ttl).toBeGreaterThan(Date.now() / 1000);
  });

  it('is counted again when it begins anew with version 1, also where the removal comes after', async () => {
    for (let i = 0; i < 3; i += 1) await facts.put('fct_1');
    await facts.remove('fct_1');
    await facts.put('fct_1', { stage: 'APPROVED' });
    await facts.put('fct_2');
    const records = await stream.records();
    for (const order of [
      [0, 1, 2, 3, 4, 5],
      [4, 5, 0, 3, 1, 2],
    ]) {
      for (const i of order) await projector()({ Records: records.slice(i, i + 1) });
      await expectRecounted();
    }
  });

  it('is counted again where one batch brings its end and its new beginning', async () => {
    for (let i = 0; i < 3; i += 1) await facts.put('fct_1');
    await projector()({ Records: await stream.records() });
    await facts.remove('fct_1');
    await facts.put('fct_1');
    await facts.put('fct_2');
    await projector()({ Records: await stream.records() });
    await expectRecounted();
  });
});
