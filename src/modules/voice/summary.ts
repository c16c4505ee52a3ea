// What is published of what citizens have said, to anybody; and a unit's periods side by side, to its head and the staffing agency.

import { permitted } from '../../platform/access/access.ts';
import type { ReadContext } from '../../platform/context.ts';
import { badInput } from '../../platform/graphql/connection.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { rangeText } from '../../platform/rules/texts/arguments.ts';
import { answering } from '../organisation/rules/units.ts';
import { unitTree } from '../organisation/tree.ts';
import { cameBefore } from './before.ts';
import { followUpsIn } from './follow-ups.ts';
import { viewersOwn } from './heads.ts';
import { clocksWithout } from './rules/head-clocks.ts';
import { type HalfYear, halvesUpTo, type PeriodOf, periodKey } from './rules/periods.ts';
import { clocksShown, sumOfClocks, type UnitClocks, type VoiceClocksView, type VoiceSummaryView } from './rules/summary.ts';
import { periodsOfUnit, publishedOf, type UnitPeriods, type VoiceFollowUpRow } from './summary-items.ts';
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
  before: VoiceSummaryView[];
  clocks: VoiceClocksView[];
  followUps: VoiceFollowUpRow[];
}

/** The present half-year and so many before it. */
const HALVES = 7;

/** Units that one came after, those that were closed last: a query for each. */
const MOST_BEFORE = 10;

/** Without what is about the viewer as a head, in whichever unit it was answered. */
async function clocksFor(ctx: ReadContext, all: readonly UnitPeriods[]): Promise<(HalfYear & { clocks: UnitClocks })[]> {
  const isOwn = await viewersOwn(
    ctx,
    all.flatMap(({ heads }) => heads.flatMap((half) => half.heads)),
  );
  return all.flatMap(({ clocks, heads }) =>
    clocks.map((half) => {
      const ofHeads = heads.filter(isOf(half)).flatMap((one) => one.heads);
      return { ...half, clocks: clocksWithout(half.clocks, ofHeads, isOwn) };
    }),
  );
}

const isOf = (half: HalfYear) => (one: PeriodOf) => periodKey(one) === periodKey(half);

/**
 * A query of the unit and of each that it came after, beside who may read it: those who work on a unit's cases know how many there are. Nothing to
 * others.
 */
export async function voiceTrend(ctx: ReadContext, unitId: string): Promise<VoiceTrendPeriodView[]> {
  const region = ctx.viewer.region ?? '';
  const today = legalDay(ctx.now);
  const { byId } = await unitTree(ctx);
  const id = answering(unitId, today, byId);
  const closed = cameBefore(byId, id, today).toSorted((a, b) => ((a.validTo ?? '') < (b.validTo ?? '') ? 1 : -1));
  const unitIds = [id, ...closed.slice(0, MOST_BEFORE).map((unit) => unit.id)];
  const [may, periods] = await Promise.all([
    permitted(ctx, { region, employeeId: '', unitId: id }),
    Promise.all(unitIds.map((one) => periodsOfUnit(ctx, region, one))),
  ]);
  if (!may || !byId.has(id)) return [];
  const [own, ...before] = periods;
  const clocks = await clocksFor(ctx, periods);
  return halvesUpTo(today, HALVES).map((half) => ({
    ...half,
    summary: own?.published.find(isOf(half)) ?? null,
    before: before.flatMap(({ published }) => published.find(isOf(half)) ?? []),
    clocks: clocksShown(sumOfClocks(clocks.filter(isOf(half)).map((one) => one.clocks))),
    followUps: followUpsIn(own?.followUps ?? [], half),
  }));
}
