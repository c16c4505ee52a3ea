// What a region tells of its citizens' voice, by the clock: decided here and kept, so that whoever reads it reads no counter.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { Numbers } from '../../platform/rules/counts.ts';
import { NOTHING_TOLD, type PartNames, toldAgain } from '../../platform/rules/small-counts/again.ts';
import { countsOf } from '../../platform/stream/counts.ts';
import { standOf } from '../../platform/stream/progress.ts';
import { projected } from '../../platform/stream/projected.ts';
import { lawOf } from '../policy/law.ts';
import { retentionPolicy } from '../recruitment/retention/rules/policy.ts';
import { type CitizensSummaryView, VoiceYearItem } from './region-year-items.ts';
import { complaintsIn, complaintsOf, satisfactionOnBoard, voiceBoard } from './rules/board.ts';
import type { SurveyPeriod } from './rules/satisfaction.ts';

const PERIODS: readonly SurveyPeriod[] = ['FIRST_HALF', 'SECOND_HALF', 'YEAR'];

/** What is told of complaints: with and without a first answer in time, settled in time or late, open ones late or not. */
const COMPLAINTS: readonly PartNames[] = [
  ['open', 'settled'],
  ['settledInTime', 'settledLate'],
  ['firstInTime', 'firstLate', 'firstAwaited'],
  ['late', 'onTime'],
];

function numbersTold(row: Numbers, period: SurveyPeriod, today: string): Numbers {
  const { received, firstInTime, firstLate, settledInTime, settledLate, open, late } = complaintsIn(row, period, today);
  const settled = settledInTime + settledLate;
  return {
    ...{ open, settled, settledInTime, settledLate, firstInTime, firstLate, late },
    firstAwaited: received - firstInTime - firstLate,
    onTime: open - late,
  };
}

async function yearMade(
  ctx: ReadContext,
  before: CitizensSummaryView | null,
  { year, at, generation }: { year: number; at: string; generation: string },
) {
  const region = ctx.viewer.region ?? '';
  const [rows, law] = await Promise.all([countsOf(ctx.table, generation, voiceBoard(region, year)), lawOf(ctx)]);
  const today = legalDay(at);
  const { leastCount, version } = retentionPolicy(today, law);
  const all = (): boolean => true;
  // What is about heads is in no number of a region: whoever was one is told all but their own, and would subtract.
  const row = complaintsOf(rows, all, all);
  const told = (['FIRST_HALF', 'SECOND_HALF'] as const).map((half) => [
    half,
    toldAgain(before?.complaints[half] ?? NOTHING_TOLD, COMPLAINTS, numbersTold(row, half, today), leastCount),
  ]);
  return {
    ...{ year, asOf: at, leastCount, policyVersion: version },
    satisfaction: PERIODS.map((period) => satisfactionOnBoard(rows, all, { year, period, today })),
    complaints: Object.fromEntries(told) as CitizensSummaryView['complaints'],
  };
}

/** By the clock, this year and the last: nothing is made over counters that have stood still. */
export async function summariseVoice(ctx: ReadContext): Promise<void> {
  const { at, isStale, generation } = await standOf(ctx);
  if (at === null || isStale) return;
  const region = ctx.viewer.region ?? '';
  const now = Number(legalDay(at).slice(0, 4));
  for (const year of [now - 1, now])
    await projected(ctx, async () => {
      const before = await VoiceYearItem.load(ctx.table.get, region, year);
      if (before && before.body.asOf >= at) return null;
      const body = await yearMade(ctx, before?.body ?? null, { year, at, generation });
      return { tallies: [{ before, after: VoiceYearItem.putAt([region, year], region, body) }] };
    });
}
