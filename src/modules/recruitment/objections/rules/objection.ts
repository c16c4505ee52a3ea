// Objections of applicants (sanggah) against a selection result: once a stage, within its window, answered by another officer. Pure.
import { addDays, dayEnd, isPast, legalDay } from '../../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../../platform/rules/errors.ts';
import { checkText } from '../../../../platform/rules/text.ts';
import { rulesOf, windowProblems } from '../../campaigns/rules/campaign.ts';
import type { ListStage, Stage } from '../../campaigns/rules/kinds.ts';
import type { Campaign } from '../../campaigns/rules/types.ts';
import { listsOf } from '../../scores/rules/tests.ts';
import { committeeLimits } from '../../verification/rules/policy.ts';
import type { Actor, Claim, Verdict } from '../../verification/rules/types.ts';
import { isStanding, minutesLater } from '../../verification/rules/verification.ts';
import type { ObjectionGround, ObjectionStage, SelectionObjection } from './types.ts';

/** What is objected to: nobody objects to a result that is not announced. */
export const LIST_OF_OBJECTION: Record<ObjectionStage, ListStage> = {
  ADMIN_OBJECTION: 'ADMINISTRATIVE',
  SKD_OBJECTION: 'SKD',
  FINAL_OBJECTION: 'FINAL',
};

export interface ObjectionInput {
  ground: ObjectionGround;
  text: string;
}

export type ObjectionWindow = Pick<Stage, 'opensAt' | 'closesAt'>;

export interface ObjectionFacts
  extends Pick<
    SelectionObjection,
    'id' | 'campaignId' | 'formationId' | 'applicationId' | 'registrationNumber' | 'ownerId' | 'stage' | 'deciders'
  > {
  now: string;
  campaign: Campaign;
  /** Whether the list of this stage is. */
  published: boolean;
  /** In which it is filed, as it holds for this applicant; null while nothing of the basic test is announced. */
  window: ObjectionWindow | null;
  /** Calendar days within which the result is announced anew, by the rule set of the campaign. */
  answerDays: number;
  /** Whether there is a result of this stage that stands against the applicant. */
  adverse: boolean;
  /** Whether they are out by a decision or their own wish: that is objected to by itself, and no list. */
  excluded: boolean;
  /** Whether the applicant has objected in this stage before. */
  filed: boolean;
}

/** Against the administrative result: who was rejected, or let through without the priority they claim. Against results of tests: whoever stands on the list. */
export const isAdverse = (
  stage: ObjectionStage,
  { outcome, lowered = false, listed }: { outcome: Verdict | null; lowered?: boolean; listed: boolean },
): boolean => (stage === 'ADMIN_OBJECTION' ? outcome === 'INELIGIBLE' || (outcome === 'ELIGIBLE' && lowered) : listed);

/** Whether the campaign's kind has the list that a stage is about. */
export const hasStage = ({ campaign, stage }: Pick<ObjectionFacts, 'campaign' | 'stage'>): boolean =>
  listsOf(rulesOf(campaign).policy).includes(LIST_OF_OBJECTION[stage]);

/**
 * What is announced, and is not against the applicant, is never objected to; else by the window, as the list is announced.
 * @throws RuleError TRANSITION_REFUSED where no announced result stands against the applicant, NOT_OPEN_YET, DEADLINE_PASSED, PHASE_CLOSED,
 * LIST_MISSING, ALREADY_EXISTS, INVALID (a stage of another kind of campaign).
 */
export function assertObjectionAllowed(facts: ObjectionFacts): ObjectionWindow {
  if (!hasStage(facts)) fail('INVALID', { field: ['stage'], text: 'NOT_OF_KIND' });
  const { now, campaign, published, adverse, excluded, filed, window } = facts;
  if (excluded || (published && !adverse)) fail('TRANSITION_REFUSED', { field: ['stage'], data: { allowed: [] } });
  if (!window) return fail('LIST_MISSING', { field: ['stage'], text: 'APPLICANT_WAITS' });
  refuse(windowProblems(campaign, window, now, ['stage']));
  if (!published) fail('LIST_MISSING', { field: ['stage'], text: 'APPLICANT_WAITS' });
  if (filed) fail('ALREADY_EXISTS', { field: ['stage'] });
  return window;
}

