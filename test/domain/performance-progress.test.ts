// Progress, evidence and what they suggest; the printing view and a superior's tasks.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar.ts';
import { announceEvidence } from '../../src/domain/performance/evidence.ts';
import { planForm } from '../../src/domain/performance/form.ts';
import { framePlan } from '../../src/domain/performance/frame.ts';
import { changePlan } from '../../src/domain/performance/plan.ts';
import { addProgress, type ProgressFacts, type ProgressInput, standing, versionOn } from '../../src/domain/performance/progress.ts';
import { suggestAchievement } from '../../src/domain/performance/suggestion.ts';
import { checkBatch, checkOpened, tasksOf, taskText, wasOpened } from '../../src/domain/performance/tasks.ts';
import type { Evidence, Indicator, Plan, ProgressEntry, QuantitativeMeasure } from '../../src/domain/performance/types.ts';
import { performancePolicy, performancePolicyOf } from '../../src/domain/policy/performance.ts';
import { approved, assignment, boss, cycle, drafted, JANUARY, JUNE, me, problemsOf, submitted } from './performance-support.ts';

const policy = performancePolicy('2026-01-01');
const { plan, version } = approved();
const [goal] = version.content.targets;
const targetId = goal?.id ?? '';
const indicatorId = goal?.indicators[0]?.id ?? '';

const input: ProgressInput = { targetId, indicatorId, day: '2026-05-31', value: '88.5' };
const facts: ProgressFacts = { id: 'prg_1', content: version.content, entries: [], evidence: [] };
const add = (change: Partial<ProgressInput> = {}, other: Partial<ProgressFacts> = {}, of: Plan = plan, now = JUNE) =>
  addProgress(of.head, { ...input, ...change }, { ...facts, ...other }, me(now));
const refused = (...args: Parameters<typeof add>) => problemsOf(() => add(...args));

const file: Evidence = {
  id: 'evd_1',
  employeeId: 'emp_me',
  planId: 'pln_me',
  fileName: 'laporan.pdf',
  contentType: 'application/pdf',
  size: 1000,
  sha256: 'a'.repeat(64),
  announcedAt: JUNE,
};
const arrived = { size: 1000, sha256: 'A'.repeat(64) };

