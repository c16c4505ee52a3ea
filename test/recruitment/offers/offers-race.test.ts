// Many hands at once: officers who offer, applicants who answer, a staffing agency that appoints, all in the same moments, through the API.

import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SEATS } from '../../../src/modules/recruitment/offers/items.ts';
import type { Seats } from '../../../src/modules/recruitment/offers/rules/types.ts';
import { FILING_DOCUMENTS } from '../../../src/modules/recruitment/verification/rules/policy.ts';
import { encode } from '../../../src/platform/store/codec.ts';
import * as keys from '../../../src/platform/store/keys.ts';
import type { Viewer } from '../../../src/platform/viewer.ts';
import { type Ask, REGION } from '../../support/city.ts';
import { type FieldsOf, type MutationName, whole } from '../../support/mutations.ts';
import {
  appointment,
  listed,
  OFFERING,
  type OfferView,
  offeringOf,
  offersOf,
  ofOffer,
  ranked,
  seatsOf,
  secondHr,
} from '../../support/offers.ts';
import { type Agency, refused, startAgency } from '../../support/people.ts';
import type { Carried } from '../../support/selected.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

const viewer: Viewer = { id: 'test', region: REGION, employeeId: null, roles: new Set(['HR_OFFICER']) };

/** What everybody sees at one moment, and then acts upon. */
async function seen(of: Carried) {
  const seats = await seatsOf(of.rina, of.campaignId);
  const offers = (await Promise.all(of.formationIds.map((id) => offersOf(of.rina, id)))).flat();
  return { seats, offers };
}

type Seen = Awaited<ReturnType<typeof seen>>;
type Send = () => Promise<string[]>;

/** One deed of the named kind on whatever it can be done to; none where there is nothing. */
function actor(of: Carried, hr: Ask, what: string, nth: number, { seats, offers }: Seen): Send[] {
  const pick = <T>(list: readonly T[]): T[] => list.slice(nth % Math.max(1, list.length)).slice(0, 1);
  const by = (number: string): Ask => of.people.flat().find((one) => one.number === number)?.ask as Ask;
  const on = <Name extends MutationName>(
    name: Name,
    whose: (offer: OfferView) => Ask,
    statuses: string[],
    more: FieldsOf<Name> = {},
  ): Send[] =>
    pick(offers.filter(({ status }) => statuses.includes(status))).map(
      (offer) => () => refused(whose(offer), name, whole(name, ofOffer(offer, more))),
    );
  const own = ({ registrationNumber }: OfferView): Ask => by(registrationNumber);
  if (what === 'make')
    return pick(of.formationIds).map(
      (id) => () => refused(nth % 2 ? of.rina : of.budi, 'offersMake', offeringOf(of.campaignId, id, seats.get(id)?.version)),
    );
  if (what === 'accept') return on('offerAccept', own, ['OFFERED']);
  if (what === 'decline') return on('offerDecline', own, ['OFFERED', 'ACCEPTED']);
  if (what === 'file') return on('filingRecord', () => of.rina, ['ACCEPTED'], { received: FILING_DOCUMENTS });
  if (what === 'resign') return on('appointmentResign', () => hr, ['HIRED'], { reason: 'Pindah', lastDay: '2026-06-30' });
  return on('appointmentHire', () => hr, ['ACCEPTED']).map((_, i) => async () => {
    const offer = pick(offers.filter(({ status }) => status === 'ACCEPTED'))[i];
    return offer ? refused(hr, 'appointmentHire', ofOffer(offer, await appointment(city))) : [];
  });
}

const HOLDS = ['OFFERED', 'ACCEPTED', 'HIRED'];

/** Base items, not what an index tells. */
async function seatItems({ campaignId }: Carried): Promise<Seats[]> {
  const { table } = city.app.contextFor(viewer, 'seats');
  table.requireConsistent();
  const { rows } = await table.query({ pk: campaignId, between: SEATS, limit: 100 });
  return rows.map(({ body }) => body as Seats);
}

it('never exceed the quota, never place anybody twice, and leave seats and offers in agreement', async () => {
  const of = await listed(city, [
    { quota: 2, people: [], category: 'CUM_LAUDE' },
    { quota: 2, people: ranked(6) },
    { quota: 1, people: ranked(2, 300), category: 'CUM_LAUDE' },
  ]);
  const hr = await secondHr(city);
  const kinds = fc.constantFrom('make', 'make', 'accept', 'decline', 'file', 'hire', 'resign');
  const rounds = fc.sample(fc.array(fc.tuple(kinds, fc.nat({ max: 20 })), { minLength: 3, maxLength: 5 }), 30);
  const done: Record<string, number> = {};
  for (const round of rounds) {
    const now = await seen(of);
    const sends = round.flatMap(([what, nth]) => actor(of, hr, what, nth, now).map((go) => ({ what, go })));
    const answers = await Promise.all(sends.map(async ({ what, go }) => ({ what, codes: await go() })));
    for (const { what, codes } of answers) {
      expect(codes.filter((code) => code.startsWith('!'))).toEqual([]);
      if (codes.length === 0) done[what] = (done[what] ?? 0) + 1;
    }
    const { offers } = await seen(of);
    const standing = offers.filter(({ status }) => HOLDS.includes(status));
    expect(new Set(standing.map(({ registrationNumber }) => registrationNumber)).size).toBe(standing.length);
    for (const { quota, list } of await seatItems(of)) {
      const held = list.filter(({ end }) => end === null);
      expect(held.length).toBeLessThanOrEqual(quota);
      for (const { offerId, end, hired, leavesAt } of list) {
        const { status = '' } = offers.find(({ id }) => id === offerId) ?? {};
        // Who has resigned serves, and holds the seat, to the last day.
        if (leavesAt) expect({ status, end, hired }).toEqual({ status: 'RESIGNED', end: null, hired: true });
        else expect({ held: HOLDS.includes(status), hired: status === 'HIRED' }).toEqual({ held: end === null, hired });
      }
    }
  }
  expect(done.make).toBeGreaterThan(0);
});

it('of two offers to one applicant, from posts whose seats know nothing of each other, one is refused and nothing of it stays', async () => {
  const of = await listed(city, [{ quota: 2, people: ranked(2) }]);
  const [formationId = ''] = of.formationIds;
  const second = of.people[0]?.[1]?.applicationId ?? '';
  city.setNow(OFFERING);
  const { table } = city.app.contextFor(viewer, 'lock');
  const lock = { ...keys.lock('OFFER', second), type: 'Lock', version: 1, region: REGION, body: { owner: 'off_000000000000000000000000' } };
  await table.transact([{ Put: { TableName: table.name, Item: encode(lock) } }]);
  expect(await refused(of.rina, 'offersMake', offeringOf(of.campaignId, formationId))).toEqual(['OFFER_STANDS']);
  expect(await offersOf(of.rina, formationId)).toEqual([]);
  expect((await seatsOf(of.rina, of.campaignId)).get(formationId)).toMatchObject({ version: 0, free: 2 });
});
