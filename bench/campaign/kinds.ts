// What differs between a simulated campaign of CPNS and one of PPPK: days, tests, and what people are appointed with.

import type { CampaignKind, ListStage } from '../../src/modules/recruitment/campaigns/rules/kinds.ts';
import { makeNiPppk, makeNip } from '../../src/platform/rules/identifiers.ts';
import type { Person } from './prepare.ts';

export type ScoreStage = 'SKD' | 'SKB' | 'COMPETENCE';

type Day = readonly [kind: string, from: string, to: string];

const BEFORE: readonly Day[] = [
  ['ANNOUNCEMENT', '2025-12-22', '2026-01-05'],
  ['REGISTRATION', '2026-01-02', '2026-01-11'],
  ['ADMINISTRATIVE', '2026-01-02', '2026-02-14'],
  ['ADMIN_OBJECTION', '2026-02-02', '2026-02-04'],
];
const AFTER: readonly Day[] = [
  ['FINAL_ANNOUNCEMENT', '2026-03-11', '2026-03-13'],
  ['FINAL_OBJECTION', '2026-03-14', '2026-03-16'],
  ['FILING', '2026-03-17', '2026-04-10'],
  ['APPOINTMENT', '2026-04-13', '2026-04-30'],
];

export const DAYS: Record<CampaignKind, readonly Day[]> = {
  CPNS: [
    ...BEFORE,
    ['SKD', '2026-02-16', '2026-02-20'],
    ['SKB', '2026-03-02', '2026-03-06'],
    ['INTEGRATION', '2026-03-09', '2026-03-10'],
    ...AFTER,
  ],
  PPPK: [...BEFORE, ['COMPETENCE', '2026-02-16', '2026-03-06'], ...AFTER],
};

/** Which list lets people through to which. */
export const LISTS: Record<CampaignKind, readonly (readonly [before: ListStage, outcome: string, after: ListStage])[]> = {
  CPNS: [
    ['ADMINISTRATIVE', 'ELIGIBLE', 'SKD'],
    ['SKD', 'THROUGH', 'FINAL'],
  ],
  PPPK: [['ADMINISTRATIVE', 'ELIGIBLE', 'FINAL']],
};

/** Claimed in order of the rules; none of them is for teachers alone. */
export const PRIORITIES = ['R2', 'R3', 'R4'] as const;
export type PriorityGroup = (typeof PRIORITIES)[number];

/** `serial`: among those born on one day. */
export function appointedWith(kind: CampaignKind, { birthDate, sex }: Person, serial: number): { identifier: string; grade: string } {
  return kind === 'CPNS'
    ? { identifier: makeNip({ birthDate, appointedIn: '2026-04', sex, serial }), grade: 'III/a' }
    : { identifier: makeNiPppk({ birthDate, firstYear: 2026, contract: 21, sex, serial }), grade: 'IX' };
}
