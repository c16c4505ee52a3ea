// KMS down, slow or talking nonsense: a ring that is open stays open, none is made of a wrong key, and an API that cannot open says so and opens as soon as it can.
import { createCipheriv, randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { json } from 'node:stream/consumers';
import type { APIGatewayProxyResult } from 'aws-lambda';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureTable } from '../../local/engine.ts';
import { createApp } from '../../src/app.ts';
import type { Config } from '../../src/config.ts';
import { PAUSE_MS, standby } from '../../src/platform/edge/standby.ts';
import { Unavailable } from '../../src/platform/rules/errors.ts';
import { type Amazon, type Faults, GARBAGE, LINE_FAULTS, refusalFaults, startAmazon } from '../support/amazon.ts';
import { eventOf, everyRow, type RunningCity, startCity } from '../support/city.ts';
import { theSchema } from '../support/schema.ts';

const KEY = 'arn:aws:kms:ap-southeast-3:111122223333:key/data';
const MINE = randomBytes(32);
const BEGUN = Date.parse('2026-03-02T01:00:00Z');

/** Encrypts and decrypts under one key, or another. */
const kmsOf =
  (secret: Buffer): RequestListener =>
  async (request, response) => {
    const { Plaintext, CiphertextBlob } = (await json(request)) as Record<string, string>;
    // In this mode it is the same both ways.
    const turned = (base64 = '') => createCipheriv('aes-256-ctr', secret, Buffer.alloc(16)).update(base64, 'base64').toString('base64');
    const body = { KeyId: KEY, ...(Plaintext ? { CiphertextBlob: turned(Plaintext) } : { Plaintext: turned(CiphertextBlob) }) };
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
  };

const answers = kmsOf(MINE);
const said =
  (body: object): Faults[string] =>
  (amazon) =>
    amazon.now((_, response) => void response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body)));

const FAULTS: Faults = {
  ...LINE_FAULTS,
  ...refusalFaults('json'),
  ...GARBAGE,
  'gives another key': (amazon) => amazon.now(kmsOf(randomBytes(32))),
  'gives half a key': said({ KeyId: KEY, Plaintext: Buffer.alloc(16, 1).toString('base64'), CiphertextBlob: 'AAAA' }),
};

let kms: Amazon;
let city: RunningCity;
let config: Config;
const stops: (() => Promise<void>)[] = [];

beforeAll(async () => {
  [kms, city] = await Promise.all([startAmazon('KMS', answers), startCity()]);
  config = { ...city.app.parts.config, dataKeyArn: KEY, localKeyFile: undefined };
});
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: BEGUN });
});
afterEach(async () => {
  kms.now(answers);
  vi.useRealTimers();
  await Promise.all(stops.splice(0).map((stop) => stop()));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  kms.stop();
  await city.stop();
});

const opened = async (tableName: string) => {
  const app = await createApp({ ...config, tableName }, { built: theSchema(), log: () => undefined });
  stops.push(() => app.stop());
  return app;
};

/** As the Lambda function stands, and what it tells operators. */
async function standing(tableName: string) {
  const told: unknown[] = [];
  const handler = await standby({
    open: () => opened(tableName),
    tell: (error, requestId) => void told.push([error.who, requestId !== null]),
    webOrigins: ['https://kinerja.test'],
  });
  const ask = (): Promise<APIGatewayProxyResult> =>
    handler(eventOf(JSON.stringify({ query: '{ me { roles } }' }), { origin: 'https://kinerja.test', 'accept-language': 'en' }));
  return { ask, told };
}

let tables = 0;
async function newTable(): Promise<string> {
  tables += 1;
  const name = `kms-${tables}`;
  await ensureTable(city.engine, name);
  return name;
}

