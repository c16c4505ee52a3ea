// Every root field of performance, asked with given ids.
import { openPlan, propose } from '../../support/season.ts';
import type { About, Asked, Module } from './module.ts';
import type { OrganisationIds } from './organisation.ts';

export interface PerformanceIds {
  cycle: string;
  plan: string;
  target: string;
  indicator: string;
  parentPlan: string;
  parentTarget: string;
  evidence: string;
}

export type PerformanceVersions = Record<'cycle' | 'plan', number>;

const BLANK = '0'.repeat(64);
const TARGET = {
  kind: 'MAIN',
  title: 'Layanan aplikasi',
  indicators: [
    { text: 'Ketepatan', aspect: 'QUANTITY', quantitative: { unit: 'persen', target: '90', direction: 'HIGHER', accumulation: 'LATEST' } },
  ],
};

export const performance: Module<PerformanceIds, PerformanceVersions, OrganisationIds> = {
  never: {
    cycle: 'cyc_000000000000000000000000',
    plan: 'pln_000000000000000000000000',
    target: 'tgt_000000000000000000000000',
    indicator: 'ind_000000000000000000000000',
    parentPlan: 'pln_000000000000000000000001',
    parentTarget: 'tgt_000000000000000000000001',
    evidence: 'evd_000000000000000000000000',
  },
  stale: { cycle: 999, plan: 999 },
  many: ['planApproveMany'],
  queries: (ids) => ({
    cycle: 'cycle(year: 2026) { year }',
    plan: `plan(id: "${ids.plan}") { id status targets { title } cycle { id } }`,
    planForm: `planForm(id: "${ids.plan}") { __typename }`,
    myTasks: 'myTasks(year: 2026) { kind assignment { employeeName } }',
  }),
  inputs: (ids, versions) => {
    const plan = { planId: ids.plan, expectedVersion: versions.plan };
    const target = { ...plan, targetId: ids.target };
    const cycle = { cycleId: ids.cycle, expectedVersion: versions.cycle };
    const parent = { state: 'LINKED', planId: ids.parentPlan, targetId: ids.parentTarget };
    return {
      cycleOpen: {
        year: 2026,
        periodicity: 'QUARTERLY',
        planning: { from: '2026-01-01', to: '2026-01-31' },
        execution: { from: '2026-01-01', to: '2026-12-31' },
        evaluation: { from: '2026-12-01', to: '2027-01-31' },
      },
      cyclePhaseExtend: { ...cycle, phase: 'PLANNING', employeeId: ids.employee, to: '2026-02-15', reason: 'Bencana' },
      cycleClose: cycle,
      planOpen: { employeeId: ids.employee, assignmentId: ids.assignment, year: 2026 },
      targetPropose: { ...plan, target: TARGET, parent },
      targetCounter: { ...target, target: TARGET },
      targetAgree: target,
      targetRemove: target,
      targetLink: { ...target, parent },
      planFrame: { ...plan, consequences: ['Pujian'] },
      planSubmit: plan,
      planWithdraw: plan,
      planReturn: { ...plan, reason: 'Perbaiki' },
      planApprove: plan,
      planApproveMany: { plans: [plan] },
      planMarkRead: plan,
      planLeavingNotes: { ...plan, notes: 'Kinerja baik.' },
      planChange: { ...plan, reason: 'Tugas baru' },
      planChangeCancel: plan,
      evidenceUpload: { planId: ids.plan, fileName: 'bukti.pdf', contentType: 'application/pdf', size: 1, sha256: BLANK },
      progressAdd: {
        planId: ids.plan,
        targetId: ids.target,
        indicatorId: ids.indicator,
        day: '2026-01-10',
        value: '1',
        evidenceIds: [ids.evidence],
      },
    };
  },
  subjects,
};

/** `who` has an open plan with a target, and so has the superior. */
async function subjects(city: About['city'], { who, superior, hr }: About): Promise<Asked<PerformanceIds, PerformanceVersions>> {
  const [person, boss] = [city.people[who], city.people[superior]];
  const plan = await propose(person.ask, await openPlan(city, who), false);
  const above = await propose(boss.ask, await openPlan(city, superior), superior === 'superior');
  const { data } = await hr('{ cycle(year: 2026) { id version } }');
  const ids = {
    cycle: data.cycle.id,
    plan: plan.id,
    target: plan.targetId,
    indicator: plan.indicatorId,
    parentPlan: above.id,
    parentTarget: above.targetId,
    evidence: performance.never.evidence,
  };
  return { ids, versions: { cycle: data.cycle.version, plan: plan.version } };
}
