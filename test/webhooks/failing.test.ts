// Receivers that fail, and senders that die: tried again, at least once, never where nobody wants it any more; disabled with a fact; redelivered.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DisabledItem } from '../../src/modules/webhooks/items.ts';
import { everyRow } from '../support/city.ts';
import { toldTo } from '../support/inbox.ts';
import { done, refused } from '../support/people.ts';
import { WEBHOOK } from '../support/webhooks.ts';
import { instant, names, type Stage, type Subscribed, startStage } from './senders.ts';

let stage: Stage;
let clock = 0;
const later = (seconds: number): void => {
  clock += seconds;
  stage.city.setNow(instant(clock));
};
const hr = () => stage.city.people.hr.ask;
const of = ({ id, version }: { id: string; version: number }) => ({ webhookId: id, expectedVersion: version });
const SEEN = `query($id: ID!) { node(id: $id) { ... on Webhook { id status version url health { failingSince lastSuccessAt lastFailure disabledAt disabledBecause }
  deliveries(first: 100) { edges { node { eventId eventType status attempts nextAttemptAt lastStatus lastFailure } } } } } }`;
const seen = async ({ webhook }: Subscribed) => (await hr()(SEEN, { id: webhook.id })).data.node;
const deliveriesOf = async (one: Subscribed) => (await seen(one)).deliveries.edges.map(({ node }: { node: object }) => node);
const disablings = async ({ webhook }: Subscribed) =>
  (await everyRow(stage.city)).flatMap((row) => {
    const fact = DisabledItem.bodyOf(row);
    return fact?.webhookId === webhook.id ? [fact] : [];
  });

const nextAttempts = async (one: Subscribed) =>
  (await deliveriesOf(one)).map(({ nextAttemptAt }: { nextAttemptAt: string | null }) => nextAttemptAt);

/** A webhook with one event that waits. */
async function waiting(more: object = {}): Promise<Subscribed> {
  const one = await stage.subscribed({ events: ['PLAN_SUBMITTED'], ...more });
  await stage.submitted();
  await stage.stream.drain();
  return one;
}

beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.stop());
beforeEach(async () => {
  stage.waits(9_000);
  later(3600);
  const { data } = await hr()('{ webhooks { id version } }');
  for (const webhook of data.webhooks) await done(hr(), 'webhookRemove', of(webhook), 'webhook { id }');
});

