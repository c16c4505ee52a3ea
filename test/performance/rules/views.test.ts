import { describe, expect, test } from 'vitest';
import { planForm } from '../../../src/modules/performance/rules/form.ts';
import { framePlan } from '../../../src/modules/performance/rules/frame.ts';
import { performancePolicy } from '../../../src/modules/performance/rules/policy.ts';
import { checkBatch, checkOpened, tasksOf, wasOpened } from '../../../src/modules/performance/rules/tasks.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';
import { taskText } from '../../../src/platform/rules/task-texts.ts';
import { approved, assignment, boss, cycle, drafted, JANUARY, JUNE, problemsOf, submitted } from './support.ts';

const policy = performancePolicy('2026-01-01', SHIPPED);
const { plan, version } = approved();

describe('the printing view', () => {
  const person = {
    employeeId: 'emp_siti',
    name: 'Siti Rahayu',
    number: '198501012010012001',
    grade: 'III/c',
    position: 'Analis',
    unit: 'BKPP',
  };
  test('shows all that the official form shows', () => {
    const framed = framePlan(submitted(), { expectations: [{ value: 'LOYAL', text: 'Jaga rahasia' }] }, boss());
    const form = planForm(framed.head, framed.content, null, { rated: person, rater: null });
    expect(form).toMatchObject({
      year: 2026,
      period: { from: '2026-01-01', to: '2026-12-31' },
      isHead: false,
      rated: person,
      version: null,
      submittedAt: JANUARY,
    });
    expect(form.main).toEqual([
      {
        number: 1,
        superiorResult: 'Tata kelola SDM',
        result: 'Layanan kepegawaian tepat waktu',
        indicators: [{ aspect: 'Kualitas', text: 'Persentase layanan tepat waktu', target: 'min. 90 %' }],
      },
    ]);
    expect(form.additional).toEqual([]);
    expect(form.behaviours).toHaveLength(7);
    expect(form.behaviours.flatMap((one) => one.guides)).toHaveLength(21);
    expect(form.behaviours[4]).toMatchObject({ number: 5, name: 'Loyal', expectation: 'Jaga rahasia' });
    expect(planForm(plan.head, version.content, 1, { rated: person, rater: person })).toMatchObject({
      version: 1,
      validFrom: '2026-01-01',
      approvedAt: JANUARY,
    });
  });

  test('writes ranges and decimals as Indonesian forms do', () => {
    const content = structuredClone(version.content);
    const [ranged] = content.targets[0]?.indicators ?? [];
    if (ranged)
      ranged.measure = {
        kind: 'QUANTITATIVE',
        unit: 'hari',
        baseline: null,
        target: '2.5',
        targetHigh: '3',
        direction: 'RANGE',
        accumulation: 'LATEST',
      };
    expect(planForm(plan.head, content, 1, { rated: person, rater: person }).main[0]?.indicators[0]?.target).toBe('2,5 – 3 hari');
  });
});

describe('a superior’s tasks', () => {
  const card = (name: string) => ({ employeeId: `emp_${name}`, employeeName: name, assignment: { ...assignment(), id: `asg_${name}` } });
  const reports = [
    { card: card('none'), plan: null },
    { card: card('proposed'), plan: drafted().head },
    { card: card('done'), plan: plan.head },
    { card: card('submitted'), plan: submitted().head },
  ];
  test('are approvals first, then proposals to answer, then plans to ask for', () => {
    expect(tasksOf(reports, cycle, JANUARY).map(({ kind, since, count }) => [kind, since, count])).toEqual([
      ['APPROVE_PLAN', JANUARY, 1],
      ['ANSWER_PROPOSAL', JANUARY, 1],
      ['ASK_FOR_PLAN', '2025-12-31T17:00:00.000Z', 0],
    ]);
    expect(tasksOf(reports, cycle, '2025-12-31T16:00:00.000Z')).toEqual([]);
    expect(tasksOf(reports, { ...cycle, status: 'CLOSED' }, JUNE)).toEqual([]);
  });

  test('are what can be done now: what is late is none, and an extension makes it one again', () => {
    expect(tasksOf(reports, cycle, JUNE).map(({ kind }) => kind)).toEqual(['APPROVE_PLAN']);
    const extended = reports.map((report) => ({ ...report, extensions: { PLANNING: '2026-06-30T17:00:00.000Z' } }));
    expect(tasksOf(extended, cycle, JUNE).map(({ kind }) => kind)).toEqual(['APPROVE_PLAN', 'ANSWER_PROPOSAL', 'ASK_FOR_PLAN']);
  });

  test('speak the reader’s language', () => {
    const [, second] = tasksOf(reports, cycle, JANUARY);
    expect(second && taskText(second, 'id')).toBe('Tanggapi 1 usulan hasil kerja.');
    expect(second && taskText(second, 'en')).toBe('Answer 1 proposed targets.');
  });
});

describe('approving many', () => {
  test('tells what was opened at its present version', () => {
    const reading = { planId: 'pln_me', readerId: 'emp_boss', version: 4, at: JUNE };
    expect([wasOpened(reading, 4), wasOpened(reading, 5), wasOpened(null, 1)]).toEqual([true, false, false]);
    expect(problemsOf(() => checkOpened(false, policy))).toEqual([]);
    expect(problemsOf(() => checkOpened(false, { ...policy, batch: { most: 50, needsOpening: true } }))).toEqual(['NOT_OPENED planId']);
  });

  test('takes 1 to 50 plans, each once', () => {
    expect(problemsOf(() => checkBatch([], policy))).toEqual(['REQUIRED plans']);
    expect(problemsOf(() => checkBatch(['a', 'b', 'a'], policy))).toEqual(['ALREADY_EXISTS plans.2.planId']);
    expect(
      problemsOf(() =>
        checkBatch(
          Array.from({ length: 51 }, (_, i) => `pln_${i}`),
          policy,
        ),
      ),
    ).toEqual(['LIMIT_REACHED plans']);
  });
});
