// A service of Amazon's on loopback that speaks as little as a test needs, and misbehaves on order. The SDK's own clients speak to it.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { vi } from 'vitest';

export interface Amazon {
  url: string;
  /** From now on every request is answered so. */
  now(does: RequestListener): void;
  /** Takes no connection until it is back. */
  down(): Promise<void>;
  back(): Promise<void>;
  asked(): number;
  /** Requests that the client gave up before they were answered. */
  givenUp(): number;
  stop(): void;
}

export async function startAmazon(service: 'KMS' | 'S3' | 'SESV2', answers: RequestListener): Promise<Amazon> {
  let doing = answers;
  let asked = 0;
  let givenUp = 0;
  const server = createServer((request, response) => {
    asked += 1;
    response.on('close', () => {
      if (!response.writableFinished) givenUp += 1;
    });
    doing(request, response);
  });
  const listen = async (port: number): Promise<void> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  vi.stubEnv(`AWS_ENDPOINT_URL_${service}`, url);
  vi.stubEnv('AWS_REGION', 'ap-southeast-3');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret-of-the-test');
  const stop = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return {
    ...{ url, stop },
    now: (does) => {
      doing = does;
    },
    down: async () => {
      const closed = once(server, 'close');
      stop();
      await closed;
    },
    back: () => listen(port),
    asked: () => asked,
    givenUp: () => givenUp,
  };
}

export type Faults = Record<string, (amazon: Amazon) => void | Promise<void>>;

const always =
  (does: RequestListener): Faults[string] =>
  (amazon) =>
    amazon.now(does);

/** What the line may do, whatever is spoken over it. */
export const LINE_FAULTS: Faults = {
  'takes no connection': (amazon) => amazon.down(),
  'resets the line': always((_, response) => void response.socket?.resetAndDestroy()),
  'says nothing': always(() => undefined),
  'begins and says nothing more': always((_, response) => void response.writeHead(200, { 'content-length': '9999' }).write('{')),
  'breaks off': always((_, response) => {
    response.writeHead(200, { 'content-length': '9999' }).write('{"Plaintext":"AAAA');
    setTimeout(() => response.socket?.destroy(), 10);
  }),
};

/** Amazon's refusals in its two dialects. */
export function refusalFaults(dialect: 'json' | 'xml'): Faults {
  const refuses = (status: number, code: string): Faults[string] =>
    always((_, response) => {
      const text = 'arn:aws:iam::111122223333:user/somebody may not touch evidence/secret-key';
      const json = JSON.stringify({ __type: code, message: text });
      response.setHeader('x-amzn-errortype', code);
      response.writeHead(status, { 'content-type': dialect === 'json' ? 'application/json' : 'application/xml' });
      response.end(dialect === 'json' ? json : `<Error><Code>${code}</Code><Message>${text}</Message></Error>`);
    });
  return {
    'answers 500': refuses(500, dialect === 'json' ? 'KMSInternalException' : 'InternalError'),
    'answers 503': refuses(503, 'ServiceUnavailable'),
    'wants us slower': refuses(dialect === 'json' ? 400 : 503, dialect === 'json' ? 'ThrottlingException' : 'SlowDown'),
    'denies access': refuses(403, 'AccessDenied'),
    'finds our credentials expired': refuses(dialect === 'json' ? 400 : 403, dialect === 'json' ? 'ExpiredTokenException' : 'ExpiredToken'),
  };
}

/** Answers 200 that are none. */
export const GARBAGE: Faults = {
  'answers with a page': always(
    (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Maintenance</html>'),
  ),
  'answers with nothing': always((_, response) => void response.writeHead(200).end()),
  'answers with an empty object': always((_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{}')),
};

export interface Bucket {
  files: Map<string, Buffer>;
  /** Keys of files that were put there by another way: S3 has no SHA-256 of all of them. */
  unsummed: Map<string, 'NONE' | 'COMPOSITE'>;
  answers: RequestListener;
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('base64');

/** As little of S3 as the store asks for. */
export function bucket(): Bucket {
  const files = new Map<string, Buffer>();
  const unsummed: Bucket['unsummed'] = new Map();
  const checksumOf = (key: string, file: Buffer) => {
    const kind = unsummed.get(key);
    if (kind === 'NONE') return { 'x-amz-checksum-crc64nvme': 'AAAAAAAAAAA=' };
    const checksum = { 'x-amz-checksum-sha256': `${sha256(file)}${kind ? '-2' : ''}` };
    return { ...checksum, 'x-amz-checksum-type': kind ?? 'FULL_OBJECT' };
  };
  const xml = (response: ServerResponse, body: string, status = 200): void =>
    void response.writeHead(status, { 'content-type': 'application/xml' }).end(body);
  return {
    files,
    unsummed,
    answers: async (request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://s3');
      const key = decodeURIComponent(pathname).split('/').slice(2).join('/');
      const body = await buffer(request);
      const copied = request.headers['x-amz-copy-source'];
      if (searchParams.has('delete')) {
        for (const [, named = ''] of body.toString().matchAll(/<Key>([^<]+)<\/Key>/g)) files.delete(named);
        return xml(response, '<DeleteResult></DeleteResult>');
      }
      if (searchParams.has('list-type')) {
        const found = [...files.keys()].filter((one) => one.startsWith(searchParams.get('prefix') ?? '')).toSorted();
        const contents = found.slice(0, 2).map((one) => `<Contents><Key>${one}</Key></Contents>`);
        return xml(response, `<ListBucketResult><IsTruncated>${found.length > 2}</IsTruncated>${contents.join('')}</ListBucketResult>`);
      }
      if (request.method === 'DELETE') {
        files.delete(key);
        return void response.writeHead(204).end();
      }
      const file = files.get(copied ? decodeURIComponent(String(copied)).split('/').slice(1).join('/') : key);
      if (request.method === 'PUT' && copied && file) {
        files.set(key, file);
        return xml(response, '<CopyObjectResult><ETag>"1"</ETag></CopyObjectResult>');
      }
      if (!file) return xml(response, request.method === 'HEAD' ? '' : '<Error><Code>NoSuchKey</Code></Error>', 404);
      if (request.headers.range && file.length === 0) return xml(response, '<Error><Code>InvalidRange</Code></Error>', 416);
      if (request.headers.range) {
        const part = file.subarray(0, 8);
        const of = { 'content-length': part.length, 'content-range': `bytes 0-${part.length - 1}/${file.length}` };
        return void response.writeHead(206, of).end(part);
      }
      response.writeHead(200, { etag: '"1"', 'content-length': file.length, ...checksumOf(key, file) });
      response.end(request.method === 'HEAD' ? undefined : file);
    },
  };
}

const SLEEPER = `
const server = require('node:net').createServer().listen(0, '127.0.0.1', 1, () => {
  require('node:fs').writeSync(1, String(server.address().port));
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 120000);
});`;

/** An address that completes no connection: who listens sleeps, and its queue is full, so that whoever comes is neither refused nor let in. */
export async function startSilent(): Promise<{ url: string; stop(): void }> {
  const child = spawn(process.execPath, ['-e', SLEEPER], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  const port = Number(String(said));
  const queue = Array.from({ length: 4 }, () => connect(port, '127.0.0.1').on('error', () => undefined));
  await once(queue[1] as Socket, 'connect');
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      for (const one of queue) one.destroy();
      child.kill('SIGKILL');
    },
  };
}
