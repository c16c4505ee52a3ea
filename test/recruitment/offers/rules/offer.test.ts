// Offers as rules: always whoever is next, every deadline to its instant, and what each side can do.
import { describe, expect, test } from 'vitest';
import type { Campaign } from '../../../../src/modules/recruitment/campaigns/rules/types.ts';
import { hireFrom, resign } from '../../../../src/modules/recruitment/offers/rules/appointment.ts';
import {
  acceptOffer,
  declineOffer,
  dueAt,
  lapseOffer,
  offeringProblems,
  recordFiling,
} from '../../../../src/modules/recruitment/offers/rules/offer.ts';
import { freeSeats } from '../../../../src/modules/recruitment/offers/rules/seats.ts';
import type { Offer } from '../../../../src/modules/recruitment/offers/rules/types.ts';
import { problemsOf } from '../../../performance/rules/support.ts';
import { COMMITTEE, clock, DUE, filed, HIRE, LATE, LEAVE, listed, NOW, own, PEOPLE, person, STAGE, staff, told, World } from './support.ts';

describe('offers', () => {
  test('go to the best in rank, each to the end of the fifth day, while seats are free', () => {
    const world = new World(listed('frm_1', 2, PEOPLE));
    expect(told(world.make('frm_1'))).toEqual([
      ['R1', 'OWN', null],
      ['R2', 'OWN', null],
    ]);
    expect(world.offers[0]).toMatchObject({ rank: 1, place: 1, deadlineAt: LATE, status: 'OFFERED', source: { edition: 1, sha256: 'h' } });
    expect(freeSeats(world.of('frm_1'))).toBe(0);
    expect(problemsOf(() => world.make('frm_1'))).toEqual(['QUOTA_FILLED formationId']);
  });

  test('that are declined or withdrawn go to the next in rank, and say after whom; at the end of the list the post is unfilled', () => {
    const world = new World(listed('frm_1', 1, PEOPLE));
    world.make('frm_1');
    expect(world.step('off_frm_1_R1', (offer, seats) => declineOffer(offer, seats, NOW)).status).toBe('DECLINED');
    expect(told(world.make('frm_1'))).toEqual([['R2', 'OWN', 'off_frm_1_R1']]);
    world.step('off_frm_1_R2', (offer) => acceptOffer(offer, NOW, COMMITTEE));
    expect(world.step('off_frm_1_R2', (offer, seats) => declineOffer(offer, seats, NOW)).status).toBe('WITHDRAWN');
    expect(told(world.make('frm_1'))).toEqual([['R3', 'OWN', 'off_frm_1_R2']]);
    const late = new Date(Date.parse(LATE) + 86_400_000).toISOString();
    expect(world.step('off_frm_1_R3', (offer, seats) => lapseOffer(offer, seats, clock(late)))).toMatchObject({
      status: 'LAPSED',
      endedAt: LATE,
    });
    expect(problemsOf(() => world.make('frm_1'))).toEqual(['LIST_EXHAUSTED formationId']);
  });

  test('among equals in every key are people’s to decide, where the seats are too few for them', () => {
    const world = new World(listed('frm_1', 3, [person('A', '400'), ...['B', 'C', 'D'].map((one) => person(one, '390'))]));
    expect(told(world.make('frm_1'))).toEqual([['A', 'OWN', null]]);
    expect(problemsOf(() => world.make('frm_1'))).toEqual(['UNDECIDED formationId']);
    expect(problemsOf(() => world.make('frm_1', ['A', 'B', 'B']))).toEqual([
      'INVALID preferred.0',
      'INVALID preferred.2',
      'LIMIT_REACHED preferred',
    ]);
    expect(told(world.make('frm_1', ['D']))).toEqual([['D', 'OWN', null]]);
    expect(told(world.make('frm_1', ['B']))).toEqual([['B', 'OWN', null]]);
    world.step('off_frm_1_A', (offer, seats) => declineOffer(offer, seats, NOW));
    expect(told(world.make('frm_1'))).toEqual([['C', 'OWN', 'off_frm_1_A']]);
  });

  test('of an empty post wait while equals elsewhere, who may come here, wait for people to decide', () => {
    const empty = listed('frm_a', 1, [], { category: 'CUM_LAUDE' });
    const beside = listed('frm_b', 1, ['B', 'C'].map((one) => person(one, '390')).concat(person('D', '300')));
    const world = new World(empty, beside);
    expect(problemsOf(() => world.make('frm_a'))).toEqual(['UNDECIDED formationId']);
    world.make('frm_b', ['C']);
    expect(told(world.make('frm_a'))).toEqual([['B', 'CATEGORY', null]]);
  });

  test('of an empty post go to the general list of the same unit before another unit, and cost nothing of the own list', () => {
    const world = new World(
      listed('frm_a', 2, [], { category: 'CUM_LAUDE' }),
      listed('frm_b', 1, [person('B1', '400'), person('B2', '390')]),
      listed('frm_c', 1, [person('C1', '500'), person('C2', '499'), person('C3', '100')], { unitId: 'unt_2' }),
    );
    expect(told(world.make('frm_a'))).toEqual([
      ['B2', 'CATEGORY', null],
      ['C2', 'UNIT', null],
    ]);
    // Silence about a post that was never applied for is no answer about the own one.
    world.step('off_frm_a_B2', (offer, seats) => declineOffer(offer, seats, NOW));
    world.step('off_frm_a_C2', (offer, seats) => lapseOffer(offer, seats, clock(LATE)));
    world.make('frm_b');
    world.step('off_frm_b_B1', (offer, seats) => declineOffer(offer, seats, NOW));
    expect(told(world.make('frm_b'))).toEqual([['B2', 'OWN', 'off_frm_b_B1']]);
    expect(told(world.make('frm_a'))).toEqual([['C3', 'UNIT', 'off_frm_a_B2']]);
    expect(problemsOf(() => world.make('frm_a'))).toEqual(['LIST_EXHAUSTED formationId']);
  });

  test('cost the own place as well where a word was given: who withdraws from another post is asked no more', () => {
    const world = new World(
      listed('frm_a', 1, [], { category: 'CUM_LAUDE' }),
      listed('frm_b', 1, [person('B1', '400'), person('B2', '390')]),
    );
    world.make('frm_a');
    world.step('off_frm_a_B2', (offer) => acceptOffer(offer, NOW, COMMITTEE));
    world.step('off_frm_a_B2', (offer, seats) => declineOffer(offer, seats, NOW));
    world.make('frm_b');
    world.step('off_frm_b_B1', (offer, seats) => declineOffer(offer, seats, NOW));
    expect(problemsOf(() => world.make('frm_b'))).toEqual(['LIST_EXHAUSTED formationId']);
  });

  const campaign = {
    id: 'cmp_1',
    status: 'PUBLISHED',
    stages: [{ kind: 'FINAL_OBJECTION', opensAt: '2025-01-02T17:00:00.000Z', closesAt: '2025-01-05T17:00:00.000Z' }],
  } as Campaign;
  const DUE = { objectionId: 'sob_1', formationId: 'frm_1', number: 'R1' };
  const open = {
    campaign,
    listed: true,
    extended: [],
    objections: 0,
    outdated: { sheets: false, corrections: [] },
    now: '2025-01-05T17:00:00.000Z',
  };
  test.each([
    ['at the first instant after the window', {}, []],
    ['an instant earlier', { now: '2025-01-05T16:59:59.999Z' }, ['NOT_OPEN_YET']],
    ['while it is extended for somebody', { extended: ['2025-01-06T17:00:00.000Z'] }, ['NOT_OPEN_YET']],
    ['without a list', { listed: false }, ['LIST_MISSING']],
    ['after the end of the campaign', { campaign: { ...campaign, status: 'CLOSED' as const } }, ['PHASE_CLOSED']],
    ['with an objection open', { objections: 1 }, ['UNDECIDED']],
    [
      'with an objection that was right, and no list that says so yet',
      { outdated: { sheets: false, corrections: [DUE] } },
      ['LIST_OUTDATED'],
    ],
    ['with a sheet that no edition tells of', { outdated: { sheets: true, corrections: [] } }, ['LIST_OUTDATED']],
  ])('are made, or not, %s', (_, change, codes) => {
    expect(offeringProblems({ ...open, ...change }).map(({ code }) => code)).toEqual(codes);
  });
});

