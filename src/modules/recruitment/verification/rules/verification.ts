// Administrative verification of an application: one officer at a time, a rejection confirmed by a second, no relatives. Pure.
import { isPast, legalDay } from '../../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../../platform/rules/errors.ts';
import { checkOptionalText } from '../../../../platform/rules/text.ts';
import { disagrees, settled, withPriority } from '../../lists/rules/verdicts.ts';
import { priorityProblems } from '../../registration/rules/priority.ts';
import { type CommitteePolicy, committeeLimits } from './policy.ts';
import type { Actor, Claim, Verification, VerificationDecision, VerificationDecisionInput } from './types.ts';

export const VERIFICATION_ACTIONS = [
  'verificationClaim',
  'verificationRelease',
  'verificationProlong',
  'verificationDeclareConflict',
  'verificationProofOpen',
  'verificationDecide',
] as const;
export type VerificationAction = (typeof VERIFICATION_ACTIONS)[number];

const ID = ['verificationId'];

export type SubmittedApplication = Pick<
  Verification,
  'id' | 'campaignId' | 'formationId' | 'category' | 'applicationId' | 'registrationNumber' | 'submittedAt'
>;

/** How a submitted application comes into the queue; `proof`: whether one of a special category lies apart. */
export const openVerification = (application: SubmittedApplication, proof = false, priority: string | null = null): Verification => ({
  ...application,
  status: 'FIRST',
  claim: null,
  decisions: [],
  conflicts: [],
  ...(proof && { proofReaders: [] }),
  outcome: null,
  decidedAt: null,
  ...(priority && { priority: { claimed: priority, proved: null } }),
});

export const isStanding = ({ until }: Claim, now: string): boolean => !isPast(until, now);

/** The claim that still stands. */
export const standingClaim = ({ claim }: Pick<Verification, 'claim'>, now: string): Claim | null =>
  claim && isStanding(claim, now) ? claim : null;

/** Whoever has declared a conflict, and for the second look whoever has had the first. Who takes a verdict back does not decide alone what follows. */
export const isBarred = ({ status, conflicts, decisions, reopenings }: Verification, by: string): boolean =>
  conflicts.includes(by) || decisions.some((decision) => decision.by === by) || (status === 'FIRST' && reopenings?.at(-1)?.by === by);

/** Whether the look that is due was given to somebody else. */
export const isOthers = ({ assignee }: Verification, by: string): boolean => assignee !== undefined && assignee !== by;

/** What an officer can do with it now: names of mutations. */
export function verificationActions(verification: Verification, { by, now }: Actor): VerificationAction[] {
  if (verification.status === 'DECIDED' || isBarred(verification, by)) return [];
  const claim = standingClaim(verification, now);
  if (!claim && !isOthers(verification, by)) return ['verificationClaim', 'verificationDeclareConflict'];
  if (claim?.by !== by) return ['verificationDeclareConflict'];
  const proof = verification.proofReaders ? (['verificationProofOpen'] as const) : [];
  return ['verificationRelease', 'verificationProlong', 'verificationDeclareConflict', ...proof, 'verificationDecide'];
}

/** @throws RuleError OWN_CASE for somebody who is not free; CLAIMED, CLAIM_REQUIRED; TRANSITION_REFUSED with what is allowed. */
export function assertVerificationAllowed(action: VerificationAction, verification: Verification, actor: Actor): void {
  if (verification.status !== 'DECIDED' && isBarred(verification, actor.by))
    fail('OWN_CASE', { field: ID, text: verification.conflicts.includes(actor.by) ? 'CONFLICT_DECLARED' : 'DECIDED_FIRST' });
  const allowed = verificationActions(verification, actor);
  const claim = standingClaim(verification, actor.now);
  if (allowed.includes(action)) return;
  if (claim && claim.by !== actor.by) fail('CLAIMED', { field: ID, params: { until: claim.until } });
  if (!claim && isOthers(verification, actor.by)) fail('CLAIMED', { field: ID, text: 'ASSIGNED' });
  if (!claim && verification.status !== 'DECIDED') fail('CLAIM_REQUIRED', { field: ID });
  fail('TRANSITION_REFUSED', { field: ID, data: { allowed } });
}

export const minutesLater = (now: string, minutes: number): string => new Date(Date.parse(now) + minutes * 60_000).toISOString();

/** Nobody else can claim it until the claim is over. */
export function claimVerification(verification: Verification, actor: Actor, claimMinutes: number): Verification {
  assertVerificationAllowed('verificationClaim', verification, actor);
  const until = minutesLater(actor.now, claimMinutes);
  return { ...verification, claim: { by: actor.by, until } };
}

/** Whoever still works on it keeps it for another while, counted from now. */
export function prolongClaim(verification: Verification, actor: Actor, claimMinutes: number): Verification {
  assertVerificationAllowed('verificationProlong', verification, actor);
  return { ...verification, claim: { by: actor.by, until: minutesLater(actor.now, claimMinutes) } };
}

export function releaseVerification(verification: Verification, actor: Actor): Verification {
  assertVerificationAllowed('verificationRelease', verification, actor);
  return { ...verification, claim: null };
}

/** Whoever looks next is whoever comes: what was given was the look that is over. */
export const unassigned = ({ assignee: _, ...verification }: Verification): Verification => verification;

