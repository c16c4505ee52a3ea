// What a change of an evaluation writes: its head, and what lies beside it.

import type { SubjectChange } from '../../platform/store/commit.ts';
import type { ItemToWrite } from '../../platform/store/item-kind.ts';
import type { Key } from '../../platform/store/table.ts';
import { EvaluationItem, type EvaluationRow, FollowUpItem, recordKeys, recordsToPut, SelfAssessmentItem, VersionItem } from './items.ts';
import type { Evaluation, EvaluationVersion, FollowUpEvent, SelfAssessment } from './rules/types.ts';
import { statusShown } from './rules/views.ts';

/** What a rule made of an evaluation. */
export interface EvaluationChange {
  evaluation: Evaluation;
  self?: SelfAssessment | undefined;
  version?: EvaluationVersion | undefined;
  events?: readonly FollowUpEvent[] | undefined;
  /** Facts only: never a rating, a predicate or a text. */
  detail?: Record<string, unknown> | undefined;
  /** A change of what is hidden before the hand-over: neither the version that others see nor the record tells where it stands. */
  hidden?: boolean | undefined;
}

/** The head carries the version and the audit; what lies beside it is written with it and needs no condition of its own. */
export function evaluationWrites(
  before: EvaluationRow | null,
  { evaluation, self, version, events = [], detail, hidden = false }: EvaluationChange,
): { subjects: SubjectChange[]; parts: ItemToWrite[]; drops: Key[] } {
  const { region, status, shown } = evaluation;
  const head = EvaluationItem.put(region, { ...evaluation, shown: hidden ? shown : (before?.version ?? 0) + 1 });
  const records = status === 'FINAL' && before?.body.status !== 'FINAL' ? recordsToPut(evaluation) : [];
  return {
    subjects: [{ before, after: head, detail: { ...(!hidden && { status: statusShown(status) }), ...detail } }],
    parts: [
      ...(self ? [SelfAssessmentItem.put(region, self)] : []),
      ...(version ? [VersionItem.put(region, version)] : []),
      ...events.map((event) => FollowUpItem.put(region, event)),
      ...records,
    ],
    drops: before?.body.status === 'FINAL' && evaluation.status !== 'FINAL' ? recordKeys(before.body) : [],
  };
}
