// What the days of an assignment make of its plan: cut, extended back, void, revived; and what it is on each day.
import { describe, expect, test } from 'vitest';
import { evidencePolicy } from '../../../src/modules/performance/rules/evidence-policy.ts';
import { allowedActions } from '../../../src/modules/performance/rules/lifecycle.ts';
import { deadlineAt, nextStep } from '../../../src/modules/performance/rules/next-step.ts';
import { performancePolicy } from '../../../src/modules/performance/rules/policy.ts';
import { addProgress, lastVersion, versionOn } from '../../../src/modules/performance/rules/progress.ts';
import {
  closedAt,
  endIn,
  evaluated,
  followCareer,
  segmentOf,
  shiftsOf,
  statusOn,
  withNotes,
  yearsOf,
} from '../../../src/modules/performance/rules/segments.ts';
import { tasksOf } from '../../../src/modules/performance/rules/tasks.ts';
import type { PlanHead } from '../../../src/modules/performance/rules/types.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';
import { approved, assignment, boss, cycle, drafted, JUNE, me, problemsOf, submitted, UNCORRECTED } from './support.ts';

const FILES = evidencePolicy('2026-06-15', SHIPPED);

const { plan, version } = approved();
const at = { now: JUNE, by: 'emp_hr' };
const days = (validTo: string | null, validFrom = '2024-03-01') => ({ validFrom, validTo });
const follow = (head: PlanHead, to: string | null, from?: string) => followCareer(head, days(to, from), at);
const ended = (to: string, head = plan.head): PlanHead => follow(head, to)?.head ?? head;

describe('the days of an assignment in a year', () => {
  test.each([
    ['an assignment that goes on has the whole year', days(null), 2026, { from: '2026-01-01', to: '2026-12-31' }, null],
    ['one within the year has its own', days('2026-08-31', '2026-03-01'), 2026, { from: '2026-03-01', to: '2026-08-31' }, '2026-08-31'],
    [
      'one that ends with the year has it whole, and ends',
      days('2026-12-31'),
      2026,
      { from: '2026-01-01', to: '2026-12-31' },
      '2026-12-31',
    ],
    ['one that ends next year goes on', days('2027-01-01'), 2026, { from: '2026-01-01', to: '2026-12-31' }, null],
    ['one of a single day has it', days('2026-12-31', '2026-12-31'), 2026, { from: '2026-12-31', to: '2026-12-31' }, '2026-12-31'],
    ['one that begins next year has none', days(null, '2027-01-01'), 2026, null, null],
    ['one that ended last year has none', days('2025-12-31'), 2026, null, '2025-12-31'],
  ])('%s', (_, career, year, segment, end) => {
    expect(segmentOf(career, year)).toEqual(segment);
    expect(endIn(career, year)).toBe(end);
  });

  test('differ in the years that a change touches, and in no other', () => {
    const career = (to: string | null) => ({ assignments: [assignment(false, '2024-03-01', to)] });
    const [shift] = shiftsOf(career(null), career('2025-12-31'));
    expect(shift && yearsOf(shift, 2023, 2027)).toEqual([2025, 2026, 2027]);
    expect(shiftsOf(career('2026-06-30'), career('2026-06-30'))).toEqual([]);
    const [gone] = shiftsOf(career('2026-06-30'), { assignments: [] });
    expect(gone).toMatchObject({ assignmentId: 'asg_1', after: null });
    expect(gone && yearsOf(gone, 2023, 2027)).toEqual([2024, 2025, 2026]);
  });
});

