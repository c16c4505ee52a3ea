// Puts the parts together once per process: what a Lambda container, the dev server and the tests all run.

import { HeaderMap } from '@apollo/server';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Config } from './config.ts';
import { figuresKept } from './modules/dashboards/kept.ts';
import { announcementKept } from './modules/recruitment/lists/kept.ts';
import { contextApart, makeContext, openParts, type Parts, type PartsOverrides } from './parts.ts';
import { presentViewer } from './platform/access/presence.ts';
import { createLoader, type ReadContext } from './platform/context.ts';
import { ARRIVAL_PROOF_HEADER, contentOf, proveArrival, readArrivalProof } from './platform/edge/arrival-token.ts';
import { withOrigin } from './platform/edge/cors.ts';
import { fileAnswer, isPublicFile } from './platform/edge/files.ts';
import { drawnReads, holding, type WaitUntil } from './platform/edge/holding.ts';
import { httpAdapter, type ProxyHandler } from './platform/edge/http.ts';
import { createLimiter, type Load } from './platform/edge/limiter.ts';
import { createLog } from './platform/edge/log.ts';
import { orTryAgain } from './platform/edge/masking.ts';
import type { OperationLog } from './platform/edge/operation-log.ts';
import { createServer } from './platform/edge/server.ts';
import { shed } from './platform/edge/shed.ts';
import { sourceAddress } from './platform/edge/source.ts';
import { createTokens } from './platform/edge/tokens.ts';
import { readManifests, type TrustedDocuments, trustedDocuments } from './platform/edge/trusted-documents.ts';
import type { Rules } from './platform/rules/access.ts';
import { cameAt, waitedSince } from './platform/rules/arrival.ts';
import { documentOnlyText } from './platform/rules/texts/documents.ts';
import { createTable } from './platform/store/dynamodb.ts';
import type { Keyring } from './platform/store/keyring.ts';
import { readKeyring } from './platform/store/keyring-item.ts';
import { type Meter, newMeter } from './platform/store/table.ts';
import type { DynamoClient } from './platform/store/verbs.ts';
import type { Viewer } from './platform/viewer.ts';
import { authorlessMutations, createSchema } from './resolvers/index.ts';

export interface App {
  /** `POST /graphql`, `GET /announcements/…` and `GET /health`, from API Gateway's REST proxy events. Never throws. */
  handler: ProxyHandler;
  /** A context for work outside a request: the seed and jobs write through the services with it, at an instant of their own. */
  contextFor(viewer: Viewer, requestId: string, now?: string): ReadContext;
  /** What other handlers of the same process stand on. */
  parts: Parts;
  client: DynamoClient;
  keyring: Keyring;
  schema: GraphQLSchema;
  stop(): Promise<void>;
}

export interface Overrides extends PartsOverrides {
  log?: OperationLog;
  /** How much is worked on at once; absent in the cloud, where one instance is given one request at a time. */
  load?: Load;
  /** The issuers' keys while it starts, and not with the first token: of a container whose first request waits for it. */
  fetchesKeys?: boolean;
  /** How an answer that there is nothing waits for its instant. Tests are told of it, and wait for nothing. */
  waitUntil?: WaitUntil;
  /** Default: built here. Tests start many apps in a process, and it takes a quarter of a second. */
  built?: Awaited<ReturnType<typeof createSchema>>;
}

/** A request of somebody who has left is nobody's. Read consistently: who was sent away a moment ago is. */
async function present(parts: Parts, ctx: ReadContext): Promise<ReadContext> {
  const table = createTable({ client: parts.client, name: parts.config.tableName, meter: ctx.meter });
  table.requireConsistent();
  return { ...ctx, viewer: await orTryAgain(presentViewer({ ...ctx, table }), ctx.arrivalProof) };
}

/** Each is asked for five of its headers. */
const spelled = new WeakMap<APIGatewayProxyEvent, ReadonlyMap<string, string | undefined>>();

/** @param name in small letters; a header that is written in two ways is the first of them */
function headerOf(event: APIGatewayProxyEvent, name: string): string | undefined {
  const known = spelled.get(event);
  if (known) return known.get(name);
  const headers = Object.entries(event.headers ?? {}).map(([key, value]) => [key.toLowerCase(), value] as const);
  spelled.set(event, new Map(headers.reverse()));
  return headerOf(event, name);
}

/** When each came. */
const arrivals = new WeakMap<APIGatewayProxyEvent, string>();

/** What each has taken and found. */
const meters = new WeakMap<APIGatewayProxyEvent, Meter>();

/** Whether this very request came before, or waited here over a midnight, and what it may take along to prove it. */
function arrivalOf(
  { keyring, clock }: Parts,
  event: APIGatewayProxyEvent,
  viewerId: string,
): Pick<ReadContext, 'provenAt' | 'arrivalProof'> {
  const now = clock();
  const came = arrivals.get(event) ?? now;
  const given = headerOf(event, ARRIVAL_PROOF_HEADER);
  const arrival = () => ({ viewerId, content: contentOf(event) });
  const proven = given === undefined ? null : readArrivalProof(keyring, given, arrival(), now);
  const provenAt = proven ?? waitedSince(came, now);
  return { provenAt, arrivalProof: () => proveArrival(keyring, arrival(), provenAt ?? came) };
}

