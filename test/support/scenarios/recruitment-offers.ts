// What the scenarios of offers and appointment stand on.
import type { Ask } from '../city.ts';
import { file, listed, make, OFFERING, type OfferView, ranked, step } from '../offers.ts';
import type { Carried } from '../selected.ts';
import type { Season } from './stages.ts';

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

export async function accepted(city: Season): Promise<Offered> {
  const found = await offered(city);
  return { ...found, offer: await step(found.ask, 'offerAccept', found.offer) };
}

export async function complete(city: Season): Promise<Offered> {
  const found = await accepted(city);
  return { ...found, offer: await file(found.of.rina, found.offer) };
}
