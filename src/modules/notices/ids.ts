// The id of a notice: one to each mailbox, event, subject and occasion, so that nothing is told twice.
import type { NoticeEvent } from '../../platform/rules/texts/notices/index.ts';
import { digest } from '../../platform/store/ids.ts';

export const noticeId = (mailbox: string, event: NoticeEvent, subjectId: string, occasion: string): string =>
  `ntc_${digest(mailbox, event, subjectId, occasion)}`;

/** Of a reminder: the same whether the clock reminds or somebody does, so that nobody is reminded twice of a day. */
export const reminderId = (mailbox: string, event: NoticeEvent, subjectId: string, occasion: string | null, day: string): string =>
  `ntc_${digest(mailbox, event, subjectId, occasion ?? '', day)}`;
