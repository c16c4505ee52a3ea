// What an evaluation tells: whose turn it is, and to the employee what was handed over and until when they may object. Nothing of a rating before
// the hand-over. Pure.

import type { Awaited, NoticeRules, Told } from '../../../platform/rules/notice.ts';
import type { NoticeEvent } from '../../../platform/rules/texts/notices/index.ts';
import type { Evaluation } from './types.ts';
import { currentVersion, extensionOf, objectionUntil } from './versions.ts';

/** What of other records an evaluation goes by. */
export interface EvaluationBeside {
  /** Of the days of rating, as they are for this person. */
  closesAt: string;
  /** Who rates now. */
  raterId: string | null;
}

const toEmployee = (employeeId: string) => [{ kind: 'EMPLOYEE' as const, employeeId }];

/** `2026`, or the third period of it: `2026/3`. */
const said = ({ id, year, period }: Evaluation, event: NoticeEvent) => ({
  event,
  subjectId: id,
  aboutId: null,
  facts: { span: period === null ? String(year) : `${year}/${period}` },
});

const own = (evaluation: Evaluation, event: NoticeEvent) => ({ ...said(evaluation, event), to: toEmployee(evaluation.employeeId) });

const OBJECTING = ['OBJECTION_TIME_EXTENDED', 'OBJECTION_TIME_RUNS', 'EVALUATION_HANDED_OVER'] as const;

/** The notice that delivers the current version; null before one, and where its objection's decision tells of it. */
export function deliveryOf(evaluation: Evaluation): { event: NoticeEvent; occasion: string } | null {
  const [version, { handOver }] = [currentVersion(evaluation), evaluation];
  if (!version || !handOver || version.cause === 'OBJECTION') return null;
  const event = version.objectionable ? 'EVALUATION_HANDED_OVER' : 'EVALUATION_NEW_VERSION';
  return { event, occasion: `${version.number}|${handOver.deliveredAt}` };
}

/** Each says another day; what it said before is asked no more. */
function objecting(evaluation: Evaluation, dueAt: string): Awaited {
  const { handOver } = evaluation;
  const times = [extensionOf(evaluation)?.at ?? null, handOver?.acknowledgedAt ?? null, handOver?.deliveredAt ?? ''];
  const which = times.findIndex((at) => at !== null);
  const occasion = `${currentVersion(evaluation)?.number}|${times[which]}`;
  return { ...own(evaluation, OBJECTING[which] ?? 'EVALUATION_HANDED_OVER'), occasion, dueAt, lapses: true };
}

function handedOver(evaluation: Evaluation): Awaited[] {
  const dueAt = objectionUntil(evaluation);
  if (dueAt !== null) return [objecting(evaluation, dueAt)];
  const delivery = deliveryOf(evaluation);
  const isToRead = delivery?.event === 'EVALUATION_NEW_VERSION' && evaluation.handOver?.acknowledgedAt === null;
  return delivery && isToRead ? [{ ...own(evaluation, delivery.event), occasion: delivery.occasion, dueAt: null }] : [];
}

function awaited(evaluation: Evaluation, { closesAt, raterId }: EvaluationBeside): Awaited[] {
  const { status, self, openedAt, reopened, employeeId } = evaluation;
  if (status === 'SHARED') return handedOver(evaluation);
  if (status !== 'OPEN' && status !== 'RATED') return [];
  const turn = reopened?.at ?? null;
  if (self?.submittedAt == null) return [{ ...own(evaluation, 'SELF_ASSESSMENT_AWAITED'), occasion: turn ?? openedAt, dueAt: closesAt }];
  if (raterId === null) return [];
  const rating = { ...said(evaluation, 'RATING_AWAITED'), aboutId: employeeId, to: toEmployee(raterId), post: evaluation.assignmentId };
  return [{ ...rating, occasion: turn ?? self.submittedAt, dueAt: closesAt }];
}

function acknowledgedTold(before: Evaluation | null, after: Evaluation): Told[] {
  const [was, is] = [before?.handOver?.acknowledgement, after.handOver?.acknowledgement];
  const rater = after.rater?.employeeId;
  if (!before || !is || is === was || !rater) return [];
  return [{ ...said(after, 'EVALUATION_ACKNOWLEDGED'), aboutId: after.employeeId, to: toEmployee(rater) }];
}

function told(before: Evaluation | null, after: Evaluation): Told[] {
  const became = (status: Evaluation['status']): boolean => after.status === status && before?.status !== status;
  return [
    ...acknowledgedTold(before, after),
    ...(became('FINAL') ? [own(after, 'EVALUATION_FINAL')] : []),
    ...(became('EXEMPT') ? [own(after, 'EVALUATION_EXEMPT')] : []),
    ...(after.reopened && after.reopened.at !== before?.reopened?.at ? [own(after, 'EVALUATION_REOPENED')] : []),
  ];
}

export const evaluationNotices: NoticeRules<Evaluation, EvaluationBeside> = { told, awaited };
