// What is remembered of a token: only what verified, for a minute, never past its end, and not beyond the keys that signed it.
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTokens } from '../../src/platform/edge/tokens.ts';
import { MOST_REMEMBERED, REMEMBERED_MS, rememberTokens } from '../../src/platform/edge/verified-tokens.ts';

const BEGUN = Date.parse('2026-03-02T01:00:00Z');
const end = (ms: number): number => (BEGUN + ms) / 1000;

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: BEGUN }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Counts how often a token was looked at. */
function counted(exp = end(3_600_000)) {
  const memory = rememberTokens<{ exp: number; of: string }>();
  const verify = vi.fn(async (token: string) => ({ exp, of: token }));
  return { memory, verify, ask: (token: string) => memory.of(token, verify) };
}

describe('a token that verified', () => {
  it('is not verified again for a minute, and then it is', async () => {
    const { ask, verify } = counted();
    await ask('a');
    vi.setSystemTime(BEGUN + REMEMBERED_MS - 1);
    expect(await ask('a')).toEqual({ exp: end(3_600_000), of: 'a' });
    expect(verify).toHaveBeenCalledTimes(1);
    vi.setSystemTime(BEGUN + REMEMBERED_MS);
    await ask('a');
    expect(verify).toHaveBeenCalledTimes(2);
  });

  it('is not made to last by being asked for', async () => {
    const { ask, verify } = counted();
    for (let ms = 0; ms <= REMEMBERED_MS; ms += 10_000) {
      vi.setSystemTime(BEGUN + ms);
      await ask('a');
    }
    expect(verify).toHaveBeenCalledTimes(2);
  });

  it('is not believed past its end', async () => {
    const { ask, verify } = counted(end(5_000));
    await ask('a');
    vi.setSystemTime(BEGUN + 4_999);
    await ask('a');
    expect(verify).toHaveBeenCalledTimes(1);
    vi.setSystemTime(BEGUN + 5_000);
    await ask('a');
    expect(verify).toHaveBeenCalledTimes(2);
  });

  it('is verified again where the clock was set back', async () => {
    const { ask, verify } = counted();
    await ask('a');
    vi.setSystemTime(BEGUN - 1);
    await ask('a');
    expect(verify).toHaveBeenCalledTimes(2);
  });

  it('speaks for no other', async () => {
    const { ask, verify } = counted();
    expect([(await ask('a')).of, (await ask('b')).of, (await ask('a')).of]).toEqual(['a', 'b', 'a']);
    expect(verify).toHaveBeenCalledTimes(2);
  });

  it('is one of so many, and the eldest goes', async () => {
    const { ask, verify } = counted();
    for (let i = 0; i <= MOST_REMEMBERED; i += 1) await ask(`t${i}`);
    await ask(`t${MOST_REMEMBERED}`);
    await ask('t1');
    expect(verify).toHaveBeenCalledTimes(MOST_REMEMBERED + 1);
    await ask('t0');
    expect(verify).toHaveBeenCalledTimes(MOST_REMEMBERED + 2);
  });

  it('is forgotten with the keys, also where they come while it is being verified', async () => {
    const { memory, ask, verify } = counted();
    await ask('a');
    memory.forget();
    await ask('a');
    expect(verify).toHaveBeenCalledTimes(2);
    const pending = ask('b');
    memory.forget();
    await pending;
    await ask('b');
    expect(verify).toHaveBeenCalledTimes(4);
  });
});

it('a token that was refused is not remembered', async () => {
  const { memory } = counted();
  const verify = vi.fn(async () => Promise.reject(new Error('refused')));
  for (let i = 0; i < 3; i += 1) await expect(memory.of('a', verify)).rejects.toThrow('refused');
  expect(verify).toHaveBeenCalledTimes(3);
  expect(await memory.of('a', async () => ({ exp: end(60_000), of: 'a' }))).toMatchObject({ of: 'a' });
});

