// Keys of the issuers, as they publish them: kept, fetched anew, and gone on with for a while where an issuer does not answer.
import { once } from 'node:events';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { SimpleJwksCache } from 'aws-jwt-verify/jwk';
import { Unavailable } from '../rules/errors.ts';

/** An issuer that hangs must not hang every request: whoever waits for its keys is told to come again after as long at most. */
const ANSWERS_MS = 1_500;
/** After keys that did not come, none are asked for so long: a crowd does not wait one by one for an issuer that is down. */
const PAUSE_MS = 1_000;
/** Older keys are fetched anew behind the requests that go on with them: a key that was taken away ends within the hour. */
const FRESH_MS = 3_600_000;
/** So old they are believed no more, although nothing newer comes: an issuer that is silent for a day may have taken keys away. */
const KEPT_MS = 24 * 3_600_000;
/** Bytes; a set of keys has some thousand. */
const MOST_BYTES = 262_144;

async function bytesOf(answer: IncomingMessage): Promise<ArrayBuffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of answer) {
    length += part.length;
    if (length > MOST_BYTES) throw new Error(`More than ${MOST_BYTES} bytes.`);
    parts.push(part);
  }
  return Uint8Array.from(Buffer.concat(parts)).buffer;
}

/** The whole answer of an address. @throws Error for any status but 200, and for what has not come in time or is too long */
async function read(uri: string): Promise<ArrayBuffer> {
  const asked = (uri.startsWith('https:') ? https : http).get(uri, { signal: AbortSignal.timeout(ANSWERS_MS) });
  try {
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    if (answer.statusCode !== 200) throw new Error(`Status ${answer.statusCode}.`);
    return await bytesOf(answer);
  } finally {
    asked.destroy();
  }
}

/** Over what speaks to the table as well: `fetch` would be loaded for this alone, a tenth of a cold start. */
const fetcher = { fetch: read };

type Jwks = Awaited<ReturnType<SimpleJwksCache['getJwks']>>;

export interface KeysTold {
  /** Keys of an issuer have come anew: some may have been taken away. */
  renewed(): void;
  /** They did not come; once for all who wait for them. */
  failed(uri: string, error: unknown): void;
}

export class IssuerKeys extends SimpleJwksCache {
  readonly #told: KeysTold;
  /** By address: until when the last ones are believed, and when they were last asked for in vain. */
  readonly #came = new Map<string, number>();
  readonly #failed = new Map<string, number>();
  readonly #coming = new Map<string, Promise<Jwks>>();

  constructor(told: KeysTold) {
    super({ fetcher });
    this.#told = told;
  }

  /** One fetch for all who ask meanwhile. @throws Unavailable where the issuer does not publish keys just now: whether a token is good is unknown then, and not refused. */
  override getJwks(uri: string): Promise<Jwks> {
    const coming = this.#coming.get(uri) ?? this.#fetch(uri).finally(() => this.#coming.delete(uri));
    this.#coming.set(uri, coming);
    return coming;
  }

  async #fetch(uri: string): Promise<Jwks> {
    const now = Date.now();
    if (this.#isWithin(this.#failed, uri, PAUSE_MS)) throw new Unavailable('They did not come a moment ago.', 'The issuer');
    try {
      const jwks = await super.getJwks(uri);
      if (jwks.keys.length === 0) throw new Error('There is none.');
      this.#failed.delete(uri);
      this.#came.set(uri, now);
      this.#told.renewed();
      return jwks;
    } catch (error) {
      this.#failed.set(uri, Date.now());
      this.#told.failed(uri, error);
      throw new Unavailable(error, 'The issuer');
    }
  }

  /** Fresh ones as they are; older ones while newer ones are fetched; those that are too old only if newer ones come. */
  override async getJwk(...[uri, token]: Parameters<SimpleJwksCache['getJwk']>): ReturnType<SimpleJwksCache['getJwk']> {
    if (this.#came.has(uri) && !this.#isWithin(this.#came, uri, FRESH_MS)) {
      const renewing = this.getJwks(uri);
      if (this.#isWithin(this.#came, uri, KEPT_MS)) renewing.catch(() => undefined);
      else await renewing;
    }
    return super.getJwk(uri, token);
  }

  /** A clock that is set back does not make anything last longer. */
  #isWithin(since: ReadonlyMap<string, number>, uri: string, ms: number): boolean {
    const passed = Date.now() - (since.get(uri) ?? Number.NEGATIVE_INFINITY);
    return passed >= 0 && passed < ms;
  }
}
