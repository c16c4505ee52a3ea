// The embedded DynamoDB engine of a laptop and of the tests: chooses it, starts it, waits for it, and takes it down again.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type Socket } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
  type KeySchemaElement,
  ListTablesCommand,
  type TableDescription,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { Hint } from '../scripts/run.ts';
import { TABLE } from '../src/platform/store/shape.ts';
import { type Running, revived } from './revived.ts';
import { watchOver } from './watchdog.ts';

export interface Engine {
  endpoint: string;
  /** Null where somebody else runs it (`DYNAMODB_ENDPOINT`); another once it has ended and was started again. */
  readonly pid: number | null;
  /** Returns when the engine is gone; one that we did not start is left alone. */
  stop(): Promise<void>;
}

export type EngineChoice = { endpoint: string } | { binary: string };

export interface EngineOptions {
  /** File of the tables; in memory without one. Its directory must exist. */
  dbPath?: string;
  env?: NodeJS.ProcessEnv;
}

/** Only the first is in our lockfile; upstream has the others. */
const packageOf = (platform: string, arch: string): string => `@dynoxide/${platform}-${arch}`;
const programOf = (platform: string): string => (platform === 'win32' ? 'dynoxide.exe' : 'dynoxide');
const SHIPPED: ReadonlySet<string> = new Set(['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64']);

export interface Machine {
  platform: string;
  arch: string;
}
const TRIES = 5;
const READY_MS = 10_000;
const STOP_MS = 5_000;

/** The binary of this machine's npm package, or null where it is not installed (npm leaves out what is made for others). */
export function bundledBinary(
  resolve: (id: string) => string = createRequire(import.meta.url).resolve,
  { platform, arch }: Machine = process,
): string | null {
  try {
    return runnable(join(dirname(resolve(`${packageOf(platform, arch)}/package.json`)), programOf(platform)));
  } catch {
    return null;
  }
}

function runnable(file: string): string | null {
  try {
    accessSync(file, constants.X_OK);
    return file;
  } catch {
    return null;
  }
}

const onPath = (path: string | undefined): string | null =>
  (path ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => runnable(join(folder, programOf(process.platform))))
    .find((file) => file !== null) ?? null;

/** What to type where npm brought no engine. Source: dynoxide's documentation of its installation. */
function wayOut({ platform, arch }: Machine): string {
  if (`${platform}-${arch}` === 'linux-x64') return 'npm install --include=optional';
  if (platform === 'darwin') return 'brew install nubo-db/tap/dynoxide';
  if (SHIPPED.has(`${platform}-${arch}`)) return `npm install --no-save ${packageOf(platform, arch)}`;
  return 'docker run -d -p 8000:8000 amazon/dynamodb-local\n  DYNAMODB_ENDPOINT=http://127.0.0.1:8000 npm start';
}

/** @throws Hint with the command for this machine when there is none. */
export function chooseEngine(env: NodeJS.ProcessEnv, bundled: string | null = bundledBinary(), machine: Machine = process): EngineChoice {
  if (env.DYNAMODB_ENDPOINT) return { endpoint: env.DYNAMODB_ENDPOINT };
  const binary = bundled ?? onPath(env.PATH);
  if (binary) return { binary };
  throw new Hint(
    `There is no DynamoDB engine for this machine (${machine.platform}-${machine.arch}). This brings one:\n\n  ${wayOut(machine)}\n\n` +
      'Any other that speaks DynamoDB will do as well: DYNAMODB_ENDPOINT=http://127.0.0.1:8000 npm start',
  );
}

export const isLoopback = (endpoint: string): boolean => /^(localhost|127\.|\[::1\])/.test(new URL(endpoint).hostname);

/** An engine on this machine takes any credentials, but the SDK wants some. A real AWS endpoint keeps the caller's own. */
export function useLocalCredentials(endpoint: string): void {
  if (!isLoopback(endpoint) || process.env.AWS_PROFILE) return;
  process.env.AWS_ACCESS_KEY_ID ??= 'local';
  process.env.AWS_SECRET_ACCESS_KEY ??= 'local';
}

/**
 * Starts nothing when `DYNAMODB_ENDPOINT` names an engine. One with a file is started again where it ends by itself; what was in memory is lost
 * with it, and an empty table would answer for it. @throws Error with what the engine said when it does not start.
 */
export async function startEngine({ dbPath, env = process.env }: EngineOptions = {}): Promise<Engine> {
  const choice = chooseEngine(env);
  if ('endpoint' in choice) {
    useLocalCredentials(choice.endpoint);
    return { endpoint: choice.endpoint, pid: null, stop: async () => undefined };
  }
  const { port, running } = await launchSomewhere(choice.binary, dbPath);
  const endpoint = endpointOf(port);
  if (!dbPath) return { endpoint, ...running };
  const { pid, stop } = revived(running, () => launch(choice.binary, port, dbPath));
  return {
    endpoint,
    get pid() {
      return pid();
    },
    stop,
  };
}

