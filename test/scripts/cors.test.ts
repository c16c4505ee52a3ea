// A frontend on a port of its own calls the laptop's server as it will call the cloud; a page from elsewhere cannot.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataDirOf } from '../../local/data-dir.ts';
import { type DevServer, startDevServer } from '../../local/dev-server.ts';

let folder: string;
let server: DevServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cors-'));
  server = await startDevServer({ port: 0, dataDir: dataDirOf({ DATA_DIR: join(folder, 'data') }), overrides: { log: () => undefined } });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** As a browser sends it: fetch would not let us name the host. */
const send = (method: string, path: string, headers: Record<string, string>, body?: string | Buffer) =>
  new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; text: string }>((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const req = request({ hostname, port, path, method, headers: { host: `localhost:${port}`, ...headers } }, (res) => {
      let text = '';
      res.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      res.on('end', () => resolve({ status: res.statusCode, headers: res.headers, text }));
    });
    req.on('error', reject).end(body);
  });

const preflight = (path: string, headers: Record<string, string>, method = 'POST') =>
  send('OPTIONS', path, {
    'access-control-request-method': method,
    'access-control-request-headers': 'authorization,content-type',
    ...headers,
  });

const LOOPBACK = ['http://localhost:3000', 'http://127.0.0.1:5173', 'http://[::1]:8081', 'https://localhost', 'http://localhost'];
const FOREIGN = [
  'https://evil.test',
  'http://localhost.evil.test',
  'http://127.0.0.1.evil.test:80',
  'null',
  'http://evil.test/localhost',
  'file://',
];

describe('a page of this machine', () => {
  it.each(LOOPBACK)('at %s may ask, and read the answer', async (origin) => {
    const before = await preflight('/graphql', { origin });
    expect([before.status, before.text]).toEqual([204, '']);
    expect(before.headers).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET,POST',
      'access-control-allow-headers': expect.stringMatching(/authorization.*content-type/),
      'access-control-max-age': '3600',
      vary: 'origin',
    });
    const answer = await send('POST', '/graphql', { origin, 'content-type': 'application/json' }, '{"query":"{ me { roles } }"}');
    expect([answer.status, JSON.parse(answer.text).data]).toEqual([200, { me: null }]);
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-expose-headers': 'x-request-id, retry-after',
    });
    expect(answer.headers.vary).toContain('origin');
  });

  it('reads errors too, whoever refuses: the edge, the gateway, or a token', async () => {
    const origin = 'http://localhost:3000';
    for (const [headers, body] of [
      [{ 'content-type': 'text/plain' }, 'x'],
      [{ 'content-type': 'application/json' }, ' '.repeat(10 * 1024 * 1024 + 1)],
      [{ 'content-type': 'application/json', authorization: 'Bearer forged' }, '{"query":"{ me { roles } }"}'],
    ] as const) {
      const answer = await send('POST', '/graphql', { origin, ...headers }, body);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.headers['access-control-allow-origin']).toBe(origin);
    }
  });

  it('uploads evidence and reads it again', async () => {
    const origin = 'http://localhost:3000';
    const bytes = Buffer.from('%PDF-1.7 bukti');
    const store = server.app.contextFor({ id: 'x', roles: new Set(), region: null, employeeId: null }, 'r').evidence;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = { key: 'evidence/plans/pln_1/evd_1', contentType: 'application/pdf', size: bytes.length, sha256 };
    const contract = await store.announce(file, new Date().toISOString());
    const { pathname } = new URL(contract.url);
    expect(await preflight(pathname, { origin }, 'PUT')).toMatchObject({
      status: 204,
      headers: { 'access-control-allow-origin': origin, 'access-control-allow-methods': 'PUT,GET' },
    });
    const stored = await send('PUT', pathname, { origin, ...contract.headers }, bytes);
    expect([stored.status, stored.headers['access-control-allow-origin']]).toEqual([200, origin]);
    const link = new URL(
      await store.link({ key: file.key, fileName: 'bukti.pdf', contentType: 'application/pdf' }, new Date().toISOString()),
    );
    const read = await send('GET', link.pathname, { origin });
    expect([read.status, read.headers['access-control-allow-origin'], read.text]).toEqual([200, origin, bytes.toString()]);
  });
});

describe('a page from elsewhere', () => {
  it.each(FOREIGN)('at %s is told no, and cannot read what it gets', async (origin) => {
    for (const path of ['/graphql', '/evidence/x']) {
      const answer = await preflight(path, { origin });
      expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([403, undefined]);
    }
    const answer = await send('POST', '/graphql', { origin, 'content-type': 'application/json' }, '{"query":"{ me { roles } }"}');
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('cannot come in by a name of its own that leads to this machine', async () => {
    const answer = await preflight('/graphql', { origin: 'http://localhost:3000', host: 'rebound.evil.test' });
    expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([403, undefined]);
  });
});

it('nobody’s page but the server’s own is given a persona’s token', async () => {
  const origin = 'http://localhost:3000';
  const answer = await send('GET', '/dev/token?persona=staff', { origin });
  expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
  expect((await preflight('/dev/token', { origin }, 'GET')).status).toBe(404);
});
