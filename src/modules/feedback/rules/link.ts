// What a feedback or a request speaks of: a target of the recipient's plan, or a core value. Pure.
import type { Problem } from '../../../platform/rules/errors.ts';
import type { CoreValue } from '../../performance/rules/types.ts';
import type { FeedbackLink } from './types.ts';

type Absent = null | undefined;

export interface FeedbackLinkInput {
  target?: { planId: string; targetId: string } | Absent;
  behaviour?: CoreValue | Absent;
}

/** A target or a behaviour, not both. `found`: whether the target stands in a plan of the recipient. */
export function linkProblems(link: FeedbackLinkInput | Absent, found: boolean): Problem[] {
  if (link?.target && link.behaviour) return [{ code: 'INVALID', field: ['link'], text: 'ONE_OF_TWO' }];
  return link?.target && !found ? [{ code: 'NOT_FOUND', field: ['link', 'target'] }] : [];
}

export function linkOf(link: FeedbackLinkInput | Absent): FeedbackLink | null {
  if (link?.target) return { kind: 'TARGET', planId: link.target.planId, targetId: link.target.targetId };
  return link?.behaviour ? { kind: 'BEHAVIOUR', value: link.behaviour } : null;
}
