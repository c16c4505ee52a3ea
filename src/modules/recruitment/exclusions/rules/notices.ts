// What an exclusion tells: the approvers that it waits for one of them, the applicant that it is in force and until when they may object. Pure.

import type { Awaited, NoticeRules, Told } from '../../../../platform/rules/notice.ts';
import type { NoticeEvent } from '../../../../platform/rules/texts/notices/index.ts';
import type { ApplicationExclusion } from './types.ts';

const said = (exclusion: ApplicationExclusion, event: NoticeEvent) => ({
  event,
  subjectId: exclusion.id,
  aboutId: null,
  campaignId: exclusion.campaignId,
  facts: { number: exclusion.registrationNumber },
});

const APPROVERS = [{ kind: 'OFFICE' as const, office: 'RECRUITMENT_APPROVER' as const }];
const toApplicant = ({ applicationId }: ApplicationExclusion) => [{ kind: 'APPLICANT' as const, applicationId }];

function awaited(exclusion: ApplicationExclusion): Awaited[] {
  const { status, proposedAt, objection } = exclusion;
  if (status === 'PROPOSED') return [{ ...said(exclusion, 'EXCLUSION_WAITS'), to: APPROVERS, occasion: proposedAt, dueAt: null }];
  if (status === 'LIFT_PROPOSED')
    return [{ ...said(exclusion, 'EXCLUSION_LIFT_WAITS'), to: APPROVERS, occasion: objection?.answeredAt ?? '', dueAt: null }];
  if (status === 'IN_FORCE' && objection && objection.accepted === null)
    return [{ ...said(exclusion, 'EXCLUSION_OBJECTION_WAITS'), to: APPROVERS, occasion: objection.filedAt, dueAt: null }];
  return [];
}

/** Whoever has withdrawn themself is told nothing that they did not say. */
function told(before: ApplicationExclusion | null, after: ApplicationExclusion): Told[] {
  if (after.reason === null) return [];
  const to = toApplicant(after);
  const until = after.objectUntil;
  if (after.status === 'LIFTED' && before?.status !== 'LIFTED') return [{ ...said(after, 'DISQUALIFICATION_LIFTED'), to }];
  const isAnswered = after.objection?.accepted === false && before?.objection?.accepted !== false;
  if (isAnswered) return [{ ...said(after, 'DISQUALIFICATION_UPHELD'), to }];
  const began = after.status === 'IN_FORCE' && (before === null || before.status === 'PROPOSED');
  return began ? [{ ...said(after, 'DISQUALIFIED'), to, facts: { number: after.registrationNumber, ...(until && { until }) } }] : [];
}

export const exclusionNotices: NoticeRules<ApplicationExclusion> = { told, awaited };
