// What people grow by, as it is counted: hours of training, development plans, onboardings. Pure, of the fact alone.

import { legalDay } from '../../../platform/rules/calendar.ts';
import type { Count } from '../../../platform/rules/counts.ts';
import type { DevelopmentPlan } from '../../development/rules/types.ts';
import { isHeld, presentPoints } from '../../onboarding/rules/onboarding.ts';
import type { Onboarding } from '../../onboarding/rules/types.ts';
import type { Employee } from '../../organisation/rules/types.ts';
import { askedYears, type HoursStand } from '../../training/rules/standing.ts';
import { agencyPostsBoard, type CountedOnboarding, NAMES, onBoth, postsBoard } from './counts.ts';
import { postCounts } from './facts.ts';

/** Of whom hours are asked, in which years: once each, in the unit of their last day in the year. */
function askedCounts(employee: Employee, region: string): Count[] {
  return askedYears(employee).flatMap(({ rootUnitId, unitId, from, to }) => {
    const numbers = { [NAMES.floorFrom(from)]: 1, ...(to !== null && { [NAMES.floorTo(to)]: 1 }) };
    return [
      { board: postsBoard(region), row: rootUnitId, numbers },
      { board: agencyPostsBoard(region, rootUnitId), row: unitId, numbers },
    ];
  });
}

/** What somebody's record adds: their posts, and whether hours are asked of them. */
export const personCounts = (employee: Employee, region: string): Count[] => [
  ...postCounts(employee, region),
  ...askedCounts(employee, region),
];

/** Whoever has what is asked; how many more they have is nobody's number. */
export function hoursCounts({ asked, year, hours }: HoursStand, region: string): Count[] {
  if (!asked || hours < asked.hours) return [];
  return onBoth({ ...asked, year }, region, { [NAMES.hoursReached]: 1 });
}

/** In the year in which it was opened, and the unit where its person was then. */
export function developmentCounts({ status, closed, place, openedAt }: DevelopmentPlan, region: string): Count[] {
  if (!place || status === 'WITHDRAWN') return [];
  const year = Number(legalDay(openedAt).slice(0, 4));
  // Whose person has left: nothing asks for it any more.
  const state = closed?.outcome === 'SERVICE_ENDED' ? 'NOT_CONTINUED' : (closed?.outcome ?? 'RUNNING');
  return onBoth({ ...place, year }, region, { [NAMES.development(state)]: 1 });
}

const STATES: Readonly<Record<Onboarding['status'], CountedOnboarding | null>> = {
  OPEN: 'RUNNING',
  COMPLETED: 'COMPLETED',
  ENDED: 'ENDED',
  ANNULLED: null,
  CANCELLED: null,
};

/** The first day by which something is to be done, as it was told when it was planned. */
function firstDue(onboarding: Onboarding): string | undefined {
  const tasks = onboarding.tasks.flatMap(({ status, due }) => (status === 'OPEN' && due.on !== null ? [due.on] : []));
  const points = presentPoints(onboarding).flatMap((point) => (isHeld(point) ? [] : [point.on]));
  return [...tasks, ...points].toSorted()[0];
}

/** In the year of its first day, where the newcomer is. */
export function onboardingCounts(onboarding: Onboarding, region: string): Count[] {
  const state = STATES[onboarding.status];
  if (!state) return [];
  const due = state === 'RUNNING' ? firstDue(onboarding) : undefined;
  const numbers = { [NAMES.onboarding(state)]: 1, ...(due !== undefined && { [NAMES.onboardingDue(due)]: 1 }) };
  return onBoth({ ...onboarding.place, year: Number(onboarding.startsOn.slice(0, 4)) }, region, numbers);
}
