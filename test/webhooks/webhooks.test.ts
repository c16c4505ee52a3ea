// Webhooks as the staffing agency keeps them, through the API: created once, shown their secret once, changed, paused, removed; and what is refused.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyRow } from '../support/city.ts';
import { keyed, mutation, newKey } from '../support/mutations.ts';
import { type Agency, done, malformed, refused, startAgency } from '../support/people.ts';
import { SOMEWHERE, subscribe, WEBHOOK, type Webhook } from '../support/webhooks.ts';

const MORNING = '2026-01-12T02:00:00.000Z';
const minutes = (count: number): string => new Date(Date.parse(MORNING) + count * 60_000).toISOString();

let city: Agency;
const hr = () => city.people.hr.ask;
const of = ({ id, version }: Webhook) => ({ webhookId: id, expectedVersion: version });
const FORM = { url: SOMEWHERE, description: 'Penggajian', events: ['EMPLOYEE_HIRED'] };
const SECRET = /^whsec_[A-Za-z0-9+/]{43}=$/;

beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

const list = async () => (await hr()(`{ webhooks { ${WEBHOOK.slice('webhook {'.length)} }`)).data.webhooks;

describe('a webhook', () => {
  it('is created by the staffing agency, which is shown the secret', async () => {
    city.setNow(MORNING);
    const { webhook, secret } = await subscribe(hr());
    expect(secret).toMatch(SECRET);
    expect(webhook).toMatchObject({ version: 1, status: 'ACTIVE', url: SOMEWHERE, events: ['EMPLOYEE_HIRED', 'PLAN_SUBMITTED'] });
    expect(webhook.health).toMatchObject({ failingSince: null, disabledAt: null });
    expect((await list()).map(({ id }: Webhook) => id)).toContain(webhook.id);
  });

  it('shows its secret again to the very same request within an hour, and to nobody else', async () => {
    city.setNow(MORNING);
    const input = { ...FORM, idempotencyKey: newKey() };
    const ask = (as = hr()) => as(mutation('webhookCreate', 'webhook { id version } secret userErrors { code }'), { input });
    const first = (await ask()).data.webhookCreate;
    city.setNow(minutes(59));
    expect((await ask()).data.webhookCreate).toEqual(first);
    // Another officer with the same key makes one of their own.
    expect((await ask(city.setup)).data.webhookCreate.webhook.id).not.toBe(first.webhook.id);
    city.setNow(minutes(60));
    expect((await ask()).data.webhookCreate).toEqual({ ...first, secret: null });
    city.setNow(minutes(1));
    const rotated = await done(hr(), 'webhookSecretRotate', of(first.webhook), `${WEBHOOK} secret`);
    expect([rotated.secret === first.secret, SECRET.test(rotated.secret)]).toEqual([false, true]);
    expect((await ask()).data.webhookCreate.secret).toBeNull();
  });

  it('keeps its secret in a seal alone: no item, record or line of the log holds it', async () => {
    city.setNow(MORNING);
    const { secret } = await subscribe(hr());
    const bare = secret.slice('whsec_'.length);
    const kept = [JSON.stringify(await everyRow(city)), JSON.stringify(city.lines)].join('\n');
    expect([kept.includes(bare), kept.includes(Buffer.from(bare, 'base64').toString('base64url'))]).toEqual([false, false]);
    expect(kept).toContain('k1.');
  });

  it('keeps its address out of the audit but for the host', async () => {
    const { webhook } = await subscribe(hr(), { url: 'https://8.8.4.4/in?token=rahasia-penerima' });
    const audit = (await everyRow(city)).filter(({ type }) => type === 'Audit').map((row) => JSON.stringify(row));
    expect(audit.filter((text) => text.includes('rahasia-penerima'))).toEqual([]);
    expect(audit.some((text) => text.includes(webhook.id) && text.includes('8.8.4.4'))).toBe(true);
    expect(JSON.stringify(city.lines)).not.toContain('rahasia-penerima');
  });

  it('is changed in what is given, paused, resumed, and removed for good', async () => {
    city.setNow(MORNING);
    let { webhook } = await subscribe(hr());
    webhook = (await done(hr(), 'webhookChange', { ...of(webhook), events: ['PLAN_APPROVED'] }, WEBHOOK)).webhook;
    expect(webhook).toMatchObject({ version: 2, url: SOMEWHERE, events: ['PLAN_APPROVED'] });
    webhook = (await done(hr(), 'webhookPause', of(webhook), WEBHOOK)).webhook;
    expect([webhook.status, await refused(hr(), 'webhookPause', of(webhook))]).toEqual(['PAUSED', ['TRANSITION_REFUSED']]);
    expect(await refused(hr(), 'webhookTest', of(webhook))).toEqual(['TRANSITION_REFUSED']);
    webhook = (await done(hr(), 'webhookResume', of(webhook), WEBHOOK)).webhook;
    expect([webhook.status, await refused(hr(), 'webhookResume', of(webhook))]).toEqual(['ACTIVE', ['TRANSITION_REFUSED']]);
    webhook = (await done(hr(), 'webhookRemove', of(webhook), WEBHOOK)).webhook;
    expect(webhook).toMatchObject({ status: 'REMOVED', allowedActions: [], secretMadeAt: null });
    expect((await list()).map(({ id }: Webhook) => id)).not.toContain(webhook.id);
    for (const name of ['webhookChange', 'webhookPause', 'webhookTest', 'webhookSecretRotate', 'webhookRemove'] as const)
      expect([name, await refused(hr(), name, of(webhook))]).toEqual([name, ['TRANSITION_REFUSED']]);
  });

  it('is changed by who has read it as it is', async () => {
    const { webhook } = await subscribe(hr());
    await done(hr(), 'webhookPause', of(webhook), WEBHOOK);
    expect(await refused(hr(), 'webhookRemove', of(webhook))).toEqual(['VERSION_CONFLICT']);
  });

  it('is nobody’s of another region, and no subject of other offices', async () => {
    const { webhook } = await subscribe(hr());
    expect(await refused(city.people.otherHr.ask, 'webhookRemove', of(webhook))).toEqual(['NOT_FOUND']);
    const { data } = await city.people.otherHr.ask('query($id: ID!) { webhooks { id } node(id: $id) { id } }', { id: webhook.id });
    expect(data).toEqual({ webhooks: [], node: null });
    for (const who of ['auditor', 'unitAdmin', 'mayor', 'staff'] as const) {
      const answer = await city.people[who].ask('query($id: ID!) { node(id: $id) { id } }', { id: webhook.id });
      expect([who, answer.data]).toEqual([who, { node: null }]);
    }
  });

  it('ends at fifty of a region, also where several are created at once', async () => {
    const others = async () => (await list()).length;
    while ((await others()) < 48) await subscribe(hr());
    const asked = await Promise.all(Array.from({ length: 5 }, () => hr()(mutation('webhookCreate', 'userErrors { code }'), keyed(FORM))));
    const codes = asked.map(({ data }) => data.webhookCreate.userErrors.map(({ code }: { code: string }) => code).join());
    expect(codes.toSorted()).toEqual(['', '', 'LIMIT_REACHED', 'LIMIT_REACHED', 'LIMIT_REACHED']);
    expect(await others()).toBe(50);
    const [{ id, version }] = await list();
    await done(hr(), 'webhookRemove', { webhookId: id, expectedVersion: version }, 'webhook { id }');
    expect(await refused(hr(), 'webhookCreate', FORM)).toEqual([]);
    for (const { id: one, version: at } of await list())
      await done(hr(), 'webhookRemove', { webhookId: one, expectedVersion: at }, 'webhook { id }');
  });
});

