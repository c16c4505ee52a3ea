// What a plan waits for and until when, at its edges: each state by what its head says, each window to its instants, refusals whole.
import { describe, expect, test } from 'vitest';
import {
  assertAllowed,
  draftClosesWithout,
  type PlanAction,
  type Timing,
  type Window,
  windowOf,
} from '../../../src/modules/performance/rules/lifecycle.ts';
import { deadlineAt, EXTENSION, nextStep, type PlanStep } from '../../../src/modules/performance/rules/next-step.ts';
import { performancePolicy } from '../../../src/modules/performance/rules/policy.ts';
import { checkBatch, tasksOf } from '../../../src/modules/performance/rules/tasks.ts';
import type { Extensions, PlanHead } from '../../../src/modules/performance/rules/types.ts';
import { problemsOf } from '../../../src/platform/rules/errors.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';
import { approved, assignment, boss, cycle, drafted, JANUARY, JUNE, me, opened, submitted } from './support.ts';

const [PLANNED, EXECUTED, RATED] = ['2026-01-31T17:00:00.000Z', '2027-01-10T17:00:00.000Z', '2027-01-31T17:00:00.000Z'];
/** The first instant of the year, and the first at which nobody can extend it any more. */
const [BEGINS, FOR_GOOD] = ['2025-12-31T17:00:00.000Z', '2027-06-30T17:00:00.000Z'];
const msBefore = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString();
const on = (now: string, extensions: Extensions = {}, of = cycle): Timing => ({ cycle: of, extensions, now });
const counted = (head: PlanHead, counts: Partial<PlanHead['counts']>, more: Partial<PlanHead> = {}): PlanHead => ({
  ...head,
  ...more,
  counts: { ...head.counts, ...counts },
});
const [draft, sent, agreed] = [drafted().head, submitted().head, approved().plan.head];
/** A change of what was agreed to. */
const CHANGE = { reason: 'Tugas baru', by: 'emp_me', at: JUNE } as unknown as PlanHead['change'];
const employee = (action: PlanStep['action']) => ({ side: 'EMPLOYEE', action });
const superior = (action: PlanStep['action']) => ({ side: 'SUPERIOR', action });

