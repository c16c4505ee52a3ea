// `npm run region` on a laptop's data: what it says, what it leaves, and whom it sends away.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type DataDir, dataDirOf, LOCAL_TABLE, openDataDir } from '../../local/data-dir.ts';
import { engineClient, ensureTable, startEngine } from '../../local/engine.ts';
import { UnitItem } from '../../src/modules/organisation/items.ts';
import type { Unit } from '../../src/modules/organisation/rules/types.ts';
import { encode } from '../../src/platform/store/codec.ts';

let folder: string;
let dataDir: DataDir;
const SCRIPT = join(import.meta.dirname, '../../scripts/region.ts');

async function withTable(work: (client: ReturnType<typeof engineClient>) => Promise<unknown>): Promise<void> {
  const engine = await startEngine({ dbPath: dataDir.database, env: {} });
  const client = engineClient(engine.endpoint);
  try {
    await ensureTable(client, LOCAL_TABLE);
    await work(client);
  } finally {
    client.destroy();
    await engine.stop();
  }
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'region-'));
  dataDir = dataDirOf({ DATA_DIR: join(folder, 'data') });
  openDataDir(dataDir);
  await withTable(async () => undefined);
});
afterEach(() => rmSync(folder, { recursive: true }));

async function region(...args: string[]): Promise<[code: number, said: string]> {
  const env = { PATH: process.env.PATH, DATA_DIR: dataDir.path };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, ...args], { env });
    return [0, stdout.trim()];
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string };
    return [code, stderr.trim()];
  }
}

it('joins by the official name, says who has, and takes it back; twice is once', async () => {
  expect(await region()).toEqual([0, 'No region has joined yet.']);
  expect(await region('--join', '33.73')).toEqual([0, '33.73 Kota Salatiga has joined.']);
  expect(await region('--join', '33.73')).toEqual([0, '33.73 Kota Salatiga had joined already.']);
  const [code, said] = await region();
  expect([code, said]).toEqual([0, expect.stringMatching(/^33\.73 {2}Kota Salatiga, since \d{4}-\d\d-\d\d$/)]);
  expect(await region('--leave', '33.73')).toEqual([0, '33.73 has left.']);
  expect(await region('--leave', '33.73')).toEqual([0, '33.73 had not joined.']);
});

it('stays where it has a unit', async () => {
  await region('--join', '33.73');
  const unit = {
    id: 'unt_1',
    code: '1',
    names: [],
    kind: 'OFFICE',
    parentId: null,
    path: 'unt_1/',
    rootId: 'unt_1',
    validFrom: '2020-01-01',
    validTo: null,
  };
  await withTable((client) =>
    client.send(
      new PutItemCommand({
        TableName: LOCAL_TABLE,
        Item: encode({ ...UnitItem.put('33.73', unit as unknown as Unit), version: 1 }),
      }),
    ),
  );
  const [code, said] = await region('--leave', '33.73');
  expect([code, said]).toEqual([1, expect.stringContaining('33.73 has units')]);
});

it.each([
  ['what is no code', ['--join', '3373'], '--join: 3373 is no code of a region, such as 33.74.'],
  ['a code that nobody has', ['--join', '33.99'], '--join: no regency or city has the code 33.99.'],
  ['both at a time', ['--join', '33.73', '--leave', '33.73'], '--join or --leave, one at a time.'],
])('sends %s away in a line', async (_, args, said) => {
  const [code, told] = await region(...args);
  expect(code).toBe(1);
  expect(told).toContain(said);
  expect(told).not.toContain('    at ');
});
