// A development plan as the events of an evaluation open, withdraw and renew it. Pure.
import type { FollowUpEvent } from '../../evaluation/rules/types.ts';
import { uncoached } from './company.ts';
import { emptyPlan } from './plan.ts';
import type { DevelopmentGround, DevelopmentPlan } from './types.ts';

function groundOf({ evaluationId, evaluationVersion, year, period, predicate, number, type, at }: FollowUpEvent): DevelopmentGround {
  return { evaluationId, evaluationVersion, year, period, predicate, number, withdrawnAt: type === 'FollowUpWithdrawn' ? at : null };
}

/** What was agreed, or has come to its end, goes on: only its ground is another. What nobody had agreed to is withdrawn, or stands again. */
function renewed(plan: DevelopmentPlan, ground: DevelopmentGround): DevelopmentPlan {
  const holds = ground.withdrawnAt === null;
  if (plan.status === 'PROPOSED' && !holds) return { ...plan, ground, status: 'WITHDRAWN' };
  if (plan.status === 'WITHDRAWN' && holds)
    return { ...plan, ...uncoached(plan, plan.ground?.withdrawnAt ?? null), ground, status: 'PROPOSED', turns: plan.turns + 1 };
  return { ...plan, ground };
}

/** Closed, and reversed, and weak again: what was closed stays closed, and help is offered anew. */
export const opensAnew = ({ status, ground, closed }: DevelopmentPlan, events: readonly FollowUpEvent[]): boolean => {
  const last = lastOf(events);
  // What ended with service goes on where that was wrong, and with it what was agreed.
  if (
    status !== 'CLOSED' ||
    closed?.outcome === 'SERVICE_ENDED' ||
    !ground ||
    !last ||
    last.number <= ground.number ||
    last.type === 'FollowUpWithdrawn'
  )
    return false;
  return ground.withdrawnAt !== null || events.some((one) => one.number > ground.number && one.type === 'FollowUpWithdrawn');
};

const lastOf = (events: readonly FollowUpEvent[]): FollowUpEvent | undefined => events.findLast(({ kind }) => kind === 'DEVELOPMENT_PLAN');

/** @param events of one evaluation, in their order. Null where all that concern it were followed. */
export function followGround(
  before: DevelopmentPlan | null,
  events: readonly FollowUpEvent[],
  { id, policyVersion }: Pick<DevelopmentPlan, 'id' | 'policyVersion'>,
): DevelopmentPlan | null {
  const last = lastOf(events);
  if (!last || last.number <= (before?.ground?.number ?? 0)) return null;
  const ground = groundOf(last);
  if (before) return renewed(before, ground);
  const of = { id, employeeId: last.employeeId, openedAt: last.at, policyVersion };
  return emptyPlan(of, null, ground, ground.withdrawnAt === null ? 'PROPOSED' : 'WITHDRAWN');
}