describe('a plan waits for', () => {
  test.each<[string, PlanHead, unknown]>([
    ['targets, where there are none', opened().head, employee('targetPropose')],
    ['an answer of the employee before all else', counted(draft, { waitingForEmployee: 1, weights: 1 }), employee('targetAgree')],
    ['to be sent off, without weights', counted(draft, { weights: 0 }), employee('planSubmit')],
    ['to be sent off, with all of them', counted(draft, { weights: 10_000 }), employee('planSubmit')],
    ['weights, where one is missing', counted(draft, { weights: 9999 }), employee('targetWeights')],
    ['weights, where there is one too many', counted(draft, { weights: 10_001 }), employee('targetWeights')],
    ['approval', sent, superior('planApprove')],
    ['links, where a parent is pending', counted(sent, { pending: 1 }), superior('targetLink')],
    ['approval, of a head, whose plan comes first', counted(sent, { pending: 1 }, { isHead: true }), superior('planApprove')],
    ['progress once it is agreed', agreed, employee('progressAdd')],
    ['nothing, void', { ...draft, voided: { at: JANUARY, by: 'emp_hr', cause: 'ENTRY_TAKEN_BACK' } }, null],
  ])('%s', (_, head, step) => expect(nextStep(head, on(JANUARY))).toEqual(step));

  test('nothing before the year is open, nor after it is closed', () => {
    expect([nextStep(draft, on(msBefore(BEGINS))), nextStep(draft, on(BEGINS))]).toEqual([null, employee('planSubmit')]);
    expect(nextStep(draft, on(JUNE, {}, { ...cycle, status: 'CLOSED' }))).toBeNull();
  });

  test.each<[string, PlanHead, string, unknown]>([
    ['a draft', draft, PLANNED, employee(EXTENSION)],
    ['a returned plan', { ...draft, status: 'RETURNED' }, PLANNED, employee(EXTENSION)],
    ['a submitted plan', sent, EXECUTED, superior(EXTENSION)],
    // What was agreed is there whatever becomes of its change.
    ['a change', { ...draft, approved: agreed.approved, change: CHANGE }, EXECUTED, null],
    ['an agreed plan', agreed, EXECUTED, null],
  ])('an extension once its time is over, where without it the year stays without a plan: %s', (_, head, closesAt, step) => {
    expect(deadlineAt(head, on(msBefore(closesAt)))).toBe(closesAt);
    expect(nextStep(head, on(msBefore(closesAt)))).not.toMatchObject({ action: EXTENSION });
    expect([nextStep(head, on(closesAt)), deadlineAt(head, on(closesAt))]).toEqual([step, step && closesAt]);
    expect(nextStep(head, on(msBefore(FOR_GOOD)))).toEqual(step);
    expect([nextStep(head, on(FOR_GOOD)), deadlineAt(head, on(FOR_GOOD))]).toEqual([null, null]);
  });

  test('nothing of a plan that is void, whether or not it was agreed to', () => {
    const voided = { at: JANUARY, by: 'emp_hr', cause: 'ASSIGNMENT_ENDED' } as const;
    for (const head of [draft, sent, agreed])
      for (const now of [JUNE, EXECUTED, RATED]) {
        expect(nextStep({ ...head, voided }, on(now))).toBeNull();
        expect(deadlineAt({ ...head, voided }, on(now))).toBeNull();
      }
  });

  test('nothing in a year that is closed, though somebody was given longer', () => {
    const timing = on('2027-03-01T02:00:00.000Z', { EXECUTION: '2027-04-01T17:00:00.000Z' });
    expect(deadlineAt(agreed, timing)).toBe('2027-04-01T17:00:00.000Z');
    expect(deadlineAt(agreed, { ...timing, cycle: { ...cycle, status: 'CLOSED' } })).toBeNull();
  });

  test('leaving notes where a segment is over and nobody has written some, until when its days are told', () => {
    const ended = { ...agreed, endsOn: '2026-06-14' };
    const noted = { ...ended, leavingNotes: [{ by: 'emp_boss', at: JUNE, text: 'Baik' }] };
    expect([nextStep(ended, on(JUNE)), nextStep(noted, on(JUNE))]).toEqual([superior('planLeavingNotes'), null]);
    expect([nextStep(ended, on(msBefore(RATED))), nextStep(ended, on(RATED))]).toEqual([superior('planLeavingNotes'), null]);
    expect([deadlineAt(ended, on(JUNE)), deadlineAt(ended, on(EXECUTED))]).toEqual([EXECUTED, null]);
  });
});

