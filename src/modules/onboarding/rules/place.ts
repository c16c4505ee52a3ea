// In which post an onboarding is: that of its first day, and after a move the one that is held now. Pure.
import { covers } from '../../../platform/rules/calendar.ts';
import { type Assignment, definitiveOn, type Employee } from '../../organisation/rules/types.ts';
import type { Onboarding, OnboardingPlace } from './types.ts';

export const placeOf = ({ id, unitId, unitPath, rootUnitId }: Assignment): OnboardingPlace => ({
  assignmentId: id,
  unitId,
  unitPath,
  rootUnitId,
});

/** The definitive post of a day; null where there is none. */
export function placeOn(employee: Employee, day: string): OnboardingPlace | null {
  const post = definitiveOn(employee, day);
  return post ? placeOf(post) : null;
}

/** The post of a first day: of an acting head the one that is acted in, where they held it on that day. */
export function placeFrom(
  { kind, place }: Pick<Onboarding, 'kind' | 'place'>,
  employee: Employee,
  startsOn: string,
): OnboardingPlace | null {
  if (kind !== 'ACTING_HEAD') return placeOn(employee, startsOn);
  const post = postOf(employee, place.assignmentId);
  return post && covers(post, startsOn) ? placeOf(post) : null;
}

/** Of an acting head the post that is acted in; else the definitive one of today, or the last that was known. */
export function placeNow({ kind, place }: Pick<Onboarding, 'kind' | 'place'>, employee: Employee, today: string): OnboardingPlace {
  const own = employee.assignments.find(({ id }) => id === place.assignmentId);
  if (own && (kind === 'ACTING_HEAD' || covers(own, today))) return placeOf(own);
  return placeOn(employee, today) ?? place;
}

/** The post that an officer opens an onboarding for. */
export const postOf = ({ assignments }: Employee, assignmentId: string): Assignment | undefined =>
  assignments.find(({ id }) => id === assignmentId);
