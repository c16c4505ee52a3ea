// A planning season on top of the small agency: the year is open, and plans are made through the API.

import type { Ask } from './city.ts';
import { type FieldsOf, type MutationName, whole } from './mutations.ts';
import { type Agency, answered, done, type Name } from './people.ts';

/** A day within planning and execution of 2026. */
export const PLANNING_DAY = '2026-01-12T02:00:00.000Z';

export const CYCLE_2026 = {
  year: 2026,
  periodicity: 'QUARTERLY',
  planning: { from: '2026-01-01', to: '2026-01-31' },
  execution: { from: '2026-01-01', to: '2026-12-31' },
  evaluation: { from: '2026-12-01', to: '2027-01-31' },
};

export async function openCycle(city: Agency): Promise<{ id: string; version: number }> {
  city.setNow(PLANNING_DAY);
  return (await done(city.people.hr.ask, 'cycleOpen', CYCLE_2026, 'cycle { id version }')).cycle;
}

export const counted = (head: boolean) => ({
  text: 'Persentase layanan yang selesai tepat waktu',
  ...(head ? { perspective: 'SERVICE_RECIPIENT' } : { aspect: 'QUANTITY' }),
  quantitative: { unit: 'persen', baseline: '80', target: '95.5', direction: 'HIGHER', accumulation: 'LATEST' },
});

export const described = { text: 'Laporan disusun rapi', aspect: 'QUALITY', qualitative: { standard: 'Lengkap dan tanpa koreksi' } };

export interface OpenPlan {
  id: string;
  version: number;
}

export async function openPlan(city: Agency, who: Name): Promise<OpenPlan> {
  const { ask, assignmentId } = city.people[who];
  return (await done(ask, 'planOpen', { assignmentId, year: 2026 }, 'plan { id version }')).plan;
}

export interface Proposed extends OpenPlan {
  targetId: string;
  indicatorId: string;
}

export async function propose(ask: Ask, plan: OpenPlan, head: boolean, more: object = {}, content: object = {}): Promise<Proposed> {
  const target = { kind: 'MAIN', title: 'Meningkatnya kualitas layanan aplikasi', indicators: [counted(head)], ...content };
  const input = { planId: plan.id, expectedVersion: plan.version, target, ...more };
  const payload = await done(ask, 'targetPropose', input, 'target { id indicators { id } } plan { id version }');
  return { ...payload.plan, targetId: payload.target.id, indicatorId: payload.target.indicators[0].id };
}

export const step = async <Name extends MutationName>(
  ask: Ask,
  name: Name,
  plan: OpenPlan,
  more: FieldsOf<Name> = {},
): Promise<OpenPlan> => {
  const input = whole(name, { planId: plan.id, expectedVersion: plan.version, ...more });
  return (await answered<{ plan: OpenPlan }>(done(ask, name, input, 'plan { id version }'))).plan;
};

/** The superior's plan with one target, approved by the superior's superior. */
export async function approvedPlanOf(city: Agency, who: Name, superior: Name, head: boolean, parent?: object): Promise<Proposed> {
  const proposed = await propose(city.people[who].ask, await openPlan(city, who), head, parent ? { parent } : {});
  const submitted = await step(city.people[who].ask, 'planSubmit', proposed);
  return { ...proposed, ...(await step(city.people[superior].ask, 'planApprove', submitted)) };
}
