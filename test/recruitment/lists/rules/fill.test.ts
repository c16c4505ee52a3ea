// Eligibility, empty posts, and lists that are told apart.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Category, Education } from '../../../../src/modules/recruitment/campaigns/rules/kinds.ts';
import type { FillRoute } from '../../../../src/modules/recruitment/campaigns/rules/policy-types.ts';
import type { Formation } from '../../../../src/modules/recruitment/campaigns/rules/types.ts';
import { fillPosts, type Listed, refusalOf } from '../../../../src/modules/recruitment/lists/rules/fill.ts';
import { type Fillable, fillFindings } from '../../../../src/modules/recruitment/lists/rules/fill-requirements.ts';
import { finalRanking } from '../../../../src/modules/recruitment/lists/rules/ranking.ts';
import { listDiff } from '../../../../src/modules/recruitment/lists/rules/snapshot.ts';
import type { FilledSeat, ListRow } from '../../../../src/modules/recruitment/lists/rules/types.ts';
import { eligibilityFindings, isEligible } from '../../../../src/modules/recruitment/registration/rules/eligibility.ts';
import { education, formation, RULES_2024, tested } from '../../rules/support.ts';

const DAY = '2024-08-20';
const unmet = (
  person: { birthDate?: string; education?: Partial<Education>; categoryProof?: boolean },
  of: Partial<Formation> = {},
): string[] => {
  const facts = { birthDate: '1995-05-05', categoryProof: false, day: DAY, ...person, education: education(person.education) };
  const findings = eligibilityFindings(facts, formation(of), RULES_2024);
  expect(isEligible(findings)).toBe(findings.every(({ met }) => met));
  return findings.filter(({ met }) => !met).map(({ requirement }) => requirement);
};
const asking = (change: Partial<Formation['requirements']>) => ({ requirements: { ...formation().requirements, ...change } });

describe('who may apply', () => {
  test.each<[string, Partial<Formation>, string[], string]>([
    ['2006-08-20', {}, [], '18 today'],
    ['2006-08-21', {}, ['AGE'], '18 tomorrow'],
    ['1988-08-21', {}, [], '35, and 36 tomorrow'],
    ['1988-08-20', {}, ['AGE'], '36 today'],
    ['1984-08-20', { positionGroup: 'SPECIALIST_DOCTOR' }, [], 'a specialist doctor of 40'],
    ['1983-08-20', { positionGroup: 'SPECIALIST_DOCTOR' }, ['AGE'], 'a specialist doctor of 41'],
    ['1984-08-20', { positionGroup: 'RESEARCHER' }, [], 'a researcher of 40'],
    ['1984-08-20', { positionGroup: 'DOCTOR' }, ['AGE'], 'a doctor of 40'],
    ['1994-08-20', asking({ oldestAge: 29 }), ['AGE'], 'a formation asks for the young'],
  ])('born %s: %s', (birthDate, of, expected) => expect(unmet({ birthDate }, of)).toEqual(expected));

  test.each<[Partial<Education>, Partial<Formation>, string[]]>([
    [{ level: 'D3' }, {}, ['EDUCATION']],
    [{ major: 'teknik   INFORMATIKA.' }, {}, []],
    [{ major: 'Hukum' }, {}, ['MAJOR']],
    [{ major: 'Hukum' }, asking({ majors: [] }), []],
    [{ gpa: '3' }, {}, []],
    [{ gpa: '2.99' }, {}, ['GPA']],
    [{ gpa: '2.80' }, asking({ leastGpa: '2.75' }), []],
    [{ gpa: '3.20' }, asking({ leastGpa: '3.25' }), ['GPA']],
    [{ level: 'SMA', gpa: '71.5' }, asking({ education: ['SMA'], leastGpa: '75' }), ['GPA']],
    [{ level: 'SMA', gpa: '71.5' }, asking({ education: ['SMA'] }), []],
    [{ level: 'D3', gpa: '3.10' }, asking({ education: ['SMA', 'D3'], leastGpa: '75' }), []],
  ])('with %j where %j: short of %j', (of, post, expected) => expect(unmet({ education: of }, post)).toEqual(expected));

  test('a special category asks for its proof, and cum laude for praise besides', () => {
    expect(unmet({}, { category: 'DISABILITY' })).toEqual(['CATEGORY_PROOF']);
    expect(unmet({ categoryProof: true }, { category: 'DISABILITY' })).toEqual([]);
    expect(unmet({ categoryProof: true }, { category: 'CUM_LAUDE' })).toEqual(['CATEGORY_PROOF']);
    expect(unmet({ categoryProof: true, education: { cumLaude: true } }, { category: 'CUM_LAUDE' })).toEqual([]);
  });

  test('learns each requirement, with what they have and what is asked', () => {
    const facts = { birthDate: '1995-05-05', education: education(), categoryProof: false, day: DAY };
    expect(eligibilityFindings(facts, formation(), RULES_2024)).toEqual([
      { requirement: 'AGE', met: true, actual: '29', asked: '18–35' },
      { requirement: 'EDUCATION', met: true, actual: 'S1', asked: 'S1, D4' },
      {
        ...{ requirement: 'MAJOR', met: true, actual: 'Teknik Informatika', asked: 'Teknik Informatika, Sistem Informasi' },
        matched: { name: 'Teknik Informatika', code: null, by: 'NAME' },
      },
      { requirement: 'GPA', met: true, actual: '3.20', asked: '3.00' },
    ]);
  });
});

