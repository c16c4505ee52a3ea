// What posts and rules of a campaign tell: the approvers that something waits for a second person. Pure.

import type { Awaited, NoticeRules } from '../../../../platform/rules/notice.ts';
import type { RuleChange } from './rule-change.ts';
import type { Formation } from './types.ts';

const APPROVERS = [{ kind: 'OFFICE' as const, office: 'RECRUITMENT_APPROVER' as const }];

function formationAwaited({ id, campaignId, status, requestedAt, correction }: Formation): Awaited[] {
  const of = { to: APPROVERS, subjectId: id, aboutId: null, campaignId, facts: {}, dueAt: null };
  return [
    ...(status === 'REQUESTED' ? [{ ...of, event: 'FORMATION_WAITS' as const, occasion: requestedAt }] : []),
    ...(correction?.status === 'PROPOSED'
      ? [{ ...of, event: 'FORMATION_CORRECTION_WAITS' as const, occasion: correction.proposedAt }]
      : []),
  ];
}

function ruleChangeAwaited({ id, campaignId, status, proposedAt }: RuleChange): Awaited[] {
  if (status !== 'PROPOSED') return [];
  const of = { to: APPROVERS, subjectId: id, aboutId: null, campaignId, facts: {}, dueAt: null };
  return [{ ...of, event: 'RULE_CHANGE_WAITS', occasion: proposedAt }];
}

export const formationNotices: NoticeRules<Formation> = { told: () => [], awaited: formationAwaited };
export const ruleChangeNotices: NoticeRules<RuleChange> = { told: () => [], awaited: ruleChangeAwaited };
