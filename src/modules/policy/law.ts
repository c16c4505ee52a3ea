// The law that holds for a request: what is shipped and what the region has released, from the process cache; and due days counted by it.
import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { type Due, type DueNow, dueAfter, dueNow } from '../../platform/rules/due.ts';
import { workCalendar } from '../../platform/rules/policy/holidays.ts';
import { type Law, SHIPPED } from '../../platform/rules/policy/overlay.ts';
import { LawItem, lawRead } from './items.ts';

/** Of a region that the record names: an applicant belongs to none. */
export const lawIn = (ctx: Pick<ReadContext, 'reference' | 'table'>, region: string): Promise<Law> => ctx.reference.law(ctx.table, region);

/** As the table has it now, for what is decided about a day to come: the cache knows it exactly only of today. Within a mutation. */
export const freshLaw = async (ctx: ReadContext, region: string): Promise<Law> => lawRead(await LawItem.load(ctx.loader.loadKey, region));

/** Of the viewer's own region. */
export const lawOf = async (ctx: Pick<ReadContext, 'reference' | 'table' | 'viewer'>): Promise<Law> =>
  ctx.viewer.region === null ? SHIPPED : lawIn(ctx, ctx.viewer.region);

export const calendarNow = async (ctx: ReadContext) => workCalendar(legalDay(ctx.now), await lawOf(ctx));

/** So many working days from today. */
export const dueFromToday = async (ctx: ReadContext, days: number): Promise<Due> =>
  dueAfter(legalDay(ctx.now), days, await calendarNow(ctx));

/** When something is due, as far as that can be said today. */
export const dueOf = async (ctx: ReadContext, due: Due): Promise<DueNow> => dueNow(due, await calendarNow(ctx));

/** The year that keeps a due day from being counted; null where nothing does. */
export async function holidaysUnknown(ctx: ReadContext, due: Due): Promise<{ year: number } | null> {
  const { unknownYear } = await dueOf(ctx, due);
  return unknownYear === null ? null : { year: unknownYear };
}
