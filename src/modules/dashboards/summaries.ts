// Makes the summaries of a region, by the clock. What is told is decided here and kept; whoever reads it reads no counter.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay, legalYear } from '../../platform/rules/calendar.ts';
import { type Numbers, summed } from '../../platform/rules/counts.ts';
import { countsOf } from '../../platform/stream/counts.ts';
import { standOf } from '../../platform/stream/progress.ts';
import { projected } from '../../platform/stream/projected.ts';
import { unitTree } from '../organisation/tree.ts';
import { cycleIdOf } from '../performance/ids.ts';
import { cycleInRegion } from '../performance/read.ts';
import { lawOf } from '../policy/law.ts';
import { publishedIn } from '../recruitment/campaigns/read.ts';
import { campaignFunnel } from '../recruitment/numbers/funnel.ts';
import { toldCounts } from '../recruitment/numbers/rules/funnel.ts';
import { retentionPolicy } from '../recruitment/retention/rules/policy.ts';
import { evaluationUnitsPolicy } from '../unit-achievement/rules/policy.ts';
import { placedIn, unitsIn, yearsIn } from './placed.ts';
import type { CampaignTold } from './rules/campaign-summary.ts';
import { cityBoard, numbersIn, postsBoard, ROUNDS_ROW } from './rules/counts.ts';
import { planMonthsBoard } from './rules/plan-months.ts';
import { type RegionFacts, regionYear } from './rules/region-year.ts';
import { roundsTold } from './rules/rounds.ts';
import type { SummaryPeriod } from './rules/summary-types.ts';
import { RegionCampaignsItem, RegionYearItem } from './summary-items.ts';

interface Stand {
  region: string;
  generation: string;
  at: string;
}

async function periodsOf(ctx: ReadContext, region: string, year: number): Promise<SummaryPeriod[]> {
  const cycle = await cycleInRegion(ctx, cycleIdOf(region, year));
  const within = (cycle?.body.periods ?? []).map(({ number, to }) => ({ period: number, lastDay: to }));
  return [...within, { period: null, lastDay: `${year}-12-31` }];
}

async function factsOf(ctx: ReadContext, { region, generation, at }: Stand, year: number): Promise<RegionFacts> {
  const board = async (name: string): Promise<Numbers[]> => (await countsOf(ctx.table, generation, name)).map(({ numbers }) => numbers);
  const [city, months, posts, tree, periods, law] = await Promise.all([
    countsOf(ctx.table, generation, cityBoard(region, year)),
    board(planMonthsBoard(region, year)),
    board(postsBoard(region)),
    unitTree(ctx),
    periodsOf(ctx, region, year),
    lawOf(ctx),
  ]);
  const today = legalDay(at);
  const { leastCount, version } = retentionPolicy(today, law);
  const of = numbersIn(summed(posts));
  const agencies = city.filter(({ row }) => row !== ROUNDS_ROW);
  const closed = numbersIn(city.find(({ row }) => row === ROUNDS_ROW)?.numbers ?? {}).roundsClosed(at);
  const highest = unitsIn(tree, null);
  const beside = yearsIn(placedIn({ at, rows: city }, tree), '', highest, leastCount);
  const standing = highest.filter((unit) => unit.validTo === null || unit.validTo >= today);
  return {
    ...{ year, asOf: at, leastCount, policyVersion: version, policy: evaluationUnitsPolicy(today, law) },
    ...{ months, periods, expected: standing.length },
    agencies: agencies.map(({ numbers }) => numbers),
    reviews: roundsTold(beside, beside.total, closed),
    people: of.people(year),
    hoursAsked: of.hoursAsked(year),
  };
}

/** Decided anew where somebody else was faster: what was told meanwhile is what it goes on from. */
const makeYear = (ctx: ReadContext, stand: Stand, year: number): Promise<void> =>
  projected(ctx, async () => {
    const [before, facts] = await Promise.all([RegionYearItem.load(ctx.table.get, stand.region, year), factsOf(ctx, stand, year)]);
    if (before && before.body.asOf >= stand.at) return null;
    const after = RegionYearItem.putAt([stand.region, year], stand.region, regionYear(before?.body ?? null, facts));
    return { tallies: [{ before, after }] };
  });

/** As all may know them: of nobody's own case is anything told here. */
async function campaignsTold(ctx: ReadContext, region: string, year: number): Promise<CampaignTold[]> {
  const campaigns = (await publishedIn(ctx, region)).filter((one) => one.year === year);
  const told = await Promise.all(
    campaigns.map(async ({ id, title, kind }): Promise<CampaignTold[]> => {
      const funnel = await campaignFunnel(ctx, id, 'NONE');
      if (!funnel) return [];
      const { posts, leastCount, total } = funnel;
      return [{ campaignId: id, title, kind, posts, leastCount, counts: toldCounts(total), unfilled: total.unfilled }];
    }),
  );
  return told.flat();
}

const makeCampaigns = (ctx: ReadContext, { region, at }: Stand, year: number): Promise<void> =>
  projected(ctx, async () => {
    const before = await RegionCampaignsItem.load(ctx.table.get, region, year);
    if (before && before.body.asOf >= at) return null;
    const body = { year, asOf: at, campaigns: await campaignsTold(ctx, region, year) };
    return { tallies: [{ before, after: RegionCampaignsItem.putAt([region, year], region, body) }] };
  });

/** What became of a run: nothing is told of counters that have stood still. */
export type Summarised = 'MADE' | 'STALE';

/** This year and the last, whose evaluation goes on in this one. */
export async function summarise(ctx: ReadContext): Promise<Summarised> {
  const { at, isStale, generation } = await standOf(ctx);
  if (at === null || isStale) return 'STALE';
  const stand = { region: ctx.viewer.region ?? '', generation, at };
  const year = legalYear(at);
  for (const one of [year - 1, year]) {
    await makeYear(ctx, stand, one);
    await makeCampaigns(ctx, stand, one);
  }
  return 'MADE';
}
