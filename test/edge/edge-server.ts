// A small city behind the real edge: our server and adapter, and a schema with one of everything the edge has to judge.
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { GraphQLError, GraphQLScalarType, parse } from 'graphql';
import { type HttpOptions, httpAdapter, type ProxyHandler } from '../../src/platform/edge/http.ts';
import { languageOf } from '../../src/platform/edge/language.ts';
import type { Limits } from '../../src/platform/edge/limits.ts';
import type { OperationLine } from '../../src/platform/edge/operation-log.ts';
import { createServer } from '../../src/platform/edge/server.ts';
import { ReadsTooMuch } from '../../src/platform/rules/errors.ts';
import type { Language } from '../../src/platform/rules/texts/language.ts';

const typeDefs = parse(`
  directive @listSize(assumedSize: Int) on FIELD_DEFINITION
  scalar Nip
  enum Predicate { SANGAT_BAIK BAIK BURUK }
  type Query {
    ping: String
    employee: Employee
    employees(first: Int = 20, where: Where): EmployeeConnection!
    units(first: Int!): [Unit!]!
    districts: [Unit!]! @listSize(assumedSize: 60)
    readsTooMuch: String
    nodes(ids: [ID!]!): [Employee]!
    byNip(nip: Nip!): Employee
    rated(predicate: Predicate!): Employee
    fault: String
    nothing: String!
    refused(code: String!): String
    uncoded: String
    badPredicate: Predicate
    storageCode: String
  }
  type Mutation { planSubmit: Plan  ping: String }
  input Where { and: [Where!]  name: String }
  type EmployeeConnection { edges: [EmployeeEdge!]!  pageInfo: PageInfo!  totalCount: Int }
  type EmployeeEdge { node: Employee! }
  type PageInfo { hasNextPage: Boolean! }
  type Employee { id: ID!  name: String  superior: Employee  unit: Unit  plan: Plan }
  type Unit { id: ID!  head: Employee  members(first: Int!): EmployeeConnection! }
  type Plan { id: ID!  targets: [Target!]! }
  type Target { id: ID!  indicators: [Indicator!]! }
  type Indicator { id: ID!  target: Target }
`);

/** Answers with what no client may ever read. */
export const SECRET = 'ECONNREFUSED 10.0.0.7 arn:aws:dynamodb:secret';

const Nip = new GraphQLScalarType<string>({
  name: 'Nip',
  parseValue: (value) => {
    if (value === 'crash') throw new TypeError(SECRET);
    return String(value);
  },
});

/** An error of a library, with a code of its own and the secret in its text. */
class StorageError extends Error {
  readonly extensions = { code: 'BAD_USER_INPUT' };
}

const resolvers = {
  Nip,
  Query: {
    ping: () => 'pong',
    readsTooMuch: () => {
      throw new ReadsTooMuch(1_000);
    },
    employee: () => ({ id: 'emp_1' }),
    employees: () => ({ edges: [], pageInfo: { hasNextPage: false } }),
    units: () => [],
    nodes: () => [],
    rated: () => ({ id: 'emp_1' }),
    fault: () => {
      throw new Error(SECRET);
    },
    nothing: () => null,
    refused: (_: unknown, { code }: { code: string }) => {
      throw new GraphQLError('Not for you.', { extensions: { code, stacktrace: [SECRET] } });
    },
    uncoded: () => {
      throw new GraphQLError(SECRET);
    },
    badPredicate: () => SECRET,
    storageCode: () => {
      throw new StorageError(SECRET);
    },
  },
  Mutation: { planSubmit: () => ({ id: 'pln_1', targets: [] }), ping: () => 'pong' },
};

export interface Context {
  requestId: string;
  viaRouter?: boolean;
  viewerId: string;
  language: Language;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  text: string;
  // The tests read answers as a client does: as plain JSON of a shape they state themselves.
  body: {
    data?: Record<string, unknown> | null;
    errors?: {
      message: string;
      path?: unknown;
      locations?: unknown;
      extensions: { code: string; requestId: string } & Record<string, unknown>;
    }[];
    extensions?: { cost?: { requested: number; maximum: number } };
  };
}

export interface Edge {
  handle: ProxyHandler;
  /** Sends one JSON body as a browser's fetch would. */
  post: (body: unknown, headers?: Record<string, string>) => Promise<Answer>;
  send: (event: Partial<APIGatewayProxyEvent>) => Promise<Answer>;
  lines: OperationLine[];
  faults: { requestId: string; error: unknown }[];
}

interface Settings extends Partial<HttpOptions<Context>> {
  introspection?: boolean;
  limits?: Partial<Limits>;
  viaRouter?: boolean;
}

export const REQUEST_ID = 'req-0001';

/** What a client reads of any fault. */
export const FAULT = `Terjadi kesalahan pada sistem. Coba lagi; bila berulang, sampaikan nomor permintaan ini kepada pengelola: ${REQUEST_ID}.`;

export const event = (parts: Partial<APIGatewayProxyEvent>): APIGatewayProxyEvent =>
  ({
    httpMethod: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    requestContext: { requestId: REQUEST_ID },
    body: null,
    isBase64Encoded: false,
    ...parts,
  }) as APIGatewayProxyEvent;

const answerOf = ({ statusCode, headers, body }: APIGatewayProxyResult): Answer => ({
  status: statusCode,
  headers: headers as Record<string, string>,
  text: body,
  body: JSON.parse(body),
});

export async function startEdge({ introspection = false, limits = {}, viaRouter = false, ...http }: Settings = {}): Promise<Edge> {
  const lines: OperationLine[] = [];
  const faults: Edge['faults'] = [];
  const server = createServer<Context>({
    schema: buildSubgraphSchema([{ typeDefs, resolvers }]),
    introspection,
    limits,
    log: (line) => lines.push(line),
    describe: ({ viewerId }) => ({ viewerId, reads: 3, writes: 1, capacityUnits: 2.5 }),
  });
  await server.start();
  const handle = httpAdapter(server, {
    context: async ({ event, ids }) => ({
      ...ids,
      viaRouter,
      viewerId: 'staff:1',
      language: languageOf(event.headers?.['accept-language']),
    }),
    onFault: (requestId, error) => faults.push({ requestId, error }),
    ...http,
  });
  const send = async (parts: Partial<APIGatewayProxyEvent>) => answerOf(await handle(event(parts)));
  const post: Edge['post'] = (body, headers = {}) =>
    send({ body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } });
  return { handle, post, send, lines, faults };
}

export const codesOf = ({ body }: Answer): string[] => (body.errors ?? []).map((error) => error.extensions.code);
