// What docs/webhooks.md tells receivers holds: its sample checks real messages, and its list of types is the list there is.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../../examples/webhooks/verify.ts';
import { WEBHOOK_EVENT_TYPES } from '../../src/modules/webhooks/rules/events.ts';
import { isSigned, type Received } from '../support/webhooks.ts';
import { BEGIN, type Stage, startStage } from './senders.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.stop());

const NOW = Date.parse(BEGIN) / 1000;

/** A receiver as the page describes it: by the id of the event, and by the version of what it is about. */
function keeper(secret: string) {
  const done = new Set<string>();
  const known = new Map<string, number>();
  return (message: Received, now = NOW): string => {
    const event = verify({ headers: message.headers, body: message.body, secret, now });
    if (done.has(event.id)) return 'known';
    done.add(event.id);
    const { id, version } = event.data;
    if ((version ?? 0) <= (known.get(id) ?? 0)) return 'older';
    known.set(id, version ?? 0);
    return 'taken';
  };
}

describe('the sample of docs/webhooks.md', () => {
  it('takes what the city sends, once, and the same in any order', async () => {
    const one = await stage.subscribed();
    await stage.submitted();
    await stage.submitted();
    await stage.run();
    const versions = one.received.map(({ event }) => event.data.version ?? 0);
    expect(versions).toHaveLength(3);
    const take = keeper(one.secret);
    const told = [...one.received, ...one.received].map((message) => take(message));
    expect(told.slice(3)).toEqual(['known', 'known', 'known']);
    const last = Math.max(...versions);
    for (const order of [one.received, one.received.toReversed()]) {
      const state = new Map<string, number>();
      for (const { event } of order) state.set(event.data.id, Math.max(state.get(event.data.id) ?? 0, event.data.version ?? 0));
      expect([...state.values()]).toEqual([last]);
    }
  });

  it('refuses what is changed, of another secret, too old, or not signed', async () => {
    const one = await stage.subscribed();
    await stage.submitted();
    await stage.run();
    const message = one.received.at(-1) as Received;
    const checked = (more: Partial<Received>, secret = one.secret, now = NOW) => verify({ ...message, ...more, secret, now });
    expect(checked({}).id).toBe(message.event.id);
    expect(checked({}, one.secret, NOW + 299).id).toBe(message.event.id);
    expect(() => checked({}, one.secret, NOW + 301)).toThrow('too old');
    expect(() => checked({}, one.secret, NOW - 301)).toThrow('too old');
    expect(() => checked({ body: message.body.replace('plan', 'Plan') })).toThrow('signature');
    expect(() => checked({}, `whsec_${Buffer.alloc(32).toString('base64')}`)).toThrow('signature');
    const headers = (name: string, value: string) => ({ headers: { ...message.headers, [name]: value } });
    expect(() => checked(headers('webhook-id', 'evt_other'))).toThrow('signature');
    expect(() => checked(headers('webhook-timestamp', String(NOW + 1)))).toThrow('signature');
    expect(() => checked(headers('webhook-timestamp', 'soon'))).toThrow('too old');
    expect(() => checked(headers('webhook-signature', 'v1,'))).toThrow('signature');
    expect(() => checked(headers('webhook-signature', (message.headers['webhook-signature'] ?? '').replace('v1,', 'v2,')))).toThrow(
      'signature',
    );
    expect(isSigned(message, one.secret)).toBe(true);
  });
});

it('the page names every type of event, and no other', () => {
  const page = readFileSync('docs/webhooks.md', 'utf8');
  const named = [...page.matchAll(/`([a-z]+\.[a-z]+)`/g)].map(([, name]) => name).filter((name) => name !== 'verify.ts');
  expect([...new Set(named)].toSorted()).toEqual(Object.values(WEBHOOK_EVENT_TYPES).toSorted());
});
