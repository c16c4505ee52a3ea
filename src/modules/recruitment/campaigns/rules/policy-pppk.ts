// Rule sets of PPPK as shipped: one test, no passing grade in 2024, and groups that stand before others whatever the points.

import type { PositionGroup } from './kinds.ts';
import { EVERYBODY, LIMITS } from './policy-cpns.ts';
import type { RecruitmentPolicy } from './policy-types.ts';

/** Completed years at which who holds a first post of the group retires (PP 11/2017 pasal 239, UU 14/2005 pasal 40, PP 49/2018 pasal 54). */
const RETIRES: Record<'COMMON', number> & Partial<Record<PositionGroup, number>> = { COMMON: 58, TEACHER: 60 };

const OF_2024: RecruitmentPolicy = {
  kind: 'PPPK',
  version: 'recruitment-pppk-2024.1',
  effectiveFrom: '2024-08-01',
  source:
    'PP 49/2018 pasal 16 (age: from 20 to one year before retirement); PermenPANRB 6/2024; KepmenPANRB 347/2024 (posts of techniques), 348/2024 (teachers) and 349/2024 (health): one test, priority before points, no passing grade; limits are house rules',
  stages: [
    ...(['ANNOUNCEMENT', 'REGISTRATION', 'ADMINISTRATIVE', 'ADMIN_OBJECTION', 'COMPETENCE'] as const),
    ...(['FINAL_ANNOUNCEMENT', 'FINAL_OBJECTION', 'FILING', 'APPOINTMENT'] as const),
  ],
  age: {
    youngest: 20,
    oldest: RETIRES.COMMON - 1,
    oldestOf: { TEACHER: (RETIRES.TEACHER ?? RETIRES.COMMON) - 1 },
    counted: 'COMPLETED_YEARS',
    on: 'SUBMISSION',
  },
  leastGpa: null,
  leastMark: null,
  experienceYears: 2,
  priorities: [
    {
      key: 'R1',
      groups: ['TEACHER'],
    },
    {
      key: 'R2',
      groups: null,
    },
    {
      key: 'R3',
      groups: null,
    },
    {
      key: 'R4',
      groups: null,
    },
    {
      key: 'R5',
      groups: ['TEACHER'],
    },
  ],
  panelMethods: [],
  additional: null,
  tests: [
    {
      stage: 'COMPETENCE',
      weight: 100,
      parts: [
        {
          key: 'TECHNICAL',
          most: '450',
          step: null,
        },
        {
          key: 'MANAGERIAL_SOCIOCULTURAL',
          most: '180',
          step: null,
        },
        {
          key: 'INTERVIEW',
          most: '40',
          step: null,
        },
      ],
      shortlist: null,
    },
  ],
  // Special needs of PPPK are of people with disabilities (PermenPANRB 6/2024); cum laude, diaspora and regions are categories of CPNS.
  passing: [{ ...EVERYBODY, categories: ['GENERAL', 'DISABILITY'], least: [] }],
  final: { outOf: '670', order: ['PRIORITY', 'TOTAL', 'TECHNICAL', 'MANAGERIAL_SOCIOCULTURAL', 'INTERVIEW', 'AGE'], places: 2 },
  // No rule of 2024 was seen that moves anybody to another post: no route is open until an entry opens one, by its decree.
  fill: { order: ['CATEGORY', 'UNIT'], routes: [], passing: 'GENERAL' },
  objection: { days: 3, answerDays: 7 },
  limits: LIMITS,
};

export const PPPK_SHIPPED: readonly RecruitmentPolicy[] = [OF_2024];