describe('an entry of progress', () => {
  test('is judged by the version that was valid on its day', () => {
    expect(add({ note: ' Sesuai SOP ' })).toEqual({
      id: 'prg_1',
      targetId,
      indicatorId,
      day: '2026-05-31',
      planVersion: 1,
      value: '88.5',
      text: null,
      note: 'Sesuai SOP',
      evidenceIds: [],
      correctsId: null,
      at: JUNE,
      by: 'emp_me',
    });
    expect(versionOn(plan.head, '2025-12-31')).toBeNull();
  });

  test.each<[string, Partial<ProgressInput>, string[]]>([
    ['today', { day: '2026-06-15' }, []],
    ['tomorrow', { day: '2026-06-16' }, ['OUT_OF_RANGE day']],
    ['before the segment', { day: '2025-12-31' }, ['OUT_OF_RANGE day']],
    ['an indicator of no target', { targetId: 'tgt_x' }, ['NOT_FOUND indicatorId']],
    ['no value', { value: null }, ['REQUIRED value']],
    ['a value that is no number', { value: '88,5' }, ['INVALID value']],
    ['words for a number', { text: 'baik' }, ['INVALID text']],
    ['a correction of nothing', { correctsId: 'prg_x' }, ['NOT_FOUND correctsId']],
    ['an empty note', { note: '' }, ['REQUIRED note']],
  ])('with %s', (_, change, expected) => expect(refused(change)).toEqual(expected));

  test('of a described indicator is words, not a number', () => {
    const content = structuredClone(version.content);
    const [described] = content.targets[0]?.indicators ?? [];
    if (described) described.measure = { kind: 'QUALITATIVE', standard: 'Tanpa revisi' };
    expect(refused({ value: null, text: 'Diterima' }, { content })).toEqual([]);
    expect(refused({}, { content })).toEqual(['INVALID value', 'REQUIRED text']);
  });

  test('needs an approved version, which a change does not take away', () => {
    expect(refused({}, {}, drafted(), JANUARY)).toEqual(['TRANSITION_REFUSED planId']);
    expect(refused({}, {}, submitted(), JANUARY)).toEqual(['TRANSITION_REFUSED planId']);
    expect(refused({}, {}, changePlan(plan, { reason: 'Tugas baru' }, me(JUNE)))).toEqual([]);
    expect(problemsOf(() => addProgress(plan.head, input, facts, boss(JUNE)))).toEqual(['FORBIDDEN planId']);
  });

  test('of December may be written in January, until execution closes', () => {
    expect(refused({ day: '2026-12-31' }, {}, plan, '2027-01-10T16:59:59.000Z')).toEqual([]);
    expect(refused({ day: '2026-12-31' }, {}, plan, '2027-01-10T17:00:00.000Z')).toEqual(['DEADLINE_PASSED planId']);
    expect(refused({ day: '2027-01-01' }, {}, plan, '2027-01-05T03:00:00.000Z')).toEqual(['OUT_OF_RANGE day']);
  });

  test('corrects an entry that stands; what was corrected once is corrected through its correction', () => {
    const wrong = add();
    const right = add({ correctsId: 'prg_1', value: '90' }, { id: 'prg_2', entries: [wrong] });
    expect(refused({ correctsId: 'prg_1' }, { entries: [wrong, right] })).toEqual(['ALREADY_EXISTS correctsId']);
    expect(refused({ correctsId: 'prg_2' }, { entries: [wrong, right] })).toEqual([]);
    expect(standing([wrong, right]).map((entry) => entry.id)).toEqual(['prg_2']);
  });

  test.each([
    ['arrived as announced', { announced: file, arrived }, []],
    ['has not arrived', { announced: file, arrived: null }, ['EVIDENCE_MISSING evidenceIds.0']],
    [
      'arrived with another hash',
      { announced: file, arrived: { ...arrived, sha256: 'b'.repeat(64) } },
      ['EVIDENCE_MISMATCH evidenceIds.0'],
    ],
    ['arrived with another size', { announced: file, arrived: { ...arrived, size: 999 } }, ['EVIDENCE_MISMATCH evidenceIds.0']],
    ['was announced for another plan', { announced: { ...file, planId: 'pln_x' }, arrived }, ['NOT_FOUND evidenceIds.0']],
    ['was never announced', { announced: null, arrived: null }, ['NOT_FOUND evidenceIds.0']],
  ])('whose evidence %s', (_, fact, expected) => expect(refused({ evidenceIds: ['evd_1'] }, { evidence: [fact] })).toEqual(expected));

  test('has at most five files, each once', () => {
    const evidence = [{ announced: file, arrived }];
    expect(refused({ evidenceIds: ['evd_1', 'evd_1'] }, { evidence })).toEqual(['ALREADY_EXISTS evidenceIds.1']);
    const six = ['1', '2', '3', '4', '5', '6'];
    expect(refused({ evidenceIds: six }, { evidence: six.map(() => ({ announced: file, arrived })) })).toEqual([
      'LIMIT_REACHED evidenceIds',
    ]);
  });
});

describe('an announced file', () => {
  const announce = (change: object = {}) =>
    announceEvidence(
      { fileName: 'laporan.pdf', contentType: 'application/pdf', size: 1000, sha256: 'A'.repeat(64), ...change },
      { id: 'evd_1', employeeId: 'emp_me', planId: 'pln_me', now: JUNE },
      policy.evidence,
    );
  test('is remembered with a lower-case hash', () => expect(announce()).toEqual(file));
  test.each([
    [{ fileName: '../rahasia.pdf' }, ['INVALID fileName']],
    [{ fileName: '.bashrc' }, ['INVALID fileName']],
    [{ fileName: 'laporan\u202Efdp.exe' }, ['INVALID fileName']],
    [{ fileName: '' }, ['REQUIRED fileName']],
    [{ contentType: 'text/html' }, ['EVIDENCE_TYPE contentType']],
    [{ size: 5 * 1024 * 1024 + 1 }, ['EVIDENCE_TOO_LARGE size']],
    [{ size: 0 }, ['OUT_OF_RANGE size']],
    [{ sha256: 'xyz', contentType: 'x' }, ['EVIDENCE_TYPE contentType', 'INVALID sha256']],
  ])('is refused with %j', (change, expected) => expect(problemsOf(() => announce(change))).toEqual(expected));
});

