// Passing grades, shortlist, integration and ties: the worked numbers, the two traps, and a second implementation that must agree.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Category, PositionGroup } from '../../../../src/modules/recruitment/campaigns/rules/kinds.ts';
import { passingGrade, shortOf } from '../../../../src/modules/recruitment/lists/rules/passing.ts';
import { finalRanking, shortlist as shortlistOf, shownScore } from '../../../../src/modules/recruitment/lists/rules/ranking.ts';
import { listText, rankedRows } from '../../../../src/modules/recruitment/lists/rules/snapshot.ts';
import type { Post, Ranked, Tested } from '../../../../src/modules/recruitment/lists/rules/types.ts';
import { finalScore, mostOf, sumOf, wholeOf } from '../../../../src/modules/recruitment/scores/rules/tests.ts';
import { compareRational, parseDecimal, ratio, roundRational } from '../../../../src/platform/rules/decimal.ts';
import { naiveFinal, naiveShortlist, type Person } from '../../../support/naive-ranking.ts';
import { post, RULES_2024, tested } from '../../rules/support.ts';

const score = (twk: number, tiu: number, tkp: number): string[] => [twk, tiu, tkp].map(String);
const [SKD] = RULES_2024.tests;
const shortlist = (list: Tested[], of: Post, rules = RULES_2024): Ranked[] => shortlistOf(list, of, rules, SKD ?? expect.fail());

describe('a passing grade', () => {
  test.each<[Category, PositionGroup, [number, number, number], string[], string]>([
    ['GENERAL', 'GENERAL', [65, 80, 166], [], 'exactly reached'],
    ['GENERAL', 'GENERAL', [60, 80, 166], ['TWK'], 'one step short'],
    ['GENERAL', 'GENERAL', [65, 75, 166], ['TIU'], 'one step short'],
    ['GENERAL', 'GENERAL', [65, 80, 165], ['TKP'], 'one point short'],
    ['GENERAL', 'GENERAL', [60, 130, 210], ['TWK'], 'the first trap: 400 in all, and still failed'],
    ['GENERAL', 'GENERAL', [0, 0, 0], ['TWK', 'TIU', 'TKP'], 'every part is named'],
    ['CUM_LAUDE', 'GENERAL', [40, 85, 186], [], 'the second trap: TWK 40, and passed'],
    ['CUM_LAUDE', 'GENERAL', [40, 85, 185], ['SKD'], '310'],
    ['CUM_LAUDE', 'GENERAL', [150, 80, 225], ['TIU'], 'TIU 80'],
    ['DIASPORA', 'GENERAL', [41, 85, 185], [], '311'],
    ['DISABILITY', 'GENERAL', [60, 60, 166], [], '286'],
    ['PAPUA', 'GENERAL', [60, 60, 165], ['SKD'], '285'],
    ['UNDERDEVELOPED_REGION', 'GENERAL', [100, 55, 200], ['TIU'], 'TIU 55'],
    ['GENERAL', 'DOCTOR', [40, 80, 191], [], 'doctors by the total'],
    ['GENERAL', 'SPECIALIST_DOCTOR', [40, 75, 200], ['TIU'], 'TIU 75'],
    ['GENERAL', 'RESEARCHER', [60, 130, 210], ['TWK'], 'as everybody'],
    ['DISABILITY', 'DOCTOR', [60, 60, 166], [], 'the category comes first'],
  ])('of %s, %s for %j leaves short %j: %s', (category, group, [twk, tiu, tkp], short) => {
    expect(shortOf([score(twk, tiu, tkp)], passingGrade(RULES_2024, category, group), RULES_2024).toSorted()).toEqual(short.toSorted());
  });

  test('stands on 150, 175 and 225 points, 550 in all', () => {
    expect(SKD && mostOf(SKD)).toBe(parseDecimal('550'));
    expect(sumOf(score(150, 175, 225))).toBe(parseDecimal('550'));
  });
});

