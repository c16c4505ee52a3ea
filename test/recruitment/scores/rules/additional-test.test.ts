// A further test beside the one by computer: its bounds, its weight to the last fraction, and who is out; and a second, naive reading of the rule.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { requestFormation } from '../../../../src/modules/recruitment/campaigns/rules/formation.ts';
import type { Formation } from '../../../../src/modules/recruitment/campaigns/rules/types.ts';
import { type Candidate, finalList, type TestScores } from '../../../../src/modules/recruitment/lists/rules/compose.ts';
import { allPartScores } from '../../../../src/modules/recruitment/lists/rules/passing.ts';
import { shownScore } from '../../../../src/modules/recruitment/lists/rules/ranking.ts';
import { listText } from '../../../../src/modules/recruitment/lists/rules/snapshot.ts';
import type { ListRow } from '../../../../src/modules/recruitment/lists/rules/types.ts';
import { additionalProblems, outOfBounds } from '../../../../src/modules/recruitment/scores/rules/additional-terms.ts';
import { isEliminated, mayMoveTo, rulesFor, withFurther } from '../../../../src/modules/recruitment/scores/rules/additional-test.ts';
import type { AdditionalTest } from '../../../../src/modules/recruitment/scores/rules/additional-types.ts';
import { finalScore } from '../../../../src/modules/recruitment/scores/rules/tests.ts';
import type { Points } from '../../../../src/modules/recruitment/scores/rules/types.ts';
import { problemsOf } from '../../../../src/platform/rules/errors.ts';
import { campaign } from '../../panels/rules/support.ts';
import { formation, PPPK_2024, RULES_2024 } from '../../rules/support.ts';

const further = (change: Partial<AdditionalTest> = {}): AdditionalTest => ({
  ...{ method: 'PRACTICAL', weight: 40, eliminating: false, least: null },
  ...change,
});
const codes = (problems: readonly { code: string; field?: readonly string[]; text?: string }[]): string[] =>
  problems.map(({ code, field = [], text }) => [code, field.join('.'), ...(text ? [text] : [])].join(' '));

describe('what posts may say of it', () => {
  test.each<[string, Partial<AdditionalTest>, string[]]>([
    ['40 of 100 at most', { weight: 40 }, []],
    ['no more', { weight: 41 }, ['OUT_OF_RANGE additionalTest.weight']],
    ['1 at least', { weight: 1 }, []],
    ['not nothing', { weight: 0 }, ['OUT_OF_RANGE additionalTest.weight']],
    ['whole percents', { weight: 39.5 }, ['OUT_OF_RANGE additionalTest.weight']],
    ['no interview', { method: 'INTERVIEW' }, ['INVALID additionalTest.method NOT_OF_KIND']],
    ['a least score where it eliminates', { eliminating: true, least: 60 }, []],
    ['which can be reached', { eliminating: true, least: 101 }, ['OUT_OF_RANGE additionalTest.least']],
    ['and asks something', { eliminating: true, least: 0 }, ['OUT_OF_RANGE additionalTest.least']],
    ['and nowhere else', { least: 60 }, ['INVALID additionalTest.least ELIMINATING_ONLY']],
  ])('%s', (_what, change, refused) => {
    expect(codes(additionalProblems(further(change), RULES_2024))).toEqual(refused);
  });

  it('is none of PPPK, and of a kind without rules', () => {
    for (const rules of [PPPK_2024, null])
      expect(codes(additionalProblems(further(), rules))).toEqual(['INVALID additionalTest NOT_OF_KIND']);
    expect(additionalProblems(null, PPPK_2024)).toEqual([]);
    // A campaign's copy leaves it out: it is known from kind and date.
    const { additional: _, ...copy } = RULES_2024;
    expect(additionalProblems(further(), copy)).toEqual([]);
  });

  it('is told with all else that is wrong with a request', () => {
    const { positionTitle, positionGroup, category, requirements } = formation();
    const input = { positionTitle, positionGroup, category, quota: 0, requirements, additionalTest: further({ weight: 50 }) };
    const facts = {
      id: 'frm_1',
      campaign: { ...campaign, status: 'DRAFT' as const },
      unit: { id: 'unt_1', name: 'RSUD' },
      rules: RULES_2024,
    };
    const made = () => requestFormation(input, { ...facts, by: 'a', now: '2026-01-05T00:00:00.000Z' });
    expect(codes(problemsOf(made))).toEqual(['OUT_OF_RANGE quota', 'OUT_OF_RANGE additionalTest.weight']);
  });
});

