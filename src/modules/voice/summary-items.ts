// What is published of a unit's periods, the clocks that it has kept and broken, and what it does about the lowest elements: one partition a unit, read as one.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { Tally } from '../../platform/store/commit.ts';
import { wholeId } from '../../platform/store/ids.ts';
import { itemKind, placedKind, type RowOf } from '../../platform/store/item-kind.ts';
import type { VoiceCase } from './rules/cases.ts';
import type { VoiceFollowUp } from './rules/follow-up.ts';
import { aboutHead, addHeadClock, clocksWithout, type HeadClocks } from './rules/head-clocks.ts';
import { type HalfYear, halfOfDay, type PeriodOf, periodKey } from './rules/periods.ts';
import type { VoiceClass } from './rules/policy.ts';
import { addClock, type ClassClocks, type UnitClocks, type VoiceSummaryView } from './rules/summary.ts';

const partition = (region: string, unitId: string | null): string => `VOICE_PERIODS#${region}#${unitId ?? 'ALL'}`;

/** Written once. */
export const PublishedItem = placedKind<VoiceSummaryView>()({
  type: 'VoicePublished',
  key: (region: string, unitId: string | null, of: PeriodOf) => ({ pk: partition(region, unitId), sk: `PUBLISHED#${periodKey(of)}` }),
});

/** Which unit answers for what, as it was on the day on which a period began to be published. */
export interface PeriodPlaces {
  day: string;
  /** By service. */
  services: Readonly<Record<string, string>>;
  /** By unit that was closed. */
  successors: Readonly<Record<string, string>>;
}

/** AP-326: written once, before anything of the period is published. */
export const PeriodPlacesItem = placedKind<PeriodPlaces>()({
  type: 'VoicePlaces',
  key: (region: string, of: PeriodOf) => ({ pk: partition(region, null), sk: `PLACES#${periodKey(of)}` }),
});

/** First answers and answers of a half-year, by class; of what no unit works on under that of the region. */
const ClocksItem = placedKind<HalfYear & { clocks: UnitClocks }>()({
  type: 'VoiceClocks',
  key: (region: string, unitId: string | null, of: HalfYear) => ({ pk: partition(region, unitId), sk: `CLOCKS#${periodKey(of)}` }),
});

const headsOf = (of: HalfYear): string => `HEADS#${periodKey(of)}`;

/** Of these, what is about heads: of which unit and day, and of nobody by name. An item for each unit whose head it is: by days alone one stays small. */
const HeadClocksItem = placedKind<HalfYear & { heads: readonly HeadClocks[] }>()({
  type: 'VoiceHeadClocks',
  key: (region: string, unitId: string | null, of: HalfYear, headOf: string) => ({
    pk: partition(region, unitId),
    sk: `${headsOf(of)}#${headOf}`,
  }),
});

interface ClockTold {
  class: VoiceClass;
  clock: keyof ClassClocks;
}

const FOLLOW_UPS = 'FOLLOW_UP#';

/** Its id says of which unit. */
export const VoiceFollowUpItem = itemKind<VoiceFollowUp>()({
  type: 'VoiceFollowUp',
  key: (region: string, id: string) => ({ pk: partition(region, wholeId('unt', id)), sk: `${FOLLOW_UPS}${id}` }),
  of: ({ id }, region) => [region, id],
});
export type VoiceFollowUpRow = RowOf<typeof VoiceFollowUpItem>;

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
    about && HeadClocksItem.load(ctx.loader.loadKey, region, unitId, half, about.unitId),
  ]);
  const clocks = addClock(before?.body.clocks ?? {}, clock.class, clock.clock);
  const all = { before, after: ClocksItem.putAt([region, unitId, half], region, { ...half, clocks }) };
  if (about === null) return [all];
  const ofHeads = addHeadClock(heads?.body.heads ?? [], about, clock);
  return [all, { before: heads, after: HeadClocksItem.putAt([region, unitId, half, about.unitId], region, { ...half, heads: ofHeads }) }];
}

/** Of a unit in a half-year for anybody: without what is about heads, whichever it is, since each of them is told all but their own and would subtract. */
export async function clocksInPublic({ loader }: ReadContext, region: string, unitId: string, half: HalfYear): Promise<UnitClocks> {
  const all = await ClocksItem.load(loader.loadKey, region, unitId, half);
  if (!all) return {};
  const heads = HeadClocksItem.among(await loader.loadRange(partition(region, unitId), [headsOf(half), `${headsOf(half)}~`]));
  return clocksWithout(
    all.body.clocks,
    heads.flatMap(({ body }) => body.heads),
    () => true,
  );
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
  followUps: VoiceFollowUpRow[];
}

/** AP-277: all periods of a unit, in one query. */
export async function periodsOfUnit(ctx: ReadContext, region: string, unitId: string): Promise<UnitPeriods> {
  const rows = await ctx.loader.loadRange(partition(region, unitId), ['C', 'Q']);
  return {
    published: PublishedItem.among(rows).map(({ body }) => body),
    clocks: ClocksItem.among(rows).map(({ body }) => body),
    heads: HeadClocksItem.among(rows).map(({ body }) => body),
    followUps: VoiceFollowUpItem.among(rows),
  };
}

/** AP-325: what a unit does about its lowest elements, of all periods. */
export const followUpsOfUnit = async (ctx: ReadContext, region: string, unitId: string): Promise<VoiceFollowUpRow[]> =>
  VoiceFollowUpItem.among(await ctx.loader.loadRange(partition(region, unitId), [FOLLOW_UPS, `${FOLLOW_UPS}~`]));
