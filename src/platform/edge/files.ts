// Public files over plain HTTP, for caches to keep: GET and HEAD, an entity tag, and one answer for everything that is not there.
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';

export interface PublicFile {
  content: string | Uint8Array;
  contentType: 'application/json' | 'text/html' | 'application/pdf';
  /** What a browser does with it; absent = shows it. */
  disposition?: string;
  /** 64 hex digits. */
  sha256: string;
  /** The name is the hash of the content, so it never becomes another. */
  immutable: boolean;
}

const FOR_EVER = 'public, max-age=31536000, immutable';
/** Seconds: who reloads hears of something new as soon as that. */
const SHORTLY = 'public, max-age=5';

/** A page to print runs nothing and asks nobody. */
const ONLY_ITSELF = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** What is published is found by its path, without a login. */
export const isPublicFile = ({ path }: Pick<APIGatewayProxyEvent, 'path'>): boolean => path.startsWith('/announcements/');

/** The content is anybody's, so any page may read it; it depends on no header, so nothing varies. */
const answer = (statusCode: number, headers: Record<string, string>, body = ''): APIGatewayProxyResult => ({
  statusCode,
  headers: {
    'content-type': 'application/json; charset=utf-8',
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
    ...headers,
  },
  body,
});

const answerWith = (headers: Record<string, string>, content: string | Uint8Array): APIGatewayProxyResult =>
  typeof content === 'string'
    ? answer(200, headers, content)
    : { ...answer(200, headers, Buffer.from(content).toString('base64')), isBase64Encoded: true };

const typeOf = ({ content, contentType }: PublicFile): string =>
  typeof content === 'string' ? `${contentType}; charset=utf-8` : contentType;

const refusal = (statusCode: number, code: string, message: string, headers: Record<string, string> = {}): APIGatewayProxyResult =>
  answer(statusCode, { 'cache-control': 'no-store', ...headers }, JSON.stringify({ errors: [{ message, extensions: { code } }] }));

/**
 * Never throws. `find` answers null for unknown, mistyped and outdated names alike. Whatever copy somebody has, the answer is the whole file: a cache that
 * kept 304 apart from 200 would have to look at a header that anybody can vary, and each variation would reach the function (decision 0097).
 */
export async function fileAnswer(
  { httpMethod, path }: Pick<APIGatewayProxyEvent, 'httpMethod' | 'path'>,
  find: (path: string) => Promise<PublicFile | null>,
): Promise<APIGatewayProxyResult> {
  if (!['GET', 'HEAD'].includes(httpMethod))
    return refusal(405, 'BAD_REQUEST', 'Hanya GET dan HEAD. Only GET and HEAD.', { allow: 'GET, HEAD' });
  try {
    const file = await find(path);
    if (!file) return refusal(404, 'NOT_FOUND', 'Berkas ini tidak ada. There is no such file.');
    const headers = {
      'cache-control': file.immutable ? FOR_EVER : SHORTLY,
      etag: `"${file.sha256}"`,
      'content-type': typeOf(file),
      ...(file.disposition && { 'content-disposition': file.disposition }),
      ...(file.contentType === 'text/html' && { 'content-security-policy': ONLY_ITSELF }),
    };
    return answerWith(headers, httpMethod === 'HEAD' ? '' : file.content);
  } catch (error) {
    console.error(JSON.stringify({ level: 'ERROR', path, error: error instanceof Error ? error.stack : String(error) }));
    return refusal(503, 'UNAVAILABLE', 'Coba lagi sebentar. Please try again in a moment.');
  }
}
