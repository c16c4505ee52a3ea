// As much of Hive Gateway as this example uses.
import type { RequestListener } from 'node:http';

export interface HiveOptions {
  supergraph: string;
  cors: { origin: string[]; allowedHeaders: string[] };
  propagateHeaders: {
    fromClientToSubgraphs(asked: { request: Request; subgraphName: string }): Promise<Record<string, string>>;
  };
}

export declare const hiveGateway: (options: HiveOptions) => RequestListener & { dispose(): Promise<void> };
