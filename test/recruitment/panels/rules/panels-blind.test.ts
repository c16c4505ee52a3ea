// What members and the committee are shown of cards, and when cards may be written: nothing of anybody's before one's own is in.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  declareConflict,
  discussCard,
  memberActions,
  saveDraft,
  submitCard,
} from '../../../../src/modules/recruitment/panels/rules/cards.ts';
import { panelsPolicy } from '../../../../src/modules/recruitment/panels/rules/policy.ts';
import { scoringOf } from '../../../../src/modules/recruitment/panels/rules/scoring.ts';
import type { Card, Criterion, CriterionScore, Ledger, Panel, PanelSeat } from '../../../../src/modules/recruitment/panels/rules/types.ts';
import { type Eye, hasSat, meets, progressOf, type Shown, shownTo } from '../../../../src/modules/recruitment/panels/rules/view.ts';
import { problemsOf } from '../../../performance/rules/support.ts';
import { acting, ledgers, NUMBER, panel, type Said, SKB, seat, WITHIN } from './support.ts';

const POLICY = panelsPolicy('2026-02-05');
const shown = (eye: Eye, said: Record<string, Said | null>, of: Panel = panel()): Shown =>
  shownTo(eye, scoringOf(of, ledgers(said), NUMBER), of, '500', POLICY);
const ani = { member: 'ani' };

describe('a member', () => {
  it('learns how many cards are in, and nothing of them, until the own card is', () => {
    expect(shown(ani, { ani: null, budi: 90, citra: 10 })).toEqual({
      number: NUMBER,
      state: 'SCORING',
      cardsAsked: 3,
      cardsIn: 2,
      opened: null,
      aside: [],
      score: null,
    });
  });

  it('reads the cards that are in once the own is, and those that come afterwards', () => {
    expect(shown(ani, { ani: 71, budi: null, citra: 80 })).toMatchObject({ opened: ['ani', 'citra'], score: null });
    expect(shown(ani, { ani: 71, budi: 80, citra: 80 })).toMatchObject({ opened: ['ani', 'budi', 'citra'], score: '427.78' });
  });

  it('who is related is told nothing, card or not, open or closed, whatever else they are', () => {
    for (const status of ['OPEN', 'CLOSED'] as const)
      for (const own of ['RELATED', ['RELATED', 80]] as Said[])
        expect(shown(ani, { ani: own, budi: 80, citra: 80 }, panel({ status }))).toMatchObject({
          state: 'EXCUSED',
          opened: null,
          aside: [],
          score: null,
        });
  });

  it('who succeeded to a card that is in is told nothing of it', () => {
    const of = panel({ seats: [seat('ani', 'dewi'), seat('budi')] });
    expect(shown({ member: 'dewi' }, { ani: 70, dewi: null, budi: 75 }, of)).toMatchObject({ state: 'EXCUSED', opened: null, score: null });
  });

  it('who stands in meets those they stand in for, and nobody else', () => {
    const of = panel({ seats: [seat('ani'), { ...seat('eka'), standsInFor: ['b'] }] });
    const eka = { member: 'eka' };
    expect([meets(of, eka, 'a'), meets(of, eka, 'b'), meets(of, ani, 'a'), meets(of, 'COMMITTEE', 'a')]).toEqual([false, true, true, true]);
  });

  it('who has left looks as a member still, and never as the committee: a relative learns nothing even by another office', () => {
    const of = panel({ seats: [seat('ani', 'dewi'), seat('budi')], status: 'CLOSED' });
    expect([hasSat(of, 'ani'), hasSat(of, 'dewi'), hasSat(of, 'eka'), hasSat(of, null)]).toEqual([true, true, false, false]);
    expect(meets(of, ani, 'a')).toBe(true);
    expect(shown(ani, { ani: 'RELATED', dewi: 70, budi: 75 }, of)).toMatchObject({ state: 'EXCUSED', opened: null, score: null });
    expect(memberActions(acting('ani', { ani: 10, dewi: null, budi: 75 }, { of: { ...of, status: 'OPEN' } }))).toEqual([]);
  });
});

describe('the committee', () => {
  it('sees counts while a panel is open, and every card when it is closed, also what was set aside', () => {
    const said: Record<string, Said | null> = { ani: ['RELATED', 10], budi: 75, citra: 80 };
    expect(shown('COMMITTEE', said)).toMatchObject({ state: 'COMPLETE', cardsAsked: 2, cardsIn: 2, opened: null, score: null });
    expect(shown('COMMITTEE', said, panel({ status: 'CLOSED' }))).toMatchObject({
      opened: ['budi', 'citra', 'ani'],
      aside: ['ani'],
      score: '430.56',
    });
    expect(shown('COMMITTEE', said, panel({ status: 'DISSOLVED' }))).toMatchObject({ opened: null, score: null });
  });
});

