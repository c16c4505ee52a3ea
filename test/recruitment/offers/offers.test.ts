// From the final list to accepted posts, through the API: the next in rank and nobody else, never over the quota, every deadline to its instant.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../../support/city.ts';
import {
  appointment,
  file,
  LAST_ANSWER,
  listed,
  make,
  NO_ANSWER,
  OFFER,
  OFFERING,
  offeringOf,
  offersOf,
  officerAbroad,
  ofOffer,
  ranked,
  seatsOf,
  step,
} from '../../support/offers.ts';
import { type Agency, openUnitAs, refused, startAgency } from '../../support/people.ts';
import { anonymiseAll, closed, FORGETTING } from '../../support/retention.ts';
import { confirmedTie, MINUTES, proposedTie, proposing } from '../../support/tie-decisions.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

describe('offers', () => {
  it('go to the best in rank, one a post, and each applicant is told of the own one', async () => {
    const { rina, campaignId, formationIds, people } = await listed(city, [{ quota: 2, people: ranked(3) }]);
    const [[first, second, third] = []] = people;
    const [formationId = ''] = formationIds;
    const { offers, seats } = await make(rina, { campaignId }, formationId);
    expect(offers.map(({ registrationNumber, ground, after }) => [registrationNumber, ground, after])).toEqual([
      [first?.number, 'OWN', null],
      [second?.number, 'OWN', null],
    ]);
    expect(seats).toMatchObject({ version: 1, quota: 2, offered: 2, free: 0, tied: 0, unfilled: 0 });
    const fields = `status deadlineAt rank edition allowedActions opening { formationId } candidate { name } filing { missing }`;
    const own = async (ask: Ask) => {
      const { data } = await ask(`query($id: ID!) { me { application(campaignId: $id) { offer { ${fields} } } } }`, { id: campaignId });
      return data.me.application.offer;
    };
    expect(await own(first?.ask as Ask)).toMatchObject({
      ...{ status: 'OFFERED', deadlineAt: NO_ANSWER, rank: 1, edition: 1, opening: { formationId }, filing: null },
      allowedActions: ['offerAccept', 'offerDecline'],
    });
    expect(await own(third?.ask as Ask)).toBeNull();
    const seen = await third?.ask('query($id: ID!) { offer(id: $id) { status } }', { id: offers[0]?.id });
    expect(seen?.data.offer).toBeNull();
    expect(await refused(third?.ask as Ask, 'offerAccept', ofOffer(offers[0] as never))).toEqual(['NOT_FOUND']);
  });

  it('begin when nobody can object any more, and all objections are answered', async () => {
    const { rina, budi, approver, campaignId, formationIds, people } = await listed(city, [{ quota: 1, people: ranked(2) }]);
    const input = offeringOf(campaignId, formationIds[0] ?? '');
    city.setNow('2026-03-02T16:59:59.999Z');
    expect(await refused(rina, 'offersMake', input)).toEqual(['NOT_OPEN_YET']);
    const [, second] = people[0] ?? [];
    const objection = {
      ...{ applicationId: second?.applicationId ?? '', stage: 'FINAL_OBJECTION', ground: 'SCORE_MISRECORDED' },
      text: 'Nilai SKB saya 401, bukan 399.',
    };
    expect(await refused(second?.ask as Ask, 'selectionObjectionFile', objection)).toEqual([]);
    city.setNow(OFFERING);
    expect(await refused(rina, 'offersMake', input)).toEqual(['UNDECIDED']);
    const { data } = await budi('{ selectionObjectionQueue(first: 10) { edges { node { id } } } }');
    const [{ node }] = data.selectionObjectionQueue.edges;
    const answer = { objectionId: node.id, expectedVersion: 1, accepted: false, answer: 'Lembar jawaban sesuai.' };
    // Who published the list, and who brought its scores, do not answer.
    for (const ask of [approver, rina]) expect(await refused(ask, 'selectionObjectionAnswer', answer)).toEqual(['OWN_CASE']);
    expect(await refused(budi, 'selectionObjectionAnswer', answer)).toEqual([]);
    expect(await refused(rina, 'offersMake', input)).toEqual([]);
  });

  it('are never more than the posts, though two officers make them at once', async () => {
    const { rina, budi, campaignId, formationIds } = await listed(city, [{ quota: 2, people: ranked(4) }]);
    const [formationId = ''] = formationIds;
    const input = offeringOf(campaignId, formationId);
    const codes = (await Promise.all([rina, budi].map((ask) => refused(ask, 'offersMake', input)))).flat();
    expect(codes).toEqual(['VERSION_CONFLICT']);
    expect(await offersOf(rina, formationId)).toHaveLength(2);
    expect(await refused(budi, 'offersMake', { ...input, expectedVersion: 1 })).toEqual(['QUOTA_FILLED']);
  });

  it('of the last seat, contested by two officers, are one', async () => {
    const { rina, budi, campaignId, formationIds, people } = await listed(city, [{ quota: 2, people: ranked(4) }]);
    const [formationId = ''] = formationIds;
    const { offers } = await make(rina, { campaignId }, formationId);
    await step(people[0]?.[1]?.ask as Ask, 'offerDecline', offers[1] as never);
    const input = offeringOf(campaignId, formationId, 2);
    const codes = (await Promise.all([rina, budi].map((ask) => refused(ask, 'offersMake', input)))).flat();
    expect(codes).toEqual(['VERSION_CONFLICT']);
    const made = await offersOf(rina, formationId);
    expect(made.map(({ registrationNumber, status }) => [registrationNumber, status])).toEqual([
      [people[0]?.[0]?.number, 'OFFERED'],
      [people[0]?.[1]?.number, 'DECLINED'],
      [people[0]?.[2]?.number, 'OFFERED'],
    ]);
    expect(made[2]?.after).toBe(offers[1]?.id);
  });

  it('go to the next in rank when one is declined, withdrawn or lapsed; at the end of the list the post is unfilled', async () => {
    const { rina, campaignId, formationIds, people } = await listed(city, [{ quota: 1, people: ranked(3) }]);
    const [formationId = ''] = formationIds;
    const [[first, second, third] = []] = people;
    const one = (await make(rina, { campaignId }, formationId)).offers[0] as never;
    expect(await step(first?.ask as Ask, 'offerDecline', one)).toMatchObject({ status: 'DECLINED' });
    const two = (await make(rina, { campaignId }, formationId, 2)).offers[0];
    expect(two?.registrationNumber).toBe(second?.number);
    const accepted = await step(second?.ask as Ask, 'offerAccept', two as never);
    expect(await step(second?.ask as Ask, 'offerDecline', accepted)).toMatchObject({ status: 'WITHDRAWN' });
    const three = (await make(rina, { campaignId }, formationId, 4)).offers[0];
    expect(three).toMatchObject({ registrationNumber: third?.number, after: two?.id });
    city.setNow(NO_ANSWER);
    expect(await step(rina, 'offerLapse', three as never)).toMatchObject({ status: 'LAPSED' });
    expect(await refused(rina, 'offersMake', offeringOf(campaignId, formationId, 6))).toEqual(['LIST_EXHAUSTED']);
    expect((await seatsOf(rina, campaignId)).get(formationId)).toMatchObject({ free: 1, offered: 0, accepted: 0, tied: 0, unfilled: 1 });
  });

  it('across the quota to equals in every key are decided by people, with a reason on record, before one of them may come elsewhere', async () => {
    const equals = [{ skd: [100, 100, 200] as const, skb: '390' }];
    const { rina, budi, campaignId, formationIds, people } = await listed(city, [
      { quota: 2, people: [...ranked(1), ...equals, ...equals, ...ranked(1, 300)] },
      { quota: 1, people: [], category: 'CUM_LAUDE' },
    ]);
    const [formationId = '', empty = ''] = formationIds;
    const [[best, a, b] = []] = people;
    const { offers, seats } = await make(rina, { campaignId }, formationId);
    const both = [a?.number, b?.number].toSorted();
    expect(offers.map(({ registrationNumber }) => registrationNumber)).toEqual([best?.number]);
    expect(seats).toMatchObject({ offered: 1, free: 1, tied: 1, tiedNumbers: both, unfilled: 0 });
    expect((await seatsOf(rina, campaignId)).get(empty)).toMatchObject({ free: 1, tied: 1, tiedNumbers: [], unfilled: 0 });
    expect(await refused(rina, 'offersMake', offeringOf(campaignId, empty))).toEqual(['UNDECIDED']);
    // Nobody decides alone.
    expect(await refused(rina, 'offersMake', offeringOf(campaignId, formationId, 1))).toEqual(['UNDECIDED']);
    const again = (preferred: unknown[], more: object = {}) =>
      refused(rina, 'tieDecisionPropose', proposing({ campaignId }, formationId, 1, preferred as string[], more));
    expect(await again([])).toEqual(['REQUIRED']);
    expect(await again([b?.number], { reason: ' ' })).toEqual(['REQUIRED']);
    expect(await again([best?.number])).toEqual(['INVALID']);
    expect(await again(both)).toEqual(['LIMIT_REACHED']);
    const tie = await proposedTie(rina, { campaignId }, formationId, 1, [b?.number ?? '']);
    expect((await confirmedTie(budi, tie)).offers).toMatchObject([{ registrationNumber: b?.number, ground: 'OWN' }]);
    const told = await offersOf(rina, formationId, `${OFFER} reason`);
    expect(told[1]).toMatchObject({ registrationNumber: b?.number, reason: MINUTES });
    expect((await make(rina, { campaignId }, empty)).offers).toMatchObject([{ registrationNumber: a?.number, ground: 'CATEGORY' }]);
  });

  it('of an empty post go to the general list of the unit before another unit; declined there, the own place is kept', async () => {
    const elsewhere = await openUnitAs(city.setup, 'dispendukcapil', 'OFFICE', null);
    const { rina, campaignId, formationIds, people } = await listed(city, [
      { quota: 2, people: [], category: 'CUM_LAUDE' },
      { quota: 1, people: ranked(2, 400) },
      { quota: 1, people: ranked(2, 480), more: { unitId: elsewhere } },
    ]);
    const [empty = '', beside = ''] = formationIds;
    const { offers } = await make(rina, { campaignId }, empty);
    expect(offers.map(({ registrationNumber, ground }) => [registrationNumber, ground])).toEqual([
      [people[1]?.[1]?.number, 'CATEGORY'],
      [people[2]?.[1]?.number, 'UNIT'],
    ]);
    await step(people[1]?.[1]?.ask as Ask, 'offerDecline', offers[0] as never);
    expect((await seatsOf(rina, campaignId)).get(empty)).toMatchObject({ free: 1, offered: 1, unfilled: 1 });
    const own = (await make(rina, { campaignId }, beside)).offers[0];
    await step(people[1]?.[0]?.ask as Ask, 'offerDecline', own as never);
    const next = (await make(rina, { campaignId }, beside, 2)).offers[0];
    expect(next).toMatchObject({ registrationNumber: people[1]?.[1]?.number, ground: 'OWN', after: own?.id });
  });

  it('stand one an applicant: of two posts offered at the same moment one is refused, and nothing is lost', async () => {
    const { rina, budi, campaignId, formationIds, people } = await listed(city, [
      { quota: 1, people: [], category: 'CUM_LAUDE' },
      { quota: 1, people: ranked(2) },
    ]);
    const [empty = '', beside = ''] = formationIds;
    const own = (await make(rina, { campaignId }, beside)).offers[0];
    // The first declines while another officer offers the second the empty post: whoever of the two is late reads anew.
    const answers = await Promise.all([
      refused(people[1]?.[0]?.ask as Ask, 'offerDecline', ofOffer(own as never)),
      refused(budi, 'offersMake', offeringOf(campaignId, empty)),
    ]);
    expect(answers.flat()).toEqual([]);
    const made = [...(await offersOf(rina, empty)), ...(await offersOf(rina, beside))];
    const standing = made.filter(({ status }) => status === 'OFFERED').map(({ registrationNumber }) => registrationNumber);
    expect(standing).toEqual([people[1]?.[1]?.number]);
  });

  it('are nobody’s business in another region, and none of an applicant’s or of staff without an office', async () => {
    const { rina, campaignId, formationIds } = await listed(city, [{ quota: 1, people: ranked(1) }]);
    const [formationId = ''] = formationIds;
    const [offer] = (await make(rina, { campaignId }, formationId)).offers;
    const abroad = await officerAbroad(city);
    expect(await offersOf(abroad, formationId)).toEqual([]);
    expect(await seatsOf(abroad, campaignId)).toEqual(new Map());
    expect((await abroad('query($id: ID!) { offer(id: $id) { status } node(id: $id) { id } }', { id: offer?.id })).data).toEqual({
      offer: null,
      node: null,
    });
    expect(await refused(abroad, 'offersMake', offeringOf(campaignId, formationId, 1))).toEqual(['NOT_FOUND']);
    expect(await refused(abroad, 'offerLapse', ofOffer(offer as never))).toEqual(['NOT_FOUND']);
    expect(await refused(abroad, 'filingRecord', ofOffer(offer as never, { received: [] }))).toEqual(['NOT_FOUND']);
    expect(await refused(city.people.staff.ask, 'offersMake', offeringOf(campaignId, formationId, 1))).toEqual(['!FORBIDDEN']);
    expect(await refused(city.people.hr.ask, 'offerLapse', ofOffer(offer as never))).toEqual(['!FORBIDDEN']);
  });
});

