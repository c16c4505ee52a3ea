// The store of files does not answer while somebody completes a file through the API: told to come again, and then it is there once.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createLog } from '../../src/platform/edge/log.ts';
import { s3Evidence } from '../../src/platform/store/evidence.ts';
import { type Amazon, type Bucket, bucket, GARBAGE, LINE_FAULTS, refusalFaults, startAmazon } from '../support/amazon.ts';
import { everyRow } from '../support/city.ts';
import { keyed, mutation } from '../support/mutations.ts';
import { type Agency, done, refused, startAgency } from '../support/people.ts';
import { caseOf } from '../support/voice.ts';

const BYTES = Buffer.concat([Buffer.from('ffd8ffe000104a46', 'hex'), Buffer.alloc(200, 7)]);
const PICTURE = { contentType: 'image/jpeg', size: BYTES.length, sha256: createHash('sha256').update(BYTES).digest('hex') };
const COMPLETE = mutation('voiceAttachComplete', 'status { files { number } } userErrors { code }');

let s3: Amazon;
let there: Bucket;
let city: Agency;

beforeAll(async () => {
  there = bucket();
  [s3, city] = await Promise.all([startAmazon('S3', there.answers), startAgency()]);
  city.app.parts.evidence = s3Evidence('bukti');
  city.setNow('2026-01-12T02:00:00.000Z');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  s3.stop();
  await city.stop();
});

/** What is said of one fault at the log, as the cloud writes it. */
function logged(error: unknown): Record<string, unknown> {
  const said: string[] = [];
  // Powertools writes through our console only where it is told that somebody develops.
  vi.stubEnv('POWERTOOLS_DEV', 'true');
  const spy = vi.spyOn(console, 'error').mockImplementation((line) => void said.push(String(line)));
  createLog('test')({ ...(city.lines.at(-1) as Parameters<ReturnType<typeof createLog>>[0]), error });
  spy.mockRestore();
  return JSON.parse(said[0] ?? '{}') as Record<string, unknown>;
}

it.each(Object.entries({ ...LINE_FAULTS, ...refusalFaults('xml'), ...GARBAGE }))(
  'while S3 %s, nothing is lost and nothing is there twice',
  { timeout: 60_000 },
  async (name, fault) => {
    const { code, of } = await caseOf(city);
    const { upload } = await done(city.nobody, 'voiceAttach', { code, ...PICTURE }, 'upload { fileId url }');
    const fileId = String(upload?.fileId);
    const [arriving, kept] = [`evidence/arriving/voice/${of.id}/${fileId}`, `evidence/voice/${of.id}/${fileId}`];
    expect(new URL(String(upload?.url)).pathname).toBe(`/bukti/${arriving}`);
    there.files.set(arriving, BYTES);
    const input = keyed({ code, fileId });
    await fault(s3);
    const refused = await city.nobody(COMPLETE, input);
    expect(refused.errors?.map(({ extensions }) => extensions.code)).toEqual(['TRY_AGAIN']);
    expect(there.files.has(kept)).toBe(false);
    // Who it was is said to operators; what it said, and with what key, is not.
    const line = logged(refused.line?.error);
    expect(line).toMatchObject({ down: 'S3', faults: [{ name: 'Unavailable', cause: expect.stringMatching(/^\w+$/) }] });
    expect(JSON.stringify(line)).not.toMatch(/secret|AKIA|AKID|arn:aws|evidence\/(arriving|voice)/);
    if (name === 'takes no connection') await s3.back();
    s3.now(there.answers);
    for (let time = 0; time < 2; time += 1)
      expect((await city.nobody(COMPLETE, input)).data.voiceAttachComplete).toEqual({ status: { files: [{ number: 1 }] }, userErrors: [] });
    expect(there.files.get(kept)).toEqual(BYTES);
    const records = (await everyRow(city)).filter(({ type, body }) => type === 'Audit' && JSON.stringify(body).includes(of.id));
    expect(records.filter(({ body }) => JSON.stringify(body).includes('voiceAttachComplete'))).toHaveLength(1);
  },
);

it.each(['NONE', 'COMPOSITE', 'EMPTY'] as const)(
  'a file that came by another way (%s) is told to be another one, until it is uploaded again',
  async (how) => {
    const { code, of } = await caseOf(city);
    const { upload } = await done(city.nobody, 'voiceAttach', { code, ...PICTURE }, 'upload { fileId }');
    const fileId = String(upload?.fileId);
    const arriving = `evidence/arriving/voice/${of.id}/${fileId}`;
    there.files.set(arriving, how === 'EMPTY' ? Buffer.alloc(0) : BYTES);
    if (how !== 'EMPTY') there.unsummed.set(arriving, how);
    expect(await refused(city.nobody, 'voiceAttachComplete', { code, fileId })).toEqual(['EVIDENCE_MISMATCH']);
    expect([...there.files.keys()].filter((key) => key.startsWith(`evidence/voice/${of.id}/`))).toEqual([]);
    there.unsummed.delete(arriving);
    there.files.set(arriving, BYTES);
    expect(await refused(city.nobody, 'voiceAttachComplete', { code, fileId })).toEqual([]);
  },
);
