// Numbers of law and decree for selection: dated and versioned, never constants in code. A campaign copies them at publication.
import type { Category, PositionGroup } from '../recruitment/types.ts';

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

export interface RecruitmentPolicy {
  version: string;
  effectiveFrom: string;
  source: string;
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
  /** Where empty posts are filled from, in this order, and whose passing grade such an applicant must have reached. */
  fill: { order: readonly FillGround[]; passing: Category };
  /** Calendar days after an announcement in which objections are filed, and then answered and announced anew. */
  objection: { days: number; answerDays: number };
  limits: {
    /** Rows of one file of scores. */
    scoreRows: number;
    fileName: number;
    reason: number;
  };
}

/** CATEGORY: same position, education and unit, between general and special. UNIT: same position and education elsewhere. */
export type FillGround = 'CATEGORY' | 'UNIT';

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
    fill: { order: ['CATEGORY', 'UNIT'], passing: 'GENERAL' },
    objection: { days: 3, answerDays: 7 },
    limits: { scoreRows: 40_000, fileName: 150, reason: 300 },
  },
];

/** The policy in force on a legal day. */
export function recruitmentPolicy(day: string): RecruitmentPolicy {
  const found = POLICIES.findLast((policy) => policy.effectiveFrom <= day);
  if (!found) throw new Error(`No recruitment policy on ${day}.`);
  return found;
}
