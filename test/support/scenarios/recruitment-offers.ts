// Scenarios of the mutations of offers and appointment.
import type { Ask } from '../city.ts';
import {
  appointment,
  file,
  hireAs,
  listed,
  make,
  NO_ANSWER,
  OFFER,
  OFFERING,
  type OfferView,
  offeringOf,
  ofOffer,
  ranked,
  step,
} from '../offers.ts';
import type { Carried } from '../selected.ts';
import type { Scenario, Season } from './stages.ts';

/** One campaign serves all answers of a city: each scenario takes the next of its offers, to an applicant of its own. */
const POSTS = 14;
const campaigns = new WeakMap<object, Promise<{ of: Carried; offers: OfferView[] }>>();

async function opened(city: Season): Promise<{ of: Carried; offers: OfferView[] }> {
  const of = await listed(city, [{ quota: POSTS, people: ranked(POSTS) }]);
  const { offers } = await make(of.rina, of, of.formationIds[0] ?? '');
  return { of, offers };
}

export interface Offered {
  of: Carried;
  /** The applicant. */
  ask: Ask;
  offer: OfferView;
}

export async function offered(city: Season): Promise<Offered> {
  const known = campaigns.get(city.people) ?? opened(city);
  campaigns.set(city.people, known);
  const { of, offers } = await known;
  city.setNow(OFFERING);
  const offer = offers.shift();
  const applicant = of.people.flat().find(({ number }) => number === offer?.registrationNumber);
  if (!offer || !applicant) throw new Error(`All ${POSTS} offers have been used: make more.`);
  return { of, ask: applicant.ask, offer };
}

async function accepted(city: Season): Promise<Offered> {
  const found = await offered(city);
  return { ...found, offer: await step(found.ask, 'offerAccept', found.offer) };
}

export async function complete(city: Season): Promise<Offered> {
  const found = await accepted(city);
  return { ...found, offer: await file(found.of.rina, found.offer) };
}

const SELECTION = `offer { ${OFFER} deadlineAt filing { received missing } endedAt allowedActions }`;

export const offers: Record<string, Scenario> = {
  offersMake: async (city) => {
    const { rina, campaignId, formationIds } = await listed(city, [
      { quota: 1, people: [], category: 'CUM_LAUDE' },
      { quota: 1, people: ranked(2) },
    ]);
    const input = offeringOf(campaignId, formationIds[0] ?? '');
    return { ask: rina, input, selection: `offers { ${OFFER} } seats { version offered free tied unfilled }` };
  },
  offerAccept: async (city) => {
    const { ask, offer } = await offered(city);
    return { ask, input: ofOffer(offer), selection: SELECTION };
  },
  offerDecline: async (city) => {
    const { ask, offer } = await offered(city);
    return { ask, input: ofOffer(offer), selection: SELECTION };
  },
  offerLapse: async (city) => {
    const { of, offer } = await offered(city);
    city.setNow(NO_ANSWER);
    return { ask: of.rina, input: ofOffer(offer), selection: SELECTION };
  },
  filingRecord: async (city) => {
    const { of, offer } = await accepted(city);
    return { ask: of.rina, input: ofOffer(offer, { received: ['DIPLOMA', 'HEALTH'] }), selection: SELECTION };
  },
  appointmentHire: async (city) => {
    const { offer } = await complete(city);
    const input = ofOffer(offer, await appointment(city));
    return { ask: city.people.hr.ask, input, selection: `offer { ${OFFER} employee { id kind identifiers { value } history { id } } }` };
  },
  appointmentResign: async (city) => {
    const { offer } = await complete(city);
    const hired = await hireAs(city, city.people.hr.ask, offer);
    const input = ofOffer(hired, { reason: 'Diterima di instansi lain', lastDay: '2026-06-30' });
    return { ask: city.people.hr.ask, input, selection: `offer { ${OFFER} employee { history { id validTo } } }` };
  },
};