const measured = (change: Partial<QuantitativeMeasure>): Indicator => ({
  id: 'ind_1',
  text: 'x',
  aspect: 'QUALITY',
  perspective: null,
  measure: {
    kind: 'QUANTITATIVE',
    unit: '%',
    baseline: null,
    target: '90',
    targetHigh: null,
    direction: 'HIGHER',
    accumulation: 'LATEST',
    ...change,
  },
});
const entry = (id: string, day: string, value: string, correctsId: string | null = null): ProgressEntry => ({
  id,
  targetId: 'tgt_1',
  indicatorId: 'ind_1',
  day,
  planVersion: 1,
  value,
  text: null,
  note: null,
  evidenceIds: [],
  correctsId,
  at: JUNE,
  by: 'emp_me',
});
const suggest = (change: Partial<QuantitativeMeasure>, ...entries: ProgressEntry[]) =>
  suggestAchievement(measured(change), entries, policy);
const percent = (change: Partial<QuantitativeMeasure>, value: string) => {
  const { percent: text, reason } = suggest(change, entry('prg_1', '2026-05-31', value));
  return text ?? reason;
};

describe('a suggestion of achievement', () => {
  test.each<[Partial<QuantitativeMeasure>, string, string, string]>([
    [{}, '90', '100.00', 'reached'],
    [{}, '88.5', '98.33', 'below'],
    [{}, '99', '110.00', 'above is not capped: a person judges'],
    [{ target: '3' }, '2', '66.67', 'half-up at the end only'],
    [{ direction: 'LOWER', target: '7' }, '6.5', '107.14', 'PermenPANRB 8/2021 annex: 6.5 of 7 months'],
    [{ direction: 'LOWER', target: '8' }, '9', '87.50', 'PermenPANRB 8/2021 annex: 9 of 8 months'],
    [{ direction: 'LOWER', target: '10' }, '25', '0.00', 'never below nothing'],
    [{ direction: 'RANGE', target: '80', targetHigh: '90' }, '80', '100.00', 'lower bound'],
    [{ direction: 'RANGE', target: '80', targetHigh: '90' }, '90', '100.00', 'upper bound'],
    [{ direction: 'RANGE', target: '80', targetHigh: '90' }, '70', '87.50', 'PermenPANRB 8/2021 annex: 70 of 80–90'],
    [{ direction: 'RANGE', target: '7', targetHigh: '8' }, '9', '87.50', 'PermenPANRB 8/2021 annex: 9 of 7–8'],
    [{ direction: 'LOWER', target: '0' }, '0', '100.00', 'no complaints, as planned'],
    [{ direction: 'LOWER', target: '0' }, '1', 'ZERO_TARGET', 'no percentage says how far'],
    [{ target: '0' }, '1', '100.00', 'more than nothing was planned'],
    [{ direction: 'RANGE', target: '-1', targetHigh: '1' }, '-2', 'ZERO_TARGET', 'no division by what is not above zero'],
  ])('for %j at %s is %s: %s', (change, value, expected) => expect(percent(change, value)).toBe(expected));

  test('is nothing where nothing was entered: missing is never zero', () => {
    expect(suggest({})).toMatchObject({ percent: null, reason: 'NO_ENTRIES', value: null, used: [] });
    expect(suggest({ accumulation: 'SUM' })).toMatchObject({ percent: null, reason: 'NO_ENTRIES', value: null });
  });

  test('is nothing for what is described: a person reads', () => {
    const described: Indicator = { ...measured({}), measure: { kind: 'QUALITATIVE', standard: 'x' } };
    expect(suggestAchievement(described, [entry('prg_1', '2026-05-31', '1')], policy)).toMatchObject({
      percent: null,
      reason: 'QUALITATIVE',
    });
  });

  const months = [entry('prg_3', '2026-03-31', '30.1'), entry('prg_1', '2026-01-31', '10.1'), entry('prg_2', '2026-02-28', '20.1')];
  test('takes the latest day, or the exact sum, whatever the order of writing', () => {
    expect(suggest({}, ...months).value).toBe('30.1');
    expect(suggest({ accumulation: 'SUM' }, ...months)).toMatchObject({
      value: '60.3',
      percent: '67.00',
      used: ['prg_1', 'prg_2', 'prg_3'],
    });
  });

  test('lists what it used and what was corrected', () => {
    const corrected = [...months, entry('prg_4', '2026-03-31', '40', 'prg_3')];
    expect(suggest({ accumulation: 'SUM' }, ...corrected)).toMatchObject({
      value: '70.2',
      used: ['prg_1', 'prg_2', 'prg_4'],
      dropped: ['prg_3'],
      policyVersion: 'performance-2023.1',
    });
  });

  test('stays exact where sums outgrow what a form may say', () => {
    const big = Array.from({ length: 20 }, (_, i) => entry(`prg_${i}`, '2026-05-31', '999999999999999.999999'));
    expect(suggest({ accumulation: 'SUM', target: '999999999999999.999999' }, ...big).percent).toBe('2000.00');
  });

  test('knows no other formula than that of the policy which the cycle names', () => {
    expect(performancePolicyOf(cycle.policyVersion)).toBe(policy);
    expect(() => performancePolicy('2022-12-31')).toThrow();
  });
});

