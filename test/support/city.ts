// A running city for tests: embedded engine, JWKS over HTTP, the app behind the Lambda event, and people who log in with real tokens.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { engineClient, ensureTable, startEngine } from '../../local/engine.ts';
import { createIssuer, JWKS_PATH } from '../../local/issuer.ts';
import { type App, createApp, type Overrides } from '../../src/app.ts';
import { type Config, MOST_READS } from '../../src/config.ts';
import { regionJoin } from '../../src/modules/organisation/joining.ts';
import type { OperationLine } from '../../src/platform/edge/operation-log.ts';
import { dayEnd, legalDay } from '../../src/platform/rules/calendar.ts';
import { decode } from '../../src/platform/store/codec.ts';
import type { LocalFile } from '../../src/platform/store/evidence.ts';
import type { Row } from '../../src/platform/store/table.ts';
import { NOBODY, type Role } from '../../src/platform/viewer.ts';
import { theSchema } from './schema.ts';

export const REGION = '33.74';
export const OTHER_REGION = '33.22';
const TABLE_NAME = 'semarang-test';

// biome-ignore lint/suspicious/noExplicitAny: what a query answers is as wide as the schema; the assertions narrow it.
type Data = any;

export interface Answer {
  status: number;
  data: Data;
  errors: { message: string; path?: string[]; extensions: { code: string } }[] | undefined;
  /** What the operation log told. */
  line: OperationLine | undefined;
}

export interface Login {
  sub: string;
  roles: readonly Role[];
  region?: string | null;
  employeeId?: string | null;
  /** Default: where such roles come from. */
  pool?: 'staff' | 'applicants' | 'students' | 'liaisons' | 'province';
  /** As the issuer has verified it. */
  email?: string;
  /** Of a liaison. */
  institutionId?: string | null;
  /** In seconds; a negative one has expired. */
  expiresIn?: number;
}

export type Ask = (query: string, variables?: object, headers?: Record<string, string>) => Promise<Answer>;

export interface RunningCity {
  app: App;
  /** The SDK's client of the engine, for what the product never asks of it. */
  engine: DynamoDBClient;
  lines: OperationLine[];
  /** Files "in the store", by key, for evidence. */
  files: Map<string, LocalFile>;
  setNow(instant: string | null): void;
  login(who: Login): Promise<Ask>;
  /** The token by which they ask, for whoever asks through something else. */
  tokenOf(who: Login): Promise<string>;
  /** Somebody without a token. */
  nobody: Ask;
  /** The router's own credential, as the header it sends. */
  routerHeader(): Promise<Record<string, string>>;
  stop(): Promise<void>;
}

/** All that the table holds. */
export async function everyRow({ engine: client }: RunningCity): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const page of paginateScan({ client }, { TableName: TABLE_NAME })) rows.push(...(page.Items ?? []).map(decode));
  return rows;
}

export const eventOf = (body: string, headers: Record<string, string>): APIGatewayProxyEvent =>
  ({
    path: '/graphql',
    httpMethod: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    multiValueHeaders: {},
    body,
    isBase64Encoded: false,
    // The edge sees it, no header tells it: the name stands for the connection of a test.
    requestContext: { requestId: randomUUID(), identity: { sourceIp: headers['x-test-source'] ?? null } },
  }) as unknown as APIGatewayProxyEvent;

/** As an operator does it. */
async function joinAll(app: App): Promise<void> {
  const { table, now } = app.contextFor(NOBODY, 'join');
  await regionJoin({ table, now, requestId: 'join' }, { code: REGION, name: 'Kota Semarang' });
  await regionJoin({ table, now, requestId: 'join' }, { code: OTHER_REGION, name: 'Kabupaten Semarang' });
}

const IN_MEMORY = '/dev/shm';
const ROOM = 512 * 1024 * 1024;

/** Where the files of a city go: the engine waits for the disk at each write, so into memory where there is room. */
export function folderOfFiles(): string {
  try {
    const { bavail, bsize } = statfsSync(IN_MEMORY);
    return bavail * bsize >= ROOM ? IN_MEMORY : tmpdir();
  } catch {
    return tmpdir();
  }
}

export const newFolder = (): string => mkdtempSync(join(folderOfFiles(), 'semarang-test-'));

export interface Files {
  /** By name, the files that another city has left: to begin as that one ended. */
  copied?: ReadonlyMap<string, Buffer>;
  /** A folder for the files of this city, which outlives it. Without either the table has no file. */
  left?: string;
}

const HOUR = 3_600_000;
/** In the last minutes of a day each request is noted before its work (0043), which is a case of its own: a city that begins in the last hour is an hour behind. */
const hourBehind = (now: string): number => (Date.parse(dayEnd(legalDay(now))) - Date.parse(now) <= HOUR ? HOUR : 0);

