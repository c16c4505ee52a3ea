// Up to when the numbers tell of the table: as far as a heartbeat has come back behind all that was written before it.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runJob } from '../../src/jobs.ts';
import { type Parts, partsApart } from '../../src/parts.ts';
import { Unavailable } from '../../src/platform/rules/errors.ts';
import { counts } from '../../src/platform/stream/counts.ts';
import { type AsOf, asOf, beat, progress } from '../../src/platform/stream/progress.ts';
import type { Projection } from '../../src/platform/stream/projector.ts';
import { contextOfProjector, createProjector, type Projector } from '../../src/projections.ts';
import { type RunningCity, startCity } from '../support/city.ts';
import { countedFacts, Facts, keyOf, type Recorder, randomFrom, record } from '../support/traffic.ts';

let city: RunningCity;
let stream: Recorder;
let facts: Facts;
let answers: boolean;

const at = (time: string): string => `2026-03-02T${time}.000Z`;
const parts = (): Parts => partsApart(city.app.parts);
const told = (): Promise<AsOf> => asOf(contextOfProjector(parts(), ''));
const beats = (slots?: readonly string[]): Promise<void> => beat(contextOfProjector(parts(), ''), slots);

/** The table of the counters answers only when the test says so. */
const halting: Projection = {
  ...counts([countedFacts()]),
  apply: async (ctx, changes) => {
    if (!answers) throw new Unavailable(new Error('Not now.'));
    await counts([countedFacts()]).apply(ctx, changes);
  },
};
const projector = (): Projector => createProjector(parts(), () => undefined, [halting, progress]);

beforeEach(async () => {
  city = await startCity();
  stream = await record(city);
  facts = new Facts(city, randomFrom(3));
  answers = true;
  city.setNow(at('02:00:00'));
});
afterEach(() => city.stop());

it('nothing is told before anything has followed the stream', async () => {
  expect(await told()).toEqual({ at: null, isStale: true });
  await beats();
  expect(await told()).toEqual({ at: null, isStale: true });
});

it('a beat counts only when all before it has gone through', async () => {
  await facts.put('fct_1');
  await beats();
  const Records = await stream.records();
  answers = false;
  expect((await projector()({ Records })).batchItemFailures).toHaveLength(1);
  expect((await told()).at).toBeNull();
  answers = true;
  await projector()({ Records });
  expect(await told()).toEqual({ at: at('02:00:00'), isStale: false });
});

it('numbers go stale when beats have not come back for more than three minutes, and fresh again with the next', async () => {
  await beats();
  await projector()({ Records: await stream.records() });
  city.setNow(at('02:03:00'));
  expect((await told()).isStale).toBe(false);
  city.setNow(at('02:03:01'));
  expect(await told()).toEqual({ at: at('02:00:00'), isStale: true });
  await runJob(parts(), () => undefined, { job: 'beat' });
  await projector()({ Records: await stream.records() });
  expect(await told()).toEqual({ at: at('02:03:01'), isStale: false });
});

it('the shard that lags behind says how far all have come', async () => {
  await beats();
  await projector()({ Records: await stream.records() });
  city.setNow(at('02:01:00'));
  await beats();
  const Records = await stream.records();
  await projector()({ Records: Records.filter((one) => keyOf(one) !== 'HEARTBEAT#5') });
  expect((await told()).at).toBe(at('02:00:00'));
  await projector()({ Records });
  expect((await told()).at).toBe(at('02:01:00'));
});

it('an older beat that comes late takes nothing back', async () => {
  await beats();
  const old = await stream.records();
  city.setNow(at('02:01:00'));
  await beats();
  await projector()({ Records: await stream.records() });
  await projector()({ Records: old });
  expect((await told()).at).toBe(at('02:01:00'));
});

it('a slot that nobody beats in any more holds nothing up', async () => {
  await beats(['old']);
  await projector()({ Records: await stream.records() });
  city.setNow(at('03:00:00'));
  await beats();
  await projector()({ Records: await stream.records() });
  expect(await told()).toEqual({ at: at('03:00:00'), isStale: false });
});
