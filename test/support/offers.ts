// Offers for tests: a campaign carried to its final list, posts offered and answered, files recorded, people appointed; all through the API.

import { FILING_DOCUMENTS } from '../../src/modules/recruitment/verification/rules/policy.ts';
import { makeNip } from '../../src/platform/rules/identifiers.ts';
import { type Ask, REGION } from './city.ts';
import { type FieldsOf, type MutationName, mutation, newKey, type PayloadOf, whole } from './mutations.ts';
import { type Agency, answered, done } from './people.ts';
import { BORN } from './registration.ts';
import { type Candidate, type Carried, type PostPlan, selected } from './selected.ts';
import { inSemarang, type Place } from './selection.ts';
import { nextWithin, SERVICE_NUMBERS } from './serials.ts';

/** The window for objections to the final list is over; five days later an unanswered offer lapses. */
export const OFFERING = '2026-03-03T02:00:00.000Z';
export const LAST_ANSWER = '2026-03-08T16:59:59.999Z';
export const NO_ANSWER = '2026-03-08T17:00:00.000Z';
export const STARTS = '2026-04-01';

export interface OfferView {
  id: string;
  version: number;
  status: string;
  registrationNumber: string;
  ground: string;
  after: string | null;
}

export interface SeatsTold {
  version: number;
  quota: number;
  offered: number;
  accepted: number;
  hired: number;
  free: number;
  tied: number;
  tiedNumbers: string[];
  unfilled: number;
}

export const OFFER = 'id version status registrationNumber ground after';
export const SEATS = 'version quota offered accepted hired free tied tiedNumbers unfilled';

export interface Made {
  offers: OfferView[];
  seats: SeatsTold;
}

/** The best has so many points in the field test, each next one fewer. */
export const ranked = (count: number, best = 400): Candidate[] =>
  Array.from({ length: count }, (_, i) => ({ skd: [100, 100, 200] as const, skb: String(best - i) }));

/** A final list that nobody can object to any more. */
export async function listed(city: Agency, plans: readonly PostPlan[], place: Place = inSemarang(city)): Promise<Carried> {
  const of = await selected(city, plans, place);
  city.setNow(OFFERING);
  return of;
}

export const offeringOf = <More extends object>(campaignId: string, formationId: string, expectedVersion = 0, more: More = {} as More) => ({
  ...{ campaignId, formationId, expectedVersion },
  ...more,
});

export const make = (
  ask: Ask,
  { campaignId }: { campaignId: string },
  formationId: string,
  version = 0,
  more: object = {},
): Promise<Made> => done(ask, 'offersMake', offeringOf(campaignId, formationId, version, more), `offers { ${OFFER} } seats { ${SEATS} }`);

type Versioned = Pick<OfferView, 'id' | 'version'>;

export const ofOffer = <More extends object>({ id, version }: Versioned, more: More = {} as More) => ({
  offerId: id,
  expectedVersion: version,
  ...more,
});

/** One step of an offer. */
export const step = async <Name extends MutationName>(ask: Ask, name: Name, offer: Versioned, more: FieldsOf<Name> = {}, fields = OFFER) =>
  (await answered<{ offer: PayloadOf<'offerAccept'>['offer'] }>(done(ask, name, whole(name, ofOffer(offer, more)), `offer { ${fields} }`)))
    .offer;

export const file = (ask: Ask, offer: Versioned, received: readonly string[] = FILING_DOCUMENTS): Promise<OfferView> =>
  step(ask, 'filingRecord', offer, { received });

/** Accepted by its applicant, and everything filed. */
export const filed = async (ask: Ask, officer: Ask, offer: Versioned): Promise<OfferView> =>
  file(officer, await step(ask, 'offerAccept', offer));

let serial = 0;

/** A number that nobody has, of somebody born as the applicants of registration.ts are. */
export function newNumber(): string {
  serial = nextWithin(serial, SERVICE_NUMBERS);
  return makeNip({ ...BORN, appointedIn: '2026-04', serial });
}

/** What an appointment says beside the offer; a post of its own in the unit. */
export async function appointment(city: Agency, unitId = inSemarang(city).unitId, title = 'Pranata Komputer') {
  const input = { unitId, title, kind: 'FUNCTIONAL', level: 'AHLI_PERTAMA' };
  const { position } = await done(city.setup, 'positionCreate', input, 'position { id }');
  const assignment = { positionId: position.id, supervisorId: city.people.superior.employeeId, validFrom: STARTS };
  return { identifier: newNumber(), grade: 'III/a', assignment };
}

export const hireAs = async (city: Agency, hr: Ask, offer: Versioned) => step(hr, 'appointmentHire', offer, await appointment(city));

export async function seatsOf(ask: Ask, campaignId: string): Promise<Map<string, SeatsTold>> {
  const query = `query($id: ID!) { formationSeats(campaignId: $id, first: 100) { edges { node { opening { formationId } ${SEATS} } } } }`;
  const { data, errors } = await ask(query, { id: campaignId });
  if (errors) throw new Error(JSON.stringify(errors));
  const nodes: (SeatsTold & { opening: { formationId: string } })[] = data.formationSeats.edges.map(({ node }: { node: unknown }) => node);
  return new Map(nodes.map(({ opening, ...seats }) => [opening.formationId, seats]));
}

export async function offersOf(ask: Ask, formationId: string, fields = OFFER): Promise<OfferView[]> {
  const query = `query($id: ID!) { offers(formationId: $id, first: 100) { edges { node { ${fields} } } } }`;
  const { data } = await ask(query, { id: formationId });
  return data.offers.edges.map(({ node }: { node: OfferView }) => node);
}

/** A mutation as it was sent, to be sent again. */
export function sent(name: string, input: object, selection: string) {
  const query = mutation(name, `${selection} userErrors { code field }`);
  const variables = { input: { idempotencyKey: newKey(), ...input } };
  return async (ask: Ask) => (await ask(query, variables)).data[name];
}

export const officerAbroad = (city: Agency): Promise<Ask> =>
  city.login({ sub: 'semua', roles: ['RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER', 'HR_OFFICER', 'AUDITOR'], region: '33.22' });

export const secondHr = (city: Agency): Promise<Ask> => city.login({ sub: 'hr-kedua', roles: ['HR_OFFICER'], region: REGION });
