import { describe, expect, test } from 'vitest';
import { allowedActions } from '../../../src/modules/performance/rules/lifecycle.ts';
import { deadlineAt, nextStep } from '../../../src/modules/performance/rules/next-step.ts';
import {
  approvePlan,
  cancelChange,
  changePlan,
  contentOn,
  isChanging,
  openPlan,
  returnPlan,
  submitPlan,
  withdrawPlan,
} from '../../../src/modules/performance/rules/plan.ts';
import { agreeTarget, counterTarget, proposeTarget, removeTarget } from '../../../src/modules/performance/rules/target.ts';
import type { Plan, Side } from '../../../src/modules/performance/rules/types.ts';
import { RuleError } from '../../../src/platform/rules/errors.ts';
import {
  acting,
  approved,
  assignment,
  boss,
  cascade,
  cycle,
  drafted,
  ids,
  indicator,
  JANUARY,
  JUNE,
  link,
  me,
  noOrphans,
  opened,
  problemsOf,
  SEAT,
  submitted,
  target,
} from './support.ts';

const making = { newId: ids(), cascade };

describe('a plan', () => {
  const opening = {
    id: 'pln_me',
    region: '33.74',
    employeeId: 'emp_me',
    employeeKind: 'PNS' as const,
    taken: false,
    cycle,
    extensions: {},
    now: JANUARY,
  };

  test('opens for the days of the year on which the assignment holds', () => {
    expect(opened().head).toMatchObject({
      status: 'DRAFT',
      segment: { from: '2026-01-01', to: '2026-12-31' },
      approved: [],
      isHead: false,
    });
  });

  test.each([
    ['there is one', { assignment: assignment(), taken: true }, ['ALREADY_EXISTS assignmentId']],
    ['the person is elected', { assignment: assignment(), employeeKind: 'NON_ASN' as const }, ['INVALID assignmentId']],
    ['the assignment had ended', { assignment: assignment(false, '2024-01-01', '2025-12-31') }, ['ASSIGNMENT_ENDED assignmentId']],
    ['planning has not begun', { assignment: assignment(), now: '2025-12-31T16:59:59.000Z' }, ['NOT_OPEN_YET assignmentId']],
    ['planning is over', { assignment: assignment(), now: JUNE }, ['DEADLINE_PASSED assignmentId']],
    ['planning is over for others only', { assignment: assignment(), now: JUNE, extensions: { PLANNING: '2026-07-01T17:00:00.000Z' } }, []],
    ['the assignment begins in mid-year', { assignment: assignment(false, '2026-06-01'), now: JUNE }, []],
    ['the cycle is closed', { assignment: assignment(), cycle: { ...cycle, status: 'CLOSED' as const } }, ['PHASE_CLOSED assignmentId']],
  ])('is not opened, or is, where %s', (_, change, expected) => {
    expect(problemsOf(() => openPlan({ ...opening, ...change }))).toEqual(expected);
  });
});

describe('submitting', () => {
  const twoWeights = (a: number | null, b: number | null) => {
    const first = proposeTarget(opened(), target({ weight: a }), making, me());
    return proposeTarget(first, target({ weight: b, kind: 'ADDITIONAL' }), making, me());
  };
  test.each([
    [null, null, []],
    [4000, 6000, []],
    [10_000, null, []],
    [4000, 5999, ['WEIGHTS_NOT_10000 planId']],
    [4000, null, ['WEIGHTS_NOT_10000 planId']],
    [6000, 6000, ['WEIGHTS_NOT_10000 planId']],
  ])('with weights %s and %s', (a, b, expected) => {
    expect(problemsOf(() => submitPlan(twoWeights(a, b), SEAT, me()))).toEqual(expected);
  });

  test('needs targets and a superior; both are told at once', () => {
    expect(problemsOf(() => submitPlan(opened(), null, me()))).toEqual(['NO_TARGETS planId', 'NO_SUPERIOR planId']);
  });

  test('needs the employee to have answered, but neither the superior’s answer nor the superior’s target', () => {
    const pending = proposeTarget(opened(), target(), making, me());
    expect(submitPlan(pending, SEAT, me()).head).toMatchObject({ status: 'SUBMITTED', submittedAt: JANUARY });
    const asked = counterTarget(pending, pending.content.targets[0]?.id ?? '', target(), making.newId, boss());
    expect(problemsOf(() => submitPlan(asked, SEAT, me()))).toEqual(['TARGET_NOT_AGREED planId']);
  });

  test('is the employee’s alone, and withdrawing too', () => {
    expect(problemsOf(() => submitPlan(drafted(), SEAT, boss()))).toEqual(['FORBIDDEN planId']);
    expect(problemsOf(() => withdrawPlan(submitted(), boss()))).toEqual(['FORBIDDEN planId']);
    expect(withdrawPlan(submitted(), me()).head).toMatchObject({ status: 'DRAFT', submittedAt: null });
  });

  test('after the deadline names it, and leaves the draft as it was', () => {
    const draft = drafted();
    const before = JSON.stringify(draft);
    try {
      submitPlan(draft, SEAT, me('2026-01-31T17:00:00.000Z'));
      expect.unreachable();
    } catch (error) {
      expect(error instanceof RuleError && error.problems).toEqual([
        { code: 'DEADLINE_PASSED', field: ['planId'], text: 'KEPT', data: { closedAt: '2026-01-31T17:00:00.000Z' } },
      ]);
    }
    expect(JSON.stringify(draft)).toBe(before);
    expect(problemsOf(() => submitPlan(draft, SEAT, me('2026-01-31T16:59:59.999Z')))).toEqual([]);
  });

  test('of a returned plan is possible some days longer, even where planning has closed meanwhile', () => {
    const returned = returnPlan(submitted(), { reason: 'Perjelas indikator' }, boss('2026-02-03T03:00:00.000Z'));
    expect(returned.head).toMatchObject({ status: 'RETURNED', returned: { reason: 'Perjelas indikator' } });
    expect(problemsOf(() => submitPlan(returned, SEAT, me('2026-02-08T16:59:59.999Z')))).toEqual([]);
    expect(problemsOf(() => submitPlan(returned, SEAT, me('2026-02-08T17:00:00.000Z')))).toEqual(['DEADLINE_PASSED planId']);
    expect(problemsOf(() => returnPlan(submitted(), { reason: '' }, boss()))).toEqual(['REQUIRED reason']);
  });
});

