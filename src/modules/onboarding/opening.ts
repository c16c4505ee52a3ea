// What an onboarding is opened with that stands in other records.

import type { ReadContext } from '../../platform/context.ts';
import type { Employee } from '../organisation/rules/types.ts';
import { superiorOf } from '../organisation/superiors.ts';
import { calendarNow, freshLaw } from '../policy/law.ts';
import { postOf } from './rules/place.ts';
import { onboardingPolicy } from './rules/policy.ts';
import type { OnboardingKind, OnboardingPlace } from './rules/types.ts';
import { templateFrom, templateRow } from './templates.ts';

/** Who is superior on the first day, what is to be done, the calendar that days are counted by, and the law of that day as it stands now, though it be a day to come. */
export async function openingFacts(
  ctx: ReadContext,
  employee: Employee,
  { kind, place, startsOn }: { kind: OnboardingKind; place: OnboardingPlace; startsOn: string },
) {
  const region = ctx.viewer.region ?? '';
  const post = postOf(employee, place.assignmentId);
  const [superior, calendar, law, row] = await Promise.all([
    post ? superiorOf(ctx, employee.id, post, startsOn) : null,
    calendarNow(ctx),
    freshLaw(ctx, region),
    templateRow(ctx, region, kind),
  ]);
  const policy = onboardingPolicy(startsOn, law);
  return { superiorId: superior?.employeeId ?? null, calendar, policy, template: templateFrom(kind, row, policy) };
}
