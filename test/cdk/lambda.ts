// One Lambda container: the uploaded files in a directory of their own, the template's environment, a fresh Node process.
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';

/** What Lambda sets by itself; credentials are those of the function's role. */
const RUNTIME = {
  AWS_REGION: 'ap-southeast-3',
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  AWS_LAMBDA_FUNCTION_NAME: 'graphql',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '1024',
  AWS_ACCESS_KEY_ID: 'stand-in',
  AWS_SECRET_ACCESS_KEY: 'stand-in',
  AWS_SESSION_TOKEN: 'stand-in',
  TZ: ':UTC',
};

/** Reads events from stdin, answers them one after the other, like the runtime interface of a container. */
const LOOP = `
const { handler } = await import(process.argv[1]);
const answers = [];
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
for (const event of JSON.parse(Buffer.concat(chunks))) answers.push(await handler(event));
const { writeSync } = await import('node:fs');
writeSync(3, JSON.stringify(answers));
process.exit(0);
`;

export interface Run {
  answers: APIGatewayProxyResult[];
  /** Lines of its log, stdout and stderr together. */
  log: string[];
}

/** @throws Error with the log when the container ends without an answer, or takes more than 30 s. */
export async function invoke(file: string, environment: NodeJS.ProcessEnv, events: APIGatewayProxyEvent[]): Promise<Run> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', LOOP, pathToFileURL(file).href], {
    env: { ...RUNTIME, ...environment },
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    timeout: 30_000,
    killSignal: 'SIGKILL',
  });
  const channel = child.stdio[3] as NodeJS.ReadableStream;
  child.stdin.on('error', () => undefined).end(JSON.stringify(events));
  const [answers, out, error] = await Promise.all([text(channel), text(child.stdout), text(child.stderr)]);
  if (answers === '') throw new Error(`The container ended without an answer:\n${out}${error}`);
  return { answers: JSON.parse(answers), log: `${out}${error}`.split('\n').filter(Boolean) };
}

/** As API Gateway sends it through a REST API with proxy integration. */
export function restEvent(method: string, path: string, body: unknown = null, headers: Record<string, string> = {}): APIGatewayProxyEvent {
  const all: Record<string, string> = {
    Accept: 'application/json',
    Host: 'abc123.execute-api.ap-southeast-3.amazonaws.com',
    'X-Forwarded-For': '203.0.113.7',
    'X-Forwarded-Port': '443',
    'X-Forwarded-Proto': 'https',
    ...(body !== null && { 'Content-Type': 'application/json' }),
    ...headers,
  };
  return {
    resource: path,
    path,
    httpMethod: method,
    headers: all,
    multiValueHeaders: Object.fromEntries(Object.entries(all).map(([name, value]) => [name, [value]])),
    queryStringParameters: null,
    multiValueQueryStringParameters: null,
    pathParameters: null,
    stageVariables: null,
    requestContext: {
      accountId: '111122223333',
      apiId: 'abc123',
      authorizer: null,
      protocol: 'HTTP/1.1',
      httpMethod: method,
      path: `/prod${path}`,
      stage: 'prod',
      requestId: 'c6af9ac6-7b61-11e6-9a41-93e8deadbeef',
      requestTimeEpoch: 1_767_225_600_000,
      resourceId: '123456',
      resourcePath: path,
      identity: {
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
        sourceIp: '203.0.113.7',
        user: null,
        userAgent: 'test',
        userArn: null,
      },
    },
    body: body === null ? null : JSON.stringify(body),
    isBase64Encoded: false,
  };
}
