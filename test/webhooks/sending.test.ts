// What other systems of the city receive: over HTTP, signed, at least once, of their region and scope alone, and nothing of a person.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { webhookEvents } from '../../src/modules/webhooks/projection.ts';
import { type Change, standing } from '../../src/platform/stream/change.ts';
import { contextOfProjector } from '../../src/projections.ts';
import { everyRow, OTHER_REGION, REGION } from '../support/city.ts';
import { done, hire } from '../support/people.ts';
import { isSigned, type Received, startReceiver, subscribe, WEBHOOK } from '../support/webhooks.ts';
import { BEGIN, instant, type Stage, type Subscribed, startStage } from './senders.ts';

let stage: Stage;
let clock = 0;

/** Each test has hours of its own, and webhooks of its own: those before it are removed. */
const later = (seconds: number): void => {
  clock += seconds;
  stage.city.setNow(instant(clock));
};
const hr = () => stage.city.people.hr.ask;
const of = ({ id, version }: { id: string; version: number }) => ({ webhookId: id, expectedVersion: version });

interface Seen {
  status: string;
  version: number;
  health: { failingSince: string | null; disabledAt: string | null; disabledBecause: string | null; lastFailure: string | null };
  deliveries: { edges: { node: Delivered }[] };
}
interface Delivered {
  eventId: string;
  eventType: string;
  status: string;
  attempts: number;
  nextAttemptAt: string | null;
  lastDeliveryId: string | null;
  lastStatus: number | null;
  lastFailure: string | null;
  aboutVersion: number;
}

async function seen({ webhook }: Pick<Subscribed, 'webhook'>): Promise<Seen> {
  const { data } = await hr()(
    `query($id: ID!) { node(id: $id) { ... on Webhook { status version health { failingSince disabledAt disabledBecause lastFailure }
      deliveries(first: 100) { edges { node { eventId eventType status attempts nextAttemptAt lastDeliveryId lastStatus lastFailure aboutVersion } } } } } }`,
    { id: webhook.id },
  );
  return data.node;
}
const deliveriesOf = async (one: Pick<Subscribed, 'webhook'>): Promise<Delivered[]> =>
  (await seen(one)).deliveries.edges.map(({ node }) => node);
const typesOf = (received: readonly Received[]): string[] => received.map(({ event }) => event.type);

beforeAll(async () => {
  stage = await startStage((projector) => async (event) => {
    // Every batch comes twice, the second time the other way round.
    const first = await projector(event);
    await projector({ Records: event.Records.toReversed() });
    return first;
  });
});
afterAll(() => stage.stop());
beforeEach(async () => {
  later(3600);
  const { data } = await hr()('{ webhooks { id version } }');
  for (const webhook of data.webhooks) await done(hr(), 'webhookRemove', of(webhook), 'webhook { id }');
});

