// A region's year in numbers, made from its counters and from what was told of it before. Pure.

import { dayEnd, legalDay } from '../../../platform/rules/calendar.ts';
import { type Numbers, summed } from '../../../platform/rules/counts.ts';
import { NOTHING_TOLD, type PartNames, type ToldNumbers, toldAgain } from '../../../platform/rules/small-counts/again.ts';
import { isSmall } from '../../../platform/rules/small-counts/table.ts';
import type { EvaluationUnitsPolicy } from '../../unit-achievement/rules/policy.ts';
import { type NumbersRead, numbersIn } from './counts.ts';
import { frozenPredicates, isRipe, monthEndAfter } from './frozen-predicates.ts';
import { monthly, NOT_YET } from './monthly.ts';
import { plansBy } from './plan-months.ts';
import { awardsTold } from './region-awards.ts';
import { growthTold } from './region-growth.ts';
import type { ReviewNumbersView } from './shown.ts';
import type { FrozenPredicates, MonthlyNumbers, RegionYear, SummaryPeriod, ToldMonth } from './summary-types.ts';

/** What a summary is made from, at one instant. */
export interface RegionFacts {
  year: number;
  asOf: string;
  leastCount: number;
  policyVersion: string;
  policy: EvaluationUnitsPolicy;
  /** The city's board, a row for each agency. */
  agencies: readonly Numbers[];
  /** Agencies there are. */
  expected: number;
  /** Definitive posts of the year. */
  people: number;
  /** Of whom hours of training are asked. */
  hoursAsked: number;
  /** When plans were opened and approved, a row for each agency. */
  months: readonly Numbers[];
  periods: readonly SummaryPeriod[];
  /** Of the whole city, as it is told there: of rounds that are closed. */
  reviews: ReviewNumbersView;
}

/** With what all agencies add up to. */
interface SummedFacts extends RegionFacts {
  now: NumbersRead;
}

/** Of the year, those that an instant has reached. */
const monthsTo = (year: number, asOf: string): string[] =>
  Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`).filter((month) => month <= legalDay(asOf).slice(0, 7));

const isOver = (month: string, asOf: string): boolean => asOf >= dayEnd(monthEndAfter(`${month}-01`, 0));

/** Above what is told of them: who has an approved plan, and who has none; within these, how far they have come. */
const PLANS: readonly PartNames[] = [
  ['approved', 'rest'],
  ['draft', 'returned', 'submitted'],
];

interface PlansTold {
  plans: ToldNumbers;
  planMonths: ToldMonth[];
}

/** Ends of months that nobody has told yet first, in their order, so that it is one row of tellings, however late it is made. */
function plansTold(before: PlansTold, { year, asOf, leastCount, now, months }: SummedFacts): PlansTold {
  const known = new Set(before.planMonths.map(({ month }) => month));
  const row = summed(months);
  let { plans } = before;
  const planMonths = [...before.planMonths];
  for (const month of monthsTo(year, asOf)) {
    if (known.has(month) || !isOver(month, asOf)) continue;
    const { opened, approved } = plansBy(row, month);
    plans = toldAgain(plans, PLANS.slice(0, 1), { approved, rest: opened - approved }, leastCount);
    const { approved: told, rest } = plans.told;
    planMonths.push({ month, approved: told ?? null, total: told === undefined || rest === undefined ? null : told + rest });
  }
  const [draft, returned, submitted, approved] = [now.plan('DRAFT'), now.plan('RETURNED'), now.plan('SUBMITTED'), now.plan('APPROVED')];
  const numbers = { approved, rest: draft + returned + submitted, draft, returned, submitted };
  return { plans: toldAgain(plans, PLANS, numbers, leastCount), planMonths };
}

/** Beside all plans, which are told: neither those with an entry nor those without may be few. */
function progressTold(before: RegionYear['progress'], { year, asOf, leastCount, now }: SummedFacts): RegionYear['progress'] {
  return Object.fromEntries(
    monthsTo(year, asOf).map((month) => {
      const plans = now.progress(month);
      const told = before[month] ?? NOTHING_TOLD;
      return [month, isSmall(now.plans() - plans, leastCount) ? told : toldAgain(told, [['plans']], { plans }, leastCount)];
    }),
  );
}

/** As the city tells its closed rounds: were one of the two read at another time, their difference would be a round, and never an answer. */
function reviewsTold(before: MonthlyNumbers, { reviews: { rounds, invited, answered }, asOf }: SummedFacts): MonthlyNumbers {
  if (rounds === 0) return NOT_YET;
  const told: Record<string, number> = invited === null || answered === null ? {} : { answered, waiting: invited - answered };
  const isAsBefore =
    before.frozenOn !== null &&
    Object.keys(before.numbers.told).length === Object.keys(told).length &&
    Object.entries(told).every(([name, number]) => before.numbers.told[name] === number);
  return isAsBefore ? before : { frozenOn: legalDay(asOf), numbers: { told, last: told } };
}

/** Who withdrew is filed, and neither open nor decided. */
const OBJECTIONS: readonly PartNames[] = [
  ['open', 'settled'],
  ['decided', 'withdrawn'],
  ['changed', 'kept'],
];

function objectionsTold(before: MonthlyNumbers, facts: SummedFacts): MonthlyNumbers {
  const { now } = facts;
  const [filed, open, decided, changed] = (['filed', 'open', 'decided', 'changed'] as const).map((state) => now.objection(state));
  const settled = (filed ?? 0) - (open ?? 0);
  const numbers = { open: open ?? 0, settled, decided: decided ?? 0, changed: changed ?? 0 };
  return monthly(before, OBJECTIONS, { ...numbers, withdrawn: settled - numbers.decided, kept: numbers.decided - numbers.changed }, facts);
}

function predicatesFrozen(before: readonly FrozenPredicates[], facts: RegionFacts): FrozenPredicates[] {
  const { asOf, leastCount: least, expected, policy, periods } = facts;
  const agencies: NumbersRead[] = facts.agencies.map(numbersIn);
  const ripe = periods.filter((one) => !before.some(({ period }) => period === one.period) && isRipe(agencies, one, asOf, least));
  return [...before, ...ripe.map(({ period }) => frozenPredicates({ agencies, expected, asOf, least, policy }, period))];
}

/** @param before null: nothing was told of that year yet */
export function regionYear(before: RegionYear | null, of: RegionFacts): RegionYear {
  const facts: SummedFacts = { ...of, now: numbersIn(summed(of.agencies)) };
  const { year, asOf, leastCount, policyVersion, expected } = facts;
  const reported = facts.agencies.filter((row) => Object.keys(row).length > 0).length;
  return {
    ...{ year, asOf, leastCount, policyVersion, reported: Math.min(reported, expected), expected },
    people: toldAgain(before?.people ?? NOTHING_TOLD, [['people']], { people: facts.people }, leastCount),
    ...plansTold({ plans: before?.plans ?? NOTHING_TOLD, planMonths: before?.planMonths ?? [] }, facts),
    progress: progressTold(before?.progress ?? {}, facts),
    predicates: predicatesFrozen(before?.predicates ?? [], facts),
    reviews: reviewsTold(before?.reviews ?? NOT_YET, facts),
    objections: objectionsTold(before?.objections ?? NOT_YET, facts),
    growth: growthTold(before?.growth ?? null, facts),
    awards: awardsTold(before?.awards ?? null, facts),
  };
}
