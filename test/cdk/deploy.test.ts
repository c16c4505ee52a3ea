// A deployment that cannot succeed says why before it begins, in words that a person can act on.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, expect, it } from 'vitest';
import { ROOT } from '../../cdk/bundle.ts';

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

async function deploy(args: string[], env: NodeJS.ProcessEnv = {}): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['scripts/deploy.ts', ...args], {
    cwd: ROOT,
    // Nothing of the machine's own account, whatever it has.
    env: { PATH: process.env.PATH, HOME: '/nonexistent', AWS_EC2_METADATA_DISABLED: 'true', ...env },
    timeout: 30_000,
  });
  child.stdin.end();
  const [said, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, said: `${said}${errors}` };
}

/** A CloudFormation on loopback that gives one answer. */
async function cloudFormation(status: number, body: string): Promise<NodeJS.ProcessEnv> {
  const listener: RequestListener = (_, res) => void res.writeHead(status, { 'content-type': 'text/xml' }).end(body);
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { AWS_ENDPOINT_URL_CLOUDFORMATION: `http://127.0.0.1:${port}`, AWS_ACCESS_KEY_ID: 'stand-in', AWS_SECRET_ACCESS_KEY: 'stand-in' };
}

const fault = (code: string, message: string): string =>
  `<ErrorResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`;

const stackIn = (status: string): string =>
  `<DescribeStacksResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><DescribeStacksResult><Stacks><member><StackName>CDKToolkit</StackName><CreationTime>2026-01-01T00:00:00Z</CreationTime><StackStatus>${status}</StackStatus></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`;

/** Clear means: no stack trace, and a failing exit code. */
function expectClear({ code, said }: { code: number | null; said: string }, ...words: (string | RegExp)[]): void {
  for (const word of words) expect(said).toMatch(word);
  expect(said).not.toMatch(/\n\s+at /);
  expect(code).toBe(1);
}

it('without a stage it names the stages there are', async () => {
  expectClear(await deploy([]), 'No stage was given', 'one of dev, prod', 'npm run deploy -- <stage>');
});

it('an unknown stage is not mistaken for another', async () => {
  expectClear(await deploy(['production']), 'There is no stage "production"', 'one of dev, prod');
});

it('a production stage lists all that is still to be decided, at once', async () => {
  expectClear(await deploy(['prod']), 'cdk/stages.ts', 'webOrigins', 'alarmEmail', 'mail is not set');
});

it('without credentials it asks for a log-in', async () => {
  expectClear(await deploy(['dev']), 'no AWS credentials', 'aws sso login');
});

it('expired credentials are called expired', async () => {
  expectClear(
    await deploy(['dev'], await cloudFormation(403, fault('ExpiredToken', 'The security token included in the request is expired'))),
    'have expired',
  );
});

it('an account that was never prepared is told the one command, for Jakarta', async () => {
  const unknown = await cloudFormation(400, fault('ValidationError', 'Stack with id CDKToolkit does not exist'));
  expectClear(await deploy(['dev'], unknown), /cdk bootstrap aws:\/\/<account>\/ap-southeast-3/);
});

it('a half-made preparation is named with its state', async () => {
  expectClear(
    await deploy(['dev'], await cloudFormation(200, stackIn('ROLLBACK_COMPLETE'))),
    'CDKToolkit is in the state ROLLBACK_COMPLETE',
  );
});

it('a machine without a network is told so', async () => {
  expectClear(
    await deploy(['dev'], { ...(await cloudFormation(200, '')), AWS_ENDPOINT_URL_CLOUDFORMATION: 'http://127.0.0.1:1' }),
    'does not answer',
  );
});
