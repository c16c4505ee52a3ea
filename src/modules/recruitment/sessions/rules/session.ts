// A test session: made, changed with a reason once it is announced, called off; and the schedule that a second person announces. Pure.
import { dayEnd, isPast, legalDay } from '../../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../../platform/rules/errors.ts';
import { checkLabel, checkName, checkOptionalText, checkText } from '../../../../platform/rules/text.ts';
import { type ToldPolicy, toldPolicy } from '../../../policy/rules/told.ts';
import { only, rulesOf, stageOf } from '../../campaigns/rules/campaign.ts';
import type { Campaign } from '../../campaigns/rules/types.ts';
import { hasSheet, testBy } from '../../scores/rules/tests.ts';
import type { ScoreStage } from '../../scores/rules/types.ts';
import { SESSION_PARTS, type SessionPart, type SessionTerms, type TestSchedule, type TestSession } from './types.ts';

const SESSION = ['sessionId'];

export interface SessionDeed {
  campaign: Campaign;
  schedule: TestSchedule;
  by: string;
  now: string;
}

const limitsOn = (now: string): ToldPolicy['sessions'] => toldPolicy(legalDay(now)).sessions;

/** One way of writing an instant, so that lists are in order. */
const instant = (text: string): string => new Date(Date.parse(text)).toISOString();

const termsOf = (terms: SessionTerms): SessionTerms => ({
  ...{ venue: terms.venue.trim(), address: terms.address.trim(), room: terms.room.trim() },
  ...{ startsAt: instant(terms.startsAt), endsAt: instant(terms.endsAt) },
  ...{ seats: terms.seats, bring: terms.bring?.trim() ?? null },
});

/** Within the stage, and not over: nobody is called to a day that has passed. It ends on the day on which it begins. */
function timeProblems({ startsAt, endsAt }: SessionTerms, campaign: Campaign, stage: ScoreStage, now: string): Problem[] {
  const { opensAt, closesAt } = stageOf(campaign, testBy(stage));
  const params = { least: isPast(opensAt, now) ? now : opensAt, most: closesAt };
  if (!isPast(params.least, startsAt) || isPast(closesAt, startsAt)) return [{ code: 'OUT_OF_RANGE', field: ['startsAt'], params }];
  if (isPast(endsAt, startsAt)) return [{ code: 'DATE_ORDER', field: ['endsAt'] }];
  const most = [closesAt, dayEnd(legalDay(startsAt))].toSorted()[0] ?? closesAt;
  return Date.parse(endsAt) > Date.parse(most) ? [{ code: 'OUT_OF_RANGE', field: ['endsAt'], params: { least: startsAt, most } }] : [];
}

function textProblems(terms: SessionTerms, { limits }: ToldPolicy['sessions']): Problem[] {
  return [
    ...checkName('venue', terms.venue, limits.venue),
    ...checkText('address', terms.address, limits.address),
    ...checkLabel('room', terms.room, limits.room),
    ...checkOptionalText('bring', terms.bring, limits.bring),
  ];
}

function seatProblems({ seats }: SessionTerms, taken: number, { mostSeats }: ToldPolicy['sessions']): Problem[] {
  const least = Math.max(1, taken);
  return seats < least || seats > mostSeats ? [{ code: 'OUT_OF_RANGE', field: ['seats'], params: { least, most: mostSeats } }] : [];
}

const isOfKind = (campaign: Campaign, stage: ScoreStage): boolean => hasSheet(rulesOf(campaign).policy, stage);

export interface SessionInput extends Omit<SessionTerms, 'bring'> {
  stage: ScoreStage;
  bring?: string | null | undefined;
}

/** @throws RuleError TRANSITION_REFUSED, INVALID (stage), REQUIRED, TOO_LONG, INVALID (texts), OUT_OF_RANGE (times, seats), DATE_ORDER, LIMIT_REACHED. */
export function createSession(input: SessionInput, id: string, { campaign, schedule, by, now }: SessionDeed): TestSession {
  only(campaign, now, 'PUBLISHED');
  const { stage } = input;
  if (!isOfKind(campaign, stage)) fail('INVALID', { field: ['stage'], text: 'NOT_OF_KIND' });
  const limits = limitsOn(now);
  const terms = { ...input, bring: input.bring ?? null };
  refuse([...textProblems(terms, limits), ...timeProblems(terms, campaign, stage, now), ...seatProblems(terms, 0, limits)]);
  if (schedule.pending.length >= limits.mostPending) fail('LIMIT_REACHED', { field: [], params: { most: limits.mostPending } });
  const { id: campaignId, region } = campaign;
  const made = { id, region, campaignId, stage, ...termsOf(terms), createdBy: by, createdAt: now };
  return { ...made, taken: 0, status: 'PLANNED', afterEdition: schedule.edition, changes: [], cancelled: null };
}

/** Whether applicants see it. */
export const isAnnounced = ({ afterEdition }: Pick<TestSession, 'afterEdition'>, schedule: Pick<TestSchedule, 'edition'> | null): boolean =>
  (schedule?.edition ?? 0) > afterEdition;

/** What can still be changed: one that stands, of a campaign that runs, before it begins. @throws RuleError TRANSITION_REFUSED, DEADLINE_PASSED. */
export function assertSessionStepAllowed(session: TestSession, { campaign, now }: Pick<SessionDeed, 'campaign' | 'now'>): void {
  only(campaign, now, 'PUBLISHED');
  if (session.status === 'CANCELLED') fail('TRANSITION_REFUSED', { field: SESSION, data: { allowed: [] } });
  if (isPast(session.startsAt, now)) fail('DEADLINE_PASSED', { field: SESSION, text: 'FOR_GOOD', data: { closedAt: session.startsAt } });
}

