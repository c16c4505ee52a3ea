// Where a laptop's server listens (`PORT`) and keeps its data (`DATA_DIR`, default `.data/`), whose directory it is, and what runs on it.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Hint } from '../scripts/run.ts';

export interface DataDir {
  path: string;
  /** Tables of the embedded engine. */
  database: string;
  /** Key that the key ring is wrapped with. */
  keyFile: string;
  evidence: string;
  /** Written when the demo city is complete. */
  seeded: string;
  /** How far the table's stream was followed. */
  bookmark: string;
  /** Mails that the cloud would have sent. */
  outbox: string;
}

export interface RunningServer {
  pid: number;
  url: string;
}

export const LOCAL_TABLE = 'semarang-local';

/** @throws Hint for what is no port. */
export function portOf(env: NodeJS.ProcessEnv): number {
  const port = Number(env.PORT || 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Hint(`PORT ${env.PORT} is no port. Choose one such as PORT=4001`);
  return port;
}

/** The dev server listens on loopback only: personas' tokens are for whoever sits at this machine. */
export const urlOf = (port: number): string => `http://127.0.0.1:${port}`;

/** Present in each directory that is ours, so that nothing else is ever written to, or removed. */
const MARK = '.semarang-asn';

const isCode = (error: unknown, ...codes: string[]): boolean => codes.includes(String((error as NodeJS.ErrnoException).code));

export function dataDirOf(env: NodeJS.ProcessEnv): DataDir {
  const path = resolve(env.DATA_DIR || '.data');
  const file = (name: string): string => join(path, name);
  return {
    path,
    database: file('city.db'),
    keyFile: file('local.key'),
    evidence: file('evidence'),
    seeded: file('seeded.json'),
    bookmark: file('stream.json'),
    outbox: file('outbox'),
  };
}

function entriesOf({ path }: DataDir): string[] | null {
  try {
    return readdirSync(path);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    if (isCode(error, 'ENOTDIR')) throw new Hint(`DATA_DIR ${path} is not a directory. Choose another: DATA_DIR=.data`);
    throw new Hint(`DATA_DIR ${path} cannot be read (${String((error as NodeJS.ErrnoException).code)}). Choose another: DATA_DIR=.data`);
  }
}

/** Makes the directory if need be. @throws Hint when it holds somebody else's files, or cannot be written. */
export function openDataDir(dir: DataDir): void {
  const entries = entriesOf(dir);
  if (entries && entries.length > 0 && !entries.includes(MARK)) {
    throw new Hint(`DATA_DIR ${dir.path} holds other files, and is left alone. Choose an empty or new directory: DATA_DIR=.data`);
  }
  try {
    mkdirSync(dir.evidence, { recursive: true });
    writeFileSync(join(dir.path, MARK), 'Made by `npm start` of semarang-asn; `npm run reset` removes this directory.\n');
  } catch (error) {
    throw new Hint(
      `DATA_DIR ${dir.path} cannot be written (${String((error as NodeJS.ErrnoException).code)}). Choose another: DATA_DIR=.data`,
    );
  }
}

/** Removes the directory. Returns false where there is none. @throws Hint when a server runs on it, or it is not ours. */
export function clearDataDir(dir: DataDir): boolean {
  const entries = entriesOf(dir);
  if (entries === null || entries.length === 0) return false;
  if (!entries.includes(MARK)) throw new Hint(`DATA_DIR ${dir.path} was not made by \`npm start\`, and is left alone.`);
  const server = runningServer(dir);
  if (server) throw new Hint(`A server runs on ${dir.path} (${named(server)}). Stop it first (Ctrl-C), then reset.`);
  rmSync(dir.path, { recursive: true });
  return true;
}

const noteOf = ({ path }: DataDir): string => join(path, 'server.json');

/**
 * Held by whoever serves the directory, as long as it lives: the system frees it whatever ends the process, also where its number has gone to
 * another program, and of two that start at once gives it to one.
 */
const lockOf = ({ path }: DataDir): string => join(path, 'server.lock');
/** Whoever only looks whether it is held, holds it itself for a moment, which is long where many share a machine. */
const LOOK_MS = 2_000;
const SQLITE_BUSY = 5;

/** @returns how to let go; null where another holds it */
function tryLock(dir: DataDir): (() => void) | null {
  const lock = new DatabaseSync(lockOf(dir), { timeout: LOOK_MS });
  try {
    lock.exec('PRAGMA journal_mode = OFF; BEGIN EXCLUSIVE');
    return () => lock.close();
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return null;
    throw error;
  }
}

/** The server on this directory, or null; what a crashed one left behind does not count. */
export function runningServer(dir: DataDir): RunningServer | null {
  if (!existsSync(lockOf(dir))) return null;
  const free = tryLock(dir);
  free?.();
  return free ? null : noted(dir);
}

/** What the one that holds the lock has said of itself. */
function noted(dir: DataDir): RunningServer {
  try {
    return JSON.parse(readFileSync(noteOf(dir), 'utf8')) as RunningServer;
  } catch {
    return { pid: Number.NaN, url: 'one that is just starting' };
  }
}

const named = ({ url, pid }: RunningServer): string => (Number.isNaN(pid) ? url : `${url}, process ${pid}`);

const second = (dir: DataDir, server: RunningServer): Hint =>
  new Hint(`A server already runs on ${dir.path}: ${named(server)}. Stop it, or use another DATA_DIR. Its lock is ${lockOf(dir)}.`);

/** Two engines on one file would ruin it. @throws Hint */
export function refuseSecondServer(dir: DataDir): void {
  const other = runningServer(dir);
  if (other) throw second(dir, other);
}

/** Notes that this process serves the directory. Returns what gives it free again. @throws Hint when another does. */
export function claimDataDir(dir: DataDir, url: string): () => void {
  const free = tryLock(dir);
  if (!free) throw second(dir, noted(dir));
  try {
    writeFileSync(noteOf(dir), JSON.stringify({ pid: process.pid, url }));
  } catch (error) {
    free();
    throw error;
  }
  return () => {
    rmSync(noteOf(dir), { force: true });
    free();
  };
}
