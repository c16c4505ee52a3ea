// Seats as rules, in whatever order things happen: never more than the quota, nobody in two of them, nobody passed over.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Category } from '../../../../src/modules/recruitment/campaigns/rules/kinds.ts';
import type { Listed } from '../../../../src/modules/recruitment/lists/rules/fill.ts';
import { hireFrom, resign } from '../../../../src/modules/recruitment/offers/rules/appointment.ts';
import { acceptOffer, declineOffer, lapseOffer, recordFiling } from '../../../../src/modules/recruitment/offers/rules/offer.ts';
import { heldSeats, hiredSeats, nextPlaces } from '../../../../src/modules/recruitment/offers/rules/seats.ts';
import { FILING_DOCUMENTS } from '../../../../src/modules/recruitment/verification/rules/policy.ts';
import { RuleError } from '../../../../src/platform/rules/errors.ts';
import { problemsOf } from '../../../performance/rules/support.ts';
import { RULES_2024 } from '../../rules/support.ts';
import { COMMITTEE, clock, DUE, HIRE, LEAVE, listed, NOW, person, World } from './support.ts';

describe('whatever is offered, answered, filed, appointed and resigned in whatever order', () => {
  const HOLDS = ['OFFERED', 'ACCEPTED', 'HIRED'];
  const categories: Category[] = ['GENERAL', 'CUM_LAUDE'];
  const post = fc.record({
    quota: fc.integer({ min: 1, max: 3 }),
    unit: fc.constantFrom('unt_1', 'unt_2'),
    category: fc.constantFrom(...categories),
    points: fc.array(fc.integer({ min: 300, max: 306 }), { maxLength: 6 }),
  });
  const actor = fc.constantFrom('make', 'make', 'prefer', 'accept', 'decline', 'lapse', 'file', 'hire', 'resign');
  const steps = fc.array(fc.tuple(actor, fc.nat({ max: 11 })), { maxLength: 80 });

  const RULES: Record<string, Parameters<World['step']>[1]> = {
    accept: (offer) => acceptOffer(offer, NOW, COMMITTEE),
    decline: (offer, seats) => declineOffer(offer, seats, NOW),
    lapse: (offer, seats) => lapseOffer(offer, seats, clock(DUE)),
    file: (offer) => recordFiling(offer, FILING_DOCUMENTS, 'rina', NOW),
    hire: (offer, seats) => hireFrom(offer, seats, HIRE),
    resign: (offer, seats) => resign(offer, seats, LEAVE),
  };

  function act(world: World, what: string, nth: number): void {
    const of = world.lists[nth % world.lists.length]?.post.id ?? '';
    const offer = world.offers[nth % Math.max(1, world.offers.length)];
    const rule = RULES[what];
    const numbers = world.lists.find(({ post: { id } }) => id === of)?.list.map((one) => one.of.number) ?? [];
    if (rule) offer && world.step(offer.id, rule);
    else if (what === 'make') world.make(of, [], 1 + (nth % 3));
    else world.make(of, numbers.slice(nth % 3, (nth % 3) + 1));
  }

  /** Nobody of the own list who was never asked stands before somebody who was, unless they hold another post or have gone. */
  function passedOver(world: World, { post: { id }, list }: Listed): string[] {
    const own = world.offers.filter((offer) => offer.formationId === id && offer.ground === 'OWN').map((offer) => offer.rank);
    const bound = new Set(world.offers.map(({ registrationNumber }) => registrationNumber));
    return list.filter(({ of, rank }) => rank !== null && rank < Math.max(0, ...own) && !bound.has(of.number)).map(({ of }) => of.number);
  }

  /** Of the own list, where the rules say that nobody is left for a free post: who was never asked for any. */
  function leftOver(world: World, { post: { id }, list }: Listed): string[] {
    const exhausted = problemsOf(() => nextPlaces(world.lists, world.seats, { formationId: id, preferred: [] }, RULES_2024));
    if (!exhausted.includes('LIST_EXHAUSTED formationId')) return [];
    const asked = new Set(world.offers.map(({ registrationNumber }) => registrationNumber));
    return list.filter(({ of, rank }) => rank !== null && !asked.has(of.number)).map(({ of }) => of.number);
  }

  test('no more than the quota are held or hired, nobody stands in two seats or is asked twice, and nobody is passed over', () => {
    fc.assert(
      fc.property(fc.array(post, { minLength: 1, maxLength: 4 }), steps, (posts, list) => {
        const world = new World(
          ...posts.map(({ quota, unit, category, points }, i) =>
            listed(
              `frm_${i}`,
              quota,
              points.map((skb, j) => person(`F${i}-${j}`, String(skb))),
              { unitId: unit, category },
            ),
          ),
        );
        for (const [what, nth] of list) {
          try {
            act(world, what, nth);
          } catch (error) {
            if (!(error instanceof RuleError)) throw error;
          }
          for (const seats of world.seats) {
            const all = world.offers.filter(({ formationId }) => formationId === seats.formationId);
            expect(heldSeats(seats)).toBeLessThanOrEqual(seats.quota);
            expect(heldSeats(seats)).toBe(all.filter(({ status }) => HOLDS.includes(status)).length);
            expect(hiredSeats(seats)).toBe(all.filter(({ status }) => status === 'HIRED').length);
            const follows = all.flatMap(({ after }) => after ?? []);
            expect(new Set(follows).size).toBe(follows.length);
            expect(follows).toHaveLength(Math.max(0, all.length - seats.quota));
          }
          const standing = world.offers.filter(({ status }) => HOLDS.includes(status)).map((offer) => offer.registrationNumber);
          expect(new Set(standing).size).toBe(standing.length);
          expect(new Set(world.offers.map(({ id }) => id)).size).toBe(world.offers.length);
          for (const one of world.lists) expect([...passedOver(world, one), ...leftOver(world, one)]).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
