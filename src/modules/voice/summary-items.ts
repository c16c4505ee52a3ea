// What is published of a unit's periods, beside the clocks that it has kept and broken: one partition a unit, read as one.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { Tally } from '../../platform/store/commit.ts';
import { placedKind } from '../../platform/store/item-kind.ts';
import type { VoiceCase } from './rules/cases.ts';
import { aboutHead, addHeadClock, type HeadClocks } from './rules/head-clocks.ts';
import { type HalfYear, halfOfDay, type PeriodOf, periodKey } from './rules/periods.ts';
import type { VoiceClass } from './rules/policy.ts';
import { addClock, type ClassClocks, type UnitClocks, type VoiceSummaryView } from './rules/summary.ts';

const partition = (region: string, unitId: string | null): string => `VOICE_PERIODS#${region}#${unitId ?? 'ALL'}`;

/** Written once. */
export const PublishedItem = placedKind<VoiceSummaryView>()({
  type: 'VoicePublished',
  key: (region: string, unitId: string | null, of: PeriodOf) => ({ pk: partition(region, unitId), sk: `PUBLISHED#${periodKey(of)}` }),
});

/** First answers and answers of a half-year, by class; of what no unit works on under that of the region. */
export const ClocksItem = placedKind<HalfYear & { clocks: UnitClocks }>()({
  type: 'VoiceClocks',
  key: (region: string, unitId: string | null, of: HalfYear) => ({ pk: partition(region, unitId), sk: `CLOCKS#${periodKey(of)}` }),
});

/** Of these, what is about heads of units: of which unit and day, and of nobody by name. */
const HeadClocksItem = placedKind<HalfYear & { heads: readonly HeadClocks[] }>()({
  type: 'VoiceHeadClocks',
  key: (region: string, unitId: string | null, of: HalfYear) => ({ pk: partition(region, unitId), sk: `HEADS#${periodKey(of)}` }),
});

interface ClockTold {
  class: VoiceClass;
  clock: keyof ClassClocks;
}

/** One more clock kept or broken, in the transaction that keeps or breaks it. */
export async function clockTold(
  ctx: ReadContext,
  body: Pick<VoiceCase, 'region' | 'unitId' | 'aboutHeadOf' | 'submittedAt'>,
  clock: ClockTold,
): Promise<Tally[]> {
  const { region, unitId } = body;
  const half = halfOfDay(legalDay(ctx.now));
  const about = aboutHead(body);
  const [before, heads] = await Promise.all([
    ClocksItem.load(ctx.loader.loadKey, region, unitId, half),
    about && HeadClocksItem.load(ctx.loader.loadKey, region, unitId, half),
  ]);
  const clocks = addClock(before?.body.clocks ?? {}, clock.class, clock.clock);
  const all = { before, after: ClocksItem.putAt([region, unitId, half], region, { ...half, clocks }) };
  if (about === null) return [all];
  const ofHeads = addHeadClock(heads?.body.heads ?? [], about, clock);
  return [all, { before: heads, after: HeadClocksItem.putAt([region, unitId, half], region, { ...half, heads: ofHeads }) }];
}

/** AP-275: what is published of a period; null until it is. */
export const publishedOf = async (
  ctx: ReadContext,
  region: string,
  unitId: string | null,
  of: PeriodOf,
): Promise<VoiceSummaryView | null> => (await PublishedItem.load(ctx.loader.loadKey, region, unitId, of))?.body ?? null;

export interface UnitPeriods {
  published: VoiceSummaryView[];
  clocks: (HalfYear & { clocks: UnitClocks })[];
  heads: (HalfYear & { heads: readonly HeadClocks[] })[];
}

/** AP-277: all periods of a unit, in one query. */
export async function periodsOfUnit(ctx: ReadContext, region: string, unitId: string): Promise<UnitPeriods> {
  const rows = await ctx.loader.loadRange(partition(region, unitId), ['C', 'Q']);
  return {
    published: PublishedItem.among(rows).map(({ body }) => body),
    clocks: ClocksItem.among(rows).map(({ body }) => body),
    heads: HeadClocksItem.among(rows).map(({ body }) => body),
  };
}
