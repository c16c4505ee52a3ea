// What clients get: a schema that their tools take, objects that `node` finds, and keys that a test derives.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  buildClientSchema,
  buildSchema,
  type GraphQLObjectType,
  isObjectType,
  isScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { graphcacheKeys, KEYS } from '../../examples/clients/caches.ts';
import { SCALARS } from '../../examples/clients/scalars.ts';
import { NODE_TYPES } from '../../src/resolvers/nodes.ts';

const HOUSE = fileURLToPath(new URL('../..', import.meta.url));

/** As a person runs it. */
const schemaScript = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/schema.ts', ...args], { cwd: HOUSE, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

const PRINTED = schemaScript('--client').stdout;
const SCHEMA = buildSchema(PRINTED);
const OBJECTS = Object.values(SCHEMA.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);
const ROOTS = ['Query', 'Mutation'];

describe('npm run schema -- --client', () => {
  it('prints one built and sorted schema, and nothing else', () => {
    expect(`${printSchema(lexicographicSortSchema(SCHEMA))}\n`).toBe(PRINTED);
    expect(PRINTED.match(/^extend /gm)).toBeNull();
  });

  it('has nothing that only federation or the gate needs', () => {
    expect(
      SCHEMA.getDirectives()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['deprecated', 'include', 'oneOf', 'skip', 'specifiedBy']);
    expect(Object.keys(SCHEMA.getTypeMap()).filter((name) => /^(_|link|federation)|Grant$/.test(name) && !name.startsWith('__'))).toEqual(
      [],
    );
    expect(Object.keys(SCHEMA.getQueryType()?.getFields() ?? {}).filter((name) => name.startsWith('_'))).toEqual([]);
  });

  it('says at the end of each root field, and of each narrower one, whom it is for', () => {
    const roots = OBJECTS.filter(({ name }) => ROOTS.includes(name)).flatMap((type) => Object.values(type.getFields()));
    expect(roots.filter(({ description }) => !/\nFor: [A-Z_]+(, [A-Z_]+)*\.$/.test(description ?? '')).map(({ name }) => name)).toEqual([]);
    expect(SCHEMA.getMutationType()?.getFields().planApprove?.description).toMatch(/\nFor: SUPERIOR, DELEGATE\.$/);
    expect(SCHEMA.getType('Plan')?.description).toMatch(/\nFor: SELF, SUPERIOR, /);
    expect(SCHEMA.description).toContain('* LINE_ABOVE: Any superior above the direct one.');
  });

  it('tells where the form of each scalar is specified, and the example maps each', () => {
    const own = Object.values(SCHEMA.getTypeMap()).filter(
      (type) => isScalarType(type) && !['ID', 'String', 'Int', 'Boolean', 'Float'].includes(type.name),
    );
    expect(own.filter((type) => isScalarType(type) && !type.specifiedByURL).map(({ name }) => name)).toEqual([]);
    expect(Object.keys(SCALARS).toSorted()).toEqual(own.map(({ name }) => name).toSorted());
    const relay = JSON.parse(readFileSync(`${HOUSE}/examples/clients/relay/relay.config.json`, 'utf8'));
    expect(relay.customScalarTypes).toEqual(SCALARS);
  });

  it('is the same as introspection with --json, explains itself with --help, and names a wrong option', () => {
    expect(printSchema(lexicographicSortSchema(buildClientSchema(JSON.parse(schemaScript('--json').stdout))))).toBe(PRINTED.trimEnd());
    expect(schemaScript('--help').stdout).toContain('--client');
    const wrong = schemaScript('--clients');
    expect({
      status: wrong.status,
      out: wrong.stdout,
      told: wrong.stderr.includes("Unknown option '--clients'"),
      stack: wrong.stderr.includes('    at '),
    }).toEqual({
      ...{ status: 2, out: '', told: true, stack: false },
    });
  });
});

describe('an object', () => {
  const withId = OBJECTS.filter((type) => 'id' in type.getFields());
  const nodes = OBJECTS.filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));

  it('that has an id is a Node, and `node` knows how to find it', () => {
    expect(withId.length).toBeGreaterThan(35);
    expect(withId.map(({ name }) => name)).toEqual(nodes.map(({ name }) => name));
    expect([...NODE_TYPES].toSorted()).toEqual(nodes.map(({ name }) => name).toSorted());
  });

  it('that is an entity under another key than `id` has that key in the example', () => {
    const sdl = schemaScript().stdout;
    const keyed = [...sdl.matchAll(/^type (\w+)[^{]*@key\(fields: "(\w+)"/gm)].filter(([, , key]) => key !== 'id');
    expect(Object.fromEntries(keyed.map(([, type, key]) => [type, key]))).toEqual(KEYS);
  });

  it('that is a value has no key in graphcache, and every other has one', () => {
    const keys = graphcacheKeys(JSON.parse(schemaScript('--json').stdout).__schema);
    const values = OBJECTS.filter((type) => !('id' in type.getFields()));
    expect(Object.keys(keys).toSorted()).toEqual(values.map(({ name }) => name).toSorted());
    expect([keys.PlanVersion?.({ __typename: 'PlanVersion' }), keys.Region?.({ __typename: 'Region', code: '33.74' })]).toEqual([
      null,
      '33.74',
    ]);
  });
});
