// Numbers added up along the tree: each plan is counted at its unit and at every unit above it, and nowhere else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { below, type UnitNumbers } from '../../../src/modules/dashboards/rules/figures.ts';

const totalOf = (numbers: Record<string, number>): number => Object.values(numbers).reduce((sum, number) => sum + number, 0);

const PATHS = ['a/', 'a/b/', 'a/b/c/', 'a/d/', 'ab/', 'ab/e/'];
const rows = fc.array(
  fc.record({
    path: fc.constantFrom(...PATHS),
    numbers: fc.dictionary(fc.constantFrom('DRAFT', 'APPROVED'), fc.integer({ min: 1, max: 50 })),
  }),
) as fc.Arbitrary<UnitNumbers[]>;

describe('numbers below a unit', () => {
  it('are the sum of what lies at or below its path', () => {
    const of: UnitNumbers[] = [
      { path: 'a/', numbers: { DRAFT: 1 } },
      { path: 'a/b/', numbers: { DRAFT: 2, APPROVED: 3 } },
      { path: 'ab/', numbers: { DRAFT: 9 } },
    ];
    expect(below(of, 'a/')).toEqual({ APPROVED: 3, DRAFT: 3 });
    expect(below(of, 'a/b/')).toEqual({ APPROVED: 3, DRAFT: 2 });
    expect(totalOf(below(of, ''))).toBe(15);
    expect(below([], 'a/')).toEqual({});
  });

  it('of all tops are together those of all', () => {
    fc.assert(fc.property(rows, (of) => totalOf(below(of, '')) === totalOf(below(of, 'a/')) + totalOf(below(of, 'ab/'))));
  });
});
