// Entries that come late: each fills its own span, and what came after it stays.
import { describe, expect, test } from 'vitest';
import { endAssignment, type Placement, register, startAssignment, transfer } from '../../../src/modules/organisation/rules/careers.ts';
import { holdNumber } from '../../../src/modules/organisation/rules/numbers.ts';
import type { Employee, HoldingKind } from '../../../src/modules/organisation/rules/types.ts';
import { makeNip } from '../../../src/platform/rules/identifiers.ts';
import { problemsOf } from '../../performance/rules/support.ts';

const TODAY = '2026-06-15';
const unit = {
  id: 'unt_1',
  code: 'u',
  name: 'U',
  kind: 'OFFICE' as const,
  parentId: null,
  path: 'unt_1/',
  rootId: 'unt_1',
  successorId: null,
  validFrom: '2000-01-01',
  validTo: null,
};
const post = (name: string, validFrom: string, validTo: string | null = null, holding: HoldingKind = 'DEFINITIVE'): Placement => ({
  id: `asg_${name}_${validFrom}`,
  holding,
  position: { id: `pos_${name}`, unitId: 'unt_1', title: name, kind: 'IMPLEMENTING', level: null, isHead: false },
  unit,
  line: [unit],
  superior: null,
  validFrom,
  validTo,
});
const fresh = register('emp_1', { name: 'Siti', kind: 'PNS', birthDate: '1980-05-17', sex: 'FEMALE', grade: 'III/c' }, TODAY);
const inA = startAssignment(fresh, post('A', '2024-01-01'));
const career = ({ assignments }: Employee): string[] =>
  assignments.map(({ positionTitle, validFrom, validTo }) => `${positionTitle} ${validFrom} ${validTo ?? ''}`.trim()).toSorted();
const moved = (employee: Employee, name: string, from: string): Employee => transfer(employee, post(name, from), TODAY).employee;

describe('a move that is entered late', () => {
  const toB = moved(inA, 'B', '2026-06-01');

  test('holds until what came after it begins', () => {
    expect(career(moved(toB, 'C', '2026-03-01'))).toEqual(['A 2024-01-01 2026-02-28', 'B 2026-06-01', 'C 2026-03-01 2026-05-31']);
    expect(transfer(toB, post('C', '2026-05-31'), TODAY).entered).toMatchObject({ validFrom: '2026-05-31', validTo: '2026-05-31' });
  });

  test('keeps an end that is known, behind it or ahead', () => {
    const ended = endAssignment(inA, inA.assignments[0]?.id ?? '', '2026-11-30');
    expect(career(moved(ended, 'C', '2026-03-01'))).toEqual(['A 2024-01-01 2026-02-28', 'C 2026-03-01 2026-11-30']);
  });

  test.each([
    ['into the post that is left', toB, 'A', '2026-03-01', ['ALREADY_EXISTS assignment.positionId']],
    ['into the post that comes next: another date of the same move', toB, 'B', '2026-03-01', ['ALREADY_EXISTS assignment.positionId']],
    ['from the first day of the post that is left', toB, 'C', '2026-06-01', ['DATE_ORDER assignment.validFrom']],
    ['before the first post', toB, 'C', '2023-12-31', ['OUT_OF_RANGE assignment.validFrom']],
    [
      'after the last day',
      endAssignment(inA, inA.assignments[0]?.id ?? '', '2026-03-31'),
      'C',
      '2026-04-01',
      ['ASSIGNMENT_ENDED assignment.validFrom'],
    ],
  ])('is refused %s', (_, employee, name, from, problems) => {
    expect(problemsOf(() => moved(employee, name, from))).toEqual(problems);
  });
});

describe('a post that is entered late', () => {
  const again = startAssignment(endAssignment(inA, inA.assignments[0]?.id ?? '', '2025-06-30'), post('B', '2026-06-01'));

  test('definitive, fills the gap before the next one', () => {
    expect(career(startAssignment(again, post('C', '2025-09-01')))).toEqual([
      'A 2024-01-01 2025-06-30',
      'B 2026-06-01',
      'C 2025-09-01 2026-05-31',
    ]);
    expect(problemsOf(() => startAssignment(again, post('C', '2025-06-30')))).toEqual(['DEFINITIVE_EXISTS holding']);
    expect(problemsOf(() => startAssignment(again, post('C', '2025-09-01', '2026-06-01')))).toEqual(['DEFINITIVE_EXISTS holding']);
  });

  test('acting, stands beside the others, and is refused where the same one is on record', () => {
    const acting = startAssignment(again, post('P', '2026-03-01', '2026-05-31', 'PLT'));
    expect(career(startAssignment(acting, post('P', '2026-01-01', '2026-02-28', 'PLT')))).toHaveLength(4);
    expect(problemsOf(() => startAssignment(acting, post('P', '2026-01-01', '2026-03-01', 'PLT')))).toEqual([
      'DATES_OVERLAP assignment.positionId',
    ]);
  });
});

describe('an end that is entered late', () => {
  test('leaves the post that came after it', () => {
    const toB = moved(inA, 'B', '2026-06-01');
    expect(career(endAssignment(toB, inA.assignments[0]?.id ?? '', '2026-03-31'))).toEqual(['A 2024-01-01 2026-03-31', 'B 2026-06-01']);
  });
});

describe('a number that is entered late', () => {
  const number = (serial: number) => makeNip({ birthDate: '1980-05-17', appointedIn: '2005-03', sex: 'FEMALE', serial });
  const numbers = ({ identifiers }: Employee) => identifiers.map(({ value, validFrom, validTo }) => [value.slice(-1), validFrom, validTo]);
  const two = holdNumber(holdNumber(inA, number(1), '2020-01-01', TODAY), number(2), '2026-01-01', TODAY);

  test('holds until the next one, and leaves it', () => {
    expect(numbers(holdNumber(two, number(3), '2024-01-01', TODAY))).toEqual([
      ['1', '2020-01-01', '2023-12-31'],
      ['3', '2024-01-01', '2025-12-31'],
      ['2', '2026-01-01', null],
    ]);
    expect(numbers(holdNumber(two, number(3), '2019-01-01', TODAY))[0]).toEqual(['3', '2019-01-01', '2019-12-31']);
    expect(problemsOf(() => holdNumber(two, number(3), '2026-01-01', TODAY))).toEqual(['DATES_OVERLAP validFrom']);
  });
});