describe('an offer', () => {
  const one = (): World => {
    const world = new World(listed('frm_1', 1, PEOPLE));
    world.make('frm_1');
    return world;
  };

  test.each([
    ['2025-01-11T16:59:59.999Z', [], ['NOT_OPEN_YET offerId']],
    [LATE, ['DEADLINE_PASSED offerId'], []],
  ])('at %s is accepted in time or lapses, never both', (now, accepting, lapsing) => {
    expect(problemsOf(() => one().step('off_frm_1_R1', (offer) => acceptOffer(offer, now, COMMITTEE)))).toEqual(accepting);
    expect(problemsOf(() => one().step('off_frm_1_R1', (offer, seats) => lapseOffer(offer, seats, clock(now))))).toEqual(lapsing);
  });

  test.each([
    ['an instant before', '2025-01-21T16:59:59.999Z', STAGE, ['NOT_OPEN_YET offerId']],
    ['at the end of the fifteenth day', DUE, STAGE, []],
    ['then, while the stage gives more', DUE, '2025-01-22T17:00:00.000Z', ['NOT_OPEN_YET offerId']],
  ])('that is accepted and not filed lapses as well: %s', (_, now, stage, lapsing) => {
    const world = one();
    world.step('off_frm_1_R1', (offer) => acceptOffer(offer, NOW, COMMITTEE));
    expect(problemsOf(() => world.step('off_frm_1_R1', (offer, seats) => lapseOffer(offer, seats, clock(now, stage))))).toEqual(lapsing);
  });

  test('whose file is complete waits for nobody but the staffing agency', () => {
    const world = one();
    const offer = world.step('off_frm_1_R1', filed);
    expect(dueAt(offer, STAGE)).toBeNull();
    expect(problemsOf(() => world.step(offer.id, (of, seats) => lapseOffer(of, seats, clock('2025-12-31T00:00:00.000Z'))))).toEqual([
      'TRANSITION_REFUSED offerId',
    ]);
  });

  test('once ended is not touched again', () => {
    const world = one();
    const declined = world.step('off_frm_1_R1', (offer, seats) => declineOffer(offer, seats, NOW));
    const seats = world.of('frm_1');
    for (const act of [
      () => acceptOffer(declined, NOW, COMMITTEE),
      () => declineOffer(declined, seats, NOW),
      () => lapseOffer(declined, seats, clock(LATE)),
      () => recordFiling(declined, [], 'rina', NOW),
      () => hireFrom(declined, seats, HIRE),
      () => resign(declined, seats, LEAVE),
    ])
      expect(problemsOf(act)).toEqual(['TRANSITION_REFUSED offerId']);
  });

  test('tells each side what it can do now', () => {
    const world = one();
    const [offer] = world.offers as [Offer];
    expect([own(offer, NOW), own(offer, LATE)]).toEqual([['offerAccept', 'offerDecline'], []]);
    expect([staff(offer, clock(NOW), 'hr'), staff(offer, clock(LATE), 'hr')]).toEqual([[], ['offerLapse']]);
    const accepted = acceptOffer(offer, NOW, COMMITTEE);
    expect([own(accepted, NOW), staff(accepted, clock(DUE), 'hr')]).toEqual([['offerDecline'], ['offerLapse', 'filingRecord']]);
    const complete = filed(offer);
    expect([staff(complete, clock(DUE), 'hr'), staff(complete, clock(DUE), 'rina')]).toEqual([
      ['filingRecord', 'appointmentHire'],
      ['filingRecord'],
    ]);
    const { offer: hired } = hireFrom(complete, world.of('frm_1'), HIRE);
    expect([own(hired, NOW), staff(hired, clock(NOW), 'hr')]).toEqual([[], ['appointmentResign']]);
  });
});
