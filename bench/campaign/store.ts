// Files as if they had been uploaded: one document that all applicants send, and files of scores by their key.
import { createHash } from 'node:crypto';
import type { LocalFile } from '../../src/platform/store/evidence.ts';
import { HEAD_BYTES } from '../../src/platform/store/evidence.ts';

const stored = (bytes: Buffer): LocalFile & { bytes: Buffer } => ({
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  head: bytes.subarray(0, HEAD_BYTES).toString('hex'),
  bytes,
});

/** Every announced document is this one, and all have arrived. */
export const DOCUMENT = stored(Buffer.from('%PDF-1.7 berkas'));

export interface Store {
  put(key: string, text: string): LocalFile;
  localFile(key: string): Promise<LocalFile | null>;
}

export function openStore(): Store {
  const files = new Map<string, LocalFile>();
  return {
    put(key, text) {
      const file = stored(Buffer.from(text));
      files.set(key, file);
      return file;
    },
    localFile: async (key) => files.get(key) ?? (/^evidence\/(applicants|apart)\//.test(key) ? DOCUMENT : null),
  };
}

export const announced = (text: string): { size: number; sha256: string } => {
  const { size, sha256 } = stored(Buffer.from(text));
  return { size, sha256 };
};
