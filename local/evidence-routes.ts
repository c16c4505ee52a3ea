// The store of evidence files on a laptop: what S3 is in the cloud. A sealed grant in the path stands for S3's signature.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { basename, join } from 'node:path';
import type { App } from '../src/app.ts';
import { SIGNATURES } from '../src/platform/rules/file-kinds.ts';
import { attachment } from '../src/platform/store/disposition.ts';
import { HEAD_BYTES, type LocalFile, type LocalGrant, openLocalLink } from '../src/platform/store/evidence.ts';
import { ARRIVING_FILES } from '../src/platform/store/shape.ts';
import { type Route, send, sendJson } from './routes.ts';

const PATH = '/evidence/';

/** One flat folder; a key's slashes become dots. */
const fileOf = (folder: string, key: string): string => join(folder, key.replaceAll('/', '.').replaceAll(/[^\w.-]/g, '_'));

/** Size, hash and content of what has arrived, or null: what S3 answers to HeadObject and GetObject. */
export const localFile =
  (folder: string) =>
  async (key: string): Promise<LocalFile | null> => {
    try {
      const bytes = readFileSync(fileOf(folder, key));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { size: bytes.length, sha256, head: bytes.subarray(0, HEAD_BYTES).toString('hex'), bytes };
    } catch {
      return null;
    }
  };

/** As an upload does. */
export const storeLocal =
  (folder: string) =>
  (key: string, bytes: Buffer): void => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(fileOf(folder, key), bytes);
  };

export const copyLocal =
  (folder: string) =>
  async (from: string, to: string): Promise<void> =>
    copyFileSync(fileOf(folder, from), fileOf(folder, to));

/** A key's folder is the beginning of a file's name. */
function filesIn(folder: string, inStore: string): string[] {
  const beginning = basename(fileOf(folder, inStore));
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.startsWith(beginning)).map((name) => join(folder, name));
}

export const removeLocal =
  (folder: string) =>
  async (inStore: string): Promise<void> => {
    for (const file of filesIn(folder, inStore)) rmSync(file);
  };

/** What the bucket does by its lifecycle: uploads that were never completed go. @param now as of the clock of files */
export function sweepArriving(folder: string, now: number): void {
  const oldest = now - ARRIVING_FILES.keptDays * 86_400_000;
  for (const file of filesIn(folder, ARRIVING_FILES.prefix)) if (statSync(file).mtimeMs < oldest) rmSync(file);
}

async function bytesOf(req: IncomingMessage, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= most) chunks.push(chunk);
  }
  return size <= most ? Buffer.concat(chunks) : null;
}

/** S3 remembers the type of the upload; a folder can only look. */
function typeOf(bytes: Buffer): string {
  const head = bytes.subarray(0, HEAD_BYTES).toString('hex');
  return Object.entries(SIGNATURES).find(([, signature]) => head.startsWith(signature))?.[0] ?? 'application/octet-stream';
}

function grantOf(app: App, url: URL): LocalGrant | null {
  try {
    const grant = openLocalLink(app.keyring, url.pathname.slice(PATH.length));
    return Date.parse(grant.expiresAt) > Date.now() ? grant : null;
  } catch {
    return null;
  }
}

/** Like S3: a file of another size, hash or type than announced is refused. */
export function evidenceRoutes(app: App, folder: string): Route[] {
  return [
    {
      method: 'PUT',
      path: PATH,
      prefix: true,
      async handle(req, res, url) {
        const file = grantOf(app, url)?.file;
        if (!file) return sendJson(res, 403, { message: 'The link is not valid, or has expired.' });
        const bytes = await bytesOf(req, file.size);
        const same = bytes?.length === file.size && createHash('sha256').update(bytes).digest('hex') === file.sha256;
        if (!same || req.headers['content-type'] !== file.contentType)
          return sendJson(res, 400, { message: 'Not the file that was announced.' });
        storeLocal(folder)(file.key, bytes);
        return sendJson(res, 200, { status: 'stored' });
      },
    },
    {
      method: 'GET',
      path: PATH,
      prefix: true,
      async handle(_req, res, url) {
        const grant = grantOf(app, url);
        if (!grant) return sendJson(res, 403, { message: 'The link is not valid, or has expired.' });
        if (!grant.read || !existsSync(fileOf(folder, grant.key))) return sendJson(res, 404, { message: 'There is no such file.' });
        const bytes = readFileSync(fileOf(folder, grant.key));
        const headers = { 'content-type': grant.read.contentType ?? typeOf(bytes), 'content-disposition': attachment(grant.read.fileName) };
        return send(res, 200, headers, bytes);
      },
    },
  ];
}
