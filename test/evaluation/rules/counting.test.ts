// Who counts in a unit: definitive holders who served in the period, opened or not; each once, the head and second posts never.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CountedCard,
  countedOf,
  missing,
  type UnitRoll,
  unopenedHolders,
  whoCounts,
} from '../../../src/modules/evaluation/rules/counting.ts';
import type { AssignmentCard } from '../../../src/modules/organisation/rules/types.ts';
import { distributionOf, PREDICATES } from '../../../src/modules/unit-achievement/rules/distribution.ts';
import { evaluationUnitsPolicy } from '../../../src/modules/unit-achievement/rules/policy.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';

const span = { from: '2026-01-01', to: '2026-12-31' };
const policy = evaluationUnitsPolicy('2026-06-30', SHIPPED);

const holder = (employeeId: string, more: Partial<AssignmentCard['assignment']> = {}): AssignmentCard => ({
  employeeId,
  employeeName: employeeId,
  assignment: {
    id: `asg_${employeeId}`,
    holding: 'DEFINITIVE',
    positionId: 'pos',
    positionTitle: 'Analis',
    isHead: false,
    unitId: 'unt_1',
    unitPath: 'unt_0/unt_1/',
    rootUnitId: 'unt_0',
    validFrom: '2024-01-01',
    validTo: null,
    supervisors: [],
    ...more,
  },
});

const card = (employeeId: string, more: Partial<CountedCard> = {}): CountedCard => ({
  id: `evl_${employeeId}`,
  employeeId,
  employeeName: employeeId,
  positionTitle: 'Analis',
  unitId: 'unt_1',
  holding: 'DEFINITIVE',
  isHead: false,
  status: 'RATED',
  predicate: 'GOOD',
  ratedBy: 'emp_boss',
  ...more,
});

const roll = (more: Partial<UnitRoll> = {}): UnitRoll => ({
  unitId: 'unt_1',
  span,
  holders: [],
  cards: [],
  elsewhere: new Map(),
  gone: new Set(),
  ...more,
});
const told = (more: Partial<UnitRoll>) => whoCounts(roll(more)).map(({ employeeId, status }) => `${employeeId} ${status}`);

describe('who counts', () => {
  test.each<[string, Partial<UnitRoll>, string[]]>([
    ['whoever holds a post and was never opened', { holders: [holder('a')] }, ['a UNOPENED']],
    ['whoever was opened, once', { holders: [holder('a')], cards: [card('a')] }, ['a RATED']],
    ['not the head of the unit, opened or not', { holders: [holder('h', { isHead: true })], cards: [card('h', { isHead: true })] }, []],
    ['the head of a unit below', { holders: [holder('b', { isHead: true, unitId: 'unt_2' })] }, ['b UNOPENED']],
    ['not who acts in a second post', { holders: [holder('a', { holding: 'PLT' })], cards: [card('a', { holding: 'PLT' })] }, []],
    ['not who came after the period', { holders: [holder('a', { validFrom: '2027-01-01' })] }, []],
    ['who came on its last day', { holders: [holder('a', { validFrom: '2026-12-31' })] }, ['a UNOPENED']],
    ['who retired after the opening', { cards: [card('r', { status: 'OPEN', predicate: null })] }, ['r OPEN']],
    ['not who is rated in another unit by now', { cards: [card('m', { status: 'OPEN' })], gone: new Set(['m']) }, []],
    ['who left after the hand-over, where it was made', { cards: [card('m', { status: 'FINAL' })], gone: new Set(['m']) }, ['m FINAL']],
    [
      'who came with an open evaluation',
      { holders: [holder('a')], elsewhere: new Map([['a', card('a', { status: 'OPEN' })]]) },
      ['a OPEN'],
    ],
    ['not who was handed it over elsewhere', { holders: [holder('a')], elsewhere: new Map([['a', card('a', { status: 'SHARED' })]]) }, []],
    ['not the head of the unit who has none yet', { holders: [holder('h', { isHead: true })] }, []],
    ['not who came to head it after the evaluation was opened', { holders: [holder('h', { isHead: true })], cards: [card('h')] }, []],
    ['not who headed it and holds nothing here any more', { cards: [card('h', { isHead: true })] }, []],
    ['who heads a unit below, opened', { holders: [holder('b', { isHead: true, unitId: 'unt_2' })], cards: [card('b')] }, ['b RATED']],
    [
      'who acts as its head beside a post of their own',
      { holders: [holder('a'), holder('a', { isHead: true, holding: 'PLT' })], cards: [card('a')] },
      ['a RATED'],
    ],
    ['who was opened in a second post alone', { holders: [holder('a')], cards: [card('a', { holding: 'PLT' })] }, ['a UNOPENED']],
    ['an evaluation of a former head of it as of today', { cards: [card('h', { isHead: true, unitId: 'unt_2' })] }, ['h RATED']],
  ])('is %s', (_, more, expected) => expect(told(more)).toEqual(expected));

  test('a distribution counts whose rating may speak, and of others that they are there', () => {
    const people = whoCounts(roll({ cards: [card('a'), card('b')] }));
    const of = { status: 'RATED', isUnitHead: false, isDefinitive: true };
    expect(countedOf(people, ({ employeeId }) => employeeId === 'a')).toEqual([
      { ...of, predicate: 'GOOD' },
      { ...of, predicate: null },
    ]);
  });

  test('the exempt are apart: nobody waits for them', () => {
    const people = whoCounts(roll({ holders: [holder('a'), holder('b')], cards: [card('b', { status: 'EXEMPT', predicate: null })] }));
    expect(missing(people).map(({ employeeId }) => employeeId)).toEqual(['a']);
  });

  test('whatever is opened, rated or handed over: nobody twice, nobody lost, and a unit is complete exactly when nobody is missing (1,000 units)', () => {
    const status = fc.constantFrom('NONE', 'OPEN', 'RATED', 'SHARED', 'EXEMPT');
    fc.assert(
      fc.property(fc.array(fc.tuple(status, fc.constantFrom(...PREDICATES)), { maxLength: 30 }), (list) => {
        const holders = list.map((_, i) => holder(String(i)));
        const cards = list.flatMap(([of, predicate], i) =>
          of === 'NONE' ? [] : [card(String(i), { status: of as 'OPEN', predicate: of === 'RATED' || of === 'SHARED' ? predicate : null })],
        );
        const people = whoCounts(roll({ holders, cards }));
        expect(people.map(({ employeeId }) => employeeId).toSorted()).toEqual(list.map((_, i) => String(i)).toSorted());
        expect(unopenedHolders(roll({ holders, cards }))).toHaveLength(list.filter(([of]) => of === 'NONE').length);
        const counted = people.map((one) => ({ ...one, isUnitHead: false, isDefinitive: true }));
        const { size, unrated, exempt } = distributionOf(counted, null, policy);
        expect([size + unrated + exempt, unrated]).toEqual([list.length, missing(people).length]);
      }),
      { numRuns: 1000 },
    );
  });
});