describe('a receiver that fails', () => {
  it('is tried again when it is due, not before', async () => {
    const one = await waiting();
    one.answers((_, response) => response.writeHead(500).end());
    expect(await stage.send()).toEqual({ delivered: 0, failed: 1 });
    expect(await deliveriesOf(one)).toMatchObject([
      { status: 'WAITING', attempts: 1, lastStatus: 500, lastFailure: 'STATUS', nextAttemptAt: instant(clock + 5) },
    ]);
    expect(await stage.send()).toEqual({ delivered: 0, failed: 0 });
    later(4);
    expect(await stage.send()).toEqual({ delivered: 0, failed: 0 });
    later(1);
    expect(await stage.send()).toEqual({ delivered: 0, failed: 1 });
    expect((await seen(one)).health).toMatchObject({ failingSince: instant(clock - 5), lastFailure: 'STATUS', disabledAt: null });
    one.answers((_, response) => response.writeHead(204).end());
    later(60);
    expect(await stage.send()).toEqual({ delivered: 1, failed: 0 });
    expect((await seen(one)).health).toMatchObject({ failingSince: null, lastSuccessAt: instant(clock) });
    expect(new Set(one.received.map(({ event }) => event.id)).size).toBe(1);
  });

  it.each<[string, Parameters<Subscribed['answers']>[0], { lastStatus: number | null; lastFailure: string }]>([
    [
      'redirects',
      (_, response) => response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end(),
      { lastStatus: 307, lastFailure: 'STATUS' },
    ],
    ['does not answer', () => undefined, { lastStatus: null, lastFailure: 'TIMEOUT' }],
    ['breaks off', (request) => request.socket.destroy(), { lastStatus: null, lastFailure: 'CONNECTION' }],
    ['wants no more for now', (_, response) => response.writeHead(429).end(), { lastStatus: 429, lastFailure: 'STATUS' }],
  ])('since it %s is told so, and is tried again', async (_, answering, want) => {
    const one = await waiting();
    one.answers(answering);
    // Only who never answers is waited for to the end.
    if (want.lastFailure === 'TIMEOUT') stage.waits(300);
    expect(await stage.send()).toEqual({ delivered: 0, failed: 1 });
    expect(await deliveriesOf(one)).toMatchObject([{ status: 'WAITING', attempts: 1, ...want }]);
  });

  it('holds up nobody else, and is not asked for all that waits', { timeout: 60_000 }, async () => {
    const [slow, quick] = [await stage.subscribed({ events: ['PLAN_SUBMITTED'] }), await stage.subscribed({ events: ['PLAN_SUBMITTED'] })];
    slow.answers(() => undefined);
    for (let i = 0; i < 12; i += 1) await stage.submitted();
    await stage.stream.drain();
    const { delivered, failed } = await stage.send();
    // Four, and what was under way beside the fourth.
    expect([delivered, failed >= 4 && failed < 8]).toEqual([12, true]);
    expect([slow.received.length, quick.received.length]).toEqual([failed, 12]);
    expect((await deliveriesOf(slow)).every(({ status }: { status: string }) => status === 'WAITING')).toBe(true);
  });

  it('whose name has come to mean an inner address is not connected to', async () => {
    names.set('penerima.test', ['127.0.0.1']);
    const port = new URL((await stage.subscribed()).url).port;
    const one = await waiting({ url: `http://penerima.test:${port}/webhook` });
    names.set('penerima.test', ['169.254.169.254']);
    await stage.send();
    expect(await deliveriesOf(one)).toMatchObject([{ lastFailure: 'PRIVATE_ADDRESS' }]);
    names.delete('penerima.test');
    later(5);
    await stage.send();
    expect(await deliveriesOf(one)).toMatchObject([{ attempts: 2, lastFailure: 'UNKNOWN_HOST' }]);
  });

  it('is disabled after five days without a success, with one fact that tells it; what waits is sent once it is resumed', async () => {
    const one = await waiting();
    one.answers((_, response) => response.writeHead(503).end());
    let runs = 0;
    for (let status = 'ACTIVE'; status === 'ACTIVE' && runs < 20; runs += 1) {
      await stage.send();
      const { status: now, deliveries } = await seen(one);
      status = now;
      const next = deliveries.edges[0].node.nextAttemptAt;
      if (next) later((Date.parse(next) - Date.parse(instant(clock))) / 1000);
    }
    expect([runs, (await deliveriesOf(one)).map(({ status }: { status: string }) => status)]).toEqual([12, ['DEAD']]);
    const { health, version } = await seen(one);
    expect(health).toMatchObject({ disabledAt: instant(clock), disabledBecause: 'FAILING' });
    expect(await disablings(one)).toMatchObject([{ number: 1, cause: 'FAILING', failingSince: health.failingSince }]);
    await stage.submitted();
    one.answers((_, response) => response.writeHead(200).end());
    expect(await stage.run()).toEqual({ delivered: 0, failed: 0 });
    expect(await nextAttempts(one), 'nothing is tried while it is disabled').toEqual([null, null]);
    expect(await toldTo(hr(), one.webhook.id, 'HR_OFFICER')).toMatchObject([{ event: 'WEBHOOK_DISABLED', state: 'TOLD' }]);
    await done(hr(), 'webhookResume', { webhookId: one.webhook.id, expectedVersion: version }, WEBHOOK);
    expect(await stage.run()).toEqual({ delivered: 1, failed: 0 });
    expect([(await seen(one)).status, (await seen(one)).health.failingSince]).toEqual(['ACTIVE', null]);
  });

  it('is disabled at once where it answers that it is gone', async () => {
    const one = await waiting();
    one.answers((_, response) => response.writeHead(410).end());
    await stage.send();
    expect(await seen(one)).toMatchObject({ status: 'DISABLED', health: { disabledBecause: 'GONE' } });
    later(5);
    expect(await stage.send()).toEqual({ delivered: 0, failed: 0 });
    expect(await disablings(one)).toHaveLength(1);
  });
});

