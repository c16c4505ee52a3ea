// A small world for the rules of reviews: one launched round, one person with five colleagues and four reports.

import { approveRaters, nominate } from '../../../src/modules/reviews/rules/nomination.ts';
import { reviewsPolicy } from '../../../src/modules/reviews/rules/policy.ts';
import { createRound, launchRound, type RoundInput } from '../../../src/modules/reviews/rules/round.ts';
import type { People, Rater, ReviewRound, ReviewSubject } from '../../../src/modules/reviews/rules/types.ts';
import { legalDay } from '../../../src/platform/rules/calendar.ts';
import { RuleError } from '../../../src/platform/rules/errors.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';

export const LAUNCH = '2026-03-02T02:00:00.000Z';
export const AFTER_NOMINATION = '2026-03-13T02:00:00.000Z';
/** First instant at which no answer is taken: midnight WIB after 31 March. */
export const OVER = '2026-03-31T17:00:00.000Z';

export const roundInput = (more: Partial<RoundInput> = {}): RoundInput => ({
  title: 'Penilaian 360 tahun 2026',
  year: 2026,
  purpose: 'DEVELOPMENTAL',
  unitId: 'unt_1',
  nominateUntil: '2026-03-12',
  answerUntil: '2026-03-31',
  ...more,
});

export const at = (now: string) => ({ now, policy: reviewsPolicy(legalDay(now), SHIPPED) });

export const drafted = (more: Partial<RoundInput> = {}): ReviewRound =>
  createRound(roundInput(more), { id: 'rvr_1', region: '33.74', ...at(LAUNCH) });

export const launched = (more: Partial<RoundInput> = {}): ReviewRound => launchRound(drafted(more), at(LAUNCH));

export const PEERS = ['emp_p1', 'emp_p2', 'emp_p3', 'emp_p4', 'emp_p5'];
export const REPORTS = ['emp_s1', 'emp_s2', 'emp_s3', 'emp_s4'];

export const enrolled = (more: Partial<ReviewSubject> = {}): ReviewSubject => ({
  id: 'rvs_1',
  roundId: 'rvr_1',
  region: '33.74',
  year: 2026,
  employeeId: 'emp_me',
  employeeName: 'Siti Rahayu',
  positionTitle: 'Pranata Komputer',
  assignmentId: 'asg_1',
  unitId: 'unt_1',
  unitPath: 'unt_1/',
  snapshot: { day: '2026-03-02', superiorId: 'emp_boss', superiorName: 'Bambang Wijaya' },
  stage: 'NOMINATING',
  nomination: null,
  returned: null,
  approval: null,
  withdrawn: null,
  reminders: 0,
  remindedOn: null,
  ...more,
});

export const peers = (count: number): Rater[] => PEERS.slice(0, count).map((employeeId) => ({ employeeId, group: 'PEER' }));
export const reports = (count: number): Rater[] => REPORTS.slice(0, count).map((employeeId) => ({ employeeId, group: 'SUBORDINATE' }));

export const PEOPLE: People = { peers: PEERS, subordinates: REPORTS };

export const acting = (round = launched(), now = LAUNCH, people = PEOPLE) => ({ round, now, people, left: new Set<string>() });
export const asking = (round = launched(), now = LAUNCH, loads: Record<string, number> = {}) => ({
  ...acting(round, now),
  by: 'emp_boss',
  loads: new Map(Object.entries(loads)),
});

let made = 0;
export const newId = (): string => {
  made += 1;
  return `rve_${made}`;
};

export const nominated = (raters: readonly Rater[] = [...peers(3), ...reports(3)], round = launched()): ReviewSubject =>
  nominate(enrolled(), { raters }, { ...acting(round), newId });

export const approved = (round = launched()): ReviewSubject => approveRaters(nominated(undefined, round), {}, asking(round));

/** Each problem as `CODE path`. */
export function told(actor: () => unknown): string[] {
  try {
    actor();
    return [];
  } catch (error) {
    if (error instanceof RuleError) return error.problems.map(({ code, field }) => `${code} ${(field ?? []).join('.')}`);
    throw error;
  }
}
