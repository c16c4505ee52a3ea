// What the cloud does a moment later, on a laptop: over restarts, with a torn bookmark, and with a stream that is trimmed.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type DataDir, dataDirOf, LOCAL_TABLE } from '../../local/data-dir.ts';
import { type DevServer, startDevServer } from '../../local/dev-server.ts';
import { engineClient } from '../../local/engine.ts';
import { trimStream } from '../../local/engine-stream.ts';
import { agencyBoard } from '../../src/modules/dashboards/rules/counts.ts';
import { partsApart } from '../../src/parts.ts';
import type { CountedRow } from '../../src/platform/rules/counts.ts';
import { encode } from '../../src/platform/store/codec.ts';
import { countsOf } from '../../src/platform/stream/counts.ts';
import { generationsOf } from '../../src/platform/stream/generation.ts';
import { asOf } from '../../src/platform/stream/progress.ts';
import { contextOfProjector } from '../../src/projections.ts';
import { REGION } from '../support/city.ts';

let folder: string;
let dataDir: DataDir;
let server: DevServer;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'follow-'));
  dataDir = dataDirOf({ DATA_DIR: join(folder, 'data') });
});
afterEach(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const start = async (before: (server: Pick<DevServer, 'app'>) => Promise<void> = async () => undefined): Promise<void> => {
  const seed = async (app: DevServer['app']) => {
    await before({ app });
    return { write: async () => undefined, stop: () => undefined };
  };
  server = await startDevServer({ port: 0, dataDir, overrides: { log: () => undefined }, seed });
};

async function putPlan({ app }: Pick<DevServer, 'app'>, id: string, status = 'DRAFT', version = 1): Promise<void> {
  const of = { id, year: 2026, unitId: 'unt_1', rootUnitId: 'unt_0', holding: 'DEFINITIVE' };
  const body = { ...of, voided: null, approved: [], status, openedAt: '2026-01-05T02:00:00.000Z' };
  const row = { pk: id, sk: '#', type: 'Plan', version, region: REGION, body };
  await engineClient(app.parts.config.dynamodbEndpoint ?? '').send(new PutItemCommand({ TableName: LOCAL_TABLE, Item: encode(row) }));
}

async function board(): Promise<CountedRow[]> {
  const { table } = contextOfProjector(partsApart(server.app.parts), REGION);
  return countsOf(table, (await generationsOf(table)).active, agencyBoard(REGION, 2026, 'unt_0'));
}

/** A moment later, however slow the machine is. */
const follows = (numbers: object): Promise<void> =>
  expect.poll(board, { timeout: 120_000, interval: 100 }).toEqual([{ row: 'unt_1', numbers }]);

const recordsKept = (): number => {
  const file = new DatabaseSync(dataDir.database, { timeout: 5_000 });
  const { n } = file.prepare('SELECT count(*) AS n FROM _stream_records').get() as { n: number };
  file.close();
  return n;
};

it('what stood before there was a stream counts, and what is written later follows', async () => {
  await start((app) => putPlan(app, 'pln_1'));
  await follows({ 'plan:DRAFT': 1 });
  await putPlan(server, 'pln_2');
  await putPlan(server, 'pln_1', 'SUBMITTED', 2);
  await follows({ 'plan:DRAFT': 1, 'plan:SUBMITTED': 1 });
  const told = () => asOf(contextOfProjector(partsApart(server.app.parts), ''));
  await expect.poll(async () => (await told()).isStale, { timeout: 120_000 }).toBe(false);
});

it('the engine reads the pages of a scan by an index, and sorts no table for each', async () => {
  await start();
  const file = new DatabaseSync(dataDir.database, { timeout: 5_000 });
  // In this order the engine reads a page.
  const plan = file.prepare(`EXPLAIN QUERY PLAN SELECT item_json FROM "${LOCAL_TABLE}" ORDER BY hash_prefix, pk, sk LIMIT 1`).all();
  file.close();
  expect(plan.map(({ detail }) => detail)).toEqual([`SCAN ${LOCAL_TABLE} USING INDEX ${LOCAL_TABLE}::scans`]);
});

it('a restart goes on where the bookmark lies; a torn one, or none, costs a replay and no number', async () => {
  await start((app) => putPlan(app, 'pln_1'));
  await putPlan(server, 'pln_2');
  await follows({ 'plan:DRAFT': 2 });
  for (const spoil of [() => undefined, () => writeFileSync(dataDir.bookmark, '{"shard'), () => rmSync(dataDir.bookmark)]) {
    await server.stop();
    spoil();
    await start();
    await putPlan(server, 'pln_1', 'APPROVED', 2);
    await follows({ 'plan:APPROVED': 1, 'plan:DRAFT': 1 });
  }
  await expect.poll(() => existsSync(dataDir.bookmark), { timeout: 120_000 }).toBe(true);
});

it('what was followed is trimmed from the file, and what is written after that is followed still', async () => {
  await start((app) => putPlan(app, 'pln_1'));
  for (let i = 2; i < 40; i += 1) await putPlan(server, `pln_${i}`);
  await follows({ 'plan:DRAFT': 39 });
  // What follows the table is followed itself, and the bookmark comes after: trimmed is what it has passed by then.
  let removed = 0;
  const trimmed = (): number => {
    const [last = ''] = Object.values(JSON.parse(readFileSync(dataDir.bookmark, 'utf8')) as Record<string, string>);
    const kept = recordsKept();
    trimStream(dataDir.database, LOCAL_TABLE, last);
    removed += kept - recordsKept();
    return removed;
  };
  await expect.poll(trimmed, { timeout: 120_000, interval: 500 }).toBeGreaterThan(30);
  await putPlan(server, 'pln_40');
  await follows({ 'plan:DRAFT': 40 });
  await server.stop();
  await start();
  await putPlan(server, 'pln_41');
  await follows({ 'plan:DRAFT': 41 });
});
