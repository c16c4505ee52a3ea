// The server of a laptop: the Lambda handler behind plain HTTP, on an embedded engine, with a development issuer and an explorer page.
import { existsSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { printSchema } from 'graphql';
import { clientSchema } from '../scripts/client-schema.ts';
import { readSdl } from '../scripts/sdl.ts';
import { type App, createApp, type Overrides } from '../src/app.ts';
import { absenceStepOf, type Config, challengeOf, documentsOf, MOST_READS, webhooksLocalOf } from '../src/config.ts';
import { answerCors } from './cors.ts';
import { claimDataDir, type DataDir, LOCAL_TABLE, openDataDir, refuseSecondServer, urlOf } from './data-dir.ts';
import { openDoors } from './doors.ts';
import { type Engine, engineClient, ensureTable, startEngine } from './engine.ts';
import { copyLocal, evidenceRoutes, localFile, removeLocal, storeLocal, sweepArriving } from './evidence-routes.ts';
import { explorerRoutes } from './explorer.ts';
import { followTable, openTableStream } from './follow.ts';
import { proxyListener } from './http-events.ts';
import { createIssuer, type Issuer, JWKS_PATH } from './issuer.ts';
import { keptSchema } from './kept-schema.ts';
import { loadPersonas, tokenOf } from './personas.ts';
import { findRoute, type Route, send, sendJson } from './routes.ts';

/** What a seed is given beside the app. */
export interface SeedPlace {
  dataDir: string;
  /** Brings a file to the store, as an upload does. */
  store: (key: string, bytes: Buffer) => void;
}

/** What a seed has still to write once the server may answer. */
export interface SeedRest {
  write(): Promise<void>;
  /** No further write begins; `write` fails. */
  stop(): void;
}

/** Writes the demo city through the services; may be called again after it was cut short. Returns when the server may answer. */
export type Seed = (app: App, place: SeedPlace) => Promise<SeedRest>;

type MakeApp = (config: Config, overrides: Overrides) => Promise<App>;

const ofSources: MakeApp = async (config, overrides) => createApp(config, { built: await keptSchema(), ...overrides });

export interface DevServerOptions {
  /** 0 = any free one. */
  port: number;
  dataDir: DataDir;
  seed?: Seed;
  /** Parts of the app that are others than on a laptop. */
  overrides?: Overrides;
  /** False: nothing happens a moment later, where what a request costs is measured. Default: it does. */
  follows?: boolean;
  /** How the app is made; default: of the sources. */
  make?: MakeApp;
}

export interface DevServer {
  url: string;
  app: App;
  issuer: Issuer;
  /** Done when the whole city is written; fails where it could not be, or the server was stopped before. */
  seeded: Promise<void>;
  stop(): Promise<void>;
}

/** Takes the port first, so that a clash shows before any work is done; what comes before the city is ready is answered 503. */
export async function startDevServer(options: DevServerOptions): Promise<DevServer> {
  const { dataDir, port } = options;
  openDataDir(dataDir);
  refuseSecondServer(dataDir);
  let routes: readonly Route[] = [
    { method: 'ANY', path: '/', prefix: true, handle: (_req, res) => sendJson(res, 503, { status: 'starting' }) },
  ];
  const doors = await openDoors(port, (req, res) => answer(routes, req, res));
  const undo: (() => unknown)[] = [];
  const stop = async (): Promise<void> => {
    await doors.close();
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const url = urlOf(doors.port);
    undo.push(claimDataDir(dataDir, url));
    const engine = await startEngine({ dbPath: dataDir.database });
    undo.push(engine.stop);
    const issuer = createIssuer({ dir: dataDir.path, url });
    const config = localConfig({ engine, issuer, dataDir, url });
    await tableIn(config);
    const app = await (options.make ?? ofSources)(config, { ...filesOf(dataDir), load: LOAD, ...options.overrides });
    undo.push(app.stop);
    const ownsFile = engine.pid !== null;
    const stream = options.follows === false ? null : await openTableStream(app, dataDir, ownsFile);
    const { seeded, halt } = await seedOnce(app, options);
    undo.push(halt);
    if (stream) undo.push(followTable(app, dataDir, stream, { ownsFile, begin: seeded }).stop);
    routes = [
      ...evidenceRoutes(app, dataDir.evidence),
      ...explorerRoutes(dataDir.path),
      ...identityRoutes(issuer, dataDir),
      { method: 'ANY', path: '/graphql', handle: proxyListener(app.handler) },
      { method: 'ANY', path: '/announcements/', prefix: true, handle: proxyListener(app.handler) },
      { method: 'GET', path: '/health', handle: proxyListener(app.handler) },
      SCHEMA_ROUTE,
    ];
    return { url, app, issuer, seeded, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What `npm run schema -- --client` prints. */
const SCHEMA_ROUTE: Route = {
  method: 'GET',
  path: '/schema.graphql',
  handle: (_req, res) =>
    send(res, 200, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }, printSchema(clientSchema(readSdl()))),
};

interface LocalParts {
  engine: Engine;
  issuer: Issuer;
  dataDir: DataDir;
  url: string;
}

/** What CDK puts into environment variables in the cloud. */
const localConfig = ({ engine, issuer, dataDir, url }: LocalParts): Config => ({
  stage: 'local',
  tableName: LOCAL_TABLE,
  dynamodbEndpoint: engine.endpoint,
  issuers: issuer.config(),
  dataKeyArn: undefined,
  localKeyFile: dataDir.keyFile,
  evidenceBucket: undefined,
  localEvidenceUrl: `${url}/evidence`,
  webOrigins: [],
  introspection: true,
  mostReads: MOST_READS,
  absenceStepMs: absenceStepOf(process.env),
  documents: documentsOf(process.env),
  webhooksLocal: webhooksLocalOf('local', process.env),
  challenge: challengeOf(process.env),
  mail: {
    from: 'Kepegawaian Kota Semarang <kepegawaian@semarang.localhost>',
    appUrl: process.env.APP_URL || url,
    configurationSet: undefined,
  },
});

/**
 * One process and one processor: eight keep it busy while some of them wait for the engine, and more would only make its turns longer. Nobody is
 * to learn later than after a second that there is no room: the rest of it is for the way here and back.
 */
export const LOAD = { atOnce: 8, patienceMs: 750 };

/** A folder is what the bucket is in the cloud. */
function filesOf({ evidence }: DataDir): Overrides {
  sweepArriving(evidence, Date.now());
  return { localFile: localFile(evidence), copyLocal: copyLocal(evidence), removeLocal: removeLocal(evidence) };
}

async function tableIn({ dynamodbEndpoint, tableName }: Config): Promise<void> {
  const client = engineClient(dynamodbEndpoint ?? '');
  await ensureTable(client, tableName);
  client.destroy();
}

interface Seeding {
  seeded: Promise<void>;
  /** Returns when nothing of it writes any more. */
  halt: () => Promise<void>;
}

/** Every write of the seed may be repeated, so a seed that was cut short is simply run again. */
async function seedOnce(app: App, { dataDir, seed }: DevServerOptions): Promise<Seeding> {
  if (!seed || existsSync(dataDir.seeded)) return { seeded: Promise.resolve(), halt: async () => undefined };
  const rest = await seed(app, { dataDir: dataDir.path, store: storeLocal(dataDir.evidence) });
  const seeded = rest.write().then(() => writeFileSync(dataDir.seeded, JSON.stringify({ finishedAt: new Date().toISOString() })));
  const settled = seeded.catch(() => undefined);
  return {
    seeded,
    halt: () => {
      rest.stop();
      return settled;
    },
  };
}

/** Keys for everybody; tokens for pages of this very server only, so that no other site can lead a browser here by a name of its own. */
function identityRoutes(issuer: Issuer, dataDir: DataDir): Route[] {
  return [
    { method: 'GET', path: JWKS_PATH, handle: (_req, res) => sendJson(res, 200, issuer.jwks()) },
    {
      method: 'GET',
      path: '/dev/token',
      async handle(req, res, url) {
        if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(req.headers.host ?? ''))
          return sendJson(res, 403, { message: 'On this machine only.' });
        const persona = loadPersonas(dataDir.path).find(({ name }) => name === url.searchParams.get('persona'));
        if (!persona) return sendJson(res, 404, { message: 'There is no such persona.' });
        return sendJson(res, 200, { token: await tokenOf(issuer, persona) });
      },
    },
  ];
}

async function answer(routes: readonly Route[], req: IncomingMessage, res: ServerResponse): Promise<void> {
  const url = new URL(`http://localhost${req.url ?? '/'}`);
  try {
    if (answerCors(req, res, url.pathname)) return;
    const route = findRoute(routes, req.method ?? 'GET', url.pathname);
    if (route) await route.handle(req, res, url);
    else sendJson(res, 404, { message: 'Not found' });
  } catch (error) {
    console.error(error);
    if (!res.headersSent) sendJson(res, 500, { message: 'Internal server error' });
    else res.destroy();
  }
}
