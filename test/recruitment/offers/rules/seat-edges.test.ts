// Seats at their edges: whose is free at which instant, after whom the next one comes, what binds the planner, and what later lists say of it.
import { describe, expect, test } from 'vitest';
import type { Filling, PlacesHeld } from '../../../../src/modules/recruitment/lists/rules/fill.ts';
import type { ListRow } from '../../../../src/modules/recruitment/lists/rules/types.ts';
import { hasBegun, rowsAfterOffers } from '../../../../src/modules/recruitment/offers/rules/after-final.ts';
import {
  endedAt,
  isSilent,
  perhapsSilent,
  statusAt,
  stillHeld,
  toRecord,
  withoutSilent,
} from '../../../../src/modules/recruitment/offers/rules/lapse.ts';
import {
  changeSeat,
  choiceProblems,
  followed,
  freeSeats,
  fullProblems,
  heldSeats,
  hiredSeats,
  nextPlaces,
  nextProblems,
  noSeats,
  placesHeldOf,
  settledSeats,
  tieIn,
} from '../../../../src/modules/recruitment/offers/rules/seats.ts';
import type { FormationSeat, OfferStatus, Seats } from '../../../../src/modules/recruitment/offers/rules/types.ts';
import { RuleError } from '../../../../src/platform/rules/errors.ts';
import { problemsOf } from '../../../performance/rules/support.ts';
import { RULES_2024 } from '../../rules/support.ts';
import { listed, PEOPLE, person } from './support.ts';

const seat = (number: string, change: Partial<FormationSeat> = {}): FormationSeat => ({
  ...{ offerId: `off_${number}`, number, ground: 'OWN', from: 'frm_1', after: null, end: null, hired: false, ...change },
});
const seats = (quota: number, ...list: FormationSeat[]): Seats => ({ formationId: 'frm_1', quota, list });
const [NOW, BEFORE] = ['2025-01-06T02:00:00.000Z', '2025-01-06T01:59:59.999Z'];

describe('a seat', () => {
  test('is held until it was given back, and hired only while it is', () => {
    const three = seats(2, seat('A', { end: 'GONE' }), seat('B'), seat('C', { hired: true }));
    expect([heldSeats(three), hiredSeats(three), freeSeats(three), freeSeats(noSeats('frm_1', 3))]).toEqual([2, 1, 0, 3]);
    expect([fullProblems(three).map(({ code }) => code), fullProblems(seats(1, seat('A', { end: 'GONE' })))]).toEqual([
      ['QUOTA_FILLED'],
      [],
    ]);
  });

  test('is changed alone', () => {
    const two = seats(2, seat('A'), seat('B'));
    expect(changeSeat(two, 'off_B', { hired: true })).toEqual(seats(2, seat('A'), seat('B', { hired: true })));
  });

  test.each<[string, Partial<FormationSeat>, string, Partial<FormationSeat>]>([
    ['an instant before the end of the last day', { hired: true, leavesAt: NOW }, BEFORE, {}],
    ['at the end of the last day', { hired: true, leavesAt: NOW }, NOW, { end: 'GONE', hired: false }],
    ['of who does not leave', { hired: true }, NOW, {}],
    ['that was given back otherwise', { end: 'REFUSED', leavesAt: NOW }, NOW, {}],
  ])('comes free by itself, or not: %s', (_, change, now, after) => {
    expect(settledSeats(seats(1, seat('A', change)), now)).toEqual(seats(1, seat('A', { ...change, ...after })));
  });

  test('is the first that came free and that nobody has followed', () => {
    const [a, b, c] = [seat('A', { end: 'GONE' }), seat('B', { end: 'REFUSED' }), seat('C', { after: 'off_A' })];
    expect(followed(seats(2, a))).toBeNull();
    expect(followed(seats(2, a, b))).toBe('off_A');
    expect(followed(seats(2, a, b, c))).toBe('off_B');
    expect(followed(seats(2, seat('A'), b))).toBe('off_B');
    expect(followed(seats(2, seat('A'), seat('B')))).toBeNull();
  });
});

describe('what binds the planner', () => {
  test('are the places that stand, who has gone, who refused just this post, and whom people preferred', () => {
    const one = seats(
      3,
      seat('A', { decided: true }),
      seat('B', { end: 'GONE' }),
      seat('C', { end: 'REFUSED', ground: 'UNIT', from: 'frm_2' }),
    );
    const two = { ...seats(1, seat('D', { ground: 'CATEGORY' })), formationId: 'frm_2' };
    expect(placesHeldOf([one, two])).toEqual({
      held: [
        { formationId: 'frm_1', number: 'A', ground: 'OWN', from: 'frm_1' },
        { formationId: 'frm_2', number: 'D', ground: 'CATEGORY', from: 'frm_1' },
      ],
      ...{ gone: new Set(['B']), refused: new Set(['frm_1 C']), decided: new Set(['A']) },
    });
  });
});

