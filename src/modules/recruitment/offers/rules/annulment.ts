// An appointment that never began (pembatalan pengangkatan): until the first day of service, or after it by who did not come. Pure.
import { addDays, dayEnd, dayStart, isPast, legalDay } from '../../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../../platform/rules/errors.ts';
import { checkText } from '../../../../platform/rules/text.ts';
import type { CampaignKind } from '../../campaigns/rules/kinds.ts';
import type { Excluded } from '../../exclusions/rules/types.ts';
import { committeeLimits } from '../../verification/rules/policy.ts';
import { assertResignationAllowed, type OnboardingEvent } from './appointment.ts';
import { endOffer } from './offer.ts';
import type { Annulment, AnnulmentGround, Offer, Seats } from './types.ts';

/** What the record of the person and what was decided about them say. */
export interface AnnulmentAround {
  /** The employee who asks; null for a login of nobody in service. */
  asking: string | null;
  /** First day of the post; null where it is out of the record already. */
  firstDay: string | null;
  /** How they are out of the selection; null while they are not. */
  excluded: Excluded | null;
  now: string;
}

const GROUND = ['ground'];

/** The end of the days in which it is known that somebody never came. */
const missedUntil = (firstDay: string, now: string): string => dayEnd(addDays(firstDay, committeeLimits(legalDay(now)).noShowDays - 1));

function laterProblems(firstDay: string, now: string, field: readonly string[]): Problem[] {
  const closedAt = missedUntil(firstDay, now);
  return isPast(closedAt, now) ? [{ code: 'DEADLINE_PASSED', field, text: 'SERVICE_BEGUN', data: { closedAt } }] : [];
}

/** Before the first day nobody has failed to come; from it on whoever came has served, and leaves by the end of service. */
function dayProblems(ground: AnnulmentGround, firstDay: string, now: string): Problem[] {
  const opensAt = dayStart(firstDay);
  if (ground === 'DID_NOT_COME')
    return isPast(opensAt, now) ? [] : [{ code: 'NOT_OPEN_YET', field: GROUND, text: 'WAITS', params: { opensAt } }];
  return isPast(opensAt, now) ? [{ code: 'DEADLINE_PASSED', field: GROUND, text: 'SERVICE_BEGUN', data: { closedAt: opensAt } }] : [];
}

/** Two have disqualified them, and nothing can change it any more. */
function disqualifiedProblems(excluded: Excluded | null, now: string): Problem[] {
  if (excluded?.kind !== 'DISQUALIFIED') return [{ code: 'INVALID', field: GROUND, text: 'NOT_DISQUALIFIED' }];
  const { finalAt } = excluded;
  if (finalAt === null) return [{ code: 'UNDECIDED', field: GROUND, text: 'EXCLUSION', params: { count: 1 } }];
  return isPast(finalAt, now) ? [] : [{ code: 'NOT_OPEN_YET', field: GROUND, text: 'WAITS', params: { opensAt: finalAt } }];
}

function groundProblems(ground: AnnulmentGround, { firstDay, excluded, now }: AnnulmentAround): Problem[] {
  const late = firstDay === null ? [] : dayProblems(ground, firstDay, now);
  return [...late, ...(ground === 'DISQUALIFIED' ? disqualifiedProblems(excluded, now) : [])];
}

/** @throws RuleError TRANSITION_REFUSED (not appointed), OWN_CASE, DEADLINE_PASSED (whoever is here by now serves). */
export function assertAnnulmentAllowed(offer: Offer, { asking, firstDay, now }: AnnulmentAround): void {
  assertResignationAllowed(offer, asking);
  if (firstDay !== null) refuse(laterProblems(firstDay, now, ['offerId']));
}

export interface AnnulmentInput {
  ground: AnnulmentGround;
  letter: string;
}

interface Annulled {
  offer: Offer;
  seats: Seats;
  event: OnboardingEvent;
}

/**
 * The seat is free for the next in rank, and nobody was appointed.
 * @throws RuleError as `assertAnnulmentAllowed`; of the ground NOT_OPEN_YET, DEADLINE_PASSED, INVALID (not disqualified), UNDECIDED; REQUIRED, TOO_LONG.
 */
export function annul(
  before: Offer,
  seats: Seats,
  { ground, letter }: AnnulmentInput,
  around: AnnulmentAround & { by: string; number: number; kind: CampaignKind },
): Annulled {
  assertAnnulmentAllowed(before, around);
  const { by, number, kind, firstDay, now: at } = around;
  const text = checkText('letter', letter, committeeLimits(legalDay(at)).limits.note);
  refuse([...groundProblems(ground, around), ...text]);
  const employeeId = before.employeeId ?? fail('TRANSITION_REFUSED', { field: ['offerId'], data: { allowed: [] } });
  const { applicationId, campaignId } = before;
  const annulment: Annulment = { ground, letter: letter.trim(), by, annulledAt: at };
  const ended = endOffer(before, seats, 'ANNULLED', at);
  const day = firstDay ?? legalDay(at);
  return {
    offer: { ...ended.offer, employeeId: null, annulment },
    seats: ended.seats,
    event: { type: 'AppointmentAnnulled', number, employeeId, applicationId, campaignId, kind, day, at },
  };
}
