// Offers depend on facts and not on clicks: whatever is clicked in whatever order, the same people hold the same posts.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Category } from '../../../../src/modules/recruitment/campaigns/rules/kinds.ts';
import type { Listed } from '../../../../src/modules/recruitment/lists/rules/fill.ts';
import { finalRanking } from '../../../../src/modules/recruitment/lists/rules/ranking.ts';
import {
  endedAt,
  isSilent,
  perhapsSilent,
  statusAt,
  stillHeld,
  toRecord,
  withoutSilent,
} from '../../../../src/modules/recruitment/offers/rules/lapse.ts';
import { acceptOffer, declineOffer, endOffer, lapseOffer, makeOffers } from '../../../../src/modules/recruitment/offers/rules/offer.ts';
import { heldSeats, nextPlaces, noSeats } from '../../../../src/modules/recruitment/offers/rules/seats.ts';
import type { Offer, Seats } from '../../../../src/modules/recruitment/offers/rules/types.ts';
import { committeePolicy } from '../../../../src/modules/recruitment/verification/rules/policy.ts';
import { RuleError } from '../../../../src/platform/rules/errors.ts';
import { SHIPPED } from '../../../../src/platform/rules/policy/overlay.ts';
import { formation, RULES_2024, tested } from '../../rules/support.ts';

const COMMITTEE = committeePolicy('2026-03-09', SHIPPED);
const START = Date.parse('2025-01-06T02:00:00.000Z');
const WEEK_MS = 7 * 86_400_000;
const at = (round: number): string => new Date(START + round * WEEK_MS).toISOString();

type Answer = 'ACCEPT' | 'DECLINE' | 'SILENT';

/** Seats and offers as they are stored; what has lapsed by the clock may be recorded or not. */
class Office {
  readonly lists: readonly Listed[];
  seats: Map<string, Seats>;
  offers = new Map<string, Offer>();
  constructor(lists: readonly Listed[]) {
    this.lists = lists;
    this.seats = new Map(lists.map(({ post }) => [post.id, noSeats(post.id, post.quota)]));
  }

  seatsOf = (id: string): Seats => this.seats.get(id) ?? noSeats(id, 0);
  keep = ({ offer, seats }: { offer: Offer; seats: Seats }): void => {
    this.offers.set(offer.id, offer);
    this.seats.set(seats.formationId, seats);
  };
  rankOf = (from: string, number: string): number =>
    this.lists.find(({ post }) => post.id === from)?.list.find(({ of }) => of.number === number)?.rank ?? 0;

  /** As the service does it: the silent are taken for ended, and recorded where a new offer needs it. */
  make(formationId: string, now: string, most: number): boolean {
    const stored = [...this.seats.values()];
    const silent = stored
      .flatMap((one) => perhapsSilent(one, now))
      .flatMap((id) => this.offers.get(id) ?? [])
      .filter((offer) => isSilent(offer, now));
    const ids = new Set(silent.map(({ id }) => id));
    const settled = stored.map((one) => withoutSilent(one, ids));
    try {
      const places = nextPlaces(this.lists, settled, { formationId, preferred: [] }, RULES_2024).slice(0, most);
      const chosen = places.map((place) => {
        const { number, from } = place;
        return {
          id: `off_${formationId}_${number}`,
          seat: place,
          applicationId: number,
          ownerId: number,
          rank: this.rankOf(from, number),
          reason: null,
        };
      });
      const making = { campaignId: 'cmp_1', source: { edition: 1, sha256: 'h', rulesNumber: 1 }, by: 'rina', now, policy: COMMITTEE };
      const made = makeOffers(withoutSilent(this.seatsOf(formationId), ids), chosen, making);
      const recorded = toRecord(
        silent.map((body) => ({ body })),
        made.offers,
      );
      const later = new Set(ids).difference(new Set(recorded.map(({ body }) => body.id)));
      this.seats.set(formationId, stillHeld(made.seats, later));
      for (const { body } of recorded) this.keep(endOffer(body, this.seatsOf(body.formationId), 'LAPSED', body.deadlineAt));
      for (const offer of made.offers) {
        if (this.offers.has(offer.id)) throw new Error(`${offer.id} was offered twice.`);
        this.offers.set(offer.id, offer);
      }
      return made.offers.length > 0;
    } catch (error) {
      if (error instanceof RuleError) return false;
      throw error;
    }
  }

