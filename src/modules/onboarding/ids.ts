// Ids of onboardings follow from what opened them, so that none is opened twice.
import { createdId } from '../../platform/store/ids.ts';

/** By an appointment: the number of its event. */
export const appointedOnboardingId = (employeeId: string, number: number): string => createdId('onb', employeeId, String(number));

/** By an officer. @param others how many the person has by then */
export const onboardingId = (employeeId: string, kind: string, startsOn: string, others: number): string =>
  createdId('onb', employeeId, kind, startsOn, String(others));
