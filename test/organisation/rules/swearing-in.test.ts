// The order of a swearing-in, as a table and as a property over random lists.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HeadMove, inOrder } from '../../../src/modules/organisation/rules/swearing-in.ts';

const move = (leaves: string | null, enters: string | null): HeadMove => ({ leaves, enters });

describe('the order of a swearing-in', () => {
  it.each([
    ['nobody heads anything', [move(null, null), move(null, null)], [[0], [1]]],
    ['a chain goes from its free end', [move('A', 'B'), move('B', 'C'), move('C', 'D')], [[2], [1], [0]]],
    ['two change places together', [move('A', 'B'), move('B', 'A')], [[0, 1]]],
    [
      'a circle of three, and who takes a place that is not in it',
      [move('A', 'B'), move('B', 'C'), move('C', 'A'), move(null, 'D')],
      [[0, 1, 2], [3]],
    ],
    ['who enters a post of a circle follows it', [move('X', 'A'), move('A', 'B'), move('B', 'A')], [[1, 2], [0]]],
    ['who stays in the own post stands alone', [move('A', 'A')], [[0]]],
  ])('%s', (_title, moves, groups) => {
    expect(inOrder(moves)).toEqual(groups);
  });

  it('has every row once, and no post is entered before it is left', () => {
    const post = fc.option(fc.constantFrom(...'ABCDEFGH'), { nil: null });
    const lists = fc.uniqueArray(fc.record({ leaves: post, enters: post }), { maxLength: 12, selector: ({ leaves }) => leaves ?? {} });
    fc.assert(
      fc.property(lists, (moves) => {
        const groups = inOrder(moves);
        expect(groups.flat().toSorted((a, b) => a - b)).toEqual(moves.map((_, i) => i));
        const turn = new Map(groups.flatMap((group, n) => group.map((i) => [i, n] as const)));
        for (const [i, { enters }] of moves.entries()) {
          const leaver = enters === null ? -1 : moves.findIndex(({ leaves }) => leaves === enters);
          if (leaver >= 0) expect(turn.get(leaver)).toBeLessThanOrEqual(turn.get(i) ?? -1);
        }
        for (const group of groups)
          if (group.length > 1) for (const i of group) expect(group.some((j) => moves[j]?.leaves === moves[i]?.enters)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
