// Offers that nobody answers, through the API: lapsed by the clock wherever they are read; nobody is passed over for want of a click.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../../support/city.ts';
import {
  LAST_ANSWER,
  listed,
  make,
  NO_ANSWER,
  OFFER,
  type OfferView,
  offeringOf,
  officerAbroad,
  ofOffer,
  ranked,
  seatsOf,
  step,
} from '../../support/offers.ts';
import { type Agency, refused, startAgency } from '../../support/people.ts';
import type { Carried } from '../../support/selected.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

const TOLD = `${OFFER} endedAt deadlineAt allowedActions`;

const read = async (ask: Ask, id = '') => (await ask(`query($id: ID!) { offer(id: $id) { ${TOLD} } }`, { id })).data.offer;

async function overdue(
  ask: Ask,
  { campaignId }: Carried,
  first = 10,
): Promise<{ numbers: string[]; more: boolean; cursor: string | null }> {
  const query = `query($id: ID!, $first: Int!) { offersOverdue(campaignId: $id, first: $first) {
    edges { node { registrationNumber status } } pageInfo { hasNextPage endCursor } } }`;
  const { edges, pageInfo } = (await ask(query, { id: campaignId, first })).data.offersOverdue;
  const numbers = edges.map(({ node }: { node: { registrationNumber: string } }) => node.registrationNumber);
  return { numbers, more: pageInfo.hasNextPage, cursor: pageInfo.endCursor };
}

/** The own post is offered to the first, the empty one of another category to the second; the first declines, the second says nothing. */
async function twoPosts(): Promise<{ of: Carried; own: OfferView; elsewhere: OfferView; numbers: string[] }> {
  const of = await listed(city, [
    { quota: 1, people: ranked(3) },
    { quota: 1, people: [], category: 'CUM_LAUDE' },
  ]);
  const [beside = '', empty = ''] = of.formationIds;
  const [own] = (await make(of.rina, of, beside)).offers;
  const [elsewhere] = (await make(of.rina, of, empty)).offers;
  if (!own || !elsewhere) throw new Error('Nothing was offered.');
  await step(of.people[0]?.[0]?.ask as Ask, 'offerDecline', own);
  return { of, own, elsewhere, numbers: of.people[0]?.map(({ number }) => number) ?? [] };
}

