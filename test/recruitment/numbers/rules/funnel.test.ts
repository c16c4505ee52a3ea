// Small counts: for every count that is withheld, brute force finds two worlds that agree with all that is told and published and differ in it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL, type CountTables, withheld } from '../../../../src/modules/recruitment/numbers/rules/disclosure.ts';
import { added, listedCounts, offeredSteps, STEPS, stepsOf } from '../../../../src/modules/recruitment/numbers/rules/funnel.ts';
import type { Offer } from '../../../../src/modules/recruitment/offers/rules/types.ts';

/** A short funnel: four steps that lists tell, two of which add up to the first, and two that they do not. */
const [SUBMITTED, PASSED, REFUSED, RANKED, OFFERED, HIRED] = [1, 2, 4, 8, 16, 32];
const BITS = [SUBMITTED, PASSED, REFUSED, RANKED, OFFERED, HIRED];
const UNLISTED = OFFERED | HIRED;
/** How far one can come by the lists, and from there by offers. */
const LISTED = [SUBMITTED | REFUSED, SUBMITTED | PASSED, SUBMITTED | PASSED | RANKED];
const FATES = [0, OFFERED, OFFERED | HIRED];

const ALLOWED = { a: ['S1'], b: ['D3'], c: ['S1', 'D3'], d: ['S1', 'D3', 'S2'] } as const;
const LEVELS = ['D3', 'S1', 'S2'];
const SEXES = ['F', 'M'];

interface One {
  formation: keyof typeof ALLOWED;
  level: string;
  sex: string;
  listed: number;
  fate: number;
}

const countTablesOf = (people: readonly One[], least = 3): CountTables => ({
  people: people.map(({ formation, level, sex, listed, fate }) => ({ formationId: formation, groups: [level, sex], steps: listed | fate })),
  tables: [
    { groups: LEVELS, allowed: (formation) => ALLOWED[formation as One['formation']] },
    { groups: SEXES, allowed: () => SEXES },
  ],
  unlisted: UNLISTED,
  before: RANKED,
  least,
});

type Cell = readonly [by: 'level' | 'sex' | 'all', group: string, bit: number];

const CELLS: readonly Cell[] = BITS.flatMap((bit): Cell[] => [
  ...LEVELS.map((level): Cell => ['level', level, bit]),
  ...SEXES.map((sex): Cell => ['sex', sex, bit]),
  ['all', ALL, bit],
]);

const countOf = (people: readonly One[], [by, group, bit]: Cell): number =>
  people.filter((one) => ((one.listed | one.fate) & bit) !== 0 && (by === 'all' || one[by] === group)).length;

/** All that could be true of people whose lists are known: their groups, as far as a formation allows, and what became of their offers. */
function* worlds(people: readonly One[], from = 0): Generator<One[]> {
  const one = people[from];
  if (!one) {
    yield [];
    return;
  }
  const fates = (one.listed & RANKED) !== 0 ? FATES : [0];
  for (const rest of worlds(people, from + 1))
    for (const level of ALLOWED[one.formation])
      for (const sex of SEXES) for (const fate of fates) yield [{ ...one, level, sex, fate }, ...rest];
}

interface Judged {
  hidden: readonly Cell[];
  /** Withheld, and only one value fits. */
  alone: Cell[];
  /** Small, told, and the lists leave more than one value open. */
  givenAway: Cell[];
}

const isSmall = (people: readonly One[], cell: Cell, least: number): boolean => countOf(people, cell) > 0 && countOf(people, cell) < least;
/** The sum over all of what is in the lists. */
const isPublic = ([by, , bit]: Cell): boolean => by === 'all' && (bit & UNLISTED) === 0;

function judged(people: readonly One[], least: number): Judged {
  const without = withheld(countTablesOf(people, least));
  const isHidden = ([, group, bit]: Cell): boolean => ((without.get(group) ?? 0) & bit) !== 0;
  const hidden = CELLS.filter(isHidden);
  const value = new Map(CELLS.map((cell) => [cell, countOf(people, cell)]));
  const told = CELLS.filter((cell) => !isHidden(cell));
  const small = told.filter((cell) => isSmall(people, cell, least) && !isPublic(cell));
  const [fits, open] = [new Map(hidden.map((cell) => [cell, new Set<number>()])), new Set<Cell>()];
  for (const world of worlds(people)) {
    const same = (cell: Cell): boolean => countOf(world, cell) === value.get(cell);
    // With the lists and the sums alone, as whoever has no table reads them.
    if (small.length > 0 && told.every((cell) => cell[0] !== 'all' || same(cell)))
      for (const cell of small) if (!same(cell)) open.add(cell);
    if (!told.every(same)) continue;
    for (const [cell, values] of fits) values.add(countOf(world, cell));
  }
  return { hidden, alone: hidden.filter((cell) => (fits.get(cell)?.size ?? 0) < 2), givenAway: [...open] };
}

const person = fc
  .record({
    formation: fc.constantFrom('a' as const, 'b' as const, 'c' as const, 'd' as const),
    level: fc.nat(2),
    sex: fc.constantFrom(...SEXES),
    listed: fc.constantFrom(...LISTED),
    fate: fc.constantFrom(...FATES),
  })
  .map((one): One => {
    const allowed = ALLOWED[one.formation];
    return { ...one, level: allowed[one.level % allowed.length] as string, fate: (one.listed & RANKED) !== 0 ? one.fate : 0 };
  });

