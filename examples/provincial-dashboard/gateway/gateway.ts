// The province's gateway: Hive Gateway in this process. It adds its own credential, and hands on who asks, in which language and under which ids.
import { type Listening, listen } from '../listen.ts';
import { HANDED_ON } from './handed-on.ts';
import { hiveGateway } from './hive.js';

export interface GatewayOptions {
  supergraph: string;
  /** Asked before each question to the cities: a token of a machine runs out, so whoever gives it renews it. */
  routerToken: () => Promise<string>;
  /** Pages that may read answers in a browser; default: none but its own. */
  origins?: string[];
  /** 0 = any free one. */
  port?: number;
}

const handedOn = (headers: Headers): Record<string, string> =>
  Object.fromEntries(HANDED_ON.flatMap((name) => (headers.has(name) ? [[name, headers.get(name) ?? '']] : [])));

/** Answers `POST <url>/graphql`. */
export async function startGateway({ supergraph, routerToken, origins = [], port = 0 }: GatewayOptions): Promise<Listening> {
  const gateway = hiveGateway({
    supergraph,
    cors: { origin: origins, allowedHeaders: ['authorization', 'accept-language', 'content-type', 'x-request-id'] },
    propagateHeaders: {
      async fromClientToSubgraphs({ request, subgraphName }) {
        const headers = handedOn(request.headers);
        return subgraphName === 'cities' ? { ...headers, 'router-authorization': `Bearer ${await routerToken()}` } : headers;
      },
    },
  });
  const server = await listen(gateway, port);
  return {
    url: server.url,
    async close() {
      await server.close();
      await gateway.dispose();
    },
  };
}
