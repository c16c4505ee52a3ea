// What rules of a kind of campaign say: tests with their parts, passing grades, ages, ways of filling.
import type { Shipped } from '../../../../platform/rules/policy/overlay.ts';
import type { PanelMethod } from '../../panels/rules/types.ts';
import type { CampaignKind, Category, ListStage, PositionGroup, StageKind, TestStage } from './kinds.ts';
import type { RequirementKind } from './requirements.ts';

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
