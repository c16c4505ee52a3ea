// All kinds of policy that entries may set, each by the same questions: what holds, what it would become, what contradicts it. Pure.

import { type CalendarTerms, calendarsOn, calendarVersion } from '../../../platform/rules/policy/holidays.ts';
import {
  type Contradiction,
  type Law,
  type LawEntry,
  type PolicyKind,
  policyOn,
  type Ranges,
  type Ruleset,
  type Shipped,
  versionOf,
} from '../../../platform/rules/policy/overlay.ts';
import { evaluationRules } from '../../evaluation/rules/policy.ts';
import { feedbackRules } from '../../feedback/rules/policy.ts';
import { noticesRules } from '../../notices/rules/policy.ts';
import { onboardingRules } from '../../onboarding/rules/policy.ts';
import { organisationRules } from '../../organisation/rules/policy.ts';
import { evidenceRules } from '../../performance/rules/evidence-policy.ts';
import { performanceRules } from '../../performance/rules/policy.ts';
import { pppkRules, recruitmentRules } from '../../recruitment/campaigns/rules/policy.ts';
import { retentionRules } from '../../recruitment/retention/rules/policy.ts';
import { committeeRules } from '../../recruitment/verification/rules/policy.ts';
import { reviewsRules } from '../../reviews/rules/policy.ts';
import { developmentRules } from '../../training/rules/hours-policy.ts';
import { evaluationUnitsRules } from '../../unit-achievement/rules/policy.ts';

/** What holds on a day. `released`: by an entry of the table, else as shipped. */
export interface InForce {
  kind: PolicyKind;
  version: string;
  source: string;
  validFrom: string;
  released: boolean;
  terms: object;
}

/** A kind without the types of its own numbers. */
export interface PolicyKindRules {
  ranges: Ranges;
  rows: Readonly<Record<string, string>>;
  tidy: (terms: object) => object;
  contradictions: (terms: object) => Contradiction[];
  /** Null where nothing is known: a year whose holidays nobody has released, a day before the first law. */
  inForce: (day: string, law: Law, year: number | null) => InForce | null;
  nextVersion: (validFrom: string, law: Law, year: number | null) => string;
  /** Released for the same: an entry comes after all of these. */
  same: (entry: LawEntry, year: number | null) => boolean;
}

const kindOf = <P extends Shipped, T extends object>(set: Ruleset<P, T>): PolicyKindRules => ({
  ranges: set.ranges,
  rows: set.rows ?? {},
  tidy: (terms) => set.tidy?.(terms as T) ?? terms,
  contradictions: (terms) => set.contradictions?.(terms as T) ?? [],
  inForce: (day, law) => {
    if (!set.shipped.some(({ effectiveFrom }) => effectiveFrom <= day)) return null;
    const policy = policyOn<P>(set, day, law);
    const { version, source, effectiveFrom, overlaid } = policy;
    const of = { kind: set.kind, version, source, validFrom: effectiveFrom, released: overlaid !== undefined };
    return { ...of, terms: set.termsOf(policy) };
  },
  nextVersion: (validFrom, law) => versionOf<P>(set, validFrom, law),
  same: ({ kind }) => kind === set.kind,
});

const CALENDAR: PolicyKindRules = {
  ranges: {},
  rows: {},
  tidy: (terms) => terms,
  contradictions: () => [],
  inForce: (day, law, year) => calendarsInForce(day, law).find(({ terms }) => (terms as CalendarTerms).year === year) ?? null,
  nextVersion: (validFrom, law, year) => calendarVersion(year ?? 0, validFrom, law),
  same: ({ kind, terms }, year) => kind === 'CALENDAR' && (terms as CalendarTerms).year === year,
};

/** Of each year that is known. */
export const calendarsInForce = (day: string, law: Law): InForce[] =>
  calendarsOn(day, law).map(({ year, days, version, source, validFrom, released }) => ({
    ...{ kind: 'CALENDAR' as const, version, source, validFrom, released },
    terms: { year, days },
  }));

export const KINDS: Readonly<Record<PolicyKind, PolicyKindRules>> = {
  CALENDAR,
  ORGANISATION: kindOf(organisationRules),
  PERFORMANCE: kindOf(performanceRules),
  EVIDENCE: kindOf(evidenceRules),
  FEEDBACK: kindOf(feedbackRules),
  REVIEWS: kindOf(reviewsRules),
  EVALUATION: kindOf(evaluationRules),
  EVALUATION_UNITS: kindOf(evaluationUnitsRules),
  DEVELOPMENT: kindOf(developmentRules),
  RECRUITMENT: kindOf(recruitmentRules),
  RECRUITMENT_PPPK: kindOf(pppkRules),
  COMMITTEE: kindOf(committeeRules),
  RETENTION: kindOf(retentionRules),
  NOTICES: kindOf(noticesRules),
  ONBOARDING: kindOf(onboardingRules),
};

/** All numbers in force on a day, the calendars year by year. */
export const lawInForce = (day: string, law: Law): InForce[] => [
  ...calendarsInForce(day, law),
  ...Object.entries(KINDS)
    .flatMap(([kind, one]) => (kind === 'CALENDAR' ? [] : [one.inForce(day, law, null)]))
    .filter((one) => one !== null),
];
