// What a client may read of an error, and what the log keeps: never the text of a fault outside, never less than its cause inside.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { codesOf, type Edge, FAULT, REQUEST_ID, SECRET, startEdge } from './edge-server.ts';

let edge: Edge;
const ask = (query: string, variables?: Record<string, unknown>) => edge.post({ query, variables });

beforeEach(async () => {
  edge = await startEdge();
});

describe('a fault', () => {
  it.each([
    ['that a resolver throws', '{ fault }'],
    ['that a resolver throws as a GraphQLError without a code', '{ uncoded }'],
    ['of a library that brings a public code along', '{ storageCode }'],
    ['raised on purpose with a code nobody knows', '{ refused(code: "ER_DUP_ENTRY") }'],
    ['in serialising a value', '{ badPredicate }'],
  ])('%s is masked, and logged with its cause', async (_, query) => {
    const answer = await ask(query);
    expect(answer.status).toBe(200);
    expect(answer.body.errors).toEqual([
      {
        message: FAULT,
        path: expect.any(Array),
        locations: expect.any(Array),
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: REQUEST_ID },
      },
    ]);
    expect(answer.text).not.toContain('secret');
    expect(edge.lines).toMatchObject([{ codes: ['INTERNAL_SERVER_ERROR'], requestId: REQUEST_ID, error: expect.any(Error) }]);
  });

  it('is logged as it was thrown, not as GraphQL wrapped it', async () => {
    await ask('{ fault }');
    expect(edge.lines[0]?.error).toStrictEqual(new Error(SECRET));
    expect(edge.lines[0]?.error).not.toHaveProperty('locations');
  });

  it('beside another is logged beside it', async () => {
    await ask('{ fault uncoded }');
    expect(edge.lines[0]?.error).toMatchObject({ errors: [{ message: SECRET }, { message: SECRET }] });
  });

  it('of a null where none may be names no type', async () => {
    const answer = await ask('{ nothing }');
    expect(answer.body.data).toBeNull();
    expect(answer.body.errors).toMatchObject([{ message: FAULT, path: ['nothing'] }]);
  });

  it.each([
    ['a variable', 'query ($n: Nip!) { byNip(nip: $n) { id } }', { n: 'crash' }],
    ['a literal', '{ byNip(nip: "crash") { id } }', undefined],
  ])('in reading %s is the client’s error with the text left out, and logged', async (_, query, variables) => {
    const answer = await ask(query, variables);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ message: 'Ada nilai dalam permintaan yang tidak sesuai.' }]);
    expect(codesOf(answer)[0]).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/);
    expect(answer.text).not.toContain('secret');
    expect(edge.lines[0]?.error).toStrictEqual(new TypeError(SECRET));
  });
});

describe('an error raised on purpose', () => {
  it.each(['UNAUTHENTICATED', 'FORBIDDEN', 'SERVICE_ENDED', 'TRY_AGAIN'])(
    'as %s reaches the client whole, without a stack',
    async (code) => {
      const answer = await ask('query ($c: String!) { refused(code: $c) }', { c: code });
      expect(answer.body.errors).toEqual([
        { message: 'Not for you.', path: ['refused'], locations: [{ line: 1, column: 23 }], extensions: { code, requestId: REQUEST_ID } },
      ]);
      expect(edge.lines).toMatchObject([{ codes: [code] }]);
      expect(edge.lines[0]).not.toHaveProperty('error');
    },
  );
});

describe('a question that reads and reads', () => {
  it('is told as what costs too much, and logged as a fault of ours: it should have been counted before', async () => {
    const answer = await ask('{ readsTooMuch }');
    expect(answer.body.errors).toMatchObject([{ extensions: { code: 'READ_LIMIT' } }]);
    expect(edge.lines[0]?.error).toMatchObject({ name: 'ReadsTooMuch' });
  });
});

describe('every operation', () => {
  it('leaves one line', async () => {
    await ask('query Staff($n: Int!) { units(first: $n) { head { id } } }', { n: 7 });
    expect(edge.lines).toEqual([
      {
        operationName: 'Staff',
        operationType: 'query',
        mutations: [],
        requestId: REQUEST_ID,
        callerRequestId: null,
        traceparent: null,
        viewerId: 'staff:1',
        ms: expect.any(Number),
        reads: 3,
        writes: 1,
        capacityUnits: 2.5,
        cost: 8,
        codes: [],
      },
    ]);
  });

  it.each([
    ['could not be parsed', '{', { operationName: null, operationType: null, cost: null, codes: ['GRAPHQL_PARSE_FAILED'] }],
    [
      'was not valid',
      'mutation Wrong { nope }',
      { operationName: 'Wrong', operationType: 'mutation', cost: null, codes: ['GRAPHQL_VALIDATION_FAILED'] },
    ],
    ['had two operations', 'query A { ping } query B { ping }', { operationName: null, cost: null, codes: ['ONE_OPERATION'] }],
    ['had no query', '', { operationName: null, operationType: null, codes: ['BAD_REQUEST'] }],
  ])('leaves one line even if it %s', async (_, query, line) => {
    await ask(query);
    expect(edge.lines).toMatchObject([{ ...line, requestId: REQUEST_ID, viewerId: 'staff:1' }]);
    expect(edge.lines[0]).not.toHaveProperty('error');
  });

  it('is logged by its own name only, and by none that is longer than a name should be', async () => {
    await edge.post({ query: '{ ping }', operationName: 'evil\nname' });
    await ask(`query ${'x'.repeat(65)} { ping }`);
    await ask(`query ${'x'.repeat(64)} { ping }`);
    expect(edge.lines.map((line) => line.operationName)).toEqual([null, null, 'x'.repeat(64)]);
  });

  it('is answered even when the log fails', async () => {
    const stderr = vi.spyOn(console, 'error').mockImplementation(() => {});
    edge.lines.push = () => {
      throw new Error('disk full');
    };
    expect(await ask('mutation { planSubmit { id } }')).toMatchObject({ status: 200, body: { data: { planSubmit: { id: 'pln_1' } } } });
    expect(stderr).toHaveBeenCalledOnce();
    stderr.mockRestore();
  });
});
