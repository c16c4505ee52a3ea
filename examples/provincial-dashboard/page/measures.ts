// The measures a reader may colour the map by: of each region a part of a whole, both as published. Pure.
import { type Figure, figureOf, frozenOf, type Region, type RegionNumbers, type Share, shareOf, sumOf, totalOf } from './figures.ts';

/** What is asked with the numbers of performance, and what is asked apart and may fail alone. */
const OF_NUMBERS = ['plans', 'progress', 'final', 'good', 'reviews', 'objections', 'complete'] as const;
const OF_GROWTH = ['training', 'development', 'onboarding', 'awards'] as const;
const OF_CITIZENS = ['complaints'] as const;
export const MEASURES = [...OF_NUMBERS, ...OF_GROWTH, ...OF_CITIZENS] as const;
export type Measure = (typeof MEASURES)[number];

export const isMeasure = (text: string | null): text is Measure => MEASURES.some((measure) => measure === text);

const NOTHING: Share = { part: null, whole: null, percent: null };

const predicate = (of: RegionNumbers, name: string): Figure =>
  frozenOf(of.predicates, of.predicates.counts.find((tally) => tally.predicate === name)?.people);

/** The newest month with an entry. */
const newest = ({ progress }: RegionNumbers) => progress.toSorted((a, b) => a.month.localeCompare(b.month)).at(-1);

const SHARES: Record<Measure, (of: RegionNumbers) => Share> = {
  plans: ({ plans }) => shareOf(figureOf(plans.approved), figureOf(plans.total)),
  progress: (of) => shareOf(figureOf(newest(of)?.plans), figureOf(of.plans.approved)),
  final: (of) => shareOf(frozenOf(of.predicates, of.predicates.final), figureOf(of.people)),
  good: (of) => shareOf(sumOf([predicate(of, 'VERY_GOOD'), predicate(of, 'GOOD')]), frozenOf(of.predicates, of.predicates.final)),
  reviews: ({ reviews }) => shareOf(frozenOf(reviews, reviews.answered), frozenOf(reviews, reviews.invited)),
  objections: ({ objections }) => shareOf(frozenOf(objections, objections.decided), frozenOf(objections, objections.filed)),
  complete: ({ complete }) => shareOf(complete.reported, complete.expected),
  training: ({ growth }) => shareOf(figureOf(growth?.training.reached), figureOf(growth?.training.asked)),
  development({ growth }) {
    if (!growth) return NOTHING;
    const [closed, running] = [
      frozenOf(growth.development, growth.development.closed),
      frozenOf(growth.development, growth.development.running),
    ];
    return shareOf(closed, sumOf([closed, running]));
  },
  onboarding({ growth }) {
    const [over, running] = [figureOf(growth?.onboarding.over), figureOf(growth?.onboarding.running)];
    return shareOf(over, sumOf([over, running]));
  },
  awards({ growth }) {
    const { granted, handedOver } = awardsOf(growth?.awards ?? null);
    return shareOf(handedOver, granted);
  },
  complaints({ citizens }) {
    const { inTime, late, openLate } = clocksOf(citizens ?? null);
    return shareOf(inTime, sumOf([inTime, late, openLate]));
  },
};

/** Awards of both grounds by where they stand; null where none is told. */
export interface Awards {
  proposed: Figure;
  granted: Figure;
  handedOver: Figure;
  withdrawn: Figure;
}

export function awardsOf(awards: NonNullable<RegionNumbers['growth']>['awards']): Awards {
  const grounds = awards ? [awards.afterEvaluation, awards.byNomination] : [];
  const of = (name: keyof Awards): Figure => sumOf(grounds.map((ground) => frozenOf(ground, ground[name])));
  return { proposed: of('proposed'), granted: of('granted'), handedOver: of('handedOver'), withdrawn: of('withdrawn') };
}

/** Complaints of both halves by what their clock of answering says; null where none was written. */
export interface Clocks {
  received: Figure;
  inTime: Figure;
  late: Figure;
  /** Not answered, within the time. */
  open: Figure;
  /** Not answered, past the day. */
  openLate: Figure;
  firstInTime: Figure;
  firstLate: Figure;
}

