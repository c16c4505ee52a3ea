// Cold start of the bundled handler beside a bare Apollo handler, both from the project's own bundler: process start to the first answer.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Metafile } from 'esbuild';
import { type Bundle, bundleHandler, GRAPHQL_ENTRY } from '../cdk/bundle.ts';
import { LOCAL_TABLE } from '../local/data-dir.ts';
import { createIssuer } from '../local/issuer.ts';
import { restEvent } from '../test/cdk/lambda.ts';
import type { BenchCity } from './city.ts';

export interface Spread {
  median: number;
  least: number;
  most: number;
}

/** Milliseconds. */
export interface ColdStart {
  /** Process start to the first answer. */
  answer: Spread;
  /** Of which until the module with the handler is ready. */
  ready: Spread;
  /** User and system time of the process until the answer: what others at work on the machine move least. Not measured before decision 0096. */
  cpu?: Spread;
}

/** Bytes of a bundle, uncompressed: of all files, and of those that each start reads. */
export interface Size {
  all: number;
  start: number;
}

export interface Containers {
  runs: number;
  ours: ColdStart;
  bare: ColdStart;
  bytes: { ours: Size; bare: Size };
  /** Bytes that our start reads, by package, largest first; `src` is our own code. */
  packages: [name: string, bytes: number][];
}

/** Loads the handler as the runtime does, says so, answers one event, says so with the answer. */
const CONTAINER = `
const [, file, event] = process.argv;
const { handler } = await import(file);
process.send('ready');
const answer = await handler(JSON.parse(event));
process.send({ answer, cpu: process.cpuUsage() });
`;

interface Start {
  ready: number;
  answer: number;
  cpu: number;
}

interface Answered {
  answer: { body: string };
  cpu: NodeJS.CpuUsage;
}

async function startOnce(file: string, event: object, env: NodeJS.ProcessEnv): Promise<Start> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--input-type=module', '--eval', CONTAINER, pathToFileURL(file).href, JSON.stringify(event)], {
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let ready = Number.NaN;
  const gone = once(child, 'exit');
  const answered = new Promise<Answered>((resolve, reject) => {
    child.on('message', (message) => {
      if (message === 'ready') ready = performance.now() - begun;
      else resolve(message as Answered);
    });
    child.once('exit', () => reject(new Error('The container ended without an answer.')));
  });
  const {
    answer: { body },
    cpu: { user, system },
  } = await answered;
  const answer = performance.now() - begun;
  child.kill('SIGKILL');
  await gone;
  if (!body.includes('"roles":["')) throw new Error(`The container answered ${body}`);
  return { ready, answer, cpu: (user + system) / 1_000 };
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  return { median: at(Math.floor(sorted.length / 2)), least: at(0), most: at(sorted.length - 1) };
}

const coldStartOf = (starts: readonly Start[]): ColdStart => ({
  answer: spreadOf(starts.map(({ answer }) => answer)),
  ready: spreadOf(starts.map(({ ready }) => ready)),
  cpu: spreadOf(starts.map(({ cpu }) => cpu)),
});

const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/;

/** Undefined of a file that is in none. */
export const packageOf = (file: string): string | undefined => PACKAGE.exec(file)?.[1];

/** The files that each start reads: the entry and what it imports by statement, not what it imports on use. */
export function readAtStart({ outputs }: Metafile, entry: string): Metafile['outputs'][string][] {
  const first = Object.keys(outputs).find((file) => file.endsWith(entry));
  const files = new Set(first ? [first] : []);
  // A set that grows while it is walked is walked to its new end.
  for (const file of files)
    for (const { path, kind } of outputs[file]?.imports ?? []) if (kind === 'import-statement' && path in outputs) files.add(path);
  return [...files].flatMap((file) => outputs[file] ?? []);
}

function bytesByPackage(files: readonly Metafile['outputs'][string][]): [string, number][] {
  const sizes = new Map<string, number>();
  for (const [file, { bytesInOutput }] of files.flatMap(({ inputs }) => Object.entries(inputs))) {
    const name = packageOf(file) ?? file.split('/')[0] ?? file;
    sizes.set(name, (sizes.get(name) ?? 0) + bytesInOutput);
  }
  return [...sizes].toSorted(([, a], [, b]) => b - a);
}

const sizeOf = (files: readonly { bytes: number }[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

function sizesOf({ metafile }: Bundle): Size {
  return { all: sizeOf(Object.values(metafile.outputs)), start: sizeOf(readAtStart(metafile, '/index.mjs')) };
}

/** @param city whose engine, keys and tokens our handler starts on; nothing is written to it */
export async function measureContainers(city: Place & Pick<BenchCity, 'token'>, runs: number): Promise<Containers> {
  const dir = mkdtempSync(join(tmpdir(), 'semarang-bundles-'));
  try {
    const ours = await bundleHandler(GRAPHQL_ENTRY, join(dir, 'ours'));
    const bare = await bundleHandler(fileURLToPath(new URL('bare.ts', import.meta.url)), join(dir, 'bare'), { lean: false });
    const env = environmentOf(city);
    const event = restEvent('POST', '/graphql', { query: '{ me { roles } }' }, { Authorization: `Bearer ${await city.token('staff')}` });
    const starts: { ours: Start[]; bare: Start[] } = { ours: [], bare: [] };
    // One of each unmeasured, so that the files are in the machine's cache; then in turns, so that both meet the same weather.
    for (let run = -1; run < runs; run += 1) {
      const pair = { ours: await startOnce(ours.file, event, env), bare: await startOnce(bare.file, event, env) };
      if (run < 0) continue;
      starts.ours.push(pair.ours);
      starts.bare.push(pair.bare);
    }
    return {
      runs,
      ours: coldStartOf(starts.ours),
      bare: coldStartOf(starts.bare),
      bytes: { ours: sizesOf(ours), bare: sizesOf(bare) },
      packages: bytesByPackage(readAtStart(ours.metafile, '/index.mjs')),
    };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Where our handler finds its table, its key ring and whose tokens it believes. */
export type Place = Pick<BenchCity, 'endpoint' | 'dataDir' | 'url'>;

export const environmentOf = ({ endpoint, dataDir, url }: Place): NodeJS.ProcessEnv => ({
  STAGE: 'local',
  TABLE_NAME: LOCAL_TABLE,
  DYNAMODB_ENDPOINT: endpoint,
  ISSUERS: JSON.stringify(createIssuer({ dir: dataDir.path, url }).config()),
  LOCAL_KEY_FILE: dataDir.keyFile,
  AWS_REGION: 'ap-southeast-3',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
});
