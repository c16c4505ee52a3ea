// What a region tells of itself in numbers, to its officers and to its province: as it was made, with what has become old said beside it.

import type { ReadContext } from '../../platform/context.ts';
import { ownCampaigns } from '../recruitment/campaigns/competing.ts';
import { PREDICATES } from '../unit-achievement/rules/distribution.ts';
import { ACHIEVEMENTS } from '../unit-achievement/rules/head-types.ts';
import { NO_AWARDS } from './rules/region-awards.ts';
import { NO_GROWTH } from './rules/region-growth.ts';
import type { CountOrNone, FrozenPredicates, GrowthTold, MonthlyNumbers, RegionYear } from './rules/summary-types.ts';
import { type RegionCampaigns, regionCampaignsOf, regionYearOf } from './summary-items.ts';

export interface SmallCountView {
  count: CountOrNone;
  suppressed: boolean;
}

export type PerformanceSummaryView = RegionYear;

const STALE_HOURS = 36;

export const isOld = ({ asOf }: Pick<RegionYear, 'asOf'>, { now }: Pick<ReadContext, 'now'>): boolean =>
  Date.parse(now) - Date.parse(asOf) > STALE_HOURS * 3_600_000;

export const smallCount = (count: CountOrNone | undefined): SmallCountView => ({
  count: count ?? null,
  suppressed: count === null || count === undefined,
});

/** Whoever finds the region may ask. */
export const performanceSummary = (ctx: ReadContext, region: string, year: number): Promise<RegionYear | null> =>
  regionYearOf(ctx, region, year);

/** Who competes in a selection reads nothing of it in an office. */
export async function recruitmentSummary(ctx: ReadContext, region: string, year: number): Promise<RegionCampaigns | null> {
  const [told, own] = await Promise.all([regionCampaignsOf(ctx, region, year), ownCampaigns(ctx)]);
  return told && { ...told, campaigns: told.campaigns.filter(({ campaignId }) => !own.has(campaignId)) };
}

/** Told parts of a sum, and the sum. */
const sumOf = (told: Readonly<Record<string, number>>, ...names: string[]): CountOrNone =>
  names.every((name) => told[name] !== undefined) ? names.reduce((sum, name) => sum + (told[name] ?? 0), 0) : null;

export const plansIn = ({ plans: { told } }: RegionYear) => ({
  draft: smallCount(told.draft),
  returned: smallCount(told.returned),
  submitted: smallCount(told.submitted),
  approved: smallCount(told.approved),
  total: smallCount(sumOf(told, 'approved', 'rest')),
});

export const planMonthsIn = ({ planMonths }: RegionYear) =>
  planMonths.map(({ month, approved, total }) => ({ month, approved: smallCount(approved), total: smallCount(total) }));

export const progressIn = ({ progress }: RegionYear) =>
  Object.entries(progress).map(([month, { told }]) => ({ month, plans: smallCount(told.plans) }));

const tallies = (numbers: readonly CountOrNone[]) => PREDICATES.map((predicate, i) => ({ predicate, people: smallCount(numbers[i]) }));

const nothingFrozen = (period: number | null): Omit<FrozenPredicates, 'frozenOn'> & { frozenOn: null } => ({
  ...{ period, frozenOn: null, final: null, counts: [] },
  achievements: ACHIEVEMENTS.map((achievement) => ({ achievement, units: null, people: [], guidance: [] })),
});

export function predicatesIn({ predicates }: RegionYear, asked: number | null | undefined) {
  const wanted = asked ?? null;
  const { period, frozenOn, final, counts, achievements } = predicates.find((one) => one.period === wanted) ?? nothingFrozen(wanted);
  return {
    ...{ period, frozenOn, final: smallCount(final), counts: tallies(counts) },
    achievements: achievements.map(({ achievement, units, people, guidance }) => ({
      ...{ achievement, units: smallCount(units), people: tallies(people) },
      guidance: guidance.map((line) => ({ ...line, predicates: [...line.predicates] })),
    })),
  };
}

export const reviewsIn = ({ reviews: { frozenOn, numbers } }: { reviews: MonthlyNumbers }) => ({
  frozenOn,
  invited: smallCount(sumOf(numbers.told, 'answered', 'waiting')),
  answered: smallCount(numbers.told.answered),
});

export const objectionsIn = ({ objections: { frozenOn, numbers } }: { objections: MonthlyNumbers }) => ({
  frozenOn,
  filed: smallCount(sumOf(numbers.told, 'open', 'settled')),
  open: smallCount(numbers.told.open),
  decided: smallCount(numbers.told.decided),
  changed: smallCount(numbers.told.changed),
});

/** Of a year that was made before these were told. */
const growthOf = ({ growth }: RegionYear): GrowthTold => growth ?? NO_GROWTH;

export function hoursIn(year: RegionYear) {
  const { told } = growthOf(year).hours;
  return { asked: smallCount(sumOf(told, 'reached', 'lacking')), reached: smallCount(told.reached), lacking: smallCount(told.lacking) };
}

export function developmentIn(year: RegionYear) {
  const {
    frozenOn,
    numbers: { told },
  } = growthOf(year).development;
  const of = (name: string): SmallCountView => smallCount(told[name]);
  return {
    ...{ frozenOn, running: of('RUNNING'), closed: of('closed') },
    ...{ reached: of('REACHED'), partlyReached: of('PARTLY_REACHED'), notReached: of('NOT_REACHED'), notContinued: of('NOT_CONTINUED') },
  };
}

export function onboardingIn(year: RegionYear) {
  const { told } = growthOf(year).onboardings;
  return { running: smallCount(told.running), late: smallCount(told.late), over: smallCount(told.over) };
}

const statesIn = ({ frozenOn, numbers: { told } }: MonthlyNumbers) => ({
  ...{ frozenOn, proposed: smallCount(told.proposed), granted: smallCount(told.granted) },
  ...{ handedOver: smallCount(told.handedOver), withdrawn: smallCount(told.withdrawn) },
});

/** Of a year that was made before these were told nothing. Whoever is an employee has them on the board of the city, without what is kept from them. */
export function awardsIn({ viewer }: ReadContext, { awards }: RegionYear) {
  if (viewer.employeeId !== null) return null;
  const { afterEvaluation, byNomination, medals } = awards ?? NO_AWARDS;
  const { told } = medals;
  return {
    ...{ afterEvaluation: statesIn(afterEvaluation), byNomination: statesIn(byNomination) },
    medals: {
      ...{ total: smallCount(told.total), years10: smallCount(told.YEARS_10) },
      ...{ years20: smallCount(told.YEARS_20), years30: smallCount(told.YEARS_30) },
    },
  };
}
