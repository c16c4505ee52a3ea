// Webhooks of tests: created through the API, and a receiver that is a real HTTP server and checks signatures as docs/webhooks.md says.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Ask } from './city.ts';
import { done } from './people.ts';

export const WEBHOOK = `webhook { id version status url description events testedAt secretMadeAt oldSecretUntil allowedActions
  health { lastSuccessAt lastFailureAt lastFailure failingSince disabledAt disabledBecause } }`;

/** An address of the internet that nobody is asked for: nothing is sent in tests that do not run a sender. */
export const SOMEWHERE = 'https://8.8.8.8/webhook';

export interface Webhook {
  id: string;
  version: number;
}

export const subscribe = (ask: Ask, more: object = {}) =>
  done(
    ask,
    'webhookCreate',
    { url: SOMEWHERE, description: 'Penggajian, hubungi BPKAD', events: ['EMPLOYEE_HIRED', 'PLAN_SUBMITTED'], ...more },
    `${WEBHOOK} secret`,
  );

export interface Received {
  headers: Record<string, string>;
  body: string;
  event: { id: string; type: string; occurredAt: string; region: string; data: { id: string; type: string; version: number | null } };
}

type Answering = (request: IncomingMessage, response: ServerResponse, received: Received) => void;

export interface Receiver {
  url: string;
  port: number;
  received: Received[];
  /** What it answers from now on; 204 at first. */
  answers(answering: Answering): void;
  stop(): Promise<void>;
}

export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  let answering: Answering = (_, response) => response.writeHead(204).end();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      const one: Received = { headers: request.headers as Record<string, string>, body, event: JSON.parse(body) };
      received.push(one);
      answering(request, response, one);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    ...{ url: `http://127.0.0.1:${port}/webhook`, port, received },
    answers: (next) => {
      answering = next;
    },
    async stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The public recipe (Standard Webhooks 1.0.0), apart from the code that signs. */
export function isSigned({ headers, body }: Received, secret: string): boolean {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const expected = createHmac('sha256', key).update(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`).digest();
  return (headers['webhook-signature'] ?? '').split(' ').some((part) => {
    const [version, signature = ''] = part.split(',');
    const given = Buffer.from(signature, 'base64');
    return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected);
  });
}
