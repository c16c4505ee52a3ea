// The dialogue about targets, their measures and the cascade.
import { describe, expect, test } from 'vitest';
import { framePlan } from '../../../src/modules/performance/rules/frame.ts';
import type { IndicatorInput, TargetInput } from '../../../src/modules/performance/rules/indicator.ts';
import { type Cascade, checkParent, parentState } from '../../../src/modules/performance/rules/parent.ts';
import { submitPlan } from '../../../src/modules/performance/rules/plan.ts';
import { agreeTarget, counterTarget, linkTarget, proposeTarget, removeTarget } from '../../../src/modules/performance/rules/target.ts';
import {
  approved,
  assignment,
  boss,
  cascade,
  drafted,
  ids,
  indicator,
  JUNE,
  link,
  me,
  opened,
  parentTarget,
  problemsOf,
  quantity,
  SEAT,
  submitted,
  target,
} from './support.ts';

const making = { newId: ids(), cascade };
const propose = (input: TargetInput, plan = opened()) => problemsOf(() => proposeTarget(plan, input, making, me()));
const one = (changes: Partial<IndicatorInput>) => propose(target({ indicators: [indicator(changes)] }));

describe('a target', () => {
  const at = 'target.indicators.0';
  test.each<[string, Partial<IndicatorInput>, string[]]>([
    ['is counted', {}, []],
    ['is described', { quantitative: null, qualitative: { standard: 'Diterima tanpa revisi' } }, []],
    ['has no measure', { quantitative: null }, [`MEASURE_INCOMPLETE ${at}`]],
    ['has two measures', { qualitative: { standard: 'Baik' } }, [`MEASURE_INCOMPLETE ${at}`]],
    ['has an empty standard', { quantitative: null, qualitative: { standard: ' ' } }, [`REQUIRED ${at}.qualitative.standard`]],
    ['is a range', { quantitative: quantity({ direction: 'RANGE', target: '80', targetHigh: '90' }) }, []],
    [
      'is a range without its upper bound',
      { quantitative: quantity({ direction: 'RANGE' }) },
      [`MEASURE_INCOMPLETE ${at}.quantitative.targetHigh`],
    ],
    [
      'is no range but has an upper bound',
      { quantitative: quantity({ targetHigh: '95' }) },
      [`MEASURE_INCOMPLETE ${at}.quantitative.targetHigh`],
    ],
    [
      'is a range upside down',
      { quantitative: quantity({ direction: 'RANGE', target: '100', targetHigh: '90' }) },
      [`OUT_OF_RANGE ${at}.quantitative.targetHigh`],
    ],
    [
      'has numbers that are none',
      { quantitative: quantity({ target: '9O', baseline: '1e3' }) },
      [`INVALID ${at}.quantitative.baseline`, `INVALID ${at}.quantitative.target`],
    ],
    ['has a perspective in a plan of staff', { aspect: null, perspective: 'BUDGET' }, [`ASPECT_OR_PERSPECTIVE ${at}.aspect`]],
    ['has both', { perspective: 'BUDGET' }, [`ASPECT_OR_PERSPECTIVE ${at}.aspect`]],
    ['names an indicator that is not there', { id: 'ind_other' }, [`NOT_FOUND ${at}.id`]],
  ])('whose indicator %s', (_, changes, expected) => expect(one(changes)).toEqual(expected));

  test('of a head of unit is measured by perspective', () => {
    const head = opened({ assignment: assignment(true) });
    expect(propose(target({ indicators: [indicator({ aspect: null, perspective: 'BUDGET' })] }), head)).toEqual([]);
    expect(propose(target(), head)).toEqual(['ASPECT_OR_PERSPECTIVE target.indicators.0.perspective']);
  });

  test('tells all its problems at once', () => {
    expect(propose(target({ title: '', weight: 0, indicators: [] }))).toEqual([
      'REQUIRED target.title',
      'OUT_OF_RANGE target.weight',
      'NO_INDICATORS target.indicators',
    ]);
    expect(propose(target({ weight: 10_001, title: 'x'.repeat(501), indicators: Array.from({ length: 9 }, () => indicator()) }))).toEqual([
      'TOO_LONG target.title',
      'OUT_OF_RANGE target.weight',
      'LIMIT_REACHED target.indicators',
    ]);
  });
});