/** Every part is real; only the clock can be held, since deadlines are days. */
export async function startCity(
  settings: Partial<Pick<Config, 'documents' | 'mostReads' | 'challenge' | 'absenceStepMs'>> = {},
  overrides: Pick<Overrides, 'load' | 'boardsLife' | 'unchangingBytes' | 'mostGuesses' | 'waitUntil'> = {},
  { copied, left }: Files = {},
): Promise<RunningCity> {
  const dir = left ?? newFolder();
  for (const [name, bytes] of copied ?? []) writeFileSync(join(dir, name), bytes, { mode: 0o600 });
  const jwksServer = createServer((req, res) => {
    res.writeHead(req.url === JWKS_PATH ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(issuer.jwks()));
  }).listen(0, '127.0.0.1');
  await once(jwksServer, 'listening');
  const issuer = createIssuer({ url: `http://127.0.0.1:${(jwksServer.address() as AddressInfo).port}` });
  const engine = await startEngine(copied || left ? { dbPath: join(dir, 'city.db') } : {});
  const client = engineClient(engine.endpoint);
  if (!copied) await ensureTable(client, TABLE_NAME);

  const lines: OperationLine[] = [];
  const files = new Map<string, LocalFile>();
  let held: string | null = null;
  const behind = hourBehind(new Date().toISOString());
  const app = await createApp(
    {
      stage: 'local',
      tableName: TABLE_NAME,
      dynamodbEndpoint: engine.endpoint,
      issuers: issuer.config(),
      dataKeyArn: undefined,
      localKeyFile: join(dir, 'data.key'),
      evidenceBucket: undefined,
      localEvidenceUrl: 'http://127.0.0.1/evidence',
      webOrigins: ['https://kinerja.test'],
      introspection: true,
      mostReads: MOST_READS,
      absenceStepMs: 0,
      documents: { mode: 'off', folder: undefined },
      ...settings,
    },
    {
      clock: () => held ?? new Date(Date.now() - behind).toISOString(),
      log: (line) => lines.push(line),
      localFile: async (key) => files.get(key) ?? null,
      copyLocal: async (from, to) => {
        const file = files.get(from);
        if (file) files.set(to, file);
      },
      removeLocal: async (folder) => {
        for (const key of files.keys()) if (key.startsWith(folder)) files.delete(key);
      },
      referenceLife: Number.POSITIVE_INFINITY,
      boardsLife: 0,
      unchangingBytes: 0,
      mostGuesses: 0,
      built: theSchema(),
      ...overrides,
    },
  );

  if (!copied) await joinAll(app);

  /** Dates of service and law are reference data of the process: read before the question, so that what it costs does not hang on who asked when. */
  async function warm(employeeId: string | null): Promise<void> {
    const ctx = app.contextFor(NOBODY, 'warm');
    const { law, regions, serviceDates } = ctx.reference;
    await Promise.allSettled([
      regions(ctx.table),
      law(ctx.table, REGION),
      law(ctx.table, OTHER_REGION),
      employeeId && serviceDates.of(ctx.table, employeeId),
    ]);
  }

  const tokenOf = ({ sub, roles, region = REGION, employeeId = null, pool, email, institutionId, expiresIn }: Login): Promise<string> => {
    const claims = {
      sub,
      'cognito:groups': [...roles],
      ...(email && { email, email_verified: true }),
      ...(institutionId && { 'custom:institution_id': institutionId }),
      ...(region && { 'custom:region': region }),
      ...(employeeId && { 'custom:employee_id': employeeId }),
    };
    const from = pool ?? (roles.includes('PROVINCE_VIEWER') ? 'province' : 'staff');
    return issuer.sign(from, claims, expiresIn === undefined ? {} : { expiresIn });
  };

  const asking =
    (authorization: Record<string, string>, employeeId: string | null): Ask =>
    async (query, variables = {}, headers = {}) => {
      await warm(employeeId);
      const before = lines.length;
      const answer = await app.handler(eventOf(JSON.stringify({ query, variables }), { ...authorization, ...headers }));
      const { data, errors } = JSON.parse(answer.body);
      return { status: answer.statusCode, data, errors, line: lines[before] };
    };

  return {
    app,
    engine: client,
    lines,
    files,
    setNow: (instant) => {
      held = instant;
    },
    login: async (who) => asking({ authorization: `Bearer ${await tokenOf(who)}` }, who.employeeId ?? null),
    tokenOf,
    nobody: asking({}, null),
    routerHeader: async () => ({ 'router-authorization': `Bearer ${await issuer.sign('router', { sub: 'router' })}` }),
    async stop() {
      await app.stop();
      client.destroy();
      jwksServer.close();
      jwksServer.closeAllConnections();
      await engine.stop();
      if (!left) rmSync(dir, { recursive: true, force: true });
    },
  };
}