const openDocuments = ({ documents: { mode, folder } }: Config, fields: { schema: GraphQLSchema; rules: Rules }): TrustedDocuments =>
  trustedDocuments(mode, folder === undefined ? new Map() : readManifests(folder), fields);

/** The explorer of a laptop: whoever asks from a page of this very server. The router's documents are made of others' and pass as well. */
const isOwnPage = ({ stage }: Config, event: APIGatewayProxyEvent): boolean =>
  stage === 'local' && headerOf(event, 'origin') === `http://${headerOf(event, 'host')}`;

function refuseUnregistered({ documents }: Config): void {
  if (documents.mode !== 'enforce') return;
  throw new GraphQLError(documentOnlyText.en, {
    extensions: { code: 'DOCUMENT_NOT_REGISTERED', words: documentOnlyText, http: { status: 400, headers: new HeaderMap() } },
  });
}

/** Asks the table for one item: the answer is about the engine, not about this process. */
async function health(parts: Parts): Promise<APIGatewayProxyResult> {
  const reply = (statusCode: number, status: string) => ({
    statusCode,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    body: JSON.stringify({ status }),
  });
  try {
    const table = createTable({ client: parts.client, name: parts.config.tableName, meter: newMeter() });
    return (await readKeyring(table)) === null ? reply(503, 'not ready') : reply(200, 'ok');
  } catch {
    return reply(503, 'the table does not answer');
  }
}

export async function createApp(config: Config, overrides: Overrides = {}): Promise<App> {
  const { schema, rules } = overrides.built ?? (await createSchema());
  const tokens = createTokens(config.issuers);
  // Side by side, but not before the schema: while that is made no answer is read, and time-outs would run out over it.
  const [parts] = await Promise.all([openParts(config, rules, overrides), overrides.fetchesKeys ? tokens.fetchKeys() : null]);
  const { client, keyring } = parts;
  // Of whom a token names, unproved: good for that very viewer alone.
  const claimedArrival = (event: APIGatewayProxyEvent) =>
    arrivalOf(parts, event, tokens.claimed(headerOf(event, 'authorization'))).arrivalProof();
  const server = createServer<ReadContext>({
    schema,
    introspection: config.introspection,
    keeps: new Map([
      ['figures', figuresKept],
      ['announcement', announcementKept],
    ]),
    log: overrides.log ?? createLog(config.stage),
    authorless: authorlessMutations(),
    describe: ({ viewer, meter }) => ({
      viewerId: viewer.id,
      reads: meter.reads,
      writes: meter.writes,
      capacityUnits: meter.readUnits + meter.writeUnits,
    }),
  });
  await server.start();
  const graphql = httpAdapter(server, {
    documents: openDocuments(config, { schema, rules }),
    context: async ({ event, ids, registered }) => {
      const asks = Promise.all([tokens.viewer(headerOf(event, 'authorization')), tokens.isRouter(headerOf(event, 'router-authorization'))]);
      const [viewer, viaRouter] = await orTryAgain(asks, () => claimedArrival(event));
      if (!registered && !viaRouter && !isOwnPage(config, event)) refuseUnregistered(config);
      const came = arrivalOf(parts, event, viewer.id);
      const mostReads = drawnReads(config.mostReads, config.absenceStepMs);
      const acceptLanguage = headerOf(event, 'accept-language');
      const ctx = makeContext(parts, { viewer, viaRouter, ...came, mostReads, ids, acceptLanguage, address: sourceAddress(event) });
      meters.set(event, ctx.meter);
      return present(parts, ctx);
    },
  });
  const limiter = overrides.load && createLimiter(overrides.load);
  const hold = holding(config.absenceStepMs, overrides.waitUntil);
  const worked = async (event: APIGatewayProxyEvent) => {
    const begun = performance.now();
    return { begun, answer: await graphql(event) };
  };
  const answered = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
    const done = await (limiter ? limiter.run(() => worked(event)) : worked(event));
    if (!done) return shed(event, claimedArrival(event));
    // Its place is another's by now: to wait is no work.
    if (meters.get(event)?.foundNothing) await hold(done.begun);
    return done.answer;
  };
  const announcements = (event: APIGatewayProxyEvent) => {
    const read = createLoader(createTable({ client, name: config.tableName, meter: newMeter() })).loadKey;
    return fileAnswer(event, async (path) => {
      // Loaded where somebody asks for one.
      const { announcementFile } = await import('./modules/recruitment/lists/announcement-files.ts');
      const { attachedFile } = await import('./modules/recruitment/information/attachment-files.ts');
      return (await announcementFile(read, path)) ?? attachedFile(read, parts.evidence, path);
    });
  };
  return {
    handler: async (event) => {
      arrivals.set(event, cameAt(event.requestContext?.requestTimeEpoch, parts.clock()));
      if (isPublicFile(event)) return announcements(event);
      return withOrigin(await (event.path === '/health' ? health(parts) : answered(event)), headerOf(event, 'origin'), config.webOrigins);
    },
    contextFor: (viewer, requestId, now) => contextApart(parts, viewer, requestId, now),
    parts,
    client,
    keyring,
    schema,
    stop: async () => {
      await server.stop();
      client.destroy();
    },
  };
}
