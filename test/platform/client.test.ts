// Both clients of the table, side by side: each verb, each kind of answer and each way a line fails ends the same with either.
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32 } from 'node:zlib';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { StandardRetryStrategy } from '@smithy/core/retry';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeClient } from '../../src/platform/store/client.ts';
import { directClient } from '../../src/platform/store/direct-client.ts';
import { sdkClient, UNUSED_MIDDLEWARE } from '../../src/platform/store/sdk-client.ts';
import { orUnavailable } from '../../src/platform/store/unavailable.ts';
import type { Cancelled, DynamoClient, Verb, Verbs } from '../../src/platform/store/verbs.ts';

interface Arrived {
  headers: IncomingHttpHeaders;
  input: Record<string, unknown>;
}

type Answer = (response: ServerResponse) => void;

let arrived: Arrived[];
let answers: Answer[];
let server: Server;
let client: DynamoClient | undefined;

/** As DynamoDB answers: JSON with its checksum. */
const told =
  (body: object | string, status = 200, headers: Record<string, string> = {}): Answer =>
  (response) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const checksum = { 'x-amz-crc32': String(crc32(text)) };
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0', ...checksum, ...headers }).end(text);
  };

const refused = (name: string, more: object = {}, status = 400, headers: Record<string, string> = {}): Answer =>
  told({ __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: `${name} of the test`, ...more }, status, headers);

const cut: Answer = (response) => response.socket?.destroy();
const halfSaid: Answer = (response) => response.writeHead(200, { 'content-length': '100' }).write('{"Item":');
const cutHalfWay: Answer = (response) => {
  response.writeHead(200, { 'content-length': '100' }).write('{"Item":', () => response.socket?.destroy());
};

const ITEM = { pk: { S: 'emp_1' }, sk: { S: '#' }, version: { N: '12345678901234567890' }, body: { S: '{"name":"Sëkar 🌿"}' } };
const KEY = { pk: { S: 'emp_1' }, sk: { S: '#' } };
const GET = { TableName: 'table', Key: KEY, ConsistentRead: true, ReturnConsumedCapacity: 'TOTAL' } as const;
const WRITE = { TransactItems: [{ Put: { TableName: 'table', Item: ITEM } }] };

const USED = { CapacityUnits: 0.5, TableName: 'table' };
const EXCHANGES: { [V in Verb]: [Verbs[V]['input'], object] } = {
  GetItem: [GET, { ConsumedCapacity: USED, Item: ITEM }],
  BatchGetItem: [
    { RequestItems: { table: { Keys: [KEY], ConsistentRead: false } }, ReturnConsumedCapacity: 'TOTAL' },
    { ConsumedCapacity: [USED], Responses: { table: [ITEM] }, UnprocessedKeys: { table: { Keys: [KEY] } } },
  ],
  Query: [
    {
      ...{ TableName: 'table', IndexName: 'index1', KeyConditionExpression: 'index1pk = :pk', Limit: 2, ScanIndexForward: false },
      ...{ ExpressionAttributeValues: { ':pk': { S: 'UNIT#1' } }, ExclusiveStartKey: KEY, ConsistentRead: false },
    },
    { ConsumedCapacity: USED, Count: 2, Items: [ITEM, ITEM], LastEvaluatedKey: KEY, ScannedCount: 2 },
  ],
  Scan: [
    { TableName: 'table', Segment: 0, TotalSegments: 2, FilterExpression: '#t IN (:t)', ExpressionAttributeNames: { '#t': 'type' } },
    { ConsumedCapacity: USED, Count: 0, Items: [], ScannedCount: 0 },
  ],
  TransactWriteItems: [{ ...WRITE, ReturnConsumedCapacity: 'TOTAL' }, { ConsumedCapacity: [USED] }],
};