/** A panel of up to five seats, some of which changed hands, with stand-ins, relations, cards and talks at random. */
interface World {
  panel: Panel;
  said: Map<string, Ledger>;
}

const NUMBERS = ['a', 'b', 'c'];
const entry = fc.record({ total: fc.integer({ min: 0, max: 90 }), after: fc.option(fc.integer({ min: 0, max: 90 })) });
const handed = fc.record({
  entries: fc.dictionary(fc.constantFrom(...NUMBERS), entry),
  conflicts: fc.dictionary(fc.constantFrom(...NUMBERS), fc.constant('2026-02-12T00:00:00.000Z')),
});
const seats = fc.array(fc.record({ successor: fc.boolean(), standsInFor: fc.option(fc.subarray(NUMBERS)) }), {
  minLength: 1,
  maxLength: 5,
});
const worlds: fc.Arbitrary<World> = fc
  .record({
    seats,
    absent: fc.subarray(NUMBERS),
    status: fc.constantFrom('OPEN' as const, 'CLOSED' as const),
    ledgers: fc.array(handed, { minLength: 10, maxLength: 10 }),
  })
  .map(({ seats: drawn, absent, status, ledgers: all }) => {
    const made = drawn.map(
      ({ successor, standsInFor }, i): PanelSeat => ({ ...seat(...(successor ? [`m${i}`, `s${i}`] : [`m${i}`])), standsInFor }),
    );
    const ids = made.flatMap(({ holders }) => holders.map(({ employeeId }) => employeeId));
    const of = panel({ seats: made, absent, status });
    const said = ids.map((id, i): [string, Ledger] => [
      id,
      { id: `pnm_${id}`, panelId: of.id, employeeId: id, since: WITHIN, leftAt: null, ...(all[i] ?? { entries: {}, conflicts: {} }) },
    ]);
    return { panel: of, said: new Map(said) };
  });

const otherTotals = fc.array(fc.record({ total: fc.integer({ min: 0, max: 90 }), after: fc.integer({ min: 0, max: 90 }) }), {
  minLength: 30,
  maxLength: 30,
});

/** The same world, but for the points of everybody's cards, other than those of `mine`. */
function twin({ panel: of, said }: World, mine: string | null, points: readonly { total: number; after: number }[]): World {
  let drawn = 0;
  const other = (ledger: Ledger): Ledger => ({
    ...ledger,
    entries: Object.fromEntries(
      Object.entries(ledger.entries).map(([number, { after }]) => {
        const { total, after: next } = points[drawn++ % points.length] ?? { total: 0, after: 0 };
        return [number, { total, after: after === null ? null : next }];
      }),
    ),
  });
  return { panel: of, said: new Map([...said].map(([id, ledger]) => [id, id === mine ? ledger : other(ledger)])) };
}

const look = ({ panel: of, said }: World, eye: Eye, number: string): Shown => shownTo(eye, scoringOf(of, said, number), of, '500', POLICY);

