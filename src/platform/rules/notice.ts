// What a change of an item tells to whom, and what it leaves awaited. Each module says so of its own items in `rules/notices.ts`. Pure.

import type { Addressee } from './addressee.ts';
import type { NoticeEvent } from './texts/notices/index.ts';

export type NoticeFacts = Readonly<Record<string, string | number>>;

interface Said {
  event: NoticeEvent;
  to: readonly Addressee[];
  /** What `node` opens for whoever is told. */
  subjectId: string;
  /** The employee it is about, where the sentence names one; null where it names nobody. */
  aboutId: string | null;
  /** Of the selection it belongs to: who competes there does not read it in an office. */
  campaignId?: string;
  /** Numbers, days and years of the sentence. Never a name, nor what only some of those told may read. */
  facts: NoticeFacts;
  /** Whose deed it is, or from whom it is kept: employees who are not told, whoever else they are. */
  notTo?: string | readonly string[];
  /** The item itself tells no finer time than a day: the notice tells none either. */
  dayOnly?: true;
}

/** Something that happened, told once for each change. */
export interface Told extends Said {
  /** What makes it the same as told before, by whatever change: the first of a stage, the day. Absent: the change itself. */
  once?: string;
  /** Somebody reminds of what another item awaits: told once a day, and shown as long as that is awaited. */
  again?: { awaitedBy: { pk: string; sk: string }; occasion: string; dueAt: string | null; day: string };
}

/** Something that is awaited for as long as the item says so; told when it begins. */
export interface Awaited extends Said {
  /** What makes it another one than the last of the same kind: when it was submitted, its number. */
  occasion: string;
  /** Until when, as an instant; null where no clock runs. */
  dueAt: string | null;
  /** The assignment of whom it is about by which it is awaited: where it is late, help is looked for there. Absent: their definitive one. */
  post?: string;
  /** It is asked no more once `dueAt` is past, although nothing of the item changes then. */
  lapses?: true;
}

/** What a kind of item tells. `before` is null for what is new; `beside` is what of other items it goes by, such as a deadline. */
export interface NoticeRules<Body, Beside = null> {
  told(before: Body | null, after: Body, beside: Beside): readonly Told[];
  awaited(body: Body, beside: Beside): readonly Awaited[];
}

/** A mailbox that several read: from whom of them it is kept stands on what lies there. */
export const keptInOffice = ({ notTo = [] }: Pick<Said, 'notTo'>, of: string): { keptFrom?: readonly string[] } => {
  const keptFrom = [notTo].flat();
  return of.startsWith('OFFICE#') && keptFrom.length > 0 ? { keptFrom } : {};
};

/** Whether it is kept from whoever holds a mailbox: that of an employee is named as they are. */
export const isKeptFrom = ({ notTo = [] }: Pick<Said, 'notTo'>, mailbox: string): boolean =>
  typeof notTo === 'string' ? notTo === mailbox : notTo.includes(mailbox);
