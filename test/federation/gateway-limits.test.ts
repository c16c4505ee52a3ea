// What a limit says still says it behind a gateway: asked through Hive Gateway and Apollo Gateway, over the whole schema.
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { composeServices } from '@theguild/federation-composition';
import { type GraphQLFormattedError, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asking, Cities } from '../../examples/provincial-dashboard/gateway/apollo.ts';
import { startGateway } from '../../examples/provincial-dashboard/gateway/gateway.ts';
import { type Listening, listen } from '../../examples/provincial-dashboard/listen.ts';
import { proxyListener } from '../../local/http-events.ts';
import { readSdl } from '../../scripts/sdl.ts';
import { shed } from '../../src/platform/edge/shed.ts';
import { REGION, type RunningCity, startCity } from '../support/city.ts';
import { type Agency, staff } from '../support/people.ts';

interface Answer {
  data?: unknown;
  errors?: readonly GraphQLFormattedError[];
}
type AskThrough = (query: string, headers?: Record<string, string>) => Promise<Answer>;

/** Few, so that a small city exceeds them. */
const MOST_READS = 9;

let bare: RunningCity;
let city: Agency;
let cities: Listening;
let hive: Listening;
let apollo: ApolloServer<Asking>;
/** There is no room in the cities. */
let isCrowded = false;
let headers: Record<string, string>;
beforeAll(async () => {
  bare = await startCity({ mostReads: MOST_READS });
  city = await staff(bare);
  cities = await listen(proxyListener(async (event) => (isCrowded ? shed(event, null) : city.app.handler(event))));
  const { supergraphSdl } = composeServices([{ name: 'cities', url: `${cities.url}/graphql`, typeDefs: parse(readSdl()) }]);
  if (!supergraphSdl) throw new Error('The schema does not compose.');
  const router = await city.routerHeader();
  const { employeeId } = city.people.staff;
  headers = { authorization: `Bearer ${await city.tokenOf({ sub: 'staff', roles: ['EMPLOYEE'], region: REGION, employeeId })}` };

  const routerToken = async () => (router['router-authorization'] ?? '').replace('Bearer ', '');
  hive = await startGateway({ supergraph: supergraphSdl, routerToken });
  const buildService = ({ url = '' }: { url?: string }) => Object.assign(new Cities({ url }), { routerToken });
  apollo = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl, buildService }), stopOnTerminationSignals: false });
  await apollo.start();
});
afterAll(async () => {
  await apollo?.stop();
  await hive?.close();
  await cities?.close();
  await bare.stop();
});

const throughHive: AskThrough = async (query, more = {}) => {
  const answer = await fetch(`${hive.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers, ...more },
    body: JSON.stringify({ query }),
  });
  return (await answer.json()) as Answer;
};

const throughApollo: AskThrough = async (query, more = {}) => {
  const { body } = await apollo.executeOperation({ query }, { contextValue: { headers: { ...headers, ...more } } });
  return body.kind === 'single' ? (body.singleResult as Answer) : {};
};

const GATEWAYS: [string, AskThrough][] = [
  ['Hive Gateway', throughHive],
  ['Apollo Gateway', throughApollo],
];

const aliases = (count: number, field: string): string => Array.from({ length: count }, (_, i) => `a${i}: ${field}`).join(' ');
const nested = (levels: number): string => (levels === 0 ? 'name' : `parent { ${nested(levels - 1)} }`);
const DEAR = 'positions { title } staff(first: 3) { edges { node { positionTitle } } }';

const REFUSED: [code: string, query: () => string][] = [
  ['DEPTH_LIMIT', () => `{ unit(id: "${city.units.aptika}") { ${nested(10)} } }`],
  ['ALIAS_LIMIT', () => `{ me { ${aliases(151, 'id')} } }`],
  ['TOKEN_LIMIT', () => `{ ${aliases(100, `unit(id: "${city.units.aptika}") { id code parent { id } }`)} }`],
  ['COST_LIMIT', () => `{ region { units { children { children { positions { title } } } } } }`],
  ['READ_LIMIT', () => `{ region { units { name ${DEAR} } } }`],
];

describe.each(GATEWAYS)('through %s', (_, ask) => {
  it.each(REFUSED)('%s keeps its code, its words and the id to ask about', async (code, query) => {
    const { errors } = await ask(query(), { 'accept-language': 'en' });
    // Hive tells it of each root field.
    expect([...new Set(errors?.map(({ extensions }) => extensions?.code))]).toEqual([code]);
    expect(errors?.[0]?.message).toMatch(/^(?!Internal|400|Unexpected)[A-Z].*\.$/);
    expect(errors?.[0]?.extensions?.requestId).toEqual(expect.any(String));
  });

  it.each([
    ['BODY_TOO_LARGE', () => `{ unit(id: "${'x'.repeat(300_000)}") { name } }`, () => undefined],
    [
      'TRY_AGAIN',
      () => '{ me { id } }',
      () => {
        isCrowded = true;
      },
    ],
  ])('what is refused before it is begun keeps its code, its words and its id: %s', async (code, query, before) => {
    before();
    const { errors } = await ask(query(), { 'accept-language': 'en' });
    isCrowded = false;
    expect([...new Set(errors?.map(({ extensions }) => extensions?.code))]).toEqual([code]);
    expect(errors?.[0]?.message).toMatch(/^(?!Internal|\d{3}|Unexpected)[A-Z].*\.$/);
    expect(errors?.[0]?.extensions?.requestId).toEqual(expect.any(String));
    expect(JSON.stringify(errors)).not.toContain('127.0.0.1');
  });

  it('twenty tiles of one field are answered', async () => {
    const { data, errors } = await ask(`{ ${aliases(20, `unit(id: "${city.units.aptika}") { name }`)} }`);
    expect(errors).toBeUndefined();
    expect(Object.values(data as object)).toEqual(Array.from({ length: 20 }, () => ({ name: 'Unit aptika' })));
  });

  it('the ids of who asks are in our log, beside our own', async () => {
    const ids = { 'x-request-id': 'req-of-the-page-1', traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' };
    await ask('{ me { id } }', ids);
    const line = city.lines.at(-1);
    expect(line).toMatchObject({
      callerRequestId: ids['x-request-id'],
      traceparent: expect.stringContaining('4bf92f3577b34da6a3ce929d0e0e4736'),
    });
    expect(line?.requestId).not.toBe(ids['x-request-id']);
  });

  it.each([
    ['de, en;q=0.8', 'A document may'],
    ['en;q=0.1, id;q=0.9', 'Satu dokumen'],
  ])('a reader of "%s" reads "%s …"', async (language, begin) => {
    const { errors } = await ask(`{ me { ${aliases(151, 'id')} } }`, { 'accept-language': language });
    expect(errors?.[0]?.message).toMatch(new RegExp(`^${begin}`));
  });
});
