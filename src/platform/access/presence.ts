// Whether the person a token names is in service: a token lives on for hours, a service may have ended today.
import type { ReadContext } from '../context.ts';
import { legalDay, validOn } from '../rules/calendar.ts';
import { SERVICE_ENDED, type Viewer } from '../viewer.ts';

/**
 * The viewer as the record knows them: somebody without a present assignment is nobody, whatever roles their token still claims; so is
 * an employee who does not exist, or serves another region. Logins without an employee (offices, the province, applicants) stay.
 */
export async function presentViewer(ctx: Pick<ReadContext, 'viewer' | 'now' | 'table' | 'reference'>): Promise<Viewer> {
  const { viewer } = ctx;
  if (viewer.employeeId === null) return viewer;
  const dates = await ctx.reference.serviceDates.of(ctx.table, viewer.employeeId);
  const serves = dates?.region === viewer.region && validOn(dates?.spans ?? [], legalDay(ctx.now)).length > 0;
  return serves ? viewer : SERVICE_ENDED;
}
