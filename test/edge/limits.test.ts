// What one document may ask for: every refusal is a 400 with its own code, whatever the document looks like.
import fc from 'fast-check';
import { buildSchema, getIntrospectionQuery, getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { costOf } from '../../src/platform/edge/cost.ts';
import { codesOf, type Edge, startEdge } from './edge-server.ts';

let edge: Edge;
const ask = (query: string, variables?: Record<string, unknown>) => edge.post({ query, variables });

beforeAll(async () => {
  edge = await startEdge();
});

const nested = (levels: number): string => `{ employee ${nest(levels - 1)} }`;
const nest = (levels: number): string => (levels === 1 ? '{ id }' : `{ superior ${nest(levels - 1)} }`);

describe('depth', () => {
  it('of ten levels is served, of eleven refused', async () => {
    expect((await ask(nested(10))).status).toBe(200);
    const answer = await ask(nested(11));
    expect(answer.status).toBe(400);
    expect(codesOf(answer)).toEqual(['DEPTH_LIMIT']);
  });

  it('is measured through fragments and inline fragments', async () => {
    const query = `{ employee { ...A } } fragment A on Employee { ... on Employee ${nest(5)} superior { ...B } } fragment B on Employee ${nest(9)}`;
    expect(codesOf(await ask(query))).toEqual(['DEPTH_LIMIT']);
  });
});

describe('counts', () => {
  const many = (count: number, make: (i: number) => string) => Array.from({ length: count }, (_, i) => make(i)).join(' ');

  it('allow fifteen aliases, wherever they stand', async () => {
    expect((await ask(`{ ${many(15, (i) => `a${i}: ping`)} }`)).status).toBe(200);
    const answer = await ask(`{ ...F ${many(8, (i) => `a${i}: ping`)} } fragment F on Query { ${many(8, (i) => `b${i}: ping`)} }`);
    expect([answer.status, codesOf(answer)]).toEqual([400, ['ALIAS_LIMIT']]);
  });

  it('allow twenty directives', async () => {
    expect((await ask(`{ ${many(20, () => 'ping @include(if: true)')} }`)).status).toBe(200);
    const answer = await ask(`{ ${many(21, () => 'ping @include(if: true)')} }`);
    expect([answer.status, codesOf(answer)]).toEqual([400, ['DIRECTIVE_LIMIT']]);
  });

  it('allow a thousand tokens', async () => {
    const query = (ids: number) => `{ nodes(ids: [${many(ids, () => '"x"')}]) { id } }`;
    expect((await ask(query(988))).status).toBe(200);
    const answer = await ask(query(989));
    expect([answer.status, codesOf(answer)]).toEqual([400, ['TOKEN_LIMIT']]);
    expect(answer.body.errors?.[0]?.message).toBe('Satu dokumen paling banyak memuat 1.000 token. Bagi menjadi beberapa permintaan.');
  });

  it('allow one operation', async () => {
    const answer = await edge.post({ query: 'query A { ping } query B { ping }', operationName: 'A' });
    expect([answer.status, codesOf(answer)]).toEqual([400, ['ONE_OPERATION']]);
  });

  it('speak of themselves even to a client of the old media type', async () => {
    const answer = await edge.post({ query: nested(11) }, { accept: 'application/json' });
    expect(answer.status).toBe(400);
  });
});

describe('fragments', () => {
  it.each([
    ['itself', '{ employee { ...A } } fragment A on Employee { id ...A }'],
    ['another and back', '{ employee { ...A } } fragment A on Employee { superior { ...B } } fragment B on Employee { superior { ...A } }'],
    ['the root again', '{ ...A } fragment A on Query { employee { superior { id } } ...A }'],
  ])('that open %s are refused, not followed', async (_, query) => {
    const answer = await ask(query);
    expect([answer.status, codesOf(answer)]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']]);
  });

  it('that do not exist are refused', async () => {
    expect(await ask('{ employee { ...Nobody } }')).toMatchObject({ status: 400 });
  });

  it('that double at each step are counted in no time', async () => {
    const level = (i: number) => `fragment F${i} on Employee { ...F${i + 1} ...F${i + 1} }`;
    const query = `{ employee { ...F0 } } ${Array.from({ length: 60 }, (_, i) => level(i)).join(' ')} fragment F60 on Employee { id }`;
    expect((await ask(query)).body.extensions?.cost?.requested).toBe(1);
  });

  it('that branch into a bomb are refused by cost before they run', async () => {
    const fields = ['superior', 'a: superior'];
    const level = (i: number) => `fragment F${i} on Employee { ${fields.map((f) => `${f} { ...F${i + 1} }`).join(' ')} }`;
    const query = `{ employee { ...F0 } } ${Array.from({ length: 7 }, (_, i) => level(i)).join(' ')} fragment F7 on Employee { id }`;
    const small = await startEdge({ limits: { cost: 100 } });
    const answer = await small.post({ query });
    expect([answer.status, codesOf(answer)]).toEqual([400, ['COST_LIMIT']]);
    expect((await ask(query)).body.extensions?.cost?.requested).toBe(2 ** 8 - 1);
  });
});

it('counting stops soon after the limit, so that a wide bomb costs us less than it asks for', () => {
  const fields = Array.from({ length: 16 }, (_, i) => `f${i}`);
  const schema = buildSchema(`type Query { t: T } type T { ${fields.map((f) => `${f}: T`).join(' ')} id: ID }`);
  const level = (i: number) => `fragment L${i} on T { ${fields.map((f) => `${f} { ...L${i + 1} }`).join(' ')} }`;
  const document = parse(`{ t { ...L0 } } ${[0, 1, 2, 3, 4].map(level).join(' ')} fragment L5 on T { id }`);
  const cost = costOf(schema, document, getOperationAST(document) as OperationDefinitionNode, {}, 5_000);
  expect(cost).toBeGreaterThan(5_000);
  expect(cost, 'counted in full it would be 1,118,481').toBeLessThan(100_000);
});

describe('bad variables', () => {
  const query = 'query ($n: Int!, $ids: [ID!]!) { units(first: $n) { id } nodes(ids: $ids) { id } }';

  it.each([
    [{}],
    [{ n: 'ten', ids: [] }],
    [{ n: 1.5, ids: {} }],
    [{ n: [], ids: [[]] }],
    [{ n: { __proto__: 1 }, ids: null }],
    [JSON.parse('{ "__proto__": { "n": 1 }, "ids": ["a"] }')],
  ])('%j are the client’s fault', async (variables) => {
    const answer = await ask(query, variables);
    expect(answer.status).toBe(400);
    expect(new Set(codesOf(answer))).toEqual(new Set(['BAD_USER_INPUT']));
  });
});

describe('introspection', () => {
  const withDepth = () => startEdge({ introspection: true });

  it('is refused when it is off, and no message guesses at a name', async () => {
    expect(codesOf(await ask('{ __schema { types { name } } }'))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(codesOf(await ask('{ __type(name: "Employee") { name } }'))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    for (const [query, variables] of [
      ['{ pin }'],
      ['{ employees(frist: 1) { totalCount } }'],
      ['{ rated(predicate: SANGAT_BAI) { id } }'],
      ['query ($p: Predicat!) { rated(predicate: $p) { id } }'],
      ['query ($p: Predicate!) { rated(predicate: $p) { id } }', { p: 'SANGAT_BAI' }],
      ['query ($w: Where) { employees(where: $w) { totalCount } }', { w: { nam: 'x' } }],
    ] as [string, Record<string, unknown>?][]) {
      const answer = await ask(query, variables);
      expect(answer.status).toBe(400);
      expect(answer.text).not.toMatch(/did you mean|SANGAT_BAIK|Predicate!?"\?/i);
    }
  });

  it('answers the standard query when it is on, which is deeper than any other may be', async () => {
    const open = await withDepth();
    const answer = await open.post({ query: getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true }) });
    expect(answer.status).toBe(200);
    expect(answer.body.errors).toBeUndefined();
    expect(answer.body.extensions?.cost?.requested).toBe(0);
  });

  it('helps with names when it is on', async () => {
    expect((await (await withDepth()).post({ query: '{ pin }' })).text).toContain('Did you mean');
  });
});

describe('any junk', () => {
  const fields = fc.constantFrom(
    'ping',
    '__typename',
    '...F',
    '...G',
    'a: ping',
    'employee',
    'employees(first: $n)',
    'units(first: -1)',
    'nodes(ids: $ids)',
    'superior',
    'edges',
    'node',
    'nope',
    '@include(if: $b)',
    '{',
    '}',
    '(',
    '... on Employee {',
    '$n',
    '"',
  );
  const junkDocument = fc
    .tuple(fc.constantFrom('{', 'query ($n: Int, $ids: [ID!]!) {', 'mutation {', ''), fc.array(fields, { maxLength: 40 }))
    .map(([head, parts]) => `${head} ${parts.join(' ')} } fragment F on Query { ping ...G } fragment G on Query { ...F }`);
  const selection = fc.letrec<{ set: string }>((tie) => ({
    set: fc
      .array(
        fc.oneof(
          { depthSize: 'small' },
          fc.constantFrom('id', 'name', '__typename', '...E'),
          fc.tuple(fc.constantFrom('superior', 'x: superior', '... on Employee'), tie('set')).map(([field, set]) => `${field} ${set}`),
          tie('set').map((set) => `unit { members(first: $n) { edges { node ${set} } } }`),
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((parts) => `{ ${parts.join(' ')} }`),
  })).set;
  const validDocument = selection.map(
    (set) => `query ($n: Int!) { employee ${set} } fragment E on Employee { id plan { targets { id } } }`,
  );

  it('never becomes a fault of ours', { timeout: 120_000 }, async () => {
    const body = fc.oneof(
      fc.json(),
      fc
        .record(
          { query: fc.oneof(fc.string(), junkDocument, validDocument), variables: fc.jsonValue(), operationName: fc.jsonValue() },
          { requiredKeys: [] },
        )
        .map((b) => JSON.stringify(b)),
      fc
        .record({ query: validDocument, variables: fc.record({ n: fc.oneof(fc.integer(), fc.jsonValue()) }) })
        .map((b) => JSON.stringify(b)),
      fc.string({ unit: 'binary' }),
    );
    await fc.assert(
      fc.asyncProperty(body, async (text) => {
        const answer = await edge.send({ body: text });
        expect(answer.status).toBeLessThan(500);
        for (const error of answer.body.errors ?? [])
          expect(error.extensions).toMatchObject({ code: expect.stringMatching(/^(?!INTERNAL)/), requestId: expect.any(String) });
      }),
      { numRuns: 1_500 },
    );
  });
});

describe('a federation router', () => {
  const aliases = (count: number) => `{ ${Array.from({ length: count }, (_, i) => `a${i}: ping`).join(' ')} }`;
  let router: Edge;
  beforeAll(async () => {
    router = await startEdge({ viaRouter: true });
  });

  it('is told of each limit in a 200, where its own 400 would be lost', async () => {
    for (const [query, code] of [
      [nested(11), 'DEPTH_LIMIT'],
      [aliases(151), 'ALIAS_LIMIT'],
      ['{ units(first: 100) { members(first: 100) { edges { node { id } } } } }', 'COST_LIMIT'],
      ['{ nobodyKnows }', 'GRAPHQL_VALIDATION_FAILED'],
      ['{', 'GRAPHQL_PARSE_FAILED'],
    ] as const) {
      const answer = await router.post({ query });
      expect(answer.status).toBe(200);
      expect(codesOf(answer)).toEqual([code]);
    }
  });

  it('may send a document merged of many', async () => {
    expect(codesOf(await router.post({ query: aliases(150) }))).toEqual([]);
  });
});
