// What other systems are told of: which change of a record is which event. Pure; a record tells it by what it was and is, in any order.
import type { Evaluation } from '../../evaluation/rules/types.ts';
import { type Assignment, type Employee, lastDayOfService } from '../../organisation/rules/types.ts';
import type { Cycle, PlanHead } from '../../performance/rules/types.ts';
import type { OnboardingEvent } from '../../recruitment/offers/rules/appointment.ts';

/** By name in the schema, as the payload writes it. Never anything of reviews, feedback, reports of abuse, or of who applies. */
export const WEBHOOK_EVENT_TYPES = {
  CYCLE_OPENED: 'cycle.opened',
  PLAN_SUBMITTED: 'plan.submitted',
  PLAN_RETURNED: 'plan.returned',
  PLAN_APPROVED: 'plan.approved',
  EVALUATION_FINAL: 'evaluation.final',
  EVALUATION_REOPENED: 'evaluation.reopened',
  EMPLOYEE_HIRED: 'employee.hired',
  EMPLOYEE_MOVED: 'employee.moved',
  EMPLOYEE_LEFT: 'employee.left',
  LIST_PUBLISHED: 'list.published',
  APPOINTMENT_MADE: 'appointment.made',
  APPOINTMENT_ENDED: 'appointment.ended',
  TEST: 'webhook.test',
} as const;
export type WebhookEventType = keyof typeof WEBHOOK_EVENT_TYPES;

export interface Happening {
  type: WebhookEventType;
  /** When it happened, where the record says; null: when it was written. */
  at: string | null;
  about: { id: string; type: string };
}

export type Changed<Body> = { before: Body | null; after: Body };

export function cycleHappenings({ before, after: { id, status } }: Changed<Cycle>): Happening[] {
  return before === null && status === 'OPEN' ? [{ type: 'CYCLE_OPENED', at: null, about: { id, type: 'PerformanceCycle' } }] : [];
}

/** By what the step itself leaves behind: a change of a career rewrites a plan without a step. */
export function planHappenings({ before, after }: Changed<PlanHead>): Happening[] {
  const about = { id: after.id, type: 'Plan' };
  const { submittedAt, returned, approved, status } = after;
  if (approved.length > (before?.approved.length ?? 0)) return [{ type: 'PLAN_APPROVED', at: approved.at(-1)?.approvedAt ?? null, about }];
  if (status === 'RETURNED' && returned && returned.at !== before?.returned?.at) return [{ type: 'PLAN_RETURNED', at: returned.at, about }];
  if (status === 'SUBMITTED' && submittedAt && (before?.status !== 'SUBMITTED' || submittedAt !== before.submittedAt))
    return [{ type: 'PLAN_SUBMITTED', at: submittedAt, about }];
  return [];
}

export function evaluationHappenings({ before, after }: Changed<Evaluation>): Happening[] {
  const about = { id: after.id, type: 'Evaluation' };
  const [was, is] = [before?.final ?? null, after.final];
  if (is && (was?.version !== is.version || was.at !== is.at)) return [{ type: 'EVALUATION_FINAL', at: is.at, about }];
  return was && !is ? [{ type: 'EVALUATION_REOPENED', at: after.reopened?.at ?? null, about }] : [];
}

const placesOf = (assignments: readonly Assignment[]): string =>
  JSON.stringify(assignments.map(({ id, holding, positionId, validFrom, validTo }) => [id, holding, positionId, validFrom, validTo]));

/** A leaving that is corrected is told again; one that is taken back, or a return, is a move. */
export function employeeHappenings({ before, after }: Changed<Employee>): Happening[] {
  const about = { id: after.id, type: 'Employee' };
  if (!before) return [{ type: 'EMPLOYEE_HIRED', at: null, about }];
  const ends = lastDayOfService(after);
  if (ends !== null && ends !== lastDayOfService(before)) return [{ type: 'EMPLOYEE_LEFT', at: null, about }];
  const isSame = placesOf(before.assignments) === placesOf(after.assignments);
  return isSame ? [] : [{ type: 'EMPLOYEE_MOVED', at: null, about }];
}

/** A published list, each edition of it. */
export interface PublishedEdition {
  id: string;
  edition: number;
  publishedAt: string;
}

export function listHappenings({ before, after: { id, edition, publishedAt } }: Changed<PublishedEdition>): Happening[] {
  return edition > (before?.edition ?? 0) ? [{ type: 'LIST_PUBLISHED', at: publishedAt, about: { id, type: 'Announcement' } }] : [];
}

const OF_APPOINTMENT: Readonly<Record<OnboardingEvent['type'], WebhookEventType | null>> = {
  Appointed: 'APPOINTMENT_MADE',
  AppointmentEnded: 'APPOINTMENT_ENDED',
  AppointmentAnnulled: 'APPOINTMENT_ENDED',
  // Of a selection, which is the committee's; service goes on.
  SelectionAnnulled: null,
  SelectionRestored: null,
};

/** Names who serves, never as whom they applied. */
export function appointmentHappenings({ before, after: { type, employeeId, at } }: Changed<OnboardingEvent>): Happening[] {
  const told = before === null && OF_APPOINTMENT[type];
  return told ? [{ type: told, at, about: { id: employeeId, type: 'Employee' } }] : [];
}