describe('approving', () => {
  test('agrees to what waited for the superior, freezes version 1 from the first day of the segment, and keeps the words', () => {
    const done = approvePlan(submitted(), noOrphans, boss());
    expect(done.head).toMatchObject({ status: 'APPROVED', counts: { targets: 1, agreed: 1 } });
    expect(done.version).toMatchObject({ number: 1, validFrom: '2026-01-01', approvedBy: 'emp_boss', reason: null });
    expect(done.version.content).toEqual(done.content);
    expect(done.steps).toMatchObject([{ kind: 'AGREE', by: 'SUPERIOR', step: 2 }]);
  });

  test('waits for a parent that is pending or gone, but never for a head’s', () => {
    const pending = submitPlan(proposeTarget(opened(), target(), making, me()), SEAT, me());
    expect(problemsOf(() => approvePlan(pending, noOrphans, boss()))).toEqual(['PARENT_PENDING planId']);
    const orphans = new Set(submitted().content.targets.map((one) => one.id));
    expect(problemsOf(() => approvePlan(submitted(), { orphans }, boss()))).toEqual(['PARENT_INVALID planId']);
    const measure = indicator({ aspect: null, perspective: 'BUDGET' });
    const head = proposeTarget(
      opened({ assignment: assignment(true) }),
      { ...target({ indicators: [measure] }), parent: { state: 'PENDING' } },
      making,
      me(),
    );
    expect(problemsOf(() => approvePlan(submitPlan(head, SEAT, me()), noOrphans, boss()))).toEqual([]);
  });

  test('is nobody’s own case, and only of what was submitted', () => {
    expect(problemsOf(() => approvePlan(submitted(), noOrphans, { ...boss(), by: 'emp_me' }))).toEqual(['OWN_CASE planId']);
    expect(problemsOf(() => approvePlan(submitted(), noOrphans, me()))).toEqual(['FORBIDDEN planId']);
    expect(problemsOf(() => approvePlan(drafted(), noOrphans, boss()))).toEqual(['TRANSITION_REFUSED planId']);
  });

  test('may come after planning has closed: the employee was in time', () => {
    expect(problemsOf(() => approvePlan(submitted(), noOrphans, boss(JUNE)))).toEqual([]);
    expect(problemsOf(() => approvePlan(submitted(), noOrphans, boss('2027-01-10T17:00:00.000Z')))).toEqual(['DEADLINE_PASSED planId']);
  });
});

