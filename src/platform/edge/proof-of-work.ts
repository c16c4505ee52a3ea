// Challenges that a machine solves by itself: ALTCHA's proof of work, version 2. No picture, no cookie, no other host, and nobody is told from anybody.

import { randomInt } from 'node:crypto';
import type { Payload } from 'altcha-lib/types';
import { digest } from '../store/ids.ts';
import type { Keyring } from '../store/keyring.ts';
import type { Challenged, Challenges } from './challenges.ts';

/** Browsers and phones have it in native code: a program of its own gains little over a page. */
const ALGORITHM = 'PBKDF2/SHA-256';
/** Rounds of one try. So many cost us a millisecond when a challenge is made, and nothing when its solution is read. */
const ROUNDS = 2_000;
/** Rounds in a second of a phone of 2014 (Cortex-A7, without instructions for SHA-256; computed). A phone of today makes ten times as many. */
const SLOW_PHONE = 200_000;
/** A form may lie open for a while; a page asks for another where it has lain too long. */
const LIFE_MS = 30 * 60_000;
/** Signs of a solution: one of ours has some 900. */
const MOST_SIGNS = 2_000;

/** Loaded with the first challenge: most processes never see one. */
async function library() {
  const [altcha, { deriveKey }] = await Promise.all([import('altcha-lib'), import('altcha-lib/algorithms/pbkdf2')]);
  return { ...altcha, deriveKey };
}

/** Most tries that a challenge takes; half as many on average, and never one more. */
export const triesIn = (slowestSeconds: number): number => (slowestSeconds * SLOW_PHONE) / ROUNDS;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** As solvers of ALTCHA send it: JSON in base64. The library looks at the signature before it believes anything, and at the form of the solution. */
function payloadOf(text: string): Payload | null {
  if (text.length > MOST_SIGNS) return null;
  try {
    const payload: unknown = JSON.parse(Buffer.from(text, 'base64').toString('utf8'));
    const isOne = isRecord(payload) && isRecord(payload.challenge) && isRecord(payload.challenge.parameters) && isRecord(payload.solution);
    return isOne ? (payload as unknown as Payload) : null;
  } catch {
    return null;
  }
}

/** @param slowestSeconds in which a slow phone has solved any */
export function proofOfWork({ hash }: Pick<Keyring, 'hash'>, slowestSeconds: number): Challenges {
  const secrets = { hmacSignatureSecret: hash('CHALLENGE', 'signature'), hmacKeySignatureSecret: hash('CHALLENGE', 'key') };
  const named = ({ writing, at }: Challenged): string => digest(writing, at);
  return {
    async make(of, now) {
      const { createChallenge, deriveKey } = await library();
      const until = Date.parse(now) + LIFE_MS;
      const work = await createChallenge({
        ...{ algorithm: ALGORITHM, cost: ROUNDS, counter: randomInt(1, triesIn(slowestSeconds) + 1), deriveKey },
        // Not as the library's own `expiresAt`, which goes by the clock of the machine: the instant of a request is the only clock here.
        data: { of: named(of), until },
        ...secrets,
      });
      return { kind: 'PROOF_OF_WORK', text: JSON.stringify(work), expiresAt: new Date(until).toISOString() };
    },
    async solved(solution, of, now) {
      const payload = payloadOf(solution);
      if (!payload) return null;
      const { verifySolution, deriveKey } = await library();
      const { verified } = await verifySolution({ ...payload, deriveKey, ...secrets });
      const { nonce, data } = payload.challenge.parameters;
      const until = Number(data?.until);
      return verified && data?.of === named(of) && until > Date.parse(now) ? { id: nonce, expiresAt: new Date(until).toISOString() } : null;
    },
  };
}
