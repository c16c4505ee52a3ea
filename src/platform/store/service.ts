// Amazon's services beside the table (KMS, S3, SES): asked for a while and no longer, and what they do not do is told as "not now" (decision 0124).
import { Unavailable } from '../rules/errors.ts';

export type Service = 'KMS' | 'S3' | 'SES';

/** Milliseconds without a sign of life, all attempts of the SDK together: whoever waits is told to come again within two seconds. */
export const ANSWERS_MS = 1_500;

/** A file that goes on coming comes to an end: within the 20 s that the function has. */
export const MOST_MS = 10_000;

/** What each of the SDK's clients is made with: an address that takes no connection leaves time for another attempt. */
export const serviceOptions = (maxAttempts: number) => ({ maxAttempts, requestHandler: { connectionTimeout: 500 } });

export interface ServiceLine {
  /** For the SDK: what is given up is no longer waited for, and its connection is closed. */
  abortSignal: AbortSignal;
  /** Something has come: silence begins anew. */
  heard: () => void;
}

export class Silent extends Error {
  override readonly name = 'Silent';
}

/**
 * Whatever fails is the service's: its refusals too, since no caller can mend our credentials, and answers that are none.
 * @param silence milliseconds
 * @throws Unavailable
 */
export async function asked<T>(service: Service, ask: (line: ServiceLine) => Promise<T>, silence = ANSWERS_MS): Promise<T> {
  const stop = new AbortController();
  const given = Promise.withResolvers<never>();
  const giveUp = (): void => {
    // First, so that the reason is ours and not the SDK's word for it.
    given.reject(new Silent(`${service} was silent.`));
    stop.abort();
  };
  const timers = [setTimeout(giveUp, silence), setTimeout(giveUp, Math.max(silence, MOST_MS))] as const;
  try {
    return await Promise.race([ask({ abortSignal: stop.signal, heard: () => void timers[0].refresh() }), given.promise]);
  } catch (error) {
    throw error instanceof Unavailable ? error : new Unavailable(error, service);
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}

/** An answer without what it must hold is none. @throws Error */
export function held<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`An answer without ${what}.`);
  return value;
}
