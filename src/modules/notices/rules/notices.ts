// What is told of mails themselves: to whom they belonged, that they came back. Pure.

import { holderOf } from '../../../platform/rules/addressee.ts';
import { legalDay } from '../../../platform/rules/calendar.ts';
import type { NoticeRules, Told } from '../../../platform/rules/notice.ts';
import type { CodeReturned, MailReturned } from './delivery-types.ts';

/** Those of one day, on their way together, are told once. */
function told(_: MailReturned | null, { mailbox, sentAt }: MailReturned): Told[] {
  const holder = holderOf(mailbox);
  if (!holder) return [];
  const to = 'employeeId' in holder ? ({ kind: 'EMPLOYEE', ...holder } as const) : ({ kind: 'PROFILE', ...holder } as const);
  return [{ event: 'MAIL_RETURNED', to: [to], subjectId: mailbox, aboutId: null, facts: {}, once: legalDay(sentAt) }];
}

/** Told to who waits for it: in the inbox, which needs no mail. */
function codeTold(_: CodeReturned | null, { employeeId, validUntil }: CodeReturned): Told[] {
  return [
    { event: 'CODE_RETURNED', to: [{ kind: 'EMPLOYEE', employeeId }], subjectId: employeeId, aboutId: null, facts: {}, once: validUntil },
  ];
}

export const codeReturnedNotices: NoticeRules<CodeReturned> = { told: codeTold, awaited: () => [] };

export const returnedNotices: NoticeRules<MailReturned> = { told, awaited: () => [] };
