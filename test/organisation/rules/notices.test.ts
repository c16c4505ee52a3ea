// What a record tells when it changes: the person, the superior of the day or of the seat that is told ahead, and nobody for what stays.
import { describe, expect, it } from 'vitest';
import { employeeNotices, entryNotices } from '../../../src/modules/organisation/rules/notices.ts';
import type { Employee } from '../../../src/modules/organisation/rules/types.ts';
import { person } from './support.ts';

const TODAY = '2026-06-10';
const told = (before: Employee | null, after: Employee): string[] =>
  employeeNotices
    .told(before, after, TODAY)
    .map(({ event, to, facts }) => `${event} ${to.map((one) => Object.values(one).join(' ')).join()} ${Object.values(facts)}`);

const staff = person('emp_1', { from: '2024-01-01', superior: 'section' });
const spans = (...from: string[]) =>
  from.map((validFrom, i) => ({ unitId: 'section', employeeId: `emp_${i + 7}`, validFrom, validTo: from[i + 1] ?? null }));

describe('a record that changes', () => {
  it.each<[string, Employee | null, Employee, string[]]>([
    ['hired', null, staff, ['ASSIGNMENT_BEGINS EMPLOYEE emp_1 2024-01-01', 'REPORT_JOINS SUPERIORS emp_1 emp_1_0 2024-01-01']],
    ['nothing of a post', staff, { ...staff, name: 'Nama Baru', grade: 'IV/a' }, []],
    [
      'the post ends',
      person('emp_1', { spans: spans('2024-01-01') }),
      person('emp_1', {
        to: '2026-06-30',
        spans: [{ unitId: 'section', employeeId: 'emp_7', validFrom: '2024-01-01', validTo: '2026-06-30' }],
      }),
      ['ASSIGNMENT_ENDS EMPLOYEE emp_1 2026-06-30'],
    ],
    [
      'another superior from today',
      person('emp_1', { spans: spans('2024-01-01') }),
      person('emp_1', { spans: spans('2024-01-01', TODAY) }),
      [`SUPERIOR_CHANGES EMPLOYEE emp_1 ${TODAY}`, `REPORT_JOINS SUPERIORS emp_1 emp_1_0 ${TODAY}`],
    ],
    [
      'another superior, told ahead',
      person('emp_1', { spans: spans('2024-01-01') }),
      person('emp_1', { spans: spans('2024-01-01', '2026-07-01') }),
      ['SUPERIOR_CHANGES EMPLOYEE emp_1 2026-07-01', 'REPORT_JOINS EMPLOYEE emp_8 2026-07-01'],
    ],
    [
      'a post to come, under whoever heads the unit',
      staff,
      person('emp_1', { from: '2024-01-01', superior: 'section' }, { from: '2026-07-01', unit: 'agency' }),
      ['ASSIGNMENT_BEGINS EMPLOYEE emp_1 2026-07-01', 'REPORT_JOINS HEADS agency 2026-07-01'],
    ],
  ])('%s', (_, before, after, wanted) => {
    expect(told(before, after)).toEqual(wanted);
  });

  it('tells both sides of lent authority, and of its early end alone', () => {
    const lent = { id: 'dlg_1', toEmployeeId: 'emp_2', validFrom: '2026-06-10', validTo: '2026-06-30', reason: 'Cuti' };
    const lending = { ...staff, delegations: [lent] };
    expect(told(staff, lending)).toEqual([
      'DELEGATION_GIVEN EMPLOYEE emp_1 2026-06-10,2026-06-30',
      'AUTHORITY_RECEIVED EMPLOYEE emp_2 2026-06-10,2026-06-30',
    ]);
    expect(told(lending, { ...staff, delegations: [{ ...lent, validTo: '2026-06-12' }] })).toHaveLength(2);
    expect(told(lending, staff)).toHaveLength(2);
    expect(told(lending, lending)).toEqual([]);
  });
});

it('an entry that is taken back is told once, to the person whose record it was in', () => {
  const entry = { type: 'Employee', subjectId: 'emp_1', undone: null } as Parameters<typeof entryNotices.told>[1];
  const undone = { ...entry, undone: { at: '2026-06-10T02:00:00.000Z', by: 'emp_hr', reason: 'Salah orang' } };
  expect(entryNotices.told(entry, undone, null).map(({ to }) => to)).toEqual([[{ kind: 'EMPLOYEE', employeeId: 'emp_1' }]]);
  expect(entryNotices.told(undone, undone, null)).toEqual([]);
  expect(entryNotices.told({ ...entry, type: 'Unit' }, { ...undone, type: 'Unit' }, null)).toEqual([]);
});
