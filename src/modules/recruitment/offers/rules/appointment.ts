// From a complete file to an employee, and back by resignation: by the second person, once, in the seat that was kept. Pure.
import { compareDay, dayEnd, isPast, legalDay } from '../../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../../platform/rules/errors.ts';
import { parseIdentifier, type ServiceNumberKind } from '../../../../platform/rules/identifiers.ts';
import { checkText } from '../../../../platform/rules/text.ts';
import type { EmployeeKind } from '../../../organisation/rules/record-types.ts';
import type { FunctionalLevel } from '../../../organisation/rules/types.ts';
import type { CampaignKind } from '../../campaigns/rules/kinds.ts';
import { committeeLimits } from '../../verification/rules/policy.ts';
import { endOffer, missingDocuments, only } from './offer.ts';
import { changeSeat } from './seats.ts';
import type { Offer, Seats } from './types.ts';

const OFFER = ['offerId'];

/** As whom somebody comes into service: a candidate (CPNS) has the number for good, and becomes PNS after the year of probation (PP 11/2017). */
export const SERVICE: Record<CampaignKind, { kind: EmployeeKind; number: ServiceNumberKind }> = {
  CPNS: { kind: 'CPNS', number: 'NIP' },
  PPPK: { kind: 'PPPK', number: 'NI_PPPK' },
};

/** What onboarding is told, in the transaction itself (docs/events.md). */
export interface OnboardingEvent {
  type: 'Appointed' | 'AppointmentEnded' | 'AppointmentAnnulled' | 'SelectionAnnulled' | 'SelectionRestored';
  /** Within the employee. */
  number: number;
  employeeId: string;
  applicationId: string;
  campaignId: string;
  kind: CampaignKind;
  /** First day of service, also of one that never began, or the last; of a selection that was annulled the day of the decision. */
  day: string;
  at: string;
}

export interface HireFacts {
  employeeId: string;
  kind: CampaignKind;
  identifier: string;
  /** Unit of the position, and the unit of the formation with those that have followed it. */
  unitId: string;
  unitIds: readonly string[];
  position: { title: string; level: FunctionalLevel | null };
  /** Of the formation, as announced. */
  positionTitle: string;
  /** The post in the record. */
  assignmentId?: string;
  /** First day of service, and the first that it can be: of the stage of appointments. */
  startsOn: string;
  notBefore: string;
  /** Of the event, within the employee. */
  number: number;
  by: string;
  now: string;
}

/** What no appointment mends: documents are missing, or the second person is. */
function fileProblems(offer: Offer, by: string): Problem[] {
  const count = missingDocuments(offer).length;
  return [
    ...(count > 0 ? [{ code: 'DOCUMENTS_MISSING' as const, field: OFFER, params: { count } }] : []),
    ...(offer.filing?.by.includes(by) ? [{ code: 'OWN_CASE' as const, field: OFFER }] : []),
  ];
}

/** Accepted, and not anonymised since: nobody would be there to be appointed. @throws RuleError TRANSITION_REFUSED. */
export function assertHireAllowed(offer: Offer): void {
  only(offer, 'ACCEPTED');
  if (!offer.applicationId) fail('TRANSITION_REFUSED', { field: OFFER, data: { allowed: [] } });
}

/** Whether anybody could be appointed by whoever asks. @throws RuleError TRANSITION_REFUSED, DOCUMENTS_MISSING, OWN_CASE. */
export function checkHire(offer: Offer, by: string): void {
  assertHireAllowed(offer);
  refuse(fileProblems(offer, by));
}

/** Nobody takes themself out of service here. @throws RuleError TRANSITION_REFUSED, OWN_CASE. */
export function assertResignationAllowed(offer: Offer, employeeId: string | null): void {
  only(offer, 'HIRED');
  if (offer.employeeId === employeeId) fail('OWN_CASE', { field: OFFER });
}

const LEVEL = / (pemula|terampil|mahir|penyelia|ahli (?:pertama|muda|madya|utama))$/;