async function launchSomewhere(binary: string, dbPath: string | undefined): Promise<{ port: number; running: Running }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    try {
      return { port, running: await launch(binary, port, dbPath) };
    } catch (error) {
      // Between finding a free port and taking it, somebody else may have taken it.
      if (attempt === TRIES || !(error instanceof Error && error.message.includes('already in use'))) throw error;
    }
  }
}

const endpointOf = (port: number): string => `http://127.0.0.1:${port}`;

/** A port that is free at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}

async function launch(binary: string, port: number, dbPath: string | undefined): Promise<Running> {
  const args = ['serve', '--host', '127.0.0.1', '--port', String(port), ...(dbPath ? ['--db-path', dbPath] : [])];
  // Detached: Ctrl-C in a terminal goes to us alone, so that requests under way still find the engine.
  const child = spawn(binary, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-4_000);
  });
  const gone = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', () => resolve(said.trim()));
  });
  if (child.pid === undefined) throw new Error(`The DynamoDB engine ${binary} does not start: ${await gone}`);
  const guard = watchOver(child);
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    await gone;
    clearTimeout(late);
    guard.dismiss();
  };
  try {
    await Promise.race([
      ready(endpointOf(port), () => said.includes('listening')),
      gone.then((text) => Promise.reject(new Error(`The DynamoDB engine ${binary} does not start: ${text}`))),
    ]);
  } catch (error) {
    await stop();
    throw error;
  }
  // Neither the engine nor its pipe keeps a process alive that has nothing else to do.
  child.unref();
  (child.stderr as Socket).unref();
  return { pid: child.pid, gone: gone.then(() => child.signalCode ?? `exit code ${child.exitCode}`), stop };
}

/** The SDK's, for what the product itself never asks: tables made, described and dropped, and everything in one. */
export const engineClient = (endpoint: string, maxAttempts = 3): DynamoDBClient =>
  new DynamoDBClient({ endpoint, region: 'ap-southeast-3', credentials: { accessKeyId: 'local', secretAccessKey: 'local' }, maxAttempts });

/** Ready is when it answers a real call; `own` tells that the port is not somebody else's. */
async function ready(endpoint: string, own: () => boolean): Promise<void> {
  const client = engineClient(endpoint, 1);
  try {
    for (const deadline = Date.now() + READY_MS; ; await sleep(10)) {
      const answered = own() && (await client.send(new ListTablesCommand({})).then(Boolean, () => false));
      if (answered) break;
      if (Date.now() > deadline) throw new Error(`The DynamoDB engine at ${endpoint} did not answer within ${READY_MS / 1000} s.`);
    }
  } finally {
    client.destroy();
  }
  useLocalCredentials(endpoint);
}

/**
 * Makes the one table as CDK does: on demand, indexes with cards, TTL. Its stream is switched on by who follows it (`ensureStream`).
 */
export async function createTable(client: DynamoDBClient, name: string): Promise<void> {
  const keys = [TABLE.partitionKey, TABLE.sortKey, ...TABLE.indexes.flatMap((index) => [`${index}pk`, `${index}sk`])];
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: keys.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      KeySchema: keySchema(TABLE.partitionKey, TABLE.sortKey),
      GlobalSecondaryIndexes: TABLE.indexes.map((index) => ({
        IndexName: index,
        KeySchema: keySchema(`${index}pk`, `${index}sk`),
        Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...TABLE.projected] },
      })),
    }),
  );
  await finish(client, name);
}

/** The table is there afterwards. Returns whether it was made now. @throws Error when it is of another shape than ours. */
export async function ensureTable(client: DynamoDBClient, name: string): Promise<boolean> {
  const table = await describe(client, name);
  if (table === null) {
    await createTable(client, name);
    return true;
  }
  const indexes = (table.GlobalSecondaryIndexes ?? []).map((index) => index.IndexName).sort();
  if (indexes.join() !== [...TABLE.indexes].sort().join()) {
    throw new Error(`The table ${name} has the indexes ${indexes.join(', ')}, not ${TABLE.indexes.join(', ')}: it is of another version.`);
  }
  await finish(client, name);
  return false;
}

const keySchema = (partition: string, sort: string): KeySchemaElement[] => [
  { AttributeName: partition, KeyType: 'HASH' },
  { AttributeName: sort, KeyType: 'RANGE' },
];

/** What remains to be done after the call that makes a table, by whoever made it. */
async function finish(client: DynamoDBClient, name: string): Promise<void> {
  while ((await describe(client, name))?.TableStatus !== 'ACTIVE') await sleep(200);
  const { TimeToLiveDescription: found } = await client.send(new DescribeTimeToLiveCommand({ TableName: name }));
  if (found?.TimeToLiveStatus !== undefined && found.TimeToLiveStatus !== 'DISABLED') return;
  const ttl = { Enabled: true, AttributeName: TABLE.ttl };
  await client.send(new UpdateTimeToLiveCommand({ TableName: name, TimeToLiveSpecification: ttl }));
}

async function describe(client: DynamoDBClient, name: string): Promise<TableDescription | null> {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
    return Table ?? null;
  } catch (error) {
    if (error instanceof Error && error.name === 'ResourceNotFoundException') return null;
    throw error;
  }
}