describe('the dialogue', () => {
  const newId = ids();
  const plan = drafted(newId);
  const [first] = plan.content.targets;
  const id = first?.id ?? '';

  test('begins with a proposal that waits for the other side', () => {
    expect(first).toMatchObject({ state: 'PROPOSED', waitingFor: 'SUPERIOR' });
    expect(plan.head).toMatchObject({ words: 1, counts: { targets: 1, agreed: 0, waitingForSuperior: 1, waitingForEmployee: 0 } });
  });

  test('goes to and fro with every word kept and numbered, until the other side agrees', () => {
    const countered = counterTarget(plan, id, target({ title: 'Lebih tajam' }), newId, boss());
    expect(countered.content.targets[0]).toMatchObject({ state: 'COUNTERED', waitingFor: 'EMPLOYEE', title: 'Lebih tajam' });
    const done = agreeTarget(countered, id, me());
    expect(done.content.targets[0]).toMatchObject({ state: 'AGREED', waitingFor: null, title: 'Lebih tajam' });
    expect([...countered.steps, ...done.steps].map(({ step, by, kind, content }) => [step, by, kind, content.title])).toEqual([
      [2, 'SUPERIOR', 'COUNTER', 'Lebih tajam'],
      [3, 'EMPLOYEE', 'AGREE', 'Lebih tajam'],
    ]);
    expect(done.head.counts).toMatchObject({ targets: 1, agreed: 1, waitingForEmployee: 0, waitingForSuperior: 0 });
    expect(problemsOf(() => agreeTarget(done, id, boss()))).toEqual(['TRANSITION_REFUSED targetId']);
  });

  test('lets nobody agree to their own words, nor speak for the other side', () => {
    expect(problemsOf(() => agreeTarget(plan, id, me()))).toEqual(['OWN_CASE targetId']);
    expect(problemsOf(() => agreeTarget(plan, id, { ...boss(), by: 'emp_me' }))).toEqual(['OWN_CASE planId']);
    expect(problemsOf(() => agreeTarget(plan, id, { ...me(), by: 'emp_other' }))).toEqual(['FORBIDDEN planId']);
  });

  test('lets a side mend its own last word while it has not been answered', () => {
    const mended = counterTarget(plan, id, target({ title: 'Tanpa salah ketik' }), newId, me());
    expect(mended.content.targets[0]).toMatchObject({ state: 'PROPOSED', waitingFor: 'SUPERIOR', title: 'Tanpa salah ketik' });
    expect(mended.steps[0]?.kind).toBe('REVISE');
  });

  test('opens an agreed target again, and then the other side must agree anew', () => {
    const done = agreeTarget(plan, id, boss());
    const again = counterTarget(done, id, target({ title: 'Lain' }), newId, boss());
    expect(again.content.targets[0]).toMatchObject({ state: 'COUNTERED', waitingFor: 'EMPLOYEE' });
  });

  test('keeps an indicator that is named, so that its progress stays with it, and makes others new', () => {
    const kept = first?.indicators[0]?.id;
    const next = counterTarget(plan, id, target({ indicators: [indicator({ id: kept }), indicator()] }), newId, boss());
    const made = next.content.targets[0]?.indicators.map((one) => one.id) ?? [];
    expect(made[0]).toBe(kept);
    expect(made[1]).not.toBe(kept);
    const twice = target({ indicators: [indicator({ id: kept }), indicator({ id: kept })] });
    expect(problemsOf(() => counterTarget(plan, id, twice, newId, boss()))).toEqual([
      'NOT_FOUND target.indicators.0.id',
      'NOT_FOUND target.indicators.1.id',
    ]);
  });

  test('keeps what was said about a target that is removed', () => {
    const left = removeTarget(plan, id, boss());
    expect(left.content.targets).toEqual([]);
    expect(left.steps[0]).toMatchObject({ kind: 'REMOVE', by: 'SUPERIOR', step: 2, targetId: id });
    expect(problemsOf(() => removeTarget(left, id, me()))).toEqual(['NOT_FOUND targetId']);
  });

  test('rests while the plan is submitted, approved, or past its deadline', () => {
    expect(problemsOf(() => counterTarget(submitted(), id, target(), newId, boss()))).toEqual(['TRANSITION_REFUSED planId']);
    expect(problemsOf(() => proposeTarget(approved().plan, target(), making, me(JUNE)))).toEqual(['TRANSITION_REFUSED planId']);
    expect(problemsOf(() => proposeTarget(plan, target(), making, me(JUNE)))).toEqual(['DEADLINE_PASSED planId']);
    expect(problemsOf(() => proposeTarget(plan, target(), making, me(JUNE, { PLANNING: '2026-07-01T17:00:00.000Z' })))).toEqual([]);
  });

  test('ends at twenty targets', () => {
    let full = opened();
    for (let i = 0; i < 20; i += 1) full = proposeTarget(full, target(), making, me());
    expect(propose(target(), full)).toEqual(['LIMIT_REACHED planId']);
  });
});

