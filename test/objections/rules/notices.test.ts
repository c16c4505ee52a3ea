// To whom an objection is told: who decides, or the staffing agency where nobody does; the rater while their word is awaited.
import { expect, it } from 'vitest';
import { objectionNotices } from '../../../src/modules/objections/rules/notices.ts';
import type { Objection } from '../../../src/modules/objections/rules/types.ts';

const filed = {
  ...{ id: 'obj_1', employeeId: 'emp_me', raterId: 'emp_boss', deciderId: 'emp_chief', assignment: null, status: 'OPEN', statements: [] },
  ...{ year: 2026, period: 3, filedAt: '2026-10-12T02:00:00.000Z', statementUntil: '2026-10-19T17:00:00.000Z' },
  due: { from: '2026-10-12', days: 21, on: '2026-11-10', calendars: [] },
} as unknown as Objection;
const assignment = { by: 'emp_hr', at: '2026-10-14T02:00:00.000Z', reason: 'Atasan penilai ikut menilai' };
const word = { side: 'RATER', by: 'emp_boss', at: '2026-10-13T02:00:00.000Z', text: 'Sesuai bukti.' } as const;

const awaited = (objection: Objection): string[] =>
  objectionNotices
    .awaited(objection, null)
    .map(({ event, to, dueAt, occasion }) => [event, ...to.map((one) => Object.values(one).at(-1)), dueAt, occasion].join(' '));

const DECIDE = 'OBJECTION_TO_DECIDE emp_chief 2026-11-10T17:00:00.000Z 2026-10-12T02:00:00.000Z';
const ANSWER = 'OBJECTION_TO_ANSWER emp_boss 2026-10-19T17:00:00.000Z 2026-10-12T02:00:00.000Z';

it.each<[string, Objection, string[]]>([
  ['filed', filed, [DECIDE, ANSWER]],
  ['answered by the rater', { ...filed, statements: [word] }, [DECIDE]],
  [
    'nobody decides',
    { ...filed, deciderId: null },
    ['OBJECTION_NEEDS_DECIDER HR_OFFICER 2026-11-10T17:00:00.000Z 2026-10-12T02:00:00.000Z', ANSWER],
  ],
  [
    'somebody was named',
    { ...filed, assignment },
    ['OBJECTION_TO_DECIDE emp_chief 2026-11-10T17:00:00.000Z 2026-10-14T02:00:00.000Z', ANSWER],
  ],
  ['withdrawn', { ...filed, status: 'WITHDRAWN' }, []],
  ['decided', { ...filed, status: 'DECIDED' }, []],
])('%s', (_, objection, wanted) => {
  expect(awaited(objection)).toEqual(wanted);
});

it('what nobody decides names nobody to the office', () => {
  expect(objectionNotices.awaited({ ...filed, deciderId: null }, null)[0]?.aboutId).toBeNull();
});

it('a decision is told to both sides, once, and a withdrawal to neither', () => {
  const told = (before: Objection | null, after: Objection) => objectionNotices.told(before, after, null);
  const decided = { ...filed, status: 'DECIDED' } as const;
  const to = (employeeId: string) => [{ kind: 'EMPLOYEE', employeeId }];
  const of = { subjectId: 'obj_1', facts: { span: '2026/3' } };
  const both = [
    { ...of, event: 'OBJECTION_DECIDED', aboutId: null, to: to('emp_me') },
    { ...of, event: 'OBJECTION_DECIDED_OF_RATED', aboutId: 'emp_me', to: to('emp_boss') },
  ];
  expect(told(filed, decided)).toEqual(both);
  expect(told(null, decided)).toEqual(both);
  expect(told(decided, decided)).toEqual([]);
  expect(told(filed, { ...filed, status: 'WITHDRAWN' })).toEqual([]);
});

it('says of a year the year alone, and of the word of the employee nothing: the rater is awaited still', () => {
  const own = { side: 'EMPLOYEE', by: 'emp_me', at: filed.filedAt, text: 'Bukti menyusul.' } as const;
  const all = objectionNotices.awaited({ ...filed, period: null, statements: [own] }, null);
  expect(all.map(({ event, facts, aboutId, lapses }) => [event, facts, aboutId, lapses])).toEqual([
    ['OBJECTION_TO_DECIDE', { span: '2026' }, 'emp_me', undefined],
    ['OBJECTION_TO_ANSWER', { span: '2026' }, 'emp_me', true],
  ]);
});

it('has no last day where the working days of the next year are not decreed yet', () => {
  const later = { ...filed, due: { ...filed.due, on: null } };
  expect(objectionNotices.awaited(later, null)[0]?.dueAt).toBeNull();
});
