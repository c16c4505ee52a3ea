// What the record says of somebody's service, as medals ask for it: the career with its unpaid leave, and the medals there are. One batch.

import type { ReadContext } from '../../platform/context.ts';
import { legalYear } from '../../platform/rules/calendar.ts';
import { unpaidLeaveOf } from '../evaluation/read.ts';
import type { DaySpan } from '../performance/rules/types.ts';
import { serviceMedalId } from './medal-ids.ts';
import { ServiceMedalItem, type ServiceMedalRow } from './medal-items.ts';
import { MEDAL_CLASSES } from './rules/medal-types.ts';

/** Absences are recorded since the evaluation of a year is (PermenPANRB 6/2022). */
const FIRST_YEAR = 2022;

/** Of all years in which absences may be on record, the next included. */
export function unpaidLeave(ctx: ReadContext, region: string, employeeId: string): Promise<DaySpan[]> {
  const years = Array.from({ length: legalYear(ctx.now) + 2 - FIRST_YEAR }, (_, i) => FIRST_YEAR + i);
  return unpaidLeaveOf(ctx, region, employeeId, years);
}

/** AP-338: from the lowest class to the highest. */
export async function medalRowsOf(ctx: ReadContext, employeeId: string): Promise<ServiceMedalRow[]> {
  const rows = await Promise.all(
    MEDAL_CLASSES.map((medalClass) => ServiceMedalItem.load(ctx.loader.loadKey, serviceMedalId(employeeId, medalClass))),
  );
  return rows.filter((row) => row !== null);
}
