// Rooms hold one session at a time; a further test has sessions of its own; and what somebody needs goes with them wherever they sit, read on record.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditFacts } from '../../../src/platform/store/audit.ts';
import { lastRecordOf } from '../../../src/platform/store/audit.ts';
import type { Ask } from '../../support/city.ts';
import { within } from '../../support/competing.ts';
import { ANNOUNCING } from '../../support/lists.ts';
import { newKey } from '../../support/mutations.ts';
import { EXAMINING, PRACTICAL_TEST } from '../../support/panels.ts';
import { type Agency, done, refused, startAgency } from '../../support/people.ts';
import { type Tested, testedCampaign } from '../../support/scenarios/recruitment-scores.ts';
import { wishing } from '../../support/scenarios/recruitment-sessions.ts';
import { carried, scored } from '../../support/selected.ts';
import {
  ACCOMMODATION,
  cardsOf,
  madeSession,
  newVenue,
  ofSession,
  opened,
  SESSION,
  SKD_SESSION,
  schedulePublished,
  seatsAssigned,
  sessionStep,
} from '../../support/sessions.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

async function campaign(people = 1): Promise<Tested> {
  const of = await testedCampaign(city, [people]);
  city.setNow(ANNOUNCING);
  return of;
}

/** Not by who has made the one that is there: the same from the same hand is that one. */
const create = ({ budi, campaignId }: Pick<Tested, 'budi' | 'campaignId'>, more: object) =>
  refused(budi, 'testSessionCreate', { campaignId, ...SKD_SESSION, ...more });

const at = (from: string, to: string) => ({ startsAt: `2026-02-10T${from}:00.000Z`, endsAt: `2026-02-10T${to}:00.000Z` });

describe('a room', () => {
  it('has one session at a time, whichever campaign it is of and however it is written; the next begins when it ends', async () => {
    const [of, other] = [await campaign(), await campaign()];
    const venue = newVenue();
    const session = await madeSession(of.rina, of.campaignId, { venue });
    const same = { venue: ` ${venue.toUpperCase()} `, room: 'ruang cat-1' };
    expect(await create(of, { venue })).toEqual(['ALREADY_EXISTS']);
    expect(await create(other, { ...same, ...at('02:39', '04:00') })).toEqual(['ALREADY_EXISTS']);
    expect(await create(other, { ...same, ...at('00:30', '01:00') })).toEqual([]);
    expect(await create(other, { ...same, ...at('02:40', '04:00') })).toEqual([]);
    expect(await create(other, { venue, room: 'Ruang CAT 2' })).toEqual([]);
    const longer = ofSession(session, { endsAt: '2026-02-10T02:41:00.000Z' });
    expect(await refused(of.rina, 'testSessionChange', longer)).toEqual(['ALREADY_EXISTS']);
  });

  it('is free again once its session has moved or is called off, and stays taken where only the seats are others', async () => {
    const of = await campaign();
    const venue = newVenue();
    const first = await madeSession(of.rina, of.campaignId, { venue });
    const more = await sessionStep(of.rina, 'testSessionChange', ofSession(first, { seats: 9 }));
    expect(await create(of, { venue })).toEqual(['ALREADY_EXISTS']);
    await sessionStep(of.rina, 'testSessionChange', ofSession(more, { room: 'Aula' }));
    const second = await madeSession(of.rina, of.campaignId, { venue });
    expect(await create(of, { venue, room: 'Aula' })).toEqual(['ALREADY_EXISTS']);
    await sessionStep(of.rina, 'testSessionCancel', ofSession(second, { reason: 'Listrik padam.' }));
    expect(await create(of, { venue })).toEqual([]);
  });

  it('is given to one of several who take it at once', async () => {
    const of = await campaign();
    const venue = newVenue();
    const make = `mutation($input: TestSessionCreateInput!) { testSessionCreate(input: $input) { ${SESSION} userErrors { code } } }`;
    const input = (seats: number) => ({ campaignId: of.campaignId, ...SKD_SESSION, venue, seats, idempotencyKey: newKey() });
    const answers = await Promise.all([of.rina, of.budi, of.rina].map((ask, i) => ask(make, { input: input(i + 1) })));
    const codes = answers.map(({ data }) => data.testSessionCreate.userErrors.map(({ code }: { code: string }) => code));
    expect(codes.filter((one) => one.length === 0)).toHaveLength(1);
    expect(codes.flat()).toEqual(['ALREADY_EXISTS', 'ALREADY_EXISTS']);
  });
});

