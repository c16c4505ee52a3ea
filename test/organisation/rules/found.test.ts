import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundFrom, foundWith } from '../../../src/modules/organisation/rules/found.ts';
import type { Assignment, Employee } from '../../../src/modules/organisation/rules/types.ts';
import { addDays } from '../../../src/platform/rules/calendar.ts';

const TODAY = '2026-02-01';

type Post = [id: string, validFrom: string, validTo: string | null, holding?: Assignment['holding']];
const career = (...posts: Post[]): Employee =>
  ({
    id: 'emp_1',
    assignments: posts.map(([id, validFrom, validTo, holding = 'DEFINITIVE']) => ({ id, validFrom, validTo, holding })),
  }) as Employee;

const told = (employee: Employee, today = TODAY): string[] =>
  foundFrom(employee, today).map(({ assignment: { id }, from = '', until = '' }) => `${id} ${from}..${until}`);

describe('with which post somebody is found', () => {
  it.each([
    ['one that goes on', career(['a', '2024-01-01', null]), ['a ..']],
    [
      'a move told ahead, with the day between none',
      career(['a', '2024-01-01', '2026-02-28'], ['b', '2026-03-01', null]),
      ['a ..2026-02-28', 'b 2026-03-01..'],
    ],
    ['a move on the day itself', career(['a', '2024-01-01', '2026-01-31'], ['b', TODAY, null]), ['b ..']],
    [
      'an acting post beside, and alone once the definitive one is over',
      career(['plt', '2026-01-01', null, 'PLT'], ['a', '2024-01-01', '2026-06-30']),
      ['a ..2026-06-30', 'plt 2026-07-01..'],
    ],
    [
      'who leaves ahead: with the post held last',
      career(['plt', '2025-01-01', '2025-02-01', 'PLT'], ['a', '2024-01-01', '2026-06-30']),
      ['a ..'],
    ],
    ['who has left', career(['a', '2020-01-01', '2024-12-31'], ['plt', '2022-01-01', '2022-06-30', 'PLT']), ['a ..']],
    ['who is to come', career(['a', '2026-03-01', null]), ['a ..']],
    [
      'two moves told ahead, with a time between',
      career(['a', '2024-01-01', '2026-02-28'], ['b', '2026-04-01', '2026-05-31'], ['c', '2026-06-01', null]),
      ['a ..2026-03-31', 'b 2026-04-01..2026-05-31', 'c 2026-06-01..'],
    ],
    ['nobody without a post', career(), []],
  ])('%s', (_, employee, expected) => {
    expect(told(employee)).toEqual(expected);
  });

  it('is on each day to come exactly one, whatever the career', () => {
    const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(TODAY, days));
    const post = fc.record({ from: day, days: fc.option(fc.nat(300)), holding: fc.constantFrom('DEFINITIVE' as const, 'PLT' as const) });
    fc.assert(
      fc.property(fc.array(post, { minLength: 1, maxLength: 5 }), fc.nat(500), (posts, later) => {
        const employee = career(
          ...posts.map(({ from, days, holding }, i): Post => [`p${i}`, from, days === null ? null : addDays(from, days), holding]),
        );
        const on = addDays(TODAY, later);
        const found = foundFrom(employee, TODAY).filter(({ from = on, until = on }) => from <= on && on <= until);
        expect(found.map(({ assignment }) => assignment.id)).toEqual([foundWith(employee, on)?.id]);
      }),
    );
  });
});
