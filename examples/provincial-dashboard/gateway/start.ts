// The province in one process: its subgraph, the supergraph and the gateway, in front of a deployment of cities that runs already.
import { startGateway } from './gateway.ts';
import { startProvinceSubgraph } from './province.ts';
import { composeSupergraph } from './supergraph.ts';

export interface ProvinceOptions {
  /** Two digits; default: Jawa Tengah. */
  province?: string;
  /** Where the cities answer, such as `http://127.0.0.1:4000/graphql`. */
  citiesUrl: string;
  /** A token of the pool `router`, valid for a while yet. */
  routerToken: () => Promise<string>;
  /** Pages of other ports that may ask, such as `http://localhost:5173`. */
  origins?: string[];
  /** Of the gateway; 0 = any free one. */
  port?: number;
}

export interface Province {
  /** Of the gateway: `POST` GraphQL here, with the viewer's token in `authorization`. */
  url: string;
  /** What was composed. */
  supergraph: string;
  close(): Promise<void>;
}

export async function startProvince(options: ProvinceOptions): Promise<Province> {
  const { province = '33', citiesUrl, routerToken, origins = [], port = 0 } = options;
  const own = await startProvinceSubgraph(province);
  try {
    const supergraph = composeSupergraph({ province: own.url, cities: citiesUrl });
    const gateway = await startGateway({ supergraph, routerToken, origins, port });
    return {
      url: `${gateway.url}/graphql`,
      supergraph,
      async close() {
        await gateway.close();
        await own.close();
      },
    };
  } catch (error) {
    await own.close();
    throw error;
  }
}
