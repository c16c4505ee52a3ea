// Panels: whose card is asked, when members must talk, what cards come to; and how a panel is made.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Formation } from '../../../../src/modules/recruitment/campaigns/rules/types.ts';
import { createPanel, forgottenAt, type PanelFacts, type PanelInput } from '../../../../src/modules/recruitment/panels/rules/create.ts';
import { panelsPolicy } from '../../../../src/modules/recruitment/panels/rules/policy.ts';
import { awaited, scoreOf, scoringOf } from '../../../../src/modules/recruitment/panels/rules/scoring.ts';
import { problemsOf } from '../../../performance/rules/support.ts';
import { formation as approvedFormation } from '../../rules/support.ts';
import { named, roster, scoring } from './panels-support.ts';
import { campaign, ledgers, NOW, NUMBER, panel, type Said, seat } from './support.ts';

const POLICY = panelsPolicy('2026-02-21');

describe('the score of the field test', () => {
  it.each<[totals: number[], most: number, skbMost: string, score: string]>([
    [[71, 80, 80], 90, '500', '427.78'],
    [[70, 80, 80], 90, '500', '425.93'],
    [[90, 90, 90], 90, '500', '500.00'],
    [[0, 0], 90, '500', '0.00'],
    [[1, 1, 2], 3, '100', '44.44'],
    [[2, 2, 1], 3, '100', '55.56'],
    [[0, 1], 400, '500', '0.63'],
    [[0, 1], 1000, '100', '0.05'],
    [[0, 1], 1000, '99.999999', '0.05'],
    [[1, 2, 2], 3, '99.999999', '55.56'],
  ])('of %j out of %i is, of %s, %s: rounded half-up once, at the end', (totals, most, skbMost, score) => {
    const seats = totals.map((_, i) => seat(String(i)));
    const all = ledgers(Object.fromEntries(totals.map((total, i) => [String(i), [total, total] as [number, number]])));
    expect(scoreOf(scoringOf(panel({ seats, most }), all, NUMBER), most, skbMost, POLICY)).toBe(score);
  });

  it('counts the second card where there is one', () => {
    expect(scoreOf(scoring({ ani: [10, 71], budi: 80, citra: [90, 80] }), 90, '500', POLICY)).toBe('427.78');
  });

  it('is none, and not 0, for who was absent or of whom a card is missing', () => {
    expect(scoreOf(scoring({ ani: null, budi: null, citra: null }, panel({ absent: [NUMBER] })), 90, '500', POLICY)).toBeNull();
    expect(scoreOf(scoring({ ani: 80, budi: 80, citra: null }), 90, '500', POLICY)).toBeNull();
    expect(scoreOf(scoring({ ani: 90, budi: 10, citra: 50 }), 90, '500', POLICY)).toBeNull();
  });

  it('does not depend on the order of the members, grows with each point, and never leaves 0 to the most', () => {
    const totals = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 2, maxLength: 7 });
    const of = (points: readonly number[]): string => {
      const seats = points.map((_, i) => seat(String(i)));
      const all = ledgers(Object.fromEntries(points.map((total, i) => [String(i), [total, total] as [number, number]])));
      return scoreOf(scoringOf(panel({ seats }), all, NUMBER), 90, '500', POLICY) ?? '';
    };
    fc.assert(
      fc.property(totals, (points) => {
        const score = of(points);
        expect(of(points.toReversed())).toBe(score);
        expect(Number(score)).toBeGreaterThanOrEqual(0);
        expect(Number(score)).toBeLessThanOrEqual(500);
        const sum = points.reduce((all, one) => all + one, 0);
        expect(Math.abs(Number(score) - (sum * 500) / (points.length * 90))).toBeLessThanOrEqual(0.005_000_1);
        if (points.some((one) => one < 90)) {
          const lowest = points.indexOf(Math.min(...points));
          expect(Number(of(points.with(lowest, (points[lowest] ?? 0) + 1)))).toBeGreaterThan(Number(score));
        }
      }),
    );
  });
});

