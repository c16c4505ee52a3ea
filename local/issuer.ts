// A development issuer: signs tokens as Cognito would and publishes its keys, so that a laptop verifies them with production's own code.
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JWTPayload, SignJWT } from 'jose';
import type { IssuerConfig, Pool } from '../src/config.ts';

export const JWKS_PATH = '/.well-known/jwks.json';

/** Of one working day; Cognito allows 24. */
export const LONGEST_SECONDS = 12 * 3600;

const POOLS: readonly Pool[] = ['staff', 'applicants', 'students', 'liaisons', 'province', 'router'];

export interface Issuer {
  /** What `GET /.well-known/jwks.json` answers: the public keys of all pools. */
  jwks(): { keys: object[] };
  /** A signed token of the pool. `expiresIn` is in seconds, at most 12 hours; a negative one has expired. */
  sign(pool: Pool, claims: JWTPayload, options?: { expiresIn?: number }): Promise<string>;
  /** What the app must trust: one issuer and audience a pool. */
  config(): IssuerConfig[];
}

export interface IssuerOptions {
  /** Where the private keys are kept, readable by their owner only; without it they live as long as the process. */
  dir?: string;
  /** Origin of the server that serves the keys, for example `http://127.0.0.1:4000`. */
  url: string;
}

interface SigningKey {
  kid: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
}

function signingKey(privateKey: KeyObject): SigningKey {
  const publicKey = createPublicKey(privateKey);
  const kid = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64url')
    .slice(0, 16);
  return { kid, privateKey, publicKey };
}

const newKeys = (): Record<Pool, string> => {
  const make = (): string =>
    generateKeyPairSync('ec', {
      namedCurve: 'P-256',
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    }).privateKey;
  return { staff: make(), applicants: make(), students: make(), liaisons: make(), province: make(), router: make() };
};

/** Written aside and linked into place: of two processes that start at once, both end with the same keys. */
function storedKeys(dir: string): Record<Pool, string> {
  // Another name than before there were six pools: tokens of those keys have run out by tomorrow.
  const file = join(dir, 'keys-of-six-pools.json');
  const draft = `${file}.${randomUUID()}`;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<Pool, string>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  writeFileSync(draft, JSON.stringify(newKeys()), { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Record<Pool, string>;
}

/** Never part of a deployed stack: nothing in `src/` or `cdk/` knows it, and its plain-http issuers are refused there (`src/config.ts`). */
export function createIssuer({ dir, url }: IssuerOptions): Issuer {
  const pems = dir ? storedKeys(dir) : newKeys();
  const keys = Object.fromEntries(POOLS.map((pool) => [pool, signingKey(createPrivateKey(pems[pool]))])) as Record<Pool, SigningKey>;
  const issuerOf = (pool: Pool): string => `${url}/dev/${pool}`;
  const audienceOf = (pool: Pool): string => `semarang-${pool}`;
  return {
    jwks: () => ({
      keys: POOLS.map((pool) => ({ ...keys[pool].publicKey.export({ format: 'jwk' }), kid: keys[pool].kid, alg: 'ES256', use: 'sig' })),
    }),
    async sign(pool, claims, { expiresIn = LONGEST_SECONDS } = {}) {
      if (expiresIn > LONGEST_SECONDS) throw new RangeError(`A token lives for at most ${LONGEST_SECONDS} seconds.`);
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({ token_use: 'id', ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: keys[pool].kid, typ: 'JWT' })
        .setIssuer(issuerOf(pool))
        .setAudience(audienceOf(pool))
        .setIssuedAt(now + Math.min(0, expiresIn))
        .setExpirationTime(now + expiresIn)
        .sign(keys[pool].privateKey);
    },
    config: () => POOLS.map((pool) => ({ issuer: issuerOf(pool), jwksUri: `${url}${JWKS_PATH}`, audience: audienceOf(pool), pool })),
  };
}
