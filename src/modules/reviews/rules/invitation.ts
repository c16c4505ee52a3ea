// An invitation to review: asked, declined, over. Whether it was answered is told by the receipt, to its rater alone. Pure.
import { type Blocker, blockersOf, trialsBy } from '../../../platform/rules/blockers.ts';
import { isPast } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkOptionalText } from '../../../platform/rules/text.ts';
import { reviewsLimitsOf } from './policy.ts';
import { readersOf } from './readers.ts';
import { closesAt } from './round.ts';
import {
  type DeclineReason,
  isAnonymous,
  type RaterGroup,
  type ReviewAsked,
  type ReviewInvitation,
  type ReviewRound,
  type ReviewSubject,
  type SubjectStage,
} from './types.ts';

/** What a rater's step is measured against. */
export interface InvitationFacts {
  round: ReviewRound;
  /** Of the person reviewed. */
  stage: SubjectStage;
  now: string;
  /** Whether the receipt stands. */
  answered: boolean;
}

const isOver = ({ round, now }: Pick<InvitationFacts, 'round' | 'now'>): boolean =>
  round.status === 'CLOSED' || isPast(closesAt(round), now);

export type InvitationState = 'INVITED' | 'DECLINED' | 'EXPIRED' | 'ENDED';

/** ENDED: the round was cancelled, the person taken out of it, or somebody else asked in the place of a rater who has left service. */
export function stateOf({ state }: ReviewInvitation, { round, stage, now }: Omit<InvitationFacts, 'answered'>): InvitationState {
  if (state === 'DECLINED') return state;
  if (state === 'REPLACED' || stage === 'WITHDRAWN' || round.status === 'CANCELLED') return 'ENDED';
  return isOver({ round, now }) ? 'EXPIRED' : state;
}

export type RaterAction = 'reviewDraftSave' | 'reviewSubmit' | 'reviewDecline';

/** What the rater can do now. One's own review cannot be declined, only left. */
export function raterActions(invitation: ReviewInvitation, facts: InvitationFacts): RaterAction[] {
  if (facts.answered || stateOf(invitation, facts) !== 'INVITED') return [];
  return invitation.group === 'SELF' ? ['reviewDraftSave', 'reviewSubmit'] : ['reviewDraftSave', 'reviewSubmit', 'reviewDecline'];
}

/** @throws RuleError DEADLINE_PASSED, ALREADY_EXISTS (answered), TRANSITION_REFUSED with what is allowed. */
export function assertRaterAllowed(action: RaterAction, invitation: ReviewInvitation, facts: InvitationFacts): void {
  const allowed = raterActions(invitation, facts);
  if (allowed.includes(action)) return;
  const field = ['invitationId'];
  if (facts.answered) fail('ALREADY_EXISTS', { field });
  if (stateOf(invitation, facts) === 'EXPIRED') fail('DEADLINE_PASSED', { field, data: { closedAt: closesAt(facts.round) } });
  fail('TRANSITION_REFUSED', { field, data: { allowed } });
}

const RATER_ACTIONS: readonly RaterAction[] = ['reviewDraftSave', 'reviewSubmit', 'reviewDecline'];

/** What stands in the way of the rater: the days that are over, until the agency extends them. */
export function raterBlockers(invitation: ReviewInvitation, facts: InvitationFacts): Blocker<RaterAction>[] {
  const mine = RATER_ACTIONS.filter((action) => invitation.group !== 'SELF' || action !== 'reviewDecline');
  return blockersOf(trialsBy(mine, closesAt(facts.round), (action) => assertRaterAllowed(action, invitation, facts)));
}

/** @throws RuleError as `assertRaterAllowed`; REQUIRED (a note for OTHER), TOO_LONG. */
export function decline(
  invitation: ReviewInvitation,
  { reason, note }: { reason: DeclineReason; note?: string | null | undefined },
  facts: InvitationFacts,
): ReviewInvitation {
  assertRaterAllowed('reviewDecline', invitation, facts);
  const missing: Problem[] = reason === 'OTHER' && !note ? [{ code: 'REQUIRED', field: ['note'] }] : [];
  const { limits } = reviewsLimitsOf(facts.round.policyVersion);
  refuse(missing.length > 0 ? missing : checkOptionalText('note', note, limits.reason));
  return { ...invitation, state: 'DECLINED', declined: { reason, note: note?.trim() ?? null } };
}

/** Whether a group has enough people asked to be shown at all; SELF and SUPERIOR are shown by name. */
export const canBeShown = (group: RaterGroup, counts: ReviewAsked['counts'], { threshold }: Pick<ReviewRound, 'threshold'>): boolean =>
  !isAnonymous(group) || (counts[group] ?? 0) >= threshold;

/** A new invitation; its id follows from the review and the rater, so that nobody is asked twice. */
export function invite(subject: ReviewSubject, id: string, raterId: string, group: RaterGroup): ReviewInvitation {
  const { id: subjectId, roundId, year, employeeName, positionTitle } = subject;
  const whom = { subjectId, roundId, year, raterId, group, employeeName, positionTitle };
  return { id, ...whom, readers: readersOf(subject), state: 'INVITED', declined: null };
}
