// What a dossier tells: the officer to whom a supervisor has given some, once a campaign; how many there are, their workbench says. Pure.

import type { NoticeRules, Told } from '../../../../platform/rules/notice.ts';
import type { Verification } from './types.ts';

function told(before: Verification | null, { campaignId, assignee }: Verification): Told[] {
  if (!assignee || before?.assignee === assignee) return [];
  const to = [{ kind: 'EMPLOYEE' as const, employeeId: assignee }];
  return [{ event: 'DOSSIERS_GIVEN', to, subjectId: campaignId, aboutId: null, campaignId, facts: {}, once: 'GIVEN' }];
}

export const verificationNotices: NoticeRules<Verification> = { told, awaited: () => [] };
