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
  /** Of a place whose raters were reminded: who is invited and has not declined. Who has answered stands nowhere. */
  invited: readonly { id: string; raterId: string; key: { pk: string; sk: string } }[];
}

/** What of other items an invitation goes by. */
export interface InvitationBeside {
  round: ReviewRound | null;
  /** Of one that is declined: about whom, and who chooses somebody else. */
  place: { employeeId: string; approverId: string | null } | null;
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

/** All who are invited, each for themselves: whoever has answered is shown nothing, and nobody else learns whom it reached. */
function ratersReminded(
  before: ReviewSubject | null,
  { id, roundId, year, reminders, remindedOn }: ReviewSubject,
  beside: PlaceBeside,
): Told[] {
  const { round, invited } = beside;
  if (!before || !round || remindedOn === null || reminders <= before.reminders) return [];
  const again = { occasion: occasionOf(roundId, id), dueAt: closesAt(round), day: remindedOn };
  return invited.map((one) => ({
    ...{ event: 'REVIEW_INVITED', subjectId: one.id, aboutId: null, facts: { year }, to: toEmployee(one.raterId) },
    again: { ...again, awaitedBy: one.key },
  }));
}

function published(before: ReviewSubject | null, { id, employeeId, year, stage }: ReviewSubject, { round }: PlaceBeside): Told[] {
  if (stage !== 'PUBLISHED' || before?.stage === 'PUBLISHED' || !round?.audience.includes('SUBJECT')) return [];
  return [{ event: 'REVIEW_PUBLISHED', subjectId: id, aboutId: null, facts: { year }, to: toEmployee(employeeId) }];
}

const placeTold = (before: ReviewSubject | null, after: ReviewSubject, beside: PlaceBeside): Told[] => [
  ...published(before, after, beside),
  ...ratersReminded(before, after, beside),
];

export const reviewSubjectNotices: NoticeRules<ReviewSubject, PlaceBeside> = { told: placeTold, awaited: placeAwaited };

/** Says nobody's name: the invitation itself does, to whom it is for. */
function invitationAwaited({ id, subjectId, roundId, raterId, year, state }: ReviewInvitation, round: ReviewRound | null): Awaited[] {
  if (state !== 'INVITED' || round?.status !== 'LAUNCHED') return [];
  const of = { event: 'REVIEW_INVITED', subjectId: id, aboutId: null, facts: { year }, to: toEmployee(raterId) } as const;
  return [{ ...of, occasion: occasionOf(roundId, subjectId), dueAt: closesAt(round), lapses: true }];
}

/** To who chooses somebody else: that one is declined. Who it was stands with the review, and not here. */
function declinedTold(
  before: ReviewInvitation | null,
  { subjectId, year, state }: ReviewInvitation,
  { round, place }: InvitationBeside,
): Told[] {
  if (state !== 'DECLINED' || before?.state === 'DECLINED' || round?.status !== 'LAUNCHED' || !place?.approverId) return [];
  const of = { event: 'REVIEW_RATER_DECLINED', subjectId, aboutId: place.employeeId, facts: { year } } as const;
  return [{ ...of, to: toEmployee(place.approverId) }];
}

export const invitationNotices: NoticeRules<ReviewInvitation, InvitationBeside> = {
  told: declinedTold,
  awaited: (invitation, { round }) => invitationAwaited(invitation, round),
};
