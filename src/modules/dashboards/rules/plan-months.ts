// When plans were opened and first approved, month by month: what stood at the end of a month is known however late somebody asks. Pure.

import { legalDay } from '../../../platform/rules/calendar.ts';
import type { Count, Numbers } from '../../../platform/rules/counts.ts';
import type { PlanHead } from '../../performance/rules/types.ts';
import { planCounts } from './facts.ts';

/** Plans of a year by the months in which something happened to them; a row for each agency. */
export const planMonthsBoard = (region: string, year: number): string => `PLAN_MONTHS#${region}#${year}`;

const monthOf = (instant: string): string => legalDay(instant).slice(0, 7);

/** Of the plans that count on the boards, and no others. */
function monthCounts(plan: PlanHead, region: string): Count[] {
  const [first] = plan.approved;
  const approved = first && { [`approved:${monthOf(first.approvedAt)}`]: 1 };
  const numbers: Numbers = { [`opened:${monthOf(plan.openedAt)}`]: 1, ...approved };
  return [{ board: planMonthsBoard(region, plan.year), row: plan.rootUnitId, numbers }];
}

/** What a plan adds: where it stands, and when it came there. */
export function planAndMonthCounts(plan: PlanHead, region: string): Count[] {
  const stands = planCounts(plan, region);
  return stands.length === 0 ? [] : [...stands, ...monthCounts(plan, region)];
}

/** Up to the end of a month. */
export function plansBy(row: Numbers, month: string): { opened: number; approved: number } {
  const upTo = (beginning: string): number =>
    Object.entries(row).reduce(
      (sum, [name, number]) => (name.startsWith(beginning) && name.slice(beginning.length) <= month ? sum + number : sum),
      0,
    );
  return { opened: upTo('opened:'), approved: upTo('approved:') };
}
