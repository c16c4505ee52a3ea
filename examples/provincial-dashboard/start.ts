// Everything a province needs to look at its regions, on this machine: the cities' deployment, the province's gateway, and the page.
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

/** How often it is looked how far all has been counted. */
const LOOK_MS = 300;

export interface DashboardOptions {
  dataDir: DataDir;
  /** Of the page; 0 = any free one. */
  port: number;
  seed?: Seed;
  /** Told of what takes a while. */
  tell?: (step: string) => void;
}

export interface Dashboard {
  /** Of the page. */
  url: string;
  /** Of the gateway: `POST` GraphQL here. */
  gatewayUrl: string;
  close(): Promise<void>;
}

/** Sums up all regions as soon as what was written until now has been counted; from then on the laptop's clock does (`local/follow.ts`). */
async function summariseFirst({ app }: DevServer): Promise<void> {
  const parts = partsApart(app.parts);
  const written = new Date().toISOString();
  for (let at: string | null = null; at === null || at < written; await sleep(LOOK_MS))
    at = (await standOf(contextOfProjector(parts, ''))).at;
  await summariseAll(parts);
}

/** Ends what was begun, the last first, however far it came. */
export async function startDashboard({ dataDir, port, seed, tell = () => undefined }: DashboardOptions): Promise<Dashboard> {
  const undo: (() => unknown)[] = [];
  const close = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const cities = await startDevServer({ port: 0, dataDir, ...(seed && { seed }), overrides: { log: () => undefined } });
    undo.push(cities.stop);
    tell('The regions are being written.');
    await cities.seeded;
    tell('What was written is being counted.');
    await summariseFirst(cities);
    const token = (name: string) => {
      const persona = loadPersonas(dataDir.path).find((one) => one.name === name);
      if (!persona) throw new Error(`There is no persona ${name}.`);
      return tokenOf(cities.issuer, persona);
    };
    const province = await startProvince({ citiesUrl: `${cities.url}/graphql`, routerToken: () => token('router') });
    undo.push(province.close);
    const page = await servePage({ port, source: sourceOf({ url: province.url, token: () => token('province-viewer') }) });
    undo.push(page.close);
    return { url: page.url, gatewayUrl: province.url, close };
  } catch (error) {
    await close();
    throw error;
  }
}