describe('a window', () => {
  const closes = (window: Window, change: Partial<PlanHead> = {}, extensions: Extensions = {}) =>
    windowOf(window, { ...draft, ...change }, on(JUNE, extensions)).closesAt;
  const from = (day: string, openedAt = JANUARY): Partial<PlanHead> => ({ segment: { from: day, to: '2026-12-31' }, openedAt });
  const returned = (at: string): Partial<PlanHead> => ({ returned: { reason: 'Lengkapi', at } });

  test.each<[string, Partial<PlanHead>, Extensions, string]>([
    ['planning', {}, {}, PLANNED],
    ['planning, where an extension is over before', {}, { PLANNING: '2026-01-30T17:00:00.000Z' }, PLANNED],
    ['an extension', {}, { PLANNING: '2026-02-10T17:00:00.000Z' }, '2026-02-10T17:00:00.000Z'],
    ['planning, of a whole year, whenever it was opened', from('2026-01-01', JUNE), {}, PLANNED],
    ['planning, of a segment whose own days are over before', from('2026-01-02', '2026-01-02T02:00:00.000Z'), {}, PLANNED],
    ['fourteen days from the first', from('2026-03-15', '2026-03-14T02:00:00.000Z'), {}, '2026-03-29T17:00:00.000Z'],
    ['fourteen days from the opening, where that is later', from('2026-03-15', '2026-03-16T02:00:00.000Z'), {}, '2026-03-30T17:00:00.000Z'],
    // 17:00 in London is the next day in Semarang.
    ['fourteen days from the day it was in Semarang', from('2026-03-15', '2026-03-15T17:00:00.000Z'), {}, '2026-03-30T17:00:00.000Z'],
    ['five days after it was returned', returned('2026-02-01T02:00:00.000Z'), {}, '2026-02-06T17:00:00.000Z'],
    ['planning, where it was returned long before', returned('2026-01-12T02:00:00.000Z'), {}, PLANNED],
    ['the end of execution, of a change', { change: CHANGE }, {}, EXECUTED],
    ['an extension of execution, of a change', { change: CHANGE }, { EXECUTION: '2027-01-20T17:00:00.000Z' }, '2027-01-20T17:00:00.000Z'],
  ])('of a draft closes with %s', (_, change, extensions, closesAt) => expect(closes('DRAFT', change, extensions)).toBe(closesAt));

  test('of an answer closes with execution, or later where the draft does', () => {
    expect([closes('DECIDE'), closes('DECIDE', {}, { EXECUTION: RATED })]).toEqual([EXECUTED, RATED]);
    expect(closes('DECIDE', returned('2027-01-08T02:00:00.000Z'))).toBe('2027-01-13T17:00:00.000Z');
  });

  test('of rating closes with the last of what is rated and carried out', () => {
    expect([closes('RATE'), closes('RATE', {}, { EVALUATION: '2027-02-28T17:00:00.000Z' })]).toEqual([RATED, '2027-02-28T17:00:00.000Z']);
    expect(closes('RATE', {}, { EXECUTION: '2027-02-10T17:00:00.000Z' })).toBe('2027-02-10T17:00:00.000Z');
  });

  test('opens with planning, of what is carried out with execution, and of what is told not before its segment', () => {
    const later = { ...cycle, phases: cycle.phases.map((one) => (one.kind === 'EXECUTION' ? { ...one, opensAt: PLANNED } : one)) };
    const opens = (window: Window, head: PlanHead = draft) => windowOf(window, head, on(JUNE, {}, later)).opensAt;
    expect((['DRAFT', 'DECIDE', 'RATE', 'CARRY_OUT', 'TELL'] as const).map((one) => opens(one))).toEqual([
      ...[BEGINS, BEGINS, BEGINS, PLANNED, PLANNED],
    ]);
    expect(opens('DRAFT', { ...draft, change: CHANGE })).toBe(PLANNED);
    const begun = { ...draft, segment: { from: '2026-03-15', to: '2026-12-31' } };
    expect([opens('TELL', begun), opens('CARRY_OUT', begun)]).toEqual(['2026-03-14T17:00:00.000Z', PLANNED]);
    expect(windowOf('TELL', begun, on(JUNE, { EXECUTION: RATED })).closesAt).toBe(RATED);
  });

  test('of a plan that there is not yet closes as its draft would', () => {
    const without = (day: string, extensions: Extensions = {}) =>
      draftClosesWithout({ from: day, to: '2026-12-31' }, { cycle, extensions });
    expect([without('2026-01-01'), without('2026-01-02'), without('2026-03-15')]).toEqual([PLANNED, PLANNED, '2026-03-29T17:00:00.000Z']);
    expect(without('2026-01-01', { PLANNING: '2026-02-10T17:00:00.000Z' })).toBe('2026-02-10T17:00:00.000Z');
  });
});

