// A development plan as the events of an evaluation open, withdraw and renew it. Pure.
import type { FollowUpEvent } from '../../evaluation/rules/types.ts';
import { emptyPlan } from './plan.ts';
import type { DevelopmentGround, DevelopmentPlan } from './types.ts';

function groundOf({ evaluationId, evaluationVersion, year, period, predicate, number, type, at }: FollowUpEvent): DevelopmentGround {
  return { evaluationId, evaluationVersion, year, period, predicate, number, withdrawnAt: type === 'FollowUpWithdrawn' ? at : null };
}

/** Coaching ended when it was withdrawn: whoever coached was told so, and may have left since. */
function uncoached({ coach, formerCoaches, ground }: DevelopmentPlan): Pick<DevelopmentPlan, 'coach' | 'formerCoaches'> {
  if (!coach) return { coach, formerCoaches };
  const { employeeId, namedAt } = coach;
  const left = { employeeId, namedAt, endedAt: ground?.withdrawnAt ?? namedAt, endedById: employeeId, words: null };
  return { coach: null, formerCoaches: [...formerCoaches, { ...left, ending: 'ENDED' }] };
}

/** What was agreed, or has come to its end, goes on: only its ground is another. What nobody had agreed to is withdrawn, or stands again. */
function renewed(plan: DevelopmentPlan, ground: DevelopmentGround): DevelopmentPlan {
  const holds = ground.withdrawnAt === null;
  if (plan.status === 'PROPOSED' && !holds) return { ...plan, ground, status: 'WITHDRAWN' };
  if (plan.status === 'WITHDRAWN' && holds) return { ...plan, ...uncoached(plan), ground, status: 'PROPOSED', turns: plan.turns + 1 };
  return { ...plan, ground };
}

/** @param events of one evaluation, in their order. Null where all that concern it were followed. */
export function followGround(
  before: DevelopmentPlan | null,
  events: readonly FollowUpEvent[],
  { id, policyVersion }: Pick<DevelopmentPlan, 'id' | 'policyVersion'>,
): DevelopmentPlan | null {
  const last = events.findLast(({ kind }) => kind === 'DEVELOPMENT_PLAN');
  if (!last || last.number <= (before?.ground?.number ?? 0)) return null;
  const ground = groundOf(last);
  if (before) return renewed(before, ground);
  const of = { id, employeeId: last.employeeId, openedAt: last.at, policyVersion };
  return emptyPlan(of, null, ground, ground.withdrawnAt === null ? 'PROPOSED' : 'WITHDRAWN');
}
