// An assignment as a list tells of it.
import type { AssignmentCard } from './types.ts';

/** A card with what the list in which it was found says beside; nothing of that is stored. */
export interface AssignmentView extends AssignmentCard {
  /** Among whose reports: they are superior in it today, by the rule. */
  superiorId?: string;
  /** What the post is called today. */
  title?: string;
}
