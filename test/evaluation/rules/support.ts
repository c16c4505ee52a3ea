// A small world for the rules of evaluation: one year, one rated person, one rater, an officer, and the shortest way to say things.

import type { EvaluationActor, EvaluationRole } from '../../../src/modules/evaluation/rules/lifecycle.ts';
import { evaluationPolicy } from '../../../src/modules/evaluation/rules/policy.ts';
import { type Frozen, type LastSegment, openEvaluation, type RatingFacts } from '../../../src/modules/evaluation/rules/rating.ts';
import type {
  Evaluation,
  EvaluationVersion,
  PersonSnapshot,
  Rating,
  Segment,
  VersionDraft,
} from '../../../src/modules/evaluation/rules/types.ts';
import { openCycle } from '../../../src/modules/performance/rules/cycle.ts';
import type { Cycle } from '../../../src/modules/performance/rules/types.ts';
import type { HeadedUnit } from '../../../src/modules/unit-achievement/rules/head-types.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';

export const DECEMBER = '2026-12-10T02:00:00.000Z';
export const policy = evaluationPolicy('2026-12-10', SHIPPED);

export const cycle: Cycle = openCycle(
  {
    year: 2026,
    periodicity: 'QUARTERLY',
    planning: { from: '2026-01-01', to: '2026-01-31' },
    execution: { from: '2026-01-01', to: '2026-12-31' },
    evaluation: { from: '2026-12-01', to: '2027-01-31' },
  },
  { id: 'cyc_1', now: '2025-12-20T02:00:00.000Z', taken: false, law: SHIPPED },
);

const WHO: Record<EvaluationRole, string> = { SELF: 'emp_me', RATER: 'emp_boss', OFFICER: 'emp_hr' };
export const acting = (part: EvaluationRole, now = DECEMBER): EvaluationActor => ({
  cycle,
  extensions: {},
  now,
  by: WHO[part],
  parts: [part],
  ownLine: false,
});
export const me = (now?: string): EvaluationActor => acting('SELF', now);
export const boss = (now?: string): EvaluationActor => acting('RATER', now);
export const officer = (now?: string): EvaluationActor => acting('OFFICER', now);

export const lastSegment = (more: Partial<LastSegment> = {}): LastSegment => ({
  planId: 'pln_1',
  assignmentId: 'asg_1',
  unitId: 'unt_1',
  unitPath: 'unt_0/unt_1/',
  rootUnitId: 'unt_0',
  positionTitle: 'Pranata Komputer Ahli Muda',
  holding: 'DEFINITIVE',
  isHead: false,
  span: { from: '2026-01-01', to: '2026-12-31' },
  employeeName: 'Siti Rahayu',
  ...more,
});

export const facts = (more: Partial<RatingFacts> = {}): RatingFacts => ({
  lastSegment: lastSegment(),
  exempt: false,
  headed: [],
  raterWarning: null,
  ...more,
});

export const opened = (more: Partial<Parameters<typeof openEvaluation>[0]> = {}): Evaluation =>
  openEvaluation({
    id: 'evl_1',
    region: '33.74',
    employeeId: 'emp_me',
    approved: 1,
    segments: 1,
    period: null,
    policy,
    cycle,
    extensions: {},
    now: DECEMBER,
    ...facts(),
    ...more,
  });

export const person = (employeeId: string): PersonSnapshot => ({
  employeeId,
  name: employeeId,
  number: null,
  position: null,
  unit: null,
  grade: null,
  status: 'ASN',
});

export const monthsFrom = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

export const segment = (more: Partial<Segment> = {}): Segment => ({
  planId: 'pln_1',
  assignmentId: 'asg_1',
  positionTitle: 'Pranata Komputer Ahli Muda',
  unitId: 'unt_1',
  unitName: 'Bidang Aplikasi',
  holding: 'DEFINITIVE',
  level: 'AHLI_MUDA',
  from: '2026-01-01',
  to: '2026-12-31',
  planVersion: 1,
  kind: 'PNS',
  counted: monthsFrom(1, 12),
  months: 12,
  ...more,
});

export const headed = (achievement: HeadedUnit['achievement'], reason = 'Alasan', more: Partial<HeadedUnit> = {}): HeadedUnit => ({
  unitId: 'unt_1',
  unitName: 'Bidang Aplikasi',
  days: 365,
  achievementId: achievement && 'uac_1',
  achievement,
  reason: achievement && reason,
  ...more,
});

export const frozen: Frozen = {
  rated: person('emp_me'),
  rater: person('emp_boss'),
  raterSuperior: person('emp_chief'),
  segments: [segment()],
  neighbours: [],
  absences: [],
  headed: [],
  raterWarning: null,
  evidence: [{ planId: 'pln_1', planVersion: 1, progressEntries: 3 }],
};

export const said = (rating: Rating, reason = 'Sesuai bukti yang ada') => ({ rating, reason });
export const sealed = (draft: VersionDraft): EvaluationVersion => ({ ...draft, hash: 'h' });