describe('after the end of a campaign', () => {
  it('nothing is offered any more, free posts stay unfilled, and what was offered can still be read when its applicants are forgotten', async () => {
    const of = await listed(city, [{ quota: 2, people: ranked(3) }]);
    const [formationId = ''] = of.formationIds;
    const { offers } = await make(of.rina, of, formationId);
    await step(of.people[0]?.[0]?.ask as Ask, 'offerAccept', offers[0] as never);
    await step(of.people[0]?.[1]?.ask as Ask, 'offerDecline', offers[1] as never);
    expect((await seatsOf(of.rina, of.campaignId)).get(formationId)).toMatchObject({ free: 1, unfilled: 0 });
    await closed(city, of);
    expect(await refused(of.rina, 'offersMake', offeringOf(of.campaignId, formationId, 2))).toEqual(['PHASE_CLOSED']);
    expect((await seatsOf(of.rina, of.campaignId)).get(formationId)).toMatchObject({ free: 1, unfilled: 1 });
    city.setNow(FORGETTING);
    await anonymiseAll(city.people.hr.ask, of.campaignId);
    const told = await offersOf(of.rina, formationId, `${OFFER} candidate { name } deadlineAt allowedActions`);
    expect(told).toMatchObject([
      { status: 'ACCEPTED', candidate: null },
      { status: 'DECLINED', candidate: null },
    ]);
    const forgotten = ofOffer(told[0] as never, await appointment(city));
    expect(await refused(city.people.hr.ask, 'appointmentHire', forgotten)).toEqual(['TRANSITION_REFUSED']);
    expect((await seatsOf(of.rina, of.campaignId)).get(formationId)).toMatchObject({ accepted: 1, free: 1, unfilled: 1 });
  });
});

