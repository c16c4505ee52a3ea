// Objections of applicants: what is kept of each.
import type { Claim } from '../../verification/rules/types.ts';

export const OBJECTION_STAGES = ['ADMIN_OBJECTION', 'SKD_OBJECTION', 'FINAL_OBJECTION'] as const;

export type ObjectionStage = (typeof OBJECTION_STAGES)[number];

/** Errors of the committee, and nothing else: who forgot a document cannot bring it now. */
export const OBJECTION_GROUNDS = ['DOCUMENT_MISREAD', 'REQUIREMENT_MISAPPLIED', 'DATA_MISRECORDED', 'SCORE_MISRECORDED'] as const;

export type ObjectionGround = (typeof OBJECTION_GROUNDS)[number];

export interface SelectionObjection {
  id: string;
  campaignId: string;
  formationId: string;
  applicationId: string;
  registrationNumber: string;
  /** The applicant's login; never shown to staff. */
  ownerId: string;
  stage: ObjectionStage;
  ground: ObjectionGround;
  text: string;
  status: 'FILED' | 'ACCEPTED' | 'REJECTED';
  filedAt: string;
  /** First instant at which the answer is late. */
  answerBy: string;
  /** Who decided what is objected to, or had declared not to be free: they do not answer. */
  deciders: string[];
  /** Who reads the file of the application to answer, and until when; null while nobody has opened it. */
  reading: Claim | null;
  /** Who has opened the proof of a special category. */
  proofReaders: string[];
  answer: string | null;
  answeredBy: string | null;
  answeredAt: string | null;
  /** Why what was accepted changes nothing after all; absent where nobody has said so. */
  refusal?: CorrectionRefusal;
}

/** Whose row an accepted objection is about. */
export interface DueCorrection {
  objectionId: string;
  formationId: string;
  number: string;
}

/** An accepted objection to a list; which of them editions have told of is written beside it. */
export interface Acceptance extends DueCorrection {
  /** Who accepted it: they do not publish the edition that says so. */
  by: string;
  /** That edition must change the row; else the verdict was set right with the answer. */
  due: boolean;
}

/** The approver who accepts objections to a list, as of the edition under which they last began to. */
export interface AcceptingApprover {
  by: string;
  edition: number;
}

/** One person says why nothing is to be changed after all, another confirms it: both are none of those who decided. */
export interface CorrectionRefusal {
  reason: string;
  proposedBy: string;
  proposedAt: string;
  confirmedBy: string | null;
  confirmedAt: string | null;
}
