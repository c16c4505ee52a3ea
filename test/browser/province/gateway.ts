// A gateway that answers the page's own documents from the fixture, over HTTP: what the page asks, it really asks.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { campaigns, FAULTS, GROWTH_FAULTS, growth, oneRegion, overview, spreads } from './fixture.ts';

interface Asked {
  operationName?: string;
  query: string;
  variables: { year: number; code?: string };
  authorization: string | undefined;
}

export interface FakeGateway {
  url: string;
  asked: Asked[];
  /** As if it were not there. */
  down: boolean;
  close(): Promise<void>;
}

function answerOf({ query, variables: { year, code = '' } }: Asked): object {
  if (query.includes('query Overview')) return { data: overview(year), errors: FAULTS };
  if (query.includes('query Growth')) return { data: growth(year), errors: GROWTH_FAULTS };
  if (query.includes('query Spreads')) return { data: spreads() };
  if (query.includes('query Campaigns')) return { data: campaigns(year) };
  return { data: oneRegion(code, year) };
}

export async function fakeGateway(): Promise<FakeGateway> {
  const asked: Asked[] = [];
  const server = createServer(async (req, res) => {
    let body = '';
    for await (const chunk of req) body += chunk;
    const request = { ...JSON.parse(body), authorization: req.headers.authorization } as Asked;
    asked.push(request);
    if (gateway.down) return res.writeHead(503).end();
    res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answerOf(request)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const gateway: FakeGateway = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    asked,
    down: false,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  return gateway;
}
