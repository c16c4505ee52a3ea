// Development plans as they are stored and as rules speak about them.

import type { Due } from '../../../platform/rules/due.ts';
import type { Predicate } from '../../evaluation/rules/types.ts';

/** WITHDRAWN: its ground was reversed before both had agreed. It stays on record. */
export type DevelopmentStatus = 'PROPOSED' | 'ACTIVE' | 'CLOSED' | 'WITHDRAWN';
export type DevelopmentSide = 'EMPLOYEE' | 'SUPERIOR';
export type DevelopmentVoice = DevelopmentSide | 'COACH';
export type DevelopmentStepKind = 'TRAINING' | 'COACHING' | 'MENTORING' | 'ASSIGNMENT' | 'READING';
export type DevelopmentStepState = 'OPEN' | 'DONE' | 'DROPPED';
/** NOT_CONTINUED: nothing is left that asks for it, and it is not wanted any more. SERVICE_ENDED: its person has left, and nobody said anything of it. */
export type DevelopmentOutcome = 'REACHED' | 'PARTLY_REACHED' | 'NOT_REACHED' | 'NOT_CONTINUED' | 'SERVICE_ENDED';
/** Why somebody who coached, or was asked to, does so no more. */
export type CoachEnding = 'DECLINED' | 'ENDED' | 'REPLACED';

/** The evaluation that it was proposed after, as its last event tells. */
export interface DevelopmentGround {
  evaluationId: string;
  evaluationVersion: number;
  year: number;
  period: number | null;
  predicate: Predicate;
  /** Number of the last event of the evaluation that was followed. */
  number: number;
  /** Since when it does not hold any more; null while it does. */
  withdrawnAt: string | null;
}

export interface PlannedStep {
  id: string;
  kind: DevelopmentStepKind;
  text: string;
  dueOn: string;
  /** The session of a training that it is to be done by; null where none is named. */
  sessionId: string | null;
  /** As both had agreed to it, while a change of it waits for one of them; else null. */
  agreedAs: { kind: DevelopmentStepKind; text: string; dueOn: string; sessionId: string | null } | null;
  state: DevelopmentStepState;
  /** What came of it, or why it was dropped. */
  ended: { at: string; byId: string; words: string } | null;
}

export interface DevelopmentCoach {
  employeeId: string;
  namedAt: string;
  namedById: string;
  /** Null until they answer. */
  acceptedAt: string | null;
  /** Last day in service, as it is entered; null where none is. */
  leavesOn: string | null;
}

export interface FormerCoach {
  employeeId: string;
  namedAt: string;
  endedAt: string;
  endedById: string;
  ending: CoachEnding;
  words: string | null;
}

/** What somebody says at a review of the plan. */
export interface DevelopmentWord {
  voice: DevelopmentVoice;
  byId: string;
  text: string;
  at: string;
}

export interface DevelopmentReview {
  /** From 1. */
  number: number;
  due: Due;
  words: readonly DevelopmentWord[];
}

/** Since when each side agrees to the steps as they stand; null where it does not yet. */
export type DevelopmentAgreement = Readonly<Record<DevelopmentSide, string | null>>;

export interface DevelopmentEnd {
  at: string;
  /** Null where it follows from the record. */
  byId: string | null;
  outcome: DevelopmentOutcome;
  words: string | null;
  /** SERVICE_ENDED: the last day of service, as it was on record. */
  lastDay?: string;
}

/** Where somebody was when their plan was opened. */
export interface DevelopmentPlace {
  rootUnitId: string;
  unitId: string;
}

export interface DevelopmentPlan {
  id: string;
  employeeId: string;
  /** Null where they held no definitive post: such a plan is in no number. */
  place: DevelopmentPlace | null;
  openedAt: string;
  /** Null where it opened by itself. */
  openedById: string | null;
  openedBySide: DevelopmentSide | null;
  /** What it is for, in words of whoever opened it; null where it opened by itself. */
  goal: string | null;
  ground: DevelopmentGround | null;
  status: DevelopmentStatus;
  steps: readonly PlannedStep[];
  agreed: DevelopmentAgreement;
  /** When both had agreed for the first time. */
  agreedAt: string | null;
  /** How often a side was asked to agree: tells one request from the next. */
  turns: number;
  coach: DevelopmentCoach | null;
  formerCoaches: readonly FormerCoach[];
  /** The last one is the present one. */
  reviews: readonly DevelopmentReview[];
  closed: DevelopmentEnd | null;
  /** The plan that was proposed after the same evaluation once this one was closed; null where none was. */
  nextId: string | null;
  policyVersion: string;
}

/** The plan that somebody has begun without an evaluation: one at a time. */
export interface DevelopmentDesk {
  employeeId: string;
  planId: string;
}
