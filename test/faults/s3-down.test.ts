// The store of files down, slow or talking nonsense: nobody is told that a file is there, is another or is gone, and it serves again at once.
import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Unavailable } from '../../src/platform/rules/errors.ts';
import { type EvidenceStore, s3Evidence } from '../../src/platform/store/evidence.ts';
import { ANSWERS_MS, MOST_MS } from '../../src/platform/store/service.ts';
import { type Amazon, type Bucket, bucket, type Faults, GARBAGE, LINE_FAULTS, refusalFaults, startAmazon } from '../support/amazon.ts';

const FOLDER = 'evidence/scores/cmp_1/';
const KEY = `${FOLDER}scf_1`;
const BYTES = Buffer.from('No Peserta;SKB\n0007;387,5\n');
const sha256 = createHash('sha256').update(BYTES).digest('hex');

let s3: Amazon;
let there: Bucket;
let store: EvidenceStore;

beforeAll(async () => {
  there = bucket();
  s3 = await startAmazon('S3', there.answers);
  store = s3Evidence('bukti');
});
afterEach(() => s3.now(there.answers));
afterAll(() => {
  vi.unstubAllEnvs();
  s3.stop();
});

const whole = (): void => {
  there.files.clear();
  there.files.set(KEY, BYTES);
  there.files.set(`${FOLDER}scf_2`, BYTES);
  there.files.set(`${FOLDER}scf_3`, BYTES);
};

/** What is asked of S3, and what comes of it where S3 serves. */
const ASKED: Record<string, [(store: EvidenceStore) => Promise<unknown>, unknown]> = {
  arrived: [(of) => of.arrived(KEY), { size: BYTES.length, sha256 }],
  firstBytes: [(of) => of.firstBytes(KEY), BYTES.subarray(0, 8).toString('hex')],
  read: [async (of) => Buffer.from(await of.read(KEY)).toString(), BYTES.toString()],
  keep: [(of) => of.keep(KEY, 'evidence/voice/vce_1/vcf_1'), undefined],
  removeFile: [(of) => of.removeFile(`${FOLDER}scf_3`), undefined],
  remove: [(of) => of.remove(FOLDER), undefined],
};

const FAULTS: Faults = { ...LINE_FAULTS, ...refusalFaults('xml'), ...GARBAGE };

describe.each(Object.entries(FAULTS))('S3 that %s', (name, fault) => {
  it('is told as "not now" whatever was asked, and serves at once when it is back', { timeout: 60_000 }, async () => {
    whole();
    await fault(s3);
    const before = s3.givenUp();
    const told = await Promise.all(
      Object.entries(ASKED).map(async ([what, [ask]]) => [
        what,
        await ask(store).then(
          () => 'answered',
          (error: unknown) => error instanceof Unavailable && error.who,
        ),
      ]),
    );
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(Object.keys(ASKED).map((what) => [what, 'S3'])));
    expect([...there.files.keys()].filter((key) => key.startsWith(FOLDER))).toHaveLength(3);
    // Whoever waited no longer has hung up: nothing is left open.
    if (name === 'says nothing') await vi.waitFor(() => expect(s3.givenUp() - before).toBeGreaterThanOrEqual(told.length));
    if (name === 'takes no connection') await s3.back();
    s3.now(there.answers);
    for (const [ask, answer] of Object.values(ASKED)) expect(await ask(store)).toEqual(answer);
    expect([...there.files.keys()]).toEqual(['evidence/voice/vce_1/vcf_1']);
  });
});

describe('S3 that is only slow', () => {
  it('is waited for, less than two seconds in all attempts and as long as a file goes on coming', async () => {
    expect(ANSWERS_MS).toBeLessThan(2_000);
    expect(MOST_MS).toBeGreaterThan(ANSWERS_MS);
    whole();
    s3.now((request, response) => void setTimeout(() => there.answers(request, response), 100));
    expect(await store.arrived(KEY)).toEqual({ size: BYTES.length, sha256 });
  });
});

/** Of what S3 would have said a header is missing or another, or some of the bytes. */
const CHANGED: Record<string, ['arrived' | 'read' | 'firstBytes', head: Record<string, string | null>, body?: Buffer]> = {
  'no checksum': ['arrived', { 'x-amz-checksum-sha256': null }],
  'half a checksum': ['arrived', { 'x-amz-checksum-sha256': 'AAAA' }],
  'no checksum of what is read': ['read', { 'x-amz-checksum-sha256': null }],
  'other bytes than the checksum is of': ['read', {}, Buffer.from(BYTES.toString().replace('387', '497'))],
  'the bytes of somebody between': ['firstBytes', { 'content-range': null }],
};

it.each(Object.entries(CHANGED))('an answer with %s is none', async (_, [what, change, bytes]) => {
  whole();
  s3.now((_request, response) => {
    const part = what === 'firstBytes' ? BYTES.subarray(0, 8) : BYTES;
    const head = {
      'content-length': String(part.length),
      'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64'),
      'x-amz-checksum-type': 'FULL_OBJECT',
      ...(what === 'firstBytes' && { 'content-range': `bytes 0-7/${BYTES.length}` }),
      ...change,
    };
    for (const [name, value] of Object.entries(head)) if (value !== null) response.setHeader(name, value);
    response.writeHead(what === 'firstBytes' ? 206 : 200).end(what === 'arrived' ? undefined : (bytes ?? part));
  });
  await expect(store[what](KEY)).rejects.toBeInstanceOf(Unavailable);
});

it('what was said to be removed and is listed again was not removed', async () => {
  whole();
  s3.now((request, response) =>
    request.url?.includes('delete') ? void response.writeHead(200).end('<DeleteResult></DeleteResult>') : there.answers(request, response),
  );
  await expect(store.remove(FOLDER)).rejects.toBeInstanceOf(Unavailable);
});

it('a copy that S3 began with 200 and then refused is none', async () => {
  whole();
  s3.now((_, response) => void response.writeHead(200).end('<Error><Code>InternalError</Code></Error>'));
  await expect(store.keep(KEY, 'evidence/voice/vce_1/vcf_1')).rejects.toBeInstanceOf(Unavailable);
});
