// A disk that is full, or read-only, while people write over HTTP: in a file system of its own, which only this proof sees.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Hint } from '../../scripts/run.ts';
import type { Counted } from './counted.ts';

export interface DiskSize {
  rounds: number;
  clients: number;
  /** Milliseconds for which it is full, and then read-only, in each round. */
  forMs: number;
}

/** While the disk could not be written. */
export interface Trouble {
  /** Milliseconds from when it could be written again until somebody who asked later was acknowledged. */
  back: number[];
  /** By what was answered, how often. */
  answers: Record<string, number>;
  /** Milliseconds of the slowest refusal. */
  slowest: number;
  /** Changes that were acknowledged meanwhile: the engine's file had room for them. */
  acknowledged: number;
  readsServed: number;
  readsRefused: number;
}

export interface Filled extends Counted {
  acknowledged: number;
  wrong: string[];
  full: Trouble;
  readOnly: Trouble;
}

const ROOM = '64m';

const APART = ['--mount', '--map-root-user', 'sh', '-c'];

/** Whether a file system of one's own is to be had: on Linux, as root or where users may have name spaces (many containers forbid it). */
export const hasRoom = (): boolean => spawnSync('unshare', [...APART, `mount -t tmpfs semarang "$0"`, tmpdir()]).status === 0;

/** The mount is seen by nobody else and goes with its processes. @throws Hint where `hasRoom` is false */
export async function fillAndCount(size: DiskSize): Promise<Filled> {
  const room = mkdtempSync(join(tmpdir(), 'semarang-room-'));
  try {
    const mounted = `mount -t tmpfs -o size=${ROOM} semarang "$SOAK_ROOM" && exec "$0" "$@"`;
    const child = spawn('unshare', [...APART, mounted, process.execPath, join(import.meta.dirname, 'in-room.ts')], {
      env: { ...process.env, SOAK_ROOM: room, SOAK_DISK: JSON.stringify(size) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const gone = once(child, 'close').catch((error: Error) => [error.message]);
    const said = await text(child.stdout);
    const [code] = await gone;
    if (code !== 0)
      throw new Hint(`A disk of its own is not to be had here, or the proof has ended: ${code}. It takes Linux with unshare and mount.`);
    return JSON.parse(said) as Filled;
  } finally {
    rmdirSync(room);
  }
}
