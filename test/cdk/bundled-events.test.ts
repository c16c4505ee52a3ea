// What is deployed to follow the table is what was tested: both bundles in the environment of the template, without a key.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleHandler, entryOf } from '../../cdk/bundle.ts';
import { type Engine, ensureTable, startEngine } from '../../local/engine.ts';
import { ensureStream } from '../../local/engine-stream.ts';
import { openStream } from '../../local/stream.ts';
import { encode } from '../../src/platform/store/codec.ts';
import { invoke } from './lambda.ts';

const TABLE_NAME = 'semarang-cloud';
const root = mkdtempSync(join(tmpdir(), 'asn-events-'));
let engine: Engine;
let client: DynamoDBClient;
let environment: Record<string, string>;

beforeAll(async () => {
  engine = await startEngine({ env: {} });
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  client = new DynamoDBClient({ endpoint: engine.endpoint, region: 'ap-southeast-3', credentials });
  await ensureTable(client, TABLE_NAME);
  environment = { STAGE: 'prod', TABLE_NAME, DYNAMODB_ENDPOINT: engine.endpoint, POWERTOOLS_SERVICE_NAME: 'semarang-asn' };
});
afterAll(async () => {
  client.destroy();
  await engine.stop();
  rmSync(root, { recursive: true, force: true });
});

async function answersOf(handler: 'projector' | 'jobs', ...events: object[]): Promise<unknown[]> {
  const { file } = await bundleHandler(entryOf(handler), join(root, handler));
  return (await invoke(file, environment, events as never)).answers;
}

async function records(streamArn: string): Promise<DynamoDBRecord[]> {
  const found: DynamoDBRecord[] = [];
  const projector = async ({ Records }: { Records: DynamoDBRecord[] }) => {
    found.push(...Records);
    return { batchItemFailures: [] };
  };
  const stream = openStream({ endpoint: engine.endpoint, streamArn, projector, bookmark: { read: () => ({}), write: () => undefined } });
  await stream.drain();
  stream.stop();
  return found;
}

it('a minute beats, the projector counts and says how far it has come', async () => {
  const { arn } = await ensureStream(client, TABLE_NAME);
  const of = { year: 2026, unitId: 'unt_1', rootUnitId: 'unt_1', holding: 'DEFINITIVE', openedAt: '2026-01-12T02:00:00.000Z' };
  const plan = { id: 'pln_1', ...of, voided: null, approved: [], status: 'DRAFT' };
  const row = { pk: 'pln_1', sk: '#', type: 'Plan', version: 1, region: '33.74', body: plan };
  await client.send(new PutItemCommand({ TableName: TABLE_NAME, Item: encode(row) }));
  expect(await answersOf('jobs', { job: 'beat' })).toEqual([{ job: 'beat' }]);
  expect(await answersOf('projector', { Records: await records(arn) })).toEqual([{ batchItemFailures: [] }]);
  const rows = async () => (await client.send(new ScanCommand({ TableName: TABLE_NAME }))).Items ?? [];
  const counted = (items: Awaited<ReturnType<typeof rows>>) => items.filter(({ type }) => type?.S === 'Count').map(({ body }) => body?.S);
  const followed = await rows();
  expect(counted(followed).toSorted()).toEqual(['{"opened:2026-01":1}', '{"plan:DRAFT":1}', '{"plan:DRAFT":1}']);
  expect(followed.filter(({ pk }) => pk?.S === 'PROJECTED')).toHaveLength(32);
  // No key ring was made: nothing here could open one.
  expect(followed.filter(({ type }) => type?.S === 'Keyring')).toEqual([]);
});

it('a job that is none is refused by name', async () => {
  await expect(answersOf('jobs', { job: 'delete' })).rejects.toThrow('one of beat, summaries, rebuild, redrive');
});
