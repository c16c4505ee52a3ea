// A stand-in of DynamoDB's end of the line, for both clients of the table: answers what a test has told it to.
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32 } from 'node:zlib';
import { StandardRetryStrategy } from '@smithy/core/retry';
import { afterEach, beforeEach, vi } from 'vitest';
import { directClient } from '../../src/platform/store/direct-client.ts';
import { sdkClient } from '../../src/platform/store/sdk-client.ts';
import type { Cancelled, DynamoClient, Verb, Verbs } from '../../src/platform/store/verbs.ts';

export interface Arrived {
  headers: IncomingHttpHeaders;
  input: Record<string, unknown>;
}

export type Answer = (response: ServerResponse) => void;

/** Of the test that runs: what arrived, what is answered next (then an empty answer), and who asks. */
export const rig = {} as { arrived: Arrived[]; answers: Answer[]; server: Server; client: DynamoClient | undefined };

/** As DynamoDB answers: JSON with its checksum. */
export const told =
  (body: object | string, status = 200, headers: Record<string, string> = {}): Answer =>
  (response) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const checksum = { 'x-amz-crc32': String(crc32(text)) };
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0', ...checksum, ...headers }).end(text);
  };

export const refused = (name: string, more: object = {}, status = 400, headers: Record<string, string> = {}): Answer =>
  told({ __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: `${name} of the test`, ...more }, status, headers);

export const cut: Answer = (response) => response.socket?.destroy();
export const halfSaid: Answer = (response) => response.writeHead(200, { 'content-length': '100' }).write('{"Item":');
export const cutHalfWay: Answer = (response) => {
  response.writeHead(200, { 'content-length': '100' }).write('{"Item":', () => response.socket?.destroy());
};

export const ITEM = { pk: { S: 'emp_1' }, sk: { S: '#' }, version: { N: '12345678901234567890' }, body: { S: '{"name":"Sëkar 🌿"}' } };
const KEY = { pk: { S: 'emp_1' }, sk: { S: '#' } };
export const GET = { TableName: 'table', Key: KEY, ConsistentRead: true, ReturnConsumedCapacity: 'TOTAL' } as const;
export const WRITE = { TransactItems: [{ Put: { TableName: 'table', Item: ITEM } }] };

export const USED = { CapacityUnits: 0.5, TableName: 'table' };
export const EXCHANGES: { [V in Verb]: [Verbs[V]['input'], object] } = {
  GetItem: [GET, { ConsumedCapacity: USED, Item: ITEM }],
  BatchGetItem: [
    { RequestItems: { table: { Keys: [KEY], ConsistentRead: false } }, ReturnConsumedCapacity: 'TOTAL' },
    { ConsumedCapacity: [USED], Responses: { table: [ITEM] }, UnprocessedKeys: { table: { Keys: [KEY] } } },
  ],
  Query: [
    {
      ...{ TableName: 'table', IndexName: 'index1', KeyConditionExpression: 'index1pk = :pk', Limit: 2, ScanIndexForward: false },
      ...{ ExpressionAttributeValues: { ':pk': { S: 'UNIT#1' } }, ExclusiveStartKey: KEY, ConsistentRead: false },
    },
    { ConsumedCapacity: USED, Count: 2, Items: [ITEM, ITEM], LastEvaluatedKey: KEY, ScannedCount: 2 },
  ],
  Scan: [
    { TableName: 'table', Segment: 0, TotalSegments: 2, FilterExpression: '#t IN (:t)', ExpressionAttributeNames: { '#t': 'type' } },
    { ConsumedCapacity: USED, Count: 0, Items: [], ScannedCount: 0 },
  ],
  TransactWriteItems: [{ ...WRITE, ReturnConsumedCapacity: 'TOTAL' }, { ConsumedCapacity: [USED] }],
};

/** A server of its own for each test of the file. */
export function answering(): void {
  beforeEach(async () => {
    Object.assign(rig, { arrived: [], answers: [], client: undefined });
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'first');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
    rig.server = createServer(async (request, response) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part);
      rig.arrived.push({ headers: request.headers, input: JSON.parse(Buffer.concat(parts).toString()) });
      (rig.answers.shift() ?? told({}))(response);
    }).listen(0, '127.0.0.1');
    await once(rig.server, 'listening');
  });

  afterEach(async () => {
    vi.unstubAllEnvs();
    rig.client?.destroy();
    rig.server.closeAllConnections();
    rig.server.close();
    await once(rig.server, 'close').catch(() => undefined);
  });
}

const MAKERS = { direct: directClient, sdk: sdkClient };

export function make(kind: keyof typeof MAKERS, requestTimeout = 5_000, connectionTimeout = 1_000, at?: string): DynamoClient {
  const retries = new StandardRetryStrategy({
    maxAttempts: 3,
    backoff: { setDelayBase: () => undefined, computeNextBackoffDelay: () => 0 },
  } as never);
  const endpoint = at ?? `http://127.0.0.1:${(rig.server.address() as AddressInfo).port}`;
  rig.client = MAKERS[kind]({ endpoint, region: 'ap-southeast-3', connectionTimeout, requestTimeout, retries });
  return rig.client;
}

/** What a caller gets to see of a refusal. */
export const failure = (work: Promise<unknown>): Promise<Record<string, unknown>> =>
  work.then(
    () => ({ ok: true }),
    ({ name, $metadata, CancellationReasons: reasons }: Cancelled & { $metadata?: { httpStatusCode?: number } }) => ({
      ...{ name, status: $metadata?.httpStatusCode },
      ...(reasons && { reasons }),
    }),
  );

export const without$ = ({ $metadata: _, ...output }: Record<string, unknown>) => output;
