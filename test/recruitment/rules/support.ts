// What the tables of recruitment rules are written with: people, posts, the rule set of 2024.
import { expect } from 'vitest';
import type { CampaignKind, Education } from '../../../src/modules/recruitment/campaigns/rules/kinds.ts';
import { recruitmentPolicy } from '../../../src/modules/recruitment/campaigns/rules/policy.ts';
import type { RecruitmentPolicy } from '../../../src/modules/recruitment/campaigns/rules/policy-types.ts';
import type { Formation } from '../../../src/modules/recruitment/campaigns/rules/types.ts';
import type { Fillable } from '../../../src/modules/recruitment/lists/rules/fill-requirements.ts';
import type { Post } from '../../../src/modules/recruitment/lists/rules/types.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';

/** Of a kind, as shipped. */
export const shippedRules = (kind: CampaignKind, day: string): RecruitmentPolicy =>
  recruitmentPolicy(kind, day, SHIPPED) ?? expect.fail(`No rules of ${kind} on ${day}`);

export const RULES_2024 = shippedRules('CPNS', '2024-08-20');
export const PPPK_2024 = shippedRules('PPPK', '2024-10-01');

export const post = (change: Partial<Post> = {}): Post => ({ category: 'GENERAL', positionGroup: 'GENERAL', quota: 1, ...change });

/** `skd` as TWK, TIU, TKP; `skb`: null for who was absent, not given before that test. */
export const tested = (
  number: string,
  skd: [number, number, number] | null,
  { skb, ...change }: Partial<Fillable> & { skb?: string | null } = {},
): Fillable => ({
  number,
  gpa: '3.50',
  level: 'S1',
  birthDate: '1995-05-05',
  major: 'Teknik Informatika',
  registeredOn: '2024-08-20',
  scores: [skd?.map(String) ?? null, ...(skb === undefined ? [] : [skb === null ? null : [skb]])],
  ...change,
});

export const education = (change: Partial<Education> = {}): Education => ({
  level: 'S1',
  major: 'Teknik Informatika',
  institution: 'Universitas Diponegoro',
  gpa: '3.20',
  year: 2018,
  cumLaude: false,
  ...change,
});

export const formation = (change: Partial<Formation> = {}): Formation => ({
  id: 'frm_1',
  region: '33.74',
  campaignId: 'cmp_1',
  unitId: 'unt_1',
  unitName: 'Dinas Komunikasi dan Informatika',
  positionTitle: 'Pranata Komputer Ahli Pertama',
  positionGroup: 'GENERAL',
  category: 'GENERAL',
  quota: 1,
  requirements: {
    education: ['S1', 'D4'],
    majors: ['Teknik Informatika', 'Sistem Informasi'],
    leastGpa: null,
    oldestAge: null,
    documents: [],
  },
  status: 'APPROVED',
  requestedBy: 'staff:a',
  requestedAt: '2024-07-01T00:00:00.000Z',
  decidedBy: 'staff:b',
  decidedAt: '2024-07-02T00:00:00.000Z',
  reason: null,
  ...change,
});
