// What tests tell: everybody who competes that places are announced or changed, the applicant what was decided of their needs. Pure.

import type { Awaited, NoticeRules, Told } from '../../../../platform/rules/notice.ts';
import type { TestAccommodation, TestSchedule, TestSession } from './types.ts';

const toAll = (campaignId: string) => ({
  to: [{ kind: 'APPLICANTS' as const, campaignId }],
  subjectId: campaignId,
  aboutId: null,
  campaignId,
});

function toldOfSchedule(before: TestSchedule | null, { campaignId, stage, edition }: TestSchedule): Told[] {
  if (edition <= (before?.edition ?? 0)) return [];
  return [{ ...toAll(campaignId), event: 'TESTS_ANNOUNCED', facts: { stage }, once: `${stage}#${edition}` }];
}

/** Where they are, each reads on their own card; a session that was never announced moves nobody. */
function toldOfSession(before: TestSession | null, after: TestSession): Told[] {
  if (before === null) return [];
  const facts = { stage: after.stage, begins: before.startsAt };
  if (after.cancelled && !before.cancelled && before.taken > 0)
    return [{ ...toAll(after.campaignId), event: 'TEST_SESSION_CANCELLED', facts, once: `${after.id}#cancelled` }];
  if (after.changes.length === before.changes.length) return [];
  return [{ ...toAll(after.campaignId), event: 'TEST_SESSION_CHANGED', facts, once: `${after.id}#${after.changes.length}` }];
}

const ofNeeds = ({ id, campaignId }: TestAccommodation) => ({ subjectId: id, aboutId: null, campaignId, facts: {} });

function toldOfNeeds(before: TestAccommodation | null, after: TestAccommodation): Told[] {
  if (after.decidedAt === null || after.decidedAt === before?.decidedAt) return [];
  return [{ ...ofNeeds(after), event: 'ACCOMMODATION_DECIDED', to: [{ kind: 'APPLICANT', applicationId: after.applicationId }] }];
}

function needsAwaited(one: TestAccommodation): Awaited[] {
  if (one.status !== 'REQUESTED') return [];
  const to = [{ kind: 'OFFICE' as const, office: 'RECRUITMENT_OFFICER' as const }];
  return [{ ...ofNeeds(one), event: 'ACCOMMODATION_WAITS', to, occasion: one.requestedAt ?? '', dueAt: null }];
}

export const scheduleNotices: NoticeRules<TestSchedule> = { told: toldOfSchedule, awaited: () => [] };
export const sessionNotices: NoticeRules<TestSession> = { told: toldOfSession, awaited: () => [] };
export const accommodationNotices: NoticeRules<TestAccommodation> = { told: toldOfNeeds, awaited: needsAwaited };
