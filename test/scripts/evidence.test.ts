// The store of a laptop keeps its contracts as S3 does: these bytes, this type, this place, and no longer than the link lasts.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dataDirOf } from '../../local/data-dir.ts';
import { type DevServer, startDevServer } from '../../local/dev-server.ts';
import type { EvidenceStore, UploadContract } from '../../src/platform/store/evidence.ts';

const BYTES = Buffer.from('%PDF-1.7 ijazah');
const FORGED = Buffer.from('%PDF-1.7 ijazaH');
const FILE = {
  key: 'evidence/applicants/apn_1/doc_1',
  contentType: 'application/pdf',
  size: BYTES.length,
  sha256: createHash('sha256').update(BYTES).digest('hex'),
};

let folder: string;
let server: DevServer;
let store: EvidenceStore;
let contract: UploadContract;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  server = await startDevServer({ port: 0, dataDir: dataDirOf({ DATA_DIR: join(folder, 'data') }), overrides: { log: () => undefined } });
  store = server.app.contextFor({ id: 'x', roles: new Set(), region: null, employeeId: null }, 'r').evidence;
  contract = await store.announce(FILE, new Date().toISOString());
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const put = async (bytes: Buffer, { url, method, headers }: UploadContract = contract, type?: string): Promise<number> =>
  (await fetch(url, { method, body: new Uint8Array(bytes), headers: { ...headers, ...(type && { 'content-type': type }) } })).status;

it('takes the bytes that were announced, and no others, neither before nor after they have come', async () => {
  expect(await put(FORGED)).toBe(400);
  expect(await put(Buffer.concat([BYTES, BYTES]))).toBe(400);
  expect(await put(BYTES, contract, 'text/html')).toBe(400);
  expect(await store.arrived(FILE.key)).toBeNull();
  expect(await put(BYTES)).toBe(200);
  expect(await put(FORGED)).toBe(400);
  expect(await put(BYTES)).toBe(200);
  expect(await store.arrived(FILE.key)).toMatchObject({ size: FILE.size, sha256: FILE.sha256 });
});

it('takes nothing once the link is over, and nothing by a link for reading', async () => {
  const over = await store.announce(FILE, new Date(Date.now() - 16 * 60_000).toISOString());
  expect(await put(BYTES, over)).toBe(403);
  const now = new Date().toISOString();
  const url = await store.link({ key: FILE.key, fileName: 'Ijazah “S1” Nur’aini.pdf', contentType: FILE.contentType }, now);
  expect(await put(BYTES, { ...contract, url })).toBe(403);
  const read = await fetch(url);
  expect([read.status, Buffer.from(await read.arrayBuffer()).equals(BYTES)]).toEqual([200, true]);
  expect(Object.fromEntries(read.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition':
      'attachment; filename="Ijazah _S1_ Nur_aini.pdf"; filename*=UTF-8\'\'Ijazah%20%E2%80%9CS1%E2%80%9D%20Nur%E2%80%99aini.pdf',
    'x-content-type-options': 'nosniff',
  });
  // Where nobody kept the type, the file's own first bytes tell it.
  const unnamed = await fetch(await store.link({ key: FILE.key, fileName: 'ijazah' }, now));
  expect([unnamed.headers.get('content-type'), unnamed.headers.get('content-disposition')]).toEqual([
    'application/pdf',
    'attachment; filename="ijazah"',
  ]);
  expect((await fetch(await store.link({ ...FILE, key: 'evidence/gone', fileName: 'x' }, now))).status).toBe(404);
  expect((await fetch(contract.url)).status).toBe(404);
});
