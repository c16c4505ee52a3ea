// What the random campaigns of ranking.test.ts never ask: what is refused, who is absent from a part, what is told part by part.
import { describe, expect, test } from 'vitest';
import { listedFrom } from '../../../../src/modules/recruitment/lists/rules/listed.ts';
import { allPartScores, partScores, passingGrade, shortOf } from '../../../../src/modules/recruitment/lists/rules/passing.ts';
import { finalRanking, poolRanking, shortlist } from '../../../../src/modules/recruitment/lists/rules/ranking.ts';
import type { ListEntry, Ranked, Tested } from '../../../../src/modules/recruitment/lists/rules/types.ts';
import { formation, PPPK_2024, post, RULES_2024, tested } from '../../rules/support.ts';

const [SKD, SKB] = RULES_2024.tests;
const [COMPETENCE] = PPPK_2024.tests;
const skd = SKD ?? expect.fail();
const told = (list: Ranked[]) => list.map(({ of, rank, outcome, decidedBy }) => [of.number, rank, outcome, decidedBy]);

describe('a ranking', () => {
  test('goes on from no test that is the last', () => {
    expect(() => shortlist([], post(), RULES_2024, SKB ?? expect.fail())).toThrow('Nobody goes on from SKB.');
  });

  test('has no place for who was absent: that is a fault, and never a 0', () => {
    expect(() => poolRanking([tested('A', null)], RULES_2024)).toThrow('A was absent and has no SKD.');
  });

  test('of posts whose category and group no grade names is a fault', () => {
    expect(() => passingGrade({ ...RULES_2024, passing: [] }, 'GENERAL', 'GENERAL')).toThrow(
      'recruitment-2024.1 has no passing grade for GENERAL and GENERAL.',
    );
  });

  test('of nobody is empty', () => {
    expect([shortlist([], post(), RULES_2024, skd), finalRanking([], post(), RULES_2024)]).toEqual([[], []]);
  });

  test('lets through the best three of one post, and who equals the third', () => {
    const people = [200, 199, 198, 198, 197].map((tkp, i) => tested(`A${i}`, [100, 100, tkp]));
    expect(told(shortlist(people, post(), RULES_2024, skd))).toEqual([
      ['A0', 1, 'THROUGH', null],
      ['A1', 2, 'THROUGH', 'SKD'],
      ['A2', 3, 'THROUGH', 'SKD'],
      ['A3', 3, 'THROUGH', null],
      ['A4', 5, 'BELOW_CUT', 'SKD'],
    ]);
  });

  test('takes who was absent from a part for absent, whatever the other parts were', () => {
    const half: Tested = { ...tested('A', null), scores: [['100', null, '200']] };
    expect(told(shortlist([half], post(), RULES_2024, skd))).toEqual([['A', null, 'ABSENT', null]]);
    expect(told(finalRanking([{ ...half, scores: [['100', null, '200'], ['400']] }], post(), RULES_2024))).toEqual([
      ['A', null, 'ABSENT', null],
    ]);
  });

  test('names those aside by number, whatever order they came in', () => {
    const failed = ['C', 'A', 'B'].map((number) => tested(number, [60, 80, 166]));
    const absent = ['F', 'D', 'E'].map((number) => tested(number, null));
    const list = shortlist([...failed, ...absent], post(), RULES_2024, skd);
    expect(list.map(({ of }) => of.number)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
  });

  test('leaves equals above the quota selected, across it to people, and below it in reserve', () => {
    const people = ['400', '400', '390', '390', '380', '380'].map((skb, i) => tested(`A${i}`, [90, 100, 170], { skb }));
    expect(told(finalRanking(people, { quota: 3 }, RULES_2024)).map(([, rank, outcome]) => [rank, outcome])).toEqual([
      ...[1, 1].map((rank) => [rank, 'SELECTED']),
      ...[3, 3].map((rank) => [rank, 'TIED']),
      ...[5, 5].map((rank) => [rank, 'RESERVE']),
    ]);
  });

  test.each([
    ['three hundredths of a mark of 100 above a GPA', '87.53', 'SMA'],
    ['and a GPA above a mark', '87.47', 'B'],
  ] as const)('weighs %s', (_, mark, first) => {
    const school = tested('SMA', [90, 100, 170], { skb: '400', gpa: mark, level: 'SMA' });
    const list = finalRanking([school, tested('B', [90, 100, 170], { skb: '400', gpa: '3.50' })], post(), RULES_2024);
    expect([list[0]?.of.number, list[1]?.decidedBy]).toEqual([first, 'GPA']);
  });

  test('puts who proved no group, or one that the rules do not know, behind the last', () => {
    const of = (number: string, priority: string | null): Tested => ({
      ...tested(number, null, { priority }),
      scores: [['400', '100', '20']],
    });
    const people = [of('A', null), of('B', 'R9'), of('C', 'R5'), of('D', 'R1')];
    expect(told(finalRanking(people, { quota: 1 }, PPPK_2024))).toEqual([
      ['D', 1, 'SELECTED', null],
      ['C', 2, 'RESERVE', 'PRIORITY'],
      ['A', 3, 'RESERVE', 'PRIORITY'],
      ['B', 3, 'RESERVE', null],
    ]);
  });

  test('of several lists weighs each by the rules of its own posts', () => {
    const [a, b] = [tested('A', [90, 100, 170], { skb: '400' }), tested('B', [90, 100, 180], { skb: '400' })];
    expect(told(poolRanking([a, b], RULES_2024)).map(([number]) => number)).toEqual(['B', 'A']);
    // Of 400, and not of 500, the same points are more.
    const shorter = RULES_2024.tests.map((one) =>
      one.stage === 'SKB' ? { ...one, parts: [{ key: 'SKB_CAT', most: '400', step: null }] } : one,
    );
    const list = poolRanking([a, b], RULES_2024, ({ number }) => (number === 'A' ? { ...RULES_2024, tests: shorter } : RULES_2024));
    expect(told(list)).toEqual([
      ['A', 1, 'RESERVE', null],
      ['B', 2, 'RESERVE', 'TOTAL'],
    ]);
  });
});

describe('what is told of scores', () => {
  const grade = passingGrade(RULES_2024, 'GENERAL', 'GENERAL');
  const lines = (list: ReturnType<typeof partScores>) => list.map(({ key, score, max, least, passed }) => [key, score, max, least, passed]);

  test('says of each part what was reached, of how much, and whether it is enough', () => {
    expect(lines(partScores(skd, ['65', '75', '166'], grade))).toEqual([
      ['TWK', '65', '150', 65, true],
      ['TIU', '75', '175', 80, false],
      ['TKP', '166', '225', 166, true],
      ['SKD', '306', '550', null, null],
    ]);
  });

  test('says of the whole whether it is enough where the grade asks for it', () => {
    const cumLaude = passingGrade(RULES_2024, 'CUM_LAUDE', 'GENERAL');
    const whole = (tkp: string) => lines(partScores(skd, ['40', '85', tkp], cumLaude)).at(-1);
    expect([whole('186'), whole('185')]).toEqual([
      ['SKD', '311', '550', 311, true],
      ['SKD', '310', '550', 311, false],
    ]);
  });

  test('says nothing of who was not there, and of a test of one part only that part', () => {
    expect(lines(partScores(skd, null, grade)).map(([key, score, , , passed]) => [key, score, passed])).toEqual(
      ['TWK', 'TIU', 'TKP', 'SKD'].map((key) => [key, null, null]),
    );
    expect(lines(partScores(SKB ?? expect.fail(), ['412.5'], grade))).toEqual([['SKB_CAT', '412.5', '500', null, null]]);
    expect(lines(partScores(COMPETENCE ?? expect.fail(), ['400', null, '20'], [])).map(([key, score]) => [key, score])).toEqual([
      ['TECHNICAL', '400'],
      ['MANAGERIAL_SOCIOCULTURAL', null],
      ['INTERVIEW', '20'],
      ['COMPETENCE', null],
    ]);
  });

  test('says nothing of a test that nobody has sat yet', () => {
    const keys = (...scores: Tested['scores']) => allPartScores(RULES_2024, scores, grade).map(({ key }) => key);
    expect([keys(), keys(['65', '80', '166']), keys(null, ['300'])]).toEqual([
      [],
      ['TWK', 'TIU', 'TKP', 'SKD'],
      ['TWK', 'TIU', 'TKP', 'SKD', 'SKB_CAT'],
    ]);
    expect(shortOf([null], grade, RULES_2024)).toEqual([]);
  });
});

describe('a published list, read back', () => {
  const of = formation({ id: 'frm_a' });
  const row = (number: string, rank: number | null): ListEntry => ({
    ...{ number, rank, outcome: 'RESERVE', decidedBy: null, placedIn: null, ground: null },
    ...{ scores: [['90', '100', '170']], final: null },
  });
  const { number: _, scores: __, ...person } = tested('A', null);

  test('has its own ranks and scores, and no rank for who is out since', () => {
    const out = { ...person, excluded: { kind: 'WITHDRAWN', finalAt: null } as never };
    const people = new Map([
      ['A', person],
      ['B', out],
    ]);
    const { post: same, list } = listedFrom(of, [row('A', 7), row('B', 8)], people);
    expect(same).toBe(of);
    expect(list.map(({ of: one, rank }) => [one.number, one.scores, rank])).toEqual([
      ['A', [['90', '100', '170']], 7],
      ['B', [['90', '100', '170']], null],
    ]);
  });

  test('names a code of a major where there is one', () => {
    const codeOf = (majorCode?: string) => listedFrom(of, [row('A', 1)], new Map([['A', { ...person, majorCode }]])).list[0]?.of;
    expect(codeOf('55201')).toMatchObject({ majorCode: '55201' });
    expect(codeOf()).not.toHaveProperty('majorCode');
  });

  test('with somebody who took no part is a fault', () => {
    expect(() => listedFrom(of, [row('A', 1)], new Map())).toThrow('A stands on a list of frm_a and took no part.');
  });
});
