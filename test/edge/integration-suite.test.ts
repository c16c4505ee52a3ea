// Apollo's own test suite for integrations, over our adapter and real HTTP.
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite';
import { proxyListener } from '../../local/http-events.ts';
import { httpAdapter } from '../../src/platform/edge/http.ts';

defineIntegrationTestSuite(
  async (config, options) => {
    const server = new ApolloServer(config);
    await server.start();
    const adapter = httpAdapter(server, {
      context: async () => (await options?.context?.()) ?? {},
      methods: ['GET', 'POST'],
      verbatim: true,
      onFault: () => {},
    });
    const http = createHttpServer(proxyListener(adapter));
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    return {
      server,
      url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/`,
      extraCleanup: async () => {
        http.closeAllConnections();
        await new Promise((resolve) => http.close(resolve));
      },
    };
  },
  // A Lambda behind a REST API answers in one piece, so it cannot stream; every other test of the suite runs.
  { noIncrementalDelivery: true },
);
