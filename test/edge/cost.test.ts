// What an operation costs, told before it runs: one per object that may be loaded.
import fc from 'fast-check';
import { buildSchema, type DocumentNode, getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { costOf as costOfOperation } from '../../src/platform/edge/cost.ts';
import { codesOf, type Edge, startEdge } from './edge-server.ts';

let edge: Edge;
const ask = (query: string, variables?: Record<string, unknown>) => edge.post({ query, variables });
const costOf = async (query: string, variables?: Record<string, unknown>) => (await ask(query, variables)).body.extensions?.cost?.requested;

beforeAll(async () => {
  edge = await startEdge();
});

describe('cost', () => {
  const page = 'edges { node { id } }';

  it('is one per object and shown with every answer', async () => {
    expect((await ask('{ ping }')).body.extensions?.cost).toEqual({ requested: 0, maximum: 5_000 });
    expect(await costOf('{ employee { id unit { id } } }')).toBe(2);
  });

  it('takes a literal first, and hands it down to the edges once', async () => {
    expect(await costOf(`{ employees(first: 50) { ${page} pageInfo { hasNextPage } } }`)).toBe(1 + 50 + 50 + 1);
  });

  it('takes a first from a variable alike', async () => {
    const query = `query ($n: Int) { employees(first: $n) { ${page} } }`;
    expect(await costOf(query, { n: 50 })).toBe(101);
    expect(await costOf(`query ($n: Int = 30) { employees(first: $n) { ${page} } }`)).toBe(61);
    expect(await costOf(query), 'the default of the argument').toBe(41);
    expect(await costOf(`{ employees { ${page} } }`), 'the default of the argument').toBe(41);
  });

  it('clamps what no page can be: a negative first does not make an operation cheap', async () => {
    const query = `query ($n: Int) { employees(first: $n) { ${page} } }`;
    expect(await costOf(query, { n: -1_000_000 })).toBe(3);
    expect(await costOf(query, { n: 2_000_000_000 })).toBe(201);
    expect(await costOf(query, { n: null })).toBe(201);
    expect(await costOf(`{ employees(first: -5) { ${page} } units(first: 100) { head { id } } }`)).toBe(3 + 101);
  });

  it('takes a list without a first at the size that the schema says, else at ten', async () => {
    expect(await costOf('{ districts { head { id } } }')).toBe(1 + 60);
  });

  it('multiplies page by page', async () => {
    const query = (n: number) => `{ units(first: ${n}) { members(first: 20) { ${page} } } }`;
    expect(await costOf(query(10))).toBe(1 + 10 * (1 + 20 + 20));
    const answer = await ask(`query ($n: Int!) { units(first: 100) { members(first: $n) { edges { node { unit { id } } } } } }`, {
      n: 100,
    });
    expect([answer.status, codesOf(answer)]).toEqual([400, ['COST_LIMIT']]);
    expect(answer.body.extensions?.cost).toEqual({ requested: 1 + 100 * (1 + 300), maximum: 5_000 });
  });

  it('counts a list without first as ten', async () => {
    expect(await costOf('{ employee { plan { targets { indicators { target { id } } } } } }')).toBe(1 + 1 + 1 + 10 + 100);
  });

  it('counts one per id asked for, literal and variable alike', async () => {
    expect(await costOf('{ nodes(ids: ["a", "b", "c"]) { unit { id } } }')).toBe(3 + 3);
    expect(await costOf('query ($ids: [ID!]!) { nodes(ids: $ids) { unit { id } } }', { ids: Array(500).fill('a') })).toBe(200);
    expect(await costOf('query ($ids: [ID!]!) { nodes(ids: $ids) { unit { id } } }', { ids: 'a' })).toBe(2);
  });

  it('counts the same field once however often it is written', async () => {
    expect(
      await costOf('{ employee { id } employee { unit { id } } ...F } fragment F on Query { employee { unit { head { id } } } }'),
    ).toBe(3);
  });

  it('is what it is whichever values were asked with before', () => {
    const schema = buildSchema(`type Query { units(first: Int = 20): [Unit!]! nodes(ids: [ID!]!): [Unit!]! unit(id: ID!): Unit }
      type Unit { id: ID! members(first: Int): [Unit!]! }`);
    const text = `query ($id: ID!, $n: Int = 7, $m: Int, $ids: [ID!]!) { unit(id: $id) { members(first: $m) { id } }
      units(first: $n) { members(first: $m) { id } } nodes(ids: $ids) { members { id } } few: nodes(ids: ["a", $id]) { id } }`;
    const size = fc.constantFrom(0, 1, 3, 100, 200, 'x', null);
    const ids = fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 3 }));
    const values = fc.record({ id: fc.string(), n: size, m: size, ids }, { requiredKeys: ['id', 'ids'] });
    const operationIn = (document: DocumentNode) => getOperationAST(document) as OperationDefinitionNode;
    fc.assert(
      fc.property(fc.array(values, { maxLength: 30 }), fc.constantFrom(3, 500, 5_000), (asked, most) => {
        const kept = parse(text);
        for (const variables of asked) {
          const fresh = parse(text);
          const anew = costOfOperation(schema, fresh, operationIn(fresh), variables, most);
          expect(costOfOperation(schema, kept, operationIn(kept), variables, most)).toBe(anew);
        }
      }),
    );
  });

  it('is ten for each change', async () => {
    expect(await costOf('mutation { planSubmit { targets { id } } ping }')).toBe(10 + 1 + 10);
  });

  it('is taken before the operation runs', async () => {
    const small = await startEdge({ limits: { cost: 5 } });
    const answer = await small.post({ query: 'mutation { planSubmit { id } }' });
    expect(answer.body.data).toBeUndefined();
    expect(codesOf(answer)).toEqual(['COST_LIMIT']);
  });
});
