// The life of a review on one page: who can do what with somebody's place in a round, and until when. Pure.
import { type Blocker, blockersOf, trialsBy } from '../../../platform/rules/blockers.ts';
import { addDays, dayEnd, isPast, legalDay } from '../../../platform/rules/calendar.ts';
import { fail, refuse } from '../../../platform/rules/errors.ts';
import { checkText } from '../../../platform/rules/text.ts';
import { reviewsLimitsOf, reviewsPolicyOf } from './policy.ts';
import { closesAt } from './round.ts';
import type { ReviewRound, ReviewSubject, SubjectStatus } from './types.ts';

/**
 * SUPERIOR: who chooses the raters, the superior of the day of the snapshot while in service, else the present one. OFFICER: of the staffing
 * agency, not in the own case. OUTSIDER: such an officer who neither judges nor is judged here, nor stands in the line above.
 */
export type ReviewSide = 'SELF' | 'SUPERIOR' | 'OFFICER' | 'OUTSIDER';

export interface RoundTime {
  round: ReviewRound;
  now: string;
}

/** Answers end with the round or with the clock, whichever is first; published is published. */
export function statusOf({ stage }: Pick<ReviewSubject, 'stage'>, { round, now }: RoundTime): SubjectStatus {
  if (stage === 'PUBLISHED' || stage === 'WITHDRAWN') return stage;
  if (round.status === 'CANCELLED') return 'CANCELLED';
  return round.status === 'CLOSED' || isPast(closesAt(round), now) ? 'CLOSED' : stage;
}

/** Until when raters are proposed: as the round says, or some days after the superior sent them back; never beyond the answers. */
export function nominationCloses({ returned }: ReviewSubject, round: ReviewRound): string {
  const end = dayEnd(round.nominateUntil);
  const { returnGraceDays } = reviewsPolicyOf(round);
  const grace = returned ? dayEnd(addDays(legalDay(returned.at), returnGraceDays)) : end;
  const later = grace > end ? grace : end;
  return later < closesAt(round) ? later : closesAt(round);
}

export const SUBJECT_ACTIONS = [
  'reviewNominate',
  'reviewReturnRaters',
  'reviewApproveRaters',
  'reviewReplaceRater',
  'reviewExternalInvite',
  'reviewRemind',
  'reviewPublishMany',
  'reviewSubjectWithdraw',
] as const;

export type SubjectAction = (typeof SUBJECT_ACTIONS)[number];

interface Step {
  sides: readonly ReviewSide[];
  on: readonly SubjectStatus[];
  /** First instant at which it is too late; absent: while the state holds. */
  until?: (subject: ReviewSubject, round: ReviewRound) => string;
  /** A further condition, beside the state. */
  when?: (subject: ReviewSubject, roundTime: RoundTime) => boolean;
}

/** Somebody who proposes nobody does not stop the review: the superior goes on alone. */
const mayGoOn = (subject: ReviewSubject, { round, now }: RoundTime): boolean =>
  subject.stage === 'SUBMITTED' || isPast(nominationCloses(subject, round), now);

const STEPS: Record<SubjectAction, Step> = {
  reviewNominate: { sides: ['SELF'], on: ['NOMINATING', 'SUBMITTED'], until: nominationCloses },
  reviewReturnRaters: { sides: ['SUPERIOR'], on: ['SUBMITTED'] },
  reviewApproveRaters: { sides: ['SUPERIOR'], on: ['NOMINATING', 'SUBMITTED'], when: mayGoOn },
  reviewReplaceRater: { sides: ['SUPERIOR'], on: ['ANSWERING'] },
  reviewExternalInvite: {
    sides: ['OUTSIDER'],
    on: ['ANSWERING'],
    when: ({ approval }) => approval?.externals.some(({ handed }) => !handed) ?? false,
  },
  reviewRemind: { sides: ['SUPERIOR', 'OFFICER'], on: ['ANSWERING'], when: ({ remindedOn }, { now }) => remindedOn !== legalDay(now) },
  reviewPublishMany: { sides: ['OFFICER'], on: ['CLOSED'], when: (_, { round }) => round.status === 'CLOSED' },
  reviewSubjectWithdraw: { sides: ['OFFICER'], on: ['NOMINATING', 'SUBMITTED', 'ANSWERING', 'CLOSED'] },
};

