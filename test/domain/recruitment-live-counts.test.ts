// How many have submitted, told while registration is open: what an observer can work out from all tables together, at every moment.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { liveHidden, type Submitted } from '../../src/domain/recruitment/live-counts.ts';
import type { Category } from '../../src/domain/recruitment/types.ts';

const LEAST = 5;
const post = (category: Category, count: number, i: number): Submitted => ({ formationId: `frm_${i}`, category, count });
const posts = (...all: [Category, number][]): Submitted[] => all.map(([category, count], i) => post(category, count, i));
const told = (all: Submitted[]) => {
  const { total, categories, formations } = liveHidden(all, LEAST);
  return [total, [...categories].toSorted(), [...formations].toSorted()];
};

describe('submitted, by category and formation', () => {
  test.each<[string, Submitted[], unknown[]]>([
    ['many everywhere', posts(['GENERAL', 40], ['DISABILITY', 5]), [false, [], []]],
    [
      'one with a disability: not by subtraction either',
      posts(['GENERAL', 40], ['DISABILITY', 1]),
      [false, ['DISABILITY', 'GENERAL'], ['frm_0', 'frm_1']],
    ],
    [
      'nobody yet: the first would be seen to come',
      posts(['GENERAL', 40], ['DISABILITY', 0]),
      [false, ['DISABILITY', 'GENERAL'], ['frm_0', 'frm_1']],
    ],
    [
      'a small post among large ones',
      posts(['GENERAL', 40], ['GENERAL', 2], ['GENERAL', 30], ['GENERAL', 9]),
      [false, [], ['frm_1', 'frm_3']],
    ],
    [
      'two small ones that are few together',
      posts(['GENERAL', 40], ['GENERAL', 1], ['GENERAL', 2]),
      [false, [], ['frm_0', 'frm_1', 'frm_2']],
    ],
    ['one post alone', posts(['DISABILITY', 3]), [true, ['DISABILITY'], ['frm_0']]],
    ['one post alone, many', posts(['DISABILITY', 12]), [false, [], []]],
  ])('%s', (_why, all, expected) => expect(told(all)).toEqual(expected));

  const category = fc.constantFrom<Category>('GENERAL', 'CUM_LAUDE', 'DISABILITY', 'PAPUA');
  const scene = fc.array(fc.tuple(category, fc.oneof(fc.nat(6), fc.nat(60))), { minLength: 1, maxLength: 12 }).map((all) => posts(...all));

  /** Sums that are told, and what follows of the cells of each that are not: one alone follows, and a small sum is a small count. */
  const followsNothingOf = (cells: readonly { count: number; hidden: boolean }[]): boolean => {
    const hidden = cells.filter((cell) => cell.hidden);
    return hidden.length === 0 || (hidden.length > 1 && hidden.reduce((sum, { count }) => sum + count, 0) >= LEAST);
  };

  test('nothing small is told, and nothing follows, whatever was submitted', () => {
    fc.assert(
      fc.property(scene, (all) => {
        const hidden = liveHidden(all, LEAST);
        const groups = [...Map.groupBy(all, (one) => one.category)].map(([name, of]) => ({
          hidden: hidden.categories.has(name),
          count: of.reduce((sum, { count }) => sum + count, 0),
          cells: of.map(({ formationId, count }) => ({ count, hidden: hidden.formations.has(formationId) })),
        }));
        const cells = [...groups, ...groups.flatMap((group) => group.cells)];
        if (cells.some((cell) => !cell.hidden && cell.count < LEAST)) return false;
        if (groups.some((group) => group.hidden && group.cells.some((cell) => !cell.hidden))) return false;
        if (!hidden.total && !followsNothingOf(groups)) return false;
        return groups.every((group) => group.hidden || followsNothingOf(group.cells));
      }),
      { numRuns: 2000 },
    );
  });
});