describe('a further test beside the one by computer', () => {
  it('has sessions of its own, for nobody but who applied for posts that have it; each has a card for both', async () => {
    const good = { skd: [100, 120, 200] as const };
    const of = await carried(city, [
      { people: [good], more: { additionalTest: PRACTICAL_TEST } },
      { people: [good], more: { positionTitle: 'Arsiparis' } },
    ]);
    await scored(city, of, 'SKD');
    city.setNow(EXAMINING);
    const [with_, without] = of.people.flat();
    if (!with_ || !without) throw new Error('Two have applied.');
    const next = new Date(Date.parse(EXAMINING) + 86_400_000).toISOString().slice(0, 10);
    const day = (from: string, to: string) => ({ startsAt: `${next}T${from}:00.000Z`, endsAt: `${next}T${to}:00.000Z` });
    const venue = newVenue();
    const written = await madeSession(of.rina, of.campaignId, { stage: 'SKB', venue, ...day('01:00', '02:30') });
    const input = { stage: 'SKB_ADDITIONAL', venue, room: 'Bengkel', ...day('03:00', '05:00') };
    const practical = await madeSession(of.rina, of.campaignId, input);
    await seatsAssigned(of.rina, written, { registrationNumbers: [with_.number, without.number] });
    const seats = await seatsAssigned(of.rina, practical, { registrationNumbers: [with_.number, without.number] });
    expect(seats.outcomes.map(({ userErrors }: { userErrors: object[] }) => userErrors)).toEqual([
      [],
      [{ code: 'INVALID', field: ['registrationNumbers', '1'] }],
    ]);
    for (const stage of ['SKB', 'SKB_ADDITIONAL']) await schedulePublished(of.approver, of.campaignId, stage);
    const cards = await cardsOf(with_.ask, of.campaignId, 'stage test room');
    expect(cards).toEqual([
      { stage: 'SKB', test: 'Seleksi Kompetensi Bidang (SKB)', room: 'Ruang CAT 1' },
      { stage: 'SKB_ADDITIONAL', test: 'Tes lain dalam SKB (selain CAT)', room: 'Bengkel' },
    ]);
    expect(await cardsOf(without.ask, of.campaignId, 'stage')).toEqual([{ stage: 'SKB' }]);
    const step = 'query($id: ID!) { node(id: $id) { ... on Application { nextStep { code from place } } } }';
    const nextOf = async () => (await with_.ask(step, { id: with_.applicationId })).data.node.nextStep;
    expect(await nextOf()).toEqual({ code: 'SIT_TEST', from: day('01:00', '').startsAt, place: `${venue}, Ruang CAT 1` });
    city.setNow(`${next}T02:30:00.000Z`);
    expect(await nextOf()).toEqual({ code: 'SIT_TEST', from: day('03:00', '').startsAt, place: `${venue}, Bengkel` });
    city.setNow(`${next}T05:00:00.000Z`);
    expect((await nextOf()).code).not.toBe('SIT_TEST');
  });
});