describe('the cascade', () => {
  const { head } = opened();
  const named = { planId: 'pln_boss', targetId: 'tgt_boss' };
  const mine = { ...parentTarget, planId: 'pln_me', targetId: 'tgt_1', ownerId: 'emp_me' };
  test.each<[string, Cascade, string[]]>([
    ['a target of the direct superior', cascade, []],
    ['a target of somebody further above', { lineAbove: ['emp_x', 'emp_boss'], chain: [parentTarget] }, []],
    ['a target of a colleague', { lineAbove: ['emp_x'], chain: [parentTarget] }, ['PARENT_INVALID']],
    ['a target that is not there', { ...cascade, chain: [] }, ['PARENT_INVALID']],
    ['another than was named', { ...cascade, chain: [{ ...parentTarget, targetId: 'tgt_x' }] }, ['PARENT_INVALID']],
    ['a target of another year', { ...cascade, chain: [{ ...parentTarget, cycleId: 'cyc_0' }] }, ['PARENT_INVALID']],
    ['an own target', { ...cascade, chain: [mine] }, ['PARENT_CYCLE']],
    [
      'a target that serves an own one in the end',
      { ...cascade, chain: [parentTarget, { ...parentTarget, planId: 'pln_x' }, mine] },
      ['PARENT_CYCLE'],
    ],
  ])('to %s', (_, facts, expected) => expect(checkParent(head, named, facts, ['f']).map((problem) => problem.code)).toEqual(expected));

  const stateOf = (isHead: boolean, kind: 'MAIN' | 'ADDITIONAL') => {
    const plan = opened({ assignment: assignment(isHead) });
    const measure = isHead ? { aspect: null, perspective: 'BUDGET' as const } : {};
    const made = proposeTarget(plan, target({ kind, indicators: [indicator(measure)] }), making, me());
    return made.content.targets[0]?.parent.state;
  };
  test.each([
    [false, 'MAIN', 'PENDING'],
    [false, 'ADDITIONAL', 'NONE'],
    [true, 'MAIN', 'NONE'],
    [true, 'ADDITIONAL', 'NONE'],
  ] as const)('begins for head=%s %s as %s', (isHead, kind, expected) => expect(stateOf(isHead, kind)).toBe(expected));

  test('may be linked later, without asking for agreement again; only the superior says that a main target stands by itself', () => {
    const pending = proposeTarget(opened(), target(), making, me());
    const id = pending.content.targets[0]?.id ?? '';
    const done = agreeTarget(pending, id, boss());
    const linked = linkTarget(done, id, link, cascade, me());
    expect(linked.content.targets[0]).toMatchObject({
      state: 'AGREED',
      parent: { state: 'LINKED', title: 'Tata kelola SDM', ownerId: 'emp_boss' },
    });
    expect(problemsOf(() => linkTarget(linked, id, { state: 'NONE' }, cascade, me()))).toEqual(['PARENT_PENDING parent.state']);
    expect(linkTarget(linked, id, { state: 'NONE' }, cascade, boss()).content.targets[0]?.parent).toEqual({ state: 'NONE' });
    expect(problemsOf(() => linkTarget(linked, id, { state: 'LINKED' }, cascade, me()))).toEqual(['REQUIRED parent.planId']);
    expect(problemsOf(() => linkTarget(linked, id, { ...link, state: 'PENDING' }, cascade, me()))).toEqual(['INVALID parent.state']);
  });

  test('may still be linked by the superior when the plan is submitted', () => {
    const pending = proposeTarget(opened(), target(), making, me());
    const waiting = submitPlan(pending, SEAT, me());
    const id = waiting.content.targets[0]?.id ?? '';
    expect(problemsOf(() => linkTarget(waiting, id, link, cascade, boss(JUNE)))).toEqual([]);
    expect(problemsOf(() => linkTarget(waiting, id, link, cascade, me()))).toEqual(['TRANSITION_REFUSED planId']);
  });

  test('shows an orphan where the parent is gone', () => {
    const parent = drafted().content.targets[0]?.parent ?? { state: 'NONE' as const };
    expect(parentState(parent, null)).toBe('ORPHANED');
    expect(parentState(parent, { title: 'Tata kelola SDM' })).toBe('LINKED');
    expect(parentState({ state: 'PENDING' }, null)).toBe('PENDING');
  });
});

