// Real traffic of two regions once more: with ids of others in each place, and by fifty people at once in one warm process. Nobody hears of anybody else.
// `npm run fuzz -- --of ids` and `--of people` send 10,000 each.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crowd } from '../support/crowd.ts';
import { type Recorded, recordTraffic } from '../support/recorded.ts';
import { IS_WHOLE } from '../support/sample.ts';
import { swapIds } from '../support/swaps.ts';

const seed = Number.parseInt((process.env.TEST_SEED ?? '').replaceAll(/\D/g, ''), 10) || 1;
const OF = IS_WHOLE ? 1 : 8;

let recorded: Recorded;
beforeAll(async () => {
  recorded = await recordTraffic();
});
afterAll(() => recorded.city.stop());

describe('recorded traffic', () => {
  it('is of everybody and everything, and most texts in it bear a mark', () => {
    expect(recorded.askers.length).toBeGreaterThan(50);
    expect(recorded.sent.length).toBeGreaterThan(30_000);
    expect(recorded.marks).toBeGreaterThan(250);
    expect(Math.min(recorded.idsOf.A.size, recorded.idsOf.B.size)).toBeGreaterThan(200);
  });
});

describe('people at once in one warm process', () => {
  const size = { seed, users: 50, each: 24 / OF, inFlight: 50, count: 4_000 / OF };

  it('are each answered what they are answered alone, to the letter', async () => {
    const figures = await crowd(recorded, size);
    expect(figures.foreign).toEqual([]);
    expect(figures.different).toEqual([]);
    expect(figures).toMatchObject({ users: 50, sent: size.count });
    expect(figures.telling).toBeGreaterThan(size.count / 10);
  });

  it('would be noticed, were one taken for who asked before them', async () => {
    const { different, foreign } = await crowd(recorded, size, undefined, (handler) => {
      let before: Parameters<typeof handler>[0]['headers'] | undefined;
      return (event) => {
        const headers = before ?? event.headers;
        before = event.headers;
        return handler({ ...event, headers });
      };
    });
    expect(different.length).toBeGreaterThan(size.count / 10);
    expect(foreign.length).toBeGreaterThan(0);
  });
});

describe('another id in each place of it', () => {
  it('gives away nothing of another region or person, and is no fault', async () => {
    const figures = await swapIds(recorded, { seed, count: 3_000 / OF });
    expect(figures.foreign).toEqual([]);
    expect(figures.unasked).toEqual([]);
    expect(figures.faults).toEqual([]);
    expect(figures.forms).toBeGreaterThan(200);
    expect(figures.ofOtherRegion).toBeGreaterThan(figures.sent / 2);
    expect(figures.ofOtherType).toBeGreaterThan(figures.sent / 10);
  });

  it('would be noticed, were the wall between regions down', async () => {
    const abroad = recorded.askers.filter(({ name }) => name === 'B all' || name === 'A all');
    const [ours, theirs] = abroad;
    if (!ours || !theirs) throw new Error('nobody has every office');
    // Takes one for the other, as a process would that kept whose token it was.
    const leaky = { ...ours, ask: theirs.ask };
    const sent = recorded.sent.filter(({ asker }) => asker === ours).map((one) => ({ ...one, asker: leaky }));
    const { foreign } = await swapIds({ ...recorded, sent }, { seed, count: 200 });
    expect(foreign.length).toBeGreaterThan(5);
  });
});
