// What an upload contract allows: these bytes and no others, for fifteen minutes, in the one place the function may write to.
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Announcement, s3Evidence } from '../../src/platform/store/evidence.ts';
import { EVIDENCE_PREFIX } from '../../src/platform/store/shape.ts';

const BYTES = Buffer.from('%PDF-1.7 ijazah');
const HASH = createHash('sha256').update(BYTES);
const FILE: Announcement = {
  key: `${EVIDENCE_PREFIX}applicants/doc_1`,
  contentType: 'application/pdf',
  size: BYTES.length,
  sha256: HASH.copy().digest('hex'),
};
const NOW = '2026-01-11T16:58:00.000Z';

beforeAll(() => {
  Object.assign(process.env, { AWS_REGION: 'ap-southeast-3', AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' });
});

describe('a contract with S3', () => {
  it('signs hash, size and type as headers, so that a link that is still open fits no other bytes', async () => {
    const { url, headers } = await s3Evidence('bukti').announce(FILE, NOW);
    const { searchParams, pathname } = new URL(url);
    expect(searchParams.get('X-Amz-SignedHeaders')?.split(';')).toEqual([
      'content-length',
      'content-type',
      'host',
      'x-amz-checksum-sha256',
    ]);
    expect(headers).toEqual({ 'content-type': 'application/pdf', 'x-amz-checksum-sha256': HASH.copy().digest('base64') });
    expect([pathname, searchParams.get('X-Amz-Expires')]).toEqual([`/${FILE.key}`, '900']);
    // A second checksum, of no bytes at all, would refuse every upload.
    expect([...searchParams.keys()].filter((name) => name.includes('checksum'))).toEqual([]);
  });

  it('is made for no other place than the one that the function may write to', async () => {
    await expect(s3Evidence('bukti').announce({ ...FILE, key: 'doc_1' }, NOW)).rejects.toThrow('evidence/');
  });
});

it('a link for reading says the name and the type under which the file is saved', async () => {
  const url = await s3Evidence('bukti').link({ key: FILE.key, fileName: 'Laporan Nur’aini.pdf', contentType: 'application/pdf' }, NOW);
  const { searchParams } = new URL(url);
  expect(searchParams.get('response-content-type')).toBe('application/pdf');
  expect(searchParams.get('response-content-disposition')).toBe(
    'attachment; filename="Laporan Nur_aini.pdf"; filename*=UTF-8\'\'Laporan%20Nur%E2%80%99aini.pdf',
  );
  const unnamed = await s3Evidence('bukti').link({ key: FILE.key, fileName: 'ijazah' }, NOW);
  expect(new URL(unnamed).searchParams.has('response-content-type')).toBe(false);
});