describe('a plan follows the career', () => {
  test.each([
    ['an end in the year cuts it', '2026-03-14', 'PLAN_ENDS', { from: '2026-01-01', to: '2026-03-14' }, '2026-03-14'],
    [
      'an end with the year leaves its days, and ends it',
      '2026-12-31',
      'PLAN_ENDS',
      { from: '2026-01-01', to: '2026-12-31' },
      '2026-12-31',
    ],
  ])('%s', (_, to, kind, segment, endsOn) => {
    expect(follow(plan.head, to)).toMatchObject({ kind, head: { segment, endsOn, voided: null, status: 'APPROVED' } });
  });

  test('an end that is taken back, or moved, gives its days back', () => {
    expect(follow(ended('2026-03-14'), '2026-06-30')).toMatchObject({ kind: 'PLAN_GOES_ON', head: { segment: { to: '2026-06-30' } } });
    expect(follow(ended('2026-03-14'), null)).toEqual({ kind: 'PLAN_GOES_ON', head: plan.head });
    expect(follow(ended('2026-06-30'), '2026-03-14')).toMatchObject({ kind: 'PLAN_ENDS', head: { segment: { to: '2026-03-14' } } });
    expect(follow(plan.head, '2026-12-31', '2026-02-01')).toMatchObject({ kind: 'PLAN_ENDS', head: { segment: { from: '2026-02-01' } } });
  });

  test('without a day in its year it is void, kept whole, and revives with its days', () => {
    const gone = follow(plan.head, '2025-12-31');
    expect(gone).toEqual({
      kind: 'PLAN_VOID',
      head: { ...plan.head, voided: { at: JUNE, by: 'emp_hr', cause: 'ASSIGNMENT_ENDED' } },
    });
    expect(followCareer(plan.head, null, at)?.head.voided?.cause).toBe('ENTRY_TAKEN_BACK');
    const head = gone?.head ?? plan.head;
    expect(follow(head, '2025-11-30')).toBeNull();
    expect(follow(head, null)).toEqual({ kind: 'PLAN_REVIVED', head: plan.head });
    expect(follow(head, '2026-04-30')).toMatchObject({ kind: 'PLAN_REVIVED', head: { endsOn: '2026-04-30', voided: null } });
  });

  test('what is so already is not written again', () => {
    expect(follow(plan.head, null)).toBeNull();
    expect(follow(plan.head, '2027-06-30')).toBeNull();
    expect(follow(ended('2026-03-14'), '2026-03-14')).toBeNull();
  });

  test('a segment that begins earlier than it did is judged by the first version from its first day', () => {
    const late = { ...plan.head, segment: { from: '2026-02-01', to: '2026-12-31' }, approved: [{ ...version, validFrom: '2026-02-01' }] };
    const head = follow(late, null)?.head ?? late;
    expect([versionOn(late, '2026-01-31'), versionOn(head, '2026-01-31'), versionOn(head, '2025-12-31')]).toEqual([null, 1, null]);
  });
});

describe('the last version of a plan', () => {
  const second = { ...version, number: 2, validFrom: '2026-06-20' };
  const twice = { ...plan.head, approved: [version, second] };

  test('is the last that was agreed; where an end is entered late, the last that judges a day', () => {
    expect([lastVersion(twice), lastVersion(ended('2026-06-20', twice)), lastVersion(ended('2026-06-19', twice))]).toEqual([2, 2, 1]);
    expect(lastVersion(drafted().head)).toBeNull();
  });
});

