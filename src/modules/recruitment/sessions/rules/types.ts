// Test sessions of a selection: where and when a test is sat, who has a seat, and what somebody needs to sit it: types.
import type { ScoreStage } from '../../scores/rules/types.ts';

export interface SessionTerms {
  /** What the place is called. */
  venue: string;
  address: string;
  room: string;
  startsAt: string;
  /** First instant after it. */
  endsAt: string;
  seats: number;
  /** What to bring; null where nothing is said. */
  bring: string | null;
}

export const SESSION_PARTS = ['venue', 'address', 'room', 'startsAt', 'endsAt', 'bring', 'seats'] as const;
export type SessionPart = (typeof SESSION_PARTS)[number];

/** An edition after it was announced: what it was before, and why it is another. */
export interface SessionChange {
  at: string;
  by: string;
  reason: string;
  before: SessionTerms;
  changed: SessionPart[];
}

export interface TestSession extends SessionTerms {
  id: string;
  region: string;
  campaignId: string;
  stage: ScoreStage;
  /** Seats that are taken: exact, since whoever takes or frees one writes this. */
  taken: number;
  status: 'PLANNED' | 'CANCELLED';
  /** The edition of the schedule when it was made: announced with the next. */
  afterEdition: number;
  /** Employees, or logins of who is none. */
  createdBy: string;
  createdAt: string;
  /** Oldest first; none before it is announced. */
  changes: SessionChange[];
  cancelled: { at: string; by: string; reason: string } | null;
}

/** Of one test of a campaign: what is announced, and what waits for it. */
export interface TestSchedule {
  id: string;
  region: string;
  campaignId: string;
  stage: ScoreStage;
  /** 0 before the first announcement. */
  edition: number;
  publishedAt: string | null;
  publishedBy: string | null;
  /** Sessions that nobody but the committee sees, each with who has made or last changed it. */
  pending: { sessionId: string; by: string; startsAt: string }[];
}

/** One a test and application. */
export interface TestSeat {
  id: string;
  campaignId: string;
  stage: ScoreStage;
  formationId: string;
  applicationId: string;
  /** Registration number. */
  number: string;
  sessionId: string;
  at: string;
  /** From which session, and why; null for a first seat. */
  moved: { sessionId: string; reason: string | null } | null;
}

export const NEEDS = [
  'MORE_TIME',
  'WHEELCHAIR',
  'READER',
  'SCREEN_READER',
  'LARGE_PRINT',
  'SIGN_LANGUAGE',
  'WRITER',
  'COMPANION',
  'OTHER',
] as const;
export type Need = (typeof NEEDS)[number];

/** Data of health: sealed as a whole. */
export interface AccommodationText {
  needs: Need[];
  /** In the applicant's words. */
  wish: string | null;
  granted: Need[];
  extraMinutes: number;
  /** What the committee tells the applicant. */
  answer: string | null;
}

export type AccommodationStatus = 'REQUESTED' | 'GRANTED' | 'REFUSED';

/** One an application, apart from it: no list and no panel loads it. */
export interface TestAccommodation {
  id: string;
  campaignId: string;
  applicationId: string;
  ownerId: string;
  /** Registration number. */
  number: string;
  status: AccommodationStatus;
  /** `AccommodationText`, sealed for this item. */
  sealed: string;
  requestedAt: string | null;
  decidedAt: string | null;
  decidedBy: string | null;
  /** Officers who have opened, on record, what was said last; absent where nobody has. */
  readers?: string[];
}
