// What wraps the master key: a key file on a real disk, and the real KMS client against an endpoint that speaks KMS' protocol.
import { execFile } from 'node:child_process';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { KMSClient } from '@aws-sdk/client-kms';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { kmsKeyProvider, localKeyProvider } from '../../src/platform/store/key-providers.ts';
import { KeyringError, loadKeyring, type WrappedRing } from '../../src/platform/store/keyring.ts';

const master = Buffer.alloc(32, 7);
const place = { table: 'semarang', key: 'apl_1', attribute: 'nik' };

describe('a key file', () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'keyring-'));
    file = join(folder, 'data', 'master.key');
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('is made on first use, for its owner’s eyes only, and nothing is left beside it', async () => {
    await localKeyProvider(file).wrap(master);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(join(folder, 'data'))).toEqual(['master.key']);
  });

  test('unwraps what it wrapped, also after a restart, and hides it', async () => {
    const wrapped = await localKeyProvider(file).wrap(master);
    expect(Buffer.from(wrapped).includes(master)).toBe(false);
    expect(await localKeyProvider(file).unwrap(wrapped)).toEqual(master);
  });

  test('made by many at once is one', async () => {
    const wrapped = await Promise.all(Array.from({ length: 8 }, () => localKeyProvider(file).wrap(master)));
    for (const each of wrapped) expect(await localKeyProvider(file).unwrap(each)).toEqual(master);
    expect(await readdir(join(folder, 'data'))).toEqual(['master.key']);
  });

  test('that is another, or changed data, does not unwrap', async () => {
    const wrapped = await localKeyProvider(file).wrap(master);
    const other = localKeyProvider(join(folder, 'other.key'));
    await other.wrap(master);
    await expect(other.unwrap(wrapped)).rejects.toThrow(KeyringError);
    await expect(localKeyProvider(file).unwrap(wrapped.with(20, (wrapped[20] ?? 0) ^ 1))).rejects.toThrow('does not open');
    await expect(localKeyProvider(file).unwrap(new Uint8Array())).rejects.toThrow('is damaged');
  });

  test('that is missing is not made anew where there is something to unwrap', async () => {
    const wrapped = await localKeyProvider(file).wrap(master);
    await rm(file);
    await expect(localKeyProvider(file).unwrap(wrapped)).rejects.toThrow('is missing');
    await expect(stat(file)).rejects.toThrow('ENOENT');
  });

  test('that holds something else is left alone and named', async () => {
    file = join(folder, 'notes.txt');
    await writeFile(file, 'no key at all');
    await expect(localKeyProvider(file).wrap(master)).rejects.toThrow('notes.txt does not hold a key');
    expect(await readFile(file, 'utf8')).toBe('no key at all');
  });

  test('needs no cloud: the AWS client is not even loaded', async () => {
    const script = `
      const { registerHooks } = await import('node:module');
      registerHooks({ resolve(name, context, next) { if (name.startsWith('@aws-sdk')) throw new Error('loads ' + name); return next(name, context); } });
      const { localKeyProvider } = await import('./src/platform/store/key-providers.ts');
      const provider = localKeyProvider(process.argv[1]);
      console.log((await provider.unwrap(await provider.wrap(new Uint8Array(32)))).length);`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script, file]);
    expect(stdout).toBe('32\n');
  });
});

describe('KMS', () => {
  const KEY = 'arn:aws:kms:ap-southeast-3:000000000000:key/data';
  const secret = randomBytes(32);
  const calls: { target: string; KeyId: string; EncryptionContext: unknown }[] = [];

  /** Encrypt and Decrypt as KMS answers them (AWS JSON 1.1): the ciphertext is bound to key and context. */
  function answer(target: string, body: string): [number, object] {
    const { KeyId, EncryptionContext, Plaintext, CiphertextBlob } = JSON.parse(body) as Record<string, string>;
    calls.push({ target, KeyId: KeyId ?? '', EncryptionContext });
    const aad = Buffer.from(JSON.stringify([KeyId, EncryptionContext]));
    if (target === 'TrentService.Encrypt') {
      const cipher = createCipheriv('aes-256-gcm', secret, Buffer.alloc(12)).setAAD(aad);
      const blob = [cipher.update(Plaintext ?? '', 'base64'), cipher.final(), cipher.getAuthTag()];
      return [200, { KeyId, CiphertextBlob: Buffer.concat(blob).toString('base64') }];
    }
    try {
      const blob = Buffer.from(CiphertextBlob ?? '', 'base64');
      const decipher = createDecipheriv('aes-256-gcm', secret, Buffer.alloc(12), { authTagLength: 16 })
        .setAAD(aad)
        .setAuthTag(blob.subarray(-16));
      return [200, { KeyId, Plaintext: Buffer.concat([decipher.update(blob.subarray(0, -16)), decipher.final()]).toString('base64') }];
    } catch {
      return [400, { __type: 'InvalidCiphertextException' }];
    }
  }

  const server = createServer(async (request, response) => {
    const [status, body] = answer(String(request.headers['x-amz-target']), await text(request));
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
  });
  let client: KMSClient;

  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    client = new KMSClient({
      region: 'ap-southeast-3',
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      maxAttempts: 1,
    });
  });
  afterAll(() => {
    client.destroy();
    server.close();
    server.closeAllConnections();
  });

  test('unwraps what it wrapped, always under this key and context', async () => {
    const provider = kmsKeyProvider(client, KEY);
    const wrapped = await provider.wrap(master);
    expect(Buffer.from(await provider.unwrap(wrapped))).toEqual(master);
    expect(calls).toEqual([
      { target: 'TrentService.Encrypt', KeyId: KEY, EncryptionContext: { purpose: 'keyring' } },
      { target: 'TrentService.Decrypt', KeyId: KEY, EncryptionContext: { purpose: 'keyring' } },
    ]);
  });

  test('does not unwrap under another key', async () => {
    const wrapped = await kmsKeyProvider(client, KEY).wrap(master);
    await expect(kmsKeyProvider(client, `${KEY}2`).unwrap(wrapped)).rejects.toThrow(
      expect.objectContaining({ name: 'Unavailable', cause: expect.objectContaining({ name: 'InvalidCiphertextException' }) }),
    );
  });

  test('keeps a whole ring: what one start sealed, the next one opens', async () => {
    let record: WrappedRing | null = null;
    const store = {
      read: async () => record,
      create: async (ring: WrappedRing) => {
        record = ring;
        return 'created' as const;
      },
      provider: kmsKeyProvider(client, KEY),
    };
    const sealed = (await loadKeyring(store)).seal('3374105204850003', place);
    expect((await loadKeyring(store)).open(sealed, place)).toBe('3374105204850003');
  });
});
