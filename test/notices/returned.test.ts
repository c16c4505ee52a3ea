// Mails that came back: nothing more goes to that address, its owner is told in the inbox, and an address that is proved anew is written to again.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { returnedIn } from '../../src/platform/mail/returned.ts';
import { type Outbox, openOutbox, proved } from '../support/delivery.ts';
import { type Agency, refused, startAgency } from '../support/people.ts';
import { bounce, complaint, eventOf, mailsIn, returnedTo } from '../support/returned.ts';
import { type OpenPlan, openCycle, openPlan, propose, step } from '../support/season.ts';
import { type Followed, follow } from '../support/stream.ts';

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
  const mails = () => mailsIn(city);
  const cameBack = (mailId: string, sentAt: string) => returnedTo(stream, mailId, sentAt);
  const submitted = async (): Promise<void> => {
    plan = { ...plan, ...(await step(city.people.staff.ask, 'planSubmit', plan)) };
    await stream.drain();
  };
  const told = async (): Promise<number> => {
    const { data } = await city.people.superior.ask('{ notices(first: 50) { edges { node { event } } } }');
    return data.notices.edges.filter(({ node }: { node: { event: string } }) => node.event === 'MAIL_RETURNED').length;
  };
  const returnedAt = async (): Promise<string | null> =>
    (await city.people.superior.ask('{ noticeAddress { returnedAt } }')).data.noticeAddress.returnedAt;

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
    expect(await returnedAt()).toBe('2026-01-12T02:00:05.000Z');
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
    expect(await returnedAt()).toBeNull();
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
