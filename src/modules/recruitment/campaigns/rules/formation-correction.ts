// Posts put right after they were approved (ralat formasi): asked for with a reason, approved by a second person, and public. Pure.
import { isPast, legalDay } from '../../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../../platform/rules/errors.ts';
import { checkText } from '../../../../platform/rules/text.ts';
import { registrationPolicy } from '../../registration/rules/policy.ts';
import { type AdditionalTestInput, additionalOf, additionalProblems } from '../../scores/rules/additional-terms.ts';
import { stageOf } from './campaign.ts';
import { quotaProblems, type RequirementsInput, requirementProblems, requirementsOf } from './formation.ts';
import type { StageKind } from './kinds.ts';
import type { RecruitmentPolicy } from './policy-types.ts';
import type { Campaign, Formation, FormationCorrection, FormationTerms } from './types.ts';

export interface CorrectionInput {
  /** Absent leaves. */
  quota?: number | null | undefined;
  /** Absent leaves; else all of them. */
  requirements?: RequirementsInput | null | undefined;
  /** Absent leaves, null takes it away; else all of it. */
  additionalTest?: AdditionalTestInput | null | undefined;
  reason: string;
}

/** Who acts, when, and which stages have a published list. */
export interface CorrectionFacts {
  campaign: Campaign;
  published: readonly StageKind[];
  by: string;
  now: string;
}

const FORMATION = ['formationId'];

const termsOf = ({ quota, requirements, additionalTest }: FormationTerms): FormationTerms => ({
  ...{ quota, requirements },
  ...(additionalTest && { additionalTest }),
});
const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

/** From then on it stands fast: a list rests on it; what applicants must have, once they can apply no more. */
export function fixedProblems(before: FormationTerms, after: FormationTerms, { campaign, published, now }: CorrectionFacts): Problem[] {
  if (campaign.status === 'DRAFT') return [];
  const fixed = (field: string): Problem => ({ code: 'TRANSITION_REFUSED', field: [field], data: { allowed: [] } });
  const quota = differs(before.quota, after.quota);
  const further = differs(before.additionalTest ?? null, after.additionalTest ?? null);
  const requirements = differs(before.requirements, after.requirements);
  const { closesAt } = stageOf(campaign, 'REGISTRATION');
  const over: Problem[] = isPast(closesAt, now) ? [{ code: 'DEADLINE_PASSED', field: ['requirements'], data: { closedAt: closesAt } }] : [];
  const tested = published.some((kind) => kind !== 'ADMINISTRATIVE');
  return [
    ...(quota && tested ? [fixed('quota')] : []),
    ...(further && tested ? [fixed('additionalTest')] : []),
    ...(requirements && published.length > 0 ? [fixed('requirements')] : requirements ? over : []),
  ];
}

const assertCorrectable = (formation: Formation, { campaign }: CorrectionFacts, waits: boolean): void => {
  const isOpen = formation.status === 'APPROVED' && campaign.status !== 'CLOSED' && (formation.correction?.status === 'PROPOSED') === waits;
  if (!isOpen) fail('TRANSITION_REFUSED', { field: FORMATION, data: { allowed: [] } });
};

/** Whether anything of it could still be put right: its number, or what is asked for. @throws RuleError TRANSITION_REFUSED, DEADLINE_PASSED. */
export function checkCorrectable(formation: Formation, part: 'quota' | 'requirements', facts: CorrectionFacts): void {
  assertCorrectable(formation, facts, false);
  const before = termsOf(formation);
  const { quota, requirements } = before;
  const other = { quota: { quota: quota + 1 }, requirements: { requirements: { ...requirements, education: [] } } }[part];
  refuse(fixedProblems(before, { ...before, ...other }, facts));
}

/** `rules`: those of the campaign, or of its kind while it is prepared. */
type Proposing = CorrectionFacts & { rules?: RecruitmentPolicy | null };

function inputProblems({ quota, requirements, additionalTest, reason }: CorrectionInput, { now, rules }: Proposing): Problem[] {
  const { limits } = registrationPolicy(legalDay(now));
  return [
    ...checkText('reason', reason, limits.reason),
    ...(typeof quota === 'number' ? quotaProblems(quota, limits) : []),
    ...(requirements ? requirementProblems(requirements, limits) : []),
    ...additionalProblems(additionalTest, rules ?? null),
  ];
}

