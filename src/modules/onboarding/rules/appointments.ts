// What events of an appointment open and close, in their order. Pure.
import type { OnboardingEvent } from '../../recruitment/offers/rules/appointment.ts';
import { closed } from './onboarding.ts';
import type { Onboarding, OnboardingKind, OnboardingRecord } from './types.ts';

export const emptyRecord = (employeeId: string): OnboardingRecord => ({ employeeId, lastEvent: 0, onboardings: [] });

/**
 * Not annulled, not cancelled: nobody begins twice on one day as the same. One that ended goes on by itself where the record is corrected.
 * @param but one that is none of the others
 */
export const isTaken = ({ onboardings }: OnboardingRecord, kind: OnboardingKind, startsOn: string, but: string | null = null): boolean =>
  onboardings
    .filter(({ id, status }) => id !== but && status !== 'ANNULLED' && status !== 'CANCELLED')
    .some((one) => one.kind === kind && one.startsOn === startsOn);

/** In the order in which they were opened. */
export function recorded(record: OnboardingRecord, { id, kind, startsOn, status }: Onboarding): OnboardingRecord {
  const entry = { id, kind, startsOn, status };
  const { onboardings } = record;
  const isKnown = onboardings.some((one) => one.id === id);
  return { ...record, onboardings: isKnown ? onboardings.map((one) => (one.id === id ? entry : one)) : [...onboardings, entry] };
}

/** What an event does to an onboarding that the appointment has opened; itself where that is nothing. A resignation ends it with the last day (`service.ts`). */
export function afterEvent(onboarding: Onboarding, { type, at }: OnboardingEvent): Onboarding {
  if (type === 'SelectionAnnulled') return { ...onboarding, selectionAnnulled: true };
  if (type === 'SelectionRestored') return { ...onboarding, selectionAnnulled: false };
  if (type !== 'AppointmentAnnulled' || onboarding.status === 'ANNULLED') return onboarding;
  return closed(onboarding, { status: 'ANNULLED', reason: null, by: null, at });
}
