// Numbers of law and decree for selection: dated and versioned, never constants in code. A campaign copies them at publication.
import type { Category, PositionGroup, RequirementKind } from '../recruitment/types.ts';
import { type Contradiction, type Law, policyOn, type Ruleset, type Shipped } from './overlay.ts';

/** What a list is ordered by. TOTAL is the final score; AGE prefers the older; all others the higher. */
export type TieKey = 'TOTAL' | 'SKD' | 'TKP' | 'TIU' | 'TWK' | 'GPA' | 'AGE';

/** Least scores of the basic test; null = nothing is asked of this part alone. */
export interface PassingGrade {
  total: number | null;
  twk: number | null;
  tiu: number | null;
  tkp: number | null;
}

/** The first entry that names the category and the position group holds. */
interface PassingEntry {
  categories: readonly Category[];
  groups: readonly PositionGroup[];
  least: PassingGrade;
}

export interface RecruitmentPolicy extends Shipped {
  /** Completed years on the day of registration; both ends are allowed. */
  age: { youngest: number; oldest: number; oldestOf: Partial<Record<PositionGroup, number>> };
  /** GPA of 4 and mean diploma mark of 100; null = none asked. A formation may ask for more or less. */
  leastGpa: string | null;
  leastMark: string | null;
  /** Highest score of each part of the basic test, and the step in which it is given. */
  skd: Record<'twk' | 'tiu' | 'tkp', { most: number; step: number }>;
  passing: readonly PassingEntry[];
  /** To the field test go `factor` × quota, and all who equal the last of them. */
  shortlist: { factor: number; order: readonly TieKey[] };
  /** skdWeight × SKD / its most + skbWeight × SKB / skbMost. `places` are for showing only: the comparison is exact. */
  final: { skdWeight: number; skbWeight: number; skbMost: string; order: readonly TieKey[]; places: number };
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

const SPECIAL: readonly Category[] = ['CUM_LAUDE', 'DISABILITY', 'DIASPORA', 'PAPUA', 'UNDERDEVELOPED_REGION'];
const EVERY: readonly Category[] = ['GENERAL', ...SPECIAL];

/** The decree asks position, education, unit and the general passing grade of who fills a special post, and not its category. */
const ROUTES: readonly FillRoute[] = [
  { ground: 'CATEGORY', from: SPECIAL, to: ['GENERAL'], waives: [] },
  { ground: 'CATEGORY', from: ['GENERAL'], to: SPECIAL, waives: ['CATEGORY_PROOF'] },
  { ground: 'UNIT', from: EVERY, to: EVERY, waives: ['CATEGORY_PROOF'] },
];

const ALL_GROUPS: readonly PositionGroup[] = ['GENERAL', 'DOCTOR', 'SPECIALIST_DOCTOR', 'RESEARCHER'];
const TOTAL_ONLY = { twk: null, tkp: null };

const POLICIES: readonly RecruitmentPolicy[] = [
  {
    version: 'recruitment-2024.1',
    effectiveFrom: '2024-01-01',
    source:
      'PermenPANRB 6/2024; KepmenPANRB 320/2024 (ages, integration, ties, empty posts) and 321/2024 (passing grades); GPA of the Semarang announcement 2024; limits are house rules',
    age: { youngest: 18, oldest: 35, oldestOf: { SPECIALIST_DOCTOR: 40, RESEARCHER: 40 } },
    leastGpa: '3.00',
    leastMark: null,
    skd: { twk: { most: 150, step: 5 }, tiu: { most: 175, step: 5 }, tkp: { most: 225, step: 1 } },
    passing: [
      { categories: ['CUM_LAUDE', 'DIASPORA'], groups: ALL_GROUPS, least: { ...TOTAL_ONLY, total: 311, tiu: 85 } },
      { categories: ['DISABILITY', 'PAPUA', 'UNDERDEVELOPED_REGION'], groups: ALL_GROUPS, least: { ...TOTAL_ONLY, total: 286, tiu: 60 } },
      { categories: ['GENERAL'], groups: ['DOCTOR', 'SPECIALIST_DOCTOR'], least: { ...TOTAL_ONLY, total: 311, tiu: 80 } },
      { categories: ['GENERAL'], groups: ALL_GROUPS, least: { total: null, twk: 65, tiu: 80, tkp: 166 } },
    ],
    shortlist: { factor: 3, order: ['SKD', 'TKP', 'TIU', 'TWK'] },
    final: {
      skdWeight: 40,
      skbWeight: 60,
      skbMost: '500',
      order: ['TOTAL', 'SKD', 'TKP', 'TIU', 'TWK', 'GPA', 'AGE'],
      places: 2,
    },
    fill: { order: ['CATEGORY', 'UNIT'], routes: ROUTES, passing: 'GENERAL' },
    objection: { days: 3, answerDays: 7 },
    limits: { scoreRows: 40_000, fileName: 150, reason: 300 },
  },
];

/** What an entry of the table may set. */
export interface RecruitmentTerms {
  youngest: number;
  oldest: number;
  /** Groups of posts with another highest age. */
  oldestOf: readonly { group: PositionGroup; oldest: number }[];
  leastGpa: string | null;
  leastMark: string | null;
  /** All of it, in the order in which it is asked. */
  passing: readonly PassingTerms[];
  shortlistFactor: number;
  /** Percent of the final score that the basic test has; the field test has the rest. */
  skdWeight: number;
  objectionDays: number;
  objectionAnswerDays: number;
  /** From which lists empty posts are filled: all of it; none = nowhere from. Entries released before it could be set have none. */
  fillRoutes?: readonly FillRoute[];
}

export interface PassingTerms extends PassingGrade {
  categories: readonly Category[];
  groups: readonly PositionGroup[];
}

function termsOf({ age, leastGpa, leastMark, passing, shortlist, final, objection, fill }: RecruitmentPolicy): RecruitmentTerms {
  return {
    youngest: age.youngest,
    oldest: age.oldest,
    oldestOf: Object.entries(age.oldestOf).map(([group, oldest]) => ({ group: group as PositionGroup, oldest })),
    leastGpa,
    leastMark,
    passing: passing.map(({ categories, groups, least }) => ({ categories, groups, ...least })),
    shortlistFactor: shortlist.factor,
    skdWeight: final.skdWeight,
    objectionDays: objection.days,
    objectionAnswerDays: objection.answerDays,
    fillRoutes: fill.routes,
  };
}

function withTerms(policy: RecruitmentPolicy, terms: RecruitmentTerms): RecruitmentPolicy {
  const { youngest, oldest, oldestOf, leastGpa, leastMark, skdWeight } = terms;
  return {
    ...policy,
    age: { youngest, oldest, oldestOf: Object.fromEntries(oldestOf.map((row) => [row.group, row.oldest])) },
    leastGpa,
    leastMark,
    passing: terms.passing.map(({ categories, groups, ...least }) => ({ categories, groups, least })),
    shortlist: { ...policy.shortlist, factor: terms.shortlistFactor },
    final: { ...policy.final, skdWeight, skbWeight: 100 - skdWeight },
    objection: { days: terms.objectionDays, answerDays: terms.objectionAnswerDays },
    fill: { ...policy.fill, routes: terms.fillRoutes ?? policy.fill.routes },
  };
}

/** Somebody may be of age; and everybody who applies is measured by some passing grade. */
function contradictions({ youngest, oldest, oldestOf, passing }: RecruitmentTerms): Contradiction[] {
  const least = { least: youngest, most: 60 };
  const ages = [{ path: ['oldest'], oldest }, ...oldestOf.map((row) => ({ path: ['oldestOf', row.group, 'oldest'], oldest: row.oldest }))];
  const general = ALL_GROUPS.every((group) => passing.some((row) => row.categories.includes('GENERAL') && row.groups.includes(group)));
  return [
    ...ages.filter((row) => row.oldest < youngest).map(({ path }) => ({ path, code: 'OUT_OF_RANGE' as const, params: least })),
    ...(general ? [] : [{ path: ['passing'], code: 'REQUIRED' as const }]),
  ];
}

const NONE_ASKED: PassingGrade = { total: null, twk: null, tiu: null, tkp: null };

export const recruitmentRules: Ruleset<RecruitmentPolicy, RecruitmentTerms> = {
  kind: 'RECRUITMENT',
  name: 'recruitment policy',
  shipped: POLICIES,
  termsOf: termsOf,
  withTerms: withTerms,
  ranges: {
    youngest: [17, 60],
    oldest: [17, 60],
    'oldestOf.oldest': [17, 60],
    leastGpa: ['0', '4'],
    leastMark: ['0', '100'],
    'passing.total': [0, 550],
    'passing.twk': [0, 150],
    'passing.tiu': [0, 175],
    'passing.tkp': [0, 225],
    shortlistFactor: [1, 10],
    skdWeight: [0, 100],
    objectionDays: [1, 30],
    objectionAnswerDays: [1, 60],
  },
  rows: { oldestOf: 'group' },
  tidy: ({ passing, ...terms }) => ({ ...terms, passing: passing.map((row) => ({ ...NONE_ASKED, ...row })) }),
  contradictions: contradictions,
};

/** The policy in force on a legal day. */
export const recruitmentPolicy = (day: string, law: Law): RecruitmentPolicy => policyOn(recruitmentRules, day, law);
