// Everything a province needs to look at its regions, on this machine: the cities' deployment, the province's gateway, and the page.
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataDir } from '../../local/data-dir.ts';
import { type DevServer, type Seed, startDevServer } from '../../local/dev-server.ts';
import { loadPersonas, tokenOf } from '../../local/personas.ts';
import { summariseAll } from '../../src/jobs.ts';
import { partsApart } from '../../src/parts.ts';
import { standOf } from '../../src/platform/stream/progress.ts';
import { contextOfProjector } from '../../src/projections.ts';
import { startProvince } from './gateway/start.ts';
import { sourceOf } from './page/ask.ts';
import { servePage } from './page/server.ts';

/** How often it is looked how far all has been counted, and how long at most: the regions of the seed take a minute, and many on a machine that others use. */
const LOOK_MS = 300;
const COUNTED_MS = 60 * 60_000;
/** After which whoever waits is told that it goes on. */
const TOLD_MS = 60_000;

export interface DashboardOptions {
  dataDir: DataDir;
  /** Of the page; 0 = any free one. */
  port: number;
  seed?: Seed;
  /** Told of what takes a while. */
  tell?: (step: string) => void;
  /** Ends the start wherever it is: what was written stays, and the next start goes on from there. */
  stopped?: AbortSignal;
}

export interface Dashboard {
  /** Of the page. */
  url: string;
  /** Of the gateway: `POST` GraphQL here. */
  gatewayUrl: string;
  close(): Promise<void>;
}

/** Sums up all regions as soon as what was written until now has been counted; from then on the laptop's clock does (`local/follow.ts`). */
async function summariseFirst({ app }: DevServer, stopped: AbortSignal, tell: (step: string) => void): Promise<void> {
  const parts = partsApart(app.parts);
  const written = new Date();
  const isCounted = async (): Promise<boolean> => ((await standOf(contextOfProjector(parts, ''))).at ?? '') >= written.toISOString();
  // What lags minutes behind is stale, and of that no region tells anything yet.
  const isSummedUp = async (): Promise<boolean> => Object.values(await summariseAll(parts)).every((state) => state === 'MADE');
  for (let minutes = 0; !((await isCounted()) && (await isSummedUp())); await sleep(LOOK_MS, undefined, { signal: stopped })) {
    const waited = Date.now() - written.getTime();
    if (waited > COUNTED_MS) throw new Error(`The regions were not counted within ${COUNTED_MS / 60_000} minutes.`);
    if (waited < (minutes + 1) * TOLD_MS) continue;
    minutes += 1;
    tell(`It is still being counted (${minutes} min). Ctrl-C ends it, and the next start goes on.`);
  }
}

/** Fails as soon as somebody stops it: what is under way ends with what it stands on. */
function untilStopped(stopped: AbortSignal): <T>(work: Promise<T>) => Promise<T> {
  const ended = once(stopped, 'abort').then(() => stopped.throwIfAborted() as never);
  ended.catch(() => undefined);
  return async (work) => {
    stopped.throwIfAborted();
    return Promise.race([work, ended]);
  };
}

/** Ends what was begun, the last first, however far it came. */
export async function startDashboard(options: DashboardOptions): Promise<Dashboard> {
  const { dataDir, port, seed, tell = () => undefined, stopped = new AbortController().signal } = options;
  const unlessStopped = untilStopped(stopped);
  const undo: (() => unknown)[] = [];
  const close = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const cities = await startDevServer({ port: 0, dataDir, ...(seed && { seed }), overrides: { log: () => undefined } });
    undo.push(cities.stop);
    tell('The regions are being written.');
    await unlessStopped(cities.seeded);
    tell('What was written is being counted.');
    await unlessStopped(summariseFirst(cities, stopped, tell));
    const token = (name: string) => {
      const persona = loadPersonas(dataDir.path).find((one) => one.name === name);
      if (!persona) throw new Error(`There is no persona ${name}.`);
      return tokenOf(cities.issuer, persona);
    };
    const province = await startProvince({ citiesUrl: `${cities.url}/graphql`, routerToken: () => token('router') });
    undo.push(province.close);
    const page = await servePage({ port, source: sourceOf({ url: province.url, token: () => token('province-viewer') }) });
    undo.push(page.close);
    stopped.throwIfAborted();
    return { url: page.url, gatewayUrl: province.url, close };
  } catch (error) {
    await close();
    throw error;
  }
}
