// Verifications: what the committee has found of an application, and who acts on it.
import type { Category, DocumentKind } from '../../campaigns/rules/kinds.ts';

/** MS (memenuhi syarat) or TMS (tidak memenuhi syarat). */
export type Verdict = 'ELIGIBLE' | 'INELIGIBLE';

export const REASONS = [
  'AGE',
  'EDUCATION',
  'MAJOR',
  'GPA',
  'EXPERIENCE',
  'CATEGORY_PROOF',
  'IDENTITY_DIFFERS',
  'SERVING_ASN',
  'DOCUMENT_MISSING',
  'DOCUMENT_UNREADABLE',
  'DOCUMENT_INVALID',
  'OTHER',
] as const;

export type Reason = (typeof REASONS)[number];

/** FIRST: nobody has decided. SECOND: one officer has rejected, or not found a priority proved, and another must look. */
export type VerificationStatus = 'FIRST' | 'SECOND' | 'DECIDED';

export interface Claim {
  /** Who works on it: employee id, or the login of somebody without one. */
  by: string;
  until: string;
}

/** One reason, and the documents it was found in. */
export interface ReasonGround {
  reason: Reason;
  documents: DocumentKind[];
}

export interface VerificationDecision {
  verdict: Verdict;
  reasons: Reason[];
  /** Documents of some of the reasons; absent in decisions that name none. */
  grounds?: ReasonGround[];
  /** The committee's own. */
  note: string | null;
  /** What the applicant is told; absent where nothing was written. */
  notice?: string | null;
  /** Of whom claims a priority and is let through: the group that was found proved, null = none; absent where none is claimed. */
  priorityGroup?: string | null;
  by: string;
  at: string;
  policyVersion: string;
}

/** A verdict that was taken back, and what it had been. */
export interface Reopening {
  by: string;
  at: string;
  reason: string;
  outcome: Verdict;
  decisions: VerificationDecision[];
}

export interface Verification {
  id: string;
  campaignId: string;
  formationId: string;
  category: Category;
  applicationId: string;
  registrationNumber: string;
  submittedAt: string;
  status: VerificationStatus;
  claim: Claim | null;
  /** The employee to whom a supervisor has given the look that is due: nobody else claims it. Absent where whoever comes may. */
  assignee?: string;
  /** In order: the first officer's, then the second's; since it was last reopened. */
  decisions: VerificationDecision[];
  /** Officers who are related or otherwise not free: they never get it again. */
  conflicts: string[];
  /** Who has opened the proof of a special category; absent where there is none. */
  proofReaders?: string[];
  /** Verdicts that were taken back, in order; absent where none was. */
  reopenings?: Reopening[];
  outcome: Verdict | null;
  decidedAt: string | null;
  /** The group that is claimed to stand before others, and the one that was found proved; absent where none is claimed. */
  priority?: { claimed: string; proved: string | null };
}

/** What every rule is told beside its input. */
export interface Actor {
  by: string;
  now: string;
}

export interface VerificationDecisionInput {
  verdict: Verdict;
  reasons: readonly Reason[];
  grounds?: readonly { reason: Reason; documents: readonly DocumentKind[] }[] | null | undefined;
  note?: string | null | undefined;
  /** Of whom claims a priority and is let through: the claimed group where it is proved, null where it is not. */
  priorityGroup?: string | null | undefined;
  notice?: string | null | undefined;
}
