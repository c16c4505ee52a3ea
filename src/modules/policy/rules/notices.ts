// What an entry of law tells: to the staffing agency that one waits for a second officer. Pure.

import type { Awaited, NoticeRules } from '../../../platform/rules/notice.ts';
import type { PolicyEntry } from './entry.ts';

function awaited({ id, status, validFrom, proposedAt }: PolicyEntry): Awaited[] {
  if (status !== 'PROPOSED') return [];
  const of = { event: 'POLICY_WAITS', subjectId: id, aboutId: null, facts: { from: validFrom } } as const;
  return [{ ...of, to: [{ kind: 'OFFICE', office: 'HR_OFFICER' }], occasion: proposedAt, dueAt: null }];
}

export const policyNotices: NoticeRules<PolicyEntry> = { told: () => [], awaited };
