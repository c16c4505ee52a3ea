// Days of an onboarding: the end of a probation, check-points on working days, what is due first. Pure.
import { describe, expect, it } from 'vitest';
import { openOnboarding, probationEnd, workingDay } from '../../../src/modules/onboarding/rules/onboarding.ts';
import { placeFrom } from '../../../src/modules/onboarding/rules/place.ts';
import { onboardingPolicy } from '../../../src/modules/onboarding/rules/policy.ts';
import { shippedTemplate } from '../../../src/modules/onboarding/rules/template.ts';
import type { Onboarding, OnboardingKind } from '../../../src/modules/onboarding/rules/types.ts';
import { nextDueOn } from '../../../src/modules/onboarding/rules/waiting.ts';
import type { Assignment, Employee } from '../../../src/modules/organisation/rules/types.ts';
import { afterMonths } from '../../../src/platform/rules/calendar.ts';
import { workCalendar } from '../../../src/platform/rules/policy/holidays.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';

const policy = onboardingPolicy('2026-01-12', SHIPPED);
const calendar = workCalendar('2026-01-12', SHIPPED);

const opened = (kind: OnboardingKind, startsOn: string): Onboarding =>
  openOnboarding({
    ...{ id: 'onb_1', employeeId: 'emp_1', kind, startsOn, applicationId: null, superiorId: 'emp_2', itId: null },
    place: { assignmentId: 'asg_1', unitId: 'unt_1', unitPath: 'unt_1/', rootUnitId: 'unt_1' },
    ...{ template: shippedTemplate(kind, policy), now: '2026-01-12T02:00:00.000Z', policy, calendar },
  });

describe('months later', () => {
  it.each([
    ['2026-01-15', 12, '2027-01-15'],
    ['2026-03-01', 12, '2027-03-01'],
    ['2024-02-29', 12, '2025-03-01'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-08-31', 6, '2027-03-01'],
    ['2025-12-31', 1, '2026-01-31'],
  ])('%s and %i months: %s', (from, months, to) => expect(afterMonths(from, months)).toBe(to));
});

describe('a probation', () => {
  it.each([
    ['2026-04-01', '2027-03-31'],
    ['2024-02-29', '2025-02-28'],
    ['2026-01-01', '2026-12-31'],
  ])('that begins on %s ends on %s', (from, to) => expect(probationEnd(from, policy)).toBe(to));
});

describe('a check-point', () => {
  it.each([
    ['2026-03-13', '2026-03-13'],
    // A Saturday before Nyepi and Idulfitri.
    ['2026-04-11', '2026-04-13'],
    ['2026-01-16', '2026-01-19'],
    // Nobody has released the holidays of that year: the day stays.
    ['2031-02-01', '2031-02-01'],
  ])('of %s is on %s', (day, on) => expect(workingDay(day, calendar)).toBe(on));

  it.each([
    ['CPNS', ['DAY_30', 'DAY_60', 'DAY_90', 'PROBATION_END']],
    ['PPPK', ['DAY_30', 'DAY_60', 'DAY_90']],
    ['TRANSFER', ['DAY_30']],
    ['ACTING_HEAD', ['DAY_30']],
  ] as const)('there is, of %s: %s', (kind, kinds) => {
    const { checkPoints, probation } = opened(kind, '2026-01-12');
    expect(checkPoints.map((point) => point.kind)).toEqual(kinds);
    expect(probation !== null).toBe(kind === 'CPNS');
  });
});

describe('the post of a first day', () => {
  const post = (id: string, holding: Assignment['holding'], validFrom: string, validTo: string | null) =>
    ({ id, holding, validFrom, validTo, unitId: 'unt_1', unitPath: 'unt_1/', rootUnitId: 'unt_1' }) as Assignment;
  const employee = {
    assignments: [post('asg_1', 'DEFINITIVE', '2020-01-01', null), post('asg_2', 'PLT', '2026-02-01', '2026-04-30')],
  } as Employee;
  const of = (kind: OnboardingKind, assignmentId: string) => ({ kind, place: { ...opened(kind, '2026-02-01').place, assignmentId } });
  it.each([
    ['ACTING_HEAD', 'asg_2', '2026-02-01', 'asg_2'],
    ['ACTING_HEAD', 'asg_2', '2026-01-31', null],
    ['ACTING_HEAD', 'asg_2', '2026-05-01', null],
    ['TRANSFER', 'asg_1', '2026-01-31', 'asg_1'],
    ['TRANSFER', 'asg_1', '2019-12-31', null],
  ] as const)('of %s in %s that begins on %s is %s', (kind, assignmentId, startsOn, id) => {
    expect(placeFrom(of(kind, assignmentId), employee, startsOn)?.assignmentId ?? null).toBe(id);
  });
});

describe('what is due first', () => {
  it('is a task, else a check-point; nothing of what is closed', () => {
    const onboarding = opened('TRANSFER', '2026-01-12');
    expect(nextDueOn(onboarding, calendar)).toBe('2026-01-12');
    const done = { ...onboarding, tasks: onboarding.tasks.map((task) => ({ ...task, status: 'DONE' as const })) };
    expect(nextDueOn(done, calendar)).toBe('2026-02-11');
    expect(nextDueOn({ ...onboarding, status: 'CANCELLED' }, calendar)).toBeNull();
  });
});
