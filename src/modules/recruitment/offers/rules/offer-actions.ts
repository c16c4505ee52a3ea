// What can be done with an offer, and what stands in the way: by the rules themselves, for the applicant and for staff. Pure.
import { trialsBy } from '../../../../platform/rules/blockers.ts';
import { refuse } from '../../../../platform/rules/errors.ts';
import { type AnnulmentAround, assertAnnulmentAllowed } from './annulment.ts';
import { assertHireAllowed, assertResignationAllowed, checkHire } from './appointment.ts';
import {
  assertAcceptanceAllowed,
  assertDeclineAllowed,
  assertFilingAllowed,
  assertLapseAllowed,
  type Clock,
  filingOpenProblems,
} from './offer.ts';
import type { Offer } from './types.ts';

/** The applicant's: declined in time, withdrawn once it was accepted. */
export const ownTrials = (offer: Offer, now: string) => [
  ...trialsBy(['offerAccept'], offer.deadlineAt, () => assertAcceptanceAllowed(offer, now)),
  ...trialsBy(['offerDecline'], offer.status === 'OFFERED' ? offer.deadlineAt : null, () => assertDeclineAllowed(offer, now)),
];

/** Who acts: the login with which documents are recorded, and the employee behind it. */
export interface Staff extends Clock {
  by: string;
  employeeId: string | null;
  /** First instant at which documents are filed. */
  filingOpens: string;
  /** Of who was appointed: what decides whether that can be annulled; null for all others. */
  annulling: AnnulmentAround | null;
}

/** Of staff who may do everything. */
export const staffTrials = (offer: Offer, { by, employeeId, filingOpens, annulling, ...clock }: Staff) => [
  ...trialsBy(['offerLapse'], null, () => assertLapseAllowed(offer, clock)),
  ...trialsBy(['filingRecord'], null, () => assertFilingAllowed(offer, { now: clock.now, filingOpens })),
  ...trialsBy(['appointmentHire'], null, () => {
    assertHireAllowed(offer);
    refuse(filingOpenProblems({ now: clock.now, filingOpens }));
    checkHire(offer, by);
  }),
  ...trialsBy(['appointmentResign'], null, () => assertResignationAllowed(offer, employeeId)),
  ...(annulling ? trialsBy(['appointmentAnnul'], null, () => assertAnnulmentAllowed(offer, annulling)) : []),
];
