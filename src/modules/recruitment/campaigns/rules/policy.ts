// Rule sets of selection, one a kind and dated: what they hold, and which of their numbers an entry may set. A campaign copies one at publication.

import { type Law, policyOn, type Ranges, type Ruleset } from '../../../../platform/rules/policy/overlay.ts';
import type { CampaignKind, PositionGroup } from './kinds.ts';
import { CPNS_SHIPPED } from './policy-cpns.ts';
import { PPPK_SHIPPED } from './policy-pppk.ts';
import { contradictionsIn, type RecruitmentTerms, tidied } from './policy-terms.ts';
import type { AdditionalRules, RecruitmentPolicy, TestRules } from './policy-types.ts';

/** Rows of the terms that are told apart by a field. */
export const TERM_ROWS = { oldestOf: 'group', weights: 'test' };

export function termsOf(policy: RecruitmentPolicy): RecruitmentTerms {
  const { age, leastGpa, leastMark, experienceYears, passing, tests, objection, fill } = policy;
  return {
    youngest: age.youngest,
    oldest: age.oldest,
    oldestOf: Object.entries(age.oldestOf).map(([group, oldest]) => ({ group: group as PositionGroup, oldest })),
    ageCounted: age.counted,
    ageCountedOn: age.on,
    leastGpa,
    leastMark,
    experienceYears,
    passing,
    shortlistFactor: tests.find(({ shortlist }) => shortlist)?.shortlist?.factor ?? null,
    weights: tests.map(({ stage, weight }) => ({ test: stage, percent: weight })),
    objectionDays: objection.days,
    objectionAnswerDays: objection.answerDays,
    fillRoutes: fill.routes,
  };
}

/** The same tests with other weights and another cut. */
export const testsWith = (
  tests: readonly TestRules[],
  { weights, shortlistFactor }: Pick<RecruitmentTerms, 'weights' | 'shortlistFactor'>,
): TestRules[] =>
  tests.map((test) => ({
    ...test,
    weight: weights.find((row) => row.test === test.stage)?.percent ?? test.weight,
    shortlist: test.shortlist && { ...test.shortlist, factor: shortlistFactor ?? test.shortlist.factor },
  }));

export function withTerms(policy: RecruitmentPolicy, terms: RecruitmentTerms): RecruitmentPolicy {
  const { youngest, oldest, oldestOf, ageCounted: counted, ageCountedOn: on, leastGpa, leastMark, experienceYears, passing } = terms;
  return {
    ...policy,
    age: { youngest, oldest, oldestOf: Object.fromEntries(oldestOf.map((row) => [row.group, row.oldest])), counted, on },
    ...{ leastGpa, leastMark, experienceYears, passing },
    tests: testsWith(policy.tests, terms),
    objection: { days: terms.objectionDays, answerDays: terms.objectionAnswerDays },
    fill: { ...policy.fill, routes: terms.fillRoutes ?? policy.fill.routes },
  };
}

export const TERM_RANGES: Ranges = {
  youngest: [17, 60],
  oldest: [17, 70],
  'oldestOf.oldest': [17, 70],
  leastGpa: ['0', '4'],
  leastMark: ['0', '100'],
  experienceYears: [0, 20],
  shortlistFactor: [1, 10],
  // A test that weighs nothing decides nothing.
  'weights.percent': [1, 100],
  objectionDays: [1, 30],
  objectionAnswerDays: [1, 60],
};

const rulesetOf = (
  kind: 'RECRUITMENT' | 'RECRUITMENT_PPPK',
  name: string,
  shipped: readonly RecruitmentPolicy[],
): Ruleset<RecruitmentPolicy, RecruitmentTerms> => ({
  ...{ kind, name, shipped, termsOf, withTerms },
  ranges: TERM_RANGES,
  rows: TERM_ROWS,
  tidy: tidied,
  contradictions: (terms) => contradictionsIn(terms, shipped.at(-1)?.tests ?? []),
});

export const recruitmentRules = rulesetOf('RECRUITMENT', 'recruitment policy', CPNS_SHIPPED);
export const pppkRules = rulesetOf('RECRUITMENT_PPPK', 'recruitment policy of PPPK', PPPK_SHIPPED);

const RULES: Record<CampaignKind, Ruleset<RecruitmentPolicy, RecruitmentTerms>> = { CPNS: recruitmentRules, PPPK: pppkRules };

/** The rule set of a kind in force on a legal day; null where none has been released for it by then. */
export function recruitmentPolicy(kind: CampaignKind, day: string, law: Law): RecruitmentPolicy | null {
  const rules = RULES[kind];
  const first = rules.shipped[0];
  return first && first.effectiveFrom <= day ? policyOn(rules, day, law) : null;
}

/** All that was ever shipped: what entries do not set (stages, tests and their order) is known from a test's name alone. */
export const ALL_SHIPPED: readonly RecruitmentPolicy[] = [...CPNS_SHIPPED, ...PPPK_SHIPPED];

/** What posts may have beside the test by computer. A campaign's copy is read often and leaves it out: it is known from kind and date, as shipped. */
export function furtherRules({ kind, effectiveFrom, additional }: RecruitmentPolicy): AdditionalRules | null {
  if (additional !== undefined) return additional;
  return ALL_SHIPPED.findLast((one) => one.kind === kind && one.effectiveFrom <= effectiveFrom)?.additional ?? null;
}
