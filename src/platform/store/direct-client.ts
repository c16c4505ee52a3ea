// DynamoDB's JSON spoken directly, over the SDK's own transport, signature, credentials and retries, without what it puts around them at each call.

import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { defaultProvider } from '@aws-sdk/credential-provider-node';
import { HttpRequest, type HttpResponse } from '@smithy/core/protocols';
import { getRetryAfterHint, isServerError, isThrottlingError, isTransientError } from '@smithy/core/retry';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { SignatureV4 } from '@smithy/signature-v4';
import type { RetryErrorType, SdkError } from '@smithy/types';
import { type CallAttempt, type ClientOptions, type DynamoClient, type Layer, type Verb, type Verbs, withToken } from './verbs.ts';

/** Of Node itself: the SDK asks for a class. */
class Sha256 {
  readonly #hash: Hash | Hmac;
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', secret as string | Uint8Array);
  }
  update(data: Uint8Array): void {
    this.#hash.update(data);
  }
  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }
  reset(): void {
    throw new Error('A hash is made once.');
  }
}

/** An error as the SDK's retries look at it. */
interface Told extends Error {
  code?: string;
  $response?: HttpResponse;
  $metadata?: { httpStatusCode?: number; clockSkewCorrected?: true };
}

/** How far a clock may be off before signatures are refused, in milliseconds: the SDK's own bound. */
const SKEW = 240_000;

const errorTypeOf = (error: Told): RetryErrorType => {
  if (isThrottlingError(error as never)) return 'THROTTLING';
  if (isTransientError(error as never)) return 'TRANSIENT';
  return isServerError(error as never) ? 'SERVER_ERROR' : 'CLIENT_ERROR';
};

/** The answer did not arrive as it was sent: asked again, like a line that breaks. */
const garbled = (why: string): Error => Object.assign(new Error(`DynamoDB's answer is garbled: ${why}.`), { code: 'EPIPE' });

/** @throws Error when it has not ended after so many milliseconds */
function wholeOf(body: Readable, milliseconds: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const late = setTimeout(() => {
      body.destroy(Object.assign(new Error('The answer has begun and does not end.'), { name: 'TimeoutError', code: 'ETIMEDOUT' }));
    }, milliseconds);
    body.on('data', (part: Buffer) => parts.push(part));
    body.on('error', reject);
    body.on('end', () => resolve(parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)));
    body.on('close', () => {
      clearTimeout(late);
      reject(garbled('the line was cut'));
    });
  });
}

function parsed(bytes: Buffer, checksum: string | undefined): Record<string, unknown> {
  if (checksum !== undefined && Number(checksum) !== crc32(bytes)) throw garbled('its checksum does not hold');
  try {
    return JSON.parse(bytes.toString());
  } catch {
    throw garbled('it is no JSON');
  }
}

