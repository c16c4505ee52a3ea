// What an exclusion does to an offered post: it ends and frees its seat, and is restored with it where the exclusion is taken back. Pure.
import { addDays, dayEnd, isPast, legalDay } from '../../../../platform/rules/calendar.ts';
import { fail } from '../../../../platform/rules/errors.ts';
import type { Exclusion } from '../../lists/rules/marks.ts';
import type { CommitteePolicy } from '../../verification/rules/policy.ts';
import type { OnboardingEvent } from './appointment.ts';
import type { Clock } from './offer.ts';
import { changeSeat, freeSeats } from './seats.ts';
import type { Offer, OfferStatus, Seats } from './types.ts';

interface Change {
  offer: Offer;
  seats: Seats;
}

/** An applicant's own withdrawal ends an offer as declining it does. */
const endedAs = (kind: Exclusion, { status }: Offer): OfferStatus => {
  if (kind === 'DISQUALIFIED') return 'DISQUALIFIED';
  return status === 'OFFERED' ? 'DECLINED' : 'WITHDRAWN';
};

/** Whether the offer had ended before its holder was out: taken back, the exclusion gives no post back. */
export const endedOtherwise = (status: OfferStatus, kind: Exclusion): boolean =>
  ['LAPSED', 'RESIGNED', 'ANNULLED', ...(kind === 'DISQUALIFIED' ? ['DECLINED', 'WITHDRAWN'] : [])].includes(status);

/** Whoever is out is asked for no post any more, whatever the ground of this one was. */
export const endByExclusion = (offer: Offer, seats: Seats, kind: Exclusion, now: string): Change => ({
  offer: { ...offer, status: endedAs(kind, offer), endedAt: now },
  seats: changeSeat(seats, offer.id, { end: 'GONE', hired: false }),
});

/** As it stood, with its time anew: what was lost was not the applicant's doing. @throws RuleError QUOTA_FILLED: the seat has been given away. */
export function restoreOffer(offer: Offer, seats: Seats, { now, filingCloses }: Clock, { offerDays, filingDays }: CommitteePolicy): Change {
  if (freeSeats(seats) <= 0) fail('QUOTA_FILLED', { field: ['exclusionId'], params: { quota: seats.quota } });
  const until = (days: number): string => dayEnd(addDays(legalDay(now), days));
  // Not beyond the stage that it is answered for, unless that is over already.
  const answerBy = [until(offerDays), ...(isPast(filingCloses, now) ? [] : [filingCloses])].reduce((a, b) => (a < b ? a : b));
  const open =
    offer.filingDueAt === null
      ? { status: 'OFFERED' as const, deadlineAt: answerBy }
      : { status: 'ACCEPTED' as const, filingDueAt: until(filingDays) };
  return { offer: { ...offer, ...open, endedAt: null }, seats: changeSeat(seats, offer.id, { end: null }) };
}

/** Whoever is in service by then leaves it by an operation of the staffing agency alone: it is told, and nothing ends. */
export const annulment = (
  { applicationId, campaignId }: Pick<Offer, 'applicationId' | 'campaignId'>,
  { restored, ...of }: Pick<OnboardingEvent, 'number' | 'employeeId' | 'kind' | 'at'> & { restored: boolean },
): OnboardingEvent => ({
  ...{ type: restored ? 'SelectionRestored' : 'SelectionAnnulled', applicationId, campaignId, day: legalDay(of.at) },
  ...of,
});