const listed = (id: string, quota: number, people: Fillable[], change: Partial<Formation> = {}): Listed => {
  const post = formation({ id, quota, ...change });
  return { post, list: finalRanking(people, post, RULES_2024) };
};
const good = (number: string, skb = '400', skd: [number, number, number] = [100, 100, 200]): Fillable => tested(number, skd, { skb });
const NOBODY = { held: [], gone: new Set<string>() };
const told = (places: readonly FilledSeat[]) => places.map(({ formationId, number, ground }) => `${number}→${formationId} ${ground}`);

describe('an empty post', () => {
  test('goes to the own list first, down to its end', () => {
    const one = listed('frm_a', 2, [good('A', '300'), good('B', '400'), good('C', '350')]);
    expect(told(fillPosts([one], NOBODY, RULES_2024).places)).toEqual(['B→frm_a OWN', 'C→frm_a OWN']);
    expect(told(fillPosts([one], { held: [], gone: new Set(['B']) }, RULES_2024).places)).toEqual(['C→frm_a OWN', 'A→frm_a OWN']);
  });

  test('then to the other category of the same unit, before other units', () => {
    const empty = listed('frm_a', 1, [], { category: 'CUM_LAUDE' });
    const beside = listed('frm_b', 1, [good('B1', '400'), good('B2', '390')]);
    const elsewhere = listed('frm_c', 1, [good('C1', '500'), good('C2', '499')], { unitId: 'unt_2' });
    const { places, unfilled } = fillPosts([empty, beside, elsewhere], NOBODY, RULES_2024);
    expect(told(places)).toEqual(['B1→frm_b OWN', 'C1→frm_c OWN', 'B2→frm_a CATEGORY']);
    expect(unfilled).toEqual([]);
    const again = fillPosts([empty, beside, elsewhere], { held: [], gone: new Set(['B2']) }, RULES_2024);
    expect(told(again.places)).toEqual(['B1→frm_b OWN', 'C1→frm_c OWN', 'C2→frm_a UNIT']);
  });

  test('never goes to who has not reached the general grade', () => {
    const empty = listed('frm_a', 1, []);
    const special = listed('frm_b', 1, [good('B1'), good('B2', '500', [40, 60, 200])], { category: 'DISABILITY' });
    const { places, unfilled } = fillPosts([empty, special], NOBODY, RULES_2024);
    expect(told(places)).toEqual(['B2→frm_b OWN', 'B1→frm_a CATEGORY']);
    expect(unfilled).toEqual([]);
    expect(fillPosts([empty, special], { held: [], gone: new Set(['B1']) }, RULES_2024).unfilled).toEqual([
      { formationId: 'frm_a', count: 1 },
    ]);
  });

  test.each<[string, Partial<Formation>]>([
    ['another position', { positionTitle: 'Arsiparis Terampil' }],
    ['another special category of the same unit', { category: 'PAPUA' }],
  ])('is unfilled where only %s has people left', (_, change) => {
    const empty = listed('frm_a', 2, [], { category: 'DISABILITY' });
    const { places, unfilled } = fillPosts([empty, listed('frm_b', 1, [good('B1'), good('B2', '390')], change)], NOBODY, RULES_2024);
    expect(told(places)).toEqual(['B1→frm_b OWN']);
    expect(unfilled).toEqual([{ formationId: 'frm_a', count: 2 }]);
  });

  test.each<[string, Partial<Formation>, string[]]>([
    ['the level of the candidate, whatever else the own post asked', asking({ education: ['S1'] }), ['B2→frm_a CATEGORY']],
    ['another level', asking({ education: ['D4', 'S2'] }), []],
    ['another major', asking({ majors: ['Teknik Sipil'] }), []],
    ['no major at all', asking({ majors: [] }), ['B2→frm_a CATEGORY']],
    ['younger people', asking({ oldestAge: 28 }), []],
    ['people of just that age on the day of registration', asking({ oldestAge: 29 }), ['B2→frm_a CATEGORY']],
    ['a better diploma', asking({ leastGpa: '3.51' }), []],
    ['just that diploma', asking({ leastGpa: '3.50' }), ['B2→frm_a CATEGORY']],
  ])('that asks %s is filled accordingly', (_, change, expected) => {
    const empty = listed('frm_a', 1, [], { category: 'DISABILITY', ...change });
    const { places, unfilled } = fillPosts([empty, listed('frm_b', 1, [good('B1'), good('B2', '390')])], NOBODY, RULES_2024);
    expect(told(places)).toEqual(['B1→frm_b OWN', ...expected]);
    expect(unfilled).toHaveLength(1 - expected.length);
  });

  test('is filled along the ways that the policy opens: none open, or one that asks for the proof, leaves it empty', () => {
    const lists = [listed('frm_a', 1, [], { category: 'DISABILITY' }), listed('frm_b', 1, [good('B1'), good('B2', '390')])];
    const by = (routes: readonly FillRoute[]) => fillPosts(lists, NOBODY, { ...RULES_2024, fill: { ...RULES_2024.fill, routes } });
    const way: FillRoute = { ground: 'CATEGORY', from: ['GENERAL'], to: ['DISABILITY'], waives: [] };
    expect(by([]).unfilled).toEqual([{ formationId: 'frm_a', count: 1 }]);
    expect(by([way]).unfilled).toEqual([{ formationId: 'frm_a', count: 1 }]);
    expect(told(by([{ ...way, waives: ['CATEGORY_PROOF'] }]).places)).toEqual(['B1→frm_b OWN', 'B2→frm_a CATEGORY']);
  });

  test('says of each requirement whether it is met, and which is not asked of who comes this way', () => {
    const [to, from] = [formation({ category: 'DISABILITY', ...asking({ oldestAge: 30 }) }), formation()];
    expect(fillFindings(good('B1'), { to, from, ground: 'CATEGORY' }, RULES_2024)).toEqual([
      { requirement: 'AGE', met: true, actual: '29', asked: '18–30', waived: false },
      { requirement: 'EDUCATION', met: true, actual: 'S1', asked: 'S1, D4', waived: false },
      {
        ...{ requirement: 'MAJOR', met: true, actual: 'Teknik Informatika', asked: 'Teknik Informatika, Sistem Informasi', waived: false },
        matched: { name: 'Teknik Informatika', code: null, by: 'NAME' },
      },
      { requirement: 'GPA', met: true, actual: '3.50', asked: '3.00', waived: false },
      { requirement: 'CATEGORY_PROOF', met: false, actual: 'false', asked: 'DISABILITY', waived: true },
    ]);
  });

  test('of one category never goes to another list of the same category and unit: those are two different requests', () => {
    const { unfilled } = fillPosts([listed('frm_a', 1, []), listed('frm_b', 1, [good('B1'), good('B2', '390')])], NOBODY, RULES_2024);
    expect(unfilled).toEqual([{ formationId: 'frm_a', count: 1 }]);
  });

  test('keeps every place that stands: who holds one is not moved by a better one', () => {
    const one = listed('frm_a', 2, [good('A', '500'), good('B', '400')]);
    const held: FilledSeat[] = [{ formationId: 'frm_a', number: 'X', ground: 'UNIT', from: 'frm_z' }];
    expect(told(fillPosts([one], { held, gone: new Set() }, RULES_2024).places)).toEqual(['X→frm_a UNIT', 'A→frm_a OWN']);
  });

  test('is nobody’s while more equals than posts wait for it: people decide, and whom they prefer takes it', () => {
    const one = listed('frm_a', 2, [good('A', '400'), good('B', '390'), good('C', '390')]);
    const beside = listed('frm_b', 1, [], { category: 'CUM_LAUDE' });
    const open = fillPosts([one, beside], NOBODY, RULES_2024);
    expect(told(open.places)).toEqual(['A→frm_a OWN']);
    expect(open.tied).toEqual([{ formationId: 'frm_a', count: 1, numbers: ['B', 'C'] }]);
    expect(open).toMatchObject({ unfilled: [], waiting: [{ formationId: 'frm_b', count: 1 }] });
    const settled = fillPosts([one, beside], { ...NOBODY, preferred: new Set(['C']) }, RULES_2024);
    expect(told(settled.places)).toEqual(['A→frm_a OWN', 'C→frm_a OWN', 'B→frm_b CATEGORY']);
    expect(settled).toMatchObject({ tied: [], waiting: [], unfilled: [] });
  });

  test('that was declined by somebody of another list costs them nothing of their own', () => {
    const empty = listed('frm_a', 1, [], { category: 'CUM_LAUDE' });
    const beside = listed('frm_b', 1, [good('B1', '400'), good('B2', '390')]);
    const refused = new Set([refusalOf({ formationId: 'frm_a', number: 'B2' })]);
    expect(fillPosts([empty, beside], { ...NOBODY, refused }, RULES_2024).unfilled).toEqual([{ formationId: 'frm_a', count: 1 }]);
    const next = fillPosts([empty, beside], { held: [], gone: new Set(['B1']), refused }, RULES_2024);
    expect(told(next.places)).toEqual(['B2→frm_b OWN']);
  });

  test('in 500 random rounds: never over quota, nobody twice, nobody who has gone, nobody from elsewhere while the own list waits', () => {
    const categories: Category[] = ['GENERAL', 'DISABILITY', 'CUM_LAUDE'];
    const one = fc.record({
      quota: fc.integer({ min: 1, max: 4 }),
      unit: fc.constantFrom('unt_1', 'unt_2'),
      category: fc.constantFrom(...categories),
      skbs: fc.array(fc.record({ skb: fc.integer({ min: 300, max: 310 }), low: fc.boolean(), gone: fc.boolean() }), { maxLength: 8 }),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (all) => {
        const name = (i: number, j: number): string => `F${i}-${j}`;
        const lists = all.map(({ quota, unit, category, skbs }, i) =>
          listed(
            `frm_${i}`,
            quota,
            skbs.map(({ skb, low }, j) => good(name(i, j), String(skb), low ? [40, 60, 200] : undefined)),
            { unitId: unit, category },
          ),
        );
        const gone = new Set(all.flatMap(({ skbs }, i) => skbs.flatMap((person, j) => (person.gone ? [name(i, j)] : []))));
        const { places, unfilled, tied, waiting } = fillPosts(lists, { held: [], gone }, RULES_2024);
        expect(new Set(places.map(({ number }) => number)).size).toBe(places.length);
        expect(places.filter(({ number }) => gone.has(number))).toEqual([]);
        for (const { post, list } of lists) {
          const mine = places.filter(({ formationId }) => formationId === post.id);
          const empty = unfilled.find(({ formationId }) => formationId === post.id)?.count ?? 0;
          const ties = tied.filter(({ formationId }) => formationId === post.id);
          const waits = waiting.filter(({ formationId }) => formationId === post.id);
          expect(mine.length + empty + [...ties, ...waits].reduce((sum, { count }) => sum + count, 0)).toBe(post.quota);
          for (const { count, numbers } of ties) expect(numbers.length).toBeGreaterThan(count);
          const placed = new Set(places.map(({ number }) => number));
          const left = list.filter(({ of }) => !placed.has(of.number) && !gone.has(of.number));
          if (empty > 0 || mine.some(({ ground }) => ground !== 'OWN')) expect(left).toEqual([]);
        }
        const stable = fillPosts(lists.toReversed(), { held: places, gone }, RULES_2024);
        expect(stable).toEqual({ places, unfilled, tied, waiting });
        const preferred = new Set(tied.flatMap(({ count, numbers }) => numbers.slice(0, count)));
        const settled = fillPosts(lists, { held: places, gone, preferred }, RULES_2024);
        expect(settled.places.map(({ number }) => number)).toEqual(expect.arrayContaining([...preferred]));
        const before = new Map(places.map((place) => [place.number, place]));
        for (const place of settled.places) expect(before.get(place.number) ?? place).toEqual(place);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a corrected list', () => {
  test('is told by what it changes, and by who is no longer on it', () => {
    const row = (number: string, rank: number, decidedBy: ListRow['decidedBy'] = 'TOTAL'): ListRow => ({
      number,
      rank,
      outcome: 'SELECTED',
      decidedBy,
      placedIn: null,
      ground: null,
    });
    const changes = listDiff([row('A', 1, null), row('B', 2), row('C', 3)], [row('B', 1, null), row('C', 3), row('D', 4)]);
    expect(changes.map(({ number, before, after }) => [number, before?.rank ?? null, after?.rank ?? null])).toEqual([
      ['B', 2, 1],
      ['D', null, 4],
      ['A', 1, null],
    ]);
    expect(listDiff([row('A', 1)], [row('A', 1)])).toEqual([]);
  });
});
