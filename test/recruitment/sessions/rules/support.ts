// A campaign with one test, its schedule and a session, and the shortest way to say what is done with them.
import type { Campaign } from '../../../../src/modules/recruitment/campaigns/rules/types.ts';
import { newSchedule, type SessionDeed, type SessionInput } from '../../../../src/modules/recruitment/sessions/rules/session.ts';
import type { TestSession } from '../../../../src/modules/recruitment/sessions/rules/types.ts';
import { RULES_2024 } from '../../rules/support.ts';

export const NOW = '2026-02-01T02:00:00.000Z';
/** The stage of the test: from midnight of 5 February to midnight after 20 February in Semarang. */
export const [OPENS, CLOSES] = ['2026-02-04T17:00:00.000Z', '2026-02-20T17:00:00.000Z'];
export const msBefore = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString();

export const campaignOf = (change: object = {}): Campaign =>
  ({
    ...{ id: 'cmp_1', region: '33.74', status: 'PUBLISHED' },
    rules: [{ number: 1, policy: RULES_2024, since: NOW, reason: null, by: 'a' }],
    stages: [
      { kind: 'SKD', opensAt: OPENS, closesAt: CLOSES },
      { kind: 'SKB', opensAt: '2026-03-01T17:00:00.000Z', closesAt: '2026-03-20T17:00:00.000Z' },
    ],
    ...change,
  }) as unknown as Campaign;

export const deed = (change: Partial<SessionDeed> = {}): SessionDeed => ({
  ...{ campaign: campaignOf(), schedule: newSchedule('sch_1', campaignOf(), 'SKD'), by: 'rina', now: NOW, ...change },
});

export const INPUT: SessionInput = {
  ...{ stage: 'SKD', venue: 'UTC', address: 'Jalan Kelud', room: 'CAT 1', seats: 3 },
  ...{ startsAt: '2026-02-10T01:00:00.000Z', endsAt: '2026-02-10T02:40:00.000Z' },
};

export const sessionOf = (more: Partial<TestSession> = {}): TestSession => ({
  ...{ id: 'tse_1', region: '33.74', campaignId: 'cmp_1', ...INPUT, bring: null, taken: 0, status: 'PLANNED' },
  ...{ afterEdition: 0, createdBy: 'rina', createdAt: NOW, changes: [], cancelled: null },
  ...more,
});
