// DynamoDB's JSON spoken directly, with the SDK's own credentials and retries, without what it puts around them at each call.

import { crc32 } from 'node:zlib';
import { defaultProvider } from '@aws-sdk/credential-provider-node';
import { HttpResponse } from '@smithy/core/protocols';
import { getRetryAfterHint, isServerError, isThrottlingError, isTransientError } from '@smithy/core/retry';
import type { RetryErrorType, SdkError } from '@smithy/types';
import { openLine, type Reply } from './line.ts';
import { createSigner } from './signature.ts';
import { type CallAttempt, type ClientOptions, type DynamoClient, type Layer, type Verb, type Verbs, withToken } from './verbs.ts';

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

function parsed({ bytes, headers }: Reply): Record<string, unknown> {
  const checksum = headers['x-amz-crc32'];
  if (checksum !== undefined && Number(checksum) !== crc32(bytes)) throw garbled('its checksum does not hold');
  try {
    return JSON.parse(bytes.toString());
  } catch {
    throw garbled('it is no JSON');
  }
}

/** `com.amazonaws.dynamodb.v20120810#ThrottlingException` and the like. */
const nameOf = (type: unknown): string => /([^#:]+)(:.*)?$/.exec(String(type ?? ''))?.[1] ?? 'UnknownError';

function refusalOf({ status, headers, bytes }: Reply): Told {
  let said: Record<string, unknown> | null = null;
  try {
    said = JSON.parse(bytes.toString());
  } catch {
    // A proxy's page: its status says enough.
  }
  const { __type, message, Message, ...rest } = said ?? {};
  const error: Told = Object.assign(new Error(String(message ?? Message ?? `HTTP ${status}`)), rest, {
    name: nameOf(__type),
    $metadata: { httpStatusCode: status },
  });
  const value = new HttpResponse({ statusCode: status, headers: headers as Record<string, string> });
  return Object.defineProperty(error, '$response', { value });
}

/** What X-Ray joins this call to, inside a Lambda; no part of what is signed. */
function trace(): readonly string[] {
  if (!process.env.AWS_LAMBDA_FUNCTION_NAME) return [];
  const { _X_AMZN_TRACE_ID: id } = process.env;
  return id ? ['x-amzn-trace-id', id] : [];
}

export function directClient({ endpoint, region, retries, ...times }: ClientOptions): DynamoClient {
  const url = new URL(endpoint ?? `https://dynamodb.${region}.amazonaws.com`);
  const line = openLine(url, times);
  const credentials = defaultProvider();
  const sign = createSigner(url.host, region);
  /** Of each call the same: how often it may be made, and the token of a first attempt. */
  const beginning = Promise.all([retries.maxAttempts(), retries.acquireInitialRetryToken('')]);
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

  const ask = async ({ verb, input }: CallAttempt, attempt: string): Promise<object> => {
    const identity = await credentials();
    const signedAhead = ahead;
    const body = JSON.stringify(input);
    const at = new Date(Date.now() + signedAhead);
    const headers = sign(identity, { target: `DynamoDB_20120810.${verb}`, attempt, body, at });
    headers.push(...trace());
    const reply = await line.ask(headers, body);
    if (reply.status === 200) return parsed(reply);
    const error = refusalOf(reply);
    setClock(error, signedAhead);
    throw error;
  };

  const through = (one: CallAttempt, attempt: string): Promise<object> =>
    layers.reduceRight<(one: CallAttempt) => Promise<object>>(
      (next, layer) => (of) => layer(of, next),
      (of) => ask(of, attempt),
    )(one);

  async function send<V extends Verb>(verb: V, input: Verbs[V]['input']): Promise<Verbs[V]['output']> {
    const asked = withToken(verb, input);
    const [most, first] = await beginning;
    let token = first;
    for (;;) {
      try {
        const output = await through({ verb, input: asked }, `attempt=${token.getRetryCount() + 1}; max=${most}`);
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
    destroy: () => line.destroy(),
  };
}
