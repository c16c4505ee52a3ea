// Engine and server killed in turns while people write over HTTP; each server that is started anew has a clock of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { dataDirOf } from '../../local/data-dir.ts';
import { freePort } from '../../local/engine.ts';
import { random } from '../../seed/city/random.ts';
import { folderOfFiles } from '../../test/support/city.ts';
import { type Counted, counted } from './counted.ts';
import { emptyCity, type Served, serve } from './served.ts';
import { beginWriting, type Missed, type Writers } from './writers.ts';

export interface KillsSize {
  /** Of the engine, and as many of the server. */
  kills: number;
  clients: number;
  seed: number;
}

export interface Killed extends Counted {
  acknowledged: number;
  /** Milliseconds from each kill until somebody who asked after it was acknowledged. */
  engineBack: number[];
  serverBack: number[];
  missed: Missed[];
  wrong: string[];
}

const MINUTE = 60_000;
/** Of the first server, the second, and so on: right, before its time, behind it. */
const CLOCKS = [0, 10 * MINUTE, 0, -10 * MINUTE];
/** Between two kills, so that each falls into another moment of a write. */
const [LEAST_MS, MOST_MS] = [50, 1_500];

export async function killAndCount({ kills, clients, seed }: KillsSize, tell: (done: number) => void = () => undefined): Promise<Killed> {
  const folder = mkdtempSync(join(folderOfFiles(), 'semarang-kills-'));
  const dataDir = dataDirOf({ DATA_DIR: join(folder, 'data') });
  const [port, log, chance] = [await freePort(), join(folder, 'server.log'), random(seed)];
  let [server, writers]: [Served | null, Writers | null] = [null, null];
  try {
    emptyCity(dataDir);
    server = await serve({ dataDir, port, log });
    writers = await beginWriting(dataDir.path, server.url, clients);
    const [engineBack, serverBack]: [number[], number[]] = [[], []];
    await writers.servedSince(performance.now());
    for (let i = 0; i < kills; i += 1) {
      await sleep(chance.between(LEAST_MS, MOST_MS));
      const engine = server.enginePid();
      if (engine === null) throw new Error('There is no engine to kill.');
      process.kill(engine, 'SIGKILL');
      engineBack.push(await writers.servedSince(performance.now()));
      await sleep(chance.between(LEAST_MS, MOST_MS));
      const at = performance.now();
      const back = writers.servedSince(at);
      await server.kill();
      server = await serve({ dataDir, port, log, clockMs: CLOCKS[(i + 1) % CLOCKS.length] ?? 0 });
      serverBack.push(await back);
      tell(i + 1);
    }
    await writers.end();
    await server.stop();
    const { acknowledged, missed, wrong } = writers;
    return { ...(await counted(dataDir, acknowledged)), acknowledged: acknowledged.length, engineBack, serverBack, missed, wrong };
  } finally {
    writers?.abandon();
    await server?.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}
