// Where evidence files lie: an upload goes straight to the store by a signed contract, never through the API.
import { hash } from 'node:crypto';
import type { HeadObjectCommandOutput } from '@aws-sdk/client-s3';
import { attachment } from './disposition.ts';
import type { Keyring } from './keyring.ts';
import { asked, held, type ServiceLine, serviceOptions } from './service.ts';
import { EVIDENCE_PREFIX } from './shape.ts';

/** What a client announces, and what the stored file must then be. */
export interface Announcement {
  /** Opaque key in the store, below `EVIDENCE_PREFIX`. */
  key: string;
  contentType: string;
  /** Bytes. */
  size: number;
  /** SHA-256, 64 hex digits. */
  sha256: string;
}

/** How to upload: send the bytes to `url` by `method` with exactly these headers. */
export interface UploadContract {
  url: string;
  method: 'PUT';
  headers: Record<string, string>;
  expiresAt: string;
}

/** A file to be read, with the name it is saved under. */
export interface StoredFile {
  key: string;
  fileName: string;
  /** Absent where only the store knows it. */
  contentType?: string;
}

/** What a store on a laptop tells of a file. */
export interface LocalFile {
  size: number;
  sha256: string;
  /** Its first bytes (8 or fewer), in hex. */
  head?: string;
  /** All of it; needed where a file is read, not only checked. */
  bytes?: Uint8Array;
}

export interface EvidenceStore {
  announce(file: Announcement, now: string): Promise<UploadContract>;
  /** Size and hash of what has arrived, or null. The store itself has checked the hash; empty of what was put there by another way, and is never the announced file. */
  arrived(key: string): Promise<{ size: number; sha256: string } | null>;
  /** The first bytes of what has arrived, in hex: what the file is, whatever its name says. */
  firstBytes(key: string): Promise<string>;
  /** All of what has arrived: only for files that may not be large. Empty where nothing has. */
  read(key: string): Promise<Uint8Array>;
  /** Puts what has arrived where it stays; again, it is the same. */
  keep(from: string, to: string): Promise<void>;
  /** A link for reading, valid for a few minutes. */
  link(file: StoredFile, now: string): Promise<string>;
  /** One file alone. In the cloud older versions outlive it by some weeks. */
  removeFile(key: string): Promise<void>;
  /** Everything in a folder (`evidence/…/`), also what nobody remembers. In the cloud older versions outlive it by some weeks. */
  remove(folder: string): Promise<void>;
}

const MINUTES = 15;
/** Enough for the signatures of PDF, JPEG and PNG. */
export const HEAD_BYTES = 8;
const later = (now: string): string => new Date(Date.parse(now) + MINUTES * 60_000).toISOString();
/** A laptop would keep files anywhere; in the cloud a key elsewhere is refused at each upload. */
function inPlace({ key }: Pick<Announcement, 'key'>): void {
  if (!key.startsWith(EVIDENCE_PREFIX)) throw new Error(`${key} does not lie below ${EVIDENCE_PREFIX}.`);
}

/** A folder within the place, never the place itself: a forgotten id must not remove everything. */
function folderInPlace(folder: string): void {
  inPlace({ key: folder });
  if (!/^[^/]+\/(?:[^/]+\/)+$/.test(folder)) throw new Error(`${folder} is no folder below ${EVIDENCE_PREFIX}.`);
}
const hexToBase64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');

/** Of whom S3 says what it is, and no SHA-256 of all of it: nobody uploaded it by our contract. That stays so until it is uploaded again. */
const isUnsummed = ({ ChecksumSHA256, ChecksumType, ETag }: HeadObjectCommandOutput): boolean =>
  ETag !== undefined && (ChecksumSHA256 === undefined || ChecksumType === 'COMPOSITE');

/** S3's checksum of what lies there, in hex. @throws Error for none, or what is no SHA-256: it checks every upload against one. */
function checksumOf(base64: string | undefined): string {
  const bytes = Buffer.from(held(base64, 'a checksum'), 'base64');
  if (bytes.length !== 32) throw new Error('A checksum that is none.');
  return bytes.toString('hex');
}

