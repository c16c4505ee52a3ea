// What an objection of an applicant tells: the committee, once a stage, that objections come; the applicant that theirs is answered. Pure.

import type { NoticeRules, Told } from '../../../../platform/rules/notice.ts';
import type { SelectionObjection } from './types.ts';

function told(before: SelectionObjection | null, after: SelectionObjection): Told[] {
  const { id, campaignId, stage, applicationId, registrationNumber } = after;
  const of = { aboutId: null, campaignId };
  if (before === null) {
    // Hundreds come within days, and they have a queue: the office is told of the first.
    const to = [{ kind: 'OFFICE' as const, office: 'RECRUITMENT_OFFICER' as const }];
    return [{ ...of, event: 'SELECTION_OBJECTIONS_COME', to, subjectId: campaignId, facts: { stage }, once: stage }];
  }
  if (before.answeredAt !== null || after.answeredAt === null) return [];
  const to = [{ kind: 'APPLICANT' as const, applicationId }];
  return [{ ...of, event: 'SELECTION_OBJECTION_ANSWERED', to, subjectId: id, facts: { number: registrationNumber } }];
}

export const selectionObjectionNotices: NoticeRules<SelectionObjection> = { told, awaited: () => [] };
