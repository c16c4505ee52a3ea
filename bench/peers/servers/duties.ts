// What the product does for each request besides answering: the token is verified, and one line tells of it. Switched on with DUTIES=1.
import { randomUUID } from 'node:crypto';
import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose';
import type { Given } from '../given.ts';

export const given = JSON.parse(process.env.PEER ?? '{}') as Given;
const keys = createRemoteJWKSet(new URL(given.jwksUri));

/** @throws JOSEError where there is no token, or one that is not to be believed */
export async function verified(authorization: string | undefined): Promise<JWTPayload> {
  const token = authorization?.replace(/^Bearer /, '') ?? '';
  const { issuer, audience } = given;
  return (await jwtVerify(token, keys, { issuer, audience, algorithms: ['ES256'] })).payload;
}

export function note(viewer: JWTPayload | undefined, status: number, begun: number): void {
  const line = {
    ...{ level: 'INFO', message: 'operation', timestamp: new Date().toISOString(), requestId: randomUUID() },
    ...{ viewer: viewer?.sub ?? null, status, ms: Math.round((performance.now() - begun) * 10) / 10 },
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** To whoever forked us, whose end is ours. */
export function ready(port: number): void {
  process.on('disconnect', () => process.exit());
  process.on('SIGINT', () => undefined);
  process.send?.({ port });
}
