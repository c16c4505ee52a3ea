// What a projection cannot bear is kept apart and told of, while all else goes on; what passes by itself is waited for.
import type { DynamoDBRecord } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Parts, partsApart } from '../../src/parts.ts';
import { createFaultLog } from '../../src/platform/edge/log.ts';
import { counts } from '../../src/platform/stream/counts.ts';
import type { Projection, SetAsideFault } from '../../src/platform/stream/projector.ts';
import { SetAsideItem, type SetAsideRow } from '../../src/platform/stream/set-aside.ts';
import { createProjector, type Projector, redriveAll } from '../../src/projections.ts';
import { everyRow, type RunningCity, startCity } from '../support/city.ts';
import { type Faults, layFaults } from '../support/faults.ts';
import { bothOf, countedFacts, Facts, type Recorder, randomFrom, record } from '../support/traffic.ts';

let city: RunningCity;
let stream: Recorder;
let facts: Facts;
let faults: SetAsideFault[];
let mended: boolean;

beforeEach(async () => {
  city = await startCity();
  stream = await record(city);
  facts = new Facts(city, randomFrom(7));
  [faults, mended] = [[], false];
});
afterEach(() => city.stop());

const tell = (fault: SetAsideFault): number => faults.push(fault);
const counting = counts([countedFacts(() => mended)]);
const parts = (): Parts => partsApart(city.app.parts);
const projector = (projections: readonly Projection[] = [counting]): Projector => createProjector(parts(), tell, projections);
const asideIn = async (): Promise<SetAsideRow[]> => (await everyRow(city)).filter(SetAsideItem.is);

async function expectRecounted(): Promise<void> {
  const [told, recounted] = await bothOf(city);
  expect(told).toBe(recounted);
}

describe('a change that cannot be borne', () => {
  it('stands aside once, is told of, and the other ninety-nine of its batch count', async () => {
    for (let i = 0; i < 100; i += 1) await facts.put(`fct_${i}`, i === 42 ? { poison: true } : {});
    const Records = await stream.records();
    for (const given of [Records, Records]) expect(await projector()({ Records: given })).toEqual({ batchItemFailures: [] });
    const [aside, ...more] = await asideIn();
    expect(more).toEqual([]);
    expect(aside?.body).toMatchObject({
      projection: 'counts',
      error: 'Error: This fact cannot be counted.',
      change: { key: { pk: 'fct_42' } },
    });
    expect(faults.map(({ projection }) => projection)).toEqual(['counts', 'counts']);
    const lasts = (aside?.ttl ?? 0) - Date.now() / 1000;
    expect(lasts / 86_400).toBeCloseTo(14, 1);
    mended = true;
    expect(await redriveAll(parts(), tell, [counting])).toEqual({ borne: 1, left: 0 });
    expect(await asideIn()).toEqual([]);
    await expectRecounted();
  });

  it('stays aside where it is still not borne, and does not undo what has come since', async () => {
    await facts.put('fct_1', { poison: true });
    await facts.put('fct_2', { poison: true });
    await projector()({ Records: await stream.records() });
    expect(await redriveAll(parts(), tell, [counting])).toEqual({ borne: 0, left: 2 });
    expect(await asideIn()).toHaveLength(2);
    await facts.put('fct_1');
    await projector()({ Records: await stream.records() });
    mended = true;
    expect(await redriveAll(parts(), tell, [counting])).toEqual({ borne: 2, left: 0 });
    expect(await asideIn()).toEqual([]);
    await expectRecounted();
  });

  it('is told as it stands by then, where it was too large to be kept', async () => {
    await facts.put('fct_1', { poison: true, unit: 'x'.repeat(160_000) });
    await facts.put('fct_1', { poison: true, unit: `y${'y'.repeat(160_000)}` });
    const [, second] = await stream.records();
    await projector()({ Records: second ? [second] : [] });
    expect((await asideIn())[0]?.body.change).toMatchObject({ before: null, after: null });
    await facts.put('fct_1', { poison: true, unit: 'unt_a' });
    mended = true;
    expect(await redriveAll(parts(), tell, [counting])).toEqual({ borne: 1, left: 0 });
    expect(await asideIn()).toEqual([]);
    await expectRecounted();
  });

  it('of one projection is no matter of the others', async () => {
    const seen: string[] = [];
    const watching: Projection = {
      name: 'watching',
      follows: counting.follows,
      apply: async (_, changes) => void seen.push(...changes.map(({ key }) => key.pk)),
    };
    await facts.put('fct_1', { poison: true });
    await projector([counting, watching])({ Records: await stream.records() });
    expect(seen).toEqual(['fct_1']);
    expect((await asideIn()).map(({ body }) => body.projection)).toEqual(['counts']);
  });

  it('is logged in the words an alarm counts, without a number of a person', () => {
    // Powertools writes through our console only where it is told that somebody develops.
    vi.stubEnv('POWERTOOLS_DEV', 'true');
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    createFaultLog('prod')({ projection: 'counts', sequence: '17', error: new Error('of 3374012501800001') });
    const text = String(said.mock.calls[0]?.[0]);
    said.mockRestore();
    vi.unstubAllEnvs();
    expect(JSON.parse(text)).toMatchObject({ message: 'set aside', projection: 'counts', sequence: '17', stage: 'prod' });
    expect(text).not.toContain('3374012501800001');
  });
});

