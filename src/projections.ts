// What follows the table's stream, all of it in one list: the Lambda function, the poller of a laptop and a rebuild go by it.

import { setTimeout as sleep } from 'node:timers/promises';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { medalStandings, standAllMedals } from './modules/awards/medal-standing.ts';
import { awardsTold } from './modules/awards/notices.ts';
import { awardProposals } from './modules/awards/opened.ts';
import { awardFacts, medalFacts } from './modules/awards/read.ts';
import { calibrationTold } from './modules/calibration/notices.ts';
import { changesProjection } from './modules/changes/projection.ts';
import { awardCounts, medalCounts } from './modules/dashboards/rules/award-facts.ts';
import {
  achievementCounts,
  answeredCounts,
  askedCounts,
  evaluationCounts,
  objectionCounts,
  progressCounts,
  roundCounts,
} from './modules/dashboards/rules/facts.ts';
import { developmentCounts, hoursCounts, onboardingCounts, personCounts } from './modules/dashboards/rules/growth-facts.ts';
import { planAndMonthCounts } from './modules/dashboards/rules/plan-months.ts';
import { learnersLeave } from './modules/development/leaving.ts';
import { developmentTold } from './modules/development/notices.ts';
import { coachesLeave, developmentFacts, developmentProposals } from './modules/development/opened.ts';
import { evaluationTold } from './modules/evaluation/notices.ts';
import { evaluationFacts } from './modules/evaluation/read.ts';
import { feedbackTold } from './modules/feedback/notices.ts';
import { INTERNSHIPS_COUNTED } from './modules/internship/board.ts';
import { internMentorsLeave } from './modules/internship/mentoring.ts';
import { internshipsTold } from './modules/internship/notices.ts';
import { internApplicationFacts, subjectsOf } from './modules/internship/read.ts';
import { noticesForgotten, studentNoticesForgotten } from './modules/notices/forgetting.ts';
import { mailRecords } from './modules/notices/mail-records.ts';
import { notices } from './modules/notices/projection.ts';
import { noticesTold } from './modules/notices/returned.ts';
import { objectionsTold as ratingObjectionsTold } from './modules/objections/notices.ts';
import { objectionFacts } from './modules/objections/read.ts';
import { attendanceFollowed } from './modules/onboarding/attendance.ts';
import { newcomersLeave } from './modules/onboarding/leaving.ts';
import { onboardingTold } from './modules/onboarding/notices.ts';
import { onboardingsFacts, onboardingsOpened } from './modules/onboarding/projection.ts';
import { organisationTold } from './modules/organisation/notices.ts';
import { employeeFacts } from './modules/organisation/read.ts';
import { joinedRegions } from './modules/organisation/region-items.ts';
import { monthsCorrected } from './modules/performance/months.ts';
import { performanceTold } from './modules/performance/notices.ts';
import { planFacts, progressMonthsFacts } from './modules/performance/read.ts';
import { filesAgain } from './modules/personnel-files/projection.ts';
import { policyTold } from './modules/policy/notices.ts';
import { campaignsTold } from './modules/recruitment/campaigns/notices.ts';
import { exclusionsTold } from './modules/recruitment/exclusions/notices.ts';
import { informationTold } from './modules/recruitment/information/notices.ts';
import { listsTold } from './modules/recruitment/lists/notices.ts';
import { campaignNumbers, keepAllNumbers } from './modules/recruitment/numbers/keeping.ts';
import { WORK_COUNTED } from './modules/recruitment/numbers/work.ts';
import { objectionsTold } from './modules/recruitment/objections/notices.ts';
import { offersTold } from './modules/recruitment/offers/notices.ts';
import { applicationFacts } from './modules/recruitment/registration/read.ts';
import { sessionsTold } from './modules/recruitment/sessions/notices.ts';
import { verificationTold } from './modules/recruitment/verification/notices.ts';
import { reviewsTold } from './modules/reviews/notices.ts';
import { askedFacts, roundFacts, tallyFacts } from './modules/reviews/read.ts';
import { reviewsVoided } from './modules/reviews/voided.ts';
import { hoursStandFacts } from './modules/training/facts.ts';
import { fillAllSessions, trainingSessionsFill } from './modules/training/fill.ts';
import { traineesLeave } from './modules/training/leaving.ts';
import { trainingTold } from './modules/training/notices.ts';
import { trainingSeatsGoOn } from './modules/training/passing.ts';
import { hoursStands, standAllHours } from './modules/training/standing.ts';
import { achievementFacts } from './modules/unit-achievement/read.ts';
import { VOICE_COUNTED } from './modules/voice/board.ts';
import { voiceTold } from './modules/voice/notices.ts';
import { webhooksTold } from './modules/webhooks/notices.ts';
import { webhookEvents } from './modules/webhooks/projection.ts';
import { contextApart, type Parts } from './parts.ts';
import type { ReadContext } from './platform/context.ts';
import { type Counted, counted, counts } from './platform/stream/counts.ts';
import type { NoticeSource } from './platform/stream/notice-source.ts';
import { progress } from './platform/stream/progress.ts';
import { PROJECTOR } from './platform/stream/projected.ts';
import { type Projection, type ProjectorParts, projectBatch, type SetAsideFault } from './platform/stream/projector.ts';
import { type RebuiltCounts, rebuildCounts } from './platform/stream/rebuild.ts';
import { type Recounted, recountedFacts } from './platform/stream/recount.ts';
import { type Redriven, redrive } from './platform/stream/redrive.ts';
import type { Viewer } from './platform/viewer.ts';

