// Within a file system of its own (`disk.ts`): fills it, frees it, makes it read-only and writable again, while people write and read.
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { dataDirOf } from '../../local/data-dir.ts';
import { freePort } from '../../local/engine.ts';
import { counted } from './counted.ts';
import type { DiskSize, Filled, Trouble } from './disk.ts';
import { emptyCity, serve } from './served.ts';
import { beginWriting, type Writers } from './writers.ts';

const room = process.env.SOAK_ROOM ?? '';
const { rounds, clients, forMs } = JSON.parse(process.env.SOAK_DISK ?? '{}') as DiskSize;
const READ_EVERY_MS = 50;

const filler = join(room, 'filler');

/** To the last byte. */
function fill(): void {
  const file = openSync(filler, 'w');
  for (const size of [1 << 20, 1 << 12]) {
    try {
      for (const block = Buffer.alloc(size); ; ) writeSync(file, block);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }
  closeSync(file);
}

function mount(...args: string[]): void {
  const { status, stderr } = spawnSync(args[0] === '-l' ? 'umount' : 'mount', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

const nothing = (): Trouble => ({ back: [], answers: {}, slowest: 0, acknowledged: 0, readsServed: 0, readsRefused: 0 });

/** What is answered until it is over, and how long until a change is acknowledged after that. */
async function during(trouble: Trouble, writers: Writers, begin: () => unknown, end: () => unknown): Promise<void> {
  await writers.servedSince(performance.now());
  await begin();
  const [from, before] = [performance.now(), writers.acknowledged.length];
  while (performance.now() < from + forMs) {
    if (await writers.read()) trouble.readsServed += 1;
    else trouble.readsRefused += 1;
    await sleep(READ_EVERY_MS);
  }
  trouble.acknowledged += writers.acknowledged.length - before;
  await end();
  trouble.back.push(await writers.servedSince(performance.now()));
  for (const { how, at, ms } of writers.missed) {
    if (at < from) continue;
    trouble.answers[how] = (trouble.answers[how] ?? 0) + 1;
    trouble.slowest = Math.max(trouble.slowest, ms);
  }
}

const dataDir = dataDirOf({ DATA_DIR: join(room, 'data') });
const port = await freePort();
emptyCity(dataDir);
// Its log lies on the same disk, as it may anywhere.
const server = await serve({ dataDir, port, log: join(room, 'server.log') });
const writers = await beginWriting(dataDir.path, server.url, clients);
const [full, readOnly] = [nothing(), nothing()];

/** What is open stays open, as it was: whoever opens a file from now on finds it read-only, and the engine has to. */
function shut(): void {
  mount('--bind', dataDir.path, dataDir.path);
  mount('-o', 'remount,bind,ro', dataDir.path);
  process.kill(server.enginePid() ?? Number.NaN, 'SIGKILL');
}

for (let i = 0; i < rounds; i += 1) {
  await during(full, writers, fill, () => rmSync(filler));
  await during(readOnly, writers, shut, () => mount('-l', dataDir.path));
}
await writers.end();
await server.stop();
const { acknowledged, wrong } = writers;
const filled: Filled = { ...(await counted(dataDir, acknowledged)), acknowledged: acknowledged.length, wrong, full, readOnly };
process.stdout.write(JSON.stringify(filled));