describe('a sender', () => {
  it('that dies after the answer and before it is written has another send it once more, under the same id', async () => {
    const one = await waiting();
    const dies = (): void => {
      throw new Error('killed');
    };
    await expect(stage.send({ answeredWith: dies })).rejects.toThrow('not served');
    expect(await stage.send()).toEqual({ delivered: 0, failed: 0 });
    later(59);
    expect(await stage.send()).toEqual({ delivered: 0, failed: 0 });
    later(1);
    expect(await stage.send()).toEqual({ delivered: 1, failed: 0 });
    expect(new Set(one.received.map(({ event }) => event.id)).size).toBe(1);
    expect(new Set(one.received.map(({ headers }) => headers['webhook-delivery'])).size).toBe(2);
    expect(await deliveriesOf(one)).toMatchObject([{ status: 'DELIVERED', attempts: 2 }]);
  });

  it('is not alone: of several at once one sends each', async () => {
    const one = await stage.subscribed({ events: ['PLAN_SUBMITTED'] });
    for (let i = 0; i < 6; i += 1) await stage.submitted();
    await stage.stream.drain();
    const runs = await Promise.all([stage.send(), stage.send(), stage.send()]);
    expect(runs.reduce((sum, { delivered }) => sum + delivered, 0)).toBe(6);
    expect(one.received).toHaveLength(6);
  });

  it('ends in time and leaves the rest to the next', async () => {
    const one = await waiting();
    expect(await stage.send({ budgetMs: 0 })).toEqual({ delivered: 0, failed: 0 });
    expect([one.received.length, await stage.send()]).toEqual([0, { delivered: 1, failed: 0 }]);
  });
});

describe('an officer', () => {
  it('who pauses a webhook keeps what happens for later', async () => {
    const one = await waiting();
    const { webhook } = await done(hr(), 'webhookPause', of(one.webhook), WEBHOOK);
    await stage.submitted();
    expect(await stage.run()).toEqual({ delivered: 0, failed: 0 });
    await done(hr(), 'webhookResume', of(webhook), WEBHOOK);
    expect(await stage.run()).toEqual({ delivered: 2, failed: 0 });
  });

  it('who removes a webhook, or takes an event from it, stops also what waits', async () => {
    const [one, two] = [await waiting(), await stage.subscribed({ events: ['PLAN_SUBMITTED'] })];
    await stage.submitted();
    await stage.stream.drain();
    await done(hr(), 'webhookRemove', of(one.webhook), WEBHOOK);
    await done(hr(), 'webhookChange', { ...of(two.webhook), events: ['PLAN_APPROVED'] }, WEBHOOK);
    expect(await stage.run()).toEqual({ delivered: 0, failed: 0 });
    expect([one.received, two.received, await deliveriesOf(two)]).toEqual([[], [], []]);
    await stage.submitted();
    expect(await stage.run()).toEqual({ delivered: 0, failed: 0 });
  });

  it('who has lost the office leaves a webhook that goes on', async () => {
    const one = await stage.subscribed({ events: ['PLAN_SUBMITTED'] });
    const former = await stage.city.login({ sub: 'hr', roles: ['EMPLOYEE'], employeeId: stage.city.people.hr.employeeId });
    expect(await refused(former, 'webhookPause', of(one.webhook))).toEqual(['!FORBIDDEN']);
    await stage.submitted();
    expect(await stage.run()).toEqual({ delivered: 1, failed: 0 });
  });

  it('has one event sent once more, with the id it had', async () => {
    const one = await waiting();
    await stage.send();
    const [{ eventId }] = await deliveriesOf(one);
    await done(hr(), 'webhookRedeliver', { ...of(one.webhook), eventId }, WEBHOOK);
    later(1);
    expect(await stage.send()).toEqual({ delivered: 1, failed: 0 });
    expect(one.received.map(({ event }) => event.id)).toEqual([eventId, eventId]);
  });

  it('has all that was recorded since an instant sent once more, once, however many there are', async () => {
    const one = await waiting();
    await stage.run();
    later(600);
    const since = instant(clock);
    for (let i = 0; i < 3; i += 1) await stage.submitted();
    await stage.run();
    later(600);
    await stage.submitted();
    await stage.run();
    one.received.length = 0;
    const { webhook } = await done(hr(), 'webhookRedeliver', { ...of(one.webhook), since }, WEBHOOK);
    expect([await stage.send(), await stage.send()]).toEqual([
      { delivered: 4, failed: 0 },
      { delivered: 0, failed: 0 },
    ]);
    expect(new Set(one.received.map(({ event }) => event.id)).size).toBe(4);
    later(1);
    await done(hr(), 'webhookRedeliver', { ...of(webhook), since: instant(clock - 600) }, WEBHOOK);
    expect(await stage.send()).toEqual({ delivered: 1, failed: 0 });
  });
});