describe('the annex', () => {
  const expectations = [
    { value: 'ADAPTIVE' as const, text: ' Cepat ' },
    { value: 'SERVICE_ORIENTED' as const, text: 'Ramah' },
  ];

  test('is written by either side; absent leaves, null clears', () => {
    const written = framePlan(opened(), { resourceSupport: [' Laptop '], consequences: ['Apresiasi'] }, me());
    const later = framePlan(written, { consequences: null, accountabilityScheme: ['Laporan bulanan'] }, boss());
    expect(later.content.frame).toEqual({
      resourceSupport: ['Laptop'],
      consequences: [],
      accountabilityScheme: ['Laporan bulanan'],
      expectations: [],
    });
  });

  test('holds expectations of behaviour from the superior only, in the order of the form', () => {
    expect(problemsOf(() => framePlan(opened(), { expectations }, me()))).toEqual(['FORBIDDEN expectations']);
    expect(framePlan(opened(), { expectations }, boss()).content.frame.expectations).toEqual([
      { value: 'SERVICE_ORIENTED', text: 'Ramah' },
      { value: 'ADAPTIVE', text: 'Cepat' },
    ]);
    const twice = [...expectations, ...expectations.slice(0, 1)];
    expect(problemsOf(() => framePlan(opened(), { expectations: twice }, boss()))).toEqual(['ALREADY_EXISTS expectations.2.value']);
  });

  test('of a submitted plan is not rewritten under the employee, but expectations may be added', () => {
    expect(problemsOf(() => framePlan(submitted(), { expectations }, boss()))).toEqual([]);
    expect(problemsOf(() => framePlan(submitted(), { consequences: ['Teguran'] }, boss()))).toEqual(['TRANSITION_REFUSED consequences']);
  });

  test('tells all problems of its lines', () => {
    expect(
      problemsOf(() => framePlan(opened(), { resourceSupport: ['', 'x'.repeat(501)], consequences: Array(11).fill('a') }, me())),
    ).toEqual(['REQUIRED resourceSupport.0', 'TOO_LONG resourceSupport.1', 'LIMIT_REACHED consequences']);
  });
});