describe('a receiver', () => {
  it('is told once what happened, by ids, type and version, in a message that it can verify', async () => {
    const payroll = await stage.subscribed();
    const plan = await stage.submitted();
    expect(await stage.run()).toEqual({ delivered: payroll.received.length, failed: 0 });
    const [first] = payroll.received.filter(({ event }) => event.type === 'plan.submitted');
    expect(first?.event).toEqual({
      ...{ id: expect.stringMatching(/^evt_[0-9a-f]{24}$/), type: 'plan.submitted', occurredAt: instant(clock), region: REGION },
      data: { id: plan.id, type: 'Plan', version: plan.version },
    });
    expect(first?.headers).toMatchObject({
      ...{ 'content-type': 'application/json', 'webhook-id': first?.event.id, 'webhook-delivery': expect.stringMatching(/^dlv_/) },
      'webhook-timestamp': String(Date.parse(instant(clock)) / 1000),
    });
    for (const one of payroll.received) expect([isSigned(one, payroll.secret), isSigned(one, 'whsec_AAAA')]).toEqual([true, false]);
    expect(isSigned({ ...(first as Received), body: `${first?.body} ` }, payroll.secret)).toBe(false);
    expect(await stage.run()).toEqual({ delivered: 0, failed: 0 });
  });

  it('is told of an event under one id, and of each sending under another', async () => {
    const payroll = await stage.subscribed();
    payroll.answers((_, response) => response.writeHead(500).end());
    await stage.submitted();
    await stage.run();
    later(5);
    payroll.answers((_, response) => response.writeHead(200).end());
    await stage.run();
    const sendings = Map.groupBy(payroll.received, ({ event }) => event.id);
    for (const [id, some] of sendings) {
      expect(some.map(({ headers }) => headers['webhook-id'])).toEqual([id, id]);
      expect(new Set(some.map(({ headers }) => headers['webhook-delivery'])).size).toBe(2);
      expect(new Set(some.map(({ body }) => body)).size).toBe(1);
    }
    expect((await deliveriesOf(payroll)).every(({ status, attempts }) => status === 'DELIVERED' && attempts === 2)).toBe(true);
  });

  it('hears nothing of another region, of what it did not ask for, or of what happened before it was there', async () => {
    await stage.submitted();
    await stage.stream.drain();
    const [payroll, site] = [await stage.subscribed(), await stage.subscribed({ events: ['LIST_PUBLISHED'] })];
    const abroad = await startReceiver();
    const theirs = await subscribe(stage.city.people.otherHr.ask, { url: abroad.url, events: ['PLAN_SUBMITTED', 'EMPLOYEE_HIRED'] });
    later(60);
    await stage.submitted();
    await stage.run();
    expect([typesOf(payroll.received).toSorted(), site.received, abroad.received]).toEqual([['plan.returned', 'plan.submitted'], [], []]);
    expect(payroll.received.every(({ event }) => event.region === REGION)).toBe(true);
    await done(stage.city.people.otherHr.ask, 'webhookRemove', of(theirs.webhook), 'webhook { id }');
    await abroad.stop();
  });

  it('is told of a person by an opaque id alone: no name, number, day of birth or address', async () => {
    const payroll = await stage.subscribed();
    const post = { unit: 'aptika', title: 'Pranata Kenari', name: 'Kenari Kuning', supervisor: 'superior' };
    const { units, people } = stage.city;
    const person = await hire(stage.city, stage.city.setup, units.aptika, 'kenari', post, people.superior.employeeId, REGION);
    await stage.run();
    expect(payroll.received.map(({ event }) => event.data)).toEqual([{ id: person.employeeId, type: 'Employee', version: 1 }]);
    const told = JSON.stringify(payroll.received);
    expect(told).not.toMatch(/kenari|kuning|pranata|aptika|1980|diskominfo|aptika/i);
    expect(told).not.toMatch(/\d{16}/);
    const kept = (await everyRow(stage.city)).filter(({ type }) => type.startsWith('Webhook'));
    expect(JSON.stringify(kept)).not.toMatch(/kenari|kuning/i);
  });

  it('is told under the old and the new secret for a day, then under the new one', async () => {
    const payroll = await stage.subscribed();
    const { webhook, secret } = await done(hr(), 'webhookSecretRotate', of(payroll.webhook), `${WEBHOOK} secret`);
    await stage.submitted();
    await stage.run();
    const both = payroll.received.map((one) => [isSigned(one, payroll.secret), isSigned(one, secret)]);
    expect(new Set(both.map(String))).toEqual(new Set(['true,true']));
    expect(webhook.oldSecretUntil).toBe(instant(clock + 86_400));
    later(86_400);
    payroll.received.length = 0;
    await done(hr(), 'webhookTest', of(webhook), 'webhook { id }');
    await stage.run();
    expect(payroll.received.map((one) => [isSigned(one, payroll.secret), isSigned(one, secret)])).toEqual([[false, true]]);
  });

  it('may ask for a test, which nobody else is sent', async () => {
    const [payroll, other] = [await stage.subscribed(), await stage.subscribed()];
    await done(hr(), 'webhookTest', of(payroll.webhook), 'webhook { id }');
    expect(await stage.run()).toEqual({ delivered: 1, failed: 0 });
    expect([payroll.received[0]?.event.type, payroll.received[0]?.event.data.id]).toEqual(['webhook.test', payroll.webhook.id]);
    expect([isSigned(payroll.received[0] as Received, payroll.secret), other.received]).toEqual([true, []]);
  });
});

describe('the projection', () => {
  it('records one delivery for a change, however often and in whatever order it comes', async () => {
    const payroll = await stage.subscribed({ events: ['EMPLOYEE_MOVED', 'EMPLOYEE_HIRED'] });
    const row = (await everyRow(stage.city)).find(({ pk, sk }) => pk === stage.city.people.staff.employeeId && sk === '#');
    if (!row) throw new Error('Nobody is there.');
    const hired: Change = { ...standing({ ...row, version: 1 }, BEGIN), before: null };
    const body = { ...(row.body as object), assignments: [] };
    const moved: Change = { ...standing({ ...row, version: 2, body }, BEGIN), before: { ...row, version: 1 } };
    const ctx = () => contextOfProjector(stage.stream.parts, REGION);
    await webhookEvents.apply(ctx(), [moved, moved, hired]);
    await webhookEvents.apply(ctx(), [hired]);
    await Promise.all([webhookEvents.apply(ctx(), [moved, hired]), webhookEvents.apply(ctx(), [hired, moved])]);
    const kept = await deliveriesOf(payroll);
    expect(kept.map(({ eventType, aboutVersion }) => [eventType, aboutVersion]).toSorted()).toEqual([
      ['EMPLOYEE_HIRED', 1],
      ['EMPLOYEE_MOVED', 2],
    ]);
    await stage.run();
    await webhookEvents.apply(ctx(), [hired, moved]);
    expect((await deliveriesOf(payroll)).map(({ status }) => status)).toEqual(['DELIVERED', 'DELIVERED']);
    expect(await stage.run()).toEqual({ delivered: 0, failed: 0 });
  });

  it('bears a region without webhooks', async () => {
    const row = (await everyRow(stage.city)).find(({ pk }) => pk === stage.city.people.stranger.employeeId);
    if (!row) throw new Error('Nobody is there.');
    await webhookEvents.apply(contextOfProjector(stage.stream.parts, OTHER_REGION), [{ ...standing(row, BEGIN), before: null }]);
    expect(stage.stream.faults).toEqual([]);
  });
});
