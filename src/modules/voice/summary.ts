// What is published of what citizens have said, to anybody; and a unit's periods side by side, to its head and the staffing agency.

import { permitted } from '../../platform/access/access.ts';
import type { ReadContext } from '../../platform/context.ts';
import { badInput } from '../../platform/graphql/connection.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { rangeText } from '../../platform/rules/texts/arguments.ts';
import { answering } from '../organisation/rules/units.ts';
import { unitTree } from '../organisation/tree.ts';
import { followUpsIn } from './follow-ups.ts';
import { type HalfYear, halvesUpTo, type PeriodOf, periodKey } from './rules/periods.ts';
import { clocksShown, type VoiceClocksView, type VoiceSummaryView } from './rules/summary.ts';
import { periodsOfUnit, publishedOf, type VoiceFollowUpRow } from './summary-items.ts';
import { YEARS } from './survey-years.ts';

/** One read. @throws GraphQLError for a year that can have no survey. */
export function voiceSummary(
  ctx: ReadContext,
  { regionCode, unitId, ...of }: PeriodOf & { regionCode: string; unitId?: string | null | undefined },
): Promise<VoiceSummaryView | null> {
  if (of.year < YEARS[0] || of.year > YEARS[1]) throw badInput(rangeText('year', ...YEARS));
  return publishedOf(ctx, regionCode, unitId ?? null, of);
}

export interface VoiceTrendPeriodView extends HalfYear {
  summary: VoiceSummaryView | null;
  clocks: VoiceClocksView[];
  followUps: VoiceFollowUpRow[];
}

/** The present half-year and so many before it. */
const HALVES = 7;

/** One query, beside who may read it: those who work on a unit's cases know how many there are. Nothing to others. */
export async function voiceTrend(ctx: ReadContext, unitId: string): Promise<VoiceTrendPeriodView[]> {
  const region = ctx.viewer.region ?? '';
  const { byId } = await unitTree(ctx);
  const id = answering(unitId, legalDay(ctx.now), byId);
  const [may, { published, clocks, followUps }] = await Promise.all([
    permitted(ctx, { region, employeeId: '', unitId: id }),
    periodsOfUnit(ctx, region, id),
  ]);
  if (!may || !byId.has(id)) return [];
  const isOf = (half: HalfYear) => (one: PeriodOf) => periodKey(one) === periodKey(half);
  return halvesUpTo(legalDay(ctx.now), HALVES).map((half) => ({
    ...half,
    summary: published.find(isOf(half)) ?? null,
    clocks: clocksShown(clocks.find(isOf(half))?.clocks ?? {}),
    followUps: followUpsIn(followUps, half),
  }));
}