describe('an offer that nobody answers', () => {
  it.each(['nobody clicks', 'an officer records it first', 'an officer records it late'])(
    'costs the silent nothing of the own list, and passes them over for nobody: %s',
    async (clicked) => {
      const { of, elsewhere, numbers } = await twoPosts();
      const [beside = '', empty = ''] = of.formationIds;
      city.setNow(NO_ANSWER);
      if (clicked === 'an officer records it first') await step(of.rina, 'offerLapse', elsewhere);
      const next = (await make(of.rina, of, beside, 2)).offers;
      expect(next.map(({ registrationNumber, ground }) => [registrationNumber, ground])).toEqual([[numbers[1], 'OWN']]);
      if (clicked === 'an officer records it late')
        expect(await refused(of.rina, 'offerLapse', ofOffer({ ...elsewhere, version: 2 }))).toEqual(['TRANSITION_REFUSED']);
      const seats = await seatsOf(of.rina, of.campaignId);
      expect(seats.get(empty)).toMatchObject({ version: 2, offered: 0, free: 1, unfilled: 0 });
      const last = (await make(of.rina, of, empty, 2)).offers;
      expect(last.map(({ registrationNumber, ground, after }) => [registrationNumber, ground, after])).toEqual([
        [numbers[2], 'CATEGORY', elsewhere.id],
      ]);
      expect(await step(of.people[0]?.[1]?.ask as Ask, 'offerAccept', next[0] as OfferView)).toMatchObject({ status: 'ACCEPTED' });
      expect(await overdue(of.rina, of)).toMatchObject({ numbers: [] });
    },
  );

  it('is lapsed from the instant of the deadline on, for everybody who reads it, and is not answered any more', async () => {
    const { of, elsewhere, numbers } = await twoPosts();
    const [beside = '', empty = ''] = of.formationIds;
    const second = of.people[0]?.[1]?.ask as Ask;
    city.setNow(LAST_ANSWER);
    expect(await read(second, elsewhere.id)).toMatchObject({
      status: 'OFFERED',
      endedAt: null,
      allowedActions: ['offerAccept', 'offerDecline'],
    });
    expect(await overdue(of.rina, of)).toMatchObject({ numbers: [] });
    city.setNow(NO_ANSWER);
    expect(await read(second, elsewhere.id)).toMatchObject({ status: 'LAPSED', endedAt: NO_ANSWER, deadlineAt: null, allowedActions: [] });
    for (const name of ['offerAccept', 'offerDecline'] as const)
      expect(await refused(second, name, ofOffer(elsewhere))).toEqual(['DEADLINE_PASSED']);
    expect(await overdue(of.rina, of)).toMatchObject({ numbers: [numbers[1]] });
    const seats = await seatsOf(of.rina, of.campaignId);
    expect([beside, empty].map((id) => seats.get(id))).toMatchObject([
      { free: 1, offered: 0, unfilled: 0 },
      { free: 1, offered: 0, unfilled: 0 },
    ]);
    const mine = 'query($id: ID!) { me { application(campaignId: $id) { nextStep { code } offer { status } } } }';
    expect((await second(mine, { id: of.campaignId })).data.me.application).toEqual({
      nextStep: { code: 'WAIT_IN_RESERVE' },
      offer: { status: 'LAPSED' },
    });
  });

  it('frees its own seat too: a whole round that says nothing is followed by the next in rank, without a click', async () => {
    const of = await listed(city, [{ quota: 2, people: ranked(4) }]);
    const [formationId = ''] = of.formationIds;
    const first = (await make(of.rina, of, formationId)).offers;
    expect(await refused(of.rina, 'offersMake', offeringOf(of.campaignId, formationId, 1))).toEqual(['QUOTA_FILLED']);
    city.setNow(NO_ANSWER);
    expect((await overdue(of.rina, of, 1)).more).toBe(true);
    const { offers, seats } = await make(of.rina, of, formationId, 1);
    expect(offers.map(({ registrationNumber, after }) => [registrationNumber, after])).toEqual([
      [of.people[0]?.[2]?.number, first[0]?.id],
      [of.people[0]?.[3]?.number, first[1]?.id],
    ]);
    expect(seats).toMatchObject({ version: 2, offered: 2, free: 0 });
  });
});

describe('the list of what is overdue', () => {
  it('names late documents as well, the longest overdue first, and is nobody’s abroad', async () => {
    const of = await listed(city, [{ quota: 3, people: ranked(3) }]);
    const [first, second, third] = (await make(of.rina, of, of.formationIds[0] ?? '')).offers as [OfferView, OfferView, OfferView];
    const by = (place: number): Ask => of.people[0]?.[place]?.ask as Ask;
    await step(by(0), 'offerAccept', first);
    const accepted = await step(by(2), 'offerAccept', third);
    city.setNow(NO_ANSWER);
    expect(await overdue(of.rina, of)).toMatchObject({ numbers: [second.registrationNumber] });
    city.setNow('2026-03-31T17:00:00.000Z');
    const { numbers } = await overdue(of.approver, of);
    expect(numbers[0]).toBe(second.registrationNumber);
    expect(numbers.slice(1).toSorted()).toEqual([first.registrationNumber, third.registrationNumber].toSorted());
    await step(of.rina, 'offerLapse', accepted);
    expect((await overdue(city.people.auditor.ask, of)).numbers).toEqual([second.registrationNumber, first.registrationNumber]);
    expect(await overdue(await officerAbroad(city), of)).toMatchObject({ numbers: [], more: false });
  });
});
