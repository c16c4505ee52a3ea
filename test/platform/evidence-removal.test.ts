// What is removed from the store of files: a folder with all that lies in it, and never more than one; and what was begun and never completed.
import { once } from 'node:events';
import { readdirSync, utimesSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { localFile, storeLocal, sweepArriving } from '../../local/evidence-routes.ts';
import { studentFolder } from '../../src/modules/internship/students.ts';
import { storeFolders } from '../../src/modules/recruitment/registration/rules/documents.ts';
import { scoreFolder } from '../../src/modules/recruitment/scores/rules/score-file.ts';
import { s3Evidence } from '../../src/platform/store/evidence.ts';
import { ERASED_FILES } from '../../src/platform/store/shape.ts';
import { newFolder } from '../support/city.ts';

beforeAll(() => {
  Object.assign(process.env, { AWS_REGION: 'ap-southeast-3', AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' });
});

/** A bucket that answers lists of at most two keys, and remembers what it was told to remove. */
async function withBucket(keys: string[], refuses: boolean, work: () => Promise<void>): Promise<string[]> {
  const server = createServer(async (req, res) => {
    const url = new URL(req.url ?? '', 'http://s3');
    const chunks: Buffer[] = [];
    for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk);
    res.setHeader('content-type', 'application/xml');
    if (url.searchParams.has('delete')) {
      const named = [
        ...Buffer.concat(chunks)
          .toString()
          .matchAll(/<Key>([^<]+)<\/Key>/g),
      ].map(([, key]) => key ?? '');
      if (!refuses) for (const key of named) keys.splice(keys.indexOf(key), 1);
      const errors = refuses ? named.map((key) => `<Error><Key>${key}</Key><Code>AccessDenied</Code></Error>`).join('') : '';
      return res.end(`<DeleteResult>${errors}</DeleteResult>`);
    }
    if (req.method === 'DELETE') {
      const key = decodeURIComponent(url.pathname.split('/').slice(2).join('/'));
      if (keys.includes(key)) keys.splice(keys.indexOf(key), 1);
      return res.writeHead(204).end();
    }
    const found = keys.filter((key) => key.startsWith(url.searchParams.get('prefix') ?? ''));
    const contents = found.slice(0, 2).map((key) => `<Contents><Key>${key}</Key></Contents>`);
    return res.end(`<ListBucketResult><IsTruncated>${found.length > 2}</IsTruncated>${contents.join('')}</ListBucketResult>`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.env.AWS_ENDPOINT_URL_S3 = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    await work();
    return keys;
  } finally {
    delete process.env.AWS_ENDPOINT_URL_S3;
    server.close();
    server.closeAllConnections();
  }
}

describe('a folder that is removed from S3', () => {
  const [mine = ''] = storeFolders('apn_1');
  const other = 'evidence/applicants/apn_12/doc_9';
  const files = () => [...['doc_1', 'doc_2', 'doc_3', 'doc_4', 'doc_5'].map((id) => `${mine}${id}`), other];

  it('goes with all its files, page by page, and nobody else’s', async () => {
    expect(await withBucket(files(), false, () => s3Evidence('bukti').remove(mine))).toEqual([other]);
  });

  it('is not said to be gone where S3 has refused', async () => {
    await expect(withBucket(files(), true, () => s3Evidence('bukti').remove(mine))).rejects.toMatchObject({
      name: 'Unavailable',
      cause: { message: expect.stringContaining('AccessDenied') },
    });
  });

  it('is never more than the folder of one application or campaign', async () => {
    for (const folder of ['evidence/', 'evidence/applicants//', '', 'evidence/applicants/apn_1', 'other/applicants/apn_1/'])
      await expect(s3Evidence('bukti').remove(folder)).rejects.toThrow('evidence/');
  });

  it('a file alone goes, and no other whose key begins like it', async () => {
    const keys = ['evidence/students/ist_1/itr_1', 'evidence/students/ist_1/itr_12'];
    expect(await withBucket(keys, false, () => s3Evidence('bukti').removeFile('evidence/students/ist_1/itr_1'))).toEqual([
      'evidence/students/ist_1/itr_12',
    ]);
    await expect(s3Evidence('bukti').removeFile('other/students/ist_1/itr_1')).rejects.toThrow('evidence/');
  });

  it('lies where older versions are kept for some weeks only', () => {
    expect(
      [...storeFolders('apn_1'), scoreFolder('cmp_1'), studentFolder('ist_1')].every((folder) =>
        ERASED_FILES.some((beginning) => folder.startsWith(beginning)),
      ),
    ).toBe(true);
  });
});

it('a laptop ends uploads that were never completed as the bucket does, and nothing else', async () => {
  const folder = newFolder();
  const keys = ['evidence/arriving/voice/vce_1/vcf_1', 'evidence/arriving/voice/vce_1/vcf_2', 'evidence/voice/vce_1/vcf_1'];
  for (const key of keys) storeLocal(folder)(key, Buffer.from('abc'));
  const there = async () => (await Promise.all(keys.map(localFile(folder)))).map((file) => file !== null);
  const [first = ''] = readdirSync(folder).toSorted();
  utimesSync(join(folder, first), 0, 0);
  sweepArriving(folder, Date.parse('1970-01-03T00:00:00.000Z'));
  expect(await there()).toEqual([true, true, true]);
  sweepArriving(folder, Date.parse('1970-01-03T00:00:01.000Z'));
  expect(await there()).toEqual([false, true, true]);
  sweepArriving(join(folder, 'nowhere'), 0);
});
