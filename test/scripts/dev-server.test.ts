// The server of a laptop: it keeps its city over a restart, guards its data directory, and says clearly what is in its way.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearDataDir, type DataDir, dataDirOf, portOf, runningServer } from '../../local/data-dir.ts';
import { type DevServer, type Seed, type SeedRest, startDevServer } from '../../local/dev-server.ts';
import { JWKS_PATH } from '../../local/issuer.ts';
import { Hint } from '../../scripts/run.ts';
import { outboundOf } from '../../src/platform/edge/outbound.ts';
import { keyed, mutation } from '../support/mutations.ts';
import { startReceiver } from '../support/webhooks.ts';

let folder: string;
let dataDir: DataDir;
let servers: DevServer[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laptop-'));
  dataDir = dataDirOf({ DATA_DIR: join(folder, 'data') });
  servers = [];
});
afterEach(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  rmSync(folder, { recursive: true });
});

async function start(options: { seed?: Seed; port?: number } = {}): Promise<DevServer> {
  const server = await startDevServer({ port: 0, dataDir, overrides: { log: () => undefined }, ...options });
  servers.push(server);
  return server;
}

const ask = async (server: DevServer, path: string, query: string, variables: object = {}) => {
  const { token } = (await (await fetch(`${server.url}/dev/token?persona=${path}`)).json()) as { token: string };
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()) as { data: Record<string, unknown> };
};

const NOTHING_MORE: SeedRest = { write: async () => undefined, stop: () => undefined };

describe('a server on a laptop', () => {
  it('answers queries of a persona, its health from the engine, and its public keys', async () => {
    const server = await start();
    expect((await ask(server, 'hr-officer', '{ me { roles scope { regionCode } } }')).data).toEqual({
      me: { roles: ['PUBLIC', 'EMPLOYEE', 'HR_OFFICER'], scope: { regionCode: '33.74' } },
    });
    const health = await fetch(`${server.url}/health`);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
    expect(await (await fetch(`${server.url}${JWKS_PATH}`)).json()).toEqual(server.issuer.jwks());
    const list = await fetch(`${server.url}/announcements/cmp_000000000000000000000000.json`);
    expect([list.status, list.headers.get('access-control-allow-origin')]).toEqual([404, '*']);
    expect((await fetch(`${server.url}/nothing`)).status).toBe(404);
    expect((await fetch(`${server.url}/graphql`)).status).toBe(405);
  });

  it('sends webhooks to receivers of this machine, where it is told to', { timeout: 30_000 }, async () => {
    const receiver = await startReceiver();
    const server = await startDevServer({ port: 0, dataDir, overrides: { log: () => undefined, outbound: outboundOf(true) } });
    servers.push(server);
    const make = mutation('webhookCreate', 'webhook { id version }');
    const { data } = await ask(server, 'hr-officer', make, keyed({ url: receiver.url, description: 'Uji', events: ['PLAN_SUBMITTED'] }));
    const { webhook } = data.webhookCreate as { webhook: { id: string; version: number } };
    const input = keyed({ webhookId: webhook.id, expectedVersion: webhook.version });
    await ask(server, 'hr-officer', mutation('webhookTest', 'webhook { id }'), input);
    await expect.poll(() => receiver.received.map(({ event }) => event.type), { timeout: 20_000 }).toEqual(['webhook.test']);
    await servers.pop()?.stop();
    await receiver.stop();
  });

  it('says that it is starting while the city is still being written', async () => {
    let status = 0;
    await start({
      async seed() {
        status = (await fetch(`${runningServer(dataDir)?.url}/health`)).status;
        return NOTHING_MORE;
      },
    });
    expect(status).toBe(503);
  });

  it('survives a restart with its data, its keys and its city, which is written once', async () => {
    let seeded = 0;
    const seed: Seed = async () => {
      seeded += 1;
      return NOTHING_MORE;
    };
    const first = await start({ seed });
    const keys = first.issuer.jwks();
    await first.stop();
    const second = await start({ seed });
    expect(seeded).toBe(1);
    expect(second.issuer.jwks()).toEqual(keys);
    expect((await fetch(`${second.url}/health`)).status).toBe(200);
  });

  it('writes the city again when that was cut short', async () => {
    let tries = 0;
    const seed: Seed = async () => {
      tries += 1;
      if (tries === 1) throw new Error('The power went.');
      return NOTHING_MORE;
    };
    await expect(start({ seed })).rejects.toThrow('The power went.');
    expect(runningServer(dataDir)).toBeNull();
    await start({ seed });
    expect(tries).toBe(2);
  });

  it('answers while the rest of the city is written, and begins anew where it was stopped in the middle of that', async () => {
    let tries = 0;
    const seed: Seed = async () => {
      tries += 1;
      if (tries === 2) return NOTHING_MORE;
      const stopped = Promise.withResolvers<void>();
      return { write: () => stopped.promise, stop: () => stopped.reject(new Error('Stopped.')) };
    };
    const first = await start({ seed });
    expect((await fetch(`${first.url}/health`)).status).toBe(200);
    await first.stop();
    await expect(first.seeded).rejects.toThrow('Stopped.');
    const second = await start({ seed });
    await second.seeded;
    await second.stop();
    await start({ seed });
    expect(tries).toBe(2);
  });
});

describe('what is in the way', () => {
  const hint = (text: RegExp) => expect.objectContaining({ constructor: Hint, message: expect.stringMatching(text) });

  it('is a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(start({ port })).rejects.toEqual(hint(new RegExp(`Port ${port} is in use.*PORT=${port + 1}`)));
    other.close();
  });

  it('is a second server on the same data', async () => {
    const first = await start();
    await expect(start()).rejects.toEqual(hint(new RegExp(`already runs on .*${first.url}`)));
  });

  it('is not what a crashed server left behind', async () => {
    const first = await start();
    await first.stop();
    // Its number has gone to another program of Node's since: this one.
    writeFileSync(join(dataDir.path, 'server.json'), JSON.stringify({ pid: process.pid, url: first.url }));
    await start();
  });

  it('is a DATA_DIR with somebody else’s files, or that is none', async () => {
    mkdirSync(dataDir.path);
    writeFileSync(join(dataDir.path, 'thesis.txt'), 'years of work');
    await expect(start()).rejects.toEqual(hint(/holds other files, and is left alone/));
    expect(readdirSync(dataDir.path)).toEqual(['thesis.txt']);
    dataDir = dataDirOf({ DATA_DIR: join(dataDir.path, 'thesis.txt') });
    await expect(start()).rejects.toEqual(hint(/is not a directory/));
  });

  it.each(['abc', '-1', '65536', '4000.5'])('is PORT=%s', (PORT) => {
    expect(() => portOf({ PORT })).toThrow(Hint);
  });
});

describe('a reset', () => {
  it('is refused while a server runs on the data, and removes all of it afterwards', async () => {
    const server = await start();
    expect(() => clearDataDir(dataDir)).toThrow(/Stop it first/);
    await server.stop();
    expect(clearDataDir(dataDir)).toBe(true);
    expect(existsSync(dataDir.path)).toBe(false);
    expect(clearDataDir(dataDir)).toBe(false);
  });

  it('never touches a directory that we did not make', () => {
    mkdirSync(dataDir.path);
    writeFileSync(join(dataDir.path, 'thesis.txt'), 'years of work');
    expect(() => clearDataDir(dataDir)).toThrow(/left alone/);
    expect(readdirSync(dataDir.path)).toEqual(['thesis.txt']);
  });
});