describe('a record without an image', () => {
  it('is told of and passed over', async () => {
    await facts.put('fct_1');
    const broken: DynamoDBRecord = { eventName: 'MODIFY', dynamodb: { SequenceNumber: '9', Keys: { pk: { S: 'fct_0' }, sk: { S: '#' } } } };
    expect(await projector()({ Records: [broken, ...(await stream.records())] })).toEqual({ batchItemFailures: [] });
    expect(faults).toMatchObject([{ projection: 'stream', sequence: '9' }]);
    await expectRecounted();
  });

  it('is so too where its body is no JSON', async () => {
    await facts.put('fct_1');
    const Records = await stream.records();
    const image = Records[0]?.dynamodb?.NewImage;
    const broken = { dynamodb: { SequenceNumber: '8', NewImage: { ...image, body: { S: '{' } } } };
    await projector()({ Records: [broken, ...Records] });
    expect(faults.map(({ sequence }) => sequence)).toEqual(['8']);
    await expectRecounted();
  });
});

describe('a table that does not answer', () => {
  let engine: Faults;
  beforeEach(async () => {
    engine = await layFaults(city.app.client, city.app.parts.config.tableName);
  });
  afterEach(() => engine.stop());

  it.each(['THROTTLE', 'SERVER_500', 'TIMEOUT_BEFORE', 'CONFLICT', 'PARTIAL_BATCH'] as const)(
    'has the whole batch given again, and sets nothing aside: %s',
    async (fault) => {
      for (let i = 0; i < 12; i += 1) await facts.put(`fct_${i}`);
      const Records = await stream.records();
      engine.arm(fault, 1, 'LASTING');
      expect(await projector()({ Records })).toEqual({ batchItemFailures: [{ itemIdentifier: Records[0]?.dynamodb?.SequenceNumber }] });
      expect(engine.fired).toBeGreaterThan(0);
      engine.disarm();
      expect([faults, await asideIn()]).toEqual([[], []]);
      expect(await projector()({ Records })).toEqual({ batchItemFailures: [] });
      await expectRecounted();
    },
  );

  it('is asked for nothing but what stands there now', async () => {
    for (let i = 0; i < 12; i += 1) await facts.put(`fct_${i}`, i === 0 ? { poison: true } : {});
    const Records = await stream.records();
    engine.watch();
    await projector()({ Records });
    mended = true;
    await redriveAll(parts(), tell, [counting]);
    expect(engine.calls.length).toBeGreaterThan(5);
    expect(engine.calls.filter(({ eventual }) => eventual)).toEqual([]);
  });

  it.each(['ANSWER_LOST', 'ANSWER_LOST_LATE'] as const)('has written what it does not say: %s', async (fault) => {
    for (let i = 0; i < 12; i += 1) await facts.put(`fct_${i}`);
    const Records = await stream.records();
    for (let nth = 1; nth < 8; nth += 1) {
      engine.arm(fault, nth, 'ONCE');
      await projector()({ Records });
    }
    engine.disarm();
    await projector()({ Records });
    expect(faults).toEqual([]);
    await expectRecounted();
  });
});
