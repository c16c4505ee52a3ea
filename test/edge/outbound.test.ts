// Requests to addresses that people name: nothing that is not public is reached, however it is written, and nobody keeps us waiting.
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { addressesOf, isPublicAddress, lookupOf, type Outbound, post } from '../../src/platform/edge/outbound.ts';

const PRIVATE = [
  ...['0.0.0.0', '0.1.2.3', '10.0.0.1', '10.255.255.255', '100.64.0.1', '100.127.255.255', '127.0.0.1', '127.1.2.3'],
  ...['169.254.169.254', '169.254.170.2', '172.16.0.1', '172.31.255.255', '192.0.0.8', '192.0.2.1', '192.168.1.1', '198.18.0.1'],
  ...['198.51.100.7', '203.0.113.7', '224.0.0.1', '239.255.255.250', '240.0.0.1', '255.255.255.255', '192.88.99.1'],
  ...['::', '::1', '::127.0.0.1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:8.8.8.8', '64:ff9b::7f00:1', '64:ff9b:1::1'],
  ...['100::1', '2001::1', '2001:db8::1', '2002:7f00:1::', 'fc00::1', 'fd00:ec2::254', 'fe80::1', 'fec0::1', 'ff02::1', '4000::1'],
];

const NAMES: Record<string, readonly string[]> = {
  'inside.example': ['10.1.2.3'],
  'two-faced.example': ['93.184.215.14', '127.0.0.1'],
  'public.example': ['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'],
};

const away: Outbound = {
  isLocal: false,
  timeoutMs: 300,
  resolve: async (host) => NAMES[host] ?? Promise.reject(new Error('ENOTFOUND')),
};
const local: Outbound = { ...away, isLocal: true };

describe('an address', () => {
  it.each(PRIVATE)('is not public: %s', (address) => expect(isPublicAddress(address)).toBe(false));
  it.each(['8.8.8.8', '93.184.215.14', '1.1.1.1', '2606:4700:4700::1111'])('is public: %s', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );
  it.each(['', 'localhost', '8.8.8', '010.8.8.8', '0x8.8.8.8', '8.8.8.8 '])('is none, and so not public: “%s”', (text) =>
    expect(isPublicAddress(text)).toBe(false),
  );
});

describe('a host', () => {
  it.each([
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://127.1/',
    'https://０x7f.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:a9fe:a9fe]/',
    'https://169.254.169.254/latest/meta-data/',
    'https://inside.example/',
    'https://two-faced.example/',
  ])('is refused where it means an inner address, however it is written: %s', async (url) => {
    expect(await addressesOf(away, new URL(url))).toBe('PRIVATE_ADDRESS');
  });

  it('that nobody knows is told from one that may not be asked', async () => {
    expect(await addressesOf(away, new URL('https://nowhere.example/'))).toBe('UNKNOWN_HOST');
    expect(await addressesOf(away, new URL('https://public.example/'))).toEqual(NAMES['public.example']);
  });

  it('of a laptop may be its own, and still no inner address of others', async () => {
    expect(await addressesOf(local, new URL('http://127.0.0.1:9/'))).toEqual(['127.0.0.1']);
    expect(await addressesOf(local, new URL('http://169.254.169.254/'))).toBe('PRIVATE_ADDRESS');
    expect(await addressesOf(local, new URL('http://inside.example/'))).toBe('PRIVATE_ADDRESS');
  });

  it('is connected to at the addresses that were checked, whatever its name means by then', () => {
    const found: unknown[] = [];
    lookupOf(['93.184.215.14'])('rebound.example', {}, (...answer) => found.push(answer));
    lookupOf(['93.184.215.14'])('rebound.example', { all: true }, (...answer) => found.push(answer));
    expect(found).toEqual([
      [null, '93.184.215.14', 4],
      [null, [{ address: '93.184.215.14', family: 4 }]],
    ]);
  });
});

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

async function serving(listener: RequestListener): Promise<URL> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

const sent = (url: URL) => ({ url, headers: { 'content-type': 'application/json' }, body: '{}' });

describe('a request', () => {
  it('tells the status that came', async () => {
    const url = await serving((_, response) => response.writeHead(202).end('taken'));
    expect(await post(local, sent(url))).toEqual({ status: 202, failure: null });
  });

  it('follows no redirect', async () => {
    let asked = 0;
    const url = await serving((request, response) => {
      asked += 1;
      response.writeHead(request.url === '/' ? 302 : 200, { location: '/other' }).end();
    });
    expect([await post(local, sent(url)), asked]).toEqual([{ status: 302, failure: null }, 1]);
  });

  it('looks a name up once, and never connects where a second answer would lead', async () => {
    let asked = 0;
    const url = await serving((_, response) => response.writeHead(200).end());
    const rebinding: Outbound = {
      ...away,
      resolve: async () => {
        asked += 1;
        return asked === 1 ? ['127.0.0.1'] : ['93.184.215.14'];
      },
    };
    url.hostname = 'rebound.example';
    expect([await post(rebinding, sent(url)), asked]).toEqual([{ status: null, failure: 'PRIVATE_ADDRESS' }, 1]);
    asked = 0;
    expect([await post({ ...rebinding, isLocal: true }, sent(url)), asked]).toEqual([{ status: 200, failure: null }, 1]);
  });

  it('gives up on who does not answer, and on a name that is not found in time', async () => {
    const url = await serving(() => undefined);
    expect(await post(local, sent(url))).toEqual({ status: null, failure: 'TIMEOUT' });
    const slow: Outbound = { ...local, resolve: () => new Promise(() => undefined) };
    expect(await post(slow, sent(new URL('http://slow.example/')))).toEqual({ status: null, failure: 'TIMEOUT' });
  });

  it('takes the status of who drips an answer, and waits no longer than for anybody', async () => {
    const url = await serving((_, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(drip));
    });
    expect(await post(local, sent(url))).toEqual({ status: 200, failure: null });
  });

  it('stops reading an answer that does not end', async () => {
    let written = 0;
    const url = await serving((_, response) => {
      response.writeHead(200);
      const pour = (): void => {
        while (!response.destroyed && written < 200 * 1024 * 1024) {
          written += 65_536;
          if (!response.write(Buffer.alloc(65_536))) return;
        }
      };
      response.on('drain', pour);
      pour();
    });
    expect(await post({ ...local, timeoutMs: 5_000 }, sent(url))).toEqual({ status: 200, failure: null });
    expect(written).toBeLessThan(32 * 1024 * 1024);
  });

  it('tells that nobody listens', async () => {
    const url = await serving(() => undefined);
    servers[0]?.close();
    servers[0]?.closeAllConnections();
    expect(await post(local, sent(url))).toEqual({ status: null, failure: 'CONNECTION' });
  });
});
