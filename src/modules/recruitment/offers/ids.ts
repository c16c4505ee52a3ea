// Ids of offers, of who is appointed and of decisions between equals: each follows from what it is for.
import { digest } from '../../../platform/store/ids.ts';

/** A post is offered to the same person once. */
export const offerId = (formationId: string, application: string): string => `off_${digest('offer', formationId, application)}`;
/** Who is appointed from an application is one employee, whoever appoints, under whatever key. */
export const appointedId = (application: string): string => `emp_${digest('appointed', application)}`;
/** One a formation. */
export const tieDecisionId = (formationId: string): string => formationId.replace(/^frm_/, 'tie_');
