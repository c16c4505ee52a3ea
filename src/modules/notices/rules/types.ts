// Notices and what is awaited: the shapes that are stored.
import type { NoticeFacts } from '../../../platform/rules/notice.ts';
import type { NoticeEvent } from '../../../platform/rules/texts/notices/index.ts';

export interface InboxNotice {
  id: string;
  /** Where it lies: of a person, a login or an office. */
  mailbox: string;
  event: NoticeEvent;
  subjectId: string;
  aboutId: string | null;
  /** Of the selection it belongs to; null elsewhere. */
  campaignId: string | null;
  facts: NoticeFacts;
  /** In the mailbox of an office: employees who do not read it there, though they hold the office. */
  keptFrom?: readonly string[];
  /** When it was put into the mailbox: a clock of law that begins with receipt begins here. */
  at: string;
  /** `at` is the first instant of a day, since what it tells names no finer time. */
  dayOnly?: true;
  /** Of something awaited: until when, or null. */
  dueAt: string | null;
  /** Of something awaited: the item that says whether it still is. Null: it only tells. */
  awaitedBy: { pk: string; sk: string } | null;
  /** Of something awaited: which of the same kind. */
  occasion: string | null;
  /** Of a reminder: the day that it is of. Absent of what was told when it happened. */
  remindsOn?: string;
}

/** TOLD: nothing is asked. AWAITED: somebody still has to do it. DONE: it was done, or is asked no more. */
export type InboxState = 'TOLD' | 'AWAITED' | 'DONE';
