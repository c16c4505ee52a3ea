// An assignment as a list tells of it.
import type { PlanStatus } from '../../performance/rules/types.ts';
import type { AssignmentCard } from './types.ts';

/** A card with what the list in which it was found says beside; nothing of that is stored. */
export interface AssignmentView extends AssignmentCard {
  /** Among whose reports: they are superior in it today, by the rule. */
  superiorId?: string;
  /** Where it stands in the list of its agency: see `placeInUnit`. */
  place?: string;
  /** What the post is called today. */
  title?: string;
  /** Of this year's plan; null where there is none. */
  planStatus?: PlanStatus | null;
}
