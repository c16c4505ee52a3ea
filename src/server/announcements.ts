// GET /announcements/…: published lists over plain HTTP, for caches to keep, so that the announcement minute does not reach the table.
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { sha256 } from '../data/commit.ts';
import type { Table } from '../data/table.ts';
import { announcementFile, announcementIndex } from '../services/recruitment/announcement-files.ts';

const ID = '[a-z]{3}_[0-9a-f]{24}';
const FILE = new RegExp(`^/announcements/(${ID})/([1-9]\\d{0,3})/(${ID})/([0-9a-f]{64})\\.json$`);
const INDEX = new RegExp(`^/announcements/(${ID})\\.json$`);

/** A year: the name is the hash of the content, so it never becomes another. */
const FOR_EVER = 'public, max-age=31536000, immutable';
/** Seconds: who reloads hears of a new list as soon as that. */
const SHORTLY = 'public, max-age=5';

interface Found {
  text: string;
  cache: string;
}

async function find(table: Table, path: string): Promise<Found | null> {
  const [, listId, edition, formationId, hash] = FILE.exec(path) ?? [];
  const campaignId = INDEX.exec(path)?.[1];
  if (campaignId) return found(await announcementIndex(table, campaignId), SHORTLY);
  if (!listId || !formationId || !hash) return null;
  return found(await announcementFile(table, { listId, edition: Number(edition), formationId, sha256: hash }), FOR_EVER);
}

const found = (text: string | null, cache: string): Found | null => (text === null ? null : { text, cache });

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

const refusal = (statusCode: number, code: string, headers: Record<string, string> = {}): APIGatewayProxyResult =>
  answer(statusCode, { 'cache-control': 'no-store', ...headers }, JSON.stringify({ errors: [{ extensions: { code } }] }));

/** Weak or strong, one of several, or any. */
const isKnown = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch?.split(',').some((tag) => [etag, '*'].includes(tag.trim().replace(/^W\//, ''))) ?? false;

/** Unknown, mistyped and outdated names have one answer. */
export async function announcementsOf(
  event: Pick<APIGatewayProxyEvent, 'httpMethod' | 'path'>,
  ifNoneMatch: string | undefined,
  table: Table,
): Promise<APIGatewayProxyResult> {
  if (!['GET', 'HEAD'].includes(event.httpMethod)) return refusal(405, 'BAD_REQUEST', { allow: 'GET, HEAD' });
  try {
    const file = await find(table, event.path);
    if (!file) return refusal(404, 'NOT_FOUND');
    const etag = `"${sha256(file.text)}"`;
    const headers = { 'cache-control': file.cache, etag };
    if (isKnown(ifNoneMatch, etag)) return answer(304, headers);
    return answer(200, headers, event.httpMethod === 'HEAD' ? '' : file.text);
  } catch (error) {
    console.error(JSON.stringify({ level: 'ERROR', path: event.path, error: error instanceof Error ? error.stack : String(error) }));
    return refusal(503, 'INTERNAL_SERVER_ERROR');
  }
}