describe.each(Object.entries(FAULTS))('KMS that %s', (name, fault) => {
  const back = async (): Promise<void> => {
    if (name === 'takes no connection') await kms.back();
    kms.now(answers);
  };

  it('opens nothing, is told within two seconds, and opens when it is back', { timeout: 60_000 }, async () => {
    const table = await newTable();
    const sealed = (await opened(table)).keyring.hash('NIK', '3374105204850003');
    await fault(kms);
    const { ask, told } = await standing(table);
    const { statusCode, body, headers } = await ask();
    expect(statusCode).toBe(503);
    expect(headers).toMatchObject({
      'retry-after': '1',
      'access-control-allow-origin': 'https://kinerja.test',
      'cache-control': 'no-store',
    });
    expect(JSON.parse(body).errors).toMatchObject([{ extensions: { code: 'TRY_AGAIN', requestId: expect.any(String) } }]);
    // One attempt for those who came meanwhile.
    expect(told).toEqual([
      ['KMS', false],
      ['KMS', true],
    ]);
    await back();
    vi.setSystemTime(BEGUN + PAUSE_MS);
    expect((await ask()).statusCode).toBe(200);
    expect((await opened(table)).keyring.hash('NIK', '3374105204850003')).toBe(sealed);
  });

  it('ends nothing that is open', { timeout: 60_000 }, async () => {
    const table = await newTable();
    const app = await opened(table);
    await fault(kms);
    const before = kms.asked();
    const answer = await app.handler(eventOf(JSON.stringify({ query: '{ me { roles } }' }), {}));
    expect([answer.statusCode, kms.asked() - before]).toEqual([200, 0]);
    await back();
  });

  it('makes no ring on the first start of all', { timeout: 60_000 }, async () => {
    const table = await newTable();
    await fault(kms);
    if (name === 'gives another key') return back();
    await expect(opened(table)).rejects.toBeInstanceOf(Unavailable);
    await back();
    const { keyring } = await opened(table);
    expect((await opened(table)).keyring.hash('NIK', '1')).toBe(keyring.hash('NIK', '1'));
  });
});

it('a crowd that comes meanwhile asks once, and whoever comes right after is told at once', async () => {
  const table = await newTable();
  await opened(table);
  kms.now((_, response) => void response.writeHead(400).end('{"__type":"DisabledException"}'));
  const { ask } = await standing(table);
  vi.setSystemTime(BEGUN + PAUSE_MS);
  const before = kms.asked();
  const crowd = await Promise.all(Array.from({ length: 20 }, ask));
  expect(crowd.map(({ statusCode }) => statusCode)).toEqual(Array.from({ length: 20 }, () => 503));
  expect((await ask()).statusCode).toBe(503);
  // The SDK's attempts of one opening; the second is of a clock that KMS finds wrong.
  expect(kms.asked() - before).toBeLessThanOrEqual(3);
  vi.setSystemTime(BEGUN - 1);
  kms.now(answers);
  expect((await ask()).statusCode, 'a clock that is set back').toBe(200);
});

it('a public file is answered alike to everybody meanwhile: the cache in front keeps it by its path', async () => {
  const webOrigins = ['https://kinerja.test'];
  const handler = await standby({
    open: () => Promise.reject(new Unavailable(new Error('down'), 'KMS')),
    tell: () => undefined,
    webOrigins,
  });
  const event = { ...eventOf('', { origin: 'https://kinerja.test' }), httpMethod: 'GET', path: '/announcements/33.74/a.json' };
  const { statusCode, headers } = await handler(event);
  expect([statusCode, headers?.['access-control-allow-origin'], headers?.['cache-control']]).toEqual([503, '*', 'no-store']);
});

it('what will not pass by itself ends the process, as before', async () => {
  await expect(standby({ open: () => Promise.reject(new TypeError('ours')), tell: () => undefined, webOrigins: [] })).rejects.toThrow(
    'ours',
  );
});

it('the key and what KMS said stand in no row of the table', async () => {
  expect(JSON.stringify(await everyRow(city))).not.toContain(MINE.toString('base64'));
});
