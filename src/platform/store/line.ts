// The line to DynamoDB: connections that are kept, and times within which an attempt has an end.
import http, { type ClientRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { ClientOptions } from './verbs.ts';

/** As many as the SDK keeps. */
const MOST_LINES = 50;

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
}

export interface TableLine {
  /**
   * @param headers names and values in turns; nothing is added but what keeps the line
   * @throws Error with Node's code for what broke, named TimeoutError as the SDK names it
   */
  ask(headers: readonly string[], body: string): Promise<Reply>;
  destroy(): void;
}

/** What the SDK calls so: a line that is cut has not answered in time either. */
const UNANSWERED: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT']);

const late = (why: string): Error => Object.assign(new Error(`DynamoDB ${why}.`), { name: 'TimeoutError', code: 'ETIMEDOUT' });

/** Where nobody waits in a queue and nothing has to be opened, which is nearly always, there is nothing to watch. */
function watchConnecting(asked: ClientRequest, milliseconds: number, fail: (error: Error) => void): void {
  const timer = setTimeout(() => fail(late(`was not reached within ${milliseconds} ms`)), milliseconds);
  const stop = (): void => clearTimeout(timer);
  asked.once('close', stop).once('socket', (socket) => {
    if (socket.connecting) socket.once('connect', stop);
    else stop();
  });
}

export function openLine(
  url: URL,
  { connectionTimeout, requestTimeout }: Pick<ClientOptions, 'connectionTimeout' | 'requestTimeout'>,
): TableLine {
  const { Agent, request } = url.protocol === 'https:' ? https : http;
  const agent = new Agent({ keepAlive: true, maxSockets: MOST_LINES });
  const where = { agent, method: 'POST', host: url.hostname.replaceAll(/^\[|\]$/g, ''), port: url.port || undefined, path: '/' };

  const ask = (headers: readonly string[], body: string): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const asked = request({ ...where, headers });
      const parts: Buffer[] = [];
      const fail = (error: NodeJS.ErrnoException): void => {
        clearTimeout(timer);
        asked.destroy();
        reject(UNANSWERED.has(error.code ?? '') ? Object.assign(error, { name: 'TimeoutError' }) : error);
      };
      // From the first byte to the last: an answer that has begun and does not end is as late.
      const timer = setTimeout(() => fail(late(`has not answered within ${requestTimeout} ms`)), requestTimeout);
      asked.on('error', fail).on('response', (answer: IncomingMessage) => {
        answer
          .on('data', (part: Buffer) => parts.push(part))
          .on('error', fail)
          .on('end', () => {
            clearTimeout(timer);
            const [only] = parts;
            const bytes = only && parts.length === 1 ? only : Buffer.concat(parts);
            resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes });
          });
      });
      if (!asked.reusedSocket) watchConnecting(asked, connectionTimeout, fail);
      asked.end(body);
    });

  return { ask, destroy: () => agent.destroy() };
}