describe('posts asked for by rules that were replaced since', () => {
  it('keep their campaign from being published, and are named', () => {
    const rules = { ...RULES_2024, additional: { ...(RULES_2024.additional ?? expect.fail()), leastByComputer: 70 } };
    const posts = [
      { id: 'frm_1', additionalTest: further({ weight: 31 }) },
      { id: 'frm_2', additionalTest: further({ weight: 30 }) },
      { id: 'frm_3' },
    ];
    expect(codes(outOfBounds(posts, rules))).toEqual(['OUT_OF_RANGE formations.frm_1.additionalTest.weight']);
  });
});

describe('the score', () => {
  const SKD: Points = ['100', '120', '180'];
  const rules = (weight: number) => rulesFor(RULES_2024, { additionalTest: further({ weight }) });

  // SKD 400 of 550 is 29.0909…; the field test is 60 of 100.
  test.each<[weight: number, cat: string, practice: string, shown: string]>([
    [40, '500', '100', '89.09'],
    [40, '400', '50', '69.89'],
    [40, '333.333', '66.67', '69.09'],
    [1, '500', '0', '88.49'],
    [40, '0', '0', '29.09'],
  ])('with %s %% beside CAT: %s and %s come to %s', (weight, cat, practice, shown) => {
    expect(shownScore(finalScore([SKD, [cat, practice]], rules(weight)), RULES_2024)).toBe(shown);
  });

  it('is told part by part with its weight, and weighed on the scale of CAT; a part that was missed is no 0', () => {
    const told = (points: Points) =>
      allPartScores(rules(40), [SKD, points], [{ key: 'SKB_ADDITIONAL', points: 60 }])
        .filter(({ stage }) => stage === 'SKB')
        .map(({ key, score, max, weight, least, passed }) => [key, score, max, weight, least, passed]);
    expect(told(['400', '59.5'])).toEqual([
      ['SKB_CAT', '400', '500', 60, null, null],
      ['SKB_ADDITIONAL', '59.5', '100', 40, 60, false],
      ['SKB', '359.00', '500', null, null, null],
    ]);
    expect(told(['400', null]).map(([key, score]) => [key, score])).toEqual([
      ['SKB_CAT', '400'],
      ['SKB_ADDITIONAL', null],
      ['SKB', null],
    ]);
  });

  it('of posts without one is what it was: the very same rules', () => {
    expect(rulesFor(RULES_2024, {})).toBe(RULES_2024);
    expect(rulesFor(RULES_2024, { additionalTest: null })).toBe(RULES_2024);
    expect(rulesFor(PPPK_2024, { additionalTest: further() })).toBe(PPPK_2024);
  });
});

describe('a test that eliminates', () => {
  const SKD: Points = ['100', '120', '180'];
  const out = (points: Points, change: Partial<AdditionalTest> = {}): boolean => {
    const of = { additionalTest: further({ eliminating: true, least: 60, ...change }) };
    return isEliminated([SKD, points], of, rulesFor(RULES_2024, of));
  };
  test.each<[string, Points, Partial<AdditionalTest>, boolean]>([
    ['below the mark', ['500', '59.999999'], {}, true],
    ['at the mark', ['0', '60'], {}, false],
    ['not there', ['500', null], {}, true],
    ['not there, no mark asked', ['500', null], { least: null }, true],
    ['there, no mark asked', ['500', '0'], { least: null }, false],
    ['at no part of the test: absent, as from any', null, {}, false],
    ['one that does not eliminate', ['500', '0'], { eliminating: false, least: null }, false],
  ])('%s', (_what, points, change, eliminated) => expect(out(points, change)).toBe(eliminated));

  it('is asked of who comes from other posts, by the same method', () => {
    const to = { additionalTest: further({ eliminating: true, least: 60 }) };
    const move = (from: AdditionalTest | null, points: Points) =>
      mayMoveTo([SKD, points], { to, from: { additionalTest: from } }, RULES_2024);
    expect(move(further(), ['500', '60'])).toBe(true);
    expect(move(further(), ['500', '59'])).toBe(false);
    expect(move(further({ method: 'INTERVIEW' }), ['500', '60'])).toBe(false);
    expect(move(null, ['500'])).toBe(false);
    expect(mayMoveTo([SKD, ['500']], { to: {}, from: {} }, RULES_2024)).toBe(true);
  });
});

