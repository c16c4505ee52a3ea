// SES down, slow or talking nonsense: a mail is sent when it is back, given up for no fault of SES's, and said to be sent only where SES says so.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mail } from '../../src/modules/notices/rules/delivery-types.ts';
import { type MailSender, SenderDown, sesSender } from '../../src/platform/mail/sender.ts';
import { type Amazon, type Faults, GARBAGE, LINE_FAULTS, refusalFaults, startAmazon, startSilent } from '../support/amazon.ts';
import { everyRow } from '../support/city.ts';
import { MAIL, type Outbox, openOutbox } from '../support/delivery.ts';
import { type Agency, done, startAgency } from '../support/people.ts';

const BEGUN = Date.parse('2026-01-12T02:00:00.000Z');
const MINUTE = 60_000;
const answers: Parameters<Amazon['now']>[0] = (request, response) => {
  request.resume();
  request.on('end', () => void response.writeHead(200, { 'content-type': 'application/json' }).end('{"MessageId":"1"}'));
};

/** Whether SES may have taken the mail, though it did not say so. */
const REFUSED = new Set(['takes no connection', 'wants us slower', 'denies access', 'finds our credentials expired']);

const refusals: Faults = {
  ...refusalFaults('xml'),
  'wants us slower': (amazon) =>
    amazon.now((_, response) => void response.writeHead(429, { 'x-amzn-errortype': 'TooManyRequestsException' }).end('{}')),
  'has paused our account': (amazon) =>
    amazon.now((_, response) => void response.writeHead(400, { 'x-amzn-errortype': 'SendingPausedException' }).end('{}')),
};
REFUSED.add('has paused our account');

let ses: Amazon;
let city: Agency;
let box: Outbox;
let sender: MailSender;

beforeAll(async () => {
  [ses, city] = await Promise.all([startAmazon('SESV2', answers), startAgency()]);
  box = openOutbox(city);
  sender = await sesSender({ from: MAIL.from, configurationSet: undefined });
});
beforeEach(() => {
  at(0);
  box.faults.length = 0;
});
afterEach(() => ses.now(answers));
afterAll(async () => {
  vi.unstubAllEnvs();
  box.clear();
  ses.stop();
  await city.stop();
});

const at = (minutes: number): void => city.setNow(new Date(BEGUN + minutes * MINUTE).toISOString());
/** A code for an address: one mail, whose time has come. */
const writes = (day: number) => {
  at(day * 24 * 60);
  return done(city.people.staff.ask, 'noticeAddressSet', { email: `siti${day}@surat.id` }, 'address { pending }');
};
const mails = async (state: Mail['state']): Promise<Mail[]> =>
  (await everyRow(city))
    .filter(({ type }) => type === 'Mail')
    .map(({ body }) => body as unknown as Mail)
    .filter((mail) => mail.state === state);

const FAULTS = Object.entries({ ...LINE_FAULTS, ...refusals, ...GARBAGE }).map(([name, fault], i) => [name, fault, i + 1] as const);

describe.each(FAULTS)('SES that %s', (name, fault, day) => {
  it('is told of as down, loses no mail, and sends it once when it is back', { timeout: 60_000 }, async () => {
    await writes(day);
    const sent = (await mails('SENT')).length;
    await fault(ses);
    const before = ses.asked();
    expect(await box.send(sender)).toEqual({ sent: 0, dropped: 0, failed: 0 });
    // The outbox says when to try again, the SDK does not: what may have been taken does not go out twice in a second.
    expect(ses.asked() - before).toBeLessThanOrEqual(1);
    expect(box.faults).toMatchObject([{ error: expect.stringMatching(/^SenderDown: \w+$/) }]);
    expect(JSON.stringify(box.faults)).not.toMatch(/surat|secret|AKIA/);
    const [waiting] = await mails('WAITING');
    expect([waiting?.attempts, waiting?.waited]).toEqual([0, REFUSED.has(name) ? undefined : 1]);
    if (name === 'takes no connection') await ses.back();
    ses.now(answers);
    const again = ses.asked();
    at(day * 24 * 60 + 1);
    expect(await box.send(sender)).toEqual({ sent: 1, dropped: 0, failed: 0 });
    expect(await box.send(sender)).toEqual({ sent: 0, dropped: 0, failed: 0 });
    expect([ses.asked() - again, (await mails('SENT')).length - sent]).toEqual([1, 1]);
  });
});

it('an address that takes no connection at all has taken no mail: nothing is counted as tried or doubted', {
  timeout: 60_000,
}, async () => {
  const nowhere = await startSilent();
  vi.stubEnv('AWS_ENDPOINT_URL_SESV2', nowhere.url);
  const lost = await sesSender({ from: MAIL.from, configurationSet: undefined });
  await writes(39);
  const given = await lost.send({ id: 'mai_1', to: 'a@surat.id', raw: Buffer.from('') }).catch((error: unknown) => error);
  expect(given).toMatchObject({ refusal: 'CLOSED', cause: { name: 'TimeoutError' } });
  expect((given as { cause: object }).cause).not.toHaveProperty('code');
  expect(await box.send(lost)).toEqual({ sent: 0, dropped: 0, failed: 0 });
  const [waiting] = await mails('WAITING');
  expect([waiting?.attempts, waiting?.waited]).toEqual([0, undefined]);
  nowhere.stop();
  vi.stubEnv('AWS_ENDPOINT_URL_SESV2', ses.url);
  at(39 * 24 * 60 + 1);
  expect(await box.send(sender)).toEqual({ sent: 1, dropped: 0, failed: 0 });
});

it('a mail that SES refuses for itself is no fault of SES’s: it is counted, and the others go on', async () => {
  await writes(40);
  ses.now((_, response) => void response.writeHead(400, { 'x-amzn-errortype': 'MessageRejected' }).end('{"message":"siti40@surat.id"}'));
  await expect(sender.send({ id: 'mai_1', to: 'a@surat.id', raw: Buffer.from('') })).rejects.not.toBeInstanceOf(SenderDown);
  expect(await box.send(sender)).toEqual({ sent: 0, dropped: 0, failed: 1 });
  expect(await mails('WAITING')).toMatchObject([{ attempts: 1 }]);
  expect(JSON.stringify(box.faults)).not.toContain('surat');
});

it('a mail that is too many in a second waits a minute, and the others go out at the pace that is taken', async () => {
  at(41 * 24 * 60);
  const { staff, colleague, superior } = city.people;
  for (const [i, { ask }] of [staff, colleague, superior].entries())
    await done(ask, 'noticeAddressSet', { email: `laju${i}@surat.id` }, 'address { pending }');
  const handed: string[] = [];
  const slow: MailSender = {
    perSecond: 1,
    async send({ to }) {
      handed.push(to);
      if (handed.length === 1) throw new SenderDown(new Error('14 a second'), 'TOO_MANY');
    },
  };
  // The one of the day before has a code that holds no more.
  expect(await box.send(slow)).toEqual({ sent: 2, dropped: 1, failed: 0 });
  const [waiting] = await mails('WAITING');
  expect([waiting?.attempts, waiting?.waited, waiting?.nextAt]).toEqual([
    0,
    undefined,
    new Date(BEGUN + (41 * 24 * 60 + 1) * MINUTE).toISOString(),
  ]);
  at(41 * 24 * 60 + 1);
  expect(await box.send(slow)).toEqual({ sent: 1, dropped: 0, failed: 0 });
  expect(new Set(handed).size).toBe(3);
});
