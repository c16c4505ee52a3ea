// `npm run rebuild` and `npm run redrive` on a laptop's data: what they say, what they leave, and whom they send away.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { claimDataDir, type DataDir, dataDirOf, LOCAL_TABLE, openDataDir } from '../../local/data-dir.ts';
import { engineClient, ensureTable, startEngine } from '../../local/engine.ts';
import { readTableConfig } from '../../src/config.ts';
import { agencyBoard } from '../../src/modules/dashboards/rules/counts.ts';
import { NO_RULES, openParts, type Parts } from '../../src/parts.ts';
import { encode } from '../../src/platform/store/codec.ts';
import { standing } from '../../src/platform/stream/change.ts';
import { countsOf } from '../../src/platform/stream/counts.ts';
import { setAside } from '../../src/platform/stream/set-aside.ts';
import { contextOfProjector } from '../../src/projections.ts';

const REGION = '33.74';
let folder: string;
let dataDir: DataDir;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rebuild-'));
  dataDir = dataDirOf({ DATA_DIR: join(folder, 'data') });
  openDataDir(dataDir);
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Ended {
  code: number;
  said: string;
}

async function command(name: 'rebuild' | 'redrive', ...args: string[]): Promise<Ended> {
  const env = { PATH: process.env.PATH, DATA_DIR: dataDir.path };
  try {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [join(import.meta.dirname, `../../scripts/${name}.ts`), ...args],
      { env },
    );
    return { code: 0, said: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, said: stdout + stderr };
  }
}

/** Opens the laptop's table as no server would have to. */
async function withTable<T>(work: (parts: Parts, client: DynamoDBClient) => Promise<T>): Promise<T> {
  const engine = await startEngine({ dbPath: dataDir.database, env: {} });
  const parts = await openParts(readTableConfig({ STAGE: 'local', TABLE_NAME: LOCAL_TABLE, DYNAMODB_ENDPOINT: engine.endpoint }), NO_RULES);
  const client = engineClient(engine.endpoint);
  try {
    await ensureTable(client, LOCAL_TABLE);
    return await work(parts, client);
  } finally {
    client.destroy();
    parts.client.destroy();
    await engine.stop();
  }
}

const plan = (id: string, unitId: string) => ({
  ...{ pk: id, sk: '#', type: 'Plan', version: 1, region: REGION },
  body: {
    id,
    year: 2026,
    unitId,
    rootUnitId: 'unt_0',
    holding: 'DEFINITIVE',
    voided: null,
    approved: [],
    status: 'DRAFT',
    openedAt: '2026-01-05T02:00:00.000Z',
  },
});

const board = (generation: string) =>
  withTable(async (parts) => countsOf(contextOfProjector(parts, REGION).table, generation, agencyBoard(REGION, 2026, 'unt_0')));

it('a rebuild counts what stands, and says how much and how long', async () => {
  await withTable(async (_, client) => {
    for (const row of [plan('pln_1', 'unt_1'), plan('pln_2', 'unt_1'), plan('pln_3', 'unt_2')])
      await client.send(new PutItemCommand({ TableName: LOCAL_TABLE, Item: encode(row) }));
  });
  const { code, said } = await command('rebuild');
  expect([code, said]).toEqual([0, expect.stringMatching(/^3 facts counted anew in \d+\.\d s; generation 2 is read now\.\n$/)]);
  expect(await board('2')).toEqual([
    { row: 'unt_1', numbers: { 'plan:DRAFT': 2 } },
    { row: 'unt_2', numbers: { 'plan:DRAFT': 1 } },
  ]);
});

it('what was set aside counts when it is given again', async () => {
  await withTable((parts) => {
    const ctx = contextOfProjector(parts, REGION);
    return setAside(ctx, 'counts', standing(plan('pln_9', 'unt_9'), ctx.now), new Error('Not borne.'));
  });
  expect(await command('redrive')).toEqual({ code: 0, said: '1 changes were borne now, 0 are still set aside.\n' });
  expect(await board('1')).toEqual([{ row: 'unt_9', numbers: { 'plan:DRAFT': 1 } }]);
  expect((await command('redrive')).said).toContain('0 changes');
});

it('whoever runs a server on the data is told to stop it, and wrong wishes are named', async () => {
  expect(await command('rebuild')).toMatchObject({ code: 1, said: expect.stringContaining('There is no city') });
  await withTable(async () => undefined);
  expect(await command('rebuild', '--segments', '0')).toMatchObject({ code: 1, said: expect.stringContaining('--segments') });
  const free = claimDataDir(dataDir, 'http://127.0.0.1:4000');
  expect(await command('redrive')).toMatchObject({ code: 1, said: expect.stringContaining('A server already runs') });
  free();
});