/** Facts that are counted. */
export const COUNTED: readonly Counted[] = [
  ...[counted(employeeFacts, personCounts), counted(planFacts, planAndMonthCounts), counted(progressMonthsFacts, progressCounts)],
  ...[counted(evaluationFacts, evaluationCounts), counted(achievementFacts, achievementCounts), counted(objectionFacts, objectionCounts)],
  ...[counted(askedFacts, askedCounts), counted(tallyFacts, answeredCounts), counted(roundFacts, roundCounts)],
  ...[counted(hoursStandFacts, hoursCounts), counted(developmentFacts, developmentCounts), counted(onboardingsFacts, onboardingCounts)],
  ...[counted(awardFacts, awardCounts), counted(medalFacts, medalCounts)],
  ...VOICE_COUNTED,
  ...INTERNSHIPS_COUNTED,
  ...WORK_COUNTED,
];

/** What people are told of. */
export const TOLD: readonly NoticeSource[] = [
  ...[...policyTold, ...organisationTold, ...performanceTold, ...feedbackTold, ...reviewsTold],
  ...[...evaluationTold, ...calibrationTold, ...ratingObjectionsTold],
  ...[...campaignsTold, ...informationTold, ...verificationTold, ...exclusionsTold, ...listsTold, ...objectionsTold],
  ...[...sessionsTold, ...offersTold],
  ...trainingTold,
  ...voiceTold,
  ...[...webhooksTold, ...noticesTold],
  ...developmentTold,
  ...awardsTold,
  ...onboardingTold,
  ...internshipsTold,
];

/** How far all have come is told last. */
export const PROJECTIONS: readonly Projection[] = [
  counts(COUNTED),
  reviewsVoided,
  monthsCorrected,
  hoursStands,
  trainingSessionsFill,
  campaignNumbers,
  notices(TOLD),
  noticesForgotten(applicationFacts),
  studentNoticesForgotten(internApplicationFacts, subjectsOf),
  mailRecords,
  changesProjection,
  webhookEvents,
  onboardingsOpened,
  newcomersLeave,
  attendanceFollowed,
  developmentProposals,
  awardProposals,
  medalStandings,
  coachesLeave,
  learnersLeave,
  traineesLeave,
  internMentorsLeave,
  trainingSeatsGoOn,
  filesAgain,
  progress,
];

/** Nobody asks. */
const projectorOf = (region: string): Viewer => ({ id: PROJECTOR, roles: new Set(), region, employeeId: null });

/** Reads consistently: what it decides is written. */
export function contextOfProjector(parts: Parts, region: string): ReadContext {
  const ctx = contextApart(parts, projectorOf(region), 'projector');
  ctx.table.requireConsistent();
  return ctx;
}

/** All that have joined: for one that has not nothing goes by the clock. */
export const regionCodes = async (parts: Parts): Promise<string[]> =>
  (await joinedRegions(contextOfProjector(parts, '').table)).map(({ code }) => code);

const partsOf = (parts: Parts, tell: (fault: SetAsideFault) => void, projections: readonly Projection[]): ProjectorParts => ({
  projections,
  contextFor: (region) => contextOfProjector(parts, region),
  tell,
});

export type Projector = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

export const createProjector =
  (parts: Parts, tell: (fault: SetAsideFault) => void, projections = PROJECTIONS): Projector =>
  ({ Records }) =>
    projectBatch(partsOf(parts, tell, projections), Records);

/** What was set aside, once more. */
export const redriveAll = (parts: Parts, tell: (fault: SetAsideFault) => void, projections = PROJECTIONS): Promise<Redriven> =>
  redrive(partsOf(parts, tell, projections));

/** Whether the counters that are read say what the facts say; nothing is written. */
export const recountAll = (parts: Parts, segments: number): Promise<Recounted> =>
  recountedFacts((region) => contextOfProjector(parts, region), COUNTED, segments);

export interface RebuildWish {
  /** Parts of the table that are read side by side. */
  segments: number;
  /** Milliseconds for which somebody may still read the generation before. */
  settleMs: number;
  tick?: (facts: number) => void;
}

/** All counters from the facts, while people work. */
export const rebuildAll = async (
  parts: Parts,
  tell: (fault: SetAsideFault) => void,
  { segments, settleMs, tick = () => undefined }: RebuildWish,
  sources = COUNTED,
): Promise<RebuiltCounts> => {
  const contextFor = (region: string): ReadContext => contextOfProjector(parts, region);
  await keepAllNumbers({ contextFor, tell }, segments);
  await standAllHours({ contextFor, tell }, segments);
  await fillAllSessions({ contextFor, tell }, segments);
  await standAllMedals({ contextFor, tell }, segments);
  return rebuildCounts({ contextFor, ...{ sources, segments, tick, tell }, settle: () => sleep(settleMs) });
};