describe('an end takes effect on its day', () => {
  const head = ended('2026-06-15');
  const [lastDay, dayAfter] = ['2026-06-15T16:59:59.999Z', '2026-06-15T17:00:00.000Z'];
  const actions = (now: string, one = head) => allowedActions(one, ['EMPLOYEE'], { cycle, extensions: {}, now });

  test('until midnight the plan goes on, afterwards it is closed', () => {
    expect([statusOn(head, lastDay), statusOn(head, dayAfter)]).toEqual(['APPROVED', 'CLOSED']);
    expect([closedAt(head, lastDay), closedAt(head, dayAfter)]).toEqual([null, dayAfter]);
    expect(actions(lastDay)).toEqual(['planChange', 'evidenceUpload', 'progressAdd', 'planComment']);
    expect(actions(dayAfter)).toEqual(['evidenceUpload', 'progressAdd', 'planComment']);
    expect(nextStep(head, me(lastDay))).toEqual({ side: 'EMPLOYEE', action: 'progressAdd' });
  });

  test('progress of its own days is taken until carrying out ends, an extension included', () => {
    const { targets } = plan.content;
    const entry = (day: string, acting = me('2026-07-20T02:00:00.000Z')) => {
      const { id: targetId = '', indicators } = targets[0] ?? {};
      const input = { targetId, indicatorId: indicators?.[0]?.id ?? '', day, value: '91' };
      return problemsOf(() =>
        addProgress(head, input, { id: 'prg_1', content: version.content, ...UNCORRECTED, evidence: [], files: FILES }, acting),
      );
    };
    expect(entry('2026-06-15')).toEqual([]);
    expect(entry('2026-06-16')).toEqual(['OUT_OF_RANGE day']);
    expect(entry('2026-06-15', me('2027-01-10T16:59:59.000Z'))).toEqual([]);
    expect(entry('2026-06-15', me('2027-01-10T17:00:00.000Z'))).toEqual(['DEADLINE_PASSED planId']);
    expect(entry('2026-06-15', me('2027-01-10T17:00:00.000Z', { EXECUTION: '2027-01-20T17:00:00.000Z' }))).toEqual([]);
    expect(deadlineAt(head, me('2026-07-20T02:00:00.000Z'))).toBe('2027-01-10T17:00:00.000Z');
  });

  test('the leaving superior is asked for notes, and may write them before and after', () => {
    const offered = (now: string) => allowedActions(head, ['SUPERIOR'], { cycle, extensions: {}, now });
    expect(offered(lastDay)).toEqual(['planMarkRead', 'planLeavingNotes', 'planChange', 'planComment']);
    expect(offered(dayAfter)).toEqual(['planLeavingNotes', 'planComment']);
    expect(offered('2027-01-31T17:00:00.000Z')).toEqual([]);
    expect(nextStep(head, me(dayAfter))).toEqual({ side: 'SUPERIOR', action: 'planLeavingNotes' });
    const policy = performancePolicy('2026-01-01', SHIPPED);
    const noted = withNotes(head, { by: 'emp_boss', at: JUNE, text: ' Baik ' }, policy);
    expect(nextStep(noted, me(dayAfter))).toBeNull();
    const again = withNotes(
      withNotes(noted, { by: 'emp_hr', at: JUNE, text: 'Lengkap' }, policy),
      { by: 'emp_boss', at: JUNE, text: 'Baik sekali' },
      policy,
    );
    expect(again.leavingNotes.map(({ by, text }) => `${by} ${text}`)).toEqual(['emp_hr Lengkap', 'emp_boss Baik sekali']);
    expect(problemsOf(() => withNotes(head, { by: 'emp_boss', at: JUNE, text: 'x'.repeat(4001) }, policy))).toEqual(['TOO_LONG notes']);
    expect(problemsOf(() => withNotes(head, { by: 'emp_boss', at: JUNE, text: ' ' }, policy))).toEqual(['REQUIRED notes']);
  });

  test('what nobody has agreed to yet may still be agreed: its days were served', () => {
    const late = { ...submitted(), head: ended('2026-01-10', submitted().head) };
    const now = '2026-01-20T02:00:00.000Z';
    expect(statusOn(late.head, now)).toBe('SUBMITTED');
    expect(allowedActions(late.head, ['SUPERIOR'], boss(now))).toContain('planApprove');
  });

  test('nothing can be done with a void plan', () => {
    const gone = follow(plan.head, '2025-12-31')?.head ?? plan.head;
    expect(statusOn(gone, JUNE)).toBe('VOID');
    expect(allowedActions(gone, ['EMPLOYEE', 'SUPERIOR'], { cycle, extensions: {}, now: JUNE })).toEqual([]);
    expect([nextStep(gone, me(JUNE)), deadlineAt(gone, me(JUNE)), closedAt(gone, JUNE)]).toEqual([null, null, JUNE]);
  });

  test('a superior is not asked for the plan of a year that the post does not reach', () => {
    const card = (to: string) => ({ employeeId: 'emp_me', employeeName: 'Siti', assignment: assignment(false, '2024-03-01', to) });
    expect(tasksOf([{ card: card('2025-12-31'), plan: null }], cycle, JUNE)).toEqual([]);
    const gone = follow(submitted().head, '2025-12-31')?.head ?? null;
    expect(tasksOf([{ card: card('2026-12-31'), plan: gone }], cycle, JUNE)).toEqual([]);
    expect(tasksOf([{ card: card('2026-12-31'), plan: submitted().head }], cycle, JUNE)).toHaveLength(1);
  });
});

describe('an evaluation takes', () => {
  const career = { assignments: [assignment(false, '2024-03-01', '2026-06-30')] };

  test('of each plan no more than the days of its assignment, whatever the plan says', () => {
    expect(evaluated([plan.head], career).map(({ segment }) => segment)).toEqual([{ from: '2026-01-01', to: '2026-06-30' }]);
  });

  test('neither void plans, nor those that nobody agreed to, nor those of entries that were taken back', () => {
    const gone = follow(plan.head, '2025-12-31')?.head ?? plan.head;
    expect(evaluated([gone, drafted().head], career)).toEqual([]);
    expect(evaluated([plan.head], { assignments: [] })).toEqual([]);
  });
});