/** In hundredths; null = absent, undefined = on no sheet. */
interface Person {
  number: string;
  tkp: number;
  gpa: number;
  cat: number | null | undefined;
  practice: number | null | undefined;
}

const hundredths = (n: number): string => (n / 100).toFixed(2);
const sheetOf = (people: readonly Person[], value: (one: Person) => number | null | undefined): TestScores =>
  new Map([['frm_1', people.flatMap((one) => (value(one) === undefined ? [] : [{ number: one.number, values: pointsFor(value(one)) }]))]]);
const pointsFor = (value: number | null | undefined): Points => (typeof value === 'number' ? [hundredths(value)] : null);

const candidate = ({ number, gpa }: Person): Candidate => ({
  ...{ number, formationId: 'frm_1', gpa: hundredths(gpa), level: 'S1', birthDate: '1995-05-05', major: 'Teknik Informatika' },
  ...{ registeredOn: '2024-08-20', verdict: 'ELIGIBLE' },
});

function listOf(people: readonly Person[], { quota, additionalTest }: Pick<Formation, 'quota' | 'additionalTest'>) {
  const posts = [formation({ quota, ...(additionalTest && { additionalTest }) })];
  const skd: TestScores = new Map([['frm_1', people.map(({ number, tkp }) => ({ number, values: ['100', '120', String(tkp)] }))]]);
  const facts = { posts, people: people.map(candidate), policy: RULES_2024 };
  const sheets = withFurther(
    [skd, sheetOf(people, ({ cat }) => cat)],
    sheetOf(people, ({ practice }) => practice),
    facts,
  );
  return finalList(facts, new Set(people.map(({ number }) => number)), sheets)[0] ?? expect.fail('No list.');
}

type Told = Pick<ListRow, 'number' | 'rank' | 'outcome'>;

/** Of the text of the rule: 40 × SKD/550 + 60 × (CAT % × CAT/500 + further % × score/100), in whole 55,000,000ths of a point of 100. */
const points = ({ tkp, cat, practice }: Person, weight: number): number =>
  40 * (220 + tkp) * 100_000 + 60 * 11 * ((100 - weight) * (cat ?? 0) + weight * 5 * (practice ?? 0));

/** Sorted, then counted one by one. */
function naive(people: readonly Person[], quota: number, of: AdditionalTest | null): { rows: Told[]; missing: number } {
  const there = people.filter(({ cat, practice }) => cat !== undefined && (!of || practice !== undefined));
  const here: [Told['outcome'], (one: Person) => boolean][] = [
    ['ELIMINATED', ({ cat, practice }) => practice === null && cat !== null && of?.eliminating === true],
    ['ELIMINATED', ({ practice }) => typeof practice === 'number' && of?.eliminating === true && practice < (of.least ?? 0) * 100],
    ['ABSENT', ({ cat, practice }) => cat === null || (of !== null && practice === null)],
  ];
  const outcomeOf = (one: Person): Told['outcome'] | null => here.find(([, is]) => is(one))?.[0] ?? null;
  const key = (one: Person): number[] => [points(one, of?.weight ?? 0), 220 + one.tkp, one.gpa];
  const better = (a: Person, b: Person): number =>
    key(b)
      .map((value, i) => value - (key(a)[i] ?? 0))
      .find((by) => by !== 0) ?? 0;
  const ranked = there.filter((one) => outcomeOf(one) === null).toSorted((a, b) => better(a, b) || (a.number < b.number ? -1 : 1));
  const rows = ranked.map(({ number, ...one }): Told => {
    const rank = 1 + ranked.filter((other) => better(other, { number, ...one }) < 0).length;
    const equals = ranked.filter((other) => better(other, { number, ...one }) === 0).length;
    return { number, rank, outcome: rank > quota ? 'RESERVE' : rank + equals - 1 <= quota ? 'SELECTED' : 'TIED' };
  });
  const aside = (outcome: Told['outcome']): Told[] =>
    there
      .filter((one) => outcomeOf(one) === outcome)
      .map(({ number }) => ({ number, rank: null, outcome }))
      .toSorted((a, b) => (a.number < b.number ? -1 : 1));
  return { rows: [...rows, ...aside('ABSENT'), ...aside('ELIMINATED')], missing: people.length - there.length };
}

