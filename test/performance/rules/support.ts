// A small world for the rules of performance: one year, one employee, one superior, and the shortest way to say things.

import type { Assignment } from '../../../src/modules/organisation/rules/types.ts';
import { openCycle } from '../../../src/modules/performance/rules/cycle.ts';
import type { IndicatorInput, QuantitativeInput, TargetInput } from '../../../src/modules/performance/rules/indicator.ts';
import type { PlanActor } from '../../../src/modules/performance/rules/lifecycle.ts';
import type { Cascade } from '../../../src/modules/performance/rules/parent.ts';
import { approvePlan, openPlan, submitPlan } from '../../../src/modules/performance/rules/plan.ts';
import { proposeTarget } from '../../../src/modules/performance/rules/target.ts';
import type { Cycle, Extensions, Plan, PlanVersion, Side } from '../../../src/modules/performance/rules/types.ts';
import { RuleError } from '../../../src/platform/rules/errors.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';

export const JANUARY = '2026-01-10T02:00:00.000Z';
export const JUNE = '2026-06-15T02:00:00.000Z';

export const cycle: Cycle = openCycle(
  {
    year: 2026,
    periodicity: 'QUARTERLY',
    planning: { from: '2026-01-01', to: '2026-01-31' },
    execution: { from: '2026-01-01', to: '2027-01-10' },
    evaluation: { from: '2026-04-01', to: '2027-01-31' },
  },
  { id: 'cyc_1', now: '2025-12-20T02:00:00.000Z', taken: false, law: SHIPPED },
);

export const assignment = (isHead = false, validFrom = '2024-03-01', validTo: string | null = null): Assignment => ({
  id: 'asg_1',
  holding: 'DEFINITIVE',
  positionId: 'pos_1',
  positionTitle: 'Analis SDM Aparatur Ahli Muda',
  isHead,
  unitId: 'unt_1',
  unitPath: 'unt_0/unt_1/',
  rootUnitId: 'unt_0',
  supervisors: [{ employeeId: 'emp_boss', unitId: 'unt_1', validFrom, validTo }],
  validFrom,
  validTo,
});

export const acting = (side: Side, now = JANUARY, extensions: Extensions = {}): PlanActor => ({
  cycle,
  extensions,
  now,
  side,
  by: side === 'EMPLOYEE' ? 'emp_me' : 'emp_boss',
});

export const me = (now?: string, extensions?: Extensions): PlanActor => acting('EMPLOYEE', now, extensions);
export const boss = (now?: string, extensions?: Extensions): PlanActor => acting('SUPERIOR', now, extensions);

export function ids(): (prefix: string) => string {
  let made = 0;
  return (prefix) => {
    made += 1;
    return `${prefix}_${made}`;
  };
}

export const opened = (changes: Partial<Parameters<typeof openPlan>[0]> = {}): Plan =>
  openPlan({
    id: 'pln_me',
    region: '33.74',
    employeeId: 'emp_me',
    employeeKind: 'PNS',
    assignment: assignment(),
    taken: false,
    cycle,
    extensions: {},
    now: JANUARY,
    ...changes,
  });

export const quantity = (changes: Partial<QuantitativeInput> = {}): QuantitativeInput => ({
  unit: '%',
  target: '90',
  direction: 'HIGHER',
  accumulation: 'LATEST',
  ...changes,
});

export const indicator = (changes: Partial<IndicatorInput> = {}): IndicatorInput => ({
  text: 'Persentase layanan tepat waktu',
  aspect: 'QUALITY',
  quantitative: quantity(),
  ...changes,
});

export const target = (changes: Partial<TargetInput> = {}): TargetInput => ({
  kind: 'MAIN',
  title: 'Layanan kepegawaian tepat waktu',
  indicators: [indicator()],
  ...changes,
});

export const parentTarget = { planId: 'pln_boss', targetId: 'tgt_boss', cycleId: 'cyc_1', ownerId: 'emp_boss', title: 'Tata kelola SDM' };
export const cascade: Cascade = { lineAbove: ['emp_boss', 'emp_mayor'], chain: [parentTarget] };
export const link = { state: 'LINKED', planId: 'pln_boss', targetId: 'tgt_boss' } as const;
export const noOrphans = { orphans: new Set<string>() };

/** A plan with one linked target, proposed by the employee. */
export const drafted = (newId = ids(), plan = opened()): Plan =>
  proposeTarget(plan, { ...target(), parent: link }, { newId, cascade }, me());

/** Where a superior is found who can answer. */
export const SEAT = { unitId: 'unt_1', employeeId: null };

export const submitted = (plan = drafted()): Plan => submitPlan(plan, SEAT, me());

export function approved(plan = submitted()): { plan: Plan; version: PlanVersion } {
  const done = approvePlan(plan, noOrphans, boss());
  return { plan: { head: done.head, content: done.content }, version: done.version };
}

/** Codes with their fields, as `CODE field.path`, or [] where nothing is refused. */
export function problemsOf(act: () => unknown): string[] {
  try {
    act();
    return [];
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return error.problems.map(({ code, field }) => `${code} ${(field ?? []).join('.')}`.trim());
  }
}

/** Of an entry that corrects none. */
export const UNCORRECTED = { corrected: null, isCorrected: false };