describe('what somebody needs', () => {
  const decide = (ask: Ask, of: Tested, number: string, expectedVersion: number) => {
    const input = { campaignId: of.campaignId, registrationNumber: number, expectedVersion, granted: ['MORE_TIME'], extraMinutes: 30 };
    return done(ask, 'testAccommodationDecide', input, ACCOMMODATION);
  };

  async function wished(of: Tested) {
    const [person] = of.people.flat();
    if (!person) throw new Error('Nobody has applied.');
    const input = wishing(person.applicationId);
    const { accommodation } = await done(person.ask, 'testAccommodationRequest', input, ACCOMMODATION);
    return { person, wish: { accommodationId: accommodation.id as string, expectedVersion: accommodation.version as number } };
  }

  it('goes with them when their session is moved while it is being decided, and when they are moved from one that is called off', async () => {
    const of = await campaign();
    const { person, wish } = await wished(of);
    const session = await madeSession(of.rina, of.campaignId);
    const { session: seated } = await seatsAssigned(of.rina, session, { registrationNumbers: [person.number] });
    await schedulePublished(of.approver, of.campaignId);
    await opened(of.budi, wish);
    const [moved] = await Promise.all([
      sessionStep(of.rina, 'testSessionChange', ofSession(seated, { ...at('04:00', '05:40'), reason: 'Ruang banjir.' })),
      decide(of.budi, of, person.number, wish.expectedVersion + 1),
    ]);
    const card = async () => (await cardsOf(person.ask, of.campaignId, 'startsAt endsAt accommodation { granted extraMinutes }'))[0];
    const granted = { granted: ['MORE_TIME'], extraMinutes: 30 };
    const [from] = [at('04:00', '06:10')];
    expect(await card()).toEqual({ ...from, accommodation: granted });
    await sessionStep(of.rina, 'testSessionCancel', ofSession(moved, { reason: 'Listrik padam.' }));
    expect(await card()).toEqual({ ...from, accommodation: granted });
    const other = await madeSession(of.rina, of.campaignId, { room: 'Aula', ...at('07:00', '08:40') });
    await seatsAssigned(of.rina, other, { registrationNumbers: [person.number] });
    await schedulePublished(of.approver, of.campaignId);
    expect(await card()).toEqual({ ...at('07:00', '09:10'), accommodation: granted });
  });

  it('is read by an officer on record alone, and again once it was changed', async () => {
    const of = await campaign();
    const { person, wish } = await wished(of);
    const query =
      'query($id: ID!) { node(id: $id) { ... on TestAccommodation { version needs wish allowedActions blockers { action code } } } }';
    const seen = async (ask: Ask) => (await ask(query, { id: wish.accommodationId })).data.node;
    const blockers = [{ action: 'testAccommodationDecide', code: 'NOT_OPENED' }];
    const closed = { needs: null, wish: null, allowedActions: ['testAccommodationOpen'], blockers };
    expect(await seen(of.budi)).toEqual({ version: 1, ...closed });
    await opened(of.budi, wish);
    const { table } = within(city);
    const record = (await lastRecordOf(table, wish.accommodationId)) as (AuditFacts & { operation?: string; detail?: object }) | null;
    expect(record).toMatchObject({ version: 2 });
    expect(JSON.stringify(record)).not.toMatch(/tunanetra|SCREEN_READER/);
    const said = { needs: ['MORE_TIME', 'SCREEN_READER'], wish: 'Saya tunanetra.' };
    expect(await seen(of.budi)).toEqual({ version: 2, ...said, allowedActions: ['testAccommodationDecide'], blockers: [] });
    expect(await seen(of.rina)).toEqual({ version: 2, ...closed });
    const again = { ...wishing(person.applicationId, 2), wish: 'Saya juga memakai kursi roda.' };
    await done(person.ask, 'testAccommodationRequest', again, ACCOMMODATION);
    expect(await seen(of.budi)).toEqual({ version: 3, ...closed });
    const input = { accommodationId: wish.accommodationId, expectedVersion: 2 };
    expect(await refused(of.budi, 'testAccommodationOpen', input)).toEqual(['VERSION_CONFLICT']);
  });
});