describe('what is asked for wrongly', () => {
  it.each<[string, object, string[]]>([
    ['an address without TLS', { url: 'http://8.8.8.8/' }, ['INVALID']],
    ['an address with a password', { url: 'https://a:b@8.8.8.8/' }, ['INVALID']],
    ['another port', { url: 'https://8.8.8.8:25/' }, ['INVALID']],
    ['an inner address', { url: 'https://10.0.0.8/' }, ['INVALID']],
    ['an inner address as a number', { url: 'https://2852039166/' }, ['INVALID']],
    ['an inner address within v6', { url: 'https://[::ffff:127.0.0.1]/' }, ['INVALID']],
    ['this very machine', { url: 'https://localhost/' }, ['INVALID']],
    ['no address', { url: 'penggajian' }, ['INVALID']],
    ['nothing', { url: ' ', description: '', events: [] }, ['REQUIRED', 'REQUIRED', 'REQUIRED']],
    ['an event twice', { events: ['PLAN_APPROVED', 'PLAN_APPROVED'] }, ['INVALID']],
    ['tests, which are sent to whom they are asked for', { events: ['TEST'] }, ['INVALID']],
    ['an address without end', { url: `https://8.8.8.8/${'a'.repeat(2000)}` }, ['TOO_LONG']],
    ['an event that is none', { events: ['REVIEW_ANSWERED'] }, ['!BAD_USER_INPUT']],
  ])('is told: %s', async (_, more, want) => {
    expect(await malformed(hr(), 'webhookCreate', { ...FORM, ...more })).toEqual(want);
  });

  it('is told in the language of who asks', async () => {
    const ask = (language: string) =>
      hr()(mutation('webhookCreate', 'userErrors { message field }'), keyed({ ...FORM, url: 'https://10.0.0.8/' }), {
        'accept-language': language,
      });
    expect((await ask('id')).data.webhookCreate.userErrors[0].field).toEqual(['url']);
    expect((await ask('id')).data.webhookCreate.userErrors[0].message).toContain('bukan alamat umum');
    expect((await ask('en')).data.webhookCreate.userErrors[0].message).toContain('no public address');
  });

  it('is told of a redelivery: neither, both, an event that never was, an instant to come', async () => {
    city.setNow(MORNING);
    const { webhook } = await subscribe(hr());
    const ask = (more: object) => refused(hr(), 'webhookRedeliver', { ...of(webhook), ...more });
    expect(await ask({})).toEqual(['REQUIRED']);
    expect(await ask({ eventId: 'evt_1', since: MORNING })).toEqual(['INVALID']);
    expect(await ask({ eventId: 'evt_000000000000000000000000' })).toEqual(['NOT_FOUND']);
    expect(await ask({ since: minutes(1) })).toEqual(['OUT_OF_RANGE']);
  });
});
