// A province in front of a running city, by either gateway: what is asked of it goes over HTTP to two subgraphs.
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { type Asking, Cities } from '../../examples/provincial-dashboard/gateway/apollo.ts';
import { type Province, startProvince } from '../../examples/provincial-dashboard/gateway/start.ts';
import { type Listening, listen } from '../../examples/provincial-dashboard/listen.ts';
import { proxyListener } from '../../local/http-events.ts';
import type { Answer, RunningCity } from './city.ts';

export interface Asked {
  data: Answer['data'];
  errors: Answer['errors'];
}

export interface Gateways {
  /** As headers of a client: `authorization`, ids, language. */
  hive(query: string, headers?: Record<string, string>): Promise<Asked>;
  apollo(query: string, headers?: Record<string, string>): Promise<Asked>;
  /** As whoever has no credential of a router. */
  withoutCredential(query: string, headers?: Record<string, string>): Promise<Asked>;
  stop(): Promise<void>;
}

async function postTo(url: string, query: string, headers: Record<string, string> = {}): Promise<Asked> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return (await answer.json()) as Asked;
}

async function startApollo(supergraphSdl: string, router: string) {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ url }) => Object.assign(new Cities({ url: url ?? '' }), { routerToken: async () => router }),
    logger: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  });
  const server = new ApolloServer<Asking>({ gateway, includeStacktraceInErrorResponses: false });
  await server.start();
  const ask = async (query: string, headers: Record<string, string> = {}): Promise<Asked> => {
    const { body } = await server.executeOperation({ query }, { contextValue: { headers } });
    return (body.kind === 'single' ? JSON.parse(JSON.stringify(body.singleResult)) : {}) as Asked;
  };
  return { ask, stop: () => server.stop() };
}

export async function startGateways(city: RunningCity): Promise<Gateways> {
  const cities: Listening = await listen(proxyListener(city.app.handler));
  const router = ((await city.routerHeader())['router-authorization'] ?? '').replace('Bearer ', '');
  const citiesUrl = `${cities.url}/graphql`;
  const province: Province = await startProvince({ citiesUrl, routerToken: async () => router });
  const other: Province = await startProvince({ citiesUrl, routerToken: async () => 'none' });
  const apollo = await startApollo(province.supergraph, router);
  return {
    hive: (query, headers) => postTo(province.url, query, headers),
    apollo: apollo.ask,
    withoutCredential: (query, headers) => postTo(other.url, query, headers),
    async stop() {
      await apollo.stop();
      await other.close();
      await province.close();
      await cities.close();
    },
  };
}
