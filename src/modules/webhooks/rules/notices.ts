// What webhooks tell: to the staffing agency that one was disabled. Pure.

import type { NoticeRules, Told } from '../../../platform/rules/notice.ts';
import type { WebhookDisabled } from './types.ts';

/** The fact is written once, each time that a webhook is disabled, and never changed. */
function told(before: WebhookDisabled | null, { webhookId }: WebhookDisabled): Told[] {
  if (before) return [];
  const of = { event: 'WEBHOOK_DISABLED', subjectId: webhookId, aboutId: null, facts: {} } as const;
  return [{ ...of, to: [{ kind: 'OFFICE', office: 'HR_OFFICER' }] }];
}

export const webhookNotices: NoticeRules<WebhookDisabled> = { told, awaited: () => [] };
