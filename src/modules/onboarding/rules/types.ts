// The first months of somebody in a post: tasks, a mentor, check-points and, of a candidate, the probation: types.
import type { Due } from '../../../platform/rules/due.ts';
import type { Words } from '../../../platform/rules/texts/language.ts';

export type OnboardingKind = 'CPNS' | 'PPPK' | 'TRANSFER' | 'ACTING_HEAD';

/** ENDED: service ended, or a candidate was not confirmed. ANNULLED: service never began. */
export type OnboardingStatus = 'OPEN' | 'COMPLETED' | 'ENDED' | 'ANNULLED' | 'CANCELLED';

/** What a task's owner is to the newcomer: who that is follows the record, so that nothing waits for somebody who has moved. */
export type OnboardingOwner = 'NEWCOMER' | 'SUPERIOR' | 'MENTOR' | 'UNIT_ADMIN' | 'IT' | 'HR_OFFICER';

/** A training to attend, by what it serves or by its programme: one of both. */
export interface TaskSession {
  competence: string | null;
  programmeId: string | null;
}

export interface TaskTemplate {
  title: Words;
  /** What to do. */
  instruction: Words;
  owner: OnboardingOwner;
  /** Working days after the first day, that day itself not counted; 0: on it. */
  days: number;
  /** Attended in training, whose attendance ticks it; absent of all else. */
  session?: TaskSession;
}

/** What is planned for a kind of newcomer; running onboardings keep what they began with. */
export interface OnboardingTemplate {
  kind: OnboardingKind;
  /** Of the region's own; 0: as shipped. */
  number: number;
  tasks: TaskTemplate[];
  /** The unit that serves IT; null where none is named: the administrators of agencies do its tasks. */
  itUnitId: string | null;
  /** Why it was changed; null as shipped. */
  reason: string | null;
  by: string | null;
  at: string | null;
}

export type OnboardingTaskStatus = 'OPEN' | 'DONE' | 'WAIVED';

/** What was done with a task, oldest first. */
export interface OnboardingTaskDeed {
  what: 'DONE' | 'UNDONE' | 'WAIVED' | 'OWNER_REPLACED';
  by: string;
  at: string;
  /** A note on what was done; a reason for all else. */
  note: string | null;
  /** OWNER_REPLACED: who was to do it until then, and who is now; null: by what the owner is. */
  from?: string | null;
  to?: string | null;
  /** The enrolment whose attendance did it; absent where somebody did. */
  enrolmentId?: string;
}

export interface OnboardingTask extends TaskTemplate {
  /** Within the onboarding. */
  number: number;
  /** Who was asked when it began, by what the owner is; null where nobody held that, or an office does. */
  askedId: string | null;
  /** Somebody who was named instead; null: by what the owner is. */
  ownerId: string | null;
  due: Due;
  status: OnboardingTaskStatus;
  deeds: OnboardingTaskDeed[];
}

export type OnboardingCheckPointKind = 'DAY_30' | 'DAY_60' | 'DAY_90' | 'PROBATION_END';
export type OnboardingSide = 'NEWCOMER' | 'SUPERIOR';

export interface OnboardingWord {
  side: OnboardingSide;
  by: string;
  text: string;
  at: string;
  /** How often it was worded anew before the other side read it. */
  revisions: number;
}

export interface OnboardingCheckPoint {
  kind: OnboardingCheckPointKind;
  /** The day that it looks back from, a working day as far as that is known. */
  on: string;
  /** In their order. One a person and side, besides a newcomer's answer at the end of probation. */
  words: OnboardingWord[];
}

export interface OnboardingMentor {
  employeeId: string;
  namedBy: string;
  namedAt: string;
  /** Why somebody is named in another's place. */
  why: string | null;
  /** By when they are asked to answer. */
  answerDue: Due;
  answer: 'ASKED' | 'ACCEPTED' | 'DECLINED' | 'REPLACED';
  answeredAt: string | null;
  reason: string | null;
}

/** The ground of a decision: a certificate or a letter. */
export interface OnboardingProof {
  number: string;
  issuedOn: string;
}

export interface OnboardingProbation {
  /** Its last day. */
  endsOn: string;
  extension: { from: string; to: string; reason: string; by: string; at: string } | null;
  /** The decision that stands. */
  outcome: OnboardingOutcome | null;
  /** Decisions that were taken back, oldest first. */
  withdrawn: (OnboardingOutcome & { withdrawnBy: string; withdrawnAt: string; why: string })[];
}