describe('an answer', () => {
  it('counts to the last millisecond of the fifth day, and from then on the offer lapses', async () => {
    const { rina, campaignId, formationIds, people } = await listed(city, [{ quota: 2, people: ranked(2) }]);
    const [formationId = ''] = formationIds;
    const { offers } = await make(rina, { campaignId }, formationId);
    const [[first, second] = []] = people;
    city.setNow(LAST_ANSWER);
    expect(await refused(rina, 'offerLapse', ofOffer(offers[0] as never))).toEqual(['NOT_OPEN_YET']);
    expect(await step(first?.ask as Ask, 'offerAccept', offers[0] as never)).toMatchObject({ status: 'ACCEPTED' });
    city.setNow(NO_ANSWER);
    expect(await refused(second?.ask as Ask, 'offerAccept', ofOffer(offers[1] as never))).toEqual(['DEADLINE_PASSED']);
    expect(await refused(rina, 'offerLapse', ofOffer({ id: offers[0]?.id ?? '', version: 2 }))).toEqual(['NOT_OPEN_YET']);
    expect(await step(rina, 'offerLapse', offers[1] as never)).toMatchObject({ status: 'LAPSED' });
  });

  it('that came in time stands though an officer lets the offer lapse in the same moment, or lapses before it: never both', async () => {
    const { rina, campaignId, formationIds, people } = await listed(city, [{ quota: 1, people: ranked(1) }]);
    const [offer] = (await make(rina, { campaignId }, formationIds[0] ?? '')).offers;
    const own = people[0]?.[0]?.ask as Ask;
    const codes = await Promise.all([
      refused(own, 'offerAccept', ofOffer(offer as never)),
      refused(own, 'offerDecline', ofOffer(offer as never)),
    ]);
    expect(codes.flat()).toEqual(['VERSION_CONFLICT']);
  });

  it('is followed by documents, of which only that they have come is kept; whose never come lapses', async () => {
    const { rina, campaignId, formationIds, people } = await listed(city, [{ quota: 1, people: ranked(1) }]);
    const [offer] = (await make(rina, { campaignId }, formationIds[0] ?? '')).offers;
    const own = people[0]?.[0]?.ask as Ask;
    const fields = `${OFFER} deadlineAt filing { received missing } allowedActions`;
    const accepted = await step(own, 'offerAccept', offer as never, {}, fields);
    // The stage of filing lasts to 31 March, longer than fifteen days.
    expect(accepted).toMatchObject({ deadlineAt: '2026-03-31T17:00:00.000Z', filing: { received: [] }, allowedActions: ['offerDecline'] });
    const some = await step(rina, 'filingRecord', accepted, { received: ['HEALTH', 'DIPLOMA'] }, fields);
    expect(some.filing).toEqual({
      received: ['DIPLOMA', 'HEALTH'],
      missing: ['TRANSCRIPT', 'LIFE_HISTORY', 'POLICE_RECORD', 'DRUG_FREE', 'STATEMENT'],
    });
    city.setNow('2026-03-31T16:59:59.999Z');
    expect(await refused(rina, 'offerLapse', ofOffer(some))).toEqual(['NOT_OPEN_YET']);
    city.setNow('2026-03-31T17:00:00.000Z');
    const all = await file(rina, some);
    expect(await refused(rina, 'offerLapse', ofOffer(all))).toEqual(['TRANSITION_REFUSED']);
    const few = await file(rina, all, ['DIPLOMA']);
    expect(await step(rina, 'offerLapse', few)).toMatchObject({ status: 'LAPSED' });
  });
});
