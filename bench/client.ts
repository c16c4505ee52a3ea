// `node bench/client.ts`: what a call of the table costs this process through the SDK and directly, in turns, against an engine that answers at once;
// with `--beside ../other` also as another checkout speaks to it directly.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { crc32 } from 'node:zlib';
import { StandardRetryStrategy } from '@smithy/core/retry';
import { readArgs } from '../scripts/arguments.ts';
import { run } from '../scripts/run.ts';
import { encode } from '../src/platform/store/codec.ts';
import { directClient } from '../src/platform/store/direct-client.ts';
import { sdkClient } from '../src/platform/store/sdk-client.ts';
import type { ClientOptions, DynamoClient } from '../src/platform/store/verbs.ts';
import { table } from './report.ts';

/** Calls that are under way together. */
const AT_ONCE = 10;

const item = (i: number) =>
  encode({
    ...{ pk: `emp_${i}`, sk: '#', type: 'Employee', version: 3, region: '33.74', chain: 'f'.repeat(64) },
    body: {
      id: `emp_${i}`,
      name: `Nama ${i}`,
      posts: Array.from({ length: 12 }, (_, k) => ({ id: `asg_${k}`, from: '2026-01-01', title: 'Analis' })),
    },
    index: { index1: { pk: 'STAFF#unt_1', sk: `Nama ${i}` } },
  });

const TableName = 'table';
const CALLS = [
  {
    verb: 'GetItem',
    what: 'one item',
    times: 1_500,
    ask: (client: DynamoClient) =>
      client.send('GetItem', { TableName, Key: { pk: { S: 'emp_1' }, sk: { S: '#' } }, ReturnConsumedCapacity: 'TOTAL' }),
    answer: { ConsumedCapacity: { CapacityUnits: 0.5, TableName }, Item: item(1) },
  },
  {
    verb: 'Query',
    what: 'a page of 50',
    times: 300,
    ask: (client: DynamoClient) =>
      client.send('Query', {
        ...{ TableName, IndexName: 'index1', KeyConditionExpression: 'index1pk = :pk', Limit: 50, ReturnConsumedCapacity: 'TOTAL' },
        ExpressionAttributeValues: { ':pk': { S: 'STAFF#unt_1' } },
      }),
    answer: {
      ConsumedCapacity: { CapacityUnits: 6, TableName },
      Count: 50,
      Items: Array.from({ length: 50 }, (_, i) => item(i)),
      ScannedCount: 50,
    },
  },
  {
    verb: 'TransactWriteItems',
    what: 'four items written',
    times: 800,
    ask: (client: DynamoClient) =>
      client.send('TransactWriteItems', {
        TransactItems: [1, 2, 3, 4].map((i) => ({ Put: { TableName, Item: item(i), ConditionExpression: 'attribute_not_exists(pk)' } })),
      }),
    answer: { ConsumedCapacity: [{ CapacityUnits: 8, TableName }] },
  },
] as const;

/** In a process of its own, so that its processor time is not counted. */
async function serve(): Promise<void> {
  const bytes = new Map(CALLS.map(({ verb, answer }) => [verb as string, Buffer.from(JSON.stringify(answer))]));
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const body = bytes.get(String(request.headers['x-amz-target']).split('.')[1] ?? '') ?? Buffer.from('{}');
      const headers = { 'content-type': 'application/x-amz-json-1.0', 'content-length': body.length, 'x-amz-crc32': crc32(body) };
      response.writeHead(200, headers).end(body);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.send?.((server.address() as AddressInfo).port);
  process.once('disconnect', () => process.exit());
}

async function cpuOf(work: () => Promise<unknown>, times: number): Promise<number> {
  const before = process.cpuUsage();
  for (let i = 0; i < times; i += AT_ONCE) await Promise.all(Array.from({ length: AT_ONCE }, work));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / times;
}

const figures = (list: readonly number[]): string => {
  const sorted = list.toSorted((a, b) => a - b);
  return `${sorted[Math.floor(sorted.length / 2)]?.toFixed(3)} (${sorted[0]?.toFixed(3)}–${sorted.at(-1)?.toFixed(3)})`;
};

type Make = (options: ClientOptions) => DynamoClient;

async function makersOf(checkout: string | undefined): Promise<Record<string, Make>> {
  const makers: Record<string, Make> = { SDK: sdkClient, direct: directClient };
  if (checkout === undefined) return makers;
  const file = pathToFileURL(resolve(checkout, 'src/platform/store/direct-client.ts')).href;
  const { directClient: other } = (await import(file)) as { directClient: Make };
  return { ...makers, [`direct, ${checkout}`]: other };
}

async function measure(rounds: number, checkout: string | undefined): Promise<void> {
  process.env.AWS_ACCESS_KEY_ID = process.env.AWS_SECRET_ACCESS_KEY = 'local';
  const engine = fork(import.meta.filename);
  const [port] = await once(engine, 'message');
  const options = () => ({
    ...{ endpoint: `http://127.0.0.1:${port}`, region: 'ap-southeast-3', connectionTimeout: 30_000, requestTimeout: 60_000 },
    retries: new StandardRetryStrategy(3),
  });
  const clients = Object.entries(await makersOf(checkout)).map(([name, make]) => [name, make(options())] as const);
  const taken = new Map<string, number[]>();
  console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}, load beforehand ${loadavg()[0]?.toFixed(1)}\n`);
  for (let round = 0; round <= rounds; round += 1)
    for (const { what, ask, times } of CALLS)
      for (const [name, client] of clients) {
        const cpu = await cpuOf(() => ask(client), times);
        // The first is of a compiler that is not warm.
        if (round > 0) taken.set(`${what} ${name}`, [...(taken.get(`${what} ${name}`) ?? []), cpu]);
      }
  const rows = CALLS.map(({ what }) => [what, ...clients.map(([name]) => figures(taken.get(`${what} ${name}`) ?? []))]);
  console.log(table(['call', ...clients.map(([name]) => name)], rows));
  for (const [, client] of clients) client.destroy();
  engine.disconnect();
}

// Only what is forked has somebody to send to.
if (process.send) await serve();
else
  await run(async () => {
    const { values } = readArgs({
      command: 'node bench/client.ts',
      does: 'Measures the CPU of a call of the table through the SDK and directly, in turns: median (least–most), ms.',
      options: {
        rounds: { type: 'string', default: '9', help: 'rounds that count, after one that does not' },
        beside: { type: 'string', help: 'another checkout, whose direct client takes turns with them' },
      },
    });
    await measure(Number(values.rounds), values.beside);
  });
