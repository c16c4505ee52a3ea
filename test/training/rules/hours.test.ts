// Hours of training by the law: floor and ceiling, the year of a contract at its day, and what the days of a session add up to.
import { describe, expect, it } from 'vitest';
import type { EmployeeKind } from '../../../src/modules/organisation/rules/record-types.ts';
import type { Assignment, Employee } from '../../../src/modules/organisation/rules/types.ts';
import { beyondCeiling, contractStart, contractYear, hoursYear, missingHours } from '../../../src/modules/training/rules/hours.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';

const post = (validFrom: string, validTo: string | null = null) => ({ validFrom, validTo }) as Assignment;
const someone = (kind: EmployeeKind, assignments: Assignment[], more: object = {}) =>
  ({ kind, assignments, ...more }) as unknown as Employee;

describe('the year of a contract', () => {
  it.each([
    ['on its first day', '2025-07-01', '2025-07-01', '2025-07-01', '2026-06-30'],
    ['on its last day', '2025-07-01', '2026-06-30', '2025-07-01', '2026-06-30'],
    ['on the anniversary', '2025-07-01', '2026-07-01', '2026-07-01', '2027-06-30'],
    ['of the new year', '2026-01-01', '2026-12-31', '2026-01-01', '2026-12-31'],
    ['of 29 February, in a leap year', '2024-02-29', '2028-02-29', '2028-02-29', '2029-02-28'],
    ['of 29 February, the day before', '2024-02-29', '2026-02-28', '2025-03-01', '2026-02-28'],
    ['of 29 February, in another year', '2024-02-29', '2026-03-01', '2026-03-01', '2027-02-28'],
  ])('%s', (_, start, day, from, to) => expect(contractYear(start, day)).toEqual({ from, to }));

  it.each([
    ['one post', someone('PPPK', [post('2025-07-01')]), '2025-07-01'],
    ['two posts without a gap', someone('PPPK', [post('2024-03-01', '2025-06-30'), post('2025-07-01')]), '2024-03-01'],
    ['a gap between them', someone('PPPK', [post('2024-03-01', '2025-05-31'), post('2025-07-01')]), '2025-07-01'],
    [
      'another kind of service before',
      someone('PPPK', [post('2020-01-01')], {
        spans: {
          kind: [
            { validFrom: '2020-01-01', validTo: '2025-01-31', value: 'PPPK_PART_TIME' },
            { validFrom: '2025-02-01', validTo: null, value: 'PPPK' },
          ],
        },
      }),
      '2025-02-01',
    ],
  ])('begins with %s', (_, employee, want) => expect(contractStart(employee, '2026-03-03')).toBe(want));
});

describe('floor and ceiling', () => {
  it.each<[EmployeeKind, string, number | null]>([
    ['PNS', 'FLOOR', 20],
    ['PPPK', 'CEILING', 24],
    ['PPPK_PART_TIME', 'CEILING', 24],
    ['CPNS', 'NONE', null],
    ['NON_ASN', 'NONE', null],
  ])('of %s', (kind, rule, bound) =>
    expect(hoursYear(someone(kind, [post('2024-01-01')]), '2026-03-03', SHIPPED)).toMatchObject({ rule, bound }),
  );

  it.each([
    [0, 20],
    [19, 1],
    [20, 0],
    [21, 0],
  ])('%i hours lack %i to the floor', (hours, missing) => expect(missingHours({ rule: 'FLOOR', bound: 20 }, hours)).toBe(missing));

  it.each([
    [0, 24, 0],
    [0, 25, 1],
    [23, 1, 0],
    [24, 1, 1],
    [30, 8, 14],
  ])('after %i hours a training of %i leads %i beyond the ceiling', (had, more, beyond) =>
    expect(beyondCeiling({ rule: 'CEILING', bound: 24 }, had, more)).toBe(beyond),
  );

  it('are no ceiling to who has a floor, and no floor to who has a ceiling', () => {
    expect(beyondCeiling({ rule: 'FLOOR', bound: 20 }, 100, 100)).toBe(0);
    expect(missingHours({ rule: 'CEILING', bound: 24 }, 0)).toBeNull();
  });
});
