// Numbers of a board: sums do not hang on the order of facts, and what is taken away again leaves nothing behind.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { added, type Count, differences, type Numbers } from '../../src/platform/rules/counts.ts';

const numbers: fc.Arbitrary<Numbers> = fc.dictionary(fc.constantFrom('DRAFT', 'SUBMITTED', 'APPROVED'), fc.integer({ min: 1, max: 50 }));
const count: fc.Arbitrary<Count> = fc.record({
  board: fc.constantFrom('A#1', 'A', 'B'),
  row: fc.constantFrom('1#x', 'x', 'y'),
  numbers,
});
const fact = fc.array(count, { maxLength: 4 });

/** Boards after these changes, whatever stood before. */
function boards(changes: readonly Count[], before: ReadonlyMap<string, Numbers> = new Map()): Map<string, Numbers> {
  const all = new Map(before);
  for (const { board, row, numbers: more } of changes) {
    const name = JSON.stringify([board, row]);
    all.set(name, added(all.get(name) ?? {}, more));
  }
  return all;
}

const shown = (all: ReadonlyMap<string, Numbers>): string =>
  JSON.stringify([...all].filter(([, sum]) => Object.keys(sum).length > 0).toSorted(([a], [b]) => (a < b ? -1 : 1)));

describe('a sum', () => {
  it('stands in the order of names and without zeros, so that equal numbers are equal bytes', () => {
    expect(JSON.stringify(added({ b: 2, a: 1 }, { c: 3, a: -1 }))).toBe('{"b":2,"c":3}');
    expect(added({ a: 1 }, { a: 1 }, -1)).toEqual({});
  });

  it('is the same in either order, and nothing where it is taken away again', () => {
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        expect(JSON.stringify(added(one, other))).toBe(JSON.stringify(added(other, one)));
        expect(added(added(one, other), other, -1)).toEqual(added(one, {}));
      }),
    );
  });
});

describe('what facts add when they change', () => {
  it('leads from what they said to what they say, over any steps', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fact, fact, fact), { maxLength: 6 }), (facts) => {
        const before = boards(differences(facts.map(([is]) => ({ was: [], is }))));
        const stepped = facts.reduce((all, [was, between, is]) => {
          const half = boards(differences([{ was, is: between }]), all);
          return boards(differences([{ was: between, is }]), half);
        }, before);
        expect(shown(stepped)).toBe(shown(boards(facts.flatMap(([, , is]) => is))));
        expect(shown(boards(differences(facts.map(([was, , is]) => ({ was, is }))), before))).toBe(shown(stepped));
      }),
    );
  });

  it('is nothing where nothing has changed, and never a row without numbers', () => {
    fc.assert(
      fc.property(fact, fact, (was, is) => {
        expect(differences([{ was: is, is: is.toReversed() }])).toEqual([]);
        for (const { numbers: left } of differences([{ was, is }])) expect(Object.values(left).filter((one) => one !== 0)).not.toEqual([]);
      }),
    );
  });
});
