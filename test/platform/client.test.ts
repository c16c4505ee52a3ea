// The client of the table: what of the SDK is taken out by name, and that what matters is still in.
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeClient, UNUSED_MIDDLEWARE } from '../../src/platform/store/dynamodb.ts';

const stackOf = (client: DynamoDBClient): string[] => client.middlewareStack.identify().map((one) => one.split(/ - |:/)[0] ?? one);

/** The headers of one call, as they arrive. */
async function headersSent(): Promise<IncomingHttpHeaders> {
  let headers: IncomingHttpHeaders = {};
  const server = createServer((request, response) => {
    headers = request.headers;
    response.setHeader('content-type', 'application/x-amz-json-1.0').end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = makeClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  try {
    await client.send(new GetItemCommand({ TableName: 'table', Key: { pk: { S: 'a' }, sk: { S: 'b' } } }));
    return headers;
  } finally {
    client.destroy();
    server.close();
    await once(server, 'close');
  }
}

describe('the client of the table', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('leaves out what nobody reads, under the names that this version of the SDK gives it', () => {
    const whole = stackOf(new DynamoDBClient({ region: 'ap-southeast-3' }));
    const ours = stackOf(makeClient('http://127.0.0.1:1'));
    expect(whole).toEqual(expect.arrayContaining([...UNUSED_MIDDLEWARE]));
    expect(ours).toEqual(whole.filter((name) => !(UNUSED_MIDDLEWARE as readonly string[]).includes(name)));
  });

  it("hands X-Ray's trace on, is signed and counts its attempts, and says nothing of the program it is", async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
    vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'graphql');
    vi.stubEnv('_X_AMZN_TRACE_ID', 'Root=1-67891233-abcdef012345678912345678;Parent=53995c3f42cd8ad8;Sampled=1');
    const headers = await headersSent();
    expect(headers).toMatchObject({
      'x-amzn-trace-id': 'Root=1-67891233-abcdef012345678912345678;Parent=53995c3f42cd8ad8;Sampled=1',
      authorization: expect.stringMatching(/^AWS4-HMAC-SHA256 Credential=local\//),
      'amz-sdk-request': 'attempt=1; max=3',
    });
    expect(headers).not.toHaveProperty('user-agent');
    expect(headers).not.toHaveProperty('x-amz-user-agent');
  });
});
