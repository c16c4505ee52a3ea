// Whether an officer may open an onboarding for a post. Pure.
import { fail, refuse } from '../../../platform/rules/errors.ts';
import { type Assignment, type Employee, kindOn } from '../../organisation/rules/types.ts';
import { isTaken } from './appointments.ts';
import type { OnboardingKind, OnboardingRecord } from './types.ts';

const ACTING: ReadonlySet<Assignment['holding']> = new Set(['PLT', 'PLH', 'PJ']);

/** Kind and post say the same: somebody new in service, moved, or acting as head. */
function fits(kind: OnboardingKind, employee: Employee, post: Assignment): boolean {
  if (kind === 'ACTING_HEAD') return ACTING.has(post.holding) && post.isHead;
  if (post.holding !== 'DEFINITIVE') return false;
  const service = kindOn(employee, post.validFrom);
  if (kind === 'CPNS') return service === 'CPNS';
  if (kind === 'PPPK') return service === 'PPPK' || service === 'PPPK_PART_TIME';
  // Also a civil servant who comes from another agency of the country: here their first post.
  return service === 'PNS' || employee.assignments.some(({ holding, validFrom }) => holding === 'DEFINITIVE' && validFrom < post.validFrom);
}

/** @throws RuleError NOT_FOUND (assignmentId), INVALID (kind), ASSIGNMENT_ENDED (assignmentId), ALREADY_EXISTS. */
export function expectOpening(
  kind: OnboardingKind,
  employee: Employee,
  post: Assignment | undefined,
  { record, today }: { record: OnboardingRecord; today: string },
): Assignment {
  if (!post) return fail('NOT_FOUND', { field: ['assignmentId'] });
  refuse([
    ...(fits(kind, employee, post) ? [] : [{ code: 'INVALID' as const, field: ['kind'], text: 'NEWCOMER_KIND' as const }]),
    ...(post.validTo !== null && post.validTo < today ? [{ code: 'ASSIGNMENT_ENDED' as const, field: ['assignmentId'] }] : []),
    ...(isTaken(record, kind, post.validFrom) ? [{ code: 'ALREADY_EXISTS' as const, field: ['assignmentId'] }] : []),
  ]);
  return post;
}