describe('the next places', () => {
  const EMPTY: Filling = { places: [], unfilled: [], tied: [], waiting: [] };
  const NOTHING: PlacesHeld = { held: [], gone: new Set() };
  const tied = [{ formationId: 'frm_1', count: 1, numbers: ['A', 'B'] }];
  const told = (filling: Partial<Filling>, of = seats(1), standing = NOTHING) =>
    nextProblems(of, { ...EMPTY, ...filling }, standing).map(({ code, text = null, params }) => [code, text, params ?? null]);

  test('are none, and why', () => {
    expect(told({})).toEqual([['LIST_EXHAUSTED', null, null]]);
    expect(told({ tied })).toEqual([['UNDECIDED', 'TIE', { count: 1, numbers: 'A, B' }]]);
    const elsewhere = [{ ...(tied[0] ?? expect.fail()), formationId: 'frm_2' }];
    expect(told({ tied: elsewhere, waiting: [{ formationId: 'frm_1', count: 1 }] })).toEqual([
      ['UNDECIDED', 'TIES_ELSEWHERE', { count: 1 }],
    ]);
    expect(told({ tied: elsewhere, waiting: [{ formationId: 'frm_3', count: 1 }] })).toEqual([['LIST_EXHAUSTED', null, null]]);
    expect(told({}, seats(1, seat('A')))).toEqual([['QUOTA_FILLED', null, { quota: 1 }]]);
  });

  test('are those that were found for just these posts, and not those that stand', () => {
    const place = { formationId: 'frm_1', number: 'A', ground: 'OWN' as const, from: 'frm_1' };
    expect(told({ places: [place] })).toEqual([]);
    expect(told({ places: [place] }, seats(2), { held: [place], gone: new Set() })).toEqual([['LIST_EXHAUSTED', null, null]]);
    expect(told({ places: [{ ...place, formationId: 'frm_2' }] })).toEqual([['LIST_EXHAUSTED', null, null]]);
  });

  const tie = { count: 2, numbers: ['A', 'B', 'C'] };
  test.each<[string[], string[]]>([
    [['A', 'B'], []],
    [['A', 'B', 'C'], ['LIMIT_REACHED preferred']],
    [['A', 'D'], ['INVALID preferred.1']],
    [['A', 'A'], ['INVALID preferred.1']],
  ])('among equals are those whom people prefer: %j', (preferred, expected) => {
    expect(choiceProblems(tie, preferred).map(({ code, field }) => `${code} ${field?.join('.')}`)).toEqual(expected);
  });

  test('are no more than have a place, and it is said how many', () => {
    expect(choiceProblems({ count: 1, numbers: ['A', 'B'] }, ['A', 'B'])).toEqual([
      { code: 'LIMIT_REACHED', field: ['preferred'], params: { most: 1 } },
    ]);
  });

  test('are those of a tie of just these posts', () => {
    expect([tieIn({ ...EMPTY, tied }, 'frm_1'), tieIn({ ...EMPTY, tied }, 'frm_2')]).toEqual([tied[0], null]);
  });

  test('take no preference where nobody is tied, and none of posts that are full', () => {
    const lists = [listed('frm_1', 1, PEOPLE)];
    const next = (all: Seats[], preferred: string[]) =>
      problemsOf(() => nextPlaces(lists, all, { formationId: 'frm_1', preferred }, RULES_2024));
    expect(next([noSeats('frm_1', 1)], ['R1'])).toEqual(['INVALID preferred.0', 'LIMIT_REACHED preferred']);
    expect(next([seats(1, seat('R1'))], [])).toEqual(['QUOTA_FILLED formationId']);
    expect(nextPlaces(lists, [], { formationId: 'frm_1', preferred: [] }, RULES_2024)).toMatchObject([{ number: 'R1' }]);
  });

  test('say how many equals wait elsewhere', () => {
    const lists = [
      listed('frm_1', 1, [], { category: 'CUM_LAUDE' }),
      listed(
        'frm_2',
        1,
        ['B', 'C'].map((one) => person(one, '390')),
      ),
    ];
    const all = lists.map(({ post }) => noSeats(post.id, post.quota));
    try {
      nextPlaces(lists, all, { formationId: 'frm_1', preferred: [] }, RULES_2024);
      expect.fail();
    } catch (error) {
      expect(error instanceof RuleError && error.problems).toMatchObject([
        { code: 'UNDECIDED', text: 'TIES_ELSEWHERE', params: { count: 1 } },
      ]);
    }
  });
});

