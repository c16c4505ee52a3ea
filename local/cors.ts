// What API Gateway and S3 answer a browser's preflight in the cloud, for pages of this machine alone: a frontend on a port of its own.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { API_CORS, EVIDENCE_CORS } from '../cdk/cors.ts';
import { allowing } from '../src/platform/edge/cors.ts';
import { send, sendJson } from './routes.ts';

interface Allowed {
  methods: readonly string[];
  headers: readonly string[];
  maxAge: number;
}

/** Tokens of personas are for pages of this server only: no other path is opened. */
const opened = (path: string): Allowed | null => {
  if (path === '/graphql') return API_CORS;
  return path.startsWith('/evidence/') ? EVIDENCE_CORS : null;
};

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;

/** The origin of a page of this machine that calls this machine by its own name, or null: a foreign name that leads here is foreign. */
function loopbackOrigin({ headers: { origin, host } }: IncomingMessage): string | null {
  const [, page] = /^https?:\/\/([^/]+)$/.exec(origin ?? '') ?? [];
  return origin !== undefined && page !== undefined && LOOPBACK.test(page) && LOOPBACK.test(host ?? '') ? origin : null;
}

/** Lets a page of this machine read the answer. Returns true where that is all there is to answer: a preflight. */
export function answerCors(req: IncomingMessage, res: ServerResponse, path: string): boolean {
  const allowed = opened(path);
  if (!allowed) return false;
  const origin = loopbackOrigin(req);
  res.setHeader('vary', 'origin');
  if (origin !== null) for (const [name, value] of Object.entries(allowing(origin))) res.setHeader(name, value);
  if (req.method !== 'OPTIONS') return false;
  if (origin === null) sendJson(res, 403, { message: 'Only pages of this machine (localhost, 127.0.0.1) may call from another port.' });
  else send(res, 204, preflight(allowed), '');
  return true;
}

const preflight = ({ methods, headers, maxAge }: Allowed): Record<string, string> => ({
  'access-control-allow-methods': methods.join(','),
  'access-control-allow-headers': headers.join(','),
  'access-control-max-age': String(maxAge),
});
