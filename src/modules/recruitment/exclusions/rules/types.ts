// Exclusions from a selection: what stands of each.
import type { Exclusion } from '../../lists/rules/marks.ts';
import type { Points } from '../../scores/rules/types.ts';

/** `version`: of the record when this round was last told; a later round that is only proposed does not betray itself by it. */
export type ExclusionRound = Omit<ApplicationExclusion, 'earlier'> & { version?: number };

export const EXCLUSION_REASONS = [
  'FALSE_DOCUMENTS',
  'FALSE_STATEMENT',
  'CHEATING',
  'SERVING_ASN',
  'REQUIREMENT_NOT_MET',
  'CRIMINAL_CONVICTION',
  'DECEASED',
  'WITHDRAWN_AT_TEST',
  'OTHER',
] as const;

export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

/** PROPOSED and REJECTED change nothing. LIFT_PROPOSED: an objection was upheld, and a second person has yet to agree. */
export type ExclusionStatus = 'PROPOSED' | 'REJECTED' | 'IN_FORCE' | 'LIFT_PROPOSED' | 'LIFTED';

export interface ExclusionObjection {
  text: string;
  filedAt: string;
  /** Null while nobody has answered. */
  accepted: boolean | null;
  answer: string | null;
  answeredBy: string | null;
  answeredAt: string | null;
  /** Why a second person did not agree to what was upheld: then it is not; absent otherwise. */
  refusal?: { reason: string; by: string; at: string };
}

/** One an application: the last, and what was before it. */
export interface ApplicationExclusion {
  id: string;
  campaignId: string;
  formationId: string;
  applicationId: string;
  registrationNumber: string;
  /** The applicant's login; never shown to staff. */
  ownerId: string;
  kind: Exclusion;
  /** Null where the applicant has withdrawn. */
  reason: ExclusionReason | null;
  /** What the applicant is told; null where they have withdrawn. */
  notice: string | null;
  /** The committee's own. */
  note: string | null;
  status: ExclusionStatus;
  /** Employees, or logins of who is none: the second person is another one. */
  proposedBy: string;
  proposedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  /** Why the second person did not agree, to it or to taking it back. */
  refusal: string | null;
  /** First instant at which nobody objects any more; null where nobody can. */
  objectUntil: string | null;
  objection: ExclusionObjection | null;
  liftedAt: string | null;
  /** The offer that ended with it; null where none stood. */
  offerId: string | null;
  /** Who was in service by then. */
  employeeId: string | null;
  policyVersion: string;
  /** Rounds before the last; a withdrawal among them stands for good. */
  earlier: ExclusionRound[];
}

/** What a test, in all its parts, says of one person. */
export interface TestedPerson {
  number: string;
  values: Points;
  exclusion?: Exclusion;
}

/** What lists and seats know of it; `finalAt` null while an objection is open. */
export interface Excluded {
  kind: Exclusion;
  finalAt: string | null;
  /** The record of a test tells of the withdrawal, and no wish of their own: what a later sheet says may be otherwise. */
  byTest?: true;
}