/** Relatives, friends, rivals: who says so gives the case away, for ever. */
export function declareConflict(verification: Verification, actor: Actor): Verification {
  assertVerificationAllowed('verificationDeclareConflict', verification, actor);
  const own = standingClaim(verification, actor.now)?.by === actor.by;
  const given = verification.assignee === actor.by ? unassigned(verification) : verification;
  return { ...given, claim: own ? null : verification.claim, conflicts: [...verification.conflicts, actor.by] };
}

/** That somebody has looked at it stays on record, whatever they decide. */
export function openProof(verification: Verification, actor: Actor): Verification {
  assertVerificationAllowed('verificationProofOpen', verification, actor);
  return { ...verification, proofReaders: [...new Set(verification.proofReaders).add(actor.by)] };
}

/** Documents are named for a reason that is given, each reason and each document once. */
function groundProblems({ reasons, grounds }: VerificationDecisionInput): Problem[] {
  return (grounds ?? []).flatMap(({ reason, documents }, i, all): Problem[] => {
    const at = ['grounds', String(i)];
    const wrong = !reasons.includes(reason) || all.findIndex((one) => one.reason === reason) < i;
    if (documents.length === 0) return [{ code: 'REQUIRED', field: [...at, 'documents'] }];
    return [
      ...(wrong ? [{ code: 'INVALID' as const, field: [...at, 'reason'], text: 'OF_REASONS' as const }] : []),
      ...(new Set(documents).size < documents.length
        ? [{ code: 'INVALID' as const, field: [...at, 'documents'], text: 'ONCE' as const }]
        : []),
    ];
  });
}

/** A rejection says why, by codes; whoever disagrees with a colleague, or has another reason, says it in words. */
function decisionProblems(input: VerificationDecisionInput, disagrees: boolean, { limits }: Pick<CommitteePolicy, 'limits'>): Problem[] {
  const { verdict, reasons, note } = input;
  const problems = [...checkOptionalText('note', note, limits.note), ...checkOptionalText('notice', input.notice, limits.text)];
  if (verdict === 'INELIGIBLE' && reasons.length === 0) problems.push({ code: 'REQUIRED', field: ['reasons'] });
  if (verdict === 'ELIGIBLE' && reasons.length > 0) problems.push({ code: 'INVALID', field: ['reasons'], text: 'INELIGIBLE_ONLY' });
  if (new Set(reasons).size < reasons.length) problems.push({ code: 'INVALID', field: ['reasons'], text: 'ONCE' });
  problems.push(...groundProblems(input));
  const needsNote = disagrees || reasons.includes('OTHER');
  if (needsNote && (note === null || note === undefined)) problems.push({ code: 'REQUIRED', field: ['note'] });
  return problems;
}

/** Whether a decision rests on a proof that whoever decides has not seen: nobody lets through, or rejects for the proof, unseen. */
const isUnseen = ({ proofReaders }: Verification, { verdict, reasons }: VerificationDecisionInput, by: string): boolean =>
  proofReaders !== undefined && !proofReaders.includes(by) && (verdict === 'ELIGIBLE' || reasons.includes('CATEGORY_PROOF'));

function decisionOf(
  { verdict, reasons, grounds, note, notice, priorityGroup }: VerificationDecisionInput,
  { by, now: at }: Actor,
  policyVersion: string,
): VerificationDecision {
  const told = notice?.trim();
  const found = (grounds ?? []).map(({ reason, documents }) => ({ reason, documents: [...documents] }));
  const ranked = verdict === 'ELIGIBLE' && priorityGroup !== undefined && { priorityGroup };
  const more = { ...(found.length > 0 && { grounds: found }), ...(told && { notice: told }), ...ranked };
  return { verdict, reasons: [...reasons], ...more, note: note?.trim() ?? null, by, at, policyVersion };
}

/**
 * An approval is one officer's; a rejection needs two who agree, and so does letting somebody through without the priority that is claimed.
 * Where the second does not agree, the applicant goes through: a doubt is no reason, and what the officers thought stays on record.
 */
export function decideVerification(verification: Verification, input: VerificationDecisionInput, actor: Actor): Verification {
  assertVerificationAllowed('verificationDecide', verification, actor);
  const policy = committeeLimits(legalDay(actor.now));
  const decision = decisionOf(input, actor, policy.version);
  refuse([
    ...decisionProblems(input, disagrees(verification.decisions, decision), policy),
    ...priorityProblems(verification, input),
    ...(isUnseen(verification, input, actor.by) ? [{ code: 'PROOF_NOT_OPENED' as const, field: ID }] : []),
  ]);
  const decisions = [...verification.decisions, decision];
  const decided = { ...unassigned(verification), claim: null, decisions };
  const result = settled(decisions);
  if (!result) return { ...decided, status: 'SECOND' };
  return { ...decided, ...withPriority(verification, result), status: 'DECIDED', outcome: result.outcome, decidedAt: actor.now };
}

/** Whether both officers who rejected found that the papers are another person's: then the number is not this applicant's to hold (decision 0010). */
export const isIdentityRefused = ({ outcome, decisions }: Verification): boolean =>
  outcome === 'INELIGIBLE' && decisions.every(({ verdict, reasons }) => verdict === 'ELIGIBLE' || reasons.includes('IDENTITY_DIFFERS'));

/** When it is (again) anybody's to claim: what the queue is sorted by, so that a claim that runs out needs nobody to put it back. */
export const freeAt = ({ claim, submittedAt }: Verification): string => claim?.until ?? submittedAt;
