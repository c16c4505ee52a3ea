// The route table of the dev server: what API Gateway and CloudFront do by configuration.
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Route {
  /** `ANY` where the handler answers 405 by itself. */
  method: 'GET' | 'PUT' | 'ANY';
  path: string;
  /** The path is the beginning of many. */
  prefix?: boolean;
  handle(req: IncomingMessage, res: ServerResponse, url: URL): void | Promise<void>;
}

const speaks = (route: Route, method: string): boolean =>
  route.method === 'ANY' || route.method === method || (route.method === 'GET' && method === 'HEAD');

/** The first that fits. */
export const findRoute = (routes: readonly Route[], method: string, path: string): Route | undefined =>
  routes.find((route) => speaks(route, method) && (route.prefix ? path.startsWith(route.path) : path === route.path));

export function send(res: ServerResponse, status: number, headers: Record<string, string>, body: string | Uint8Array): void {
  const bytes = Buffer.from(body);
  res.writeHead(status, { 'x-content-type-options': 'nosniff', 'content-length': bytes.length, ...headers }).end(bytes);
}

export const sendJson = (res: ServerResponse, status: number, value: unknown): void =>
  send(res, status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }, JSON.stringify(value));