describe('integration', () => {
  test.each([
    [400, '29.09'],
    [380, '27.64'],
    [420, '30.55'],
    [550, '40.00'],
  ])('gives an SKD of %i %s of 40', (total, shown) =>
    expect(shownScore(finalScore([score(0, 0, total), ['0']], RULES_2024), RULES_2024)).toBe(shown),
  );

  test.each([
    ['450', '54.00'],
    ['500', '60.00'],
    ['333.333333', '40.00'],
  ])('gives an SKB of %s of 500 %s of 60', (skb, shown) =>
    expect(shownScore(finalScore([score(0, 0, 0), [skb]], RULES_2024), RULES_2024)).toBe(shown),
  );

  test('compares unrounded: two who are shown alike stand in their order, and the list says which key decided', () => {
    const [a, b] = [tested('A', [65, 80, 166], { skb: '450.01' }), tested('B', [65, 80, 166], { skb: '450' })];
    const [first, second] = finalRanking([b, a], { quota: 1 }, RULES_2024);
    expect(first).toMatchObject({ of: { number: 'A' }, rank: 1, outcome: 'SELECTED', decidedBy: null });
    expect(second).toMatchObject({ of: { number: 'B' }, rank: 2, outcome: 'RESERVE', decidedBy: 'TOTAL' });
    const shown = [a, b].map(({ scores }) => shownScore(finalScore(scores, RULES_2024), RULES_2024));
    expect(shown[0]).toBe(shown[1]);
  });

  test('is the exact fraction, whatever the scores', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 550 }), fc.integer({ min: 0, max: 50_000 }), (total, hundredths) => {
        const skb = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
        const exact = ratio(BigInt(40 * total * 500 * 100 + 60 * hundredths * 550), BigInt(550 * 500 * 100));
        const made = finalScore([score(0, 0, total), [skb]], RULES_2024);
        expect(compareRational(made, exact)).toBe(0);
        expect(roundRational(made, 2)).toBe(roundRational(exact, 2));
      }),
    );
  });
});

const outcomes = (list: Ranked[]): Record<string, number> =>
  Object.fromEntries(
    Map.groupBy(list, ({ outcome }) => outcome)
      .entries()
      .map(([outcome, of]) => [outcome, of.length]),
  );

describe('the way to the field test', () => {
  const many = (count: number, skd: (i: number) => [number, number, number]): Tested[] =>
    Array.from({ length: count }, (_, i) => tested(`2024-${String(i).padStart(4, '0')}`, skd(i)));

  test('82 posts once gave 247: who equals the last goes through, and nobody else', () => {
    // 245 with scores of their own, then two who are equal in everything at places 246 and 247, then one who is behind.
    const people = many(248, (i) => (i < 245 ? [150, 175, 225 - Math.floor(i / 5)] : i < 247 ? [100, 100, 170] : [100, 100, 169]));
    const list = shortlist(people, post({ quota: 82 }), RULES_2024);
    expect(outcomes(list)).toEqual({ THROUGH: 247, BELOW_CUT: 1 });
    expect(list.slice(245, 248).map(({ rank, outcome, decidedBy }) => [rank, outcome, decidedBy])).toEqual([
      [246, 'THROUGH', 'SKD'],
      [246, 'THROUGH', null],
      [248, 'BELOW_CUT', 'SKD'],
    ]);
  });

  test('orders equal totals by TKP, TIU, TWK', () => {
    // TKP decides between A and B, then TIU between B and C: with an equal total and TKP, an equal TIU leaves nothing to TWK.
    const people = [tested('C', [110, 80, 170]), tested('B', [90, 100, 170]), tested('A', [80, 80, 200])];
    expect(shortlist(people, post(), RULES_2024).map(({ of, decidedBy }) => [of.number, decidedBy])).toEqual([
      ['A', null],
      ['B', 'TKP'],
      ['C', 'TIU'],
    ]);
  });

  test('keeps apart who failed and who was absent: absent is not 0', () => {
    const people = [tested('A', [65, 80, 166]), tested('B', [0, 0, 0]), tested('C', null)];
    expect(shortlist(people, post(), RULES_2024).map(({ of, rank, outcome }) => [of.number, rank, outcome])).toEqual([
      ['A', 1, 'THROUGH'],
      ['B', null, 'NOT_PASSED'],
      ['C', null, 'ABSENT'],
    ]);
  });

  test('nobody passed: nobody goes through', () =>
    expect(
      outcomes(
        shortlist(
          many(5, () => [60, 80, 166]),
          post(),
          RULES_2024,
        ),
      ),
    ).toEqual({ NOT_PASSED: 5 }));
});

