// The five verbs of DynamoDB that the table is spoken to in, and what a client of it is.
import { randomUUID } from 'node:crypto';
import type {
  BatchGetItemCommandInput,
  BatchGetItemCommandOutput,
  CancellationReason,
  GetItemCommandInput,
  GetItemCommandOutput,
  QueryCommandInput,
  QueryCommandOutput,
  ScanCommandInput,
  ScanCommandOutput,
  TransactWriteItemsCommandInput,
  TransactWriteItemsCommandOutput,
} from '@aws-sdk/client-dynamodb';
import type { StandardRetryStrategy } from '@smithy/core/retry';

type Exchange<Input, Output> = { input: Input; output: Omit<Output, '$metadata'> };

/** Shapes of DynamoDB's API, version 2012-08-10. */
export interface Verbs {
  GetItem: Exchange<GetItemCommandInput, GetItemCommandOutput>;
  BatchGetItem: Exchange<BatchGetItemCommandInput, BatchGetItemCommandOutput>;
  Query: Exchange<QueryCommandInput, QueryCommandOutput>;
  Scan: Exchange<ScanCommandInput, ScanCommandOutput>;
  TransactWriteItems: Exchange<TransactWriteItemsCommandInput, TransactWriteItemsCommandOutput>;
}

export type Verb = keyof Verbs;

/** One of the attempts that a call is made in, before it is written down for the line. */
export interface CallAttempt {
  verb: Verb;
  input: object;
}

/** Stands between the retries and the line: what it throws or answers is what DynamoDB could have. */
export type Layer = (attempt: CallAttempt, next: (attempt: CallAttempt) => Promise<object>) => Promise<object>;

export interface DynamoClient {
  /** Null where it is Amazon's own. */
  readonly endpoint: string | null;
  /** The SDK's: three attempts, pauses with jitter, and a budget of retries that a process shares. */
  readonly retries: StandardRetryStrategy;
  /** @throws Error by DynamoDB's name for it, or of the line with Node's code for it, once the retries are used up. */
  send<V extends Verb>(verb: V, input: Verbs[V]['input']): Promise<Verbs[V]['output']>;
  /** For benches and tests: counts calls, or makes faults happen beneath the retries. Returns how to take it out again. */
  use(layer: Layer): () => void;
  destroy(): void;
}

/** The same at each attempt, by which DynamoDB knows a transaction whose answer was lost. */
export const withToken = (verb: Verb, input: object): object =>
  verb === 'TransactWriteItems' ? { ClientRequestToken: randomUUID(), ...input } : input;

/** What both clients are made with. Times in milliseconds. */
export interface ClientOptions {
  endpoint: string | null;
  region: string;
  /** Of establishing a connection, and of one attempt from its first byte to the last of its answer. */
  connectionTimeout: number;
  requestTimeout: number;
  retries: StandardRetryStrategy;
}

/** A transaction that was refused: for each of its items why, `None` where it was not this one. */
export interface Cancelled extends Error {
  CancellationReasons?: CancellationReason[];
}

export const isCancelled = (error: unknown): error is Cancelled => error instanceof Error && error.name === 'TransactionCanceledException';
