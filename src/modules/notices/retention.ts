// Addresses of who has left are forgotten some days after.

import type { ReadContext } from '../../platform/context.ts';
import { daysBetween } from '../../platform/rules/calendar.ts';
import type { PagePosition } from '../../platform/store/table.ts';
import { projected } from '../../platform/stream/projected.ts';
import { isServing, lastDayOfService } from '../organisation/rules/types.ts';
import { employeeById } from '../organisation/superiors.ts';
import { addressesIn, CodeReturnedItem, MailReturnedItem, NoticeAddressItem } from './delivery-items.ts';
import type { ReminderPage } from './phase-reminders.ts';
import type { NoticesPolicy } from './rules/policy.ts';

/** Whoever serves, comes back, or has left only lately keeps it. */
async function isForgotten(ctx: ReadContext, employeeId: string, today: string, keptDays: number): Promise<boolean> {
  const employee = await employeeById(ctx, employeeId);
  if (!employee) return true;
  if (isServing(employee, today)) return false;
  return daysBetween(lastDayOfService(employee) ?? today, today) > keptDays;
}

export async function forgetAddresses(
  ctx: ReadContext,
  today: string,
  { address: { keptDays } }: NoticesPolicy,
  slice: { limit: number; after?: PagePosition | undefined },
): Promise<ReminderPage> {
  const { employeeIds, next } = await addressesIn(ctx.table, ctx.viewer.region ?? '', slice);
  const gone = await Promise.all(employeeIds.map((id) => isForgotten(ctx, id, today, keptDays)));
  for (const employeeId of employeeIds.filter((_, i) => gone[i]))
    await projected(ctx, async () => {
      const row = await NoticeAddressItem.load(ctx.table.get, employeeId);
      return row && { drops: [row, MailReturnedItem.key(employeeId), CodeReturnedItem.key(employeeId)] };
    });
  return { written: 0, next };
}
