// Cycles and their deadlines: midnight in Semarang decides, and an extension only gives.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeCycle, extendForAll, extendForOne, openCycle, periodsOf, phaseGate } from '../../../src/modules/performance/rules/cycle.ts';
import { blockersOf } from '../../../src/platform/rules/blockers.ts';
import { addDays, dayEnd } from '../../../src/platform/rules/calendar.ts';
import { RuleError } from '../../../src/platform/rules/errors.ts';
import { messageOf } from '../../../src/platform/rules/messages.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';
import { cycle, JANUARY, JUNE, problemsOf } from './support.ts';

const input = {
  year: 2026,
  periodicity: 'MONTHLY' as const,
  planning: { from: '2026-01-01', to: '2026-01-31' },
  execution: { from: '2026-01-01', to: '2027-01-10' },
  evaluation: { from: '2026-04-01', to: '2027-01-31' },
};
const facts = { id: 'cyc_1', now: '2025-12-20T02:00:00.000Z', taken: false, law: SHIPPED };

describe('a year that nobody can extend any more', () => {
  const cycle = openCycle(
    {
      year: 2025,
      periodicity: 'QUARTERLY',
      planning: { from: '2025-01-01', to: '2025-01-31' },
      execution: { from: '2025-01-01', to: '2025-12-31' },
      evaluation: { from: '2026-01-01', to: '2026-02-28' },
    },
    { id: 'c', now: '2025-01-01T00:00:00.000Z', taken: false, law: SHIPPED },
  );
  const gate = (now: string) => phaseGate(cycle, 'EVALUATION', now, null, ['planId']);
  const helper = (now: string) =>
    blockersOf([{ action: 'x', problems: gate(now), until: null }]).map(({ who, problem }) => [who, messageOf(problem, 'en')]);

  test.each([
    ['2026-06-30T16:59:59.000Z', 'HR_OFFICER', 'Ask the staffing agency'],
    ['2026-06-30T17:00:00.000Z', 'NOBODY', 'cannot be extended any more'],
    ['2026-11-28T07:00:00.000Z', 'NOBODY', 'cannot be extended any more'],
  ])('at %s sends whoever is late to %s', (now, who, words) => {
    expect(helper(now)).toEqual([[who, expect.stringContaining(words)]]);
  });

  test.each([
    ['2026-06-30T16:59:59.000Z', []],
    ['2026-06-30T17:00:00.000Z', ['DEADLINE_PASSED to']],
  ])('at %s is extended as far as it was said', (now, expected) => {
    const input = { phase: 'EVALUATION' as const, to: '2026-06-30', reason: 'Banjir' };
    const told = [problemsOf(() => extendForAll(cycle, input, now)), problemsOf(() => extendForOne(cycle, 'emp', input, null, now))];
    expect(told).toEqual([expected, expected]);
  });
});

describe('a cycle', () => {
  test('opens with phases from midnight to midnight in WIB and the policy that it is given', () => {
    const opened = openCycle(input, facts);
    expect(opened.phases[0]).toEqual({ kind: 'PLANNING', opensAt: '2025-12-31T17:00:00.000Z', closesAt: '2026-01-31T17:00:00.000Z' });
    expect(opened.policyVersion).toBe('performance-2023.1');
    expect(opened.status).toBe('OPEN');
  });

  test.each([
    ['exists already', {}, { taken: true }, ['ALREADY_EXISTS year']],
    ['lies before the rules', { year: 2022 }, {}, ['OUT_OF_RANGE year']],
    ['lies too far ahead', { year: 2027 }, {}, ['OUT_OF_RANGE year']],
    [
      'has a phase that ends before it begins',
      { planning: { from: '2026-02-01', to: '2026-01-31' } },
      {},
      ['DATE_ORDER planning.to', 'DATE_ORDER execution.from'],
    ],
    [
      'evaluates before it plans',
      { evaluation: { from: '2025-12-01', to: '2025-12-31' } },
      {},
      ['DATE_ORDER evaluation.from', 'DATE_ORDER evaluation.to'],
    ],
    ['has a phase of another year', { planning: { from: '2024-01-01', to: '2026-01-31' } }, {}, ['OUT_OF_RANGE planning.from']],
  ])('is refused where it %s', (_, change, other, expected) => {
    expect(problemsOf(() => openCycle({ ...input, ...change }, { ...facts, ...other }))).toEqual(expected);
  });

  test.each(['MONTHLY', 'QUARTERLY'] as const)('has %s periods without gap or overlap over its whole year', (periodicity) => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2200 }), (year) => {
        const periods = periodsOf(year, periodicity);
        expect(periods.map((period) => period.number)).toEqual(Array.from({ length: periodicity === 'MONTHLY' ? 12 : 4 }, (_, i) => i + 1));
        expect(periods[0]?.from).toBe(`${year}-01-01`);
        expect(periods.at(-1)?.to).toBe(`${year}-12-31`);
        for (const [i, period] of periods.entries()) if (i > 0) expect(period.from).toBe(addDays(periods[i - 1]?.to ?? '', 1));
      }),
    );
  });

  test('is closed once its last phase is over, and only once', () => {
    expect(problemsOf(() => closeCycle(cycle, '2027-01-31T16:59:59.999Z'))).toEqual(['NOT_OPEN_YET cycleId']);
    const closed = closeCycle(cycle, '2027-01-31T17:00:00.000Z');
    expect(closed.status).toBe('CLOSED');
    expect(problemsOf(() => closeCycle(closed, '2027-02-01T00:00:00.000Z'))).toEqual(['TRANSITION_REFUSED cycleId']);
    expect(
      problemsOf(() => extendForAll(closed, { phase: 'EVALUATION', to: '2027-03-01', reason: 'x' }, '2027-02-01T00:00:00.000Z')),
    ).toEqual(['PHASE_CLOSED cycleId']);
  });
});

