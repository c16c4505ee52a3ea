// Who goes along with a development plan: the coach, and what is said at its reviews. Pure.
import type { Due } from '../../../platform/rules/due.ts';
import { fail, refuse } from '../../../platform/rules/errors.ts';
import { checkText } from '../../../platform/rules/text.ts';
import { assertAllowed, type DevelopmentActor, hasSpoken, isRunning, presentReview, voiceOf } from './lifecycle.ts';
import type { CoachEnding, DevelopmentPlan, DevelopmentReview, FormerCoach } from './types.ts';

export interface CoachWish {
  employeeId: string;
  /** Whether they are in service today. */
  serves: boolean;
  leavesOn: string | null;
}

function without(plan: DevelopmentPlan, ending: CoachEnding, words: string | null, { by, now }: DevelopmentActor): FormerCoach[] {
  const { coach, formerCoaches } = plan;
  if (!coach) return [...formerCoaches];
  const { employeeId, namedAt } = coach;
  return [...formerCoaches, { employeeId, namedAt, endedAt: now, endedById: by, ending, words: words?.trim() || null }];
}

/** Of a plan that goes on after it had ended: coaching ended with it, whoever coached was told so, and may have left since. */
export function uncoached(
  { coach, formerCoaches }: DevelopmentPlan,
  endedAt: string | null,
): Pick<DevelopmentPlan, 'coach' | 'formerCoaches'> {
  if (!coach) return { coach, formerCoaches };
  const { employeeId, namedAt } = coach;
  const left = { employeeId, namedAt, endedAt: endedAt ?? namedAt, endedById: employeeId, words: null };
  return { coach: null, formerCoaches: [...formerCoaches, { ...left, ending: 'ENDED' }] };
}

/** Whoever coached before does so no more. @throws RuleError INVALID, NOT_IN_SERVICE, ALREADY_EXISTS. */
export function nameCoach(plan: DevelopmentPlan, coach: CoachWish, actor: DevelopmentActor): DevelopmentPlan {
  assertAllowed('developmentCoachName', plan, actor);
  const { employeeId, serves, leavesOn } = coach;
  const field = ['coachId'];
  if (employeeId === plan.employeeId) fail('INVALID', { field, text: 'OTHER_PERSON' });
  if (!serves) fail('NOT_IN_SERVICE', { field });
  if (plan.coach?.employeeId === employeeId) fail('ALREADY_EXISTS', { field });
  const { formerCoaches: most } = actor.policy.most;
  if (plan.formerCoaches.length >= most) fail('LIMIT_REACHED', { field: ['developmentPlanId'], params: { most } });
  return {
    ...plan,
    coach: { employeeId, namedAt: actor.now, namedById: actor.by, acceptedAt: null, leavesOn },
    formerCoaches: without(plan, 'REPLACED', null, actor),
  };
}

/** As the record of the coach has it now; null where that is so already, or somebody else coaches. */
export function coachLeaves(plan: DevelopmentPlan, { employeeId, leavesOn }: Omit<CoachWish, 'serves'>): DevelopmentPlan | null {
  const { coach } = plan;
  if (!isRunning(plan) || coach?.employeeId !== employeeId || coach.leavesOn === leavesOn) return null;
  return { ...plan, coach: { ...coach, leavesOn } };
}

export interface CoachAnswer {
  accepts: boolean;
  words?: string | null | undefined;
}

/** @throws RuleError as `assertAllowed`; TOO_LONG, INVALID. */
export function answerAsCoach(plan: DevelopmentPlan, { accepts, words }: CoachAnswer, actor: DevelopmentActor): DevelopmentPlan {
  assertAllowed('developmentCoachAnswer', plan, actor);
  refuse(words ? checkText('words', words, actor.policy.limits.words) : []);
  if (accepts) return { ...plan, coach: plan.coach && { ...plan.coach, acceptedAt: actor.now } };
  return { ...plan, coach: null, formerCoaches: without(plan, 'DECLINED', words ?? null, actor) };
}

/** @throws RuleError as `assertAllowed`; REQUIRED, TOO_LONG, INVALID. */
export function endCoaching(plan: DevelopmentPlan, { words }: { words: string }, actor: DevelopmentActor): DevelopmentPlan {
  assertAllowed('developmentCoachEnd', plan, actor);
  refuse(checkText('words', words, actor.policy.limits.words));
  return { ...plan, coach: null, formerCoaches: without(plan, 'ENDED', words, actor) };
}

/** Once employee and superior have spoken the next one begins. @param next until when that is due. @throws RuleError as `endCoaching`. */
export function speakAtReview(plan: DevelopmentPlan, { text }: { text: string }, next: Due, actor: DevelopmentActor): DevelopmentPlan {
  assertAllowed('developmentReview', plan, actor);
  refuse(checkText('text', text, actor.policy.limits.words));
  const [review, voice] = [presentReview(plan), voiceOf(actor)];
  if (!review || !voice) return fail('FORBIDDEN', { field: ['developmentPlanId'] });
  const spoken: DevelopmentReview = {
    ...review,
    words: [...review.words, { voice, byId: actor.by, text: text.trim(), at: actor.now }],
  };
  const isOver = hasSpoken(spoken, 'EMPLOYEE') && hasSpoken(spoken, 'SUPERIOR') && spoken.number < actor.policy.most.reviews;
  const follows: DevelopmentReview[] = isOver ? [{ number: spoken.number + 1, due: next, words: [] }] : [];
  return { ...plan, reviews: [...plan.reviews.slice(0, -1), spoken, ...follows] };
}
