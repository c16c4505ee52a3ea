// A small world for the rules of feedback: who leads whom, and the shortest way to say things.

import type { Placed } from '../../../src/modules/feedback/rules/audience.ts';
import { type GiveInput, type Giving, giveFeedback } from '../../../src/modules/feedback/rules/feedback.ts';
import type { FeedbackActor } from '../../../src/modules/feedback/rules/lifecycle.ts';
import { feedbackPolicy } from '../../../src/modules/feedback/rules/policy.ts';
import type { Feedback, FeedbackVisibility } from '../../../src/modules/feedback/rules/types.ts';
import type { EmployeeKind } from '../../../src/modules/organisation/rules/record-types.ts';
import type { Assignment, Employee } from '../../../src/modules/organisation/rules/types.ts';
import { validOn } from '../../../src/platform/rules/calendar.ts';
import { RuleError } from '../../../src/platform/rules/errors.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';

export const NOW = '2026-03-10T02:00:00.000Z';
export const policy = feedbackPolicy('2026-03-10', SHIPPED);

export interface Post {
  superior?: string | null;
  unit?: string;
  agency?: string;
  from?: string;
  to?: string | null;
}

const assignment = (
  id: string,
  { superior = null, unit = 'unt_a', agency = 'unt_0', from = '2024-01-01', to = null }: Post,
): Assignment => ({
  id,
  holding: 'DEFINITIVE',
  positionId: 'pos_1',
  positionTitle: 'Analis',
  isHead: false,
  unitId: unit,
  unitPath: `${agency}/${unit}/`,
  rootUnitId: agency,
  supervisors: [{ employeeId: superior, unitId: superior && unit, validFrom: from, validTo: to }],
  validFrom: from,
  validTo: to,
});

/** Somebody with the superiors of the posts that hold on a day. */
export const employee = (id: string, posts: Post | Post[], kind: EmployeeKind = 'PNS', day = '2026-03-10'): Placed => {
  const assignments = [posts].flat().map((post, i) => assignment(`asg_${id}_${i}`, post));
  const superiors = validOn(assignments, day).flatMap(({ supervisors }) =>
    validOn(supervisors, day).flatMap(({ employeeId }) => employeeId ?? []),
  );
  const numbers = { identifiers: [], nikSealed: null, delegations: [] };
  const person: Employee = { id, name: id, kind, sex: 'FEMALE', birthDate: '1980-05-17', grade: null, ...numbers, assignments };
  return { person, superiors: [...new Set(superiors)].toSorted() };
};

export const boss = employee('emp_boss', { superior: 'emp_top' });
export const me = employee('emp_me', { superior: 'emp_boss' });
export const peer = employee('emp_peer', { superior: 'emp_boss' });

export const acting = (by: string, now = NOW): FeedbackActor => ({ by, now, policy });

export const words = (visibility: FeedbackVisibility = 'SHARED', more: Partial<GiveInput> = {}): GiveInput => ({
  kind: 'PRAISE',
  text: 'Bagus.',
  visibility,
  ...more,
});

export const giving = (more: Partial<Giving> = {}): Giving => ({
  id: 'fbk_1',
  author: peer,
  about: me,
  request: null,
  linkFound: true,
  audienceTold: true,
  now: NOW,
  policy,
  ...more,
});

/** The peer's words about me. */
export const given = (visibility: FeedbackVisibility = 'SHARED', more: Partial<Feedback> = {}): Feedback => ({
  ...giveFeedback(words(visibility), giving()),
  ...more,
});

/** Codes and fields of what a rule refuses; empty where it does not. */
export function told(actor: () => unknown): string[] {
  try {
    actor();
    return [];
  } catch (error) {
    if (error instanceof RuleError) return error.problems.map(({ code, field }) => `${code} ${(field ?? []).join('.')}`.trim());
    throw error;
  }
}
