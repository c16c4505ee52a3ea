// Rule sets of selection, one a kind and dated: what they hold, and which of their numbers an entry may set. A campaign copies one at publication.

import { type Law, policyOn, type Ranges, type Ruleset, type Shipped } from '../../../../platform/rules/policy/overlay.ts';
import type { PanelMethod } from '../../panels/rules/types.ts';
import { CPNS_SHIPPED } from './policy-cpns.ts';
import { PPPK_SHIPPED } from './policy-pppk.ts';
import { contradictionsIn, type RecruitmentTerms, tidied } from './policy-terms.ts';
import type { RequirementKind } from './requirements.ts';
import type { CampaignKind, Category, ListStage, PositionGroup, StageKind, TestStage } from './types.ts';

/** What a list is ordered by: TOTAL (the final score), PRIORITY (the earlier group), GPA, AGE (the older), or the key of a test or of a part. */
export type RankingKey = string;

/** What a test measures by itself: one score of a sheet. */
export interface PartRules {
  /** Capitals; told apart over all tests of a rule set, and from the stages. */
  key: string;
  /** Decimals: the highest score, and the step in which it is given; null = any. */
  most: string;
  step: string | null;
  /** Percent of its test; absent = the parts of a test are added up. */
  weight?: number;
}

/** A further test that posts may have beside the part by computer, one at most. */
export interface AdditionalRules {
  /** The test it is a part of. */
  stage: TestStage;
  part: PartRules;
  /** Percent of the test that is left to the part by computer at least. */
  leastByComputer: number;
}

/** One sitting with one sheet of scores; its key is its stage. */
export interface TestRules {
  stage: TestStage;
  /** Percent of the final score. */
  weight: number;
  /** In the order of a sheet's values; the score of the test is their sum, or their weighted mean. */
  parts: readonly PartRules[];
  /** What a test of weighted parts comes to; absent = the sum of what its parts come to. */
  outOf?: string;
  /** The list of who goes on: of those who passed the best `factor` × quota, and all who equal the last of them. Null for the last test. */
  shortlist: { list: ListStage; factor: number; order: readonly RankingKey[] } | null;
}

/** Least points of a test or of one of its parts. */
export interface Least {
  key: string;
  points: number;
}

/** The first entry that names the category and the position group holds. */
export interface PassingEntry {
  categories: readonly Category[];
  groups: readonly PositionGroup[];
  /** Empty = nothing is asked. */
  least: readonly Least[];
}

/** Whoever proves to belong to an earlier group stands before all of the later ones, and who belongs to none behind them. */
export interface PriorityGroup {
  key: string;
  /** Null: of all. */
  groups: readonly PositionGroup[] | null;
}

/** COMPLETED_YEARS: 35 until the day before the 36th birthday. TO_THE_DAY: no day older than 35. */
export type AgeCounting = 'COMPLETED_YEARS' | 'TO_THE_DAY';
/** The day by which age is counted: of the submission, or the first or last of registration as it is announced. */
export type AgeDay = 'SUBMISSION' | 'REGISTRATION_OPENS' | 'REGISTRATION_CLOSES';

export interface RecruitmentPolicy extends Shipped {
  kind: CampaignKind;
  /** In their order. */
  stages: readonly StageKind[];
  /** Years on the day that counts; both ends are allowed. */
  age: { youngest: number; oldest: number; oldestOf: Partial<Record<PositionGroup, number>>; counted: AgeCounting; on: AgeDay };
  /** GPA of 4 and mean diploma mark of 100; null = none asked. A formation may ask for more or less. */
  leastGpa: string | null;
  leastMark: string | null;
  /** Completed years of work in the field of the post; null = none asked. A formation may ask for more or less. */
  experienceYears: number | null;
  /** In their order; empty where there is no priority. */
  priorities: readonly PriorityGroup[];
  /** In their order; at least one. */
  tests: readonly TestRules[];
  /** How a panel of the agency may examine; empty where the kind has no panels. */
  panelMethods: readonly PanelMethod[];
  /** Null where the kind has none: each test is what the rules say, whatever the posts. Not copied by a campaign: see `furtherRules`. */
  additional?: AdditionalRules | null;
  passing: readonly PassingEntry[];
  /** Sum of weight × score / highest score over the tests, of `outOf`. `places` are for showing only: the comparison is exact. */
  final: { outOf: string; order: readonly RankingKey[]; places: number };
  /** In which order empty posts are filled, from which lists, and whose passing grade such an applicant must have reached. */
  fill: { order: readonly FillGround[]; routes: readonly FillRoute[]; passing: Category };
  /** Calendar days after an announcement in which objections are filed, and then answered and announced anew. */
  objection: { days: number; answerDays: number };
  limits: {
    /** Rows of one file of scores. */
    scoreRows: number;
    fileName: number;
    reason: number;
  };
}

/** CATEGORY: same position and unit, of another category. UNIT: same position elsewhere. What they ask of a diploma must be met. */
export type FillGround = 'CATEGORY' | 'UNIT';

/** Whose list fills which posts. */
export interface FillRoute {
  ground: FillGround;
  /** Categories of the list that somebody comes from. */
  from: readonly Category[];
  /** Categories of the empty posts. */
  to: readonly Category[];
  /** Requirements of those posts that are not asked of who comes this way. */
  waives: readonly RequirementKind[];
}

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