describe('progress as a whole', () => {
  const step = fc.record({ value: fc.integer({ min: 0, max: 1000 }), wait: fc.nat(5), corrects: fc.option(fc.nat(20)) });
  test('only grows: each entry stays as it was written, and each stands or is corrected exactly once', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const entries: ProgressEntry[] = [];
        let day = '2026-01-11';
        for (const [i, { value, wait, corrects }] of steps.entries()) {
          day = addDays(day, wait);
          const before = JSON.stringify(entries);
          const correctsId = corrects === null ? null : (entries[corrects]?.id ?? null);
          const now = `${day}T03:00:00.000Z`;
          const made = (): ProgressEntry => add({ day, value: String(value), correctsId }, { id: `prg_${i}`, entries }, plan, now);
          if (problemsOf(made).length === 0) entries.push(made());
          expect(JSON.stringify(entries).startsWith(before.slice(0, -1))).toBe(true);
        }
        const corrected = entries.map((one) => one.correctsId).filter((id) => id !== null);
        expect(new Set(corrected).size).toBe(corrected.length);
        expect(standing(entries).length + corrected.length).toBe(entries.length);
      }),
    );
  });
});

describe('the printing view', () => {
  const person = { name: 'Siti Rahayu', number: '198501012010012001', grade: 'III/c', position: 'Analis', unit: 'BKPP' };
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
        indicators: [{ aspect: 'Kualitas', text: 'Persentase layanan tepat waktu', target: '90 %' }],
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
    expect(tasksOf(reports, cycle, JUNE).map(({ kind, since, count }) => [kind, since, count])).toEqual([
      ['APPROVE_PLAN', JANUARY, 1],
      ['ANSWER_PROPOSAL', JANUARY, 1],
      ['ASK_FOR_PLAN', '2025-12-31T17:00:00.000Z', 0],
    ]);
    expect(tasksOf(reports, cycle, '2025-12-31T16:00:00.000Z')).toEqual([]);
    expect(tasksOf(reports, { ...cycle, status: 'CLOSED' }, JUNE)).toEqual([]);
  });

  test('speak the reader’s language', () => {
    const [, second] = tasksOf(reports, cycle, JUNE);
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
