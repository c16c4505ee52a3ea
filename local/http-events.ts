// What API Gateway does between a client and the handler, for the dev server and the tests: HTTP in, REST proxy event out, and back.
import { isUtf8 } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';

/** API Gateway's own limit on a payload, in bytes. */
const GATEWAY_LIMIT = 10 * 1024 * 1024;

/** The body is larger than the gateway takes; the answer is 413. */
export class PayloadTooLarge extends Error {}

/** By its events: an iterator over each request is dearer, and leaves more to be collected. */
function bodyOf(req: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      // The rest is still read, so that the client gets its answer instead of a broken pipe.
      if (size <= maxBytes) chunks.push(chunk);
    });
    req.on('error', reject).on('end', () => {
      const [only] = chunks;
      if (size > maxBytes) reject(new PayloadTooLarge(`The body has ${size} bytes, more than ${maxBytes}.`));
      else resolve(only && chunks.length === 1 ? only : Buffer.concat(chunks));
    });
  });
}

const last = <T>(values: Record<string, T[] | undefined>): Record<string, T | undefined> =>
  Object.fromEntries(Object.entries(values).map(([name, list]) => [name, list?.at(-1)]));

/**
 * The event API Gateway would send for `req` (REST API, proxy integration). Bytes that are no UTF-8 come as base64.
 * @param maxBytes cap on the body; default is API Gateway's 10 MiB
 * @throws PayloadTooLarge beyond `maxBytes`
 */
export async function toProxyEvent(req: IncomingMessage, maxBytes: number = GATEWAY_LIMIT): Promise<APIGatewayProxyEvent> {
  const body = await bodyOf(req, maxBytes);
  // Concatenated, since a path such as `//` would read as a host.
  const url = new URL(`http://localhost${req.url ?? '/'}`);
  const httpMethod = req.method ?? 'GET';
  const query = queryOf(url);
  const isBase64Encoded = !isUtf8(body);
  return {
    resource: '/{proxy+}',
    path: url.pathname,
    httpMethod,
    headers: last(req.headersDistinct),
    multiValueHeaders: req.headersDistinct,
    queryStringParameters: query && last(query),
    multiValueQueryStringParameters: query,
    pathParameters: null,
    stageVariables: null,
    requestContext: requestContextOf(req, url.pathname, httpMethod),
    body: body.length > 0 ? body.toString(isBase64Encoded ? 'base64' : 'utf8') : null,
    isBase64Encoded,
  };
}

function queryOf(url: URL): Record<string, string[]> | null {
  if (url.search === '') return null;
  const { searchParams } = url;
  const query: Record<string, string[]> = {};
  for (const name of searchParams.keys()) query[name] = searchParams.getAll(name);
  return searchParams.size > 0 ? query : null;
}

function requestContextOf(req: IncomingMessage, path: string, httpMethod: string): APIGatewayProxyEvent['requestContext'] {
  return {
    accountId: '000000000000',
    apiId: 'local',
    authorizer: undefined,
    protocol: `HTTP/${req.httpVersion}`,
    httpMethod,
    path,
    stage: 'local',
    requestId: randomUUID(),
    requestTimeEpoch: Date.now(),
    resourceId: 'local',
    resourcePath: '/{proxy+}',
    identity: {
      sourceIp: req.socket.remoteAddress ?? '127.0.0.1',
      userAgent: req.headers['user-agent'] ?? null,
      accessKey: null,
      accountId: null,
      apiKey: null,
      apiKeyId: null,
      caller: null,
      clientCert: null,
      cognitoAuthenticationProvider: null,
      cognitoAuthenticationType: null,
      cognitoIdentityId: null,
      cognitoIdentityPoolId: null,
      principalOrgId: null,
      user: null,
      userArn: null,
    },
  };
}

/** Sends what a handler returned; the length is in bytes, of the decoded body. */
export function writeProxyResult(res: ServerResponse, result: APIGatewayProxyResult): void {
  // A text goes out in one piece with what stands before it.
  const body = result.isBase64Encoded ? Buffer.from(result.body, 'base64') : result.body;
  for (const [name, value] of Object.entries(result.headers ?? {})) res.setHeader(name, String(value));
  for (const [name, values] of Object.entries(result.multiValueHeaders ?? {})) res.setHeader(name, values.map(String));
  res.writeHead(result.statusCode, { 'content-length': Buffer.byteLength(body) }).end(body);
}

/** A handler as a listener of `node:http`; like API Gateway, it answers 413 and 502 by itself. */
export function proxyListener(handler: (event: APIGatewayProxyEvent) => Promise<APIGatewayProxyResult>): RequestListener {
  return async (req, res) => {
    try {
      writeProxyResult(res, await handler(await toProxyEvent(req)));
    } catch (error) {
      const tooLarge = error instanceof PayloadTooLarge;
      const body = JSON.stringify({ message: tooLarge ? 'Request Too Long' : 'Internal server error' });
      if (!tooLarge) console.error(error);
      writeProxyResult(res, { statusCode: tooLarge ? 413 : 502, headers: { 'content-type': 'application/json' }, body });
    }
  };
}
