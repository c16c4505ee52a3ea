// What citizens have said of units, in numbers: a board that follows a moment later, shown unit by unit, and what a region tells of a year.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { type CountedRow, type Numbers, summed } from '../../platform/rules/counts.ts';
import { NOTHING_TOLD, type PartNames, type ToldNumbers, toldAgain } from '../../platform/rules/small-counts/again.ts';
import { type FactKind, placedKind } from '../../platform/store/item-kind.ts';
import { boardRead } from '../../platform/stream/boards.ts';
import { type Counted, counted, countsOf } from '../../platform/stream/counts.ts';
import { standOf } from '../../platform/stream/progress.ts';
import { projected } from '../../platform/stream/projected.ts';
import type { UnitFiguresView } from '../dashboards/figures.ts';
import { unitTree } from '../organisation/tree.ts';
import { lawOf } from '../policy/law.ts';
import { retentionPolicy } from '../recruitment/retention/rules/policy.ts';
import { VoiceCaseItem } from './case-items.ts';
import { TallyItem } from './items.ts';
import { answerCounts, answersTold, type ComplaintNumbers, complaintCounts, complaintsIn, ownersOf, voiceBoard } from './rules/board.ts';
import type { VoiceCase } from './rules/cases.ts';
import { type ServiceBand, voicePolicy } from './rules/policy.ts';
import { bandOf, indexOf, type SurveyPeriod, spanOf } from './rules/satisfaction.ts';

const cases: FactKind<VoiceCase> = VoiceCaseItem;

/** What of it is counted. */
export const VOICE_COUNTED: readonly Counted[] = [counted(cases, complaintCounts), counted(TallyItem, answerCounts)];

/** RUNNING: the period is not over. NONE: nobody has answered. FEW: too few to each service. */
type UnitSatisfactionStatus = 'RUNNING' | 'NONE' | 'FEW' | 'TOLD';

export interface UnitSatisfactionView {
  period: SurveyPeriod;
  status: UnitSatisfactionStatus;
  services: number;
  servicesLeftOut: number;
  answers: number | null;
  index: string | null;
  band: ServiceBand | null;
}

interface Asked {
  year: number;
  period: SurveyPeriod;
  today: string;
}

/** Told once the period is over: a number that moves with each answer tells the last one. */
function satisfactionIn(rows: readonly CountedRow[], isWithin: (unitId: string) => boolean, asked: Asked): UnitSatisfactionView {
  const { year, period, today } = asked;
  const { until } = spanOf(year, period);
  const { survey } = voicePolicy(until);
  const answers = rows.filter((row) => ownersOf(row).serviceId !== null);
  const { tally, services, leftOut } = answersTold(answers, period, isWithin, survey.leastTold);
  const status = today <= until ? 'RUNNING' : services === 0 ? 'NONE' : tally.counted.n === 0 ? 'FEW' : 'TOLD';
  const index = status === 'TOLD' ? indexOf(tally.counted) : null;
  return {
    ...{ period, status, services, index },
    servicesLeftOut: status === 'RUNNING' ? 0 : leftOut,
    answers: status === 'TOLD' ? tally.counted.n : null,
    band: index === null ? null : bandOf(index, survey),
  };
}

const complaintsOf = (rows: readonly CountedRow[], isWithin: (unitId: string) => boolean): Numbers =>
  summed(rows.filter((row) => ownersOf(row).serviceId === null && isWithin(ownersOf(row).unitId)).map(({ numbers }) => numbers));

/** A third read of figures, whichever units and periods are asked for. */
async function ofUnit(ctx: ReadContext, { unit, year }: UnitFiguresView) {
  const [{ rows }, { byId }] = await Promise.all([boardRead(ctx, voiceBoard(ctx.viewer.region ?? '', year)), unitTree(ctx)]);
  const isWithin = (id: string): boolean => unit === null || (byId.get(id)?.path.startsWith(unit.path) ?? false);
  return { rows, isWithin };
}

export async function unitSatisfaction(ctx: ReadContext, view: UnitFiguresView, period: SurveyPeriod): Promise<UnitSatisfactionView> {
  const { rows, isWithin } = await ofUnit(ctx, view);
  return satisfactionIn(rows, isWithin, { year: view.year, period, today: legalDay(ctx.now) });
}

/** Nothing is withheld: whoever reaches these numbers may read each of these complaints. */
export async function unitComplaints(ctx: ReadContext, view: UnitFiguresView, period: SurveyPeriod): Promise<ComplaintNumbers> {
  const { rows, isWithin } = await ofUnit(ctx, view);
  return complaintsIn(complaintsOf(rows, isWithin), period, legalDay(ctx.now));
}

const PERIODS: readonly SurveyPeriod[] = ['FIRST_HALF', 'SECOND_HALF', 'YEAR'];

/** What is told of complaints: with and without a first answer in time, settled in time or late, open ones late or not. */
const COMPLAINTS: readonly PartNames[] = [
  ['open', 'settled'],
  ['settledInTime', 'settledLate'],
  ['firstInTime', 'firstLate', 'firstAwaited'],
  ['late', 'onTime'],
];

/** What a region tells of a year, as it is kept. */
export interface CitizensSummaryView {
  year: number;
  asOf: string;
  leastCount: number;
  policyVersion: string;
  satisfaction: UnitSatisfactionView[];
  /** By half-year: a whole year less a half would tell the other. */
  complaints: Partial<Record<SurveyPeriod, ToldNumbers>>;
}

/** AP-311: what citizens have said in a region and year; of many regions one batch. */
const VoiceYearItem = placedKind<CitizensSummaryView>()({
  type: 'VoiceYear',
  key: (region: string, year: number) => ({ pk: `VOICE_SUMMARY#${region}`, sk: `${year}` }),
});

export const voiceYear = async ({ loader }: ReadContext, region: string, year: number): Promise<CitizensSummaryView | null> =>
  (await VoiceYearItem.load(loader.loadKey, region, year))?.body ?? null;

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
  const row = complaintsOf(rows, all);
  const told = (['FIRST_HALF', 'SECOND_HALF'] as const).map((half) => [
    half,
    toldAgain(before?.complaints[half] ?? NOTHING_TOLD, COMPLAINTS, numbersTold(row, half, today), leastCount),
  ]);
  return {
    ...{ year, asOf: at, leastCount, policyVersion: version },
    satisfaction: PERIODS.map((period) => satisfactionIn(rows, all, { year, period, today })),
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