/** @throws RuleError as `assertSessionStepAllowed`; LIMIT_REACHED where every seat is taken. */
export function assertSeatingAllowed(session: TestSession, actor: Pick<SessionDeed, 'campaign' | 'now'>): void {
  assertSessionStepAllowed(session, actor);
  const { taken, seats } = session;
  if (taken >= seats) fail('LIMIT_REACHED', { field: SESSION, text: 'SEATS', params: { most: seats } });
}

export type SessionChangeInput = { [Part in SessionPart]?: SessionTerms[Part] | null | undefined } & { reason?: string | null | undefined };

/** Absent leaves; only what to bring can be cleared. */
function changedTerms(session: TestSession, input: SessionChangeInput): SessionTerms {
  const given = SESSION_PARTS.filter((part) => input[part] !== undefined && (part === 'bring' || input[part] !== null));
  const terms = Object.fromEntries(SESSION_PARTS.map((part) => [part, given.includes(part) ? input[part] : session[part]]));
  return terms as unknown as SessionTerms;
}

const reasonProblems = (told: boolean, reason: string | null | undefined, now: string): Problem[] =>
  told ? checkText('reason', reason ?? '', limitsOn(now).limits.reason) : checkOptionalText('reason', reason, limitsOn(now).limits.reason);

/** @throws RuleError as `assertSessionStepAllowed` and `createSession`; INVALID (nothing differs), REQUIRED (reason, once it is announced). */
export function changeSession(session: TestSession, input: SessionChangeInput, actor: SessionDeed): TestSession {
  assertSessionStepAllowed(session, actor);
  const { campaign, schedule, by, now } = actor;
  const told = isAnnounced(session, schedule);
  const wanted = changedTerms(session, input);
  refuse([
    ...reasonProblems(told, input.reason, now),
    ...textProblems(wanted, limitsOn(now)),
    ...timeProblems(wanted, campaign, session.stage, now),
    ...seatProblems(wanted, session.taken, limitsOn(now)),
  ]);
  const terms = termsOf(wanted);
  const changed = SESSION_PARTS.filter((part) => terms[part] !== session[part]);
  if (changed.length === 0) fail('INVALID', { field: [], text: 'OTHER_VALUE' });
  const { venue, address, room, startsAt, endsAt, seats, bring } = session;
  const edition = {
    at: now,
    by,
    reason: input.reason?.trim() ?? '',
    before: { venue, address, room, startsAt, endsAt, seats, bring },
    changed,
  };
  return { ...session, ...terms, changes: told ? [...session.changes, edition] : session.changes };
}

/** Also one that has begun, for as long as its test can be sat anew. @throws RuleError TRANSITION_REFUSED, DEADLINE_PASSED. */
export function assertCancellingAllowed({ status, stage }: TestSession, { campaign, now }: Pick<SessionDeed, 'campaign' | 'now'>): void {
  only(campaign, now, 'PUBLISHED');
  if (status === 'CANCELLED') fail('TRANSITION_REFUSED', { field: SESSION, data: { allowed: [] } });
  const { closesAt } = stageOf(campaign, testBy(stage));
  if (isPast(closesAt, now)) fail('DEADLINE_PASSED', { field: SESSION, data: { closedAt: closesAt } });
}

/** Seats stay where they are until they are moved: those who have them read that it is called off. @throws RuleError as `assertCancellingAllowed`. */
export function cancelSession(session: TestSession, reason: string, actor: SessionDeed): TestSession {
  assertCancellingAllowed(session, actor);
  const { by, now } = actor;
  refuse(checkText('reason', reason, limitsOn(now).limits.reason));
  return { ...session, status: 'CANCELLED', cancelled: { at: now, by, reason: reason.trim() } };
}

export const newSchedule = (id: string, { id: campaignId, region }: Pick<Campaign, 'id' | 'region'>, stage: ScoreStage): TestSchedule => ({
  ...{ id, region, campaignId, stage, edition: 0, publishedAt: null, publishedBy: null, pending: [] },
});

/** What waits to be announced, with a session as it is now; one that is called off waits no more. */
export function scheduled(schedule: TestSchedule, { id: sessionId, status, startsAt }: TestSession, by: string): TestSchedule {
  const others = schedule.pending.filter((one) => one.sessionId !== sessionId);
  return { ...schedule, pending: status === 'PLANNED' ? [...others, { sessionId, by, startsAt }] : others };
}

/** @throws RuleError TRANSITION_REFUSED, REQUIRED (nothing waits), OWN_CASE (made or changed by who announces), DEADLINE_PASSED (one has begun). */
export function publishSchedule(schedule: TestSchedule, { campaign, by, now }: Omit<SessionDeed, 'schedule'>): TestSchedule {
  only(campaign, now, 'PUBLISHED');
  const field = ['stage'];
  const { pending } = schedule;
  if (pending.length === 0) fail('REQUIRED', { field: ['sessions'] });
  if (pending.some((one) => one.by === by)) fail('OWN_CASE', { field });
  const begun = pending.find(({ startsAt }) => isPast(startsAt, now));
  if (begun) fail('DEADLINE_PASSED', { field, data: { closedAt: begun.startsAt } });
  return { ...schedule, edition: schedule.edition + 1, publishedAt: now, publishedBy: by, pending: [] };
}
