// Ids of training that follow from what they name.
import { createdId } from '../../platform/store/ids.ts';

/** One of somebody in a session, whoever makes it. */
export const enrolmentId = (sessionId: string, employeeId: string): string => createdId('tre', sessionId, employeeId);
