// Which errors of the SDK mean "not now": told apart in one place, so that a client is asked to try again.
import { Unavailable } from '../rules/errors.ts';

/** Names under which DynamoDB says "slower" or "not now"; the SDK has retried them before we see them. */
const BUSY: ReadonlySet<string> = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
  'TransactionInProgressException',
  'InternalServerError',
  'ServiceUnavailable',
  'TimeoutError',
  // Of the whole process, until its credentials are taken anew: what was asked is not to blame.
  'ExpiredTokenException',
  'UnrecognizedClientException',
  'CredentialsProviderError',
]);

/** The line failed: nobody knows whether the request arrived. */
const BROKEN: ReadonlySet<string> = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH']);

/** What will pass by itself becomes one domain error; a mistake of ours stays what it is. */
function passing(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, code, $metadata } = error as Error & { code?: string; $metadata?: { httpStatusCode?: number } };
  const passes = BUSY.has(name) || BROKEN.has(code ?? '') || ($metadata?.httpStatusCode ?? 0) >= 500;
  return passes ? new Unavailable(error) : error;
}

/** @throws Unavailable for what will pass by itself, after the SDK's own retries; anything else as it came. */
export const orUnavailable = <T>(answer: Promise<T>): Promise<T> =>
  answer.catch((error: unknown) => {
    throw passing(error);
  });
