// Hostile inputs, cursors and documents, made from the schema: no fault, nothing of the inside, and always an answer. `npm run fuzz` sends them by the thousand.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_READS } from '../../src/config.ts';
import type { Ask } from '../support/city.ts';
import { layFaults } from '../support/faults.ts';
import { fuzz, hostileWorld, type World } from '../support/fuzz.ts';
import { hostileCursors } from '../support/hostile-cursors.ts';
import { hostileDocuments } from '../support/hostile-documents.ts';
import { nestedArguments } from '../support/hostile-inputs.ts';
import { IS_WHOLE, sampleOf } from '../support/sample.ts';

/** Each day others; whole, as many of each kind. */
const COUNT = IS_WHOLE ? 1_500 : 120;
const seed = Number.parseInt((process.env.TEST_SEED ?? '').replaceAll(/\D/g, ''), 10) || 1;

let world: World;
beforeAll(async () => {
  world = await hostileWorld();
});
afterAll(() => world.city.stop());

describe('hostile inputs', () => {
  it('stand in every argument of the schema', () => {
    const places = new Set(world.inputs.map(({ place }) => place));
    const fields = new Set(world.inputs.map(({ field }) => field));
    expect(world.inputs.length).toBeGreaterThan(28_000);
    expect(places.size).toBeGreaterThan(2_500);
    expect(fields.size).toBeGreaterThan(250);
    // Below the root: a road leads to all of them but what is told of a write alone.
    const nested = new Set(world.inputs.filter(({ query }) => query.includes('$x_')).map(({ place }) => place));
    expect(nestedArguments() - nested.size).toBeLessThan(5);
  });

  it(`are no fault, tell nothing of the inside, and are answered: ${COUNT} of them`, async () => {
    const { faults, sent, answers } = await fuzz(world, { seed, count: COUNT });
    expect(faults).toEqual([]);
    expect(sent).toBe(COUNT);
    expect(Object.keys(answers)).toEqual(expect.arrayContaining(['userErrors', 'BAD_USER_INPUT', 'answered', 'FORBIDDEN']));
  });

  it('leave no refusal to nobody, which would end the process: every field asked by who has every office and no region', async () => {
    const first = new Map(world.inputs.map((input) => [input.field, input]));
    const inputs = [...first.values()].map((input) => ({ ...input, variables: input.good }));
    const { adrift } = world.asks;
    const alone = { ...world, inputs: sampleOf(inputs, 4), asks: { adrift: adrift as Ask } };
    const { faults } = await fuzz(alone, { seed, count: inputs.length });
    expect(faults).toEqual([]);
  });

  it('would be noticed as faults, were they some', async () => {
    const layer = await layFaults(world.city.app.client, 'semarang-test');
    layer.arm('TIMEOUT_BEFORE', 1, 'LASTING');
    const { faults } = await fuzz(world, { seed, count: 60 });
    layer.disarm();
    layer.stop();
    expect(faults.length).toBeGreaterThan(5);
    const remove = world.city.app.client.use(async () => {
      throw new TypeError('Cannot read properties of undefined');
    });
    const masked = await fuzz(world, { seed, count: 60 });
    remove();
    expect(masked.faults.filter((fault) => fault.includes('INTERNAL_SERVER_ERROR')).length).toBeGreaterThan(5);
  });
});

describe('hostile cursors', () => {
  const size = { seed, count: IS_WHOLE ? 1_500 : 200 };

  it('open in no list: changed, cut, of another list, viewer or region', async () => {
    const { accepted, faults, kinds, given, mostReads } = await hostileCursors(world, size);
    expect(accepted).toEqual([]);
    expect(faults).toEqual([]);
    expect(given, 'lists of which somebody has a cursor').toBeGreaterThan(60);
    expect(Object.keys(kinds)).toHaveLength(18);
    expect(mostReads, 'calls of the table before it is refused').toBeLessThan(10);
  });

  it('would be noticed, were they taken', async () => {
    const taking = Object.entries(world.asks).map(([who, ask]): [string, Ask] => {
      const without = (variables: object = {}) =>
        Object.fromEntries(Object.entries(variables).filter(([name]) => !/after|cursor/.test(name)));
      return [who, (query, variables, headers) => ask(query, without(variables), headers)];
    });
    const { accepted } = await hostileCursors({ ...world, asks: Object.fromEntries(taking) }, { seed, count: 60 });
    expect(accepted.length).toBeGreaterThan(40);
  });
});

describe('hostile documents', () => {
  it('are refused or answered within the limits, and are no fault', async () => {
    const { faults, tooMuch, answers, distinct, mostReads } = await hostileDocuments(world, { seed, count: IS_WHOLE ? 2_000 : 250 });
    expect(faults).toEqual([]);
    expect(tooMuch).toEqual([]);
    expect(distinct).toBeGreaterThan(200);
    expect(mostReads).toBeLessThanOrEqual(MOST_READS);
    const told = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'answered', 'FORBIDDEN'];
    expect(Object.keys(answers)).toEqual(expect.arrayContaining(told));
  });

  it('would be noticed as faults, were they some', async () => {
    const remove = world.city.app.client.use(async () => {
      throw new TypeError('Cannot read properties of undefined');
    });
    const { faults } = await hostileDocuments(world, { seed, count: 100 });
    remove();
    expect(faults.length).toBeGreaterThan(0);
  });
});