beforeEach(async () => {
  [arrived, answers] = [[], []];
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'first');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
  server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    arrived.push({ headers: request.headers, input: JSON.parse(Buffer.concat(parts).toString()) });
    (answers.shift() ?? told({}))(response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(async () => {
  vi.unstubAllEnvs();
  client?.destroy();
  server.closeAllConnections();
  server.close();
  await once(server, 'close').catch(() => undefined);
});

const MAKERS = { direct: directClient, sdk: sdkClient };

function make(kind: keyof typeof MAKERS, requestTimeout = 5_000, connectionTimeout = 1_000): DynamoClient {
  const retries = new StandardRetryStrategy({
    maxAttempts: 3,
    backoff: { setDelayBase: () => undefined, computeNextBackoffDelay: () => 0 },
  } as never);
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  client = MAKERS[kind]({ endpoint, region: 'ap-southeast-3', connectionTimeout, requestTimeout, retries });
  return client;
}

/** What a caller gets to see of a refusal. */
const failure = (work: Promise<unknown>): Promise<Record<string, unknown>> =>
  work.then(
    () => ({ ok: true }),
    ({ name, $metadata, CancellationReasons: reasons }: Cancelled & { $metadata?: { httpStatusCode?: number } }) => ({
      ...{ name, status: $metadata?.httpStatusCode },
      ...(reasons && { reasons }),
    }),
  );

const without$ = ({ $metadata: _, ...output }: Record<string, unknown>) => output;

describe.each(['direct', 'sdk'] as const)('the client of the table: %s', (kind) => {
  it.each(Object.keys(EXCHANGES) as Verb[])('%s asks and hears what DynamoDB means', async (verb) => {
    const [input, output] = EXCHANGES[verb];
    answers = [told(output)];
    expect(without$((await make(kind).send(verb, input)) as Record<string, unknown>)).toEqual(output);
    const [{ headers, input: sent } = { headers: {}, input: {} }] = arrived;
    const { ClientRequestToken, ...asked } = sent;
    expect(asked).toEqual(input);
    expect(typeof ClientRequestToken).toBe(verb === 'TransactWriteItems' ? 'string' : 'undefined');
    expect(headers).toMatchObject({
      'x-amz-target': `DynamoDB_20120810.${verb}`,
      'content-type': 'application/x-amz-json-1.0',
      'amz-sdk-request': 'attempt=1; max=3',
      authorization: expect.stringMatching(
        /^AWS4-HMAC-SHA256 Credential=first\/\d{8}\/ap-southeast-3\/dynamodb\/aws4_request, SignedHeaders=\S*host\S*x-amz-date\S*, Signature=[0-9a-f]{64}$/,
      ),
    });
    expect(headers).not.toHaveProperty('user-agent');
    expect(headers).not.toHaveProperty('x-amz-user-agent');
  });

  it.each<[string, Answer, object, number]>([
    ['a throttle', refused('ProvisionedThroughputExceededException'), { name: 'ProvisionedThroughputExceededException', status: 400 }, 3],
    ['a fault of its own', refused('InternalServerError', {}, 500), { name: 'InternalServerError', status: 500 }, 3],
    ['what is not allowed', refused('ValidationException'), { name: 'ValidationException', status: 400 }, 1],
    ['a token that has run out', refused('ExpiredTokenException'), { name: 'ExpiredTokenException', status: 400 }, 1],
    ['a missing table', refused('ResourceNotFoundException'), { name: 'ResourceNotFoundException', status: 400 }, 1],
    ['a condition', refused('ConditionalCheckFailedException'), { name: 'ConditionalCheckFailedException', status: 400 }, 1],
  ])('%s is told by its name, and asked again where that helps', async (_, answer, error, attempts) => {
    answers = [answer, answer, answer];
    expect(await failure(make(kind).send('GetItem', GET))).toEqual(error);
    expect(arrived.map(({ headers }) => headers['amz-sdk-request'])).toEqual(
      Array.from({ length: attempts }, (__, i) => `attempt=${i + 1}; max=3`),
    );
  });

  it('a transaction that is refused says for each item why', async () => {
    const reasons = [{ Code: 'None' }, { Code: 'ConditionalCheckFailed', Message: 'The conditional request failed' }];
    answers = [refused('TransactionCanceledException', { CancellationReasons: reasons })];
    expect(await failure(make(kind).send('TransactWriteItems', WRITE))).toEqual({
      name: 'TransactionCanceledException',
      status: 400,
      reasons,
    });
    expect(arrived).toHaveLength(1);
  });

  it.each<[string, Answer]>([
    ['a throttle', refused('ThrottlingException')],
    ['a fault', refused('InternalServerError', {}, 500)],
    ["a proxy's page", told('<html>Bad gateway</html>', 502, { 'content-type': 'text/html' })],
    ['a line that is cut', cut],
    ['no answer in time', () => undefined],
  ])('%s once is healed, and a write comes again under the same token', async (_, answer) => {
    answers = [answer, told({ ConsumedCapacity: [USED] })];
    expect(await make(kind, 300).send('TransactWriteItems', WRITE)).toMatchObject({ ConsumedCapacity: [USED] });
    const [first, second, ...more] = arrived.map(({ input }) => input);
    expect(more).toEqual([]);
    expect(second).toEqual(first);
  });

  it.each<[string, Answer]>([
    ['cut', cut],
    ['silent', () => undefined],
    ["a proxy's null", told('null', 502)],
  ])('what stays %s ends within its attempts, as what will pass by itself', async (_, answer) => {
    answers = [answer, answer, answer];
    await expect(orUnavailable(make(kind, 200).send('GetItem', GET))).rejects.toMatchObject({ name: 'Unavailable' });
    expect(arrived).toHaveLength(3);
  });

  it('nobody listening is what will pass by itself', async () => {
    const made = make(kind);
    server.close();
    await expect(orUnavailable(made.send('GetItem', GET))).rejects.toMatchObject({ name: 'Unavailable' });
  });

  it('a clock that is ten minutes off is set by the refusal, for all that were on their way, and stays set', async () => {
    const date = new Date(Date.now() + 600_000).toUTCString();
    const early: Answer = (response) => setTimeout(refused('InvalidSignatureException', {}, 400, { date }), 50, response);
    answers = [early, early, ...Array.from({ length: 3 }, () => told({}, 200, { date }))];
    const made = make(kind);
    await Promise.all([made.send('GetItem', GET), made.send('GetItem', GET)]);
    await made.send('GetItem', GET);
    const signedAt = arrived.map(({ headers }) => {
      const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/.exec(String(headers['x-amz-date'])) ?? [];
      return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00Z`);
    });
    const [first = 0, ...later] = signedAt;
    expect(later.map((at) => Math.round((at - first) / 60_000))).toEqual([0, 10, 10, 10]);
  });

  it('a wrong secret is refused once, and no clock is blamed', async () => {
    const date = new Date().toUTCString();
    answers = [refused('InvalidSignatureException', {}, 400, { date })];
    expect(await failure(make(kind).send('GetItem', GET))).toEqual({ name: 'InvalidSignatureException', status: 400 });
    expect(arrived).toHaveLength(1);
  });

  it('credentials that run out are taken anew, with the token of their session', async () => {
    vi.stubEnv('AWS_SESSION_TOKEN', 'session of the first');
    vi.stubEnv('AWS_CREDENTIAL_EXPIRATION', new Date(Date.now() + 1_000).toISOString());
    const made = make(kind);
    await made.send('GetItem', GET);
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'second');
    vi.stubEnv('AWS_SESSION_TOKEN', 'session of the second');
    await made.send('GetItem', GET);
    // The SDK's provider hands the old ones out once more while it fetches the new.
    await vi.waitFor(async () => {
      await made.send('GetItem', GET);
      expect(arrived.at(-1)?.headers).toMatchObject({
        'x-amz-security-token': 'session of the second',
        authorization: expect.stringContaining('Credential=second/'),
      });
    });
    expect(arrived[0]?.headers['x-amz-security-token']).toBe('session of the first');
  });

  it("hands X-Ray's trace on, inside a Lambda and nowhere else", async () => {
    const trace = 'Root=1-67891233-abcdef012345678912345678;Parent=53995c3f42cd8ad8;Sampled=1';
    vi.stubEnv('_X_AMZN_TRACE_ID', trace);
    const made = make(kind);
    await made.send('GetItem', GET);
    vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'graphql');
    await made.send('GetItem', GET);
    expect(arrived.map(({ headers }) => headers['x-amzn-trace-id'])).toEqual([undefined, trace]);
  });

  it('a layer sees each attempt beneath the retries, may change it, and can be taken out', async () => {
    const made = make(kind);
    const seen: Verb[] = [];
    const remove = made.use(async (attempt, next) => {
      seen.push(attempt.verb);
      if (seen.length === 1) throw Object.assign(new Error('cut'), { code: 'ECONNRESET' });
      return { ...(await next({ ...attempt, input: { ...attempt.input, TableName: 'other' } })), Count: 7 };
    });
    expect(await made.send('GetItem', GET)).toMatchObject({ Count: 7 });
    remove();
    expect(await made.send('GetItem', GET)).not.toHaveProperty('Count');
    expect([seen, arrived.map(({ input }) => input.TableName)]).toEqual([
      ['GetItem', 'GetItem'],
      ['other', 'table'],
    ]);
  });

  it('a thousand at once keep fifty lines', async () => {
    const made = make(kind, 60_000, 60_000);
    const lines = new Set<unknown>();
    server.on('connection', (line) => lines.add(line));
    await Promise.all(Array.from({ length: 1_000 }, () => made.send('GetItem', GET)));
    expect([arrived.length, lines.size <= 50]).toEqual([1_000, true]);
  });
});

describe('what the direct client sees and the SDK does not', () => {
  it.each<[string, Answer]>([
    ['a checksum that does not hold', told({ Item: ITEM }, 200, { 'x-amz-crc32': '1' })],
    ['an answer that is no JSON', told('{"Item":')],
    ['an answer that is cut half-way', cutHalfWay],
    ['an answer that begins and does not end', halfSaid],
  ])('%s is asked again', async (_, answer) => {
    answers = [answer, told({ Item: ITEM })];
    expect(await make('direct', 300).send('GetItem', GET)).toEqual({ Item: ITEM });
    answers = [answer, answer, answer];
    await expect(orUnavailable(make('direct', 200).send('GetItem', GET))).rejects.toMatchObject({ name: 'Unavailable' });
  });
});

describe('which client is made', () => {
  it('the direct one, or the SDK where the environment says so', async () => {
    const of = async () => {
      client = await makeClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      await client.send('GetItem', GET);
      return arrived.at(-1)?.headers['amz-sdk-invocation-id'] === undefined ? 'direct' : 'sdk';
    };
    expect(await of()).toBe('direct');
    vi.stubEnv('TABLE_CLIENT', 'sdk');
    expect(await of()).toBe('sdk');
  });

  it('the SDK leaves out what nobody reads, under the names that this version gives it', () => {
    const names = new DynamoDBClient({ region: 'ap-southeast-3' }).middlewareStack.identify().map((one) => one.split(/ - |:/)[0]);
    expect(names).toEqual(expect.arrayContaining([...UNUSED_MIDDLEWARE]));
  });
});