describe('ties of the final order', () => {
  const pair = (a: Tested, b: Tested) => finalRanking([b, a], { quota: 1 }, RULES_2024).map(({ of, decidedBy }) => [of.number, decidedBy]);
  const base = { skb: '400' };

  test('are broken by the SKD total where the sum of both is equal', () => {
    // 11 points of SKD weigh as much as 60/... : 40 × 55 / 550 = 4 = 60 × 33.333… / 500, so take 165 of SKD against 100 of SKB.
    const [a, b] = [tested('A', [150, 170, 180], { skb: '300' }), tested('B', [65, 100, 170], { skb: '400' })];
    expect(sumOf(wholeOf(a.scores[0]) ?? []) - sumOf(wholeOf(b.scores[0]) ?? [])).toBe(parseDecimal('165'));
    expect(pair(a, b)).toEqual([
      ['A', null],
      ['B', 'SKD'],
    ]);
  });

  test.each<[string, Tested, Tested]>([
    ['TKP', tested('A', [80, 80, 200], base), tested('B', [90, 100, 170], base)],
    ['TIU', tested('A', [90, 100, 170], base), tested('B', [110, 80, 170], base)],
    ['GPA', tested('A', [90, 100, 170], { ...base, gpa: '3.51' }), tested('B', [90, 100, 170], { ...base, gpa: '3.5' })],
    [
      'AGE',
      tested('A', [90, 100, 170], { ...base, birthDate: '1990-12-31' }),
      tested('B', [90, 100, 170], { ...base, birthDate: '1991-01-01' }),
    ],
  ])('are broken by %s, and the list says so', (key, a, b) =>
    expect(pair(a, b)).toEqual([
      ['A', null],
      ['B', key],
    ]),
  );

  test('weigh a mean diploma mark of 100 and a GPA of 4 by the same measure', () => {
    const [a, b] = [
      tested('A', [90, 100, 170], { ...base, gpa: '88', level: 'SMA' }),
      tested('B', [90, 100, 170], { ...base, gpa: '3.51' }),
    ];
    expect(pair(a, b)).toEqual([
      ['A', null],
      ['B', 'GPA'],
    ]);
  });

  test('that no key breaks are left to people where they stand across the quota', () => {
    const people = ['C', 'B', 'A'].map((number) => tested(number, [90, 100, 170], base));
    expect(finalRanking(people, { quota: 2 }, RULES_2024).map(({ of, rank, outcome }) => [of.number, rank, outcome])).toEqual([
      ['A', 1, 'TIED'],
      ['B', 1, 'TIED'],
      ['C', 1, 'TIED'],
    ]);
    expect(outcomes(finalRanking(people, { quota: 3 }, RULES_2024))).toEqual({ SELECTED: 3 });
  });

  test('absent from the field test is not ranked', () => {
    const people = [tested('A', [90, 100, 170], { skb: '0' }), tested('B', [150, 175, 225], { skb: null })];
    expect(finalRanking(people, { quota: 1 }, RULES_2024).map(({ of, rank, outcome }) => [of.number, rank, outcome])).toEqual([
      ['A', 1, 'SELECTED'],
      ['B', null, 'ABSENT'],
    ]);
  });
});