describe('a participant', () => {
  it.each<[what: string, said: Record<string, Said | null>, state: string, awaited: number]>([
    ['with no card in', { ani: null, budi: null, citra: null }, 'SCORING', 3],
    ['with a card missing', { ani: 80, budi: 20, citra: null }, 'SCORING', 1],
    ['with cards that are near each other', { ani: 71, budi: 80, citra: 80 }, 'COMPLETE', 0],
    ['with cards exactly 20 % of 90 apart', { ani: 62, budi: 80, citra: 80 }, 'COMPLETE', 0],
    ['with cards further apart than that', { ani: 61, budi: 80, citra: 80 }, 'DISCUSSION', 3],
    ['where one has answered, and it is still far', { ani: [61, 61], budi: 80, citra: 80 }, 'DISCUSSION', 2],
    ['where one has moved near enough', { ani: [61, 62], budi: 80, citra: 80 }, 'COMPLETE', 0],
    ['where all stand by their cards', { ani: [10, 10], budi: [80, 80], citra: [80, 80] }, 'COMPLETE', 0],
    ['where one moved away and others have not answered', { ani: [61, 40], budi: 80, citra: [80, 80] }, 'DISCUSSION', 1],
    ['to whom one is related', { ani: 'RELATED', budi: 80, citra: 80 }, 'COMPLETE', 0],
    ['whose card came from a relative', { ani: ['RELATED', 10], budi: 80, citra: 80 }, 'COMPLETE', 0],
    ['to whom two are related', { ani: 'RELATED', budi: 'RELATED', citra: 80 }, 'STAND_IN_NEEDED', 1],
    ['to whom two are related, before the third', { ani: 'RELATED', budi: 'RELATED', citra: null }, 'STAND_IN_NEEDED', 2],
    ['to whom all are related', { ani: 'RELATED', budi: 'RELATED', citra: 'RELATED' }, 'STAND_IN_NEEDED', 2],
  ])('%s is %s → %s, %i to come', (_what, said, state, count) => {
    const found = scoring(said);
    expect(found.state).toBe(state);
    expect(awaited(found, POLICY)).toBe(count);
  });

  it('who was absent waits for nothing', () => {
    const found = scoring({ ani: null, budi: null, citra: null }, panel({ absent: [NUMBER] }));
    expect([found.state, awaited(found, POLICY)]).toEqual(['ABSENT', 0]);
  });

  it('keeps the card of a member who left; the successor is asked where there was none', () => {
    const of = panel({ seats: [seat('ani', 'dewi'), seat('budi')] });
    expect(scoring({ ani: 70, dewi: null, budi: 75 }, of).voices).toMatchObject([
      { employeeId: 'ani', present: false, entry: { total: 70 } },
      { employeeId: 'budi', present: true },
    ]);
    expect(scoring({ ani: null, dewi: null, budi: 75 }, of).voices.map(({ employeeId }) => employeeId)).toEqual(['dewi', 'budi']);
  });

  it('asks the successor where the leaver was related, card or not', () => {
    const of = panel({ seats: [seat('ani', 'dewi'), seat('budi')] });
    for (const said of ['RELATED', ['RELATED', 90]] as const)
      expect(scoring({ ani: said as Said, dewi: null, budi: 75 }, of).voices.map(({ employeeId }) => employeeId)).toEqual(['dewi', 'budi']);
  });

  it('is not held up by a talk with somebody who left: those who are there answer', () => {
    const of = panel({ seats: [seat('ani', 'dewi'), seat('budi')] });
    expect(scoring({ ani: 10, dewi: null, budi: 80 }, of).state).toBe('DISCUSSION');
    expect(scoring({ ani: 10, dewi: null, budi: [80, 80] }, of).state).toBe('COMPLETE');
  });

  it('has a stand-in where one was named, and nobody else has', () => {
    const seats = [seat('ani'), seat('budi'), { ...seat('eka'), standsInFor: [NUMBER] }];
    const of = panel({ seats });
    const all = ledgers({ ani: 'RELATED', budi: 80, eka: 82 });
    expect(scoringOf(of, all, NUMBER)).toMatchObject({ state: 'COMPLETE', voices: [{ employeeId: 'budi' }, { employeeId: 'eka' }] });
    expect(scoringOf(of, all, 'other').voices.map(({ employeeId }) => employeeId)).toEqual(['ani', 'budi']);
  });
});

const anchors = [
  { points: 0, text: 'Tidak ada contoh.' },
  { points: 10, text: 'Contoh nyata.' },
];

const INPUT: PanelInput = { title: 'Wawancara', method: 'PRACTICAL', criteria: [{ title: 'Integritas', most: 10, anchors }] };

/** Posts with a test of work in practice. */
const formation = (change: Partial<Formation> = {}): Formation =>
  approvedFormation({ additionalTest: { method: 'PRACTICAL', weight: 40, eliminating: false, least: null }, ...change });

const FACTS: PanelFacts = {
  id: 'pnl_1',
  campaign,
  formations: [{ id: 'frm_1', formation: formation() }],
  members: [named('ani'), named('budi')],
  roster: roster('a', 'b'),
  employeeId: null,
  now: NOW,
};

