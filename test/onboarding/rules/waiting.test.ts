// For whom an onboarding waits, until when, and who can help. Pure.
import { describe, expect, it } from 'vitest';
import type { Onboarding, OnboardingWaiting } from '../../../src/modules/onboarding/rules/types.ts';
import { listedOf, nextDueOn, waitingOf } from '../../../src/modules/onboarding/rules/waiting.ts';
import { workCalendar } from '../../../src/platform/rules/policy/holidays.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';

const calendar = workCalendar('2026-01-12', SHIPPED);
const task = (owner: string, on: string | null, more: object = {}) => ({
  ...{ owner, ownerId: null, status: 'OPEN', due: { from: '2031-01-01', days: 5, on, calendars: [] } },
  ...more,
});
const one = (more: object): Onboarding =>
  ({
    ...{ employeeId: 'emp_1', status: 'OPEN', itUnitId: 'unt_it', tasks: [], checkPoints: [], mentors: [], probation: null },
    ...more,
  }) as unknown as Onboarding;
const brief = ({ what, owner, doerId, count, dueOn, helper, helperId }: OnboardingWaiting) => [
  what,
  owner,
  doerId,
  count,
  dueOn,
  helper,
  helperId,
];
const waits = (more: object, superiorId: string | null = 'emp_2', itId: string | null = null) =>
  waitingOf(one(more), calendar, { superiorId, itId }).map(brief);
const asked = { employeeId: 'emp_4', answer: 'ASKED', answerDue: { from: '2026-01-12', days: 5, on: '2026-01-20', calendars: [] } };

describe('an onboarding waits', () => {
  it.each<[string, object, (string | number | null)[][]]>([
    ['for nobody where all is done', { tasks: [task('NEWCOMER', '2026-01-20', { status: 'DONE' })] }, []],
    ['for nobody once it is closed', { status: 'ENDED', tasks: [task('NEWCOMER', '2026-01-20')] }, []],
    [
      'once for each owner, the nearest day first',
      { tasks: [task('NEWCOMER', '2026-02-20'), task('SUPERIOR', '2026-01-13'), task('NEWCOMER', '2026-01-20')] },
      [
        ['TASKS', 'SUPERIOR', 'emp_2', 1, '2026-01-13', 'HR_OFFICER', null],
        ['TASKS', 'NEWCOMER', 'emp_1', 2, '2026-01-20', 'SUPERIOR', 'emp_2'],
      ],
    ],
    [
      'for who was named instead, and last for what nobody can count yet',
      { tasks: [task('UNIT_ADMIN', null), task('UNIT_ADMIN', '2026-01-12', { ownerId: 'emp_9' })] },
      [
        ['TASKS', 'UNIT_ADMIN', 'emp_9', 1, '2026-01-12', 'HR_OFFICER', null],
        ['TASKS', 'UNIT_ADMIN', null, 1, null, 'HR_OFFICER', null],
      ],
    ],
    ['for a mentor’s answer', { mentors: [asked] }, [['MENTOR_ANSWER', 'MENTOR', 'emp_4', 1, '2026-01-20', 'SUPERIOR', 'emp_2']]],
    [
      'for the task of a mentor whom nobody is yet',
      { mentors: [{ ...asked, answer: 'DECLINED' }], tasks: [task('MENTOR', '2026-01-26')] },
      [['TASKS', 'MENTOR', null, 1, '2026-01-26', 'SUPERIOR', 'emp_2']],
    ],
    [
      'for the next word of who has not spoken',
      {
        checkPoints: [
          { kind: 'DAY_30', on: '2026-02-11', words: [{ side: 'NEWCOMER' }] },
          { kind: 'DAY_60', on: '2026-03-13', words: [] },
        ],
      },
      [
        ['CHECK_POINT', 'SUPERIOR', 'emp_2', 1, '2026-02-11', 'HR_OFFICER', null],
        ['CHECK_POINT', 'NEWCOMER', 'emp_1', 1, '2026-03-13', 'SUPERIOR', 'emp_2'],
      ],
    ],
    [
      'for the decision',
      { probation: { endsOn: '2027-01-11', outcome: null } },
      [['DECISION', 'HR_OFFICER', null, 1, '2027-01-11', null, null]],
    ],
    ['for no decision twice', { probation: { endsOn: '2027-01-11', outcome: {} } }, []],
  ])('%s', (_, more, told) => expect(waits(more)).toEqual(told));

  it('and the staffing agency helps where nobody leads the newcomer, or who leads does it themself', () => {
    expect(waits({ tasks: [task('NEWCOMER', '2026-01-20')] }, null)).toEqual([
      ['TASKS', 'NEWCOMER', 'emp_1', 1, '2026-01-20', 'HR_OFFICER', null],
    ]);
    const named = { tasks: [task('NEWCOMER', '2026-01-20', { ownerId: 'emp_2' })] };
    expect(waits(named)).toEqual([['TASKS', 'NEWCOMER', 'emp_2', 1, '2026-01-20', 'HR_OFFICER', null]]);
  });

  it('of IT for who leads the unit that serves it, with the administrator to help; where nobody does, for the administrator', () => {
    const tasks = [task('IT', '2026-01-14'), task('UNIT_ADMIN', '2026-01-12'), task('IT', '2026-01-13')];
    expect(waits({ tasks }, 'emp_2', 'emp_7')).toEqual([
      ['TASKS', 'UNIT_ADMIN', null, 1, '2026-01-12', 'HR_OFFICER', null],
      ['TASKS', 'IT', 'emp_7', 2, '2026-01-13', 'UNIT_ADMIN', null],
    ]);
    expect(waits({ tasks })).toEqual([['TASKS', 'UNIT_ADMIN', null, 3, '2026-01-12', 'HR_OFFICER', null]]);
    const named = [task('IT', '2026-01-14', { ownerId: 'emp_8' })];
    expect(waits({ tasks: named })).toEqual([['TASKS', 'IT', 'emp_8', 1, '2026-01-14', 'UNIT_ADMIN', null]]);
  });

  it.each<[string, object, object | null]>([
    ['what nobody was named for, by the nearest day', {}, { unitId: 'unt_it', tasks: 2, dueOn: '2026-01-13' }],
    ['nothing where no unit is named', { itUnitId: null }, null],
    ['nothing once it is closed', { status: 'ENDED' }, null],
    [
      'nothing where all was done, or handed on',
      { tasks: [task('IT', null, { status: 'DONE' }), task('IT', null, { ownerId: 'emp_8' })] },
      null,
    ],
    ['what nobody can count yet', { tasks: [task('IT', null)] }, { unitId: 'unt_it', tasks: 1, dueOn: null }],
  ])('and the unit that serves IT is told, however it is led, of %s', (_, more, told) => {
    const tasks = [task('IT', '2026-01-14'), task('SUPERIOR', '2026-01-12'), task('IT', '2026-01-13')];
    expect(listedOf(one({ tasks, ...more }), calendar, { superiorId: null, itId: null }).it).toEqual(told);
  });

  it('and lists go by the nearest of it', () => {
    const late = one({ probation: { endsOn: '2026-01-11', outcome: null }, tasks: [task('SUPERIOR', '2026-01-13')] });
    expect(nextDueOn(late, calendar)).toBe('2026-01-11');
    expect(listedOf(late, calendar, { superiorId: null, itId: null })).toMatchObject({
      nextDueOn: '2026-01-11',
      unowned: ['SUPERIOR'],
      superiorId: null,
    });
  });
});
