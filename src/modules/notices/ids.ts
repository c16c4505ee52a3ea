// The id of a notice: one to each mailbox, event, subject and occasion, so that nothing is told twice.
import type { NoticeEvent } from '../../platform/rules/texts/notices/index.ts';
import { digest } from '../../platform/store/ids.ts';

export const noticeId = (mailbox: string, event: NoticeEvent, subjectId: string, occasion: string): string =>
  `ntc_${digest(mailbox, event, subjectId, occasion)}`;
