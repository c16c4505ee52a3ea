// What a 360-degree review tells: to each rater that they are asked, to the person and the superior whose turn it is. Never who is asked, who has
// answered or how many, to anybody but that rater. Pure.

import type { Awaited, NoticeRules, Told } from '../../../platform/rules/notice.ts';
import { nominationCloses } from './lifecycle.ts';
import { closesAt } from './round.ts';
import type { ReviewInvitation, ReviewRound, ReviewSubject } from './types.ts';

/** What of other items a place in a round goes by. */
export interface PlaceBeside {
  round: ReviewRound | null;
  /** Who chooses the raters now. */
  approverId: string | null;
}

const toEmployee = (employeeId: string) => [{ kind: 'EMPLOYEE' as const, employeeId }];

/** Names the round and the place, which say whether it is still asked. */
const occasionOf = (roundId: string, subjectId: string, turn = ''): string => `${roundId}|${subjectId}|${turn}`;

export const placeOfOccasion = (occasion: string): { roundId: string; subjectId: string } => {
  const [roundId = '', subjectId = ''] = occasion.split('|');
  return { roundId, subjectId };
};

function placeAwaited(subject: ReviewSubject, { round, approverId }: PlaceBeside): Awaited[] {
  if (round?.status !== 'LAUNCHED') return [];
  const { id, roundId, employeeId, stage, returned, nomination } = subject;
  const of = { subjectId: id, facts: { year: subject.year }, lapses: true } as const;
  if (stage === 'NOMINATING') {
    const turn = { occasion: occasionOf(roundId, id, returned?.at), dueAt: nominationCloses(subject, round) };
    return [{ ...of, ...turn, event: 'REVIEW_RATERS_AWAITED', aboutId: null, to: toEmployee(employeeId) }];
  }
  if (stage !== 'SUBMITTED' || approverId === null) return [];
  const turn = { occasion: occasionOf(roundId, id, nomination?.at), dueAt: closesAt(round) };
  return [{ ...of, ...turn, event: 'REVIEW_RATERS_WAIT', aboutId: employeeId, to: toEmployee(approverId) }];
}

function placeTold(before: ReviewSubject | null, { id, employeeId, year, stage }: ReviewSubject, { round }: PlaceBeside): Told[] {
  if (stage !== 'PUBLISHED' || before?.stage === 'PUBLISHED' || !round?.audience.includes('SUBJECT')) return [];
  return [{ event: 'REVIEW_PUBLISHED', subjectId: id, aboutId: null, facts: { year }, to: toEmployee(employeeId) }];
}

export const reviewSubjectNotices: NoticeRules<ReviewSubject, PlaceBeside> = { told: placeTold, awaited: placeAwaited };

/** Says nobody's name: the invitation itself does, to whom it is for. */
function invitationAwaited({ id, subjectId, roundId, raterId, year, state }: ReviewInvitation, round: ReviewRound | null): Awaited[] {
  if (state !== 'INVITED' || round?.status !== 'LAUNCHED') return [];
  const of = { event: 'REVIEW_INVITED', subjectId: id, aboutId: null, facts: { year }, to: toEmployee(raterId) } as const;
  return [{ ...of, occasion: occasionOf(roundId, subjectId), dueAt: closesAt(round), lapses: true }];
}

export const invitationNotices: NoticeRules<ReviewInvitation, ReviewRound | null> = { told: () => [], awaited: invitationAwaited };
