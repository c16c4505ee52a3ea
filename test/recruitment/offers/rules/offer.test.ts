// Offers and seats as rules: never more than the quota, always whoever is next, every deadline to its instant, nobody in two seats.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Campaign, Category, Formation } from '../../../../src/modules/recruitment/campaigns/rules/types.ts';
import type { Listed } from '../../../../src/modules/recruitment/lists/rules/fill.ts';
import type { Fillable } from '../../../../src/modules/recruitment/lists/rules/fill-requirements.ts';
import { finalRanking } from '../../../../src/modules/recruitment/lists/rules/ranking.ts';
import { type HireFacts, hireFrom, resign } from '../../../../src/modules/recruitment/offers/rules/appointment.ts';
import {
  acceptOffer,
  declineOffer,
  dueAt,
  lapseOffer,
  makeOffers,
  missingDocuments,
  type Offer,
  offeringProblems,
  recordFiling,
} from '../../../../src/modules/recruitment/offers/rules/offer.ts';
import { ownTrials, staffTrials } from '../../../../src/modules/recruitment/offers/rules/offer-actions.ts';
import {
  freeSeats,
  heldSeats,
  hiredSeats,
  nextPlaces,
  noSeats,
  type Seats,
  settledSeats,
} from '../../../../src/modules/recruitment/offers/rules/seats.ts';
import { nextStep } from '../../../../src/modules/recruitment/results/rules/next-step.ts';
import { committeePolicy, FILING_DOCUMENTS } from '../../../../src/modules/recruitment/verification/rules/policy.ts';
import { possible } from '../../../../src/platform/rules/blockers.ts';
import { RuleError } from '../../../../src/platform/rules/errors.ts';
import { makeNiPppk, makeNip } from '../../../../src/platform/rules/identifiers.ts';
import { SHIPPED } from '../../../../src/platform/rules/policy/overlay.ts';
import { problemsOf } from '../../../performance/rules/support.ts';
import { formation, RULES_2024, tested } from '../../rules/support.ts';

const COMMITTEE = committeePolicy('2026-03-09', SHIPPED);

const NOW = '2025-01-06T02:00:00.000Z';
/** The end of the fifth day after. */
const LATE = '2025-01-11T17:00:00.000Z';
const STAGE = '2025-01-15T17:00:00.000Z';
/** Fifteen days after the sixth of January. */
const DUE = '2025-01-21T17:00:00.000Z';
const own = (offer: Offer, now: string) => possible(ownTrials(offer, now));
const staff = (offer: Offer, at: ReturnType<typeof clock>, by: string) =>
  possible(staffTrials(offer, { ...at, by, employeeId: null, filingOpens: NOW, annulling: null }));
const clock = (now: string, filingCloses = STAGE) => ({ now, filingCloses });

/** Best first, by the points of the field test. */
const listed = (id: string, quota: number, people: readonly Fillable[], change: Partial<Formation> = {}): Listed => {
  const post = formation({ id, quota, ...change });
  return { post, list: finalRanking(people, post, RULES_2024) };
};
const person = (number: string, skb: string): Fillable => tested(number, [100, 100, 200], { skb });
const PEOPLE = [person('R1', '400'), person('R2', '390'), person('R3', '380')];

