// With whom plans have waited for approval for long: counted by the seat of the superior and the day of submission, so that no clock is needed.

import type { ReadContext } from '../../platform/context.ts';
import { addDays, addWorkingDays, legalDay } from '../../platform/rules/calendar.ts';
import { totalOf } from '../../platform/rules/counts.ts';
import { countsOf } from '../../platform/stream/counts.ts';
import { type AsOf, standOf } from '../../platform/stream/progress.ts';
import { superiorIn } from '../organisation/rules/superior.ts';
import { lookOf } from '../organisation/superiors.ts';
import { unitTree } from '../organisation/tree.ts';
import type { UnitView } from '../organisation/units.ts';
import { calendarNow } from '../policy/law.ts';
import { type FiguresAsked, reachIn } from './figures.ts';
import { waitingBoard } from './rules/counts.ts';
import { seatOfRow } from './rules/facts.ts';
import { dashboardsPolicy } from './rules/policy.ts';

export interface WaitingSuperiorView {
  unit: UnitView;
  /** Null where nobody answers. */
  superiorId: string | null;
  waiting: number;
  late: number;
  since: string;
}

export interface WaitingApprovalsView extends AsOf {
  year: number;
  workingDays: number;
  superiors: WaitingSuperiorView[];
}

const plansOn = (days: readonly (readonly [string, number])[]): number => totalOf(days.map(([, plans]) => plans));

const byUnit = (a: WaitingSuperiorView, b: WaitingSuperiorView): number =>
  a.unit.code === b.unit.code ? (a.superiorId ?? '').localeCompare(b.superiorId ?? '') : a.unit.code < b.unit.code ? -1 : 1;

/** Two calls, and the seats of those who are late in batches. */
export async function waitingApprovals(ctx: ReadContext, asked: FiguresAsked): Promise<WaitingApprovalsView | null> {
  const reach = await reachIn(ctx, asked);
  if (!reach) return null;
  const { year, scope } = reach;
  const [tree, calendar, { generation, ...asOf }] = await Promise.all([unitTree(ctx), calendarNow(ctx), standOf(ctx)]);
  const today = legalDay(ctx.now);
  const { approvalWorkingDays } = dashboardsPolicy(today);
  // Of a year whose holidays nobody knows yet, its days are counted as they are.
  const isLate = ([day]: readonly [string, number]): boolean =>
    (addWorkingDays(day, approvalWorkingDays, calendar).day ?? addDays(day, approvalWorkingDays)) < today;
  const rows = await countsOf(ctx.table, generation, waitingBoard(ctx.viewer.region ?? '', year));
  const found = await Promise.all(
    rows.map(async ({ row, numbers }): Promise<WaitingSuperiorView | null> => {
      const seat = seatOfRow(row);
      const unit = tree.byId.get(seat.unitId ?? '');
      const days = Object.entries(numbers).toSorted(([a], [b]) => (a < b ? -1 : 1));
      const [since] = days[0] ?? [];
      const late = plansOn(days.filter(isLate));
      if (!unit || !since || late === 0 || !('region' in scope || unit.path.startsWith(scope.path))) return null;
      const superior = await superiorIn(seat, '', today, lookOf(ctx));
      return { unit, superiorId: superior?.employeeId ?? null, waiting: plansOn(days), late, since };
    }),
  );
  const superiors = found.filter((one) => one !== null).toSorted(byUnit);
  return { ...asOf, year, workingDays: approvalWorkingDays, superiors };
}