/** @throws RuleError as `assertObjectionAllowed`; REQUIRED, TOO_LONG (text). */
export function fileObjection({ ground, text }: ObjectionInput, facts: ObjectionFacts): SelectionObjection {
  const window = assertObjectionAllowed(facts);
  const { now, answerDays, id, campaignId, formationId, applicationId, registrationNumber, ownerId, stage, deciders } = facts;
  refuse(checkText('text', text, committeeLimits(legalDay(now)).limits.text));
  // The window closes at midnight, so the day of that instant is the first of those for the answer.
  const answerBy = dayEnd(addDays(legalDay(window.closesAt), answerDays - 1));
  const open = { reading: null, proofReaders: [], answer: null, answeredBy: null, answeredAt: null };
  const who = { id, campaignId, formationId, applicationId, registrationNumber, ownerId, stage, deciders };
  return { ...who, ground, text: text.trim(), status: 'FILED', filedAt: now, answerBy, ...open };
}

const OBJECTION = ['objectionId'];

/** @throws RuleError TRANSITION_REFUSED once it is answered, OWN_CASE for who decided what it is about. */
export function assertAnswerAllowed({ status, deciders }: SelectionObjection, by: string): void {
  if (status !== 'FILED') fail('TRANSITION_REFUSED', { field: OBJECTION, data: { allowed: [] } });
  if (deciders.includes(by)) fail('OWN_CASE', { field: OBJECTION });
}

/** The reading that still lasts. */
export const standingReading = ({ status, reading }: SelectionObjection, now: string): Claim | null =>
  reading && status === 'FILED' && isStanding(reading, now) ? reading : null;

/** Opens the file to one officer at a time; again by the same for as long as it is needed. @throws RuleError as `assertAnswerAllowed`; CLAIMED. */
export function openFile(objection: SelectionObjection, { by, now }: Actor, claimMinutes: number): SelectionObjection {
  assertAnswerAllowed(objection, by);
  const standing = standingReading(objection, now);
  if (standing && standing.by !== by) fail('CLAIMED', { field: OBJECTION, params: { until: standing.until } });
  return { ...objection, reading: { by, until: minutesLater(now, claimMinutes) } };
}

/** @throws RuleError as `assertAnswerAllowed`; CLAIM_REQUIRED for who has not opened the file. */
export function openObjectionProof(objection: SelectionObjection, { by, now }: Actor): SelectionObjection {
  assertAnswerAllowed(objection, by);
  if (standingReading(objection, now)?.by !== by) fail('CLAIM_REQUIRED', { field: OBJECTION });
  return { ...objection, proofReaders: [...new Set(objection.proofReaders).add(by)] };
}

export interface AnswerInput {
  accepted: boolean;
  answer: string;
}

/** One officer makes good what two have rejected: not unread. `hasProof`: whether a proof of a special category lies with the file. */
function unread({ reading, proofReaders, stage }: SelectionObjection, by: string, hasProof: boolean): Problem[] {
  if (stage !== 'ADMIN_OBJECTION') return [];
  if (reading?.by !== by) return [{ code: 'NOT_OPENED', field: OBJECTION }];
  return hasProof && !proofReaders.includes(by) ? [{ code: 'PROOF_NOT_OPENED', field: OBJECTION }] : [];
}

/**
 * A late answer is still an answer: the delay is the committee's, and must not become the applicant's.
 * @throws RuleError as `assertAnswerAllowed`; NOT_OPENED, PROOF_NOT_OPENED where a rejection is taken back unread; REQUIRED, TOO_LONG (answer).
 */
export function answerObjection(objection: SelectionObjection, input: AnswerInput, { by, now, hasProof }: Actor & { hasProof: boolean }) {
  assertAnswerAllowed(objection, by);
  refuse(input.accepted ? unread(objection, by, hasProof) : []);
  refuse(checkText('answer', input.answer, committeeLimits(legalDay(now)).limits.text));
  const status: SelectionObjection['status'] = input.accepted ? 'ACCEPTED' : 'REJECTED';
  return { ...objection, status, answer: input.answer.trim(), answeredBy: by, answeredAt: now };
}

export const isLate = ({ status, answerBy }: SelectionObjection, now: string): boolean => status === 'FILED' && isPast(answerBy, now);
