// A development plan ends with the service of its person, and goes on where the record was wrong about that. Pure.
import { addDays } from '../../../platform/rules/calendar.ts';
import { type Employee, isServing, lastDayOfService } from '../../organisation/rules/types.ts';
import { uncoached } from './company.ts';
import { isRunning } from './lifecycle.ts';
import type { DevelopmentPlan } from './types.ts';

/** Nobody has said anything of it: it followed from the record. */
const isEndedByRecord = ({ closed }: DevelopmentPlan): boolean => closed?.outcome === 'SERVICE_ENDED';

/** As it stood: agreed, offered, or withdrawn where its ground was reversed meanwhile. */
function resumed(plan: DevelopmentPlan): DevelopmentPlan {
  const { agreedAt, ground, turns, closed } = plan;
  const open = { ...plan, ...uncoached(plan, closed?.at ?? null), closed: null };
  if (agreedAt !== null) return { ...open, status: 'ACTIVE' };
  return ground && ground.withdrawnAt !== null ? { ...open, status: 'WITHDRAWN' } : { ...open, status: 'PROPOSED', turns: turns + 1 };
}

/**
 * As the record has it on a day: ended once service is over, open again where that is corrected. Itself where nothing changes. Whoever is
 * taken back after a gap has left, and begins anew.
 */
export function afterService(plan: DevelopmentPlan, employee: Employee, { today, now }: { today: string; now: string }): DevelopmentPlan {
  const lastDay = lastDayOfService(employee);
  const isOver = lastDay !== null && lastDay < today;
  if (isRunning(plan) && isOver)
    return { ...plan, status: 'CLOSED', closed: { at: now, byId: null, outcome: 'SERVICE_ENDED', words: null, lastDay } };
  if (isOver || !isEndedByRecord(plan)) return plan;
  const left = plan.closed?.lastDay;
  return left !== undefined && isServing(employee, addDays(left, 1)) ? resumed(plan) : plan;
}