describe('of two panels that differ in the points of others alone', () => {
  it('no member can tell which is which before the own card is in, not even by the sum over all', () => {
    let compared = 0;
    fc.assert(
      fc.property(worlds, otherTotals, fc.nat(9), (world, points, which) => {
        const member = [...world.said.keys()][which % world.said.size] ?? '';
        const eye = { member };
        const other = twin(world, member, points);
        const blind = NUMBERS.filter((number) => meets(world.panel, eye, number)).filter((number) => {
          const own = scoringOf(world.panel, world.said, number).voices.find(({ employeeId }) => employeeId === member);
          return !own?.entry;
        });
        compared += blind.length;
        for (const number of blind) expect(look(other, eye, number)).toEqual(look(world, eye, number));
        expect(progressOf(blind.map((number) => look(other, eye, number)))).toEqual(
          progressOf(blind.map((number) => look(world, eye, number))),
        );
      }),
      { numRuns: 2000 },
    );
    expect(compared).toBeGreaterThan(1000);
  });

  it('the committee can tell no more than that some are far apart while the panel is open', () => {
    const blurred = (one: Shown) => ({ ...one, state: one.state === 'DISCUSSION' ? 'COMPLETE' : one.state });
    fc.assert(
      fc.property(worlds, otherTotals, (world, points) => {
        const open: World = { ...world, panel: { ...world.panel, status: 'OPEN' } };
        for (const number of NUMBERS)
          expect(blurred(look(twin(open, null, points), 'COMMITTEE', number))).toEqual(blurred(look(open, 'COMMITTEE', number)));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('cards', () => {
  it('are asked of nobody who is related, count once a seat, and are open to those alone who have one', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        for (const number of NUMBERS) {
          const { voices, aside } = scoringOf(world.panel, world.said, number);
          const ids = voices.map(({ employeeId }) => employeeId);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.filter((id) => world.said.get(id)?.conflicts[number] !== undefined)).toEqual([]);
          expect(aside.filter((id) => ids.includes(id))).toEqual([]);
          for (const [id] of world.said) {
            const { opened } = look(world, { member: id }, number);
            expect(opened === null || opened.includes(id)).toBe(true);
          }
        }
      }),
    );
  });
});

const FORM: Criterion[] = [
  { id: '1', title: 'Integritas', most: 60, anchors: [] },
  { id: '2', title: 'Kerja sama', most: 30, anchors: [] },
];
const points = (criterionId: string, given: number | null, note: string | null = null): CriterionScore => ({
  criterionId,
  points: given,
  note,
});
const nobody = { ani: null, budi: null, citra: null };
const draft = (...scores: CriterionScore[]) => ({ panelId: 'pnl_1', number: NUMBER, scores });

describe('a draft', () => {
  it('may lack what it likes, and is kept in the order of the form', () => {
    expect(saveDraft([], FORM, acting('ani', nobody)).scores).toEqual([]);
    const some = [points('2', null, ' Ragu. '), points('1', 40)];
    expect(saveDraft(some, FORM, acting('ani', nobody)).scores).toEqual([points('1', 40), points('2', null, 'Ragu.')]);
  });

  it.each<[scores: CriterionScore[], refused: string[]]>([
    [[points('3', 1)], ['NOT_FOUND scores.0.criterionId']],
    [[points('1', 1), points('1', 2)], ['ALREADY_EXISTS scores.1.criterionId']],
    [
      [points('1', -1), points('2', 31)],
      ['OUT_OF_RANGE scores.0.points', 'OUT_OF_RANGE scores.1.points'],
    ],
    [[points('1', 0.5)], ['OUT_OF_RANGE scores.0.points']],
    [[points('1', 1, ' ')], ['REQUIRED scores.0.note']],
    [[points('1', 1, 'x'.repeat(601))], ['TOO_LONG scores.0.note']],
  ])('does not hold %j', (scores, refused) => {
    expect(problemsOf(() => saveDraft(scores, FORM, acting('ani', nobody)))).toEqual(refused);
  });
});

describe('a card', () => {
  it('is handed in with all points, and a note beside none and all', () => {
    const full = draft(points('1', 60, 'Sangat kuat.'), points('2', 11));
    const { card, ledger } = submitCard(full, FORM, acting('ani', nobody));
    expect(card).toMatchObject({ total: 71, submittedAt: WITHIN, discussion: null, employeeId: 'ani' });
    expect(ledger.entries).toEqual({ [NUMBER]: { total: 71, after: null } });
  });

  it.each<[given: CriterionScore[] | null, refused: string[]]>([
    [null, ['REQUIRED scores.1.points', 'REQUIRED scores.2.points']],
    [[points('1', 59)], ['REQUIRED scores.2.points']],
    [
      [points('1', 60), points('2', 0)],
      ['REQUIRED scores.1.note', 'REQUIRED scores.2.note'],
    ],
    [[points('1', null, 'x'), points('2', 1)], ['REQUIRED scores.1.points']],
  ])('is not handed in with %j', (given, refused) => {
    expect(problemsOf(() => submitCard(given && draft(...given), FORM, acting('ani', nobody)))).toEqual(refused);
  });

  const full = draft(points('1', 40), points('2', 11));
  it.each<[when: string, change: Parameters<typeof acting>[2], refused: string[]]>([
    ['before the field test', { now: '2026-02-11T23:59:59.999Z' }, ['NOT_OPEN_YET registrationNumber']],
    ['on its last millisecond', { now: '2026-02-13T23:59:59.999Z' }, []],
    ['after it', { now: SKB.closesAt }, ['DEADLINE_PASSED registrationNumber']],
    [
      'after it, where it was extended for this participant',
      { now: SKB.closesAt, stage: { ...SKB, closesAt: '2026-02-20T00:00:00.000Z' } },
      [],
    ],
    ['when the panel is closed', { of: panel({ status: 'CLOSED' }) }, ['TRANSITION_REFUSED registrationNumber']],
    ['for somebody absent', { of: panel({ absent: [NUMBER] }) }, ['TRANSITION_REFUSED registrationNumber']],
  ])('comes within the field test: %s', (_when, change, refused) => {
    expect(problemsOf(() => submitCard(full, FORM, acting('ani', nobody, change)))).toEqual(refused);
  });

  it('comes once, and not from a relative', () => {
    expect(problemsOf(() => submitCard(full, FORM, acting('ani', { ...nobody, ani: 51 })))).toEqual([
      'TRANSITION_REFUSED registrationNumber',
    ]);
    expect(problemsOf(() => submitCard(full, FORM, acting('ani', { ...nobody, ani: 'RELATED' })))).toEqual(['OWN_CASE registrationNumber']);
  });
});

describe('after a talk', () => {
  const CARD: Card = {
    panelId: 'pnl_1',
    number: NUMBER,
    employeeId: 'ani',
    scores: [points('1', 10), points('2', 5)],
    total: 15,
    submittedAt: WITHIN,
    discussion: null,
  };
  const apart: Record<string, Said | null> = { ani: 15, budi: 80, citra: 80 };

  it('a member gives a second card beside the first, or stands by the first, with a note', () => {
    const moved = discussCard(CARD, { scores: [points('1', 50), points('2', 20)], note: ' Dibahas. ' }, FORM, acting('ani', apart));
    expect(moved.card).toMatchObject({ total: 15, discussion: { total: 70, note: 'Dibahas.', scores: [{ points: 50 }, { points: 20 }] } });
    expect(moved.ledger.entries[NUMBER]).toEqual({ total: 15, after: 70 });
    const stayed = discussCard(CARD, { note: 'Tetap.' }, FORM, acting('ani', apart));
    expect(stayed.card.discussion).toMatchObject({ scores: null, total: 15 });
    expect(stayed.ledger.entries[NUMBER]).toEqual({ total: 15, after: 15 });
  });

  it('all that is wrong is told at once', () => {
    const wrong = { scores: [points('1', 99), points('9', 1)], note: '' };
    expect(problemsOf(() => discussCard(CARD, wrong, FORM, acting('ani', apart)))).toEqual([
      'REQUIRED note',
      'OUT_OF_RANGE scores.0.points',
      'NOT_FOUND scores.1.criterionId',
    ]);
    expect(problemsOf(() => discussCard(CARD, { scores: [points('1', 9)], note: 'x' }, FORM, acting('ani', apart)))).toEqual([
      'REQUIRED scores.2.points',
    ]);
  });

  it.each<[what: string, said: Record<string, Said | null>]>([
    ['where the cards are near each other', { ani: 71, budi: 80, citra: 80 }],
    ['where one is still to come', { ani: 15, budi: 80, citra: null }],
    ['a second time', { ani: [15, 15], budi: 80, citra: 80 }],
  ])('nobody answers %s', (_what, said) => {
    expect(problemsOf(() => discussCard(CARD, { note: 'x' }, FORM, acting('ani', said)))).toEqual([
      'TRANSITION_REFUSED registrationNumber',
    ]);
  });
});

describe('a relation', () => {
  it('can be declared until the panel is closed, also after the own card and after the field test', () => {
    for (const own of [null, 80] as const)
      expect(declareConflict(acting('ani', { ani: own, budi: 80, citra: 80 }, { now: SKB.closesAt })).conflicts).toEqual({
        [NUMBER]: SKB.closesAt,
      });
    expect(problemsOf(() => declareConflict(acting('ani', nobody, { of: panel({ status: 'CLOSED' }) })))).toEqual([
      'TRANSITION_REFUSED registrationNumber',
    ]);
    expect(problemsOf(() => declareConflict(acting('ani', { ...nobody, ani: 'RELATED' })))).toEqual(['OWN_CASE registrationNumber']);
  });

  it('leaves nothing to do', () => {
    expect(memberActions(acting('ani', { ...nobody, ani: 'RELATED' }))).toEqual([]);
    expect(memberActions(acting('ani', nobody))).toEqual(['panelCardSave', 'panelCardSubmit', 'panelConflictDeclare']);
    expect(memberActions(acting('ani', { ani: 10, budi: 80, citra: 80 }))).toEqual(['panelCardDiscuss', 'panelConflictDeclare']);
    expect(memberActions(acting('ani', nobody, { now: SKB.closesAt }))).toEqual(['panelConflictDeclare']);
  });
});
