// What a stage may say of challenges, and how much work that is: never more than the slowest phone was given.
import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { challengeOf } from '../../src/config.ts';
import { proofOfWork, triesIn } from '../../src/platform/edge/proof-of-work.ts';
import { createKeyring } from '../../src/platform/store/keyring.ts';
import { sealedUp, worked } from '../support/challenge.ts';

it.each([
  [{}, undefined],
  [{ CHALLENGE: 'off' }, undefined],
  [{ CHALLENGE: 'off', CHALLENGE_SECONDS: 'none' }, undefined],
  [{ CHALLENGE: 'proof-of-work' }, 10],
  [{ CHALLENGE: 'proof-of-work', CHALLENGE_SECONDS: '' }, 10],
  [{ CHALLENGE: 'proof-of-work', CHALLENGE_SECONDS: '1' }, 1],
  [{ CHALLENGE: 'proof-of-work', CHALLENGE_SECONDS: '60' }, 60],
])('%j is %s seconds', (env, seconds) => expect(challengeOf(env)).toEqual(seconds && { kind: 'proof-of-work', slowestSeconds: seconds }));

it.each(['0', '61', '2.5', '-1', 'ten', 'Infinity'])('%s seconds are refused', (seconds) =>
  expect(() => challengeOf({ CHALLENGE: 'proof-of-work', CHALLENGE_SECONDS: seconds })).toThrow(`CHALLENGE_SECONDS is ${seconds}:`),
);

it.each(['on', 'picture', ''])('a kind %j that is none is refused', (kind) =>
  expect(() => challengeOf({ CHALLENGE: kind })).toThrow('it is one of off, proof-of-work'),
);

it('a phone of 200,000 rounds a second is done in as many seconds as were said', () => {
  for (const seconds of [1, 10, 60]) expect((triesIn(seconds) * 2_000) / 200_000).toBe(seconds);
});

it('no challenge takes more tries than that, and they differ', async () => {
  const house = proofOfWork(createKeyring(randomBytes(32)), 1);
  const of = { writing: 'VOICE_SUBMIT', at: '33.74' } as const;
  const now = '2026-03-10T05:00:00.000Z';
  const counters: number[] = [];
  for (let i = 0; i < 12; i += 1) {
    const payload = await worked((await house.make(of, now)).text);
    expect(await house.solved(sealedUp(payload), of, now)).toEqual({
      id: payload.challenge.parameters.nonce,
      expiresAt: '2026-03-10T05:30:00.000Z',
    });
    counters.push(payload.solution.counter);
  }
  expect(Math.min(...counters)).toBeGreaterThanOrEqual(1);
  expect(Math.max(...counters)).toBeLessThanOrEqual(triesIn(1));
  expect(new Set(counters).size).toBeGreaterThan(6);
});

it('is of one key ring: neither another house nor another purpose signs for it', async () => {
  const [ours, theirs] = [randomBytes(32), randomBytes(32)].map((master) => proofOfWork(createKeyring(master), 1));
  const of = { writing: 'VOICE_SUBMIT', at: '33.74' } as const;
  const now = '2026-03-10T05:00:00.000Z';
  const solution = sealedUp(await worked((await theirs?.make(of, now))?.text ?? ''));
  expect(await ours?.solved(solution, of, now)).toBeNull();
  expect(await theirs?.solved(solution, of, now)).not.toBeNull();
});
