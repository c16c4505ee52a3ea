// The server as a person starts it, in a process of its own with its engine in another: to be killed and started anew.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type DataDir, openDataDir, urlOf } from '../../local/data-dir.ts';

export interface Served {
  url: string;
  /** Of the engine that runs at this moment; null between two. */
  enginePid(): number | null;
  /** SIGKILL; returns when the process is gone. */
  kill(): Promise<void>;
  /** As Ctrl-C does. */
  stop(): Promise<void>;
}

export interface ServedOptions {
  dataDir: DataDir;
  port: number;
  /** By how much its clock is wrong. */
  clockMs?: number;
  /** Where it says what goes wrong. */
  log: string;
}

const ROOT = join(import.meta.dirname, '..', '..');
/** Of a machine that many share. */
const READY_MS = 180_000;

/** An empty city: nothing is seeded, so that a start is the start of what stands there already. */
export function emptyCity(dataDir: DataDir): void {
  openDataDir(dataDir);
  writeFileSync(dataDir.seeded, '{}');
}

/** Returns once it answers. @throws Error with what it said where it does not. */
export async function serve({ dataDir, port, clockMs = 0, log }: ServedOptions): Promise<Served> {
  const child = spawn(process.execPath, ['--import', './scripts/node-version.js', '--import', './bench/soak/clock.ts', 'scripts/dev.ts'], {
    cwd: ROOT,
    // As by npm: it ends when we do.
    env: {
      ...process.env,
      DATA_DIR: dataDir.path,
      PORT: String(port),
      LOG: 'json',
      CLOCK_OFF_MS: String(clockMs),
      npm_lifecycle_event: 'start',
    },
    stdio: ['ignore', 'ignore', openSync(log, 'a')],
  });
  const gone = once(child, 'exit');
  const url = urlOf(port);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await gone;
  };
  for (const deadline = performance.now() + READY_MS; !(await isReady(url)); await sleep(20)) {
    const late = performance.now() > deadline;
    if (child.exitCode === null && child.signalCode === null && !late) continue;
    await end('SIGKILL');
    throw new Error(`The server ${late ? 'is not ready' : 'ended'}: ${readFileSync(log, 'utf8').slice(-2_000)}`);
  }
  return { url, enginePid: () => engineOf(child), kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/health`, { signal: AbortSignal.timeout(2_000) }).then(
    ({ status }) => status === 200,
    () => false,
  );

/** By Linux's own list of children. */
function engineOf({ pid }: ChildProcess): number | null {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
  const found = children.find((child) => commandOf(child).includes('dynoxide'));
  return found === undefined ? null : Number(found);
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
