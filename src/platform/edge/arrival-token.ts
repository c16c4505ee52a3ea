// Signed word of ours that this very request, of this very viewer, arrived at an instant; it comes back with the repeat (0043).
import { hash } from 'node:crypto';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { stillCounts } from '../rules/arrival.ts';
import { canonical } from '../store/commit.ts';
import type { Keyring } from '../store/keyring.ts';

/** In which header it comes back; `extensions.arrivalProof` of an error hands it out. */
export const ARRIVAL_PROOF_HEADER = 'x-arrival-proof';

const VERSION = 'r1';
/** Larger ones are refused for their size, and never in time. */
const MOST_BYTES = 262_144;

export interface Arrival {
  viewerId: string;
  /** SHA-256 of what is asked, however it is written as JSON; null for what cannot be read. */
  content: string | null;
}

/** Operation, input and idempotency key with all that is asked beside them: what is signed is one request and no other. */
export function contentOf({ body, isBase64Encoded }: Pick<APIGatewayProxyEvent, 'body' | 'isBase64Encoded'>): string | null {
  if (!body || body.length > MOST_BYTES * (isBase64Encoded ? 2 : 1)) return null;
  try {
    const json: unknown = JSON.parse(isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body);
    return hash('sha256', canonical(json), 'base64url');
  } catch {
    return null;
  }
}

const signed = ({ viewerId, content }: Arrival, at: string): Uint8Array => Buffer.from(JSON.stringify([viewerId, content, at]));

/** Null for what could not be read: it is no request that could come again. */
export const proveArrival = (keyring: Keyring, arrival: Arrival, at: string): string | null =>
  arrival.content && [VERSION, Date.parse(at).toString(36), keyring.sign('ARRIVAL', signed(arrival, at))].join('.');

/** The instant it tells; null where it is forged, of another viewer or request, older than it is good for, or of an instant to come. */
export function readArrivalProof(keyring: Keyring, arrivalProof: string | undefined, arrival: Arrival, now: string): string | null {
  const [, digits, signature] = /^r1\.([0-9a-z]{1,9})\.([\w-]{43})$/.exec(arrivalProof ?? '') ?? [];
  if (!digits || !signature || !arrival.content) return null;
  const at = new Date(Number.parseInt(digits, 36)).toISOString();
  return keyring.verify('ARRIVAL', signed(arrival, at), signature) && stillCounts(at, now) ? at : null;
}
