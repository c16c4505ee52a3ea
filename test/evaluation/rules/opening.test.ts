// Property: what a plan says of the beginning of its evaluation is what the rule of the opening answers, period by period and for the year.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shared } from '../../../src/modules/evaluation/rules/months.ts';
import { openingBlockers, openingTrials } from '../../../src/modules/evaluation/rules/opening.ts';
import { evaluationPolicy } from '../../../src/modules/evaluation/rules/policy.ts';
import { openEvaluation } from '../../../src/modules/evaluation/rules/rating.ts';
import type { Cycle, Extensions, PlanHead } from '../../../src/modules/performance/rules/types.ts';
import { possible } from '../../../src/platform/rules/blockers.ts';
import { dayEnd } from '../../../src/platform/rules/calendar.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';
import { approved, cycle, drafted, problemsOf, submitted } from '../../performance/rules/support.ts';

const everybody = { year: true, periods: true };
const policy = evaluationPolicy('2026-06-15', SHIPPED);

interface Asked {
  head: PlanHead;
  on: { cycle: Cycle; extensions: Extensions; now: string };
}

/** As `evaluationOpen` decides, for the period or the year, with an input that is good as far as the plan is. */
function refusals({ head, on }: Asked, period: number | null, agreedElsewhere: boolean): string[] {
  const span = cycle.periods.find(({ number }) => number === period) ?? { from: '2026-01-01', to: '2026-12-31' };
  const own = head.approved.length > 0 && head.voided === null;
  const yearly = period === null && head.holding === 'DEFINITIVE';
  const plans = Number(own) + Number(yearly && agreedElsewhere);
  const segments = Number(own && shared(head.segment, span) !== null) + Number(yearly && agreedElsewhere);
  const { assignmentId, unitId, rootUnitId, positionTitle, holding, isHead, segment } = head;
  const of = { planId: head.id, assignmentId, unitId, rootUnitId, positionTitle, holding, isHead, unitPath: `${rootUnitId}/` };
  const lastSegment = { ...of, span: period === null ? segment : span, employeeName: 'Siti Aminah' };
  const facts = { lastSegment, exempt: false, headed: [], raterWarning: null };
  const opening = {
    ...on,
    ...facts,
    id: 'evl_1',
    region: head.region,
    employeeId: head.employeeId,
    approved: plans,
    segments,
    period,
    policy,
  };
  return problemsOf(() => openEvaluation(opening)).map((one) => one.split(' ')[0] ?? '');
}

const plans = [drafted(), submitted(), approved().plan].map(({ head }) => head);
const asked = fc.record({
  head: fc
    .record({
      head: fc.constantFrom(...plans),
      segment: fc.constantFrom({ from: '2026-01-01', to: '2026-12-31' }, { from: '2026-05-02', to: '2026-06-20' }),
      holding: fc.constantFrom<PlanHead['holding']>('DEFINITIVE', 'ADDITIONAL'),
    })
    .map(({ head, ...more }): PlanHead => ({ ...head, ...more })),
  on: fc.record({
    cycle: fc.constantFrom<Cycle>(cycle, { ...cycle, status: 'CLOSED' }),
    extensions: fc.constantFrom<Extensions>({}, { EVALUATION: dayEnd('2027-04-15') }),
    now: fc.integer({ min: 0, max: 600 }).map((days) => new Date(Date.parse('2026-01-01T03:00:00Z') + days * 86_400_000).toISOString()),
  }),
});

describe('the opening of an evaluation', () => {
  test('is listed where the rule lets it through for the year or a period, and nowhere else', () => {
    const seen = { listed: 0, not: 0 };
    fc.assert(
      fc.property(asked, fc.boolean(), (one, elsewhere) => {
        const periods = cycle.periods.map(({ number }) => number);
        const works = (which: readonly (number | null)[]) => which.some((period) => refusals(one, period, elsewhere).length === 0);
        const others = elsewhere && one.head.holding === 'DEFINITIVE';
        const listed = (who: { year: boolean; periods: boolean }) => possible(openingTrials(one.head, one.on, who, others)).length > 0;
        expect(listed(everybody)).toBe(works([null, ...periods]));
        expect(listed({ year: true, periods: false })).toBe(works([null]));
        expect(listed({ year: false, periods: true })).toBe(works(periods));
        seen[listed(everybody) ? 'listed' : 'not'] += 1;
      }),
      { numRuns: 1500 },
    );
    expect(Math.min(seen.listed, seen.not)).toBeGreaterThan(60);
  });

  test('names what is in the way as the rule would: too early, too late, not agreed', () => {
    const at = (now: string, head: PlanHead = approved().plan.head) => {
      const trials = openingTrials(head, { cycle, extensions: {}, now }, everybody, false);
      return openingBlockers(head, trials).map(({ problem, who, from }) => [problem.code, who, from].join(' '));
    };
    expect(at('2026-03-30T16:59:59.000Z')).toEqual(['NOT_OPEN_YET TIME 2026-03-30T17:00:00.000Z']);
    expect(at('2026-03-30T17:00:00.000Z')).toEqual([]);
    expect(at('2027-06-30T03:00:00.000Z')).toEqual(['DEADLINE_PASSED HR_OFFICER ']);
    expect(at('2026-03-31T16:59:59.000Z', submitted().head)).toEqual([]);
    expect(at('2027-01-05T03:00:00.000Z', submitted().head)).toEqual(['TRANSITION_REFUSED SUPERIOR ']);
    expect(at('2027-01-05T03:00:00.000Z', drafted().head)).toEqual(['TRANSITION_REFUSED EMPLOYEE ']);
  });
});
