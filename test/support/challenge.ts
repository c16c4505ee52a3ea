// What the device of a citizen does before it sends: asks for a challenge and solves it with the library's own solver, as a browser has it.
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Payload } from 'altcha-lib/types';
import type { Challenged } from '../../src/platform/edge/challenges.ts';
import type { Ask } from './city.ts';

/** A phone that is fast enough for a test. */
export const CHALLENGED = { challenge: { kind: 'proof-of-work', slowestSeconds: 1 } } as const;

export const ASKED =
  'query($writing: ChallengedWriting!, $at: String!) { writingChallenge(writing: $writing, at: $at) { kind text expiresAt } }';

export const asked = async (ask: Ask, of: Challenged) => (await ask(ASKED, of)).data.writingChallenge;

/** As it is sent. */
export const sealedUp = (payload: unknown): string => Buffer.from(JSON.stringify(payload)).toString('base64');

export async function worked(text: string): Promise<Payload> {
  const challenge = JSON.parse(text);
  const solution = await solveChallenge({ challenge, deriveKey });
  if (!solution) throw new Error('Not solved.');
  return { challenge, solution };
}

export const solved = async (ask: Ask, of: Challenged): Promise<string> => sealedUp(await worked((await asked(ask, of)).text));