/** What is left of a number once a part is taken off. */
export const lessOf = (whole: Figure, part: Figure): Figure => {
  if (whole === 'withheld' || part === 'withheld') return 'withheld';
  return whole === null || part === null ? null : Math.max(0, whole - part);
};

export function clocksOf(citizens: NonNullable<RegionNumbers['citizens']> | null): Clocks {
  const complaints = citizens?.complaints ?? [];
  const of = (name: 'received' | 'settledInTime' | 'settledLate' | 'open' | 'late' | 'firstInTime' | 'firstLate'): Figure =>
    sumOf(complaints.map((half) => figureOf(half[name])));
  return {
    ...{ received: of('received'), inTime: of('settledInTime'), late: of('settledLate'), open: lessOf(of('open'), of('late')) },
    ...{ openLate: of('late'), firstInTime: of('firstInTime'), firstLate: of('firstLate') },
  };
}

export const measured = (numbers: RegionNumbers | null, measure: Measure): Share => (numbers ? SHARES[measure](numbers) : NOTHING);

/** Whether a region tells numbers, and just those that this measure is made of did not come. */
export function isUnread({ now }: Region, measure: Measure): boolean {
  if (now === null) return false;
  if (OF_GROWTH.some((one) => one === measure)) return now.growth === undefined;
  return OF_CITIZENS.some((one) => one === measure) && now.citizens === undefined;
}

export interface Point {
  /** "2026-03". */
  month: string;
  share: Share;
}

/** Plans approved of all, at the end of each month that is over. */
export const monthsOf = (numbers: RegionNumbers | null): Point[] =>
  (numbers?.planMonths ?? [])
    .map(({ month, approved, total }) => ({ month, share: shareOf(figureOf(approved), figureOf(total)) }))
    .toSorted((a, b) => a.month.localeCompare(b.month));

const toldMonths = (numbers: RegionNumbers | null): Point[] => monthsOf(numbers).filter(({ share }) => share.percent !== null);

/** Regions that tell every month that any of them tells: so no month is of others than the one before it. */
function wholeIn(regions: readonly Region[], side: 'now' | 'before'): { points: Point[]; of: Region[] } {
  const months = [...new Set(regions.flatMap((region) => toldMonths(region[side]).map(({ month }) => month)))].toSorted();
  const of = months.length === 0 ? [] : regions.filter((region) => toldMonths(region[side]).length === months.length);
  const points = months.map((month) => {
    const shares = of.flatMap((region) => toldMonths(region[side]).filter((point) => point.month === month));
    return { month, share: totalOf(shares.map(({ share }) => share)) };
  });
  return { points, of };
}

/** The province at the end of each month, beside the year before where the same regions tell all of it. */
export function monthsOfAll(regions: readonly Region[]): { now: Point[]; before: Point[]; counted: number } {
  const now = wholeIn(regions, 'now');
  const before = wholeIn(now.of, 'before');
  return { now: now.points, before: before.of.length === now.of.length ? before.points : [], counted: now.of.length };
}

/** Last year at the same point: at the end of the same month where months are kept, else as the year ended. */
export function yearBefore({ now, before }: Region, measure: Measure): Share {
  if (measure !== 'plans') return measured(before, measure);
  const month = monthsOf(now).at(-1)?.month.slice(5);
  return monthsOf(before).find((point) => point.month.slice(5) === month)?.share ?? measured(before, measure);
}

/**
 * What a change from one year to the next may be told of. Others grow until their year ends: half a year beside a whole one would be a fall that
 * nobody saw.
 */
const ANY_DAY: readonly Measure[] = ['plans', 'good', 'complete', 'complaints'];

export const isComparable = (measure: Measure, yearIsOver: boolean): boolean => yearIsOver || ANY_DAY.includes(measure);

/** Points of percent; null where one of the two cannot be told. */
export const changeOf = (now: Share, before: Share): number | null =>
  now.percent === null || before.percent === null ? null : now.percent - before.percent;

/** Lower ends of the five classes of colour: the same for every measure and year, so that maps can be compared. */
export const CLASSES = [0, 40, 60, 75, 90] as const;

/** 1 to 5. */
export const classOf = (percent: number): number => CLASSES.findLastIndex((least) => percent >= least) + 1;
