// What follows the table's stream, all of it in one list: the Lambda function, the poller of a laptop and a rebuild go by it.

import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { changeFacts, sessionBeside, sessionFacts } from './modules/calibration/read.ts';
import { calibrationChangeNotices, calibrationNotices } from './modules/calibration/rules/notices.ts';
import { planCounts } from './modules/dashboards/rules/counts.ts';
import { evaluationBeside } from './modules/evaluation/evaluation-facts.ts';
import { evaluationChanges } from './modules/evaluation/read.ts';
import { evaluationNotices } from './modules/evaluation/rules/notices.ts';
import { abuseReportFacts, feedbackFacts, feedbackRequestFacts } from './modules/feedback/read.ts';
import { abuseReportNotices, feedbackNotices, feedbackRequestNotices } from './modules/feedback/rules/notices.ts';
import { mailRecords } from './modules/notices/mail-records.ts';
import { type NoticeSource, noticeSource, noticeSourceWith, notices } from './modules/notices/projection.ts';
import { objectionFacts } from './modules/objections/read.ts';
import { objectionNotices } from './modules/objections/rules/notices.ts';
import { correctionFacts, employeeFacts, entryFacts } from './modules/organisation/facts.ts';
import { correctionNotices, employeeNotices, entryNotices } from './modules/organisation/rules/notices.ts';
import { planFacts } from './modules/performance/read.ts';
import { planNotices } from './modules/performance/rules/notices.ts';
import { policyFacts } from './modules/policy/read.ts';
import { policyNotices } from './modules/policy/rules/notices.ts';
import { invitationNotices, reviewSubjectNotices } from './modules/reviews/rules/notices.ts';
import { invitationFacts, placeBeside, reviewSubjectFacts, roundBeside } from './modules/reviews/told.ts';
import { contextApart, type Parts } from './parts.ts';
import type { ReadContext } from './platform/context.ts';
import { legalDay } from './platform/rules/calendar.ts';
import { type Counted, counted, counts } from './platform/stream/counts.ts';
import { progress } from './platform/stream/progress.ts';
import { type Projection, projectBatch, type SetAsideFault } from './platform/stream/projector.ts';
import type { Viewer } from './platform/viewer.ts';

/** Facts that are counted. */
export const COUNTED: readonly Counted[] = [counted(planFacts, planCounts)];

/** What people are told of. */
export const TOLD: readonly NoticeSource[] = [
  noticeSource(planFacts, planNotices),
  noticeSource(feedbackFacts, feedbackNotices),
  noticeSource(feedbackRequestFacts, feedbackRequestNotices),
  noticeSource(abuseReportFacts, abuseReportNotices),
  noticeSourceWith(reviewSubjectFacts, reviewSubjectNotices, placeBeside),
  noticeSourceWith(invitationFacts, invitationNotices, roundBeside),
  noticeSourceWith(evaluationChanges, evaluationNotices, evaluationBeside),
  noticeSource(objectionFacts, objectionNotices),
  noticeSource(sessionFacts, calibrationNotices),
  noticeSourceWith(changeFacts, calibrationChangeNotices, sessionBeside),
  noticeSourceWith(employeeFacts, employeeNotices, async ({ now }) => legalDay(now)),
  noticeSource(entryFacts, entryNotices),
  noticeSource(correctionFacts, correctionNotices),
  noticeSource(policyFacts, policyNotices),
];

/** How far all have come is told last. */
export const PROJECTIONS: readonly Projection[] = [counts(COUNTED), notices(TOLD), mailRecords, progress];

/** Nobody asks. */
const projectorOf = (region: string): Viewer => ({ id: 'projector', roles: new Set(), region, employeeId: null });

/** Reads consistently: what it decides is written. */
export function contextOfProjector(parts: Parts, region: string): ReadContext {
  const ctx = contextApart(parts, projectorOf(region), 'projector');
  ctx.table.requireConsistent();
  return ctx;
}

export type Projector = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

export const createProjector =
  (parts: Parts, tell: (fault: SetAsideFault) => void, projections = PROJECTIONS): Projector =>
  ({ Records }) =>
    projectBatch({ projections, contextFor: (region) => contextOfProjector(parts, region), tell }, Records);
