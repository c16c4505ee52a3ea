// Whoever leaves a selection once their verdict is announced: disqualified by two persons, heard and taken back by two, or by their own wish. Pure.
import { addDays, dayEnd, isPast, legalDay } from '../../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../../platform/rules/errors.ts';
import { checkOptionalText, checkText, isBlank } from '../../../../platform/rules/text.ts';
import type { Exclusion } from '../../lists/rules/marks.ts';
import { committeeLimits } from '../../verification/rules/policy.ts';
import { earlierOf, roundOf, standingRound, stands } from './exclusion-rounds.ts';
import type { ApplicationExclusion, Excluded, ExclusionReason, ExclusionRound } from './types.ts';

const ID = ['exclusionId'];
/** When nothing can change any more; null while the committee owes an answer. */
function finalAt({ objection, objectUntil, decidedAt, status }: ExclusionRound): string | null {
  if (status === 'LIFT_PROPOSED' || (objection && objection.accepted === null)) return null;
  return objection?.answeredAt ?? objectUntil ?? decidedAt;
}

/** Null where it changes nothing. */
export function excludedBy(exclusion: ApplicationExclusion): Excluded | null {
  const round = standingRound(exclusion);
  return round && { kind: round.kind, finalAt: finalAt(round), ...(round.reason === 'WITHDRAWN_AT_TEST' && { byTest: true }) };
}

/** A seat that came free by it waits as long as the person may yet be right. */
export const isContested = (excluded: Excluded | undefined, now: string): boolean =>
  excluded !== undefined && (excluded.finalAt === null || !isPast(excluded.finalAt, now));

export type Excludable = Pick<
  ApplicationExclusion,
  'id' | 'campaignId' | 'formationId' | 'applicationId' | 'registrationNumber' | 'ownerId'
>;

export interface ExclusionFacts {
  of: Excludable;
  before: ApplicationExclusion | null;
  /** Of the record that was read; 0 where there is none. */
  version: number;
  /** Whether the list that tells of the verdict is published, and lets this one through: before it, the verification itself is put right. */
  eligible: boolean;
  by: string;
  now: string;
}

const OPEN = { decidedBy: null, decidedAt: null, refusal: null, objectUntil: null, objection: null, liftedAt: null, offerId: null };

const notNow = (field: readonly string[]): never => fail('TRANSITION_REFUSED', { field, data: { allowed: [] } });

/** Whom the record of a test names as withdrawn (APS) has withdrawn; all others are disqualified. */
const kindOf = (reason: ExclusionReason): Exclusion => (reason === 'WITHDRAWN_AT_TEST' ? 'WITHDRAWN' : 'DISQUALIFIED');

/** Whoever has withdrawn can still be disqualified. */
const isOutAs = (kind: Exclusion, before: ApplicationExclusion): boolean =>
  before.status === 'PROPOSED' || (kind === 'WITHDRAWN' ? standingRound(before) !== null : before.kind === kind && stands(before));

/** @throws RuleError TRANSITION_REFUSED: not let through by the list of verdicts, or decided or proposed already. */
function assertDisqualificationAllowed(reason: ExclusionReason, { before, eligible }: ExclusionFacts): void {
  if (!eligible || (before && isOutAs(kindOf(reason), before))) notNow(['registrationNumber']);
}

/** What is only proposed keeps nobody, who would learn of it by that. @throws RuleError TRANSITION_REFUSED as above; in service one resigns. */
export function assertWithdrawalAllowed({ before, eligible, hired }: ExclusionFacts & { hired: boolean }): void {
  if (!eligible || hired || (before && standingRound(before))) notNow(['applicationId']);
}

const made = ({ of, before, version, by, now }: ExclusionFacts) => {
  const policyVersion = committeeLimits(legalDay(now)).version;
  return { ...of, ...OPEN, employeeId: null, proposedBy: by, proposedAt: now, policyVersion, earlier: earlierOf(before, version) };
};