export interface OnboardingOutcome {
  kind: 'CONFIRMED' | 'NOT_CONFIRMED';
  /** First day as a permanent civil servant, or last day of service. */
  day: string;
  proof: OnboardingProof;
  /** Latsar passed, and in good health; null of who was not confirmed. */
  training: OnboardingProof | null;
  health: OnboardingProof | null;
  reason: string;
  /** Of the record, that made a civil servant of the candidate; null where the record said so already, or of who was not confirmed. */
  entryId: string | null;
  by: string;
  at: string;
}

export interface OnboardingClosure {
  status: Exclude<OnboardingStatus, 'OPEN'>;
  /** Null where it follows from what was done, or from an event. */
  reason: string | null;
  /** Null where nobody did it: it follows from an event. */
  by: string | null;
  at: string;
}

/** Where the newcomer is, as of the last change. */
export interface OnboardingPlace {
  assignmentId: string;
  unitId: string;
  unitPath: string;
  rootUnitId: string;
}

export interface Onboarding {
  id: string;
  employeeId: string;
  kind: OnboardingKind;
  /** First day in the post. */
  startsOn: string;
  /** The application of an appointment; null where an officer opened it. */
  applicationId: string | null;
  place: OnboardingPlace;
  /** The unit that served IT as it began, or what came after it; null where the template named none. */
  itUnitId: string | null;
  /** What it was made by: number of the region's template, version of the policy, and the numbers of the entry that made that; absent: as shipped. */
  template: { number: number; policy: string; terms?: object };
  openedAt: string;
  /** Last day of the service that it belongs to, of an acting head of acting; null while no end is on record. */
  servesUntil: string | null;
  status: OnboardingStatus;
  /** The last one is the present one; earlier ones declined, or were replaced. */
  mentors: OnboardingMentor[];
  tasks: OnboardingTask[];
  checkPoints: OnboardingCheckPoint[];
  /** Of a candidate (CPNS). */
  probation: OnboardingProbation | null;
  /** Each time that it was planned anew from another first day, oldest first. */
  replans: { from: string; to: string; reason: string; by: string; at: string }[];
  /** The selection that it follows from was annulled: nobody is confirmed on it. */
  selectionAnnulled: boolean;
  /** Each time that it was closed, oldest first: one that was reopened has more than one. */
  closures: OnboardingClosure[];
}

export type OnboardingWaitingKind = 'TASKS' | 'CHECK_POINT' | 'MENTOR_ANSWER' | 'DECISION';

/** Something that waits for somebody. */
export interface OnboardingWaiting {
  what: OnboardingWaitingKind;
  /** What they are to the newcomer. */
  owner: OnboardingOwner;
  /** Who that is; null for an office, and where nobody holds that. */
  doerId: string | null;
  count: number;
  /** The nearest day; null where it cannot be counted yet. */
  dueOn: string | null;
  /** Who can help where it is late, and who that is; null where nobody stands nearer than who it waits for. */
  helper: OnboardingOwner | null;
  helperId: string | null;
}

/** Tasks that wait for the unit that serves IT. */
export interface OnboardingItWaiting {
  unitId: string;
  tasks: number;
  /** The nearest day; null where it cannot be counted yet. */
  dueOn: string | null;
}

/** What lists show. */
export interface OnboardingCard {
  id: string;
  employeeId: string;
  kind: OnboardingKind;
  status: OnboardingStatus;
  startsOn: string;
  unitId: string;
  unitPath: string;
  tasks: number;
  done: number;
  hasMentor: boolean;
  /** What owners of open tasks are whom nobody is. */
  unowned: OnboardingOwner[];
  servesUntil: string | null;
  probationEndsOn: string | null;
  /** The nearest day on which something is due that was not done; null where nothing is. */
  nextDueOn: string | null;
  /** The superior, and who leads the unit that serves IT, as of the last change. */
  superiorId: string | null;
  itId: string | null;
  /** What waits for that unit, however it is led; null where nothing does. */
  it: OnboardingItWaiting | null;
  /** For whom it waits, what is due first first. */
  waiting: OnboardingWaiting[];
}

/** All onboardings of one person, and how far the events of their appointment were followed. */
export interface OnboardingRecord {
  employeeId: string;
  lastEvent: number;
  onboardings: { id: string; kind: OnboardingKind; startsOn: string; status: OnboardingStatus }[];
}