function isOpen(action: SubjectAction, subject: ReviewSubject, roundTime: RoundTime): boolean {
  const { on, until, when } = STEPS[action];
  const inTime = !until || !isPast(until(subject, roundTime.round), roundTime.now);
  return on.includes(statusOf(subject, roundTime)) && inTime && (when?.(subject, roundTime) ?? true);
}

/** What somebody who stands on these sides can do now. Names of mutations. */
export const subjectActions = (subject: ReviewSubject, sides: readonly ReviewSide[], roundTime: RoundTime): SubjectAction[] =>
  SUBJECT_ACTIONS.filter((action) => STEPS[action].sides.some((side) => sides.includes(side)) && isOpen(action, subject, roundTime));

/**
 * The first line of every rule of somebody's place in a round: does its state allow this now? Who may is asked before.
 * @throws RuleError DEADLINE_PASSED, NOT_OPEN_YET (the superior goes on alone only after the days for proposals), LIMIT_REACHED (one
 * reminder a day), TRANSITION_REFUSED with what the same side can do.
 */
export function assertReviewAllowed(action: SubjectAction, subject: ReviewSubject, roundTime: RoundTime): void {
  if (isOpen(action, subject, roundTime)) return;
  const field = ['subjectId'];
  const { sides, on, until = (_, { answerUntil }) => dayEnd(answerUntil) } = STEPS[action];
  const closedAt = until(subject, roundTime.round);
  const status = statusOf(subject, roundTime);
  if (on.includes(subject.stage) && isPast(closedAt, roundTime.now)) fail('DEADLINE_PASSED', { field, data: { closedAt } });
  if (action === 'reviewApproveRaters' && status === 'NOMINATING')
    fail('NOT_OPEN_YET', { field, text: 'WAITS', params: { opensAt: nominationCloses(subject, roundTime.round) } });
  if (action === 'reviewRemind' && status === 'ANSWERING')
    fail('LIMIT_REACHED', { field, text: 'TOO_OFTEN', params: { most: 1, opensAt: dayEnd(legalDay(roundTime.now)) } });
  fail('TRANSITION_REFUSED', { field, data: { allowed: subjectActions(subject, sides, roundTime) } });
}

const OVER: readonly SubjectStatus[] = ['PUBLISHED', 'WITHDRAWN', 'CANCELLED'];

/** Each action ends by itself: the person's proposals before the superior's choice, which goes on as long as answers do. */
const untilOf = (action: SubjectAction, subject: ReviewSubject, { round }: RoundTime): string | null =>
  STEPS[action].until?.(subject, round) ?? (STEPS[action].on.includes('CLOSED') ? null : closesAt(round));

/** What stands in the way on these sides: the agency extends the days, the person proposes before the superior goes on alone. */
export function subjectBlockers(subject: ReviewSubject, sides: readonly ReviewSide[], roundTime: RoundTime): Blocker<SubjectAction>[] {
  if (OVER.includes(statusOf(subject, roundTime))) return [];
  const mine = SUBJECT_ACTIONS.filter((action) => STEPS[action].sides.some((side) => sides.includes(side)));
  const trials = mine.flatMap((action) =>
    trialsBy([action], untilOf(action, subject, roundTime), () => assertReviewAllowed(action, subject, roundTime)),
  );
  return blockersOf(trials, { NOT_OPEN_YET: 'EMPLOYEE', LIMIT_REACHED: 'TIME' });
}

/** The instant until which the next step is possible; null when only publication is left. */
export function subjectDeadline(subject: ReviewSubject, roundTime: RoundTime): string | null {
  const status = statusOf(subject, roundTime);
  if (status !== 'NOMINATING' && status !== 'SUBMITTED' && status !== 'ANSWERING') return null;
  const proposing = status === 'NOMINATING' && !isPast(nominationCloses(subject, roundTime.round), roundTime.now);
  return proposing ? nominationCloses(subject, roundTime.round) : closesAt(roundTime.round);
}

/**
 * Takes somebody out of a round before anything is published; an enrolment by mistake is undone so.
 * @throws RuleError as `assertReviewAllowed`; REQUIRED, TOO_LONG (reason).
 */
export function withdraw(subject: ReviewSubject, { reason }: { reason: string }, roundTime: RoundTime): ReviewSubject {
  assertReviewAllowed('reviewSubjectWithdraw', subject, roundTime);
  refuse(checkText('reason', reason, reviewsLimitsOf(roundTime.round.policyVersion).limits.reason));
  return { ...subject, stage: 'WITHDRAWN', withdrawn: { reason: reason.trim(), at: roundTime.now } };
}
