// What the page counts with: figures out of the gateway's answer, of which each is a number, withheld, or not there. Pure.
import type {
  CampaignsQuery,
  CitizensFragment,
  GrowthFragment,
  GrowthQuery,
  InternshipsFragment,
  NumbersFragment,
  OverviewQuery,
  Predicate,
  PredicatesFragment,
  SpreadFragment,
  SpreadsQuery,
} from '../generated/graphql.ts';

/** Null: there is none. `withheld`: there is one, and it or what follows from it would tell of too few people. */
export type Figure = number | 'withheld' | null;

export interface Share {
  part: Figure;
  whole: Figure;
  /** Hundredths of the whole, not rounded; null where it cannot be told. */
  percent: number | null;
}

/** `silent`: has joined, and nothing was summed up yet. `absent`: has not joined. `unreadable`: its city did not answer. */
export type RegionState = 'joined' | 'silent' | 'absent' | 'unreadable';

/** Beside the numbers of performance, of which a question of its own is asked; not there: it was not answered. Null: nothing was summed up yet. */
export interface Beside {
  growth?: GrowthFragment | null;
  citizens?: CitizensFragment | null;
  internships?: InternshipsFragment | null;
}

export type RegionNumbers = NumbersFragment & Beside;

export interface Region {
  code: string;
  /** "Kota Semarang", "Kabupaten Semarang". */
  name: string;
  state: RegionState;
  now: RegionNumbers | null;
  before: RegionNumbers | null;
}

/** Questions of both years. */
export interface BothYears<Answer> {
  now: Answer;
  /** Null: it was not answered. */
  before: Answer | null;
}

type Small = { count: number | null; suppressed: boolean } | null | undefined;

export const PREDICATES: readonly Predicate[] = ['VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR'];

export function figureOf(small: Small): Figure {
  if (!small) return null;
  return small.suppressed ? 'withheld' : small.count;
}

/** Of what is frozen: before that there is nothing yet, and nothing is withheld. */
export const frozenOf = ({ frozenOn }: { frozenOn: string | null }, small: Small): Figure => (frozenOn === null ? null : figureOf(small));

export const isNumber = (figure: Figure): figure is number => typeof figure === 'number';

export function shareOf(part: Figure, whole: Figure): Share {
  const percent = isNumber(part) && isNumber(whole) && whole > 0 ? (part / whole) * 100 : null;
  return { part, whole, percent };
}

/** One withheld part withholds the sum: it must not be told as a smaller one. */
export function sumOf(figures: readonly Figure[]): Figure {
  if (figures.includes('withheld')) return 'withheld';
  const numbers = figures.filter(isNumber);
  return numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0);
}

export interface Total extends Share {
  /** How many of the shares it is made of, and how many of them all are withheld. */
  counted: number;
  withheld: number;
}

/** Of those that tell both numbers; the reader is told of how many. */
export function totalOf(shares: readonly Share[]): Total {
  const told = shares.filter(({ percent }) => percent !== null);
  const add = (pick: (share: Share) => Figure): Figure => sumOf(told.map(pick));
  const total = shareOf(
    add(({ part }) => part),
    add(({ whole }) => whole),
  );
  return {
    ...total,
    counted: told.length,
    withheld: shares.filter(({ part, whole }) => part === 'withheld' || whole === 'withheld').length,
  };
}

type Faults = readonly { path?: readonly (string | number)[] | undefined }[];

/** Whether something went wrong on the way to what stands at `path`, or above it. */
const failsAt = (faults: Faults, ...path: (string | number)[]): boolean =>
  faults.some((fault) => path.every((step, i) => fault.path?.[i] === undefined || fault.path[i] === step || fault.path[i] === '@'));

/** Why a region tells no numbers of the year. */
export function silenceOf(code: string, { served, fails }: { served: ReadonlySet<string>; fails: boolean }): RegionState {
  if (fails) return 'unreadable';
  return served.has(code) ? 'silent' : 'absent';
}

/** What a question that was asked apart tells of each region; a region of which it failed is left out. */
export function besideOf(answer: GrowthQuery | null, faults: Faults): ReadonlyMap<string, Beside> {
  return new Map(
    answer?.regions.map(({ code, performanceSummary, citizensSummary, internshipSummary }, i) => [
      code,
      {
        ...(!failsAt(faults, 'regions', i, 'performanceSummary') && { growth: performanceSummary }),
        ...(!failsAt(faults, 'regions', i, 'citizensSummary') && { citizens: citizensSummary }),
        ...(!failsAt(faults, 'regions', i, 'internshipSummary') && { internships: internshipSummary }),
      },
    ]),
  );
}

