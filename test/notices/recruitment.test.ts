// What a selection tells: everybody who competes at once, each applicant of their own case, the committee of what waits for a second person.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../support/city.ts';
import { applicationIn, employeeWith, nikOf, officer } from '../support/competing.ts';
import { eventsIn, inboxOf, inboxRows } from '../support/inbox.ts';
import { listed, make, NO_ANSWER, OFFERING, type OfferView, offersOf, ofOffer, ranked, step } from '../support/offers.ts';
import { type Agency, done, startAgency } from '../support/people.ts';
import { newNik } from '../support/registration.ts';
import { anonymiseAll, closed, FORGETTING } from '../support/retention.ts';
import { proposed } from '../support/scenarios/recruitment-exclusions.ts';
import type { Carried } from '../support/selected.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Agency;
let stream: Followed;
let of: Carried;
const person = (i: number) => of.people.flat()[i] as Carried['people'][number][number];
const formation = () => of.formationIds[0] ?? '';

beforeAll(async () => {
  city = await startAgency();
  stream = await follow(city);
  of = await listed(city, [{ quota: 2, people: ranked(4) }]);
  await stream.drain();
});
afterAll(() => city.stop());

const events = async (ask: Ask, more = {}) => (await eventsIn(ask, more)).map((one) => one.replace(/ TOLD$/, ''));

describe('a list', () => {
  it('is told once to everybody who competes, and to nobody else', async () => {
    const all = { campaignId: of.campaignId };
    const told = await inboxOf(person(3).ask, all);
    expect(told.notices.map(({ text }) => text).toSorted()).toEqual([
      'Hasil diumumkan: Pengumuman akhir. Lihat hasil Anda dan batas waktu sanggah.',
      'Hasil diumumkan: SKD. Lihat hasil Anda dan batas waktu sanggah.',
      'Hasil diumumkan: Seleksi administrasi. Lihat hasil Anda dan batas waktu sanggah.',
    ]);
    expect(await inboxOf(person(0).ask, all)).toEqual(told);
    for (const ask of [city.people.staff.ask, of.rina, city.people.hr.ask]) expect((await inboxOf(ask, all)).notices).toEqual([]);
    expect(await events(person(3).ask)).toEqual([]);
    expect(stream.faults).toEqual([]);
  });

  it('is read by each for themselves', async () => {
    const all = { campaignId: of.campaignId };
    const { notices, unreadCount } = await inboxOf(person(3).ask, all);
    expect(unreadCount).toBe(3);
    await done(person(3).ask, 'noticesReadUpTo', { ...all, upTo: notices[0]?.at ?? '' }, 'notices { id }');
    expect((await inboxOf(person(3).ask, all)).unreadCount).toBe(0);
    expect((await inboxOf(person(0).ask, all)).unreadCount).toBe(3);
  });
});

describe('an offer', () => {
  it('waits for who was offered the post, until its last instant, and then for the documents', async () => {
    const { offers } = await make(of.rina, of, formation());
    await stream.drain();
    const { notices } = await inboxOf(person(0).ask);
    expect(notices).toMatchObject([{ event: 'OFFER_MADE', state: 'AWAITED', dueAt: NO_ANSWER, isLegal: true, subjectId: offers[0]?.id }]);
    expect(notices[0]?.text).toContain('sebelum 8 Maret 2026');
    expect(await events(person(2).ask)).toEqual([]);
    city.setNow('2026-03-03T03:00:00.000Z');
    await step(person(0).ask, 'offerAccept', offers[0] as never);
    await stream.drain();
    expect(await events(person(0).ask)).toEqual(['OFFER_FILING AWAITED', 'OFFER_MADE DONE']);
  });

  it('that lapses is told of as lapsed', async () => {
    city.setNow(NO_ANSWER);
    const second = (await offersOf(of.rina, formation())).find(({ registrationNumber }) => registrationNumber === person(1).number);
    await done(of.rina, 'offerLapse', ofOffer(second as OfferView), 'offer { id }');
    await stream.drain();
    expect(await events(person(1).ask)).toEqual(['OFFER_LAPSED', 'OFFER_MADE DONE']);
    city.setNow(OFFERING);
  });
});

describe('the committee', () => {
  it('is told what waits for a second person; who competes reads nothing of it', async () => {
    await proposed(of.rina, of.campaignId, person(2));
    await stream.drain();
    expect(await events(of.approver, { office: 'RECRUITMENT_APPROVER' })).toContain('EXCLUSION_WAITS AWAITED');
    expect(await events(person(2).ask)).toEqual([]);
    expect(await events(city.people.hr.ask, { office: 'RECRUITMENT_APPROVER' })).toEqual([]);
    const approver = { office: 'RECRUITMENT_APPROVER' };
    const [notice] = (await inboxOf(of.approver, approver)).notices;
    const rival = nikOf(city, await applicationIn(city, person(3).applicationId));
    const competing = await officer(city, await employeeWith(city, rival), ['RECRUITMENT_APPROVER']);
    const free = await officer(city, await employeeWith(city, newNik()), ['RECRUITMENT_APPROVER']);
    expect((await inboxOf(free, approver)).notices).toHaveLength((await inboxOf(of.approver, approver)).notices.length);
    expect((await inboxOf(competing, approver)).notices).toEqual([]);
    const NODE = 'query($id: ID!) { node(id: $id) { id } }';
    expect((await free(NODE, { id: notice?.id })).data.node).toEqual({ id: notice?.id });
    expect((await competing(NODE, { id: notice?.id })).data.node).toBeNull();
  });
});

describe('every notice', () => {
  it('opens for whom it is meant, and carries no name', async () => {
    const NODE = 'query($id: ID!) { node(id: $id) { __typename } }';
    const readers: [string, Ask, object][] = [
      ...of.people.flat().flatMap((one): [string, Ask, object][] => [
        [one.number, one.ask, {}],
        [one.number, one.ask, { campaignId: of.campaignId }],
      ]),
      ['approver', of.approver, { office: 'RECRUITMENT_APPROVER' }],
      ['officer', of.rina, { office: 'RECRUITMENT_OFFICER' }],
    ];
    let opened = 0;
    for (const [who, ask, mailbox] of readers)
      for (const { subjectId, event } of (await inboxOf(ask, mailbox)).notices) {
        expect((await ask(NODE, { id: subjectId })).data.node, `${event} for ${who}`).not.toBeNull();
        opened += 1;
      }
    expect(opened).toBeGreaterThan(15);
    const stored = JSON.stringify(await inboxRows(city));
    for (const { ask } of of.people.flat()) {
      const { data } = await ask('{ me { applicant { name } } }');
      expect(stored).not.toContain(data.me.applicant.name);
    }
  });
});

describe('what is forgotten', () => {
  it('is forgotten in mailboxes too', async () => {
    const mine = (await inboxRows(city)).filter(({ mailbox }) => mailbox.startsWith('apl_'));
    expect(mine.length).toBeGreaterThan(3);
    await closed(city, of);
    city.setNow(FORGETTING);
    await anonymiseAll(city.people.hr.ask, of.campaignId);
    await stream.drain();
    expect((await inboxRows(city)).filter(({ mailbox }) => mailbox.startsWith('apl_'))).toEqual([]);
    expect(stream.faults).toEqual([]);
  });
});
