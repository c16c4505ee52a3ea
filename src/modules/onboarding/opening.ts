// What an onboarding is opened with that stands in other records.

import type { ReadContext } from '../../platform/context.ts';
import type { Employee } from '../organisation/rules/types.ts';
import { superiorOf } from '../organisation/superiors.ts';
import { calendarNow } from '../policy/law.ts';
import { postOf } from './rules/place.ts';
import type { OnboardingPlace } from './rules/types.ts';

/** Who is superior on the first day, and the calendar that days are counted by. */
export async function openingFacts(ctx: ReadContext, employee: Employee, { assignmentId }: OnboardingPlace, startsOn: string) {
  const post = postOf(employee, assignmentId);
  const [superior, calendar] = await Promise.all([post ? superiorOf(ctx, employee.id, post, startsOn) : null, calendarNow(ctx)]);
  return { superiorId: superior?.employeeId ?? null, calendar };
}
