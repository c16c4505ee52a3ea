// The adapter's bad forms: whatever a client sends, it gets one readable answer with a request id, and never a raw error.
import { createServer as createHttpServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GraphQLError } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proxyListener } from '../../local/http-events.ts';
import { codesOf, type Edge, FAULT, REQUEST_ID, SECRET, startEdge } from './edge-server.ts';

const PING = { query: '{ ping }' };
let edge: Edge;

beforeAll(async () => {
  edge = await startEdge();
});

describe('a well-formed request', () => {
  it.each([
    'application/json',
    'APPLICATION/JSON',
    'Application/Json; Charset=UTF-8',
    'application/json;charset="utf-8"',
    'application/json; charset=utf8; profile=x',
  ])('is served as %s', async (type) => {
    const answer = await edge.post(PING, { 'content-type': type });
    expect(answer).toMatchObject({ status: 200, body: { data: { ping: 'pong' } } });
  });

  it('is served when its headers come only as lists and in capitals', async () => {
    const answer = await edge.send({
      headers: {},
      multiValueHeaders: { 'Content-Type': ['application/json'], ACCEPT: ['application/graphql-response+json'] },
      body: JSON.stringify(PING),
    });
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'application/graphql-response+json; charset=utf-8' } });
  });

  it('is served from base64, as API Gateway sends binary media types', async () => {
    const body = Buffer.from(JSON.stringify({ query: '# Semarang ✓\n{ ping }' })).toString('base64');
    expect(await edge.send({ body, isBase64Encoded: true })).toMatchObject({ status: 200, body: { data: { ping: 'pong' } } });
  });

  it('answers with the request id of API Gateway, a content type, and nothing to store', async () => {
    const { headers } = await edge.post(PING);
    expect(headers).toMatchObject({
      'x-request-id': REQUEST_ID,
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    });
  });

  it('that belongs to another trace is found by the ids of it, in the answer and in the log', async () => {
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    const answer = await edge.post({ query: '{ refused(code: "FORBIDDEN") }' }, { 'x-request-id': 'req-from-gateway', traceparent });
    expect(answer.headers['x-request-id']).toBe('req-from-gateway');
    expect(answer.body.errors).toMatchObject([{ extensions: { requestId: 'req-from-gateway' } }]);
    expect(edge.lines.at(-1)).toMatchObject({ requestId: REQUEST_ID, callerRequestId: 'req-from-gateway', traceparent });
    const refused = await edge.send({ body: '{', headers: { 'content-type': 'application/json', 'x-request-id': 'req-from-gateway' } });
    expect(refused.body.errors).toMatchObject([{ extensions: { requestId: 'req-from-gateway' } }]);
  });

  it.each([
    ['too short an id', { 'x-request-id': 'abc' }],
    ['too long an id', { 'x-request-id': 'a'.repeat(129) }],
    ['an id that would write into a log', { 'x-request-id': 'abcdefgh\n{"level":"ERROR"}' }],
    ['a personal number', { 'x-request-id': '198501012010011001' }],
    ['a trace of zeros', { traceparent: `00-${'0'.repeat(32)}-00f067aa0ba902b7-01` }],
    ['a trace in capitals', { traceparent: '00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01' }],
    ['a version that is reserved', { traceparent: 'ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' }],
  ])('is served all the same with %s, which is left out', async (_, headers) => {
    const answer = await edge.post(PING, headers);
    expect([answer.status, answer.headers['x-request-id']]).toEqual([200, REQUEST_ID]);
    expect(edge.lines.at(-1)).toMatchObject({ requestId: REQUEST_ID, callerRequestId: null, traceparent: null });
  });

  it('gets a fresh request id when the event has none', async () => {
    const { headers } = await edge.send({ body: JSON.stringify(PING), requestContext: undefined });
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('a malformed request', () => {
  const json = JSON.stringify(PING);
  const jsonType = { 'content-type': 'application/json' };

  it.each([
    ['GET', { httpMethod: 'GET', queryStringParameters: { query: '{ ping }' } }, 405, 'METHOD_NOT_ALLOWED'],
    ['PUT', { httpMethod: 'PUT', body: json }, 405, 'METHOD_NOT_ALLOWED'],
    ['no content type', { headers: {}, body: json }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['no headers at all', { headers: null, multiValueHeaders: null, body: json }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['text/plain', { headers: { 'content-type': 'text/plain' }, body: json }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a look-alike type', { headers: { 'content-type': 'application/jsonp' }, body: json }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['json as a parameter', { headers: { 'content-type': 'text/plain; a=application/json' }, body: json }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['two content types', { headers: { 'content-type': 'application/json, text/plain' }, body: json }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['an unknown charset', { headers: { 'content-type': 'application/json; charset=utf-16' }, body: json }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a compressed body', { headers: { ...jsonType, 'content-encoding': 'gzip' }, body: json }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['an answer we have not', { headers: { ...jsonType, accept: 'text/html' }, body: json }, 406, 'NOT_ACCEPTABLE'],
    ['no body', { body: null }, 400, 'BAD_REQUEST'],
    ['an empty body', { body: '' }, 400, 'BAD_REQUEST'],
    ['broken JSON', { body: '{"query": "{ ping }"' }, 400, 'BAD_REQUEST'],
    ['JSON that is no object', { body: '"{ ping }"' }, 400, 'BAD_REQUEST'],
    ['null', { body: 'null' }, 400, 'BAD_REQUEST'],
    ['bytes that are no UTF-8', { body: Buffer.from([0x22, 0xff, 0x22]).toString('base64'), isBase64Encoded: true }, 400, 'BAD_REQUEST'],
    ['a batch', { body: `[${json}]` }, 400, 'BAD_REQUEST'],
    ['no query', { body: '{"operationName":"x"}' }, 400, 'BAD_REQUEST'],
    ['a query that is an object', { body: '{"query":{"kind":"Document"}}' }, 400, 'BAD_REQUEST'],
    ['variables as a string', { body: '{"query":"{ ping }","variables":"{}"}' }, 400, 'BAD_REQUEST'],
  ])('with %s is refused by status and code', async (_, parts, status, code) => {
    const answer = await edge.send(parts as Parameters<Edge['send']>[0]);
    expect(answer.status).toBe(status);
    expect(answer.body.errors).toMatchObject([{ extensions: { code, requestId: REQUEST_ID } }]);
    expect(answer.headers).toMatchObject({ 'x-request-id': REQUEST_ID, 'cache-control': 'no-store' });
    expect(answer.headers['content-type']).toMatch(/^application\/json/);
  });

  it('for a subscription is told that there are none, and is no fault of ours', async () => {
    for (const query of ['subscription { x }', 'subscription Ticks { planChanged { id } }']) {
      const answer = await edge.post({ query }, { accept: 'application/json' });
      expect([answer.status, codesOf(answer), answer.body.errors?.[0]?.message]).toEqual([
        400,
        ['OPERATION_NOT_SUPPORTED'],
        'Tidak ada operasi subscription di sini.',
      ]);
      expect(edge.lines.at(-1)).toMatchObject({ operationType: 'subscription', codes: ['OPERATION_NOT_SUPPORTED'] });
      expect(edge.lines.at(-1)).not.toHaveProperty('error');
    }
  });

  it('says which methods are allowed', async () => {
    expect((await edge.send({ httpMethod: 'DELETE' })).headers.allow).toBe('POST');
  });

  it('does not get a mutation run whose answer it could not read', async () => {
    const before = edge.lines.length;
    await edge.post({ query: 'mutation { planSubmit { id } }' }, { accept: 'image/png' });
    expect(edge.lines.length).toBe(before);
  });
});

describe('the body limit', () => {
  const padded = (bytes: number) => {
    const text = JSON.stringify({ ...PING, extensions: { pad: '' } });
    return JSON.stringify({ ...PING, extensions: { pad: 'x'.repeat(bytes - text.length) } });
  };

  it('lets the last byte in and keeps the next one out', async () => {
    expect((await edge.send({ body: padded(262_144) })).status).toBe(200);
    const answer = await edge.send({ body: padded(262_145) });
    expect(answer).toMatchObject({ status: 413, body: { errors: [{ extensions: { code: 'BODY_TOO_LARGE', requestId: REQUEST_ID } }] } });
  });

  it('counts bytes, not characters, and looks inside base64', async () => {
    const body = JSON.stringify({ ...PING, extensions: { pad: '✓'.repeat(100_000) } });
    expect((await edge.send({ body })).status).toBe(413);
    expect((await edge.send({ body: Buffer.from(body).toString('base64'), isBase64Encoded: true })).status).toBe(413);
    const fits = Buffer.from(padded(262_144)).toString('base64');
    expect((await edge.send({ body: fits, isBase64Encoded: true })).status).toBe(200);
  });

  it('comes before JSON is parsed', async () => {
    expect((await edge.send({ body: '{'.repeat(300_000) })).status).toBe(413);
  });

  it('is joined by one for nesting, so that input cannot exhaust the stack', async () => {
    const deep = '{"and":['.repeat(12_000) + ']}'.repeat(12_000);
    const query = 'query ($w: Where) { employees(where: $w) { totalCount } }';
    const answer = await edge.send({ body: `{"query":${JSON.stringify(query)},"variables":{"w":${deep}}}` });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] } });
  });
});

describe('a context that fails', () => {
  const failing = (error: unknown) =>
    startEdge({
      context: () => {
        throw error;
      },
    });

  it('answers 401 to a token that does not hold, and says what to send', async () => {
    const answer = await (await failing(new GraphQLError('The token has expired.', { extensions: { code: 'UNAUTHENTICATED' } }))).post(
      PING,
    );
    expect(answer).toMatchObject({ status: 401, headers: { 'www-authenticate': 'Bearer' } });
    expect(answer.body.errors).toEqual([
      { message: 'The token has expired.', extensions: { code: 'UNAUTHENTICATED', requestId: REQUEST_ID } },
    ]);
  });

  it('carries the status the error brings', async () => {
    const error = new GraphQLError('Later.', { extensions: { code: 'TRY_AGAIN', http: { status: 503 } } });
    expect(await (await failing(error)).post(PING)).toMatchObject({
      status: 503,
      body: { errors: [{ extensions: { code: 'TRY_AGAIN' } }] },
    });
  });

  it.each([new Error(SECRET), SECRET, undefined, new GraphQLError(SECRET)])('answers a masked 500 to %s and reports it', async (error) => {
    const broken = await failing(error);
    const answer = await broken.post(PING);
    expect(answer.status).toBe(500);
    expect(answer.body.errors).toEqual([{ message: FAULT, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: REQUEST_ID } }]);
    expect(answer.text).not.toContain('secret');
    expect(broken.faults).toEqual([{ requestId: REQUEST_ID, error }]);
  });
});

