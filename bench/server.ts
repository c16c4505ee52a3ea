// The server under load, in a process of its own: what is deployed behind the dev server's HTTP, on an engine whose process is known. Forked by `bench/city.ts`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleHandler } from '../cdk/bundle.ts';
import { dataDirOf, openDataDir } from '../local/data-dir.ts';
import { type DevServer, type DevServerOptions, startDevServer } from '../local/dev-server.ts';
import { startEngine } from '../local/engine.ts';
import { seedDemo } from '../seed/demo.ts';
import { createLog } from '../src/platform/edge/log.ts';
import type { OperationLine } from '../src/platform/edge/operation-log.ts';

/** What operations of one name cost since the last question. */
export interface Tally {
  requests: number;
  /** Calls to the table, reads and writes. */
  calls: number;
  /** Most calls of one request. */
  mostCalls: number;
  /** Consumed read and write units. */
  capacityUnits: number;
  /** Requests that ended with an error of any kind. */
  failed: number;
}

/** First message to the parent. */
export interface Started {
  url: string;
  serverPid: number;
  enginePid: number | null;
  endpoint: string;
  /** Milliseconds; null where the city stood already. */
  seedMs: number | null;
}

/** Answer to the message `tally`, by operation name; the next one counts from zero. */
export type Tallies = Record<string, Tally>;

let tallies: Tallies = {};

function count({ operationName, reads, writes, capacityUnits, codes }: OperationLine): void {
  const name = operationName ?? '?';
  tallies[name] ??= { requests: 0, calls: 0, mostCalls: 0, capacityUnits: 0, failed: 0 };
  const tally = tallies[name];
  const calls = (reads ?? 0) + (writes ?? 0);
  tally.requests += 1;
  tally.calls += calls;
  tally.mostCalls = Math.max(tally.mostCalls, calls);
  tally.capacityUnits += capacityUnits ?? 0;
  tally.failed += codes.length > 0 ? 1 : 0;
}

let server: DevServer | undefined;
// The parent's end is ours, even in the middle of seeding; the engine goes with us.
process.on('disconnect', async () => {
  await server?.stop();
  process.exit(0);
});

const dataDir = dataDirOf(process.env);
openDataDir(dataDir);
const seedMs = existsSync(dataDir.seeded) ? null : await seed();

/** By the sources, before anything is measured. Returns what it took, ms. */
async function seed(): Promise<number> {
  const begun = performance.now();
  server = await startDevServer({ port: 0, dataDir, seed: seedDemo, follows: false });
  await server.seeded;
  await server.stop();
  return performance.now() - begun;
}

/** As the Lambda holds it: without what a bundle leaves out, and in production. */
async function deployed(): Promise<DevServerOptions['make']> {
  const { file } = await bundleHandler(join(import.meta.dirname, 'deployed.ts'), join(dataDir.path, 'bundle'));
  const { createApp, createSchema } = (await import(pathToFileURL(file).href)) as typeof import('./deployed.ts');
  const built = await createSchema();
  return (config, overrides) => createApp(config, { built, ...overrides });
}
// Its own engine, whatever DYNAMODB_ENDPOINT says: the dev server then finds this one under that name.
const engine = await startEngine({ dbPath: dataDir.database, env: { PATH: process.env.PATH } });
process.env.DYNAMODB_ENDPOINT = engine.endpoint;

// The log line is written as in the cloud, and counted besides; where stdout leads is the parent's choice.
const writeLine = createLog('local');
server = await startDevServer({
  port: 0,
  dataDir,
  follows: false,
  make: await deployed(),
  overrides: {
    log: (line) => {
      writeLine(line);
      count(line);
    },
  },
});

process.on('message', (message) => {
  if (message !== 'tally') return;
  process.send?.(tallies);
  tallies = {};
});
// Ctrl-C reaches the parent as well, whose end is what ends us.
process.on('SIGINT', () => undefined);

const started: Started = {
  url: server.url,
  serverPid: process.pid,
  enginePid: engine.pid,
  endpoint: engine.endpoint,
  seedMs,
};
process.send?.(started);