describe('an extension', () => {
  test.each([
    ['2026-02-07', 'later', []],
    ['2026-02-01', 'one day later', []],
    ['2026-01-31', 'the day that holds already', ['OUT_OF_RANGE to']],
    ['2026-01-20', 'earlier', ['OUT_OF_RANGE to']],
    ['2027-07-01', 'beyond the reach of the cycle', ['OUT_OF_RANGE to']],
  ])('to %s (%s) for all', (to, _, expected) => {
    expect(problemsOf(() => extendForAll(cycle, { phase: 'PLANNING', to, reason: 'Banjir' }, JANUARY))).toEqual(expected);
  });

  test('is never to a day that is over, and tells why it was given', () => {
    expect(problemsOf(() => extendForAll(cycle, { phase: 'PLANNING', to: '2026-06-14', reason: ' ' }, JUNE))).toEqual([
      'REQUIRED reason',
      'OUT_OF_RANGE to',
    ]);
    expect(problemsOf(() => extendForAll(cycle, { phase: 'PLANNING', to: '2026-06-15', reason: 'Sakit' }, JUNE))).toEqual([]);
  });

  test('for one person is measured against what that person has already, and moves nobody else', () => {
    const given = extendForOne(cycle, 'emp_me', { phase: 'PLANNING', to: '2026-02-10', reason: 'Sakit' }, null, JANUARY);
    expect(given).toMatchObject({ employeeId: 'emp_me', closesAt: '2026-02-10T17:00:00.000Z' });
    const again = () => extendForOne(cycle, 'emp_me', { phase: 'PLANNING', to: '2026-02-10', reason: 'Sakit' }, given.closesAt, JANUARY);
    expect(problemsOf(again)).toEqual(['OUT_OF_RANGE to']);
    expect(phaseGate(cycle, 'PLANNING', '2026-02-05T00:00:00.000Z', given.closesAt)).toEqual([]);
    expect(phaseGate(cycle, 'PLANNING', '2026-02-05T00:00:00.000Z')).toHaveLength(1);
  });
});

describe('a phase', () => {
  test.each([
    ['2025-12-31T16:59:59.999Z', 'NOT_OPEN_YET'],
    ['2025-12-31T17:00:00.000Z', undefined],
    ['2026-01-31T16:59:59.999Z', undefined],
    ['2026-01-31T17:00:00.000Z', 'DEADLINE_PASSED'],
  ])('at %s: %s', (now, code) => expect(phaseGate(cycle, 'PLANNING', now)[0]?.code).toBe(code));

  test('names the instant at which it closed', () => {
    expect(phaseGate(cycle, 'PLANNING', JUNE)[0]?.data).toEqual({ closedAt: '2026-01-31T17:00:00.000Z' });
  });

  test('extended for all is open exactly until the end of the new day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), (days) => {
        const to = addDays('2026-01-31', days);
        const longer = extendForAll(cycle, { phase: 'PLANNING', to, reason: 'Banjir' }, JANUARY);
        const last = new Date(Date.parse(dayEnd(to)) - 1).toISOString();
        expect(phaseGate(longer, 'PLANNING', last)).toEqual([]);
        expect(phaseGate(longer, 'PLANNING', dayEnd(to))[0]?.code).toBe('DEADLINE_PASSED');
      }),
    );
  });

  test('says all problems of a form at once, as a RuleError', () => {
    expect(() => openCycle({ ...input, year: 1999 }, facts)).toThrow(RuleError);
  });
});
