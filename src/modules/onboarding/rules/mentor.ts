// The mentor of a newcomer: named, asked, and free to decline or to give it back. Pure.
import { legalDay, type WorkCalendar } from '../../../platform/rules/calendar.ts';
import { dueAfter } from '../../../platform/rules/due.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkOptionalText } from '../../../platform/rules/text.ts';
import { presentMentor } from './onboarding.ts';
import { expectOpen, expectTheirs, type OnboardingActor } from './parts.ts';
import { onboardingPolicyOf } from './policy.ts';
import { reasonProblems } from './tasks.ts';
import type { Onboarding, OnboardingMentor } from './types.ts';

const FIELD = ['mentorId'];

export interface MentorFacts {
  serves: boolean;
  /** A superior of the newcomer, whose own word counts at the check-points; or somebody who reports to the newcomer. */
  inLine: boolean;
  calendar: WorkCalendar;
}

function namingProblems(onboarding: Onboarding, mentorId: string, { serves, inLine }: Omit<MentorFacts, 'calendar'>): Problem[] {
  if (mentorId === onboarding.employeeId) return [{ code: 'INVALID', field: FIELD, text: 'OTHER_PERSON' }];
  return [
    ...(serves ? [] : [{ code: 'NOT_IN_SERVICE' as const, field: FIELD }]),
    ...(inLine ? [{ code: 'INVALID' as const, field: FIELD, text: 'MENTOR_IN_LINE' as const }] : []),
  ];
}

/** Who was mentor until then is none any more; that they were stays. */
const replaced = (mentors: readonly OnboardingMentor[]): OnboardingMentor[] =>
  mentors.map((one, i) => (i === mentors.length - 1 && one.answer !== 'DECLINED' ? { ...one, answer: 'REPLACED' } : one));

/** @throws RuleError FORBIDDEN, TRANSITION_REFUSED, LIMIT_REACHED, INVALID, ALREADY_EXISTS, NOT_IN_SERVICE (mentorId), REQUIRED, OUT_OF_RANGE (reason: where one is replaced). */
export function nameMentor(
  onboarding: Onboarding,
  { mentorId, reason }: { mentorId: string; reason?: string | null },
  actor: OnboardingActor & MentorFacts,
): Onboarding {
  expectTheirs('onboardingMentorName', onboarding, actor);
  expectOpen(onboarding);
  const policy = onboardingPolicyOf(onboarding);
  if (onboarding.mentors.length >= policy.limits.mentors) fail('LIMIT_REACHED', { params: { most: policy.limits.mentors } });
  const present = presentMentor(onboarding);
  if (present?.employeeId === mentorId) fail('ALREADY_EXISTS', { field: FIELD });
  refuse([
    ...namingProblems(onboarding, mentorId, actor),
    ...(present ? reasonProblems(reason ?? '', policy) : checkOptionalText('reason', reason, policy.limits.reason)),
  ]);
  const named: OnboardingMentor = {
    ...{ employeeId: mentorId, namedBy: actor.by, namedAt: actor.now, why: reason?.trim() ?? null },
    answerDue: dueAfter(legalDay(actor.now), policy.mentorDays, actor.calendar),
    ...{ answer: 'ASKED', answeredAt: null, reason: null },
  };
  return { ...onboarding, mentors: [...replaced(onboarding.mentors), named] };
}

/** Whoever has accepted may give it back, with a reason. @throws RuleError FORBIDDEN, TRANSITION_REFUSED, REQUIRED, OUT_OF_RANGE, TOO_LONG (reason). */
export function answerMentor(
  onboarding: Onboarding,
  { accepts, reason }: { accepts: boolean; reason?: string | null },
  actor: OnboardingActor,
): Onboarding {
  expectTheirs('onboardingMentorAnswer', onboarding, actor);
  expectOpen(onboarding);
  const policy = onboardingPolicyOf(onboarding);
  const mentor = presentMentor(onboarding);
  if (accepts && mentor?.answer === 'ACCEPTED') fail('TRANSITION_REFUSED', { field: ['accepts'], data: { allowed: [] } });
  refuse(mentor?.answer === 'ACCEPTED' ? reasonProblems(reason ?? '', policy) : checkOptionalText('reason', reason, policy.limits.reason));
  const said = { answer: accepts ? 'ACCEPTED' : 'DECLINED', answeredAt: actor.now, reason: reason?.trim() ?? null } as const;
  return { ...onboarding, mentors: onboarding.mentors.map((one) => (one === mentor ? { ...one, ...said } : one)) };
}
