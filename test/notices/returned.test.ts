// Mails that came back: nothing more goes to that address, its owner is told in the inbox, and an address that is proved anew is written to again.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noteReturned } from '../../src/modules/notices/returned.ts';
import type { Mail } from '../../src/modules/notices/rules/delivery-types.ts';
import { returnedIn } from '../../src/platform/mail/returned.ts';
import { contextOfProjector } from '../../src/projections.ts';
import { everyRow } from '../support/city.ts';
import { type Outbox, openOutbox, proved } from '../support/delivery.ts';
import { type Agency, refused, startAgency } from '../support/people.ts';
import { type OpenPlan, openCycle, openPlan, propose, step } from '../support/season.ts';
import { type Followed, follow } from '../support/stream.ts';

/** As EventBridge brings it: AWS's own example of a bounce, with the tag of ours. */
const eventOf = (mailId: string, timestamp: string, more: object) => ({
  version: '0',
  id: '8f0a6b1e-5b1b-4a8b-9b55-2f4b4f3f0c11',
  'detail-type': 'Email Bounced',
  source: 'aws.ses',
  account: '111122223333',
  time: timestamp,
  region: 'ap-southeast-3',
  resources: ['arn:aws:ses:ap-southeast-3:111122223333:configuration-set/kinerja'],
  detail: {
    eventType: 'Bounce',
    mail: {
      timestamp,
      source: 'no-reply@kinerja.example',
      messageId: 'EXAMPLE7c191be45-e9aedb9a-02f9-4d12-a87d-dd0099a07f8a-000000',
      destination: ['recipient@example.com'],
      headersTruncated: false,
      headers: [{ name: 'From', value: 'no-reply@kinerja.example' }],
      tags: { 'ses:configuration-set': ['kinerja'], 'ses:source-ip': ['192.0.2.0'], mail: [mailId] },
    },
    ...more,
  },
});
const bounce = (bounceType: string) => ({
  eventType: 'Bounce',
  bounce: {
    bounceType,
    bounceSubType: 'General',
    bouncedRecipients: [
      { emailAddress: 'recipient@example.com', action: 'failed', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' },
    ],
    timestamp: '2026-01-12T02:00:02.669Z',
    feedbackId: '01000157c44f053b-61b59c11-9236-11e6-8f96-7be8aexample-000000',
    reportingMTA: 'dsn; mta.example.com',
  },
});
const complaint = (complaintFeedbackType: string) => ({
  eventType: 'Complaint',
  complaint: { complainedRecipients: [{ emailAddress: 'recipient@example.com' }], complaintFeedbackType, complaintSubType: null },
});

describe('what SES tells', () => {
  const AT = '2026-01-12T02:00:01.000Z';
  it.each([
    ['no such mailbox', bounce('Permanent'), { id: 'mal_1', sentAt: AT, why: 'BOUNCE' }],
    ['a mailbox that is full', bounce('Transient'), null],
    ['nobody knows what', bounce('Undetermined'), null],
    ['unwanted', complaint('abuse'), { id: 'mal_1', sentAt: AT, why: 'COMPLAINT' }],
    ['taken out of the folder of unwanted mails', complaint('not-spam'), null],
    ['delivered', { eventType: 'Delivery' }, null],
    ['of another sender', { ...bounce('Permanent'), mail: { timestamp: AT, tags: { 'ses:configuration-set': ['kinerja'] } } }, null],
  ])('%s', (_, more, expected) => expect(returnedIn(eventOf('mal_1', AT, more))).toEqual(expected));

  it('or does not', () => expect([returnedIn(null), returnedIn({}), returnedIn({ detail: {} })]).toEqual([null, null, null]));
});

describe('somebody whose mails came back', () => {
  let city: Agency;
  let stream: Followed;
  let box: Outbox;
  let plan: OpenPlan;
  const EMAIL = 'bambang@surat.id';
  const mails = async (): Promise<Mail[]> => (await everyRow(city)).filter(({ type }) => type === 'Mail').map(({ body }) => body as Mail);
  const cameBack = async (mailId: string, sentAt: string): Promise<void> => {
    const returned = returnedIn(eventOf(mailId, sentAt, bounce('Permanent')));
    if (returned) await noteReturned((region) => contextOfProjector(stream.parts, region), returned);
    await stream.drain();
  };
  const submitted = async (): Promise<void> => {
    plan = { ...plan, ...(await step(city.people.staff.ask, 'planSubmit', plan)) };
    await stream.drain();
  };
  const told = async (): Promise<number> => {
    const { data } = await city.people.superior.ask('{ notices(first: 50) { edges { node { event } } } }');
    return data.notices.edges.filter(({ node }: { node: { event: string } }) => node.event === 'MAIL_RETURNED').length;
  };

  beforeAll(async () => {
    city = await startAgency();
    box = openOutbox(city);
    stream = await follow(city);
    await openCycle(city);
    city.setNow('2026-01-12T02:00:00.000Z');
    await proved(box, city.people.superior.ask, EMAIL);
    plan = await propose(city.people.staff.ask, await openPlan(city, 'staff'), false, { parent: { state: 'PENDING' } });
  });
  afterAll(async () => {
    box.clear();
    await city.stop();
  });

  it('is told of it once, and written to no more', async () => {
    await submitted();
    expect([...(await box.sent()).keys()]).toEqual([EMAIL]);
    const written = (await mails()).filter(({ content }) => content.kind === 'NOTICES');
    const sent = written.filter(({ state }) => state === 'SENT');
    expect(sent).toHaveLength(1);
    const id = sent[0]?.id ?? '';
    await cameBack(id, '2026-01-12T02:00:01.000Z');
    await cameBack(id, '2026-01-12T02:00:01.000Z');
    await cameBack(id, '2026-01-12T02:00:05.000Z');
    expect(await told()).toBe(1);
    plan = { ...plan, ...(await step(city.people.superior.ask, 'planReturn', plan, { reason: 'Tambahkan indikator' })) };
    await submitted();
    expect([...(await box.sent()).keys()]).toEqual([]);
    expect((await mails()).filter(({ content }) => content.kind === 'NOTICES')).toHaveLength(written.length);
    expect(stream.faults).toEqual([]);
  });

  it('is written to again once an address is proved after that, the same one too', async () => {
    city.setNow('2026-01-12T03:00:00.000Z');
    await proved(box, city.people.superior.ask, EMAIL);
    expect(await refused(city.people.superior.ask, 'noticeAddressSet', { email: EMAIL })).toEqual(['ALREADY_EXISTS']);
    await box.sent();
    plan = { ...plan, ...(await step(city.people.superior.ask, 'planReturn', plan, { reason: 'Satu lagi' })) };
    await submitted();
    expect([...(await box.sent()).keys()]).toEqual([EMAIL]);
    const late = (await mails()).find(({ content }) => content.kind === 'NOTICES');
    await cameBack(late?.id ?? '', '2026-01-12T02:30:00.000Z');
    city.setNow('2026-01-12T03:10:00.000Z');
    plan = { ...plan, ...(await step(city.people.superior.ask, 'planReturn', plan, { reason: 'Lagi' })) };
    await submitted();
    expect([...(await box.sent()).keys()], 'what came back of the address before').toEqual([EMAIL]);
  });
});