/** `com.amazonaws.dynamodb.v20120810#ThrottlingException` and the like. */
const nameOf = (type: unknown): string => /([^#:]+)(:.*)?$/.exec(String(type ?? ''))?.[1] ?? 'UnknownError';

function refusalOf(response: HttpResponse, bytes: Buffer): Told {
  let said: Record<string, unknown> | null = null;
  try {
    said = JSON.parse(bytes.toString());
  } catch {
    // A proxy's page: its status says enough.
  }
  const { __type, message, Message, ...rest } = said ?? {};
  const error: Told = Object.assign(new Error(String(message ?? Message ?? `HTTP ${response.statusCode}`)), rest, {
    name: nameOf(__type),
    $metadata: { httpStatusCode: response.statusCode },
  });
  return Object.defineProperty(error, '$response', { value: response });
}

/** What X-Ray joins this call to, inside a Lambda. */
function trace(): Record<string, string> {
  const { AWS_LAMBDA_FUNCTION_NAME, _X_AMZN_TRACE_ID } = process.env;
  return AWS_LAMBDA_FUNCTION_NAME && _X_AMZN_TRACE_ID ? { 'x-amzn-trace-id': _X_AMZN_TRACE_ID } : {};
}

export function directClient({ endpoint, region, retries, connectionTimeout, requestTimeout }: ClientOptions): DynamoClient {
  const url = new URL(endpoint ?? `https://dynamodb.${region}.amazonaws.com`);
  const handler = new NodeHttpHandler({ connectionTimeout, requestTimeout, throwOnRequestTimeout: true });
  const signer = new SignatureV4({
    service: 'dynamodb',
    region,
    credentials: defaultProvider(),
    sha256: Sha256,
    applyChecksum: false,
  });
  let layers: Layer[] = [];
  /** Milliseconds by which DynamoDB's clock is ahead of this machine's. */
  let ahead = 0;

  /**
   * A signature of another time is refused: where the refusal tells the time, the next attempt is signed by it. Of several at once each
   * comes again, though the first of them has set the clock.
   */
  function setClock(error: Told, signedAhead: number): void {
    const date = Date.parse(error.$response?.headers.date ?? '');
    if (Number.isNaN(date) || !error.$metadata) return;
    const off = date - Date.now();
    if (Math.abs(off - ahead) >= SKEW) ahead = off;
    if (Math.abs(ahead - signedAhead) >= SKEW) error.$metadata.clockSkewCorrected = true;
  }

  const line = async ({ verb, input }: CallAttempt, headers: Record<string, string>): Promise<object> => {
    const body = Buffer.from(JSON.stringify(input));
    const request = new HttpRequest({
      method: 'POST',
      protocol: url.protocol,
      hostname: url.hostname,
      ...(url.port && { port: Number(url.port) }),
      path: '/',
      headers: {
        host: url.host,
        'content-type': 'application/x-amz-json-1.0',
        'content-length': String(body.byteLength),
        'x-amz-target': `DynamoDB_20120810.${verb}`,
        ...headers,
        ...trace(),
      },
      body,
    });
    const signedAhead = ahead;
    const signed = await signer.sign(request, { signingDate: new Date(Date.now() + signedAhead) });
    const begun = performance.now();
    const { response } = await handler.handle(signed as HttpRequest);
    const bytes = await wholeOf(response.body, requestTimeout - (performance.now() - begun));
    if (response.statusCode === 200) return parsed(bytes, response.headers['x-amz-crc32']);
    const error = refusalOf(response, bytes);
    setClock(error, signedAhead);
    throw error;
  };

  const attempt = (one: CallAttempt, headers: Record<string, string>): Promise<object> =>
    layers.reduceRight<(one: CallAttempt) => Promise<object>>(
      (next, layer) => (of) => layer(of, next),
      (of) => line(of, headers),
    )(one);

  async function send<V extends Verb>(verb: V, input: Verbs[V]['input']): Promise<Verbs[V]['output']> {
    const asked = withToken(verb, input);
    const most = await retries.maxAttempts();
    let token = await retries.acquireInitialRetryToken('');
    for (;;) {
      try {
        const count = `attempt=${token.getRetryCount() + 1}; max=${most}`;
        const output = await attempt({ verb, input: asked }, { 'amz-sdk-request': count });
        retries.recordSuccess(token);
        return output;
      } catch (error) {
        const retryAfterHint = getRetryAfterHint((error as Told).$response);
        const errorInfo = { error: error as SdkError, errorType: errorTypeOf(error as Told), ...(retryAfterHint && { retryAfterHint }) };
        const next = await retries.refreshRetryTokenForRetry(token, errorInfo).catch(() => null);
        if (!next) throw error;
        token = next;
      }
    }
  }

  return {
    endpoint,
    retries,
    send,
    use(layer) {
      layers.push(layer);
      return () => {
        layers = layers.filter((one) => one !== layer);
      };
    },
    destroy: () => handler.destroy(),
  };
}
