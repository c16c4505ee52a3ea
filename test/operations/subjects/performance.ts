// What the questions of performance are asked about.
import { openPlan, propose } from '../../support/season.ts';
import type { OrganisationIds } from './organisation.ts';
import type { About, Asked, Subjects } from './subjects.ts';

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

export const performanceSubjects: Subjects<PerformanceIds, PerformanceVersions, OrganisationIds> = {
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
    evidence: performanceSubjects.never.evidence,
  };
  return { ids, versions: { cycle: data.cycle.version, plan: plan.version } };
}