/** Few different scores, so that ties of every depth are common. */
const person = fc.record({
  twk: fc.constantFrom(40, 65, 70, 75, 80, 85),
  tiu: fc.constantFrom(75, 80, 85, 90, 95),
  tkp: fc.constantFrom(165, 166, 171, 176, 181, 186),
  skb: fc.constantFrom(0, 30_000, 30_001, 33_333, 40_000, 43_333, 50_000),
  gpa: fc.constantFrom(300, 350, 351),
  birthDate: fc.constantFrom('1990-01-01', '1990-01-02', '1989-12-31'),
  skdAbsent: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
  skbAbsent: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
});
const people = fc
  .array(person, { maxLength: 40, size: 'max' })
  .map((list): Person[] => list.map((one, i) => ({ ...one, number: `2026-3374-${String((i * 7919) % 10_000).padStart(4, '0')}` })));
const campaign = fc.record({
  people,
  category: fc.constantFrom<Category>('GENERAL', 'CUM_LAUDE', 'DISABILITY', 'DIASPORA', 'PAPUA', 'UNDERDEVELOPED_REGION'),
  group: fc.constantFrom<PositionGroup>('GENERAL', 'DOCTOR', 'SPECIALIST_DOCTOR', 'RESEARCHER'),
  quota: fc.integer({ min: 1, max: 6 }),
});

const hundredths = (n: number): string => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`;
const asTested = (p: Person): Tested => ({
  number: p.number,
  gpa: hundredths(p.gpa),
  level: 'S1',
  birthDate: p.birthDate,
  scores: [p.skdAbsent ? null : score(p.twk, p.tiu, p.tkp), p.skbAbsent ? null : [hundredths(p.skb)]],
});
const lines = (list: Ranked[]) => list.map(({ of, rank, outcome, decidedBy }) => ({ number: of.number, rank, outcome, decidedBy }));
const text = (list: Ranked[]): string =>
  listText({
    campaignId: 'cmp',
    formationId: 'frm',
    stage: 'FINAL',
    edition: 1,
    policyVersion: RULES_2024.version,
    rulesNumber: 1,
    unfilled: 0,
    rows: rankedRows(list),
  });

describe('2,000 random campaigns with many ties', () => {
  test('have the same order, cut and deciding keys as a second, naive implementation', () => {
    let ties = 0;
    fc.assert(
      fc.property(campaign, ({ people: all, category, group, quota }) => {
        const of = { category, positionGroup: group, quota };
        const list = shortlist(all.map(asTested), of, RULES_2024);
        expect(lines(list)).toEqual(naiveShortlist(all, category, group, quota));
        const through = new Set(list.filter(({ outcome }) => outcome === 'THROUGH').map(({ of }) => of.number));
        const field = all.filter(({ number }) => through.has(number));
        const final = finalRanking(field.map(asTested), of, RULES_2024);
        expect(lines(final)).toEqual(naiveFinal(field, quota));
        ties += [...list, ...final].filter(({ decidedBy }) => decidedBy !== null && decidedBy !== 'SKD' && decidedBy !== 'TOTAL').length;
      }),
      { numRuns: 2000 },
    );
    expect(ties).toBeGreaterThan(2000);
  }, 60_000);

  test('export the same bytes in whatever order the scores came', () => {
    fc.assert(
      fc.property(campaign, fc.infiniteStream(fc.nat()), ({ people: all, category, group, quota }, chance) => {
        const shuffled = all
          .map((one) => ({ one, at: chance.next().value ?? 0 }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ one }) => one);
        const of = { category, positionGroup: group, quota };
        expect(text(shortlist(shuffled.map(asTested), of, RULES_2024))).toBe(text(shortlist(all.map(asTested), of, RULES_2024)));
        expect(text(finalRanking(shuffled.map(asTested), of, RULES_2024))).toBe(text(finalRanking(all.map(asTested), of, RULES_2024)));
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
