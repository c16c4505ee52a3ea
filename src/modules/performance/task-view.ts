// A task as its list shows it.
import type { TaskKind } from '../../platform/rules/task-texts.ts';
import type { AssignmentCard } from '../organisation/rules/types.ts';
import type { PlanRow } from './items.ts';

export interface TaskView {
  kind: TaskKind;
  /** Null where it is about no single report. */
  report: AssignmentCard | null;
  plan: PlanRow | null;
  evaluationId: string | null;
  since: string | null;
  count: number;
  /** Whose authority the viewer acts with; null for the own. */
  onBehalfOf: string | null;
}
