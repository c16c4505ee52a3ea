// What may befall any call of the table at any time, beneath the retries: each attempt draws its fate by chance.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TransactWriteItemsCommandInput } from '@aws-sdk/client-dynamodb';
import type { Random } from '../../seed/city/random.ts';
import type { CallAttempt, DynamoClient } from '../../src/platform/store/verbs.ts';

/** Does the attempt, or does not, and answers or throws what DynamoDB or the line could have. */
type Fate = (attempt: CallAttempt, next: () => Promise<object>) => Promise<object>;

const MESSAGE = 'A fault of the soak';
const told = (name: string, httpStatusCode: number): Error => Object.assign(new Error(MESSAGE), { name, $metadata: { httpStatusCode } });
const line = (name: string, code: string): Error => Object.assign(new Error(MESSAGE), { name, code });

const refused =
  (error: () => Error): Fate =>
  async () => {
    throw error();
  };

/** It happened, and nobody hears of it. */
const lost =
  (error: () => Error): Fate =>
  async (_, next) => {
    await next();
    throw error();
  };

/** As DynamoDB tells of each item of a transaction; the first is the one to blame. */
const cancelled =
  (code: string): Fate =>
  async ({ input }) => {
    const items = (input as TransactWriteItemsCommandInput).TransactItems ?? [];
    const CancellationReasons = items.map((_, i) => ({ Code: i === 0 ? code : 'None' }));
    throw Object.assign(told('TransactionCanceledException', 400), { CancellationReasons });
  };

const [SOON, LATER] = [5, 60];

/** At any call. */
const ANYWHERE: Readonly<Record<string, Fate>> = {
  THROUGHPUT_EXCEEDED: refused(() => told('ProvisionedThroughputExceededException', 400)),
  THROTTLED: refused(() => told('ThrottlingException', 400)),
  REQUEST_LIMIT: refused(() => told('RequestLimitExceeded', 400)),
  SERVER_500: refused(() => told('InternalServerError', 500)),
  SERVER_503: refused(() => told('ServiceUnavailable', 503)),
  TOKEN_EXPIRED: refused(() => told('ExpiredTokenException', 400)),
  TIMEOUT_BEFORE: refused(() => line('TimeoutError', 'ETIMEDOUT')),
  CONNECTION_REFUSED: refused(() => line('Error', 'ECONNREFUSED')),
  CONNECTION_RESET: refused(() => line('Error', 'ECONNRESET')),
  PIPE_BROKEN: refused(() => line('Error', 'EPIPE')),
  NAME_UNKNOWN: refused(() => line('Error', 'ENOTFOUND')),
  NO_ROUTE: refused(() => line('Error', 'EHOSTUNREACH')),
  ANSWER_LOST: lost(() => line('Error', 'ECONNRESET')),
  ANSWER_TOO_LATE: lost(() => line('TimeoutError', 'ETIMEDOUT')),
  SLOW_TO_ARRIVE: async (_, next) => {
    await sleep(LATER);
    return next();
  },
  SLOW_TO_ANSWER: async (_, next) => {
    const answer = await next();
    await sleep(SOON);
    return answer;
  },
};

/** At a transaction alone. */
const WRITING: Readonly<Record<string, Fate>> = {
  CONFLICT: cancelled('TransactionConflict'),
  ITEM_THROTTLED: cancelled('ThrottlingError'),
  IN_PROGRESS: refused(() => told('TransactionInProgressException', 400)),
  /** The network has sent it twice; both carry its token. */
  SENT_TWICE: async (_, next) => {
    await next();
    return next();
  },
};

/** The answer is lost, and when it is sent again DynamoDB has forgotten the token: `commit`'s own marker must tell. */
const FORGOTTEN = 'ANSWER_LOST_AND_FORGOTTEN';
export const KINDS: readonly string[] = [...Object.keys(ANYWHERE), ...Object.keys(WRITING), FORGOTTEN];

export interface Weather {
  /** How often each kind has befallen a call. */
  counts: Record<string, number>;
  calls: number;
  end(): void;
}

/** Of faults so many last through all attempts of a call: its client has to come again. */
const LASTING = 0.25;

/** @param share of the attempts that something befalls, 0 to 1 */
export function beginWeather(client: DynamoClient, chance: Random, share: number): Weather {
  const weather = { counts: Object.fromEntries(KINDS.map((kind) => [kind, 0])), calls: 0 };
  /** By the input of a call, which is the same at each of its attempts. */
  const lasting = new WeakMap<object, string>();
  const renamed = new WeakSet<object>();
  const fateOf = (attempt: CallAttempt): string | null => {
    const before = lasting.get(attempt.input);
    if (before !== undefined) return before;
    if (!chance.chance(share)) return null;
    const writes = attempt.verb === 'TransactWriteItems';
    const kind = chance.pick(writes ? KINDS : Object.keys(ANYWHERE));
    if (chance.chance(LASTING) && kind !== FORGOTTEN) lasting.set(attempt.input, kind);
    return kind;
  };
  const end = client.use(async (attempt, next) => {
    weather.calls += 1;
    const kind = fateOf(attempt);
    const sent = renamed.has(attempt.input) ? { ...attempt, input: { ...attempt.input, ClientRequestToken: randomUUID() } } : attempt;
    const go = () => next(sent);
    if (kind === null) return go();
    weather.counts[kind] = (weather.counts[kind] ?? 0) + 1;
    if (kind === FORGOTTEN) {
      renamed.add(attempt.input);
      return lost(() => line('Error', 'ECONNRESET'))(attempt, go);
    }
    return ((ANYWHERE[kind] ?? WRITING[kind]) as Fate)(attempt, go);
  });
  return Object.assign(weather, { end });
}
