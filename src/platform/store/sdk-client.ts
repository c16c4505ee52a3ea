// The table's client as the SDK makes it: the yardstick of the direct one, and what `TABLE_CLIENT=sdk` switches to.
import {
  BatchGetItemCommand,
  DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { type ClientOptions, type DynamoClient, type Layer, type Verb, type Verbs, withToken } from './verbs.ts';

/**
 * What the SDK does at each call for nobody here: there is no logger, and nobody reads which features it used. Recursion detection stays,
 * since it is what hands X-Ray's trace on. An upgrade that renames one of them fails `test/platform/client.test.ts`.
 */
export const UNUSED_MIDDLEWARE = ['loggerMiddleware', 'getUserAgentMiddleware'] as const;

const COMMANDS = {
  GetItem: GetItemCommand,
  BatchGetItem: BatchGetItemCommand,
  Query: QueryCommand,
  Scan: ScanCommand,
  TransactWriteItems: TransactWriteItemsCommand,
};

/** What a layer is shown of a call, and where it stands in the SDK. */
interface Call {
  input: object;
  request: { body: Uint8Array };
}

function laid(client: DynamoDBClient, layer: Layer): () => void {
  const name = `layer ${Math.random()}`;
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const { input, request } = args as unknown as Call;
        let response: unknown;
        const output = await layer({ verb: commandName.replace(/Command$/, '') as Verb, input }, async (attempt) => {
          // Already written down: what a layer has changed is written down again.
          if (attempt.input !== input) request.body = Buffer.from(JSON.stringify(attempt.input));
          const answer = await next(args);
          response = answer.response;
          return answer.output ?? {};
        });
        return { response, output: output as never };
      },
    { step: 'deserialize', priority: 'high', name },
  );
  return () => client.middlewareStack.remove(name);
}

export function sdkClient({ endpoint, region, retries, ...times }: ClientOptions): DynamoClient {
  const client = new DynamoDBClient({
    region,
    ...(endpoint && { endpoint }),
    maxAttempts: () => retries.maxAttempts(),
    retryStrategy: retries,
    // Without the last a request that hangs is only warned of.
    requestHandler: { ...times, throwOnRequestTimeout: true },
  });
  for (const name of UNUSED_MIDDLEWARE) client.middlewareStack.remove(name);
  return {
    endpoint,
    retries,
    send: <V extends Verb>(verb: V, input: Verbs[V]['input']) =>
      client.send(new (COMMANDS[verb] as typeof GetItemCommand)(withToken(verb, input) as never)) as Promise<object>,
    use: (layer) => laid(client, layer),
    destroy: () => client.destroy(),
  };
}
