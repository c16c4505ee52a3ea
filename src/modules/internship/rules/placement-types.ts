// An internship that somebody has: who mentors it, leave, its end, its score. Types.

export type InternMentorAnswer = 'ASKED' | 'ACCEPTED' | 'DECLINED' | 'REPLACED';

export interface InternMentor {
  employeeId: string;
  namedBy: string;
  namedAt: string;
  /** Why somebody else was named; null for the first. */
  why: string | null;
  answer: InternMentorAnswer;
  answeredAt: string | null;
  /** Why they decline, or give it back. */
  reason: string | null;
  /** Their last day in the unit, where that is before the internship is over: another is to be named. */
  leavesOn: string | null;
}

export interface InternLeave {
  /** From 1, in the order in which they were asked. */
  number: number;
  from: string;
  until: string;
  reason: string;
  askedAt: string;
  answer: { at: string; by: string; granted: boolean; reason: string | null } | null;
  /** When the student took it back: its days are as any other. */
  takenBackAt: string | null;
}

/** Earlier than planned. */
export interface InternEnd {
  at: string;
  by: string;
  /** The student themself, or the city. */
  side: 'STUDENT' | 'CITY';
  /** The last day; null where it never began. */
  on: string | null;
  reason: string;
}

export interface InternCriterionScore {
  criterion: string;
  /** 0 to 100, as a decimal. */
  score: string;
}

export interface InternScore {
  at: string;
  by: string;
  scores: readonly InternCriterionScore[];
  /** By the weights of the rubric, rounded half up to two places. */
  total: string;
  /** Version of the policy whose rubric it is by. */
  policyVersion: string;
  /** What was said with it; of a correction, why. */
  words: string;
}

export interface InternshipPlacement {
  id: string;
  region: string;
  applicationId: string;
  programmeId: string;
  /** As the programme was called when the place was confirmed. */
  title: string;
  studentId: string;
  institutionId: string;
  unitId: string;
  /** Legal days, both included. */
  from: string;
  until: string;
  said: { name: string; institutionName: string; studyProgramme: string };
  confirmedAt: string;
  /** In the order in which they were named; the last one counts. */
  mentors: readonly InternMentor[];
  leaves: readonly InternLeave[];
  ended: InternEnd | null;
  /** The last one holds; those before it were corrected. */
  scores: readonly InternScore[];
  /** Number of the certificate that came with the score. */
  certificate: string | null;
  /** When it was forgotten who this is about; from then on nothing is done with it any more. */
  forgottenAt: string | null;
}

export type InternshipPlacementStatus = 'TO_COME' | 'RUNNING' | 'OVER' | 'SCORED' | 'CALLED_OFF';

/** Null where it never began. */
export const lastDayOf = ({ ended, until }: Pick<InternshipPlacement, 'ended' | 'until'>): string | null => (ended ? ended.on : until);

export function placementStatus(placement: InternshipPlacement, today: string): InternshipPlacementStatus {
  const last = lastDayOf(placement);
  if (last === null) return 'CALLED_OFF';
  if (placement.scores.length > 0) return 'SCORED';
  if (today < placement.from) return 'TO_COME';
  return today <= last ? 'RUNNING' : 'OVER';
}

/** Who was asked last, and has neither declined nor been replaced. */
export function presentInternMentor({ mentors }: Pick<InternshipPlacement, 'mentors'>): InternMentor | null {
  const last = mentors.at(-1);
  return last && (last.answer === 'ASKED' || last.answer === 'ACCEPTED') ? last : null;
}

/** The same as of a day: whoever has accepted is none any more after their last day in the unit. Who was asked can still decline. */
export function internMentorOn(placement: Pick<InternshipPlacement, 'mentors'>, day: string): InternMentor | null {
  const mentor = presentInternMentor(placement);
  const hasLeft = mentor?.answer === 'ACCEPTED' && mentor.leavesOn !== null && mentor.leavesOn < day;
  return hasLeft ? null : mentor;
}

/** Neither answered nor taken back. */
export const isLeaveWaiting = ({ answer, takenBackAt }: InternLeave): boolean => answer === null && takenBackAt === null;

/** An entry of the logbook: one a day. */
export interface InternLogEntry {
  placementId: string;
  day: string;
  text: string;
  writtenAt: string;
  /** The mentor's word on it as it stands; one that was corrected afterwards waits anew. */
  word: { at: string; by: string; seen: boolean; reason: string | null } | null;
}

/** How many days of a placement were logged, beside it. */
export interface InternLogged {
  days: number;
  seen: number;
  /** Those that were returned and wait to be worded anew, each until when. */
  returned: readonly { day: string; until: string }[];
  /** Those of the latest days that were seen: they are not worded anew. */
  shut: readonly string[];
  /** The last day with an entry; null without one. */
  last: string | null;
}

export const NOTHING_LOGGED: InternLogged = { days: 0, seen: 0, returned: [], shut: [], last: null };
