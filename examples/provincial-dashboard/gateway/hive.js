// Hive Gateway as it comes. Plain JavaScript: its types (graphql-yoga's) say something else of errors of GraphQL than Apollo's, for the whole program.
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import http from '@graphql-mesh/transport-http';

/** @type {typeof import('./hive.d.ts').hiveGateway} */
export const hiveGateway = (options) =>
  createGatewayRuntime({ ...options, transports: { http }, logging: false, landingPage: false, graphiql: false });
