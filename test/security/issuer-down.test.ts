// An issuer whose keys do not come: nobody is told to log in again for it, nobody waits for long, and whoever it vouched for goes on.
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTokens } from '../../src/platform/edge/tokens.ts';
import { Unavailable } from '../../src/platform/rules/errors.ts';

const BEGUN = Date.parse('2026-03-02T01:00:00Z');
const HOUR = 3_600_000;
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const kid = 'one';
const published = JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid, alg: 'ES256', use: 'sig' }] });

const answers: RequestListener = (_, response) => void response.setHeader('content-type', 'application/json').end(published);

/** What an issuer may do instead of publishing its keys. */
const FAULTS: Record<string, RequestListener> = {
  'answers 500': (_, response) => void response.writeHead(500).end('{}'),
  'sends them somewhere else': (_, response) => void response.writeHead(302, { location: '/elsewhere' }).end(),
  'answers with a page': (_, response) => void response.end('<html>Maintenance</html>'),
  'answers with no keys': (_, response) => void response.end('{"keys":[]}'),
  'answers with half of them': (_, response) => void response.end(published.slice(0, -9)),
  'resets the line': (_, response) => void response.socket?.resetAndDestroy(),
  'breaks off': (_, response) => {
    response.writeHead(200, { 'content-length': '9999' }).write('{');
    setTimeout(() => response.socket?.destroy(), 10);
  },
  'says nothing': () => undefined,
  'begins and says nothing more': (_, response) => void response.writeHead(200).write('{"keys":['),
  'does not come to an end': (_, response) => {
    const timer = setInterval(() => response.write(' '.repeat(65_536)), 1);
    response.on('close', () => clearInterval(timer));
  },
};

const running: (() => void)[] = [];
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: BEGUN });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  for (const stop of running.splice(0)) stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function issuer() {
  let doing = answers;
  let fetched = 0;
  const server = createServer((request, response) => {
    fetched += 1;
    doing(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  running.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const signed = (of: string = kid) =>
    new SignJWT({ groups: ['EMPLOYEE'] })
      .setProtectedHeader({ alg: 'ES256', kid: of })
      .setIssuer(address)
      .setAudience('staff')
      // Another each time: what was verified a moment ago is remembered.
      .setSubject(crypto.randomUUID())
      .setExpirationTime(Math.floor((BEGUN + 100 * HOUR) / 1000))
      .sign(privateKey);
  return {
    tokens: createTokens([{ issuer: address, jwksUri: `${address}/jwks.json`, audience: 'staff', pool: 'staff' }]),
    bearer: async (of?: string) => `Bearer ${await signed(of)}`,
    fetches: () => fetched,
    now: (does: RequestListener) => {
      doing = does;
    },
  };
}

const later = (ms: number): void => void vi.setSystemTime(Date.now() + ms);

describe.each(Object.entries(FAULTS))('an issuer that %s', (_, fault) => {
  it('is no bad token, is told within two seconds, and serves again when it comes back', async () => {
    const { tokens, bearer, now } = await issuer();
    now(fault);
    const begun = performance.now();
    await expect(tokens.viewer(await bearer())).rejects.toBeInstanceOf(Unavailable);
    expect(performance.now() - begun).toBeLessThan(2_000);
    now(answers);
    later(1_000);
    expect((await tokens.viewer(await bearer())).roles).toContain('EMPLOYEE');
  });

  it('leaves whoever it vouched for as they were while its keys are fresh, and for a day', async () => {
    const { tokens, bearer, now, fetches } = await issuer();
    await tokens.viewer(await bearer());
    now(fault);
    expect((await tokens.viewer(await bearer())).roles).toContain('EMPLOYEE');
    expect(fetches()).toBe(1);
    later(23 * HOUR);
    expect((await tokens.viewer(await bearer())).roles).toContain('EMPLOYEE');
    later(2 * HOUR);
    await expect(tokens.viewer(await bearer())).rejects.toBeInstanceOf(Unavailable);
  });
});

it('a crowd waits once for an issuer that hangs, and whoever comes after it is told at once', async () => {
  const { tokens, bearer, now, fetches } = await issuer();
  now(() => undefined);
  const crowd = await Promise.allSettled(Array.from({ length: 20 }, async () => tokens.viewer(await bearer())));
  expect(crowd.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 'rejected'));
  const begun = performance.now();
  await expect(tokens.viewer(await bearer())).rejects.toBeInstanceOf(Unavailable);
  expect(performance.now() - begun).toBeLessThan(500);
  expect(fetches()).toBe(1);
});

it('keys of more than an hour are fetched anew behind whoever goes on with them', async () => {
  const { tokens, bearer, fetches } = await issuer();
  await tokens.viewer(await bearer());
  later(HOUR - 1);
  await tokens.viewer(await bearer());
  expect(fetches()).toBe(1);
  later(1);
  await tokens.viewer(await bearer());
  await vi.waitFor(() => expect(fetches()).toBe(2));
});

it('a token of a key that an issuer which answers does not publish is a bad one', async () => {
  const { tokens, bearer } = await issuer();
  await expect(tokens.viewer(await bearer('another'))).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
});
