// What an onboarding is opened with that stands in other records.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { Employee } from '../organisation/rules/types.ts';
import { leaderOfUnit, superiorOf } from '../organisation/superiors.ts';
import { calendarNow, freshLaw } from '../policy/law.ts';
import { itUnitOf } from './rules/it.ts';
import { postOf } from './rules/place.ts';
import { onboardingPolicy } from './rules/policy.ts';
import type { OnboardingKind, OnboardingPlace } from './rules/types.ts';
import { templateFrom, templateRow } from './templates.ts';

/** Who is superior and serves IT on the first day, what is to be done, the calendar that days are counted by, and the law of that day as it stands now: it is followed until that day has come (`leaving.ts`). */
export async function openingFacts(
  ctx: ReadContext,
  employee: Employee,
  { kind, place, startsOn }: { kind: OnboardingKind; place: OnboardingPlace; startsOn: string },
) {
  const region = ctx.viewer.region ?? '';
  const today = legalDay(ctx.now);
  const post = postOf(employee, place.assignmentId);
  const [superior, calendar, law, row] = await Promise.all([
    post ? superiorOf(ctx, employee.id, post, startsOn) : null,
    calendarNow(ctx),
    freshLaw(ctx, region),
    templateRow(ctx, region, kind),
  ]);
  const policy = onboardingPolicy(startsOn, law);
  const template = templateFrom(kind, row, policy);
  const itUnitId = itUnitOf(template);
  // Nobody is asked on a day that is over.
  const asked = startsOn < today ? today : startsOn;
  const itId = itUnitId && (await leaderOfUnit(ctx, itUnitId, employee.id, asked));
  return { superiorId: superior?.employeeId ?? null, itId, calendar, policy, template };
}