  answer(offer: Offer, what: Answer, now: string): void {
    if (what === 'ACCEPT') this.offers.set(offer.id, acceptOffer(offer, now, COMMITTEE));
    if (what === 'DECLINE') this.keep(declineOffer(offer, this.seatsOf(offer.formationId), now));
  }

  click(now: string, which: (offers: Offer[]) => Offer[]): void {
    for (const offer of which([...this.offers.values()].filter((one) => isSilent(one, now))))
      this.keep(lapseOffer(offer, this.seatsOf(offer.formationId), { now, filingCloses: now }));
  }

  holders = (now: string): string[] =>
    [...this.offers.values()]
      .filter((offer) => ['OFFERED', 'ACCEPTED'].includes(statusAt(offer, now)))
      .map(({ registrationNumber, formationId, ground }) => `${registrationNumber}→${formationId} ${ground}`)
      .toSorted();
}

const posts = fc.array(
  fc.record({
    quota: fc.integer({ min: 1, max: 3 }),
    unit: fc.constantFrom('unt_1', 'unt_2'),
    category: fc.constantFrom<Category>('GENERAL', 'CUM_LAUDE'),
    people: fc.array(fc.constantFrom<Answer>('ACCEPT', 'DECLINE', 'SILENT', 'SILENT'), { maxLength: 6 }),
  }),
  { minLength: 2, maxLength: 4 },
);

/** What another office does with the same facts: in which order it offers and how many at once, whom it clicks away and when. */
const manner = fc.record({ seed: fc.nat(), clicks: fc.constantFrom('NONE', 'ALL', 'SOME', 'BETWEEN'), atOnce: fc.constantFrom(1, 2, 20) });
type Manner = typeof manner extends fc.Arbitrary<infer M> ? M : never;

function shuffled<T>(list: readonly T[], seed: number): T[] {
  let state = seed + 1;
  const keyed = list.map((one) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return { one, key: state };
  });
  return keyed.toSorted((a, b) => a.key - b.key).map(({ one }) => one);
}

const ROUNDS = 5;

/** Round after round all that can be offered is offered, everybody answers as they do, or not. */
function played(
  lists: readonly Listed[],
  answers: ReadonlyMap<string, Answer>,
  { seed, clicks, atOnce }: Manner,
): { office: Office; made: number } {
  const office = new Office(lists);
  const clicked = (now: string, round: number): void => {
    if (clicks === 'ALL') office.click(now, (all) => shuffled(all, seed + round));
    if (clicks === 'SOME') office.click(now, (all) => shuffled(all, seed + round).slice(0, 1 + (seed % 2)));
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const now = at(round);
    clicked(now, round);
    for (let again = true; again; ) {
      again = false;
      for (const { post } of shuffled(lists, seed + round)) {
        while (office.make(post.id, now, atOnce)) {
          again = true;
          if (clicks === 'BETWEEN') office.click(now, (all) => shuffled(all, seed).slice(0, 1));
        }
      }
    }
    const open = [...office.offers.values()].filter((offer) => offer.status === 'OFFERED' && !isSilent(offer, now));
    for (const offer of shuffled(open, seed)) office.answer(offer, answers.get(offer.registrationNumber) ?? 'SILENT', now);
    for (const seats of office.seats.values()) expect(heldSeats(seats)).toBeLessThanOrEqual(seats.quota);
  }
  return { office, made: office.offers.size };
}

const listsOf = (all: typeof posts extends fc.Arbitrary<infer P> ? P : never) => {
  const answers = new Map<string, Answer>();
  const lists = all.map(({ quota, unit, category, people }, i): Listed => {
    const post = formation({ id: `frm_${i}`, quota, unitId: unit, category });
    const own = people.map((answer, j) => {
      answers.set(`F${i}-${j}`, answer);
      return tested(`F${i}-${j}`, [100, 100, 200], { skb: String(400 - 10 * j - i) });
    });
    return { post, list: finalRanking(own, post, RULES_2024) };
  });
  return { lists, answers };
};