/** Both years, region by region, in the order of their codes. */
export function regionsOf(
  { now, before }: BothYears<OverviewQuery>,
  faults: Faults,
  beside: BothYears<ReadonlyMap<string, Beside>> = { now: new Map(), before: null },
): Region[] {
  const served = new Set(now.regionsServed.map(({ code }) => code));
  const old = new Map(before?.regions.map((region) => [region.code, region.performanceSummary]));
  return now.regions
    .map(({ code, name, performanceSummary }, i): Region => {
      const fails = failsAt(faults, 'regions', i, 'performanceSummary');
      const past = old.get(code);
      return {
        code,
        name: name ?? code,
        state: performanceSummary ? 'joined' : silenceOf(code, { served, fails }),
        now: performanceSummary && { ...performanceSummary, ...beside.now.get(code) },
        before: past ? { ...past, ...beside.before?.get(code) } : null,
      };
    })
    .toSorted((a, b) => a.code.localeCompare(b.code));
}

export interface Spread {
  achievement: SpreadFragment['achievements'][number]['achievement'];
  units: Figure;
  counts: readonly { predicate: Predicate; people: Figure }[];
  guidance: SpreadFragment['achievements'][number]['guidance'];
}

const spreadOf = ({ achievement, units, people, guidance }: SpreadFragment['achievements'][number]): Spread => ({
  achievement,
  units: figureOf(units),
  counts: countsOf(people),
  guidance,
});

/** None before they are frozen. */
export const spreadsIn = (summary: SpreadFragment | null): Spread[] =>
  summary === null || summary.frozenOn === null ? [] : summary.achievements.map(spreadOf);

/** The predicates of a whole region, as frozen. */
export const predicatesIn = (summary: PredicatesFragment | null): { predicate: Predicate; people: Figure }[] =>
  countsOf(summary === null || summary.frozenOn === null ? [] : summary.counts);

/** Always all five, best first. */
const countsOf = (tallies: readonly { predicate: Predicate; people: Small }[]): { predicate: Predicate; people: Figure }[] =>
  PREDICATES.map((predicate) => ({ predicate, people: figureOf(tallies.find((one) => one.predicate === predicate)?.people) }));

export interface ProvinceSpread extends Spread {
  counted: number;
  withheld: number;
  /** The same of each region that tells it or withholds it, by code. */
  regions: readonly (Spread & { code: string })[];
}

/** All regions together by what their units achieved; a region that withholds one of the five is left out whole, and counted. */
export function spreadsOf(answer: SpreadsQuery): ProvinceSpread[] {
  const all = answer.regions
    .toSorted((a, b) => a.code.localeCompare(b.code))
    .flatMap(({ code, performanceSummary }) => spreadsIn(performanceSummary?.predicates ?? null).map((spread) => ({ ...spread, code })));
  const achievements = [...new Set(all.map(({ achievement }) => achievement))];
  return achievements.map((achievement) => {
    const theirs = all.filter((one) => one.achievement === achievement);
    const told = theirs.filter(({ counts }) => counts.every(({ people }) => isNumber(people)));
    const withheld = theirs.filter(({ counts }) => counts.some(({ people }) => people === 'withheld'));
    return {
      achievement,
      units: sumOf(told.map(({ units }) => units)),
      counts: PREDICATES.map((predicate, i) => ({ predicate, people: sumOf(told.map(({ counts }) => counts[i]?.people ?? null)) })),
      guidance: theirs[0]?.guidance ?? [],
      counted: told.length,
      withheld: withheld.length,
      regions: theirs.filter((one) => told.includes(one) || withheld.includes(one)),
    };
  });
}

type CampaignOfRegion = NonNullable<CampaignsQuery['regions'][number]['recruitmentSummary']>['campaigns'][number];
export type Campaign = CampaignOfRegion;

export interface RegionCampaigns {
  code: string;
  campaigns: readonly Campaign[];
}

export const campaignsOf = (answer: CampaignsQuery): RegionCampaigns[] =>
  answer.regions.map(({ code, recruitmentSummary }) => ({ code, campaigns: recruitmentSummary?.campaigns ?? [] }));

/** What happens to most people in the course of a selection, in its order. Those who fall out stand in the tables of their city. */
export const FUNNEL = ['SUBMITTED', 'ELIGIBLE', 'PASSED', 'THROUGH', 'TESTED_LAST', 'SELECTED', 'ACCEPTED', 'HIRED'] as const;
export type FunnelLine = { step: (typeof FUNNEL)[number]; people: Figure; withheld: number };

/** Steps of several campaigns together; a step that some withhold is the sum of the others, and says of how many it is not. */
export function funnelOf(campaigns: readonly Campaign[]): FunnelLine[] {
  return FUNNEL.map((step) => {
    const figures = campaigns.map(({ counts }) => figureOf(counts.find((count) => count.step === step)));
    const told = figures.filter(isNumber);
    const withheld = figures.filter((one) => one === 'withheld').length;
    return { step, people: told.length === 0 && withheld > 0 ? 'withheld' : sumOf(told), withheld };
  });
}