/** A title without its level, and the level that it says or the position has: `Pranata Komputer Ahli Pertama`. */
function titled(title: string, level: FunctionalLevel | null): { name: string; level: string | null } {
  const plain = title.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
  const [, said] = LEVEL.exec(plain) ?? [];
  return { name: plain.replace(LEVEL, ''), level: said?.replace(' ', '_').toUpperCase() ?? level };
}

/** The announced posts are of this position: of its level too, where both say one. */
function isOfPosts({ position, positionTitle }: Pick<HireFacts, 'position' | 'positionTitle'>): boolean {
  const [here, announced] = [titled(position.title, position.level), titled(positionTitle, null)];
  return here.name === announced.name && (here.level === null || announced.level === null || here.level === announced.level);
}

function hireProblems(offer: Offer, facts: HireFacts): Problem[] {
  const { kind, identifier, unitId, unitIds, startsOn, notBefore, by, now } = facts;
  const { number } = SERVICE[kind];
  const offered = legalDay(offer.offeredAt);
  const least = compareDay(notBefore, offered) > 0 ? notBefore : offered;
  const problems: Problem[] = parseIdentifier(number, identifier, legalDay(now)).problems.map((one) => ({ ...one, field: ['identifier'] }));
  problems.push(...fileProblems(offer, by));
  if (!unitIds.includes(unitId)) problems.push({ code: 'INVALID', field: ['assignment', 'positionId'], text: 'WITHIN_UNIT' });
  if (!isOfPosts(facts)) problems.push({ code: 'INVALID', field: ['assignment', 'positionId'], text: 'POSITION_OF_POSTS' });
  if (compareDay(startsOn, least) < 0)
    problems.push({ code: 'OUT_OF_RANGE', field: ['assignment', 'validFrom'], text: 'LATER', params: { least } });
  return problems;
}

interface Appointed {
  offer: Offer;
  seats: Seats;
  event: OnboardingEvent;
}

/**
 * The second person appoints: nobody who has recorded the file.
 * @throws RuleError TRANSITION_REFUSED, or all at once DOCUMENTS_MISSING with their number, OWN_CASE, IDENTIFIER_INVALID, INVALID for another
 * position or one of another unit, OUT_OF_RANGE for a day before the offer or the stage.
 */
export function hireFrom(offer: Offer, seats: Seats, facts: HireFacts): Appointed {
  assertHireAllowed(offer);
  refuse(hireProblems(offer, facts));
  const { employeeId, kind, assignmentId, startsOn: day, number, now: at } = facts;
  const { applicationId, campaignId } = offer;
  return {
    offer: { ...offer, status: 'HIRED', employeeId, ...(assignmentId && { assignmentId }) },
    seats: changeSeat(seats, offer.id, { hired: true }),
    event: { type: 'Appointed', number, employeeId, applicationId, campaignId, kind, day, at },
  };
}

export interface ResignFacts {
  reason: string;
  lastDay: string;
  /** First day of the definitive post that is held last. */
  since: string;
  /** Of the event, within the employee. */
  number: number;
  kind: CampaignKind;
  now: string;
}

/** Resignation after appointment frees the post to the next in rank, from the day after the last one of service. @throws RuleError TRANSITION_REFUSED, REQUIRED or TOO_LONG (reason), DATE_ORDER. */
export function resign(offer: Offer, seats: Seats, { reason, lastDay: day, since, number, kind, now: at }: ResignFacts): Appointed {
  only(offer, 'HIRED');
  refuse([
    ...checkText('reason', reason, committeeLimits(legalDay(at)).limits.note),
    ...(compareDay(day, since) < 0 ? [{ code: 'DATE_ORDER' as const, field: ['lastDay'] }] : []),
  ]);
  const { applicationId, campaignId } = offer;
  const employeeId = offer.employeeId ?? fail('TRANSITION_REFUSED', { field: ['offerId'], data: { allowed: [] } });
  const leavesAt = dayEnd(day);
  const gone = isPast(leavesAt, at);
  return {
    offer: { ...offer, status: 'RESIGNED', endedAt: gone ? at : leavesAt },
    seats: gone ? endOffer(offer, seats, 'RESIGNED', at).seats : changeSeat(seats, offer.id, { leavesAt }),
    event: { type: 'AppointmentEnded', number, employeeId, applicationId, campaignId, kind, day, at },
  };
}
