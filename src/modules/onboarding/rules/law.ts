// An onboarding has the law of its first day: read anew until that day has come, and kept from then on. Pure.
import { addDays, legalDay, type WorkCalendar } from '../../../platform/rules/calendar.ts';
import { probationEnd, workingDay } from './onboarding.ts';
import { keptPolicy, type OnboardingPolicy } from './policy.ts';
import type { Onboarding } from './types.ts';

type Begins = Pick<Onboarding, 'startsOn' | 'replans'>;

/** What had begun keeps its numbers when it is planned anew. */
export const hasBegun = ({ startsOn, replans }: Begins, today: string): boolean =>
  startsOn <= today || replans.some(({ from, at }) => from <= legalDay(at));

/** On its first day too: by then no entry can be released or withdrawn for that day any more. */
export const followsLaw = ({ startsOn, replans, status }: Begins & Pick<Onboarding, 'status'>, today: string): boolean =>
  status === 'OPEN' && startsOn >= today && !hasBegun({ startsOn, replans }, addDays(today, -1));

/** Last day of a probation by a policy, with its extension; null where there is none. */
export function probationUntil({ startsOn, probation }: Onboarding, policy: OnboardingPolicy): string | null {
  return probation && ([probationEnd(startsOn, policy), probation.extension?.to ?? ''].toSorted().at(-1) ?? null);
}

/** By the law of its first day as it stands; itself where that is what it has. */
export function byLaw(onboarding: Onboarding, policy: OnboardingPolicy, calendar: WorkCalendar): Onboarding {
  const { template, probation, checkPoints } = onboarding;
  if (template.policy === policy.version) return onboarding;
  const { policy: _, terms: __, ...of } = template;
  const endsOn = probationUntil(onboarding, policy);
  return {
    ...onboarding,
    template: { ...of, ...keptPolicy(policy) },
    probation: probation && endsOn !== null ? { ...probation, endsOn } : probation,
    // What was said stays with its day.
    checkPoints: checkPoints.map((point) =>
      point.kind === 'PROBATION_END' && point.words.length === 0 && endsOn !== null
        ? { ...point, on: workingDay(endsOn, calendar) }
        : point,
    ),
  };
}
