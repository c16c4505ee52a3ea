// The store of files in the cloud: what S3 is asked for, and what becomes of its answers. A server of our own stands for S3.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { s3Evidence } from '../../src/platform/store/evidence.ts';

const BYTES = Buffer.from('No Peserta;SKB\n0007;387,5\n');
const HASH = createHash('sha256').update(BYTES).digest();
const KEY = 'evidence/scores/cmp_1/scf_1';

let server: Server;
let asked: { method: string; path: string; range: string | undefined; copied?: string | undefined }[];

beforeAll(async () => {
  server = createServer((req, res) => {
    const { pathname } = new URL(req.url ?? '', 'http://s3');
    const range = req.headers.range;
    const copied = req.headers['x-amz-copy-source'];
    asked.push({ method: req.method ?? '', path: pathname, range, ...(copied && { copied: String(copied) }) });
    if (copied) return res.writeHead(200).end('<CopyObjectResult><ETag>"1"</ETag></CopyObjectResult>');
    if (!pathname.endsWith('scf_1')) return res.writeHead(404).end(req.method === 'HEAD' ? '' : '<Error><Code>NoSuchKey</Code></Error>');
    const head = { 'content-length': BYTES.length, 'x-amz-checksum-sha256': HASH.toString('base64'), 'x-amz-checksum-type': 'FULL_OBJECT' };
    if (req.method === 'HEAD') return res.writeHead(200, head).end();
    const part = range ? BYTES.subarray(0, 8) : BYTES;
    const of = range ? { 'content-length': part.length, 'content-range': `bytes 0-7/${BYTES.length}` } : head;
    return res.writeHead(range ? 206 : 200, of).end(part);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  vi.stubEnv('AWS_ENDPOINT_URL_S3', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  vi.stubEnv('AWS_REGION', 'ap-southeast-3');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
  server.closeAllConnections();
});
beforeEach(() => {
  asked = [];
});

const store = () => s3Evidence('bukti');

it('tells size and hash of what has arrived, or that nothing has', async () => {
  expect(await store().arrived(KEY)).toEqual({ size: BYTES.length, sha256: HASH.toString('hex') });
  expect(await store().arrived(`${KEY}2`)).toBeNull();
  expect(asked.map(({ method, path }) => [method, path])).toEqual([
    ['HEAD', `/bukti/${KEY}`],
    ['HEAD', `/bukti/${KEY}2`],
  ]);
});

it('puts what has arrived where it stays, within the place of files alone', async () => {
  await store().keep('evidence/arriving/voice/vce_1/vcf_1', 'evidence/voice/vce_1/vcf_1');
  expect(asked).toEqual([
    { method: 'PUT', path: '/bukti/evidence/voice/vce_1/vcf_1', range: undefined, copied: 'bukti/evidence/arriving/voice/vce_1/vcf_1' },
  ]);
  await expect(store().keep(KEY, 'elsewhere/vcf_1')).rejects.toThrow('evidence/');
});

it('reads a file whole, byte by byte', async () => {
  expect(Buffer.from(await store().read(KEY))).toEqual(BYTES);
  expect(asked).toEqual([{ method: 'GET', path: `/bukti/${KEY}`, range: undefined }]);
});

it('reads no more than the first bytes where they tell what a file is', async () => {
  expect(await store().firstBytes(KEY)).toBe(BYTES.subarray(0, 8).toString('hex'));
  expect(asked.map(({ range }) => range)).toEqual(['bytes=0-7']);
});

it('has nothing of a file that is gone', async () => {
  expect(await store().read(`${KEY}2`)).toHaveLength(0);
  expect(await store().firstBytes(`${KEY}2`)).toBe('');
});
