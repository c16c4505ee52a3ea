// Past capacity: a few are worked on, the next few wait a moment, the rest are told at once to come again. By a held clock, never by speed.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLimiter } from '../../src/platform/edge/limiter.ts';
import { retryAfter } from '../../src/platform/edge/shed.ts';
import { eventOf } from '../support/city.ts';
import { newKey } from '../support/mutations.ts';
import { type Agency, startAgency } from '../support/people.ts';
import { complete, LAST_INSTANT, newAccount, ofDraft, person, published, TOO_LATE } from '../support/registration.ts';
import { REGISTERING } from '../support/selection.ts';

/** Work that ends when it is told to. */
function jobs(limiter: ReturnType<typeof createLimiter>) {
  const ends: (() => void)[] = [];
  const ask = () => limiter.run(() => new Promise<string>((end) => ends.push(() => end('done'))));
  return { ask, ends, end: async () => ends.shift()?.() };
}

describe('the limiter', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('works on so many at once, and on the next as soon as one ends, in the order of arrival', async () => {
    const { ask, ends, end } = jobs(createLimiter({ atOnce: 2, patienceMs: 1_000 }));
    const asked = [ask(), ask(), ask(), ask()];
    await vi.advanceTimersByTimeAsync(0);
    expect(ends).toHaveLength(2);
    await end();
    await vi.advanceTimersByTimeAsync(0);
    expect(await asked[0]).toBe('done');
    expect(ends).toHaveLength(2);
    for (let i = 0; i < 3; i += 1) {
      await end();
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(await Promise.all(asked)).toEqual(['done', 'done', 'done', 'done']);
  });

  it('lets nobody wait longer than the patience, though nothing ends', async () => {
    const { ask } = jobs(createLimiter({ atOnce: 1, patienceMs: 1_000 }));
    void ask();
    const second = ask();
    let told: string | null | undefined;
    void second.then((answer) => {
      told = answer;
    });
    await vi.advanceTimersByTimeAsync(999);
    expect(told).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toBeNull();
  });

  it('sends away at once whoever comes while others have waited half of it', async () => {
    const { ask, ends, end } = jobs(createLimiter({ atOnce: 1, patienceMs: 1_000 }));
    void ask();
    const waiting = ask();
    await vi.advanceTimersByTimeAsync(499);
    const stillLetIn = ask();
    await vi.advanceTimersByTimeAsync(1);
    expect(await ask()).toBeNull();
    await end();
    await vi.advanceTimersByTimeAsync(0);
    await end();
    expect(await waiting).toBe('done');
    await vi.advanceTimersByTimeAsync(0);
    await end();
    expect(await stillLetIn).toBe('done');
    expect(ends).toHaveLength(0);
  });

  it('is as free as ever after the crowd, and after work that failed', async () => {
    const limiter = createLimiter({ atOnce: 1, patienceMs: 1_000 });
    await expect(limiter.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    const { ask, end, ends } = jobs(limiter);
    const crowd = Array.from({ length: 1_000 }, ask);
    await vi.advanceTimersByTimeAsync(1_000);
    await end();
    const answers = await Promise.all(crowd);
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(1);
    const newcomer = ask();
    await vi.advanceTimersByTimeAsync(0);
    expect(ends).toHaveLength(1);
    await end();
    expect(await newcomer).toBe('done');
  });
});

describe('a request for which there is no room', () => {
  let city: Agency;
  beforeAll(async () => {
    city = await startAgency({ load: { atOnce: 1, patienceMs: 0 } });
  });
  afterAll(() => city.stop());

  const ORIGIN = 'https://kinerja.test';
  const crowd = (language: string) => {
    const headers = { origin: ORIGIN, 'accept-language': language };
    return Promise.all(
      Array.from({ length: 5 }, () =>
        city.app.handler(eventOf('{"query":"{ campaigns(regionCode: \\"33.74\\", first: 1) { edges { node { id } } } }"}', headers)),
      ),
    );
  };

  it('is answered in the form of every other, in the reader’s language, with when to come again, and a page may read it', async () => {
    const [served, ...shed] = (await crowd('en')).toSorted((a, b) => a.statusCode - b.statusCode);
    expect(served?.statusCode).toBe(200);
    expect(shed.map(({ statusCode }) => statusCode)).toEqual([503, 503, 503, 503]);
    for (const { headers, body } of shed) {
      const [error] = JSON.parse(body).errors;
      expect(error.extensions).toMatchObject({
        code: 'TRY_AGAIN',
        requestId: headers?.['x-request-id'],
        arrivalProof: expect.stringMatching(/^r1\./),
      });
      expect(error.message).toContain('Too many ask at once');
      expect(Number(headers?.['retry-after'])).toBeGreaterThanOrEqual(1);
      expect(headers).toMatchObject({ 'access-control-allow-origin': ORIGIN, 'cache-control': 'no-store' });
      expect(headers?.['access-control-expose-headers']).toContain('retry-after');
    }
    expect(JSON.parse((await crowd('id')).at(-1)?.body ?? '').errors[0].message).toContain('Terlalu banyak permintaan');
  });

  it('comes again at another second than its neighbours', () => {
    const seconds = Array.from({ length: 6_000 }, () => retryAfter(newKey()));
    const counts = [1, 2, 3, 4, 5, 6].map((second) => seconds.filter((one) => one === second).length);
    expect(counts.reduce((sum, count) => sum + count)).toBe(6_000);
    expect(Math.min(...counts)).toBeGreaterThan(700);
  });

  it('leaves the state of the service and published files to be read', async () => {
    const waiting = crowd('id');
    const of = (path: string) => ({ ...eventOf('', {}), httpMethod: 'GET', path });
    expect((await city.app.handler(of('/health'))).statusCode).toBe(200);
    expect((await city.app.handler(of(`/announcements/${'0'.repeat(64)}.json`))).statusCode).toBe(404);
    await waiting;
  });

  it('counts from then: a submission sent away in the last second is in time when it comes again', async () => {
    const open = await published(city);
    city.setNow(REGISTERING);
    const made = await complete(city, await person(city, {}, await newAccount(city)), open.campaign.id, open.formationIds[0] ?? '');
    const query =
      'mutation($input: ApplicationSubmitInput!) { applicationSubmit(input: $input) { application { submission { at } } userErrors { code } } }';
    const input = { ...ofDraft(made), idempotencyKey: newKey() };
    city.setNow(LAST_INSTANT);
    const [, answer] = await Promise.all([city.nobody('{ __typename }'), made.ask(query, { input })]);
    const { arrivalProof = '' } = (answer.errors?.[0]?.extensions ?? {}) as { arrivalProof?: string };
    expect(answer.status).toBe(503);
    city.setNow(TOO_LATE);
    expect((await made.ask(query, { input })).data.applicationSubmit.userErrors).toEqual([{ code: 'DEADLINE_PASSED' }]);
    expect((await made.ask(query, { input }, { 'x-arrival-proof': arrivalProof })).data.applicationSubmit).toEqual({
      application: { submission: { at: LAST_INSTANT } },
      userErrors: [],
    });
  });
});