export interface DisqualifyInput {
  reason: ExclusionReason;
  notice: string;
  note?: string | null | undefined;
}

/** @throws RuleError TRANSITION_REFUSED (not let through yet, or out already), REQUIRED, TOO_LONG. */
export function proposeDisqualification({ reason, notice, note }: DisqualifyInput, facts: ExclusionFacts): ApplicationExclusion {
  assertDisqualificationAllowed(reason, facts);
  const { limits } = committeeLimits(legalDay(facts.now));
  const needsNote: Problem[] = reason === 'OTHER' && !note?.trim() ? [{ code: 'REQUIRED', field: ['note'] }] : [];
  refuse([...checkText('notice', notice, limits.text), ...checkOptionalText('note', note, limits.note), ...needsNote]);
  const words = { notice: notice.trim(), note: note?.trim() || null };
  return { ...made(facts), kind: kindOf(reason), reason, ...words, status: 'PROPOSED' };
}

/** By the applicant, for good; a disqualification that is proposed by then is decided all the same. @throws RuleError TRANSITION_REFUSED, REQUIRED (confirm). */
export function withdrawApplication(confirm: boolean, facts: ExclusionFacts & { hired: boolean }): ApplicationExclusion {
  assertWithdrawalAllowed(facts);
  refuse(confirm ? [] : [{ code: 'REQUIRED', field: ['confirm'] }]);
  const decided = { decidedBy: facts.by, decidedAt: facts.now };
  const words = { kind: 'WITHDRAWN', reason: null, notice: null, note: null, status: 'IN_FORCE' } as const;
  const withdrawal = { ...made(facts), ...words, ...decided };
  const { before, version } = facts;
  return before?.status === 'PROPOSED' ? { ...before, earlier: [...before.earlier, roundOf(withdrawal, version + 1)] } : withdrawal;
}

export interface ExclusionDecision {
  agreed: boolean;
  reason?: string | null | undefined;
}

/** Who does not decide: who proposed it; to take it back, who upheld the objection. The two who disqualified may own an error, and not defend it. */
function boundBy({ status, proposedBy, decidedBy, objection }: ApplicationExclusion, agreed: boolean): (string | null)[] {
  if (status !== 'LIFT_PROPOSED') return [proposedBy];
  const upheldBy = objection?.answeredBy ?? null;
  return agreed ? [upheldBy] : [upheldBy, proposedBy, decidedBy];
}

/** Nobody can object in the place of the dead. */
const objectUntilOf = ({ reason }: ApplicationExclusion, now: string, days: number): string | null =>
  reason === 'DECEASED' ? null : dayEnd(addDays(legalDay(now), days));

/** Not agreed to, the objection is dismissed, and the applicant is told in these words. */
function afterLift(before: ApplicationExclusion, { by, now, refusal }: { by: string; now: string; refusal: string | null }) {
  if (refusal === null) return { ...before, status: 'LIFTED' as const, refusal, liftedAt: now };
  const objection = before.objection && { ...before.objection, accepted: false, refusal: { reason: refusal, by, at: now } };
  return { ...before, status: 'IN_FORCE' as const, refusal, objection };
}

/** `days`: calendar days in which the applicant may object, by the rules of the campaign. @throws RuleError TRANSITION_REFUSED, OWN_CASE, REQUIRED, TOO_LONG, INVALID. */
export function decideExclusion(
  before: ApplicationExclusion,
  { agreed, reason }: ExclusionDecision,
  { by, now, days }: { by: string; now: string; days: number },
): ApplicationExclusion {
  if (before.status !== 'PROPOSED' && before.status !== 'LIFT_PROPOSED') fail('TRANSITION_REFUSED', { field: ID, data: { allowed: [] } });
  if (boundBy(before, agreed).includes(by)) fail('OWN_CASE', { field: ID });
  const { limits } = committeeLimits(legalDay(now));
  if (!agreed) refuse(checkText('reason', reason ?? '', limits.note));
  else if (!isBlank(reason)) fail('INVALID', { field: ['reason'], text: 'LEAVE_EMPTY' });
  const refusal = agreed ? null : (reason ?? '').trim();
  if (before.status === 'LIFT_PROPOSED') return afterLift(before, { by, now, refusal });
  const decided = { refusal, decidedBy: by, decidedAt: now };
  if (!agreed) return { ...before, status: 'REJECTED', ...decided };
  return { ...before, status: 'IN_FORCE', ...decided, objectUntil: objectUntilOf(before, now, days) };
}

