// Rule sets of CPNS as shipped: numbers of law and decree, dated and versioned, never constants in code.

import { CATEGORIES, type Category, POSITION_GROUPS, type PositionGroup } from './kinds.ts';
import type { FillRoute, RecruitmentPolicy } from './policy-types.ts';

export const ALL_GROUPS: readonly PositionGroup[] = POSITION_GROUPS;

/** House rules, alike for all kinds. */
export const LIMITS: RecruitmentPolicy['limits'] = { scoreRows: 40_000, fileName: 150, reason: 300 };

const SPECIAL: readonly Category[] = ['CUM_LAUDE', 'DISABILITY', 'DIASPORA', 'PAPUA', 'UNDERDEVELOPED_REGION'];

/** The decree asks position, education, unit and the general passing grade of who fills a special post, and not its category. */
const ROUTES: readonly FillRoute[] = [
  { ground: 'CATEGORY', from: SPECIAL, to: ['GENERAL'], waives: [] },
  { ground: 'CATEGORY', from: ['GENERAL'], to: SPECIAL, waives: ['CATEGORY_PROOF'] },
  { ground: 'UNIT', from: CATEGORIES, to: CATEGORIES, waives: ['CATEGORY_PROOF'] },
];

const OF_2024: RecruitmentPolicy = {
  kind: 'CPNS',
  version: 'recruitment-2024.1',
  effectiveFrom: '2024-01-01',
  source:
    'PermenPANRB 6/2024; KepmenPANRB 320/2024 (ages, integration, ties, empty posts) and 321/2024 (passing grades); GPA of the Semarang announcement 2024; limits are house rules',
  stages: [
    ...(['ANNOUNCEMENT', 'REGISTRATION', 'ADMINISTRATIVE', 'ADMIN_OBJECTION', 'SKD', 'SKB', 'INTEGRATION'] as const),
    ...(['FINAL_ANNOUNCEMENT', 'FINAL_OBJECTION', 'FILING', 'APPOINTMENT'] as const),
  ],
  age: { youngest: 18, oldest: 35, oldestOf: { SPECIALIST_DOCTOR: 40, RESEARCHER: 40 }, counted: 'COMPLETED_YEARS', on: 'SUBMISSION' },
  leastGpa: '3.00',
  leastMark: null,
  experienceYears: null,
  priorities: [],
  panelMethods: ['PRACTICAL'],
  // PermenPANRB 6/2024 art. 34–37, agencies of a region: the test by computer weighs most, beside one other test that is no interview.
  additional: { stage: 'SKB', part: { key: 'SKB_ADDITIONAL', most: '100', step: null }, leastByComputer: 60 },
  tests: [
    {
      stage: 'SKD',
      weight: 40,
      parts: [
        {
          key: 'TWK',
          most: '150',
          step: '5',
        },
        {
          key: 'TIU',
          most: '175',
          step: '5',
        },
        {
          key: 'TKP',
          most: '225',
          step: '1',
        },
      ],
      shortlist: { list: 'SKD', factor: 3, order: ['SKD', 'TKP', 'TIU', 'TWK'] },
    },
    {
      stage: 'SKB',
      weight: 60,
      parts: [
        {
          key: 'SKB_CAT',
          most: '500',
          step: null,
        },
      ],
      shortlist: null,
    },
  ],
  passing: [
    { categories: ['CUM_LAUDE', 'DIASPORA'], groups: ALL_GROUPS, least: least({ SKD: 311, TIU: 85 }) },
    { categories: ['DISABILITY', 'PAPUA', 'UNDERDEVELOPED_REGION'], groups: ALL_GROUPS, least: least({ SKD: 286, TIU: 60 }) },
    { categories: ['GENERAL'], groups: ['DOCTOR', 'SPECIALIST_DOCTOR'], least: least({ SKD: 311, TIU: 80 }) },
    { categories: ['GENERAL'], groups: ALL_GROUPS, least: least({ TWK: 65, TIU: 80, TKP: 166 }) },
  ],
  final: { outOf: '100', order: ['TOTAL', 'SKD', 'TKP', 'TIU', 'TWK', 'GPA', 'AGE'], places: 2 },
  fill: { order: ['CATEGORY', 'UNIT'], routes: ROUTES, passing: 'GENERAL' },
  objection: { days: 3, answerDays: 7 },
  limits: LIMITS,
};

function least(points: Readonly<Record<string, number>>): { key: string; points: number }[] {
  return Object.entries(points).map(([key, of]) => ({ key, points: of }));
}

export const EVERYBODY = { categories: CATEGORIES, groups: ALL_GROUPS };

export const CPNS_SHIPPED: readonly RecruitmentPolicy[] = [OF_2024];
