// Which client speaks to DynamoDB (decision 0085): the direct one, or the SDK's where the environment says so.
import { StandardRetryStrategy } from '@smithy/core/retry';
import { directClient } from './direct-client.ts';
import type { ClientOptions, DynamoClient } from './verbs.ts';

/** Short: a Lambda that waits thirty seconds helps nobody. An engine on the same machine waits for a processor that others use. */
const CLOUD = { connectionTimeout: 1_000, requestTimeout: 5_000 };
const LAPTOP = { connectionTimeout: 30_000, requestTimeout: 60_000 };

export const MOST_ATTEMPTS = 3;

/** @param endpoint of an embedded engine; undefined is Amazon's. `TABLE_CLIENT=sdk` in the environment has the SDK speak instead. */
export async function makeClient(endpoint: string | undefined): Promise<DynamoClient> {
  const options: ClientOptions = {
    endpoint: endpoint ?? null,
    region: process.env.AWS_REGION ?? 'ap-southeast-3',
    ...(endpoint ? LAPTOP : CLOUD),
    retries: new StandardRetryStrategy(MOST_ATTEMPTS),
  };
  if (process.env.TABLE_CLIENT !== 'sdk') return directClient(options);
  const { sdkClient } = await import('./sdk-client.ts');
  return sdkClient(options);
}