describe('an offer that nobody answered', () => {
  const offer = (status: OfferStatus) => ({ status, deadlineAt: NOW, endedAt: null });
  test('has lapsed at its deadline and no sooner; one that was answered has not', () => {
    expect([isSilent(offer('OFFERED'), BEFORE), isSilent(offer('OFFERED'), NOW), isSilent(offer('ACCEPTED'), NOW)]).toEqual([
      false,
      true,
      false,
    ]);
    expect([statusAt(offer('OFFERED'), BEFORE), statusAt(offer('OFFERED'), NOW), statusAt(offer('ACCEPTED'), NOW)]).toEqual([
      ...['OFFERED', 'LAPSED', 'ACCEPTED'],
    ]);
    expect([endedAt(offer('OFFERED'), NOW), endedAt(offer('OFFERED'), BEFORE)]).toEqual([NOW, null]);
    expect(endedAt({ ...offer('DECLINED'), endedAt: BEFORE }, NOW)).toBe(BEFORE);
  });

  test('is looked for among seats that are held, not hired, and past their day', () => {
    const list = seats(
      5,
      seat('A', { answerBy: NOW }),
      seat('B', { answerBy: NOW, hired: true }),
      seat('C', { answerBy: NOW, end: 'GONE' }),
      seat('D', { answerBy: '2025-01-06T02:00:00.001Z' }),
    );
    expect([perhapsSilent(list, NOW), perhapsSilent(list, BEFORE)]).toEqual([['off_A'], []]);
  });

  test('gives its seat back: of a post that was applied for for good, of another as refused', () => {
    const list = seats(3, seat('A'), seat('B', { ground: 'UNIT' }), seat('C'), seat('D', { end: 'REFUSED' }));
    const silent = new Set(['off_A', 'off_B', 'off_D']);
    expect(withoutSilent(list, silent).list.map(({ end }) => end)).toEqual(['GONE', 'REFUSED', null, 'REFUSED']);
    expect(stillHeld(withoutSilent(list, silent), new Set(['off_B'])).list.map(({ end }) => end)).toEqual(['GONE', null, null, 'REFUSED']);
  });

  test('is recorded with the offer that takes its seat, or that is made to the same person', () => {
    const silent = ['A', 'B', 'C'].map((one) => ({ body: { id: `off_${one}`, applicationId: `apn_${one}` } }));
    const made = [
      { after: 'off_A', applicationId: 'apn_X' },
      { after: null, applicationId: 'apn_B' },
    ];
    expect(toRecord(silent, made).map(({ body }) => body.id)).toEqual(['off_A', 'off_B']);
  });
});

describe('a later edition of the final list', () => {
  const row = (number: string, rank: number | null, change: Partial<ListRow> = {}): ListRow => ({
    ...{ number, rank, outcome: 'RESERVE', decidedBy: null, placedIn: null, ground: null, ...change },
  });
  const filling: Filling = {
    places: [
      { formationId: 'frm_1', number: 'A', ground: 'OWN', from: 'frm_1' },
      { formationId: 'frm_2', number: 'B', ground: 'CATEGORY', from: 'frm_1' },
    ],
    ...{ unfilled: [], tied: [{ formationId: 'frm_1', count: 1, numbers: ['C', 'D'] }], waiting: [] },
  };
  const standing: PlacesHeld = { held: [], gone: new Set(['E', 'A']) };
  const said = (rows: ListRow[], change: Partial<PlacesHeld> = {}) =>
    rowsAfterOffers(rows, filling, { ...standing, ...change }).map(({ number, outcome, placedIn, ground }) => [
      number,
      outcome,
      placedIn,
      ground,
    ]);

  test('says who has a place by now, who waits, whose offer has ended, and who is next', () => {
    const rows = [
      row('A', 1),
      row('B', 2),
      row('C', 3),
      row('D', 3),
      row('E', 5, { outcome: 'PLACED', placedIn: 'frm_9', ground: 'UNIT' }),
    ];
    expect(said([...rows, row('F', 6, { outcome: 'SELECTED' }), row('G', null, { outcome: 'ABSENT' })])).toEqual([
      // Whoever has a place has it, whatever they gave back before.
      ['A', 'SELECTED', null, null],
      ['B', 'PLACED', 'frm_2', 'CATEGORY'],
      ['C', 'TIED', null, null],
      ['D', 'TIED', null, null],
      ['E', 'OFFER_ENDED', null, null],
      ['F', 'RESERVE', null, null],
      ['G', 'ABSENT', null, null],
    ]);
  });

  test('says of all who were equal that people decided, and of nobody else', () => {
    const rows = [
      row('A', 1),
      row('B', 2),
      row('C', 2, { decidedBy: 'AGE' }),
      row('D', 4, { decidedBy: 'GPA' }),
      row('G', null),
      row('H', null),
    ];
    const keys = (decided?: Set<string>) =>
      rowsAfterOffers(rows, filling, { ...standing, ...(decided && { decided }) }).map(({ decidedBy }) => decidedBy);
    expect(keys(new Set(['B']))).toEqual([null, 'MEETING', 'MEETING', 'GPA', null, null]);
    expect(keys()).toEqual([null, null, 'AGE', 'GPA', null, null]);
    // Who is not ranked is nobody's equal, whoever among them was preferred before.
    expect(keys(new Set(['G']))).toEqual([null, null, 'AGE', 'GPA', null, null]);
  });

  test.each<[string, Partial<PlacesHeld>, boolean]>([
    ['nothing', { gone: new Set() }, false],
    ['nothing, and nobody has refused', { gone: new Set(), refused: new Set() }, false],
    ['a post that is held', { gone: new Set(), held: filling.places }, true],
    ['a post that was given back', {}, true],
    ['a post that was refused', { gone: new Set(), refused: new Set(['frm_2 B']) }, true],
  ])('is made by what became of offers once there was one: %s', (_, change, begun) => {
    expect(hasBegun({ ...standing, ...change })).toBe(begun);
  });
});
