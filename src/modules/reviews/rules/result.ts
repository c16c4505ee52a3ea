// The published result of a review: what the sheet points to, derived from published numbers alone. Pure.
import { legalDay } from '../../../platform/rules/calendar.ts';
import { compareDecimal, formatDecimal, parseDecimal, ratio, roundRational, sumDecimals } from '../../../platform/rules/decimal.ts';
import type { CoreValue } from '../../performance/rules/types.ts';
import type { AnonymousResult } from './anonymity.ts';
import { assertReviewAllowed, type RoundTime } from './lifecycle.ts';
import { reviewsLimitsOf } from './policy.ts';
import type { ReviewForm, ReviewSubject } from './types.ts';

export interface ValueGap {
  value: CoreValue;
  self: string;
  others: string;
  gap: string;
}

export interface DevelopmentSeed {
  value: CoreValue;
  reason: 'BLIND_SPOT' | 'LOW';
  guides: string[];
}

/** Written once and never again; after it, nothing reads an answer. */
export interface ReviewResult extends AnonymousResult {
  subjectId: string;
  publishedOn: string;
  policyVersion: string;
  threshold: number;
  gaps: ValueGap[];
  strengths: CoreValue[];
  blindSpots: CoreValue[];
  developmentSeeds: DevelopmentSeed[];
}

const isNamed = (group: string): boolean => group === 'SELF' || group === 'SUPERIOR';

/**
 * The others' view of a value: each published anonymous group is one voice, whatever its size. Made of published means only, so it tells
 * nothing that they do not tell.
 */
function othersOf({ groups }: AnonymousResult, value: CoreValue): string | null {
  const means = groups
    .filter(({ group }) => !isNamed(group))
    .flatMap(({ values }) => values.find((one) => one.value === value)?.mean ?? []);
  if (means.length === 0) return null;
  return roundRational(ratio(parseDecimal(sumDecimals(means)), parseDecimal('1') * BigInt(means.length)), 1);
}

const withPoint = (decimal: string): string => (decimal.includes('.') ? decimal : `${decimal}.0`);

function gapsOf(sheet: AnonymousResult, others: ReadonlyMap<CoreValue, string>): ValueGap[] {
  const self = sheet.groups.find(({ group }) => group === 'SELF')?.values ?? [];
  return self.flatMap(({ value, mean }): ValueGap[] => {
    const seen = others.get(value);
    if (mean === null || !seen) return [];
    return [{ value, self: mean, others: seen, gap: withPoint(formatDecimal(parseDecimal(mean) - parseDecimal(seen))) }];
  });
}

/** What is worth telling beside the numbers (policy). */
export function pointsOf(sheet: AnonymousResult, form: ReviewForm, policyVersion: string) {
  const { blindSpotGap, strengthFrom, lowBelow } = reviewsLimitsOf(policyVersion).result;
  const others = new Map(
    form.values.flatMap(({ value }) => [[value, othersOf(sheet, value)] as const].flatMap(([v, m]) => (m ? [[v, m] as const] : []))),
  );
  const gaps = gapsOf(sheet, others);
  const blindSpots = gaps.filter(({ gap }) => compareDecimal(gap, blindSpotGap) >= 0).map(({ value }) => value);
  const seen = (test: (mean: string) => boolean): CoreValue[] => [...others].filter(([, mean]) => test(mean)).map(([value]) => value);
  const low = seen((mean) => compareDecimal(mean, lowBelow) < 0);
  const guidesOf = (value: CoreValue): string[] => [...(form.values.find((one) => one.value === value)?.guides ?? [])];
  const seeds = [
    ...blindSpots.map((value) => ({ value, reason: 'BLIND_SPOT' as const, guides: guidesOf(value) })),
    ...low.filter((value) => !blindSpots.includes(value)).map((value) => ({ value, reason: 'LOW' as const, guides: guidesOf(value) })),
  ];
  return { gaps, strengths: seen((mean) => compareDecimal(mean, strengthFrom) >= 0), blindSpots, developmentSeeds: seeds };
}

/** @throws RuleError as `assertReviewAllowed`: only once, and only when the round is closed. */
export function publish(subject: ReviewSubject, roundTime: RoundTime): ReviewSubject {
  assertReviewAllowed('reviewPublishMany', subject, roundTime);
  return { ...subject, stage: 'PUBLISHED' };
}

export function resultOf(subjectId: string, sheet: AnonymousResult, form: ReviewForm, { round, now }: RoundTime): ReviewResult {
  const { policyVersion, threshold } = round;
  return { subjectId, publishedOn: legalDay(now), policyVersion, threshold, ...sheet, ...pointsOf(sheet, form, policyVersion) };
}