describe('an offer that nobody answers', () => {
  test('has lapsed at the instant of its deadline, and not before, with the seat of the own list lost and of another kept', () => {
    const { lists } = listsOf([
      { quota: 1, unit: 'unt_1', category: 'GENERAL', people: ['SILENT', 'SILENT'] },
      { quota: 1, unit: 'unt_1', category: 'CUM_LAUDE', people: [] },
    ]);
    const office = new Office(lists);
    office.make('frm_0', at(0), 20);
    office.make('frm_1', at(0), 20);
    const deadline = '2025-01-11T17:00:00.000Z';
    const before = '2025-01-11T16:59:59.999Z';
    const [own, elsewhere] = [...office.offers.values()] as [Offer, Offer];
    expect([statusAt(own, before), endedAt(own, before)]).toEqual(['OFFERED', null]);
    expect([statusAt(own, deadline), endedAt(own, deadline)]).toEqual(['LAPSED', deadline]);
    expect(office.lists.flatMap(({ post }) => perhapsSilent(office.seatsOf(post.id), before))).toEqual([]);
    const ids = new Set([own.id, elsewhere.id]);
    expect(['frm_0', 'frm_1'].map((id) => withoutSilent(office.seatsOf(id), ids).list[0]?.end)).toEqual(['GONE', 'REFUSED']);
  });

  test('is no longer declined: who comes late finds it lapsed', () => {
    const { lists } = listsOf([{ quota: 1, unit: 'unt_1', category: 'GENERAL', people: ['SILENT'] }]);
    const office = new Office(lists);
    office.make('frm_0', at(0), 20);
    const [offer] = [...office.offers.values()] as [Offer];
    expect(() => declineOffer(offer, office.seatsOf('frm_0'), at(1))).toThrow(/DEADLINE_PASSED/);
  });

  test('passes nobody over: the next in rank gets the post, whether it was clicked away or not', () => {
    // Two play: one is offered the own post, the next the empty one of another category. Silence there, a refusal here.
    for (const clicks of ['NONE', 'ALL'] as const) {
      const { lists, answers } = listsOf([
        { quota: 1, unit: 'unt_1', category: 'GENERAL', people: ['DECLINE', 'ACCEPT', 'ACCEPT'] },
        { quota: 1, unit: 'unt_1', category: 'CUM_LAUDE', people: [] },
      ]);
      const office = new Office(lists);
      office.make('frm_0', at(0), 20);
      office.make('frm_1', at(0), 20);
      office.answer(office.offers.get('off_frm_0_F0-0') as Offer, 'DECLINE', at(0));
      if (clicks === 'ALL') office.click(at(1), (all) => all);
      expect(answers.size).toBe(3);
      office.make('frm_0', at(1), 20);
      expect(office.holders(at(1))).toEqual(['F0-1→frm_0 OWN']);
      office.make('frm_1', at(1), 20);
      expect(office.holders(at(1))).toEqual(['F0-1→frm_0 OWN', 'F0-2→frm_1 CATEGORY']);
    }
  });
});

test('in 1,200 histories of the same facts: any order of offers, answers and clicks, any or no click, ends with the same holders', () => {
  const seen = { histories: 0, offers: 0, moved: 0 };
  fc.assert(
    fc.property(posts, fc.array(manner, { minLength: 3, maxLength: 3 }), (all, manners) => {
      const { lists, answers } = listsOf(all);
      const plain = played(lists, answers, { seed: 0, clicks: 'ALL', atOnce: 20 });
      const holders = plain.office.holders(at(ROUNDS));
      for (const one of manners) {
        const { office } = played(lists, answers, one);
        expect(office.holders(at(ROUNDS))).toEqual(holders);
        seen.histories += 1;
      }
      seen.offers += plain.made;
      seen.moved += holders.filter((one) => !one.endsWith('OWN')).length;
    }),
    { numRuns: 400, seed: 7 },
  );
  expect(seen.histories).toBe(1_200);
  expect(seen.offers).toBeGreaterThan(1_500);
  expect(seen.moved).toBeGreaterThan(100);
});