function termsWith(before: FormationTerms, { quota, requirements, additionalTest }: CorrectionInput): FormationTerms {
  const further = additionalTest === undefined ? before.additionalTest : additionalTest && additionalOf(additionalTest);
  return {
    quota: quota ?? before.quota,
    requirements: requirements ? requirementsOf(requirements) : before.requirements,
    ...(further && { additionalTest: further }),
  };
}

/** One at a time. @throws RuleError TRANSITION_REFUSED, DEADLINE_PASSED, REQUIRED (changes nothing, no reason), and as a request. */
export function proposeCorrection(formation: Formation, input: CorrectionInput, facts: Proposing): Formation {
  assertCorrectable(formation, facts, false);
  const { by, now } = facts;
  refuse(inputProblems(input, facts));
  const before = termsOf(formation);
  const after = termsWith(before, input);
  refuse(differs(before, after) ? fixedProblems(before, after, facts) : [{ code: 'REQUIRED', field: ['quota'] }]);
  const open = { status: 'PROPOSED' as const, decidedBy: null, decidedAt: null, refusal: null, announced: false };
  return { ...formation, correction: { ...open, before, after, reason: input.reason.trim(), proposedBy: by, proposedAt: now } };
}

/** By another than who asked for it. Measured anew: a list may have been published meanwhile. @throws RuleError as above, OWN_CASE. */
export function approveCorrection(formation: Formation, facts: CorrectionFacts): Formation {
  const correction = assertVerdictAllowed(formation, facts);
  const { by, now, campaign } = facts;
  refuse(fixedProblems(correction.before, correction.after, facts));
  const announced = campaign.status !== 'DRAFT';
  const approved = { ...correction, status: 'APPROVED' as const, decidedBy: by, decidedAt: now, announced };
  const { additionalTest: _, ...others } = formation;
  return { ...others, ...correction.after, correction: approved, corrections: [...(formation.corrections ?? []), approved] };
}

/** @throws RuleError TRANSITION_REFUSED, OWN_CASE. */
export function assertVerdictAllowed(formation: Formation, facts: CorrectionFacts): FormationCorrection {
  assertCorrectable(formation, facts, true);
  const correction = formation.correction as FormationCorrection;
  if (correction.proposedBy === facts.by) fail('OWN_CASE', { field: FORMATION });
  return correction;
}

/** @throws RuleError TRANSITION_REFUSED, OWN_CASE, REQUIRED or TOO_LONG (reason). */
export function rejectCorrection(formation: Formation, reason: string, facts: CorrectionFacts): Formation {
  const correction = assertVerdictAllowed(formation, facts);
  const { by, now } = facts;
  refuse(checkText('reason', reason, registrationPolicy(legalDay(now)).limits.reason));
  const rejected = { ...correction, status: 'REJECTED' as const, decidedBy: by, decidedAt: now, refusal: reason.trim() };
  return { ...formation, correction: rejected };
}

/** @throws RuleError TRANSITION_REFUSED once the campaign is published. */
export function assertWithdrawalAllowed(formation: Formation, { campaign }: CorrectionFacts): void {
  const isOpen = campaign.status === 'DRAFT' && ['REQUESTED', 'APPROVED'].includes(formation.status);
  if (!isOpen) fail('TRANSITION_REFUSED', { field: FORMATION, data: { allowed: [] } });
}

/** Before anybody has read of it: whoever may ask for posts, or approve them, takes them out of a campaign that is prepared. */
export function withdrawFormation(formation: Formation, reason: string, facts: CorrectionFacts): Formation {
  assertWithdrawalAllowed(formation, facts);
  const { by, now } = facts;
  refuse(checkText('reason', reason, registrationPolicy(legalDay(now)).limits.reason));
  const withdrawn = { status: 'WITHDRAWN' as const, reason: reason.trim(), decidedBy: by, decidedAt: now };
  return { ...formation, ...withdrawn, correction: null };
}
