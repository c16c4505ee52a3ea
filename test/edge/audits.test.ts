// GraphQL over HTTP, as audited by graphql-http against our own server and adapter.
import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { proxyListener } from '../../local/http-events.ts';
import { startEdge } from './edge-server.ts';

/** We take POST only, so the audits that expect GET to be served (each a MAY) get 405: a choice, and the only notices there may be. */
const NOTICES = ['5A70', 'D6D5', '6A70'];

let http: Server;

beforeAll(async () => {
  const edge = await startEdge({ introspection: true });
  http = createHttpServer(proxyListener(edge.handle));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  http.closeAllConnections();
  await new Promise((resolve) => http.close(resolve));
});

const audits = serverAudits({ url: () => `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`, fetchFn: fetch });

it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (id, _, audit) => {
  const result = await audit.fn();
  const { status, reason } = result as { status: string; reason?: string };
  expect({ status, reason }).toEqual({
    status: NOTICES.includes(id) ? 'notice' : 'ok',
    reason: NOTICES.includes(id) ? expect.any(String) : undefined,
  });
});
