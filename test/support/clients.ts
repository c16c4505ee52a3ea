// Three real clients in front of one API: Apollo Client, urql with graphcache, and Relay; each shows what its cache holds.
import { pathToFileURL } from 'node:url';
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { createClient, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { introspectionFromSchema, parse } from 'graphql';
import relay from 'relay-runtime';
import { graphcacheKeys, possibleTypes, typePolicies } from '../../examples/clients/caches.ts';
import { clientSchema } from '../../scripts/client-schema.ts';
import { readSdl } from '../../scripts/sdl.ts';
import type { Ask } from './city.ts';

const INTROSPECTION = introspectionFromSchema(clientSchema(readSdl()));

/** A browser's `fetch` that ends in the API. */
const fetchFrom =
  (ask: Ask) =>
  async (_url: unknown, init?: { body?: unknown }): Promise<Response> => {
    const { query, variables } = JSON.parse(String(init?.body));
    const { data, errors } = await ask(query, variables);
    return new Response(JSON.stringify({ data, errors }), { headers: { 'content-type': 'application/json' } });
  };

export interface CachingClient {
  /** Asks the API, and puts the answer into the cache. */
  ask(query: string, variables?: Record<string, unknown>): Promise<void>;
  /** What the cache shows without asking. */
  shows(query: string, variables?: Record<string, unknown>): Promise<unknown>;
}

/** Without marks that only the cache needs. */
export const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value ?? null, (key, one) => (key === '__typename' ? undefined : one)));

/** `policies`: those of the example; without them every object is keyed by its `id`, as Apollo Client does by itself. */
export function apollo(ask: Ask, policies = true): CachingClient {
  const cache = new InMemoryCache({ possibleTypes: possibleTypes(INTROSPECTION.__schema), ...(policies && { typePolicies }) });
  const client = new ApolloClient({ cache, link: new HttpLink({ uri: 'http://api.test/graphql', fetch: fetchFrom(ask) as typeof fetch }) });
  return {
    async ask(text, variables = {}) {
      const document = parse(text);
      const isMutation = text.trimStart().startsWith('mutation');
      if (isMutation) await client.mutate({ mutation: document, variables });
      else await client.query({ query: document, variables, fetchPolicy: 'network-only' });
    },
    shows: async (text, variables = {}) => plain(cache.readQuery({ query: parse(text), variables })),
  };
}

export function urql(ask: Ask): CachingClient {
  const exchange = cacheExchange({ keys: graphcacheKeys(INTROSPECTION.__schema), schema: INTROSPECTION as never });
  const client = createClient({
    url: 'http://api.test/graphql',
    exchanges: [exchange, fetchExchange],
    fetch: fetchFrom(ask) as typeof fetch,
    preferGetMethod: false,
  });
  return {
    async ask(text, variables = {}) {
      const isMutation = text.trimStart().startsWith('mutation');
      const { error } = await (isMutation
        ? client.mutation(text, variables)
        : client.query(text, variables, { requestPolicy: 'network-only' })
      ).toPromise();
      if (error) throw error;
    },
    async shows(text, variables = {}) {
      return plain((await client.query(text, variables, { requestPolicy: 'cache-only' }).toPromise()).data);
    },
  };
}

const { createOperationDescriptor, Environment, fetchQuery, getSingularSelector, Network, RecordSource, Store } = relay;

export interface RelayClient {
  ask(query: unknown, variables?: Record<string, unknown>): Promise<void>;
  /** The fragment of a plan as the store holds it now. */
  fragment(fragment: unknown, query: unknown, variables: Record<string, unknown>, at: (data: never) => unknown): unknown;
}

/** What relay-compiler made of examples/clients/relay. */
export async function artifact(folder: string, name: string): Promise<never> {
  return (await import(pathToFileURL(`${folder}/${name}.graphql.ts`).href)).default as never;
}

export function relayStore(ask: Ask): RelayClient {
  const environment = new Environment({
    network: Network.create(async ({ text }, variables) => (await ask(text ?? '', variables)) as never),
    store: new Store(new RecordSource(), { gcReleaseBufferSize: 100 }),
  });
  return {
    ask: async (query, variables = {}) => void (await fetchQuery(environment, query as never, variables).toPromise()),
    fragment(fragment, query, variables, at) {
      const { data } = environment.lookup(createOperationDescriptor(query as never, variables).fragment);
      const selector = getSingularSelector(fragment as never, at(data as never));
      return selector && plain(environment.lookup(selector as never).data);
    },
  };
}
