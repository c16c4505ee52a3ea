// Holds that every mutation and every root query has one entry in test/operations, and names the one that has none.
import { expect, it } from 'vitest';
import { MUTATION_MODULES, QUERY_MODULES } from '../operations/index.ts';
import { MUTATIONS, QUERIES } from '../operations/ready.ts';

/** What of the schema has no entry, what has one and is not in the schema, and what stands in two modules. */
function faultsOf(modules: readonly object[], names: readonly string[]): string[] {
  const entries = modules.flatMap((module) => Object.keys(module));
  return [
    ...names.filter((name) => !entries.includes(name)).map((name) => `${name} has no entry in test/operations: write one`),
    ...entries.filter((name) => !names.includes(name)).map((name) => `${name} has an entry, and is not in the schema`),
    ...entries.filter((name, i) => entries.indexOf(name) !== i).map((name) => `${name} has two entries`),
  ];
}

it('every mutation has one entry', () => {
  expect(MUTATIONS.length).toBeGreaterThan(200);
  expect(faultsOf(MUTATION_MODULES, MUTATIONS)).toEqual([]);
});

it('every root query has one entry', () => {
  expect(QUERIES.length).toBeGreaterThan(70);
  expect(
    faultsOf(
      QUERY_MODULES.map(({ queries }) => queries),
      QUERIES,
    ),
  ).toEqual([]);
});

it('what is missing, unknown or doubled is named: this very test would see each', () => {
  const [first = {}, ...others] = MUTATION_MODULES;
  const [name = ''] = Object.keys(first);
  expect(faultsOf(others, MUTATIONS)).toContain(`${name} has no entry in test/operations: write one`);
  expect(faultsOf([...MUTATION_MODULES, { madeUp: {} }], MUTATIONS)).toEqual(['madeUp has an entry, and is not in the schema']);
  expect(faultsOf([...MUTATION_MODULES, { [name]: {} }], MUTATIONS)).toEqual([`${name} has two entries`]);
});
