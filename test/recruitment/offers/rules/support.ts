// A campaign whose posts are offered, and its people: what the tests of offers, appointments and seats stand on.
import type { Formation } from '../../../../src/modules/recruitment/campaigns/rules/types.ts';
import type { Listed } from '../../../../src/modules/recruitment/lists/rules/fill.ts';
import type { Fillable } from '../../../../src/modules/recruitment/lists/rules/fill-requirements.ts';
import { finalRanking } from '../../../../src/modules/recruitment/lists/rules/ranking.ts';
import type { HireFacts } from '../../../../src/modules/recruitment/offers/rules/appointment.ts';
import { acceptOffer, makeOffers, recordFiling } from '../../../../src/modules/recruitment/offers/rules/offer.ts';
import { ownTrials, staffTrials } from '../../../../src/modules/recruitment/offers/rules/offer-actions.ts';
import { nextPlaces, noSeats } from '../../../../src/modules/recruitment/offers/rules/seats.ts';
import type { Offer, Seats } from '../../../../src/modules/recruitment/offers/rules/types.ts';
import { committeePolicy, FILING_DOCUMENTS } from '../../../../src/modules/recruitment/verification/rules/policy.ts';
import { possible } from '../../../../src/platform/rules/blockers.ts';
import { makeNip } from '../../../../src/platform/rules/identifiers.ts';
import { SHIPPED } from '../../../../src/platform/rules/policy/overlay.ts';
import { formation, RULES_2024, tested } from '../../rules/support.ts';

export const COMMITTEE = committeePolicy('2026-03-09', SHIPPED);

export const NOW = '2025-01-06T02:00:00.000Z';
/** The end of the fifth day after. */
export const LATE = '2025-01-11T17:00:00.000Z';
export const STAGE = '2025-01-15T17:00:00.000Z';
/** Fifteen days after the sixth of January. */
export const DUE = '2025-01-21T17:00:00.000Z';
export const own = (offer: Offer, now: string) => possible(ownTrials(offer, now));
export const staff = (offer: Offer, at: ReturnType<typeof clock>, by: string) =>
  possible(staffTrials(offer, { ...at, by, employeeId: null, filingOpens: NOW, annulling: null }));
export const clock = (now: string, filingCloses = STAGE) => ({ now, filingCloses });

/** Best first, by the points of the field test. */
export const listed = (id: string, quota: number, people: readonly Fillable[], change: Partial<Formation> = {}): Listed => {
  const post = formation({ id, quota, ...change });
  return { post, list: finalRanking(people, post, RULES_2024) };
};
export const person = (number: string, skb: string): Fillable => tested(number, [100, 100, 200], { skb });
export const PEOPLE = [person('R1', '400'), person('R2', '390'), person('R3', '380')];

/** A campaign as its officers work on it. */
export class World {
  readonly lists: readonly Listed[];
  seats: Seats[];
  offers: Offer[] = [];

  constructor(...lists: Listed[]) {
    this.lists = lists;
    this.seats = lists.map(({ post }) => noSeats(post.id, post.quota));
  }

  /** Offers what can be offered of a formation, at most `most`. */
  make(formationId: string, preferred: string[] = [], most = 20): Offer[] {
    const places = nextPlaces(this.lists, this.seats, { formationId, preferred }, RULES_2024).slice(0, most);
    const chosen = places.map((place) => ({
      id: `off_${place.formationId}_${place.number}`,
      seat: place,
      applicationId: `apn_${place.number}`,
      ownerId: `applicants:${place.number}`,
      rank: this.lists.find(({ post }) => post.id === place.from)?.list.find(({ of }) => of.number === place.number)?.rank ?? 0,
      reason: null,
    }));
    const source = { edition: 1, sha256: 'h', rulesNumber: 1 };
    const made = makeOffers(this.of(formationId), chosen, { campaignId: 'cmp_1', source, by: 'rina', now: NOW, policy: COMMITTEE });
    this.offers.push(...made.offers);
    this.keep(made.seats);
    return made.offers;
  }

  of = (formationId: string): Seats => this.seats.find((seats) => seats.formationId === formationId) ?? noSeats(formationId, 0);
  keep(seats: Seats): void {
    this.seats = this.seats.map((old) => (old.formationId === seats.formationId ? seats : old));
  }
  /** A rule is applied to an offer and its seats. */
  step(id: string, rule: (offer: Offer, seats: Seats) => Offer | { offer: Offer; seats: Seats }): Offer {
    const before = this.offers.find((offer) => offer.id === id);
    if (!before) throw new Error(`No ${id}.`);
    const done = rule(before, this.of(before.formationId));
    const { offer, seats } = 'offer' in done ? done : { offer: done, seats: this.of(before.formationId) };
    this.keep(seats);
    this.offers = this.offers.map((old) => (old.id === id ? offer : old));
    return offer;
  }
}

export const told = (offers: readonly Offer[]) =>
  offers.map(({ registrationNumber, ground, after }) => [registrationNumber, ground, after]);
export const filed = (offer: Offer): Offer => recordFiling(acceptOffer(offer, NOW, COMMITTEE), FILING_DOCUMENTS, 'rina', NOW);
export const NIP = makeNip({ birthDate: '1995-05-05', appointedIn: '2025-03', sex: 'FEMALE', serial: 1 });
export const HIRE: HireFacts = {
  employeeId: 'emp_1',
  kind: 'CPNS',
  identifier: NIP,
  unitId: 'unt_1',
  unitIds: ['unt_1'],
  position: { title: 'Pranata  komputer', level: 'AHLI_PERTAMA' },
  positionTitle: 'Pranata Komputer Ahli Pertama',
  startsOn: '2025-03-01',
  notBefore: '2025-02-01',
  number: 1,
  by: 'hr',
  now: NOW,
};
export const LEAVE = {
  reason: 'Mengundurkan diri',
  lastDay: '2025-06-30',
  since: '2025-03-01',
  number: 2,
  kind: 'CPNS',
  now: '2025-06-30T17:00:00.000Z',
} as const;
