// The cities behind Apollo Gateway: hands on who asks, adds the gateway's own credential, and keeps what a refusal says.
import { type GraphQLDataSourceProcessOptions, RemoteGraphQLDataSource } from '@apollo/gateway';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { HANDED_ON } from './handed-on.ts';

export interface Asking {
  headers: Record<string, string>;
}

const isTold = (body: unknown): body is { errors: [GraphQLFormattedError] } =>
  typeof body === 'object' && body !== null && 'errors' in body && Array.isArray(body.errors) && body.errors.length > 0;

type Refused = Parameters<RemoteGraphQLDataSource['errorFromResponse']>[0];

export class Cities extends RemoteGraphQLDataSource<Asking> {
  routerToken: () => Promise<string> = async () => '';

  override async willSendRequest({ request, context }: GraphQLDataSourceProcessOptions<Asking>): Promise<void> {
    // Apollo asks for the SDL with a context that has nothing in it.
    const { headers = {} } = context as Partial<Asking>;
    for (const name of HANDED_ON) if (headers[name]) request.http?.headers.set(name, headers[name]);
    request.http?.headers.set('router-authorization', `Bearer ${await this.routerToken()}`);
  }

  /**
   * What is not even begun is refused by its status: 413 too large, 503 no room. Apollo makes INTERNAL_SERVER_ERROR of that and puts answer and address
   * of the subgraph into `extensions.response` (apollographql/apollo-server#4382, open): the answer has code, words and id in the form of every other.
   */
  override async errorFromResponse(response: Refused): Promise<GraphQLError> {
    const body: unknown = await response.json().catch(() => null);
    if (!isTold(body)) return new GraphQLError('The cities did not answer.', { extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    const [{ message, extensions }] = body.errors;
    return new GraphQLError(message, { extensions: { ...extensions } });
  }
}