describe('a count that is withheld', () => {
  it('could be another whatever is told beside it, and what is small and told follows from the lists: by brute force over all worlds', () => {
    let withheldCounts = 0;
    fc.assert(
      fc.property(fc.array(person, { maxLength: 5 }), fc.constantFrom(2, 3), (people, least) => {
        const { hidden, alone, givenAway } = judged(people, least);
        withheldCounts += hidden.length;
        expect({ alone, givenAway }).toEqual({ alone: [], givenAway: [] });
        // The sums are told in other tables too, so none of them is withheld for the sake of this one.
        const sums = hidden.filter(([by]) => by === 'all');
        expect(sums).toEqual(CELLS.filter((cell) => cell[0] === 'all' && !isPublic(cell) && isSmall(people, cell, least)));
      }),
      { numRuns: 600 },
    );
    // Closer: levels that the lists tell, and all was decided by offers.
    const ranked = person.map(
      (one): One => ({ ...one, formation: one.level === 'S1' ? 'a' : 'b', level: one.level === 'S1' ? 'S1' : 'D3' }),
    );
    const offered = fc.tuple(ranked, fc.constantFrom(...FATES)).map(([one, fate]): One => ({ ...one, listed: LISTED[2] as number, fate }));
    fc.assert(
      fc.property(fc.array(offered, { minLength: 4, maxLength: 5 }), fc.constantFrom(2, 3), (people, least) => {
        const { alone, givenAway } = judged(people, least);
        expect({ alone, givenAway }).toEqual({ alone: [], givenAway: [] });
      }),
      { numRuns: 300 },
    );
    expect(withheldCounts).toBeGreaterThan(1000);
  });

  const crowd = (count: number, more: Partial<One>): One[] =>
    Array.from({ length: count }, () => ({ formation: 'c', level: 'S1', sex: 'F', listed: LISTED[2] as number, fate: 0, ...more }));
  const large = [...crowd(9, {}), ...crowd(9, { sex: 'M' }), ...crowd(9, { level: 'D3' })];

  it('is none where all counts are large', () => {
    expect([...withheld(countTablesOf(large)).values()].every((steps) => steps === 0)).toBe(true);
  });

  it('takes another with it, so that the sum does not give it away', () => {
    // Two men and seven women were offered a post; all by level are many.
    const few = [...large, ...crowd(1, { sex: 'M', fate: OFFERED }), ...crowd(1, { sex: 'M', level: 'D3', fate: OFFERED })];
    const people = [...few, ...crowd(3, { fate: OFFERED }), ...crowd(4, { level: 'D3', fate: OFFERED })];
    const hidden = Object.fromEntries([...withheld(countTablesOf(people))].filter(([, steps]) => steps !== 0));
    expect(hidden).toEqual({ F: OFFERED, M: OFFERED });
  });

  it('is none of a level that has formations of its own: who counts the lists has it', () => {
    const alone = [...large, ...crowd(2, { formation: 'b', level: 'D3' })];
    expect([...withheld(countTablesOf(alone)).values()].every((steps) => steps === 0)).toBe(true);
    const only = [...crowd(9, { formation: 'a' }), ...crowd(2, { formation: 'b', level: 'D3' })];
    expect(withheld(countTablesOf(only)).get('D3')).toBe(0);
  });
});

describe('the steps', () => {
  const offer = (status: string, filingDueAt: string | null = null) => ({ status, filingDueAt }) as Offer;

  it.each([
    [[], []],
    [[offer('OFFERED')], ['OFFERED']],
    [[offer('DECLINED')], ['OFFERED']],
    [[offer('LAPSED')], ['OFFERED']],
    [[offer('LAPSED', '2026-03-20')], ['OFFERED', 'ACCEPTED']],
    [[offer('WITHDRAWN', '2026-03-20')], ['OFFERED', 'ACCEPTED']],
    [
      [offer('DECLINED'), offer('HIRED', '2026-03-20')],
      ['OFFERED', 'ACCEPTED', 'HIRED'],
    ],
    [[offer('RESIGNED', '2026-03-20')], ['OFFERED', 'ACCEPTED']],
  ])('of the offers %j are %j', (offers, steps) => expect(offeredSteps(offers)).toEqual(steps));

  it('of one person add up to what a list’s head tells of all', () => {
    const outcomes = ['THROUGH', 'BELOW_CUT', 'NOT_PASSED', 'ABSENT'] as const;
    const people = outcomes.map((SKD) => stepsOf({ formationId: 'f', level: 'S1', sex: 'MALE', outcomes: { SKD }, offers: [] }));
    const heads = listedCounts('SKD', Object.fromEntries(outcomes.map((one) => [one, 1])));
    expect(Object.fromEntries(Object.keys(heads).map((step) => [step, people.flat().filter((one) => one === step).length]))).toEqual(heads);
  });

  it('that are not known stay unknown in a sum', () => {
    expect(added([{ SUBMITTED: 2 }, { SUBMITTED: 3, PASSED: 0 }])).toEqual({
      ...Object.fromEntries(STEPS.map((step) => [step, null])),
      SUBMITTED: 5,
      PASSED: 0,
    });
  });
});