/** All that comes, as long as it comes. */
async function bytesOf(parts: AsyncIterable<Uint8Array>, { heard }: ServiceLine): Promise<Buffer> {
  const got: Uint8Array[] = [];
  for await (const part of parts) {
    heard();
    got.push(part);
  }
  return Buffer.concat(got);
}

/** There is no such file, or no byte in it: of an empty one S3 gives no part. */
const NOTHING: ReadonlySet<string> = new Set(['NotFound', 'NoSuchKey', 'InvalidRange']);

/** Null where S3 says that nothing is there; any other refusal is none of the caller's. */
const orNothing = <T>(answer: Promise<T>): Promise<T | null> =>
  answer.catch((error: unknown) => {
    if (error instanceof Error && NOTHING.has(error.name)) return null;
    throw error;
  });

const loadS3 = async () => {
  const [s3, { getSignedUrl }] = await Promise.all([import('@aws-sdk/client-s3'), import('@aws-sdk/s3-request-presigner')]);
  return { ...s3, getSignedUrl, client: new s3.S3Client(serviceOptions(3)) };
};

type Loaded = Awaited<ReturnType<typeof loadS3>>;

/**
 * S3: hash, size and type are signed, so a link that is still open replaces a file by the same bytes only. The SDK is loaded at the first use.
 * Each throws Unavailable for what S3 does not do, or does not say as S3 would: what cannot be believed is neither there nor gone.
 */
export function s3Evidence(bucket: string): EvidenceStore {
  let loaded: Loaded | undefined;
  /** That takes as long as this machine takes, and is no silence of S3's. */
  const sdk = async (): Promise<Loaded> => {
    loaded ??= await loadS3();
    return loaded;
  };
  const s3 = async <T>(use: (with_: Loaded, line: ServiceLine) => Promise<T>): Promise<T> => {
    const with_ = await sdk();
    return asked('S3', (line) => use(with_, line));
  };
  return {
    async announce(file, now) {
      inPlace(file);
      const { key, contentType, size, sha256 } = file;
      const url = await s3(({ client, PutObjectCommand, getSignedUrl }) => {
        const command = new PutObjectCommand({
          Bucket: bucket,
          Key: key,
          ContentType: contentType,
          ContentLength: size,
          ChecksumSHA256: hexToBase64(sha256),
        });
        const signed = new Set(['content-type', 'content-length', 'x-amz-checksum-sha256']);
        return getSignedUrl(client, command, { expiresIn: MINUTES * 60, signableHeaders: signed, unhoistableHeaders: signed });
      });
      return {
        url,
        method: 'PUT',
        headers: { 'content-type': contentType, 'x-amz-checksum-sha256': hexToBase64(sha256) },
        expiresAt: later(now),
      };
    },
    arrived: (key) =>
      s3(async ({ client, HeadObjectCommand }, { abortSignal }) => {
        const head = await orNothing(
          client.send(new HeadObjectCommand({ Bucket: bucket, Key: key, ChecksumMode: 'ENABLED' }), { abortSignal }),
        );
        return head && { size: held(head.ContentLength, 'a size'), sha256: isUnsummed(head) ? '' : checksumOf(head.ChecksumSHA256) };
      }),
    firstBytes: (key) =>
      s3(async ({ client, GetObjectCommand }, line) => {
        const command = new GetObjectCommand({ Bucket: bucket, Key: key, Range: `bytes=0-${HEAD_BYTES - 1}` });
        const got = await orNothing(client.send(command, line));
        if (!got) return '';
        // A part of what lies there, and not a page of somebody between.
        if (!got.ContentRange?.startsWith('bytes 0-')) throw new Error('An answer that is no part of a file.');
        return (await bytesOf(held(got.Body, 'bytes') as AsyncIterable<Uint8Array>, line)).toString('hex');
      }),
    read: (key) =>
      s3(async ({ client, GetObjectCommand }, line) => {
        const got = await orNothing(client.send(new GetObjectCommand({ Bucket: bucket, Key: key, ChecksumMode: 'ENABLED' }), line));
        if (!got) return new Uint8Array();
        const checksum = checksumOf(got.ChecksumSHA256);
        const bytes = await bytesOf(held(got.Body, 'bytes') as AsyncIterable<Uint8Array>, line);
        if (hash('sha256', bytes) !== checksum) throw new Error('Other bytes than the checksum is of.');
        return bytes;
      }),
    async keep(from, to) {
      inPlace({ key: from });
      inPlace({ key: to });
      const copy = { Bucket: bucket, CopySource: `${bucket}/${from}`, Key: to, ChecksumAlgorithm: 'SHA256' } as const;
      await s3(async ({ client, CopyObjectCommand }, { abortSignal }) => {
        const { CopyObjectResult } = await client.send(new CopyObjectCommand(copy), { abortSignal });
        held(CopyObjectResult?.ETag, 'a copy');
      });
    },
    link: ({ key, fileName, contentType }) =>
      s3(({ client, GetObjectCommand, getSignedUrl }) => {
        const named = { ResponseContentDisposition: attachment(fileName), ...(contentType && { ResponseContentType: contentType }) };
        return getSignedUrl(client, new GetObjectCommand({ Bucket: bucket, Key: key, ...named }), { expiresIn: MINUTES * 60 });
      }),
    async removeFile(key) {
      inPlace({ key });
      await s3(async ({ client, DeleteObjectCommand }, { abortSignal }) => {
        const { $metadata } = await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }), { abortSignal });
        if ($metadata.httpStatusCode !== 204) throw new Error('An answer that is none to a removal.');
      });
    },
    async remove(folder) {
      folderInPlace(folder);
      let last: string | undefined;
      // Until S3 lists nothing more, and not until it has said that it removed the last page.
      for (;;) {
        const first = await s3(async ({ client, ListObjectsV2Command, DeleteObjectsCommand }, { abortSignal, heard }) => {
          const { Contents = [], IsTruncated } = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: folder }), {
            abortSignal,
          });
          heard();
          // A page of somebody between lists nothing either.
          held(IsTruncated, 'a list');
          const Objects = Contents.map(({ Key }) => ({ Key: held(Key, 'a key') }));
          if (Objects.length === 0) return null;
          if (Objects[0]?.Key === last) throw new Error('Files of a folder were said to be removed, and are there.');
          const command = new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } });
          const { Errors } = await client.send(command, { abortSignal });
          if (Errors?.length) throw new Error(`${Errors.length} files of a folder were not removed: ${Errors[0]?.Code}.`);
          return Objects[0]?.Key;
        });
        if (first === null) return;
        last = first;
      }
    },
  };
}