describe('a panel is made', () => {
  const make = (input: Partial<PanelInput> = {}, facts: Partial<PanelFacts> = {}) =>
    createPanel({ ...INPUT, ...input }, { ...FACTS, ...facts });

  it('with the sum of its criteria as the most, and keeps nothing of the posts but the position', () => {
    const made = make({ criteria: [...INPUT.criteria, { title: 'Kerja sama', most: 20, anchors }] });
    expect(made).toMatchObject({ most: 30, participants: 2, positionTitle: 'Pranata Komputer Ahli Pertama', status: 'OPEN', absent: [] });
    expect(JSON.stringify(make({}, { formations: [{ id: 'frm_1', formation: formation({ category: 'DISABILITY' }) }] }))).toBe(
      JSON.stringify(make()),
    );
  });

  it('for posts of all categories and units together, as long as the position is one', () => {
    const other = { id: 'frm_2', formation: formation({ id: 'frm_2', category: 'DISABILITY', unitId: 'unt_2' }) };
    expect(problemsOf(() => make({}, { formations: [...FACTS.formations, other] }))).toEqual([]);
    const wrong = { id: 'frm_2', formation: formation({ id: 'frm_2', positionTitle: 'Dokter' }) };
    expect(problemsOf(() => make({}, { formations: [...FACTS.formations, wrong] }))).toEqual(['INVALID formationIds.1']);
    const untested = { id: 'frm_2', formation: formation({ id: 'frm_2', additionalTest: null }) };
    expect(problemsOf(() => make({}, { formations: [...FACTS.formations, untested] }))).toEqual(['INVALID formationIds.1']);
  });

  it.each<[what: string, input: Partial<PanelInput>, facts: Partial<PanelFacts>, refused: string[]]>([
    ['a method other than the interview, which a region does not hold for CPNS', { method: 'INTERVIEW' }, {}, ['INVALID method']],
    ['a title', { title: ' ' }, {}, ['REQUIRED title']],
    ['posts', {}, { formations: [] }, ['OUT_OF_RANGE formationIds']],
    ['posts of this campaign', {}, { formations: [{ id: 'frm_9', formation: null }] }, ['NOT_FOUND formationIds.0']],
    ['each post once', {}, { formations: [...FACTS.formations, ...FACTS.formations] }, ['ALREADY_EXISTS formationIds.1']],
    ['two members', {}, { members: [named('ani')] }, ['OUT_OF_RANGE memberIds']],
    ['at most seven', {}, { members: [...'abcdefgh'].map((id) => named(id)) }, ['OUT_OF_RANGE memberIds']],
    ['each member once', {}, { members: [named('ani'), named('ani')] }, ['ALREADY_EXISTS memberIds.1']],
    ['members in service', {}, { members: [named('ani'), named('zed', null)] }, ['NOT_FOUND memberIds.1']],
    ['members who do not compete', {}, { members: [named('ani'), { ...named('budi'), applied: true }] }, ['OWN_CASE memberIds.1']],
    ['members other than who makes it', {}, { employeeId: 'budi' }, ['OWN_CASE memberIds.1']],
    ['a form', { criteria: [] }, {}, ['OUT_OF_RANGE criteria']],
    [
      'whole points',
      { criteria: [{ title: 'a', most: 1.5, anchors: [] }] },
      {},
      ['OUT_OF_RANGE criteria.0.most', 'OUT_OF_RANGE criteria.0.anchors'],
    ],
    [
      'points',
      { criteria: [{ title: 'a', most: 0, anchors: [] }] },
      {},
      ['OUT_OF_RANGE criteria.0.most', 'OUT_OF_RANGE criteria.0.anchors'],
    ],
    [
      'words',
      {
        criteria: [
          {
            title: 'a',
            most: 9,
            anchors: [
              { points: 0, text: '' },
              { points: 9, text: 'x' },
            ],
          },
        ],
      },
      {},
      ['REQUIRED criteria.0.anchors.0.text'],
    ],
    [
      'rising anchors',
      { criteria: [{ title: 'a', most: 9, anchors: [...anchors].map((one) => ({ ...one, points: 4 })) }] },
      {},
      ['OUT_OF_RANGE criteria.0.anchors.1.points'],
    ],
    ['anchors within its points', { criteria: [{ title: 'a', most: 9, anchors }] }, {}, ['OUT_OF_RANGE criteria.0.anchors.1.points']],
    ['a published list', {}, { roster: null }, ['LIST_MISSING formationIds']],
    ['somebody to examine', {}, { roster: [] }, ['INVALID formationIds']],
    [
      'no more than it can hold',
      {},
      { roster: roster(...Array.from({ length: 501 }, (_, i) => String(i))) },
      ['LIMIT_REACHED formationIds'],
    ],
    ['a campaign that runs', {}, { campaign: { ...campaign, status: 'CLOSED' } }, ['TRANSITION_REFUSED campaignId']],
  ])('with %s', (_what, input, facts, refused) => {
    expect(problemsOf(() => make(input, facts))).toEqual(refused);
  });

  it('and all that is wrong is told at once', () => {
    expect(problemsOf(() => make({ title: '', criteria: [] }, { members: [] }))).toEqual([
      'REQUIRED title',
      'OUT_OF_RANGE memberIds',
      'OUT_OF_RANGE criteria',
    ]);
  });

  it('and its names are forgotten 90 days after the campaign’s last stage, its cards after two years', () => {
    const last = Date.parse(campaign.stages.at(-1)?.closesAt ?? '') / 1000;
    expect(forgottenAt(campaign, 'names', POLICY.version)).toBe(last + 90 * 86_400);
    expect(forgottenAt(campaign, 'cards', POLICY.version)).toBe(last + 730 * 86_400);
  });
});
