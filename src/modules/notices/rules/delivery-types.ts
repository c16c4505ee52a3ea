// How somebody wants to be told, where to, and the mail that tells them: the shapes that are stored.
import type { Language } from '../../../platform/rules/texts/language.ts';

/** By what a notice is to somebody, so that new events need no new choice. */
export const NOTICE_GROUPS = ['TASKS', 'NEWS', 'REMINDERS', 'LATE'] as const;
export type NoticeGroup = (typeof NOTICE_GROUPS)[number];

export type MailMode = 'AT_ONCE' | 'DIGEST' | 'NONE';

/** What somebody has chosen; the policy says the rest. */
export interface NoticeChoices {
  modes: Partial<Record<NoticeGroup, MailMode>>;
  language: Language | null;
}

/** An address that waits to be proved. Sealed, like the code, and the code is held as a keyed hash alone. */
export interface PendingAddress {
  sealed: string;
  codeHash: string;
  validUntil: string;
  /** Codes that were tried, as keyed hashes: the same one again is no other guess. */
  tried: readonly string[];
}

export interface NoticeAddress {
  employeeId: string;
  region: string;
  verified: { sealed: string; at: string } | null;
  pending: PendingAddress | null;
  /** When the last codes were asked for, within a day. */
  asked: readonly string[];
}

/** What came back of mails to a mailbox: of the last of them that did. Where it was sent to is told by when: the address that was proved before. */
export interface MailReturned {
  mailbox: string;
  /** When it was handed over for delivery. */
  sentAt: string;
  why: 'BOUNCE' | 'COMPLAINT';
}

/** That the code which an address was to be proved by came back. Which code is told by until when it held: no two of somebody's hold until the same instant. */
export interface CodeReturned extends Pick<MailReturned, 'sentAt' | 'why'> {
  employeeId: string;
  validUntil: string;
}

/** WAITING until its time, or for another try. SENDING: a sender has it to itself for a while. DROPPED: nothing was left to say, or nobody to say it to. */
export type MailState = 'WAITING' | 'SENDING' | 'SENT' | 'FAILED' | 'DROPPED';

/** Empty once it is of no use. */
export interface SealedText {
  sealed: string;
}

export type MailContent =
  /** Notices of a mailbox, to the address that is verified when it is sent. */
  | { kind: 'NOTICES'; mailbox: string; noticeIds: readonly string[] }
  /** To the address that is to be proved: sealed here, since it may be another a moment later. */
  | { kind: 'CODE'; employeeId: string; to: SealedText; code: SealedText; validUntil: string }
  /** To the address that is none any more. */
  | { kind: 'ADDRESS_CHANGED'; employeeId: string; to: SealedText; changedAt: string };

export interface Mail {
  id: string;
  state: MailState;
  content: MailContent;
  /** When it is to be sent; of one that is being sent, when another may try. */
  nextAt: string;
  attempts: number;
  /** How often it may have been taken without anybody's hearing of it, while none were taken: no tries of its own. Absent: never. */
  waited?: number;
  createdAt: string;
  /** When it was sent, or given up. */
  endedAt: string | null;
}
