// The product's bundle behind node:http, in a process of its own: what a Lambda pays, without its runtime. Forked by the benches with BUNDLE.
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Session } from 'node:inspector/promises';
import type { AddressInfo } from 'node:net';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';

type Handler = (event: APIGatewayProxyEvent) => Promise<APIGatewayProxyResult>;
const { handler } = (await import(process.env.BUNDLE ?? '')) as { handler: Handler };

/** As thin as can be: what API Gateway does is not the Lambda's. */
const server = createServer((req, res) => {
  const chunks: Buffer[] = [];
  req.on('data', (chunk: Buffer) => chunks.push(chunk));
  req.on('end', async () => {
    const text = (chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)).toString();
    const event = { httpMethod: req.method, path: req.url, headers: req.headers, requestContext: {}, body: text };
    const { statusCode, headers, body } = await handler(event as unknown as APIGatewayProxyEvent);
    res.writeHead(statusCode, { ...(headers as Record<string, string>), 'content-length': Buffer.byteLength(body) }).end(body);
  });
}).listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));

/** Samples a millisecond apart would miss most of a request. */
const INTERVAL_US = 250;

/** A file's name begins a profile, which the next message ends and writes there. */
let profile: { session: Session; file: string } | undefined;
process.on('message', async (file: string) => {
  if (profile) {
    writeFileSync(profile.file, JSON.stringify((await profile.session.post('Profiler.stop')).profile));
    profile.session.disconnect();
    profile = undefined;
  } else {
    const session = new Session();
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: INTERVAL_US });
    await session.post('Profiler.start');
    profile = { session, file };
  }
  process.send?.('done');
});
process.on('disconnect', () => process.exit());
// Ctrl-C reaches the parent as well, whose end is ours.
process.on('SIGINT', () => undefined);
