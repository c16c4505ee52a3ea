// What the master key of the key ring is wrapped with: a key file on a laptop, AWS KMS in the cloud.
import { createSecretKey, type KeyObject, randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { KMSClient } from '@aws-sdk/client-kms';
import { decrypt, encrypt, type KeyProvider, KeyringError } from './keyring.ts';
import { asked, held } from './service.ts';
import { KEY_RING_CONTEXT } from './shape.ts';

/** `file` is made on first wrap, readable by its owner only. Unwrapping never makes it: a new key could not open what is there. */
export function localKeyProvider(file: string): KeyProvider {
  const aad = Buffer.from(KEY_RING_CONTEXT.purpose);
  return {
    wrap: async (key) => encrypt((await readKey(file)) ?? (await createKey(file)), key, aad),
    unwrap: async (wrapped) => {
      const key = await readKey(file);
      if (key === null) throw new KeyringError(`The key file ${file} is missing; the stored data was sealed with it.`);
      return decrypt(key, wrapped, aad, 'The wrapped master key');
    },
  };
}

async function readKey(file: string): Promise<KeyObject | null> {
  const text = await readFile(file, 'utf8').catch(unless('ENOENT'));
  if (text === null) return null;
  const bytes = Buffer.from(text.trim(), 'base64url');
  if (bytes.length !== 32) throw new KeyringError(`The key file ${file} does not hold a key of 32 bytes in base64url.`);
  return createSecretKey(bytes);
}

/** Written aside and linked into place, so that of several processes one wins and none reads half a key. */
async function createKey(file: string): Promise<KeyObject> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    await link(draft, file).catch(unless('EEXIST'));
  } finally {
    await rm(draft);
  }
  const key = await readKey(file);
  if (key === null) throw new KeyringError(`The key file ${file} vanished as it was made.`);
  return key;
}

const unless = (code: string) => (error: NodeJS.ErrnoException) => {
  if (error.code === code) return null;
  throw error;
};

/** `client` is made by the caller; the SDK's commands are loaded on use, so that a laptop never loads KMS. @throws Unavailable for whatever KMS does not do */
export function kmsKeyProvider(client: KMSClient, keyArn: string): KeyProvider {
  // KMS checks and logs the context with each call, so this key's use for the ring shows in CloudTrail.
  const request = { KeyId: keyArn, EncryptionContext: KEY_RING_CONTEXT };
  return {
    wrap: async (key) => {
      const { EncryptCommand } = await import('@aws-sdk/client-kms');
      return asked('KMS', async ({ abortSignal }) => {
        const { CiphertextBlob } = await client.send(new EncryptCommand({ ...request, Plaintext: key }), { abortSignal });
        return held(CiphertextBlob, 'a key');
      });
    },
    unwrap: async (wrapped) => {
      const { DecryptCommand } = await import('@aws-sdk/client-kms');
      return asked('KMS', async ({ abortSignal }) => {
        const { Plaintext } = await client.send(new DecryptCommand({ ...request, CiphertextBlob: wrapped }), { abortSignal });
        return held(Plaintext, 'a key');
      });
    },
  };
}
