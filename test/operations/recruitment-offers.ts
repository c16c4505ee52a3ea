// The mutations of offers and appointment: how to get there, who may, what each costs.
import { COMMITTEE_REASON, shownOffer } from '../support/actions/inputs.ts';
import { appointment, hireAs, listed, NO_ANSWER, newNumber, OFFER, offeringOf, ofOffer, ranked } from '../support/offers.ts';
import { accepted, complete, offered } from '../support/scenarios/recruitment-offers.ts';
import type { Season } from '../support/scenarios/stages.ts';
import { BAD_TEXT } from './bad-text.ts';
import { givenOffer } from './given.ts';
import type { Operations } from './operation.ts';
import type { Ids } from './subjects/index.ts';

const SELECTION = `offer { ${OFFER} deadlineAt filing { received missing } endedAt allowedActions }`;

const givenAssignment = (ids: Ids) => ({ positionId: ids.position, supervisorId: ids.colleague, validFrom: '2026-04-01' });

/** One post for all: what is tried is taken back. */
const posts = new WeakMap<Season['cycle'], Promise<object>>();
function postOf(city: Season): Promise<object> {
  const known = posts.get(city.cycle) ?? appointment(city);
  posts.set(city.cycle, known);
  return known;
}

export const offers = {
  offersMake: {
    scenario: async (city) => {
      const { rina, campaignId, formationIds } = await listed(city, [
        { quota: 1, people: [], category: 'CUM_LAUDE' },
        { quota: 1, people: ranked(2) },
      ]);
      const input = offeringOf(campaignId, formationIds[0] ?? '');
      return { ask: rina, input, selection: `offers { ${OFFER} } seats { version offered free tied unfilled }` };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 14, writes: 1, units: 43 },
    ids: (ids, versions) => ({ campaignId: ids.offersCampaign, formationId: ids.offersFormation, expectedVersion: versions.seats }),
    ownCase: 'OWN_CASE',
    // A choice is looked at once it has its reason.
    badText: [
      ...Object.keys(BAD_TEXT).map((kind) => `preferred.0 ${kind}: REQUIRED@reason`),
      'reason empty: taken',
      'reason blanks: taken',
    ],
    tried: {
      formationSeats: ({ id, version, opening }) => [{ campaignId: id, formationId: opening.formationId, expectedVersion: version }],
    },
  },
  offerAccept: {
    scenario: async (city) => {
      const { ask, offer } = await offered(city);
      return { ask, input: ofOffer(offer), selection: SELECTION };
    },
    access: { otherwise: 'role', nobody: 'login', applicant: 'none' },
    cost: { reads: 2, writes: 1, units: 15 },
    ids: givenOffer,
    tried: { offer: (one) => [shownOffer(one)] },
  },
  offerDecline: {
    scenario: async (city) => {
      const { ask, offer } = await offered(city);
      return { ask, input: ofOffer(offer), selection: SELECTION };
    },
    access: { otherwise: 'role', nobody: 'login', applicant: 'none' },
    cost: { reads: 3, writes: 1, units: 27 },
    ids: givenOffer,
    tried: { offer: (one) => [shownOffer(one)] },
  },
  offerLapse: {
    scenario: async (city) => {
      const { of, offer } = await offered(city);
      city.setNow(NO_ANSWER);
      return { ask: of.rina, input: ofOffer(offer), selection: SELECTION };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 2, writes: 1, units: 27 },
    ids: givenOffer,
    ownCase: 'OWN_CASE',
    tried: { offer: (one) => [shownOffer(one)] },
  },
  filingRecord: {
    scenario: async (city) => {
      const { of, offer } = await accepted(city);
      return { ask: of.rina, input: ofOffer(offer, { received: ['DIPLOMA', 'HEALTH'] }), selection: SELECTION };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 2, writes: 1, units: 16 },
    ids: (ids, versions) => ({ ...givenOffer(ids, versions), received: ['DIPLOMA'] }),
    ownCase: 'OWN_CASE',
    tried: { offer: (one) => [shownOffer(one, { received: ['DIPLOMA'] })] },
  },
  appointmentHire: {
    scenario: async (city) => {
      const { offer } = await complete(city);
      const input = ofOffer(offer, await appointment(city));
      return { ask: city.people.hr.ask, input, selection: `offer { ${OFFER} employee { id kind identifiers { value } history { id } } }` };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 5, writes: 1, units: 71 },
    ids: (ids, versions) => ({ ...givenOffer(ids, versions), identifier: newNumber(), grade: 'III/a', assignment: givenAssignment(ids) }),
    ownCase: 'OWN_CASE',
    tried: { offer: async (one, city) => [shownOffer(one, await postOf(city))] },
  },
  appointmentResign: {
    scenario: async (city) => {
      const { offer } = await complete(city);
      const hired = await hireAs(city, city.people.hr.ask, offer);
      const input = ofOffer(hired, { reason: 'Diterima di instansi lain', lastDay: '2026-06-30' });
      return { ask: city.people.hr.ask, input, selection: `offer { ${OFFER} employee { history { id validTo } } }` };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 7, writes: 1, units: 88 },
    ids: (ids, versions) => ({ ...givenOffer(ids, versions), reason: 'Uji', lastDay: '2026-06-30' }),
    ownCase: 'OWN_CASE',
    servesFrom: '2026-04-02T02:00:00.000Z',
    tried: { offer: (one) => [shownOffer(one, { reason: COMMITTEE_REASON, lastDay: '2026-09-30' })] },
  },
} satisfies Operations;
