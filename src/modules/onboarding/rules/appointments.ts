// What events of an appointment open and close, in their order. Pure.
import type { OnboardingEvent } from '../../recruitment/offers/rules/appointment.ts';
import { closed } from './onboarding.ts';
import type { Onboarding, OnboardingKind, OnboardingRecord } from './types.ts';

export const emptyRecord = (employeeId: string): OnboardingRecord => ({ employeeId, lastEvent: 0, onboardings: [] });

/** Not annulled, not cancelled: nobody begins twice on one day as the same. */
export const isTaken = ({ onboardings }: OnboardingRecord, kind: OnboardingKind, startsOn: string): boolean =>
  onboardings.some((one) => one.kind === kind && one.startsOn === startsOn && one.status !== 'ANNULLED' && one.status !== 'CANCELLED');

export const recorded = (record: OnboardingRecord, { id, kind, startsOn, status }: Onboarding): OnboardingRecord => ({
  ...record,
  onboardings: [...record.onboardings.filter((one) => one.id !== id), { id, kind, startsOn, status }],
});

/** What an event does to an onboarding that the appointment has opened; itself where that is nothing. */
export function afterEvent(onboarding: Onboarding, { type, at }: OnboardingEvent): Onboarding {
  const end = (status: 'ENDED' | 'ANNULLED') => closed(onboarding, { status, reason: null, by: null, at });
  if (type === 'SelectionAnnulled') return { ...onboarding, selectionAnnulled: true };
  if (type === 'SelectionRestored') return { ...onboarding, selectionAnnulled: false };
  if (type === 'AppointmentAnnulled') return onboarding.status === 'ANNULLED' ? onboarding : end('ANNULLED');
  return type === 'AppointmentEnded' && onboarding.status === 'OPEN' ? end('ENDED') : onboarding;
}