describe('a change in mid-cycle', () => {
  const { plan, version } = approved();
  const changing = changePlan(plan, { reason: ' Tugas baru ' }, boss(JUNE));

  test('has a reason, keeps the approved version valid, and is a version of its own once approved', () => {
    expect(problemsOf(() => changePlan(plan, { reason: ' ' }, me(JUNE)))).toEqual(['CHANGE_WITHOUT_REASON reason']);
    expect(isChanging(changing.head)).toBe(true);
    expect(changing.head).toMatchObject({ status: 'DRAFT', change: { reason: 'Tugas baru', side: 'SUPERIOR' } });
    expect(contentOn(changing.head.approved, '2026-06-15')?.number).toBe(1);
    const more = proposeTarget(changing, { ...target({ title: 'Tugas baru' }), parent: link }, making, boss(JUNE));
    const agreedTo = agreeTarget(more, more.content.targets[1]?.id ?? '', me(JUNE));
    const done = approvePlan(submitPlan(agreedTo, SEAT, me(JUNE)), noOrphans, boss('2026-06-20T02:00:00.000Z'));
    expect(done.version).toMatchObject({ number: 2, validFrom: '2026-06-20', reason: 'Tugas baru' });
    expect(done.head.change).toBeNull();
    expect([contentOn(done.head.approved, '2026-06-19')?.number, contentOn(done.head.approved, '2026-06-20')?.number]).toEqual([1, 2]);
    expect(version.content.targets).toHaveLength(1);
  });

  test('that comes to nothing leaves the approved version, and no word is written over another', () => {
    const id = changing.content.targets[0]?.id ?? '';
    const removed = removeTarget(changing, id, me(JUNE));
    const back = cancelChange(removed, version.content, boss(JUNE));
    expect(back.content).toEqual(version.content);
    expect(back.head).toMatchObject({ status: 'APPROVED', change: null, counts: { targets: 1, agreed: 1 }, words: removed.head.words });
    expect(problemsOf(() => cancelChange(drafted(), version.content, me()))).toEqual(['TRANSITION_REFUSED planId']);
  });
});

describe('a new segment', () => {
  test('opens days of its own for the plan of the new segment', () => {
    const fresh = opened({ assignment: assignment(false, '2026-03-15'), now: '2026-03-20T02:00:00.000Z' });
    expect(deadlineAt(fresh.head, acting('EMPLOYEE', JUNE))).toBe('2026-04-03T17:00:00.000Z');
    expect(problemsOf(() => proposeTarget(fresh, target(), making, me('2026-04-03T16:59:59.000Z')))).toEqual([]);
    expect(problemsOf(() => proposeTarget(fresh, target(), making, me('2026-04-03T17:00:00.000Z')))).toEqual(['DEADLINE_PASSED planId']);
  });
});

describe('what each side can do', () => {
  const draft = opened();
  test.each<[string, Plan, Side, string, string]>([
    ['an empty draft: the employee', draft, 'EMPLOYEE', JANUARY, 'targetPropose planFrame targetProposeMany planCopy planUseTemplate'],
    ['an empty draft: the superior', draft, 'SUPERIOR', JANUARY, 'targetPropose planFrame planMarkRead targetProposeMany'],
    [
      'an own proposal',
      drafted(),
      'EMPLOYEE',
      JANUARY,
      'targetPropose targetCounter targetRemove targetLink planFrame planSubmit targetProposeMany targetWeights targetOrder planCopy planUseTemplate planComment',
    ],
    [
      'a proposal to answer',
      drafted(),
      'SUPERIOR',
      JANUARY,
      'targetPropose targetCounter targetAgree targetRemove targetLink planFrame planMarkRead targetProposeMany targetAgreeMany targetWeights targetOrder planComment',
    ],
    ['a draft too late', drafted(), 'EMPLOYEE', JUNE, 'planComment'],
    ['a draft too late: the superior', drafted(), 'SUPERIOR', JUNE, 'planMarkRead planComment'],
    ['a submitted plan: the employee', submitted(), 'EMPLOYEE', JANUARY, 'planWithdraw planComment'],
    [
      'a submitted plan: the superior',
      submitted(),
      'SUPERIOR',
      JUNE,
      'targetLink planFrame planReturn planApprove planMarkRead planComment',
    ],
    ['an approved plan: the employee', approved().plan, 'EMPLOYEE', JUNE, 'planChange evidenceUpload progressAdd planComment'],
    ['an approved plan: the superior', approved().plan, 'SUPERIOR', JUNE, 'planMarkRead planLeavingNotes planChange planComment'],
  ])('with %s', (_, plan, side, now, expected) => {
    expect(allowedActions(plan.head, [side], { cycle, extensions: {}, now }).join(' ')).toBe(expected);
  });

  test('nobody else can do anything', () =>
    expect(allowedActions(submitted().head, [], { cycle, extensions: {}, now: JANUARY })).toEqual([]));

  test('says who must act next', () => {
    const asked = counterTarget(drafted(), drafted().content.targets[0]?.id ?? '', target(), making.newId, boss());
    expect(
      [opened(), drafted(), asked, submitted(), approved().plan].map(({ head }) => nextStep(head, { cycle, extensions: {}, now: JANUARY })),
    ).toEqual([
      { side: 'EMPLOYEE', action: 'targetPropose' },
      { side: 'EMPLOYEE', action: 'planSubmit' },
      { side: 'EMPLOYEE', action: 'targetAgree' },
      { side: 'SUPERIOR', action: 'planApprove' },
      { side: 'EMPLOYEE', action: 'progressAdd' },
    ]);
  });
});
