// Our signature beside the SDK's, for the one form of request that DynamoDB is asked in.
import { createHash, createHmac } from 'node:crypto';
import { HttpRequest } from '@smithy/core/protocols';
import { SignatureV4 } from '@smithy/signature-v4';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSigner, type Unsigned } from '../../src/platform/store/signature.ts';

class Sha256 {
  readonly #hash;
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', secret as string);
  }
  update(data: Uint8Array): void {
    this.#hash.update(data);
  }
  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }
  reset(): void {
    throw new Error('A hash is made once.');
  }
}

const base64 = fc.base64String({ minLength: 4, maxLength: 400 });
const someone = fc.record(
  { accessKeyId: fc.stringMatching(/^[A-Z0-9]{4,20}$/), secretAccessKey: base64, sessionToken: base64 },
  { requiredKeys: ['accessKeyId', 'secretAccessKey'] },
);
const verb = fc.constantFrom('GetItem', 'BatchGetItem', 'Query', 'Scan', 'TransactWriteItems');
const call = fc.record({
  target: verb.map((name) => `DynamoDB_20120810.${name}`),
  attempt: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })).map(([nth, max]) => `attempt=${nth}; max=${max}`),
  body: fc.json({ stringUnit: 'grapheme' }),
  at: fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31T23:59:59Z'), noInvalidDate: true }),
});
const place = fc.record({
  host: fc.constantFrom('dynamodb.ap-southeast-3.amazonaws.com', '127.0.0.1:8000', '[::1]:8000', 'dynamodb-fips.us-east-1.amazonaws.com'),
  region: fc.constantFrom('ap-southeast-3', 'us-east-1'),
});

/** As the SDK would send it. */
async function bySdk(
  where: { host: string; region: string },
  credentials: typeof someone extends fc.Arbitrary<infer C> ? C : never,
  of: Unsigned,
) {
  const signer = new SignatureV4({ service: 'dynamodb', region: where.region, credentials, sha256: Sha256, applyChecksum: false });
  const body = Buffer.from(of.body);
  const headers = {
    host: where.host,
    'content-type': 'application/x-amz-json-1.0',
    'content-length': String(body.byteLength),
    'x-amz-target': of.target,
    'amz-sdk-request': of.attempt,
  };
  const request = new HttpRequest({ method: 'POST', protocol: 'https:', hostname: where.host, path: '/', headers, body });
  return (await signer.sign(request, { signingDate: of.at })).headers;
}

const paired = (list: readonly string[]): Record<string, string> =>
  Object.fromEntries(list.flatMap((name, i) => (i % 2 === 0 ? [[name, list[i + 1] ?? '']] : [])));

it('whoever asks what, where and when: it is signed to the letter as the SDK signs it', async () => {
  await fc.assert(
    fc.asyncProperty(place, fc.array(fc.tuple(someone, call), { minLength: 1, maxLength: 4 }), async (where, calls) => {
      const sign = createSigner(where.host, where.region);
      // One signer for all of them: its key follows the day and who asks, there and back.
      for (const [credentials, of] of [...calls, ...calls.slice(0, 1)])
        expect(paired(sign(credentials, of))).toEqual(await bySdk(where, credentials, of));
    }),
    { numRuns: 300 },
  );
});

it('the key of yesterday signs nothing today, nor one of other credentials what the next ask', async () => {
  const where = { host: 'dynamodb.ap-southeast-3.amazonaws.com', region: 'ap-southeast-3' };
  const sign = createSigner(where.host, where.region);
  const first = { accessKeyId: 'AKIA1', secretAccessKey: 'one' };
  const second = { accessKeyId: 'AKIA2', secretAccessKey: 'two', sessionToken: 'session' };
  const of = (at: string): Unsigned => ({ target: 'DynamoDB_20120810.GetItem', attempt: 'attempt=1; max=3', body: '{}', at: new Date(at) });
  const [before, after] = [of('2026-12-31T23:59:59.999Z'), of('2027-01-01T00:00:00.000Z')];
  for (const [who, what] of [
    [first, before],
    [first, after],
    [second, after],
    [first, after],
    [first, before],
  ] as const)
    expect(paired(sign(who, what))).toEqual(await bySdk(where, who, what));
});
