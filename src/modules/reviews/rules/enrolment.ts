// Taking somebody into a round: the organisation as it stood on the day of the snapshot, frozen. Pure.
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { type Assignment, type AssignmentCard, definitiveOn, type Employee, kindOn } from '../../organisation/rules/types.ts';
import { type ReviewsPolicy, reviewsLimitsOf } from './policy.ts';
import { assertRoundAllowed } from './round.ts';
import type { People, ReviewRound, ReviewSubject, Snapshot } from './types.ts';

export interface Enrolment {
  id: string;
  round: ReviewRound;
  /** Path of the unit whose people the round reviews. */
  path: string;
  employee: Employee;
  /** Whether the person is in the round already. */
  taken: boolean;
  now: string;
}

/** The post in which somebody is reviewed. @throws RuleError as `assertRoundAllowed`; ALREADY_EXISTS, INVALID (elected, or of another unit), ASSIGNMENT_ENDED. */
export function reviewedPost({ round, path, employee, taken, now }: Enrolment): Assignment {
  const field = ['employeeIds'];
  assertRoundAllowed('reviewEnrolMany', round, now);
  if (taken) fail('ALREADY_EXISTS', { field });
  if (kindOn(employee, round.snapshotDay ?? '') === 'NON_ASN') fail('INVALID', { field, text: 'RATED_PERSON' });
  const post = definitiveOn(employee, round.snapshotDay ?? '') ?? fail('ASSIGNMENT_ENDED', { field });
  if (!post.unitPath.startsWith(path)) fail('INVALID', { field, text: 'WITHIN_UNIT' });
  return post;
}

/** People around somebody, as lists show them on the day of the snapshot. */
export interface Colleagues {
  /** Who report to the same superior. */
  team: readonly AssignmentCard[];
  /** Who work in the same unit. */
  unit: readonly AssignmentCard[];
  /** Who report to the person. */
  reports: readonly AssignmentCard[];
}

/** Subordinates are never peers, nobody is both, and nobody is the superior; the same unit stands in where the team is too small. */
export function peopleOf(employeeId: string, superiorId: string, round: ReviewRound, { team, unit, reports }: Colleagues): People {
  const most = reviewsLimitsOf(round.policyVersion).snapshotMost;
  const ids = (cards: readonly AssignmentCard[]): string[] => cards.map((card) => card.employeeId);
  const subordinates = new Set(ids(reports)).difference(new Set([employeeId, superiorId]));
  const apart = new Set([employeeId, superiorId, ...subordinates]);
  const direct = new Set(ids(team)).difference(apart);
  const least = round.groups.find(({ group }) => group === 'PEER')?.least ?? 0;
  const peers = direct.size < least ? direct.union(new Set(ids(unit)).difference(apart)) : direct;
  return { peers: [...peers].slice(0, most), subordinates: [...subordinates].slice(0, most) };
}

export function enrol(enrolment: Enrolment, post: Assignment, snapshot: Snapshot): ReviewSubject {
  const { id, round, employee } = enrolment;
  const { unitId, unitPath, positionTitle } = post;
  const whom = { employeeId: employee.id, employeeName: employee.name, positionTitle, assignmentId: post.id, unitId, unitPath };
  const fresh = { nomination: null, returned: null, approval: null, withdrawn: null, reminders: 0, remindedOn: null };
  return { id, roundId: round.id, region: round.region, year: round.year, ...whom, snapshot, stage: 'NOMINATING', ...fresh };
}

/** The batch as a whole. @throws RuleError REQUIRED, LIMIT_REACHED, ALREADY_EXISTS (somebody named twice). */
export function checkRows(field: string, ids: readonly string[], most: ReviewsPolicy['batch']['enrol']): void {
  const problems: Problem[] = ids.length === 0 ? [{ code: 'REQUIRED', field: [field] }] : [];
  if (ids.length > most) problems.push({ code: 'LIMIT_REACHED', field: [field], params: { most } });
  ids.forEach((id, i) => {
    if (ids.indexOf(id) < i) problems.push({ code: 'ALREADY_EXISTS', field: [field, String(i)] });
  });
  refuse(problems);
}
