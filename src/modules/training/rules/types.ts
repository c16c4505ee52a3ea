// Training: programmes, sessions with seats, and somebody's enrolment from the request to its end. Types.
import type { EmployeeKind } from '../../organisation/rules/record-types.ts';

/** Forms of training after PerLAN 10/2018: in a classroom, or outside of it. */
export type TrainingKind =
  | 'COURSE'
  | 'TECHNICAL_GUIDANCE'
  | 'SEMINAR'
  | 'WORKSHOP'
  | 'SOCIALISATION'
  | 'OTHER_CLASSICAL'
  | 'E_LEARNING'
  | 'DISTANCE_LEARNING'
  | 'COACHING'
  | 'MENTORING'
  | 'BENCHMARKING'
  | 'WORK_PLACEMENT'
  | 'SELF_STUDY'
  | 'OTHER_NON_CLASSICAL';

export interface TrainingProgramme {
  id: string;
  title: string;
  kind: TrainingKind;
  /** Training hours (JP) of the whole of it. */
  hours: number;
  provider: string;
  description: string;
  /** What it serves, in words of the staffing agency. */
  competences: readonly string[];
  /** For whom it is; empty = for everybody in service. */
  audience: readonly EmployeeKind[];
  createdAt: string;
  /** No session of it is opened any more; null while there is. */
  closed: { at: string } | null;
}

/** One day of a session: it begins and ends on the same legal day. */
export interface TrainingDay {
  beginsAt: string;
  endsAt: string;
  hours: number;
}

export interface TrainingSchedule {
  days: readonly TrainingDay[];
  place: string | null;
  link: string | null;
}

export interface TrainingMove {
  /** What it was before. */
  was: TrainingSchedule;
  at: string;
  by: string;
  reason: string;
}

export interface SeatChange {
  was: number;
  at: string;
  by: string;
  reason: string;
}

export interface TrainingSession extends TrainingSchedule {
  id: string;
  programmeId: string;
  /** Of the programme, as it was when the session was opened. */
  title: string;
  kind: TrainingKind;
  hours: number;
  provider: string;
  audience: readonly EmployeeKind[];
  competences: readonly string[];
  seats: number;
  /** The first instant at which nobody can ask any more. */
  requestUntil: string;
  createdAt: string;
  /** Oldest first. */
  moves: readonly TrainingMove[];
  /** How many seats there were before each change of them, oldest first. */
  seatChanges: readonly SeatChange[];
  cancelled: { at: string; by: string; reason: string } | null;
  /** When what was said of it was published; null before. */
  feedbackAt: string | null;
  /** When the staffing agency was asked to publish it; absent before. */
  feedbackAskedAt?: string;
  /** When it was too late to: nobody had. */
  feedbackLapsedAt?: string;
}

export type EnrolmentStatus =
  | 'REQUESTED'
  | 'DECLINED'
  | 'SEATED'
  | 'WAITING'
  | 'OFFERED'
  | 'LAPSED'
  | 'WITHDRAWN'
  | 'CANCELLED'
  | 'COMPLETED'
  | 'NOT_PASSED'
  | 'ABSENT';

export interface TrainingDecision {
  at: string;
  by: string;
  approved: boolean;
  reason: string | null;
}

export type TrainingOutcome = 'PASSED' | 'NOT_PASSED' | 'ABSENT';

export interface TrainingResult {
  /** 1 for the first of an enrolment, 2 after that was taken back … */
  number: number;
  outcome: TrainingOutcome;
  /** Hours of the days that were attended. */
  hours: number;
  /** Last day of the session: the year in which its hours count. */
  on: string;
  at: string;
  by: string;
  /** Number of the certificate; null where none was earned. */
  certificate: string | null;
}

export interface ResultTakenBack extends TrainingResult {
  endedAt: string;
  endedBy: string;
  reason: string;
}

/** Who was there on a day of a session. */
export interface AttendanceSheet {
  sessionId: string;
  day: string;
  /** Ids of enrolments. */
  present: readonly string[];
  at: string;
  by: string;
  /** Why it is another than before; null of the first. */
  reason: string | null;
}

/** What stands behind a code, whoever asks: found by the hash of the code alone. */
export interface TrainingCertificate {
  enrolmentId: string;
  employeeId: string;
  number: string;
  title: string;
  hours: number;
  /** Last day of the session. */
  on: string;
  revoked: { on: string; reason: string } | null;
}

/** A fact of the ledger: it is never changed, and what was wrong is set off by another. */
export interface HoursEntry {
  employeeId: string;
  /** The day on which they count. */
  day: string;
  /** Below zero where an earlier entry is set off. */
  hours: number;
  kind: TrainingKind;
  title: string;
  source: 'SESSION' | 'ELSEWHERE';
  /** The enrolment or report it follows from, and which result of it. */
  sourceId: string;
  number: number;
  isSetOff: boolean;
  at: string;
}

/** Somebody's place in one session: there is one for both, whatever becomes of it. */
export interface TrainingEnrolment {
  id: string;
  sessionId: string;
  employeeId: string;
  /** Name when it was asked for, so that a list of a session reads no person. */
  employeeName: string;
  /** Of the session, for lists and notices. */
  title: string;
  /** When the session begins, as this person was last told. */
  beginsAt: string;
  /** How many moves of the session this person was told of. */
  moves: number;
  status: EnrolmentStatus;
  /** 1 at the first request, 2 when it was asked anew after an end … */
  round: number;
  requestedAt: string;
  /** Why they ask. */
  words: string;
  decision: TrainingDecision | null;
  /** A seat that is theirs, or kept for them. */
  seat: number | null;
  /** Until when a seat is kept that came from the waiting list. */
  confirmUntil: string | null;
  endedAt: string | null;
  /** Why the staffing agency has ended it; null where it has not. */
  endReason: string | null;
  result: TrainingResult | null;
  /** Results that hold no more, oldest first. */
  takenBack: readonly ResultTakenBack[];
}

/** A seat that somebody has, beside the session: one item a seat. */
export interface TrainingSeat {
  sessionId: string;
  number: number;
  enrolmentId: string;
  /** Of a seat that is kept for somebody from the waiting list; null once it is theirs. */
  confirmUntil: string | null;
}

/** How full a session is, as it was a moment ago. */
export interface SessionFill {
  seatsTaken: number;
  waiting: number;
}

/** A place in the waiting list, beside the session. */
export interface TrainingWait {
  sessionId: string;
  number: number;
  enrolmentId: string;
}

/** What somebody who attended says of a session, from 1 to 4. */
export interface TrainingFeedback {
  content: number;
  trainer: number;
  /** For the work. */
  use: number;
  remark: string | null;
}

/** How many have said something, and what each question adds up to. */
export interface FeedbackNumbers {
  answers: number;
  content: number;
  trainer: number;
  use: number;
}

/** What is told of a session: written once, and never again. */
export interface TrainingFeedbackView extends FeedbackNumbers {
  sessionId: string;
  remarks: readonly string[];
  threshold: number;
}

/** What is told of a programme: of those sessions alone of which enough have said something. */
export interface TrainingProgrammeFeedbackView extends FeedbackNumbers {
  programmeId: string;
  sessions: number;
}