describe('what is refused', () => {
  const told = (action: PlanAction, head: PlanHead, actor = me()) => problemsOf(() => assertAllowed(action, head, actor));
  const refused = (allowed: PlanAction[], text?: string) => [
    { code: 'TRANSITION_REFUSED', field: ['planId'], data: { allowed }, ...(text && { text }) },
  ];

  test('to whom it is not theirs, whatever the plan is', () => {
    expect(told('planApprove', sent, { ...boss(), by: 'emp_me' })).toEqual([{ code: 'OWN_CASE', field: ['planId'] }]);
    expect(told('planSubmit', draft, { ...me(), by: 'emp_boss' })).toEqual([{ code: 'FORBIDDEN', field: ['planId'] }]);
    expect(told('planApprove', sent, me())).toEqual([{ code: 'FORBIDDEN', field: ['planId'] }]);
    expect(told('planSubmit', draft, boss())).toEqual([{ code: 'FORBIDDEN', field: ['planId'] }]);
  });

  test('says what is allowed instead, and where the plan is with somebody else, with whom', () => {
    expect(told('targetPropose', sent)).toEqual(refused(['planWithdraw', 'planComment'], 'PLAN_SUBMITTED'));
    expect(told('targetPropose', agreed, me(JUNE))).toEqual(
      refused(['planChange', 'evidenceUpload', 'progressAdd', 'planComment'], 'PLAN_APPROVED'),
    );
    const closed = { ...agreed, endsOn: '2026-06-14' };
    expect(told('targetPropose', closed, me(JUNE))).toEqual(refused(['evidenceUpload', 'progressAdd', 'planComment']));
    // What is done of a plan that is sent off has no draft to go back to.
    expect(told('planReturn', agreed, boss(JUNE))).toEqual(refused(['planMarkRead', 'planLeavingNotes', 'planChange', 'planComment']));
    // A change that is not begun is not given up, though a draft is the state for it.
    expect(told('planChangeCancel', draft)).toMatchObject([{ code: 'TRANSITION_REFUSED' }]);
    expect(told('planChangeCancel', draft)[0]).not.toHaveProperty('text');
  });

  test('after the deadline says that what was written is kept, to who sends it off alone', () => {
    const late = { code: 'DEADLINE_PASSED', field: ['planId'], data: { closedAt: PLANNED } };
    expect(told('planSubmit', draft, me(PLANNED))).toEqual([{ ...late, text: 'KEPT' }]);
    expect(told('targetPropose', draft, me(PLANNED))).toEqual([late]);
    expect(told('planSubmit', draft, me(msBefore(PLANNED)))).toEqual([]);
  });
});

describe('a superior’s tasks', () => {
  const card = (id: string, validFrom = '2024-03-01') => ({
    ...{ employeeId: 'emp_me', employeeName: 'Siti', assignment: { ...assignment(false, validFrom), id } },
  });
  const tasks = (reports: [string, PlanHead | null, string?][], now = JANUARY) =>
    tasksOf(
      reports.map(([id, plan, validFrom]) => ({ card: card(id, validFrom), plan })),
      cycle,
      now,
    );

  test('are approvals, then proposals, then plans that are missing; of each the longest waiting first, then by post', () => {
    const [early, late] = [{ submittedAt: '2026-01-11T02:00:00.000Z' }, { submittedAt: '2026-01-12T02:00:00.000Z' }];
    const found = tasks([
      ['f', null],
      ['e', { ...draft, superiorSince: '2026-01-05T02:00:00.000Z' }],
      ['d', { ...draft, superiorSince: '2026-01-04T02:00:00.000Z' }],
      ['b', { ...sent, ...late }],
      ['c', { ...sent, ...early }],
      ['a', { ...sent, ...late }],
    ]);
    expect(found.map(({ kind, report, count }) => [report.assignment.id, kind, count])).toEqual([
      ...['c', 'a', 'b'].map((id) => [id, 'APPROVE_PLAN', 1]),
      ...['d', 'e'].map((id) => [id, 'ANSWER_PROPOSAL', 1]),
      ['f', 'ASK_FOR_PLAN', 0],
    ]);
    expect(found.map(({ since }) => since)).toEqual([
      ...[early.submittedAt, late.submittedAt, late.submittedAt, '2026-01-04T02:00:00.000Z', '2026-01-05T02:00:00.000Z', BEGINS],
    ]);
  });

  test('are none of what waits for the employee', () => {
    expect(
      tasks([
        ['a', opened().head],
        ['b', agreed],
        ['c', counted(draft, { waitingForSuperior: 0 })],
      ]),
    ).toEqual([]);
  });

  test('ask for a plan since the post began, where that is in the year', () => {
    expect(tasks([['a', null, '2026-03-15']], JUNE).map(({ kind, since, plan }) => [kind, since, plan])).toEqual([
      ['ASK_FOR_PLAN', '2026-03-14T17:00:00.000Z', null],
    ]);
  });

  test('a batch is of one to fifty plans, each once, with all that is amiss', () => {
    const policy = performancePolicy('2026-01-01', SHIPPED);
    const batch = (length: number) =>
      problemsOf(() =>
        checkBatch(
          Array.from({ length }, (_, i) => `pln_${i}`),
          policy,
        ),
      );
    expect([batch(0), batch(1), batch(50)]).toEqual([[{ code: 'REQUIRED', field: ['plans'] }], [], []]);
    expect(batch(51)).toEqual([{ code: 'LIMIT_REACHED', field: ['plans'], params: { most: 50 } }]);
  });
});