/** What a local link allows; the dev server checks it with `openLocalLink`. */
export interface LocalGrant {
  key: string;
  expiresAt: string;
  /** Present on an upload. */
  file?: Announcement;
  /** Present on a link for reading. */
  read?: Pick<StoredFile, 'fileName' | 'contentType'>;
}

const place = { table: 'evidence', key: 'link', attribute: 'grant' };

export const openLocalLink = (keyring: Keyring, grant: string): LocalGrant => JSON.parse(keyring.open(grant, place)) as LocalGrant;

/** The files of a laptop, by key. */
export interface LocalFiles {
  stat(key: string): Promise<LocalFile | null>;
  copy(from: string, to: string): Promise<void>;
  /** All whose key begins so. */
  remove(beginning: string): Promise<void>;
}

/** A laptop: the dev server keeps the files under `url`; a sealed grant in the path stands for S3's signature. */
export function localEvidence(url: string, keyring: Keyring, { stat, copy, remove }: LocalFiles): EvidenceStore {
  const grant = (allowed: LocalGrant): string => `${url}/${keyring.seal(JSON.stringify(allowed), place)}`;
  return {
    async announce(file, now) {
      inPlace(file);
      const url = grant({ key: file.key, expiresAt: later(now), file });
      return { url, method: 'PUT', headers: { 'content-type': file.contentType }, expiresAt: later(now) };
    },
    arrived: stat,
    firstBytes: async (key) => (await stat(key))?.head ?? '',
    read: async (key) => (await stat(key))?.bytes ?? new Uint8Array(),
    keep: async (from, to) => {
      inPlace({ key: to });
      await copy(from, to);
    },
    link: async ({ key, ...read }, now) => grant({ key, expiresAt: later(now), read }),
    async removeFile(key) {
      inPlace({ key });
      await remove(key);
    },
    async remove(folder) {
      folderInPlace(folder);
      await remove(folder);
    },
  };
}
