// The crowd of `npm run load` speaks HTTP by itself: what it understands of an answer, and what it makes of none.
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { type Crowd, openCrowd } from '../../bench/crowd.ts';

let server: Server | undefined;
let crowd: Crowd | undefined;

afterEach(() => {
  crowd?.leave();
  server?.close();
});

/** A server that does with each request what is said, and the connections it was given. */
async function serving(answer: (socket: Socket, request: string) => void): Promise<Socket[]> {
  const connections: Socket[] = [];
  server = createServer((socket) => {
    connections.push(socket);
    socket.on('error', () => undefined).on('data', (bytes) => answer(socket, bytes.toString()));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  crowd = openCrowd(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return connections;
}

const ask = (body = '') => (crowd as Crowd).ask('POST', '/graphql', { authorization: 'Bearer me' }, body);

it('asks as HTTP does, with the bytes of what it sends counted', async () => {
  let heard = '';
  await serving((socket, request) => {
    heard = request;
    socket.write('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');
  });
  await ask('{"é":1}');
  expect(heard).toMatch(
    /^POST \/graphql HTTP\/1\.1\r\nhost: 127\.0\.0\.1:\d+\r\nauthorization: Bearer me\r\ncontent-length: 8\r\n\r\n\{"é":1\}$/,
  );
});

it('waits for the whole answer, however it is cut', async () => {
  await serving((socket) => {
    const bytes = Buffer.from('HTTP/1.1 503 Service Unavailable\r\nRetry-After: 4\r\nContent-Length: 6\r\n\r\néèà');
    for (const [i, at] of [3, 60, 72, bytes.length - 1, bytes.length].entries())
      setTimeout(() => socket.write(bytes.subarray([0, 3, 60, 72, bytes.length - 1][i], at)), i * 5);
  });
  expect(await ask()).toMatchObject({ status: 503, retryAfter: '4', body: 'éèà' });
});

it('keeps a connection for the next, and shares none', async () => {
  const connections = await serving((socket) => setTimeout(() => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok'), 5));
  await Promise.all([ask(), ask()]);
  expect(connections).toHaveLength(2);
  await Promise.all([ask(), ask()]);
  expect(connections).toHaveLength(2);
});

it('fails where the connection ends before the answer, and asks anew on another', async () => {
  let times = 0;
  const connections = await serving((socket) => {
    times += 1;
    if (times === 1) socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\no');
    else socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok');
  });
  await expect(ask()).rejects.toThrow('before the answer');
  expect((await ask()).body).toBe('ok');
  expect(connections).toHaveLength(2);
});

it('fails where an answer does not tell its length, rather than wait for ever', async () => {
  await serving((socket) => socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n'));
  await expect(ask()).rejects.toThrow('without its length');
});