describe('through the issuer’s keys', () => {
  /** An issuer that publishes the keys that it is told to, and signs with those it has. */
  async function issuerOf(...kids: string[]) {
    const keys = new Map(kids.map((kid) => [kid, generateKeyPairSync('ec', { namedCurve: 'P-256' })]));
    let published = kids;
    let fetched = 0;
    const server = createServer((_, response) => {
      fetched += 1;
      const jwks = published.map((kid) => ({ ...keys.get(kid)?.publicKey.export({ format: 'jwk' }), kid, alg: 'ES256', use: 'sig' }));
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: jwks }));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const tokens = createTokens([{ issuer, jwksUri: `${issuer}/jwks.json`, audience: 'staff', pool: 'staff' }]);
    return {
      tokens,
      fetches: () => fetched,
      publish: (...now: string[]) => {
        published = now;
      },
      token: async (kid: string, ms = 600_000, sub: string = randomUUID()): Promise<string> => {
        const draft = new SignJWT({ sub, groups: ['EMPLOYEE'] }).setProtectedHeader({ alg: 'ES256', kid }).setIssuer(issuer);
        const { privateKey } = keys.get(kid) ?? {};
        if (!privateKey) throw new Error(`There is no key ${kid}.`);
        return `Bearer ${await draft
          .setAudience('staff')
          .setExpirationTime(Math.floor(end(ms)))
          .sign(privateKey)}`;
      },
      stop: () => server.close(),
    };
  }
  const unauthenticated = { extensions: { code: 'UNAUTHENTICATED' } };

  it('a token is the same viewer at each look until its very end', async () => {
    const { tokens, token, stop } = await issuerOf('one');
    try {
      await tokens.viewer(await token('one'));
      const siti = await token('one', 30_000, 'siti');
      const first = await tokens.viewer(siti);
      vi.setSystemTime(BEGUN + 29_000);
      expect(await tokens.viewer(siti)).toEqual(first);
      expect(first.id).toBe('staff:siti');
      vi.setSystemTime(BEGUN + 31_000);
      await expect(tokens.viewer(siti)).rejects.toMatchObject(unauthenticated);
    } finally {
      stop();
    }
  });

  it('a key that was taken away ends what it signed, as soon as the keys are fetched again', async () => {
    const { tokens, token, publish, fetches, stop } = await issuerOf('old', 'new');
    publish('old');
    try {
      const signed = await token('old');
      for (let i = 0; i < 3; i += 1) await tokens.viewer(signed);
      publish('new');
      expect((await tokens.viewer(await token('new'))).roles).toContain('EMPLOYEE');
      expect(fetches()).toBe(2);
      await expect(tokens.viewer(signed)).rejects.toMatchObject(unauthenticated);
    } finally {
      stop();
    }
  });

  it('a key that was added beside the old one leaves the old tokens as they were', async () => {
    const { tokens, token, publish, stop } = await issuerOf('old', 'new');
    publish('old');
    try {
      const signed = await token('old');
      const before = await tokens.viewer(signed);
      publish('old', 'new');
      await tokens.viewer(await token('new'));
      expect(await tokens.viewer(signed)).toEqual(before);
    } finally {
      stop();
    }
  });

  it('keys that were fetched beforehand are not fetched with the first token', async () => {
    const { tokens, token, fetches, stop } = await issuerOf('one');
    try {
      await tokens.fetchKeys();
      expect((await tokens.viewer(await token('one', 600_000, 'siti'))).id).toBe('staff:siti');
      expect(fetches()).toBe(1);
    } finally {
      stop();
    }
  });

  it('an issuer that does not answer beforehand is asked again with the first token', async () => {
    const { tokens, token, publish, stop } = await issuerOf('one');
    publish('none');
    try {
      vi.spyOn(console, 'error').mockImplementation(() => undefined);
      await expect(tokens.fetchKeys()).resolves.toBeUndefined();
      publish('one');
      vi.setSystemTime(BEGUN + 1_000);
      expect((await tokens.viewer(await token('one', 600_000, 'siti'))).id).toBe('staff:siti');
    } finally {
      stop();
    }
    const deaf = createTokens([
      { issuer: 'http://127.0.0.1:1', jwksUri: 'http://127.0.0.1:1/jwks.json', audience: 'staff', pool: 'staff' },
    ]);
    await expect(deaf.fetchKeys()).resolves.toBeUndefined();
  });

  it('a token whose last byte was changed is refused, whatever is remembered of the one it was made from', async () => {
    const { tokens, token, stop } = await issuerOf('one');
    try {
      const good = await token('one');
      for (let i = 0; i < 3; i += 1) await tokens.viewer(good);
      const [head, body, signature = ''] = good.split('.');
      const changed = `${head}.${body}.${signature[0] === 'A' ? 'B' : 'A'}${signature.slice(1)}`;
      for (let i = 0; i < 2; i += 1) await expect(tokens.viewer(changed)).rejects.toMatchObject(unauthenticated);
    } finally {
      stop();
    }
  });
});
