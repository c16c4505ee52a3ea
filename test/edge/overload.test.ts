// Past capacity: a few are worked on, the next few wait a moment, the rest are told at once to come again. By a held clock, never by speed.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLimiter } from '../../src/platform/edge/limiter.ts';
import { retryAfter } from '../../src/platform/edge/shed.ts';
import { cameAt, waitedSince } from '../../src/platform/rules/arrival.ts';
import { mayWait, type Queue, tookOf } from '../../src/platform/rules/queue.ts';
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

  it('carries what it is able to while three times as many come, and tells all others within the patience', async () => {
    const [ATONCE, EACH_MS, EVERY_MS, COUNT] = [8, 8, 8 / 3, 3_000];
    const limiter = createLimiter({ atOnce: ATONCE, patienceMs: 750 });
    const [served, sentAway]: number[][] = [[], []];
    // One processor: whatever is in work shares it, so that eight together take eight times as long.
    let free = 0;
    const work = () => {
      free = Math.max(free, performance.now()) + EACH_MS;
      return new Promise<string>((end) => setTimeout(() => end('done'), free - performance.now()));
    };
    for (let i = 0; i < COUNT; i += 1) {
      const came = performance.now();
      void limiter.run(work).then((answer) => (answer ? served : sentAway)?.push(performance.now() - came));
      await vi.advanceTimersByTimeAsync(EVERY_MS);
    }
    await vi.advanceTimersByTimeAsync(1_000);
    expect((served?.length ?? 0) + (sentAway?.length ?? 0)).toBe(COUNT);
    expect(served?.length).toBeGreaterThan(0.95 * ((COUNT * EVERY_MS) / EACH_MS));
    expect(Math.max(...(served ?? []))).toBeLessThanOrEqual(750);
    // Nobody waits in vain: who is not worked on is told so on coming, but for the first, before anybody knows how long one takes.
    expect(sentAway?.filter((ms) => ms > 0).length).toBeLessThan(0.02 * COUNT);
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

describe('who may wait', () => {
  const nobody: Queue = { ahead: 0, oldestMs: 0, atOnce: 8, tookMs: 0 };
  it.each<[string, Partial<Queue>, boolean]>([
    ['anybody, before one is known to take long', { ahead: 1_000 }, true],
    ['who is hoped to be begun within half of the patience', { ahead: 49, tookMs: 80 }, true],
    ['not the next one', { ahead: 50, tookMs: 80 }, false],
    ['as many more where more are worked on at once', { ahead: 99, tookMs: 80, atOnce: 16 }, true],
    ['nobody behind one that has waited half of it', { ahead: 1, oldestMs: 500, tookMs: 1 }, false],
    ['whoever comes just before that', { ahead: 1, oldestMs: 499, tookMs: 1 }, true],
    ['nobody, where a single one takes too long', { tookMs: 4_001 }, false],
  ])('%s', (_, queue, may) => expect(mayWait({ ...nobody, ...queue }, 1_000)).toBe(may));

  it('one slow among many hardly counts, and many do', () => {
    expect(tookOf(80, 880)).toBe(130);
    expect(Array.from({ length: 64 }).reduce<number>((took) => tookOf(took, 800), 0)).toBeGreaterThan(750);
  });
});

describe('when a request came', () => {
  const NOW = '2026-01-11T17:00:20.000Z';
  const ms = (instant: string) => Date.parse(instant);
  it.each<[string, number | undefined, string]>([
    ['is when the gateway had it', ms(LAST_INSTANT), LAST_INSTANT],
    ['is now, where no gateway says anything', undefined, NOW],
    ['is never in the future', ms('2026-01-11T17:00:20.001Z'), NOW],
    ['is never longer ago than a proof is good for', ms('2026-01-11T16:00:19.000Z'), NOW],
  ])('%s', (_, byGateway, at) => expect(cameAt(byGateway, NOW)).toBe(at));

  it('counts where it waited over a midnight in WIB, of that day or not', () => {
    expect(waitedSince(LAST_INSTANT, TOO_LATE)).toBe(LAST_INSTANT);
    expect(waitedSince(TOO_LATE, NOW)).toBeNull();
    expect(waitedSince('2026-01-11T23:59:59.000Z', '2026-01-12T00:00:01.000Z')).toBeNull();
  });
});

const SUBMIT =
  'mutation($input: ApplicationSubmitInput!) { applicationSubmit(input: $input) { application { submission { at } } userErrors { code } } }';

describe('a submission that had to wait', () => {
  let city: Agency;
  let formation: [campaignId: string, formationId: string];
  beforeAll(async () => {
    city = await startAgency({ load: { atOnce: 1, patienceMs: 60_000 } });
    const open = await published(city);
    formation = [open.campaign.id, open.formationIds[0] ?? ''];
  });
  afterAll(() => city.stop());

  async function waited(sub: string, requestTimeEpoch?: number): Promise<{ send: () => Promise<unknown> }> {
    const who = { sub, roles: [], pool: 'applicants' as const, region: null };
    city.setNow(REGISTERING);
    const made = await complete(city, await person(city, {}, await city.login(who)), ...formation);
    const body = JSON.stringify({ query: SUBMIT, variables: { input: { ...ofDraft(made), idempotencyKey: newKey() } } });
    const event = eventOf(body, { authorization: `Bearer ${await city.tokenOf(who)}` });
    if (requestTimeEpoch) event.requestContext.requestTimeEpoch = requestTimeEpoch;
    return { send: async () => JSON.parse((await city.app.handler(event)).body).data.applicationSubmit };
  }
  const IN_TIME = { application: { submission: { at: LAST_INSTANT } }, userErrors: [] };

  it('for its turn, over midnight, is in time as of when it came', async () => {
    const { send } = await waited('menunggu-giliran');
    const before = city.app.handler(eventOf('{"query":"{ __typename }"}', {}));
    city.setNow(LAST_INSTANT);
    const answer = send();
    city.setNow(TOO_LATE);
    await before;
    expect(await answer).toEqual(IN_TIME);
  });

  it('for an instance, over midnight, is in time as of when the gateway had it, and late without its word', async () => {
    const told = await waited('menunggu-instans', Date.parse(LAST_INSTANT));
    const untold = await waited('tanpa-gerbang');
    city.setNow(TOO_LATE);
    expect(await untold.send()).toEqual({ application: null, userErrors: [{ code: 'DEADLINE_PASSED' }] });
    expect(await told.send()).toEqual(IN_TIME);
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
    const input = { ...ofDraft(made), idempotencyKey: newKey() };
    city.setNow(LAST_INSTANT);
    const [, answer] = await Promise.all([city.nobody('{ __typename }'), made.ask(SUBMIT, { input })]);
    const { arrivalProof = '' } = (answer.errors?.[0]?.extensions ?? {}) as { arrivalProof?: string };
    expect(answer.status).toBe(503);
    city.setNow(TOO_LATE);
    expect((await made.ask(SUBMIT, { input })).data.applicationSubmit.userErrors).toEqual([{ code: 'DEADLINE_PASSED' }]);
    expect((await made.ask(SUBMIT, { input }, { 'x-arrival-proof': arrivalProof })).data.applicationSubmit).toEqual({
      application: { submission: { at: LAST_INSTANT } },
      userErrors: [],
    });
  });
});