/** A campaign as its officers work on it. */
class World {
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
      place,
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

const told = (offers: readonly Offer[]) => offers.map(({ registrationNumber, ground, after }) => [registrationNumber, ground, after]);
const filed = (offer: Offer): Offer => recordFiling(acceptOffer(offer, NOW, COMMITTEE), FILING_DOCUMENTS, 'rina', NOW);
const NIP = makeNip({ birthDate: '1995-05-05', appointedIn: '2025-03', sex: 'FEMALE', serial: 1 });
const HIRE: HireFacts = {
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
const LEAVE = {
  reason: 'Mengundurkan diri',
  lastDay: '2025-06-30',
  since: '2025-03-01',
  number: 2,
  kind: 'CPNS',
  now: '2025-06-30T17:00:00.000Z',
} as const;

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

describe('the next step of an applicant', () => {
  const stages = [{ kind: 'FILING', opensAt: '2025-01-09T17:00:00.000Z', closesAt: STAGE }];
  const rules = [{ number: 1, policy: RULES_2024, since: NOW, reason: null, by: 'a' }];
  const campaign = { id: 'cmp_1', status: 'PUBLISHED', stages, rules } as unknown as Campaign;
  const known = { application: { submission: {} as never }, campaign, extendedTo: {}, objections: [], now: NOW };
  const outcomes = { ADMINISTRATIVE: 'ELIGIBLE', SKD: 'THROUGH', FINAL: 'SELECTED' } as const;
  const world = new World(listed('frm_1', 1, PEOPLE), listed('frm_2', 1, [], { category: 'CUM_LAUDE' }));
  const [own] = world.make('frm_1') as [Offer];
  const [elsewhere] = world.make('frm_2') as [Offer];
  const decline = (offer: Offer): Offer => declineOffer(offer, world.of(offer.formationId), NOW).offer;
  const accepted = acceptOffer(own, NOW, COMMITTEE);

  test.each<[string, Offer, string, string | null, string?]>([
    ['waits for the answer', own, 'ANSWER_OFFER', LATE],
    ['is too late', own, 'OFFER_ENDED', null, LATE],
    ['is declined', decline(own), 'OFFER_ENDED', null],
    ['is accepted', accepted, 'FILE_DOCUMENTS', DUE],
    ['has all its documents', filed(own), 'WAIT_FOR_APPOINTMENT', null],
    ['is withdrawn', decline(accepted), 'OFFER_ENDED', null],
    ['led to an appointment', hireFrom(filed(own), world.of('frm_1'), HIRE).offer, 'APPOINTED', null],
    ['of another post is declined', decline(elsewhere), 'WAIT_IN_RESERVE', null],
    ['of another post is withdrawn', decline(acceptOffer(elsewhere, NOW, COMMITTEE)), 'OFFER_ENDED', null],
  ])('whose offer %s', (_, offer, code, deadlineAt, now = NOW) => {
    expect(nextStep({ ...known, outcomes, offer, now })).toMatchObject({ code, deadlineAt });
  });
});

describe('an appointment', () => {
  const accepted = (): { offer: Offer; seats: Seats } => {
    const world = new World(listed('frm_1', 1, PEOPLE));
    world.make('frm_1');
    return { offer: world.step('off_frm_1_R1', (offer) => acceptOffer(offer, NOW, COMMITTEE)), seats: world.of('frm_1') };
  };

  test('needs the whole file, and another person than any who recorded it', () => {
    const { offer, seats } = accepted();
    const some = recordFiling(offer, ['DIPLOMA', 'DIPLOMA'], 'budi', NOW);
    expect(some.filing?.received).toEqual(['DIPLOMA']);
    expect(missingDocuments(some)).toEqual(FILING_DOCUMENTS.slice(1));
    expect(problemsOf(() => hireFrom(some, seats, HIRE))).toEqual(['DOCUMENTS_MISSING offerId']);
    const complete = recordFiling(some, FILING_DOCUMENTS, 'rina', NOW);
    for (const by of ['rina', 'budi']) expect(problemsOf(() => hireFrom(complete, seats, { ...HIRE, by }))).toEqual(['OWN_CASE offerId']);
    const { offer: hired, seats: after, event } = hireFrom(complete, seats, HIRE);
    expect(hired).toMatchObject({ status: 'HIRED', employeeId: 'emp_1' });
    expect(hiredSeats(after)).toBe(1);
    expect(event).toMatchObject({ type: 'Appointed', number: 1, employeeId: 'emp_1', kind: 'CPNS', day: '2025-03-01' });
  });

  const NI_PPPK = makeNiPppk({ birthDate: '1995-05-05', firstYear: 2025, contract: 21, sex: 'FEMALE', serial: 1 });
  test.each<[string, Partial<HireFacts>, string[]]>([
    ['a number of contract staff for a candidate', { identifier: NI_PPPK }, ['IDENTIFIER_INVALID identifier']],
    ['a candidate’s number for contract staff', { kind: 'PPPK' }, ['IDENTIFIER_INVALID identifier']],
    ['the right number for contract staff', { kind: 'PPPK', identifier: NI_PPPK }, []],
    ['a position of another unit', { unitId: 'unt_2' }, ['INVALID assignment.positionId']],
    ['the position without a level', { position: { title: 'Pranata Komputer', level: null } }, []],
    ['the position with its level in the title', { position: { title: 'PRANATA KOMPUTER AHLI PERTAMA', level: null } }, []],
    ['posts that name no level', { positionTitle: 'Pranata Komputer' }, []],
    ['a position of another level', { position: { title: 'Pranata Komputer', level: 'AHLI_MADYA' } }, ['INVALID assignment.positionId']],
    ['another position', { position: { title: 'Operator Layanan Operasional', level: null } }, ['INVALID assignment.positionId']],
    ['one whose name begins alike', { position: { title: 'Pranata', level: null } }, ['INVALID assignment.positionId']],
    [
      'one whose name goes on',
      { positionTitle: 'Pranata', position: { title: 'Pranata Komputer', level: null } },
      ['INVALID assignment.positionId'],
    ],
    ['one of the unit that has followed', { unitId: 'unt_2', unitIds: ['unt_1', 'unt_2'] }, []],
    ['a first day before the offer', { startsOn: '2025-01-05', notBefore: '2024-12-01' }, ['OUT_OF_RANGE assignment.validFrom']],
    ['a first day before the stage', { startsOn: '2025-01-31' }, ['OUT_OF_RANGE assignment.validFrom']],
    [
      'everything at once',
      { identifier: '1', unitId: 'x', startsOn: '2024-01-01' },
      ['IDENTIFIER_INVALID identifier', 'INVALID assignment.positionId', 'OUT_OF_RANGE assignment.validFrom'],
    ],
  ])('with %s', (_, change, expected) => {
    const { offer, seats } = accepted();
    expect(problemsOf(() => hireFrom(recordFiling(offer, FILING_DOCUMENTS, 'rina', NOW), seats, { ...HIRE, ...change }))).toEqual(expected);
  });

  test('that ends by resignation frees the post to the next in rank', () => {
    const world = new World(listed('frm_1', 1, PEOPLE));
    world.make('frm_1');
    world.step('off_frm_1_R1', filed);
    world.step('off_frm_1_R1', (offer, seats) => hireFrom(offer, seats, HIRE));
    const leave = (change: object) =>
      problemsOf(() => world.step('off_frm_1_R1', (offer, seats) => resign(offer, seats, { ...LEAVE, ...change })));
    expect(leave({ reason: ' ', lastDay: '2025-02-28' })).toEqual(['REQUIRED reason', 'DATE_ORDER lastDay']);
    // To the last day the post is served, whenever that was said.
    const { offer, seats } = resign(world.offers.find(({ id }) => id === 'off_frm_1_R1') as Offer, world.of('frm_1'), {
      ...LEAVE,
      now: NOW,
    });
    expect(offer).toMatchObject({ status: 'RESIGNED', endedAt: '2025-06-30T17:00:00.000Z' });
    expect([settledSeats(seats, '2025-06-30T16:59:59.999Z'), settledSeats(seats, '2025-06-30T17:00:00.000Z')].map(freeSeats)).toEqual([
      0, 1,
    ]);
    expect(leave({})).toEqual([]);
    expect(hiredSeats(world.of('frm_1'))).toBe(0);
    expect(told(world.make('frm_1'))).toEqual([['R2', 'OWN', 'off_frm_1_R1']]);
  });
});

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
