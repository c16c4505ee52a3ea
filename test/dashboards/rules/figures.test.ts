// Numbers added up along the tree: each plan is counted at its unit and at every unit above it, and nowhere else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highestSaid, type UnitNumbers, yearsBelow } from '../../../src/modules/dashboards/rules/figures.ts';

const below = (of: readonly UnitNumbers[], path: string): Record<string, number> => {
  const { plan } = yearsBelow(of, path, [], 5).total.numbers;
  return Object.fromEntries(
    (['DRAFT', 'APPROVED'] as const).map((stage) => [stage, plan(stage)] as const).filter(([, plans]) => plans > 0),
  );
};
const totalOf = (numbers: Record<string, number>): number => Object.values(numbers).reduce((sum, number) => sum + number, 0);

const PATHS = ['a/', 'a/b/', 'a/b/c/', 'a/d/', 'ab/', 'ab/e/'];
const rows = fc.array(
  fc.record({
    path: fc.constantFrom(...PATHS),
    numbers: fc.dictionary(fc.constantFrom('plan:DRAFT', 'plan:APPROVED'), fc.integer({ min: 1, max: 50 })),
  }),
) as fc.Arbitrary<UnitNumbers[]>;

describe('numbers below a unit', () => {
  it('are the sum of what lies at or below its path', () => {
    const of: UnitNumbers[] = [
      { path: 'a/', numbers: { 'plan:DRAFT': 1 } },
      { path: 'a/b/', numbers: { 'plan:DRAFT': 2, 'plan:APPROVED': 3 } },
      { path: 'ab/', numbers: { 'plan:DRAFT': 9 } },
    ];
    expect(below(of, 'a/')).toEqual({ APPROVED: 3, DRAFT: 3 });
    expect(below(of, 'a/b/')).toEqual({ APPROVED: 3, DRAFT: 2 });
    expect(totalOf(below(of, ''))).toBe(15);
    expect(below([], 'a/')).toEqual({});
  });

  it('of all tops are together those of all', () => {
    fc.assert(fc.property(rows, (of) => totalOf(below(of, '')) === totalOf(below(of, 'a/')) + totalOf(below(of, 'ab/'))));
  });

  it('stand at each unit directly below, with all below that, and nowhere twice', () => {
    fc.assert(
      fc.property(rows, (of) => {
        const units = ['a/b/', 'a/d/', 'a/none/'];
        const told = yearsBelow(of, 'a/', units, 5).units.map(({ numbers }) => numbers.plans());
        expect(told).toEqual(units.map((unit) => totalOf(below(of, unit))));
      }),
    );
  });
});

it('what was said of units is told of the highest alone, whatever their order', () => {
  const said = (path: string): UnitNumbers => ({ path, numbers: { 'achievement:Y:GOOD': 1 } });
  const all = [said('ab/e/'), said('a/b/c/'), { path: 'a/', numbers: { 'plan:DRAFT': 1 } }, said('a/d/'), said('a/b/'), said('ab/')];
  expect(highestSaid(all, null)).toEqual({ 'achievement:Y:GOOD': 3 });
  expect(highestSaid(all, 1)).toEqual({});
  expect(highestSaid([said('a/'), ...all], null)).toEqual({ 'achievement:Y:GOOD': 2 });
});
