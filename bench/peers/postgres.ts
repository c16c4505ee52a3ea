// A PostgreSQL of this run: a cluster in a directory of its own, on a free port of this machine, loaded with COPY, and gone at the end.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chownSync, constants, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { freePort } from '../../local/engine.ts';
import { watchOver } from '../../local/watchdog.ts';
import { Hint } from '../../scripts/run.ts';
import type { Cell, Relations } from './relations.ts';

export interface Postgres {
  url: string;
  /** Of the postmaster, whose children answer. */
  pid: number;
  version: string;
  load(relations: Relations): Promise<void>;
  stop(): Promise<void>;
}

const DEBIAN = '/usr/lib/postgresql';

/** Where Debian keeps a version's programs, the newest first; then the path. */
function folders(): string[] {
  let versions: string[] = [];
  try {
    versions = readdirSync(DEBIAN).toSorted((a, b) => Number(b) - Number(a));
  } catch {
    // No Debian.
  }
  return [...versions.map((version) => join(DEBIAN, version, 'bin')), ...(process.env.PATH ?? '').split(delimiter)];
}

/** @throws Hint with the package that brings it */
function programOf(name: string, brings: string): string {
  for (const folder of folders())
    try {
      accessSync(join(folder, name), constants.X_OK);
      return join(folder, name);
    } catch {
      // The next one.
    }
  throw new Hint(`There is no ${name} on this machine. On Debian: apt-get install ${brings}`);
}

/** PostgreSQL refuses to be root's; the package brings a user for it. */
const OWNER = 'postgres';

/** As whom it runs: oneself, but root hands it to the package's own user. */
function owner(): { uid?: number; gid?: number } {
  if (userInfo().uid !== 0) return {};
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, OWNER], { encoding: 'utf8' }).stdout));
  if (!uid || !gid) throw new Hint(`Root may not run PostgreSQL, and there is no user ${OWNER}. On Debian: apt-get install postgresql`);
  return { uid, gid };
}

/** A table of 16,000 people lies in memory on both sides; for the rest as it comes, so that a write is on the disk before it is answered. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '1GB',
  effective_cache_size: '4GB',
  max_wal_size: '4GB',
  random_page_cost: '1.1',
  max_parallel_workers_per_gather: '0',
  jit: 'off',
};

/** @throws Hint where a program is missing */
export async function startPostgres(): Promise<Postgres> {
  const [initdb, postgres] = ['initdb', 'postgres'].map((name) => programOf(name, 'postgresql')) as [string, string];
  const psql = programOf('psql', 'postgresql-client');
  const dir = mkdtempSync(join(tmpdir(), 'semarang-peers-'));
  const as = { ...owner(), cwd: tmpdir() };
  if (as.uid !== undefined && as.gid !== undefined) chownSync(dir, as.uid, as.gid);
  const remove = (): void => rmSync(dir, { recursive: true, force: true });
  const made = spawnSync(initdb, ['-D', dir, '-U', OWNER, '-A', 'trust', '-E', 'UTF8', '--locale=C'], { encoding: 'utf8', ...as });
  if (made.status !== 0) {
    remove();
    throw new Error(`initdb: ${made.stderr.trim()}`);
  }
  const port = await freePort();
  const settings = Object.entries({ ...SETTINGS, port }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // Detached: Ctrl-C goes to us alone, so that what is under way still finds it; a guard ends it with us.
  const child = spawn(postgres, ['-D', dir, ...settings], { stdio: ['ignore', 'ignore', 'pipe'], detached: true, ...as });
  const gone = once(child, 'exit');
  const guard = watchOver(child);
  const stop = async (): Promise<void> => {
    child.kill('SIGINT'); // "Fast": whoever is connected is sent away.
    await gone;
    guard.dismiss();
    remove();
  };
  const url = `postgres://${OWNER}@127.0.0.1:${port}/${OWNER}`;
  try {
    await Promise.race([ready(child.stderr), gone.then(() => Promise.reject(new Error('PostgreSQL does not start.')))]);
  } catch (error) {
    await stop();
    throw error;
  }
  const version = spawnSync(postgres, ['--version'], { encoding: 'utf8' }).stdout.replace(/\D*([\d.]+).*/s, '$1');
  return { url, pid: child.pid as number, version, load: (relations) => load(psql, url, relations), stop };
}

/** What it says afterwards is read too, so that its pipe never fills. */
function ready(said: Readable): Promise<void> {
  let text = '';
  return new Promise((resolve) => {
    said.setEncoding('utf8').on('data', (more: string) => {
      text = (text + more).slice(-1_000);
      if (text.includes('ready to accept connections')) resolve();
    });
  });
}

const here = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** As COPY reads it. */
function textOf(cell: Cell): string {
  if (cell === null) return '\\N';
  return String(cell).replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}

/** One script: tables, rows, indexes. */
async function load(psql: string, url: string, relations: Relations): Promise<void> {
  const child = spawn(psql, ['-q', '-v', 'ON_ERROR_STOP=1', '-d', url], { stdio: ['pipe', 'ignore', 'inherit'] });
  const gone = once(child, 'exit');
  const { stdin } = child;
  stdin.on('error', () => undefined); // It has ended, and says why.
  const write = async (text: string): Promise<void> => {
    if (!stdin.write(text)) await Promise.race([once(stdin, 'drain'), gone]);
  };
  await write(here('schema.sql'));
  for (const [name, { columns, rows }] of Object.entries(relations)) {
    await write(`copy ${name} (${columns}) from stdin;\n`);
    for (const row of rows) await write(`${row.map(textOf).join('\t')}\n`);
    await write('\\.\n');
  }
  stdin.end(here('indexes.sql'));
  await finished(stdin).catch(() => undefined);
  const [code] = await gone;
  if (code !== 0) throw new Error('PostgreSQL did not take the city.');
}
