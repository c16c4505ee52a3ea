// How many have submitted, told while registration is open: what an observer who knows the rule can work out from all that is told, day after day.
import { describe, expect, test } from 'vitest';
import type { Category } from '../../../../src/modules/recruitment/campaigns/rules/kinds.ts';
import { liveCount, liveHidden, liveUntil, type SubmittedCount } from '../../../../src/modules/recruitment/numbers/rules/live-counts.ts';

const posts = (...all: [Category, number][]): SubmittedCount[] =>
  all.map(([category, count], i) => ({ formationId: `frm_${i}`, category, count }));
const hiddenOf = (all: SubmittedCount[]) => {
  const { total, categories, formations } = liveHidden(all, 5);
  return [total, [...categories].toSorted(), [...formations].toSorted()];
};

describe('submitted, by category and formation', () => {
  test.each<[string, SubmittedCount[], unknown[]]>([
    ['many everywhere', posts(['GENERAL', 40], ['DISABILITY', 5]), [false, [], []]],
    // Neither part is told: then the sum is not, which could be nothing but what one of them has.
    [
      'one with a disability: not by subtraction either',
      posts(['GENERAL', 40], ['DISABILITY', 1]),
      [true, ['DISABILITY', 'GENERAL'], ['frm_0', 'frm_1']],
    ],
    [
      'nobody yet: the first would be seen to come',
      posts(['GENERAL', 40], ['CUM_LAUDE', 12], ['DISABILITY', 0]),
      [false, ['CUM_LAUDE', 'DISABILITY'], ['frm_1', 'frm_2']],
    ],
    [
      'a small post among large ones',
      posts(['GENERAL', 40], ['GENERAL', 2], ['GENERAL', 30], ['GENERAL', 9]),
      [false, [], ['frm_1', 'frm_3']],
    ],
    [
      'two small ones, and all of the next step',
      posts(['GENERAL', 40], ['GENERAL', 1], ['GENERAL', 2], ['GENERAL', 6], ['GENERAL', 9]),
      [false, [], ['frm_1', 'frm_2', 'frm_3', 'frm_4']],
    ],
    [
      'posts that are all small close their category, whatever its sum',
      posts(['GENERAL', 4], ['GENERAL', 4], ['CUM_LAUDE', 9], ['PAPUA', 30]),
      [false, ['CUM_LAUDE', 'GENERAL'], ['frm_0', 'frm_1', 'frm_2']],
    ],
    ['one post alone', posts(['DISABILITY', 3]), [true, ['DISABILITY'], ['frm_0']]],
    ['one post alone, many', posts(['DISABILITY', 12]), [false, [], []]],
  ])('%s', (_why, all, expected) => expect(hiddenOf(all)).toEqual(expected));

  test('counts are told in whole steps, and of today’s nobody yet', () => {
    expect([0, 4, 5, 9, 10, 43].map((count) => liveCount(count, 5))).toEqual([0, 0, 5, 5, 10, 40]);
    expect(liveUntil('2026-01-12T16:59:59.999Z')).toBe('2026-01-11T17:00:00.000Z');
    expect(liveUntil('2026-01-12T17:00:00.000Z')).toBe('2026-01-12T17:00:00.000Z');
  });
});

const LEAST = 3;
/** Totals beyond this are not looked at; it ends a step, so that of all others every world is made. */
const MOST = 14;

interface Cell {
  name: string;
  count: number;
  hidden: boolean;
}
type World = readonly Cell[];

/** All that is told of it in any cut: the sum, categories, formations. */
function worldOf(plan: readonly Category[], counts: readonly number[]): World {
  const all = posts(...plan.map((category, i): [Category, number] => [category, counts[i] ?? 0]));
  const { total, categories, formations } = liveHidden(all, LEAST);
  const sum = (of: readonly SubmittedCount[]): number => of.reduce((a, { count }) => a + count, 0);
  return [
    { name: 'all', count: sum(all), hidden: total },
    ...[...Map.groupBy(all, ({ category }) => category)].map(([name, of]) => ({ name, count: sum(of), hidden: categories.has(name) })),
    ...all.map(({ formationId, count }) => ({ name: formationId, count, hidden: formations.has(formationId) })),
  ];
}

const toldOf = (world: World): string => world.map(({ count, hidden }) => (hidden ? '-' : liveCount(count, LEAST))).join();

function allCounts(posts: number, from: readonly number[] = []): number[][] {
  if (from.length === posts) return [[...from]];
  return Array.from({ length: MOST + 1 }, (_, count) => allCounts(posts, [...from, count])).flat();
}

const PLANS: [string, Category[]][] = [
  ['two categories', ['GENERAL', 'DISABILITY']],
  ['three categories', ['GENERAL', 'DISABILITY', 'PAPUA']],
  ['two posts and another category', ['GENERAL', 'GENERAL', 'DISABILITY']],
  ['three posts of one category', ['GENERAL', 'GENERAL', 'GENERAL']],
];

describe.each(PLANS)('of all that could be: %s', (_name, plan) => {
  const counts = allCounts(plan.length).filter((one) => one.reduce((a, b) => a + b, 0) <= MOST);
  const worlds = counts.map((one) => worldOf(plan, one));

  test('whoever knows the rule and reads every cut finds two counts at least for each that is withheld', () => {
    const alone = [...Map.groupBy(worlds, toldOf)].flatMap(([told, of]) =>
      (of[0] ?? []).flatMap(({ name, hidden }, i) =>
        hidden && new Set(of.map((one) => one[i]?.count)).size < 2 ? [`${told} ${name}`] : [],
      ),
    );
    expect(alone).toEqual([]);
  });

  test('nor do two days together tell one, or how few came between them', () => {
    const later = (a: readonly number[], b: readonly number[]): boolean => a.every((count, i) => count <= (b[i] ?? 0));
    const days = new Map<string, [World, World][]>();
    for (const [i, first] of worlds.entries()) {
      for (const [j, second] of worlds.entries()) {
        if (!later(counts[i] ?? [], counts[j] ?? [])) continue;
        const told = `${toldOf(first)} then ${toldOf(second)}`;
        const known = days.get(told) ?? [];
        days.set(told, known);
        known.push([first, second]);
      }
    }
    const alone = [...days].flatMap(([told, of]) =>
      (worlds[0] ?? []).flatMap(({ name }, i) => {
        const values = (value: (pair: [World, World]) => number | undefined) => [...new Set(of.map(value))];
        const came = values(([first, second]) => (second[i]?.count ?? 0) - (first[i]?.count ?? 0));
        const [few = 0] = came;
        const follows = [0, 1].some((day) => of[0]?.[day]?.[i]?.hidden && values((pair) => pair[day]?.[i]?.count).length < 2);
        return follows || (came.length < 2 && few > 0 && few < LEAST) ? [`${told} ${name}`] : [];
      }),
    );
    expect(days.size).toBeGreaterThan(5);
    expect(alone).toEqual([]);
  });
});