/** Few scores, chosen so that weighed totals meet, or miss each other by less than is shown: 40 % of 0.01 in 100 is 0.0024 of 100. */
const score = (...of: number[]) => fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...of) }, fc.constant(null), fc.constant(undefined));
const person = fc.record({
  tkp: fc.constantFrom(180, 180, 181),
  gpa: fc.constantFrom(300, 350),
  cat: score(30_000, 30_001, 30_003, 30_010, 33_333, 40_000),
  practice: score(5999, 6000, 6001, 6002, 6003, 9000),
});
const plan = fc.record({
  people: fc.array(person, { maxLength: 25, size: 'max' }).map((all) => all.map((one, i) => ({ ...one, number: `n${(i * 37) % 97}` }))),
  quota: fc.integer({ min: 1, max: 6 }),
  of: fc.option(
    fc
      .record({ weight: fc.constantFrom(1, 20, 33, 40), eliminating: fc.boolean(), least: fc.constantFrom(null, 60, 61) })
      .map((one) => further({ ...one, least: one.eliminating ? one.least : null })),
    { freq: 4 },
  ),
});

describe('2,500 random campaigns, with a further test and without', () => {
  test('have the same ranks, outcomes and gaps as a second, naive implementation', () => {
    let [close, ties, eliminated] = [0, 0, 0];
    fc.assert(
      fc.property(plan, ({ people, quota, of }) => {
        const made = listOf(people, { quota, additionalTest: of });
        const { rows, missing } = naive(people, quota, of);
        expect(made.entries.map(({ number, rank, outcome }) => ({ number, rank, outcome }))).toEqual(rows);
        expect(made.missing).toBe(missing);
        const ranked = made.entries.filter(({ rank }) => rank !== null);
        close += ranked.filter(({ decidedBy, final }, i) => decidedBy === 'TOTAL' && final === ranked[i - 1]?.final).length;
        ties += ranked.filter(({ rank }, i) => rank === ranked[i - 1]?.rank).length;
        eliminated += made.entries.filter(({ outcome }) => outcome === 'ELIMINATED').length;
      }),
      { numRuns: 2500 },
    );
    // Neighbours whom rounding would have made equals are many; so are true equals, and those who are out.
    expect(close).toBeGreaterThan(500);
    expect(ties).toBeGreaterThan(500);
    expect(eliminated).toBeGreaterThan(500);
  }, 60_000);
});

/** The same numbers each time, of no library that may change. */
function* numbers(seed: number): Generator<number, never> {
  for (let at = seed; ; ) {
    at = (at * 48_271) % 2_147_483_647;
    yield at;
  }
}

describe('campaigns without a further test', () => {
  it('have the lists they had, to the byte', () => {
    const next = numbers(20_260_220);
    const pick = (below: number): number => next.next().value % below;
    const one = (i: number): Person => {
      const cat = [null, 30_000, 30_001, 33_333, 40_000][pick(5)];
      return { number: `n${i}`, tkp: 170 + pick(3), gpa: 300 + pick(3), cat, practice: undefined };
    };
    const hash = createHash('sha256');
    for (let round = 0; round < 300; round++) {
      const { entries, unfilled } = listOf(
        Array.from({ length: pick(25) }, (_, i) => one(i)),
        { quota: 1 + pick(5) },
      );
      const made = { campaignId: 'cmp', formationId: 'frm_1', stage: 'FINAL', edition: 1, policyVersion: '1', rulesNumber: 1 } as const;
      hash.update(listText({ ...made, unfilled, rows: entries })).update(entries.map(({ final }) => final).join());
    }
    // Of the code before there were further tests.
    expect(hash.digest('hex')).toBe('a3dfbf732b6aed698a476705239a196a48444d4480e1f0ee5176ee5b04115380');
  });
});
