// Plans at their edges: until when they are opened, what weights come to, what an approval counts as, which entries stand.
import { describe, expect, test } from 'vitest';
import { approvePlan, changePlan, openingProblems, openPlan, submitPlan } from '../../../src/modules/performance/rules/plan.ts';
import { performancePolicy } from '../../../src/modules/performance/rules/policy.ts';
import { entriesNow } from '../../../src/modules/performance/rules/progress.ts';
import { byEntries, isUnsure, type ProgressMonths, withEntryOf } from '../../../src/modules/performance/rules/progress-months.ts';
import { suggestAchievement } from '../../../src/modules/performance/rules/suggestion.ts';
import { countTargets, linkTarget, proposeTarget, withTargets } from '../../../src/modules/performance/rules/target.ts';
import type { ProgressEntry, Target } from '../../../src/modules/performance/rules/types.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';
import {
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

const { plan } = approved();

describe('a plan is opened', () => {
  const opening = (from: string, now: string, extensions = {}) =>
    problemsOf(() =>
      openPlan({
        ...{ id: 'pln_me', region: '33.74', employeeId: 'emp_me', employeeKind: 'PNS', taken: false },
        ...{ assignment: assignment(false, from), cycle, extensions, now },
      }),
    );
  const [PLANNED, CARRIED_OUT] = ['2026-01-31T17:00:00.000Z', '2027-01-10T17:00:00.000Z'];
  const msBefore = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString();

  test.each([
    ['2026-01-01', msBefore(PLANNED), {}, []],
    ['2026-01-01', PLANNED, {}, ['DEADLINE_PASSED assignmentId']],
    ['2026-01-02', PLANNED, {}, []],
    ['2026-01-02', msBefore(CARRIED_OUT), {}, []],
    ['2026-01-02', CARRIED_OUT, {}, ['DEADLINE_PASSED assignmentId']],
    ['2026-01-02', CARRIED_OUT, { EXECUTION: '2027-02-01T17:00:00.000Z' }, []],
    ['2026-01-01', CARRIED_OUT, { EXECUTION: '2027-02-01T17:00:00.000Z' }, ['DEADLINE_PASSED assignmentId']],
    ['2026-12-31', msBefore(CARRIED_OUT), {}, []],
    ['2027-01-01', JUNE, {}, ['ASSIGNMENT_NOT_BEGUN assignmentId']],
  ])('for a post since %s at %s with %j: %j', (from, now, extensions, expected) =>
    expect(opening(from, now, extensions)).toEqual(expected),
  );

  test('from the first instant of planning on', () => {
    const segment = { from: '2026-01-01', to: '2026-12-31' };
    const told = (now: string) => openingProblems({ cycle, extensions: {}, now }, segment).map(({ code }) => code);
    expect([told('2025-12-31T16:59:59.999Z'), told('2025-12-31T17:00:00.000Z')]).toEqual([['NOT_OPEN_YET'], []]);
  });
});

describe('weights', () => {
  const weighed = (...weights: (number | null)[]) => {
    const making = { newId: ids(), cascade };
    const full = weights.reduce((one, weight) => proposeTarget(one, { ...target({ weight }), parent: link }, making, me()), opened());
    return [problemsOf(() => submitPlan(full, SEAT, me())), full.head.counts.weights];
  };
  test.each<[(number | null)[], string[], number]>([
    [[10_000], [], 10_000],
    [[9999], ['WEIGHTS_NOT_10000 planId'], 9999],
    [[9999, 1], [], 10_000],
    [[9999, 2], ['WEIGHTS_NOT_10000 planId'], 10_001],
    [[null, null, null], [], 0],
    [[3333, 3333, 3334], [], 10_000],
  ])('of %j leave %j', (weights, problems, sum) => expect(weighed(...weights)).toEqual([problems, sum]));

  test.each<[number, string[]]>([
    [0, ['OUT_OF_RANGE target.weight']],
    [1, []],
    [0.5, ['OUT_OF_RANGE target.weight']],
    [10_000, []],
    [10_001, ['OUT_OF_RANGE target.weight']],
    [-1, ['OUT_OF_RANGE target.weight']],
  ])('are whole basis points: %s', (weight, expected) => {
    expect(problemsOf(() => proposeTarget(opened(), target({ weight }), { newId: ids(), cascade }, me()))).toEqual(expected);
  });

  test('and what else is counted of targets is kept beside them', () => {
    const [one] = drafted().content.targets as [Target];
    const targets = [
      { ...one, id: 'a', weight: 4000, waitingFor: 'EMPLOYEE' as const, since: '2026-01-12T02:00:00.000Z' },
      {
        ...one,
        id: 'b',
        weight: null,
        waitingFor: 'EMPLOYEE' as const,
        since: '2026-01-11T02:00:00.000Z',
        parent: { state: 'PENDING' as const },
      },
      { ...one, id: 'c', weight: 6000, state: 'AGREED' as const, waitingFor: null, parent: { state: 'NONE' as const } },
    ];
    expect(countTargets(targets)).toEqual({
      ...{ targets: 3, agreed: 1, waitingForEmployee: 2, waitingForSuperior: 0, weights: 10_000, pending: 1, linked: 1 },
    });
    expect(withTargets(plan, targets).head).toMatchObject({ employeeSince: '2026-01-11T02:00:00.000Z', superiorSince: null });
  });
});

describe('an approval', () => {
  test('counts as agreement to what waited for the superior alone', () => {
    const done = approvePlan(submitted(), noOrphans, boss(JANUARY));
    expect(done.content.targets.map(({ state, waitingFor }) => [state, waitingFor])).toEqual([['AGREED', null]]);
    expect(done.head).toMatchObject({ words: 2, superiorSince: null, change: null, returned: null });
  });

  test('of a change is valid from its day, and never from before the segment', () => {
    const changed = (now: string, from = '2026-01-01') => {
      const begun = changePlan(
        { ...plan, head: { ...plan.head, segment: { ...plan.head.segment, from } } },
        { reason: 'Tugas baru' },
        me(now),
      );
      return approvePlan(submitPlan(begun, SEAT, me(now)), noOrphans, boss(now)).version;
    };
    expect(changed('2026-06-15T16:59:59.999Z')).toMatchObject({ number: 2, validFrom: '2026-06-15', reason: 'Tugas baru' });
    expect(changed('2026-06-15T17:00:00.000Z')).toMatchObject({ number: 2, validFrom: '2026-06-16' });
    expect(changed(JUNE, '2026-06-16')).toMatchObject({ validFrom: '2026-06-16' });
  });

  test('waits for each parent that is pending or gone, with their number', () => {
    const making = { newId: ids(), cascade };
    const both = proposeTarget(proposeTarget(opened(), target(), making, me()), target(), making, me());
    expect(problemsOf(() => approvePlan(submitPlan(both, SEAT, me()), noOrphans, boss()))).toEqual(['PARENT_PENDING planId']);
    const id = both.content.targets[0]?.id ?? '';
    const one = linkTarget(both, id, link, cascade, me());
    expect(problemsOf(() => approvePlan(submitPlan(one, SEAT, me()), { orphans: new Set([id]) }, boss()))).toEqual([
      ...['PARENT_PENDING planId', 'PARENT_INVALID planId'],
    ]);
  });
});

describe('entries', () => {
  const entry = (id: string, day: string, value: string, change: Partial<ProgressEntry> = {}): ProgressEntry => ({
    ...{ id, targetId: 'tgt_1', indicatorId: 'ind_1', day, planVersion: 1, value, text: null, note: null, evidenceIds: [] },
    ...{ correctsId: null, at: JUNE, by: 'emp_me', ...change },
  });

  test('stand in the order of their days, then of their writing, then of their names', () => {
    const [later, earlier] = [{ at: '2026-06-15T03:00:00.000Z' }, { at: '2026-06-15T01:00:00.000Z' }];
    const list = [
      entry('d', '2026-05-02', '4'),
      entry('c', '2026-05-01', '3', later),
      entry('b', '2026-05-01', '2'),
      entry('a', '2026-05-01', '1'),
    ];
    expect(entriesNow([...list, entry('e', '2026-05-01', '0', earlier)]).map(({ id }) => id)).toEqual(['e', 'a', 'b', 'c', 'd']);
  });

  test('of other indicators suggest nothing', () => {
    const measure = {
      kind: 'QUANTITATIVE',
      unit: '%',
      baseline: null,
      target: '90',
      targetHigh: null,
      direction: 'HIGHER',
      accumulation: 'SUM',
    } as const;
    const of = { ...indicator(), id: 'ind_1', aspect: null, perspective: null, measure };
    const list = [entry('a', '2026-05-01', '45'), entry('b', '2026-05-02', '45', { indicatorId: 'ind_2' }), entry('c', '2026-05-03', '45')];
    const found = suggestAchievement(
      of,
      [...list, entry('d', '2026-05-04', '9', { correctsId: 'c' })],
      performancePolicy('2026-01-01', SHIPPED),
    );
    expect(found).toMatchObject({ value: '54', percent: '60.00', used: ['a', 'd'], dropped: ['c'], reason: null, target: '90' });
  });

  test('say in which months something was achieved', () => {
    const known: ProgressMonths = {
      ...{ planId: 'pln_me', year: 2026, unitId: 'unt_1', rootUnitId: 'unt_0', holding: 'DEFINITIVE', months: ['2026-05'], isVoid: false },
    };
    expect(withEntryOf(null, plan.head, { day: '2026-05-31' })).toEqual(known);
    expect(withEntryOf(known, plan.head, { day: '2026-05-01' })).toBeNull();
    expect(withEntryOf(known, plan.head, { day: '2026-04-30' })?.months).toEqual(['2026-04', '2026-05']);
    expect([isUnsure(known, entry('a', '2026-05-01', '1')), isUnsure(known, entry('a', '2026-06-01', '1'))]).toEqual([false, true]);
    expect(isUnsure(known, entry('a', '2026-05-01', '1', { correctsId: 'b' }))).toBe(true);
    expect(byEntries({ ...known, isVoid: true }, [entry('a', '2026-06-01', '1'), entry('b', '2026-04-01', '1')])).toEqual({
      ...{ ...known, isVoid: true, months: ['2026-04', '2026-06'] },
    });
  });
});
