// What each operation may cost, held for every root field of the schema; the costs stand in test/operations.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { competenceDictionary } from '../../src/modules/development/competences.ts';
import { costsOf, OPERATIONS, QUERY_CITIES, QUERY_MODULES } from '../operations/index.ts';
import { MUTATIONS, QUERIES as ROOT_FIELDS, ready } from '../operations/ready.ts';
import { type Ask, REGION } from '../support/city.ts';
import { OF_OPERATIONS, sampleOf } from '../support/sample.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../support/season.ts';
import { readerOf, warm } from '../support/warm.ts';

interface Asked {
  city: Season;
  prepared: Record<string, string>;
}

const asked = new Map<string, Asked>();
/** That of the first modules: what is done is done there. */
let city: Season;
beforeAll(async () => {
  for (const [name, modules] of Object.entries(QUERY_CITIES)) {
    const made: Asked = { city: await startSeason(), prepared: {} };
    for (const { prepare } of modules) Object.assign(made.prepared, await prepare?.(made.city));
    if (asked.size === 0) city = made.city;
    asked.set(name, made);
  }
});
afterAll(() => Promise.all([...asked.values()].map((one) => one.city.stop())));

/** The city's competences, too, are read once in the life of a process. */
const warmed = ({ app }: Season, ask: Ask): Promise<unknown> => Promise.all([warm({ app }, ask), competenceDictionary(readerOf({ app }))]);

describe('a query', () => {
  it('of every root field has a budget', () => {
    const budgeted = Object.values(costsOf(QUERY_MODULES)).map(({ query }) => /\{\s*(\w+)/.exec(query)?.[1]);
    expect(ROOT_FIELDS.filter((field) => !budgeted.includes(field))).toEqual([]);
  });

  describe.each(Object.entries(QUERY_CITIES))('of %s', (name, modules) => {
    it.each(sampleOf(Object.entries(costsOf(modules)), OF_OPERATIONS))('asks %s', async (_title, { as, query, reads, units }) => {
      const { city, prepared } = asked.get(name) as Asked;
      city.setNow(PLANNING_DAY);
      const variables = { unit: city.units.aptika, person: city.people.staff.employeeId, ...prepared };
      const used = Object.fromEntries(Object.entries(variables).filter(([name]) => query.includes(`$${name}:`)));
      const ask = typeof as === 'string' ? city.people[as].ask : await city.login(as);
      await warmed(city, ask);
      const { errors, line } = await ask(query, used);
      expect(errors).toBeUndefined();
      expect({ reads: line?.reads, writes: line?.writes }).toEqual({ reads, writes: 0 });
      expect(line?.capacityUnits).toBeLessThanOrEqual(units);
    });
  });

  it('in a process that has not read the unit tree yet pays one call more', async () => {
    const query = 'query($unit: ID!) { unit(id: $unit) { code head { employeeName } } }';
    const ask = () => city.people.staff.ask(query, { unit: city.units.aptika });
    readerOf(city).reference.forgetUnits(REGION);
    expect([(await ask()).line?.reads, (await ask()).line?.reads]).toEqual([2, 1]);
  });
});

describe('a question about a tree of lists', () => {
  const DAY = '(asOf: "2026-01-10")';
  const POSTS = 'head { employeeName } positions { title }';
  const TREES: [what: string, tree: string][] = [
    ['posts', 'region { units { children { positions { id } } } }'],
    ['heads and posts of a day', `region { units${DAY} { ${POSTS} children${DAY} { positions { title } } } }`],
    ['staff', 'region { units { staff(first: 1) { edges { node { employeeName } } } } }'],
  ];
  const times = (count: number, tree: string): string => `{ ${Array.from({ length: count }, (_, i) => `a${i}: ${tree}`).join(' ')} }`;

  it.each(TREES)('of %s reads the same twice as once', async (_, tree) => {
    const { ask } = city.people.staff;
    await warmed(city, ask);
    const [once, twice] = [await ask(times(1, tree)), await ask(times(2, tree))];
    expect([once.errors, twice.errors]).toEqual([undefined, undefined]);
    expect(once.line?.reads).toBeGreaterThan(0);
    expect(twice.line?.reads).toBe(once.line?.reads);
  });

  it.each(TREES.slice(0, 2))('of %s is refused before it reads where it asks for fifteen of them', async (_, tree) => {
    const { status, errors, line } = await city.people.staff.ask(times(15, tree));
    expect([status, errors?.map(({ extensions }) => extensions.code)]).toEqual([400, ['COST_LIMIT']]);
    expect(line?.reads).toBeLessThanOrEqual(1);
  });
});

describe('a mutation', () => {
  it('of every field of the schema has a budget', () => {
    expect(Object.keys(OPERATIONS).toSorted()).toEqual(MUTATIONS.toSorted());
  });

  it.each(sampleOf(MUTATIONS, OF_OPERATIONS))('%s', async (name) => {
    const { ask, query, variables } = await ready(city, name);
    await warmed(city, ask);
    const { data, errors, line } = await ask(query, variables);
    expect(errors).toBeUndefined();
    expect(data[name].userErrors).toEqual([]);
    const { reads, writes, units } = OPERATIONS[name]?.cost ?? {};
    expect({ reads: line?.reads, writes: line?.writes }).toEqual({ reads, writes });
    expect(line?.capacityUnits).toBeLessThanOrEqual(units ?? 0);
  });
});
