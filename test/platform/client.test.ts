// Both clients of the table, side by side: each verb, each kind of answer and each way a line fails ends the same with either.
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { generate } from 'selfsigned';
import { describe, expect, it, vi } from 'vitest';
import { makeClient } from '../../src/platform/store/client.ts';
import { UNUSED_MIDDLEWARE } from '../../src/platform/store/sdk-client.ts';
import { orUnavailable } from '../../src/platform/store/unavailable.ts';
import type { Verb } from '../../src/platform/store/verbs.ts';
import {
  type Answer,
  answering,
  cut,
  cutHalfWay,
  EXCHANGES,
  failure,
  GET,
  halfSaid,
  ITEM,
  make,
  refused,
  rig,
  told,
  USED,
  WRITE,
  without$,
} from './client-rig.ts';

answering();

describe.each(['direct', 'sdk'] as const)('the client of the table: %s', (kind) => {
  it.each(Object.keys(EXCHANGES) as Verb[])('%s asks and hears what DynamoDB means', async (verb) => {
    const [input, output] = EXCHANGES[verb];
    rig.answers = [told(output)];
    expect(without$((await make(kind).send(verb, input)) as Record<string, unknown>)).toEqual(output);
    const [{ headers, input: sent } = { headers: {}, input: {} }] = rig.arrived;
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
    rig.answers = [answer, answer, answer];
    expect(await failure(make(kind).send('GetItem', GET))).toEqual(error);
    expect(rig.arrived.map(({ headers }) => headers['amz-sdk-request'])).toEqual(
      Array.from({ length: attempts }, (__, i) => `attempt=${i + 1}; max=3`),
    );
  });

  it('a transaction that is refused says for each item why', async () => {
    const reasons = [{ Code: 'None' }, { Code: 'ConditionalCheckFailed', Message: 'The conditional request failed' }];
    rig.answers = [refused('TransactionCanceledException', { CancellationReasons: reasons })];
    expect(await failure(make(kind).send('TransactWriteItems', WRITE))).toEqual({
      name: 'TransactionCanceledException',
      status: 400,
      reasons,
    });
    expect(rig.arrived).toHaveLength(1);
  });

  it.each<[string, Answer]>([
    ['a throttle', refused('ThrottlingException')],
    ['a fault', refused('InternalServerError', {}, 500)],
    ["a proxy's page", told('<html>Bad gateway</html>', 502, { 'content-type': 'text/html' })],
    ['a line that is cut', cut],
    ['no answer in time', () => undefined],
  ])('%s once is healed, and a write comes again under the same token', async (_, answer) => {
    rig.answers = [answer, told({ ConsumedCapacity: [USED] })];
    expect(await make(kind, 300).send('TransactWriteItems', WRITE)).toMatchObject({ ConsumedCapacity: [USED] });
    const [first, second, ...more] = rig.arrived.map(({ input }) => input);
    expect(more).toEqual([]);
    expect(second).toEqual(first);
  });

  it.each<[string, Answer]>([
    ['cut', cut],
    ['silent', () => undefined],
    ["a proxy's null", told('null', 502)],
  ])('what stays %s ends within its attempts, as what will pass by itself', async (_, answer) => {
    rig.answers = [answer, answer, answer];
    await expect(orUnavailable(make(kind, 200).send('GetItem', GET))).rejects.toMatchObject({ name: 'Unavailable' });
    expect(rig.arrived).toHaveLength(3);
  });

  it.each<[string, Answer]>([
    ['cut', cut],
    ['silent', () => undefined],
  ])('a line that is %s is told as one that did not answer, and each attempt has its time', async (how, answer) => {
    rig.answers = [answer, answer, answer];
    const begun = performance.now();
    expect(await failure(make(kind, 200).send('GetItem', GET))).toMatchObject({ name: 'TimeoutError' });
    expect(performance.now() - begun).toBeGreaterThanOrEqual(how === 'silent' ? 590 : 0);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });

  it('nobody listening is what will pass by itself', async () => {
    const made = make(kind);
    rig.server.close();
    await expect(orUnavailable(made.send('GetItem', GET))).rejects.toMatchObject({ name: 'Unavailable' });
    await expect(made.send('GetItem', GET)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('comes again no sooner than a refusal asks for', async () => {
    rig.answers = [refused('ThrottlingException', {}, 400, { 'x-amz-retry-after': '400' }), told({})];
    const begun = performance.now();
    await make(kind).send('GetItem', GET);
    expect([rig.arrived.length, performance.now() - begun > 390]).toEqual([2, true]);
  });

  it('who gets no line in time has not been answered; those who have one are', async () => {
    const made = make(kind, 60_000, 700);
    const held: ServerResponse[] = [];
    rig.answers = Array.from({ length: 50 }, () => (response) => held.push(response));
    const first = Array.from({ length: 50 }, () => made.send('GetItem', GET));
    await vi.waitFor(() => expect(held).toHaveLength(50), 30_000);
    expect(await failure(made.send('GetItem', GET))).toEqual({ name: 'TimeoutError', status: undefined });
    held.forEach(told({ Item: ITEM }));
    expect(await Promise.all(first)).toHaveLength(50);
  });

  it('speaks over TLS as without, and keeps the line', async () => {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    const lines = new Set<unknown>();
    const secure = createSecureServer({ key, cert }, (_, response) => told({ Item: ITEM })(response)).listen(0, '127.0.0.1');
    await once(secure, 'listening');
    secure.on('secureConnection', (line) => lines.add(line));
    const made = make(kind, 5_000, 1_000, `https://127.0.0.1:${(secure.address() as AddressInfo).port}`);
    for (const _ of [1, 2, 3]) expect(await made.send('GetItem', GET)).toMatchObject({ Item: ITEM });
    expect(lines.size).toBe(1);
    secure.closeAllConnections();
    secure.close();
  });

  it('a clock that is ten minutes off is set by the refusal, for all that were on their way, and stays set', async () => {
    const date = new Date(Date.now() + 600_000).toUTCString();
    const early: Answer = (response) => setTimeout(refused('InvalidSignatureException', {}, 400, { date }), 50, response);
    rig.answers = [early, early, ...Array.from({ length: 3 }, () => told({}, 200, { date }))];
    const made = make(kind);
    await Promise.all([made.send('GetItem', GET), made.send('GetItem', GET)]);
    await made.send('GetItem', GET);
    const signedAt = rig.arrived.map(({ headers }) => {
      const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/.exec(String(headers['x-amz-date'])) ?? [];
      return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00Z`);
    });
    const [first = 0, ...later] = signedAt;
    expect(later.map((at) => Math.round((at - first) / 60_000))).toEqual([0, 10, 10, 10]);
  });

  it('a wrong secret is refused once, and no clock is blamed', async () => {
    const date = new Date().toUTCString();
    rig.answers = [refused('InvalidSignatureException', {}, 400, { date })];
    expect(await failure(make(kind).send('GetItem', GET))).toEqual({ name: 'InvalidSignatureException', status: 400 });
    expect(rig.arrived).toHaveLength(1);
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
      expect(rig.arrived.at(-1)?.headers).toMatchObject({
        'x-amz-security-token': 'session of the second',
        authorization: expect.stringContaining('Credential=second/'),
      });
    });
    expect(rig.arrived[0]?.headers['x-amz-security-token']).toBe('session of the first');
  });

  it("hands X-Ray's trace on, inside a Lambda and nowhere else", async () => {
    const trace = 'Root=1-67891233-abcdef012345678912345678;Parent=53995c3f42cd8ad8;Sampled=1';
    vi.stubEnv('_X_AMZN_TRACE_ID', trace);
    const made = make(kind);
    await made.send('GetItem', GET);
    vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'graphql');
    await made.send('GetItem', GET);
    expect(rig.arrived.map(({ headers }) => headers['x-amzn-trace-id'])).toEqual([undefined, trace]);
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
    expect([seen, rig.arrived.map(({ input }) => input.TableName)]).toEqual([
      ['GetItem', 'GetItem'],
      ['other', 'table'],
    ]);
  });

  it('a thousand at once keep fifty lines', async () => {
    const made = make(kind, 60_000, 60_000);
    const lines = new Set<unknown>();
    rig.server.on('connection', (line) => lines.add(line));
    await Promise.all(Array.from({ length: 1_000 }, () => made.send('GetItem', GET)));
    expect([rig.arrived.length, lines.size <= 50]).toEqual([1_000, true]);
  });
});

describe('what the direct client sees and the SDK does not', () => {
  it.each<[string, Answer]>([
    ['a checksum that does not hold', told({ Item: ITEM }, 200, { 'x-amz-crc32': '1' })],
    ['an answer that is no JSON', told('{"Item":')],
    ['an answer that is cut half-way', cutHalfWay],
    ['an answer that begins and does not end', halfSaid],
  ])('%s is asked again', async (_, answer) => {
    rig.answers = [answer, told({ Item: ITEM })];
    expect(await make('direct', 300).send('GetItem', GET)).toEqual({ Item: ITEM });
    rig.answers = [answer, answer, answer];
    await expect(orUnavailable(make('direct', 200).send('GetItem', GET))).rejects.toMatchObject({ name: 'Unavailable' });
  });
});

describe('which client is made', () => {
  it('the direct one, or the SDK where the environment says so', async () => {
    const of = async () => {
      rig.client = await makeClient(`http://127.0.0.1:${(rig.server.address() as AddressInfo).port}`);
      await rig.client.send('GetItem', GET);
      return rig.arrived.at(-1)?.headers['amz-sdk-invocation-id'] === undefined ? 'direct' : 'sdk';
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