describe('an event that is no event', () => {
  it.each([{}, { httpMethod: 'POST', headers: { 'content-type': 'application/json' }, body: { a: 1 } }])(
    'is answered all the same: %j',
    async (junk) => {
      const result = await edge.handle(junk as never);
      expect(result.statusCode).toBeGreaterThanOrEqual(400);
      expect(result.headers?.['x-request-id']).toMatch(/./);
    },
  );
});

describe('over real HTTP', () => {
  const http = createHttpServer(proxyListener((e) => edge.handle(e)));
  const port = () => (http.address() as AddressInfo).port;
  beforeAll(() => new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve)));
  afterAll(() => new Promise((resolve) => http.close(resolve)));

  const send = (headers: Record<string, string>, body: Buffer | string) =>
    new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
      const req = request({ host: '127.0.0.1', port: port(), path: '/graphql', method: 'POST', headers, agent: false }, (res) => {
        const chunks: Buffer[] = [];
        res.on('data', (chunk: Buffer) => chunks.push(chunk));
        res.on('end', () => resolve({ status: res.statusCode, text: Buffer.concat(chunks).toString() }));
      });
      req.on('error', reject);
      req.end(body);
    });

  it('a request goes through the same event as in the cloud', async () => {
    expect(await send({ 'Content-Type': 'application/json' }, JSON.stringify(PING))).toMatchObject({
      status: 200,
      text: expect.stringContaining('"pong"'),
    });
  });

  it('a body that is no UTF-8 is refused as one', async () => {
    expect(await send({ 'Content-Type': 'application/json' }, Buffer.from([0x22, 0xff, 0x22]))).toMatchObject({ status: 400 });
  });

  it('a body beyond what API Gateway takes never reaches the handler', async () => {
    const before = edge.lines.length;
    expect((await send({ 'Content-Type': 'application/json' }, Buffer.alloc(10 * 1024 * 1024 + 1, 0x20))).status).toBe(413);
    expect(edge.lines.length).toBe(before);
  });
});

it('reads GET parameters once decoded, and repeated ones as repeated', async () => {
  // As Apollo's own suite asks; ours serves registered documents only.
  const open = await startEdge({ methods: ['GET', 'POST'], verbatim: true });
  const headers = { 'apollo-require-preflight': 'yes' };
  const once = await open.send({ httpMethod: 'GET', headers, queryStringParameters: { query: '{ ping } # & = + %20' } });
  expect(once).toMatchObject({ status: 200, body: { data: { ping: 'pong' } } });
  const twice = await open.send({ httpMethod: 'GET', headers, multiValueQueryStringParameters: { query: ['{ ping }', '{ ping }'] } });
  expect(codesOf(twice)).toEqual(['BAD_REQUEST']);
  const change = await open.send({ httpMethod: 'GET', headers, queryStringParameters: { query: 'mutation { ping }' } });
  expect(change.status).toBe(405);
});