const lateProblems = (closedAt: string, now: string): Problem[] =>
  isPast(closedAt, now) ? [{ code: 'DEADLINE_PASSED', field: ID, data: { closedAt } }] : [];

/** Once, by the applicant. @throws RuleError TRANSITION_REFUSED, ALREADY_EXISTS, DEADLINE_PASSED, REQUIRED, TOO_LONG. */
export function objectToExclusion(before: ApplicationExclusion, text: string, now: string): ApplicationExclusion {
  const { objectUntil } = before;
  if (before.status !== 'IN_FORCE' || objectUntil === null) return fail('TRANSITION_REFUSED', { field: ID, data: { allowed: [] } });
  if (before.objection) fail('ALREADY_EXISTS', { field: ID });
  refuse(lateProblems(objectUntil, now));
  refuse(checkText('text', text, committeeLimits(legalDay(now)).limits.text));
  const open = { accepted: null, answer: null, answeredBy: null, answeredAt: null };
  return { ...before, objection: { text: text.trim(), filedAt: now, ...open } };
}

export interface ExclusionAnswer {
  accepted: boolean;
  answer: string;
}

const isDecider = ({ proposedBy, decidedBy }: ApplicationExclusion, by: string): boolean => proposedBy === by || decidedBy === by;

/** By neither of the two; late is still an answer. @throws RuleError TRANSITION_REFUSED, OWN_CASE, REQUIRED, TOO_LONG. */
export function answerExclusion(
  before: ApplicationExclusion,
  { accepted, answer }: ExclusionAnswer,
  { by, now }: { by: string; now: string },
): ApplicationExclusion {
  const { objection } = before;
  if (!objection || objection.accepted !== null) return fail('TRANSITION_REFUSED', { field: ID, data: { allowed: [] } });
  if (isDecider(before, by)) fail('OWN_CASE', { field: ID });
  refuse(checkText('answer', answer, committeeLimits(legalDay(now)).limits.text));
  const told = { ...objection, accepted, answer: answer.trim(), answeredBy: by, answeredAt: now };
  return { ...before, status: accepted ? 'LIFT_PROPOSED' : 'IN_FORCE', objection: told };
}

/** What is staff's to do with it, with what the rule says to it. */
export function exclusionTrials(exclusion: ApplicationExclusion, by: string) {
  const { status, objection } = exclusion;
  const own = (is: boolean): Problem[] => (is ? [{ code: 'OWN_CASE', field: ID }] : []);
  const decide = status === 'PROPOSED' || status === 'LIFT_PROPOSED';
  const answer = objection !== null && objection.accepted === null;
  return [
    ...(decide ? [{ action: 'disqualificationDecide' as const, problems: own(boundBy(exclusion, true).includes(by)), until: null }] : []),
    ...(answer ? [{ action: 'disqualificationObjectionAnswer' as const, problems: own(isDecider(exclusion, by)), until: null }] : []),
  ];
}

/** The applicant's: once, in time. */
export function ownExclusionTrials(exclusion: ApplicationExclusion, now: string) {
  const { status, objection, objectUntil: until } = exclusion;
  if (status !== 'IN_FORCE' || objection || until === null) return [];
  return [{ action: 'disqualificationObject' as const, problems: lateProblems(until, now), until }];
}
