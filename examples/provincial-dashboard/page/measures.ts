// The measures a reader may colour the map by: of each region a part of a whole, both as published. Pure.
import type { NumbersFragment } from '../generated/graphql.ts';
import { type Figure, figureOf, frozenOf, type Region, type Share, shareOf, sumOf } from './figures.ts';

export const MEASURES = ['plans', 'progress', 'final', 'good', 'reviews', 'objections', 'complete'] as const;
export type Measure = (typeof MEASURES)[number];

export const isMeasure = (text: string | null): text is Measure => MEASURES.some((measure) => measure === text);

const predicate = (of: NumbersFragment, name: string): Figure =>
  frozenOf(of.predicates, of.predicates.counts.find((tally) => tally.predicate === name)?.people);

/** The newest month with an entry. */
const newest = ({ progress }: NumbersFragment) => progress.toSorted((a, b) => a.month.localeCompare(b.month)).at(-1);

const SHARES: Record<Measure, (of: NumbersFragment) => Share> = {
  plans: ({ plans }) => shareOf(figureOf(plans.approved), figureOf(plans.total)),
  progress: (of) => shareOf(figureOf(newest(of)?.plans), figureOf(of.plans.approved)),
  final: (of) => shareOf(frozenOf(of.predicates, of.predicates.final), figureOf(of.people)),
  good: (of) => shareOf(sumOf([predicate(of, 'VERY_GOOD'), predicate(of, 'GOOD')]), frozenOf(of.predicates, of.predicates.final)),
  reviews: ({ reviews }) => shareOf(frozenOf(reviews, reviews.answered), frozenOf(reviews, reviews.invited)),
  objections: ({ objections }) => shareOf(frozenOf(objections, objections.decided), frozenOf(objections, objections.filed)),
  complete: ({ complete }) => shareOf(complete.reported, complete.expected),
};

const NOTHING: Share = { part: null, whole: null, percent: null };

export const measured = (numbers: NumbersFragment | null, measure: Measure): Share => (numbers ? SHARES[measure](numbers) : NOTHING);

export interface Point {
  /** "2026-03". */
  month: string;
  share: Share;
}

/** Plans approved of all, at the end of each month that is over. */
export const monthsOf = (numbers: NumbersFragment | null): Point[] =>
  (numbers?.planMonths ?? [])
    .map(({ month, approved, total }) => ({ month, share: shareOf(figureOf(approved), figureOf(total)) }))
    .toSorted((a, b) => a.month.localeCompare(b.month));

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
const ANY_DAY: readonly Measure[] = ['plans', 'good', 'complete'];

export const isComparable = (measure: Measure, yearIsOver: boolean): boolean => yearIsOver || ANY_DAY.includes(measure);

/** Points of percent; null where one of the two cannot be told. */
export const changeOf = (now: Share, before: Share): number | null =>
  now.percent === null || before.percent === null ? null : now.percent - before.percent;

/** Lower ends of the five classes of colour: the same for every measure and year, so that maps can be compared. */
export const CLASSES = [0, 40, 60, 75, 90] as const;

/** 1 to 5. */
export const classOf = (percent: number): number => CLASSES.findLastIndex((least) => percent >= least) + 1;
