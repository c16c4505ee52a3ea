// Hostile files through the whole way: announced by the API, sent by the link it gives, looked into when they are attached. Nothing is taken for what it is not.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { evidenceRoutes, localFile } from '../../local/evidence-routes.ts';
import { findRoute } from '../../local/routes.ts';
import { wrongIn } from '../support/fuzz.ts';
import { type HostileFile, hostileFiles } from '../support/hostile-files.ts';
import { keyed, mutation } from '../support/mutations.ts';
import { done, type Person, refused } from '../support/people.ts';
import { sampleOf } from '../support/sample.ts';
import { approved, EXECUTION_DAY, type Season, startSeason } from '../support/scenarios/stages.ts';
import type { Proposed } from '../support/season.ts';

const FILES = hostileFiles();
let city: Season;
let person: Person;
let plan: Proposed;
let store: Server;
let folder: string;

beforeAll(async () => {
  city = await startSeason();
  ({ person, plan } = await approved(city));
  city.setNow(EXECUTION_DAY);
  folder = mkdtempSync(join(tmpdir(), 'files-'));
  const routes = evidenceRoutes(city.app, folder);
  store = createServer((req, res) => {
    const url = new URL(req.url ?? '', 'http://store');
    const route = findRoute(routes, req.method ?? '', url.pathname);
    if (!route) return void res.writeHead(404).end();
    return void Promise.resolve(route.handle(req, res, url)).catch(() => res.writeHead(500).end());
  }).listen(0, '127.0.0.1');
  await once(store, 'listening');
});
afterAll(async () => {
  store?.close();
  store?.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
  await city?.stop();
});

const here = (url: string): string => url.replace('http://127.0.0.1/', `http://127.0.0.1:${(store.address() as AddressInfo).port}/`);

/** The store’s clock is the machine’s, and a link lasts minutes: it is asked at the time of the city. */
async function atItsTime<T>(ask: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(EXECUTION_DAY) });
  return ask().finally(() => vi.useRealTimers());
}

interface Sent {
  /** `taken`, or by what it was refused. */
  outcome: string;
  wrong: string[];
  /** Calls of the table for all of it: nothing is read or unpacked without end. */
  calls: number;
}

async function sent({ contentType, bytes }: HostileFile): Promise<Sent & { id: string }> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = { planId: plan.id, fileName: 'bukti', contentType, size: bytes.length, sha256 };
  const selection = 'upload { evidenceId url method headers { name value } }';
  const { upload } = await done(person.ask, 'evidenceUpload', file, selection);
  const headers = Object.fromEntries(upload.headers.map(({ name, value }) => [name, value]));
  const put = () => fetch(here(upload.url), { method: upload.method, headers, body: new Uint8Array(bytes) });
  const { status } = await atItsTime(put);
  if (status !== 200) return { outcome: `status ${status}`, wrong: [], calls: 0, id: upload.evidenceId };
  const key = `evidence/${plan.id}/${upload.evidenceId}`;
  city.files.set(key, (await localFile(folder)(key)) ?? { size: 0, sha256: '' });
  const { id: planId, targetId, indicatorId } = plan;
  const entry = { planId, targetId, indicatorId, day: '2026-03-09', value: '91', evidenceIds: [upload.evidenceId] };
  const answer = await person.ask(mutation('progressAdd', 'entry { id } userErrors { code field message }'), keyed(entry));
  const codes = answer.data?.progressAdd?.userErrors.map(({ code }: { code: string }) => code) ?? ['no answer'];
  const calls = (answer.line?.reads ?? 0) + (answer.line?.writes ?? 0);
  return { outcome: codes.join() || 'taken', wrong: wrongIn(answer, file), calls, id: upload.evidenceId };
}

const REFUSED = /^(EVIDENCE_TYPE|EVIDENCE_MACROS|EVIDENCE_UNPACKED)$/;

it('are many, of every type that may be announced', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(300);
  expect(new Set(FILES.map(({ contentType }) => contentType)).size).toBe(7);
});

it('are refused with a reason that is told, whatever they are announced as', async () => {
  const odd: string[] = [];
  for (const file of sampleOf(
    FILES.filter(({ isAsSaid }) => !isAsSaid),
    8,
  )) {
    const { outcome, wrong, calls } = await sent(file);
    if (!REFUSED.test(outcome) || wrong.length > 0 || calls > 12)
      odd.push(`${file.name} as ${file.contentType}: ${outcome} ${wrong} ${calls}`);
  }
  expect(odd).toEqual([]);
});

it('that are what they say and more are kept, and given out to be saved as that type and never shown', async () => {
  for (const file of FILES.filter(({ isAsSaid }) => isAsSaid)) {
    const { outcome, wrong } = await sent(file);
    expect([outcome, wrong], file.name).toEqual(['taken', []]);
  }
  const query = 'query($id: ID!) { plan(id: $id) { progress(first: 50) { edges { node { evidence { url contentType } } } } } }';
  const { data } = await person.ask(query, { id: plan.id });
  type Shown = { node: { evidence: { url: string; contentType: string }[] } };
  const links = data.plan.progress.edges.flatMap(({ node }: Shown) => node.evidence);
  expect(links.length).toBeGreaterThanOrEqual(8);
  for (const { url, contentType } of links) {
    const { headers } = await atItsTime(() => fetch(here(url)));
    expect(headers.get('content-type')).toBe(contentType);
    expect(headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});

it('of nothing, or of more than may be, are not even announced', async () => {
  const file = { planId: plan.id, fileName: 'bukti', contentType: 'application/pdf', sha256: 'a'.repeat(64) };
  for (const size of [0, -1, 2_147_483_647])
    expect(await refused(person.ask, 'evidenceUpload', { ...file, size }), `${size}`).not.toEqual([]);
  const types = [
    'text/html',
    'image/svg+xml',
    'application/x-msdownload',
    'application/zip',
    '',
    '__proto__',
    'application/pdf; charset=utf-8',
  ];
  for (const contentType of types)
    expect(await refused(person.ask, 'evidenceUpload', { ...file, size: 9, contentType }), contentType).toEqual(['EVIDENCE_TYPE']);
});

it('are not what was announced: the store takes other bytes under no link', async () => {
  const good = Buffer.from('%PDF-1.7 laporan');
  const sha256 = createHash('sha256').update(good).digest('hex');
  const file = { planId: plan.id, fileName: 'bukti', contentType: 'application/pdf', size: good.length, sha256 };
  const { upload } = await done(person.ask, 'evidenceUpload', file, 'upload { url }');
  const put = (bytes: Buffer, type = 'application/pdf') =>
    atItsTime(() => fetch(here(upload.url), { method: 'PUT', headers: { 'content-type': type }, body: new Uint8Array(bytes) }));
  expect((await put(Buffer.from('%PDF-1.7 laporaN'))).status).toBe(400);
  expect((await put(Buffer.concat([good, good]))).status).toBe(400);
  expect((await put(good, 'text/html')).status).toBe(400);
  expect((await put(good)).status).toBe(200);
});
