// Feedback, requests for it and reports of abuse: the shapes that are stored and that rules speak about.

import type { Due } from '../../../platform/rules/due.ts';
import type { CoreValue } from '../../performance/rules/types.ts';

export type FeedbackKind = 'PRAISE' | 'SUGGESTION' | 'CONCERN';
export type FeedbackVisibility = 'PRIVATE' | 'SHARED' | 'COUNTED';
export type FeedbackStatus = 'GIVEN' | 'ACKNOWLEDGED' | 'WITHDRAWN' | 'REMOVED';
/** How the author stands to the recipient on the day of writing. SELF: a note about oneself. */
export type FeedbackRelation = 'SELF' | 'SUPERIOR' | 'SUBORDINATE' | 'PEER' | 'OTHER';

/** What is spoken of: a target of the recipient's plan, or a core value. */
export type FeedbackLink = { kind: 'TARGET'; planId: string; targetId: string } | { kind: 'BEHAVIOUR'; value: CoreValue };

/** Beside author and recipient. Frozen at writing: it never widens. */
export interface Audience {
  /** Employee ids of the recipient's superiors at writing; empty unless COUNTED. */
  raterIds: readonly string[];
  /** The year whose evaluation it is evidence for; null unless COUNTED. */
  year: number | null;
}

/** A wording that a later one has replaced. */
export interface FeedbackVersion {
  /** From 1. */
  number: number;
  kind: FeedbackKind;
  text: string;
  link: FeedbackLink | null;
  at: string;
}

export interface FeedbackReply {
  /** From 1. */
  number: number;
  byId: string;
  text: string;
  at: string;
}

/** What the recipient has resolved to do. */
export interface DevelopmentStep {
  id: string;
  text: string;
  dueOn: string;
  status: 'OPEN' | 'DONE';
  doneAt: string | null;
}

/** A progress entry of the recipient's plan that was written to follow a feedback up. */
export interface FollowUpEntry {
  planId: string;
  entryId: string;
}

/** What a list shows of a feedback: all but its older wordings and its thread. */
export interface FeedbackCard {
  id: string;
  authorId: string;
  aboutId: string;
  relation: FeedbackRelation;
  kind: FeedbackKind;
  /** Null once removed. */
  text: string | null;
  link: FeedbackLink | null;
  visibility: FeedbackVisibility;
  audience: Audience;
  status: FeedbackStatus;
  givenAt: string;
  /** When the present wording was written. */
  wordedAt: string;
  acknowledgedAt: string | null;
  requestId: string | null;
  step: DevelopmentStep | null;
  entry: FollowUpEntry | null;
  policyVersion: string;
}

export interface Feedback extends FeedbackCard {
  /** Older wordings, oldest first. */
  versions: FeedbackVersion[];
  replies: FeedbackReply[];
}

/** EXPIRED is told from the clock, never written. */
export type FeedbackRequestStatus = 'OPEN' | 'ANSWERED' | 'DECLINED' | 'WITHDRAWN';

/** Somebody asks for feedback about themself. */
export interface FeedbackRequest {
  id: string;
  requesterId: string;
  askedId: string;
  question: string;
  link: FeedbackLink | null;
  status: FeedbackRequestStatus;
  askedAt: string;
  /** First instant that no longer counts. */
  expiresAt: string;
  declineNote: string | null;
  /** The answer. */
  feedbackId: string | null;
  policyVersion: string;
}

/** The open requests of one requester in one small item: how many there are is decided on its version. */
export interface RequestDesk {
  requesterId: string;
  open: { id: string; expiresAt: string }[];
}

export type AbuseStatus = 'OPEN' | 'UPHELD' | 'REJECTED';

/** What the officer reads before deciding. */
export interface ReportedWords {
  text: string;
  /** Older wordings: the abuse may stand in one of them. */
  earlier: string[];
  reason: string;
}

/** Who is behind a report; shown to an officer only after it was upheld. */
export interface AbuseParties {
  feedbackId: string;
  authorId: string;
  aboutId: string;
}

/** A report of abuse. Names nobody in clear, and no time finer than a day. */
export interface AbuseReport {
  id: string;
  kind: FeedbackKind;
  filedOn: string;
  due: Due;
  status: AbuseStatus;
  /** Each opens only in its own place. `kept`: what was removed, once upheld. */
  sealed: { words: string; parties: string; kept: string | null };
  decided: { on: string; by: string; note: string } | null;
  revealed: { to: string; on: string; reason: string }[];
  policyVersion: string;
}
