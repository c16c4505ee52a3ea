// A change of a campaign's rules: proposed by one, released by another as long as the rules are those it was proposed on. Pure.
import { legalDay } from '../../../../platform/rules/calendar.ts';
import { fail, problemsOf, refuse } from '../../../../platform/rules/errors.ts';
import type { TermChange } from '../../../../platform/rules/policy/terms.ts';
import { checkText } from '../../../../platform/rules/text.ts';
import { committeeLimits } from '../../verification/rules/policy.ts';
import { rulesOf } from './campaign.ts';
import type { StageKind } from './kinds.ts';
import { changeRules, type RuleChangeInput, ruleChanges } from './rules.ts';
import type { Campaign } from './types.ts';

/** WITHDRAWN: by who proposed it. REFUSED: by somebody else. Neither changes anything. */
export type RuleChangeStatus = 'PROPOSED' | 'RELEASED' | 'WITHDRAWN' | 'REFUSED';

/** One a campaign: the last, and what was before it. */
export interface RuleChange {
  id: string;
  campaignId: string;
  status: RuleChangeStatus;
  /** Number of the rules it was proposed on. */
  basedOn: number;
  input: RuleChangeInput;
  changes: TermChange[];
  /** Employees, or logins of who is none: the second person is another one. */
  proposedBy: string;
  proposedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  /** Why it was withdrawn or refused. */
  refusal: string | null;
  earlier: Omit<RuleChange, 'earlier'>[];
}

interface Deciding {
  by: string;
  now: string;
  /** Stages whose list is announced. */
  published: readonly StageKind[];
}

const ID = ['ruleChangeId'];

const isCurrent = ({ basedOn }: RuleChange, campaign: Campaign): boolean => rulesOf(campaign).number === basedOn;

/** As its proposer explained it, and the numbers. */
function inWords({ input, changes }: RuleChange): string {
  const numbers = changes.map(({ before, after }) => `${before ?? '–'} → ${after ?? '–'}`);
  return `${input.reason.trim()} (${numbers.join('; ')})`;
}

/** What was proposed on other rules waits for nobody. @throws RuleError UNDECIDED: one waits already. */
export function assertProposalAllowed(campaign: Campaign, before: RuleChange | null): void {
  if (before?.status === 'PROPOSED' && isCurrent(before, campaign))
    fail('UNDECIDED', { field: ['campaignId'], text: 'RULE_CHANGE', params: { count: 1, change: inWords(before) } });
}

function earlierOf(before: RuleChange | null): RuleChange['earlier'] {
  if (!before) return [];
  const { earlier, ...last } = before;
  return [...earlier, last];
}

/** @throws RuleError as `changeRules`; UNDECIDED while another waits. */
export function proposeRuleChange(
  campaign: Campaign,
  input: RuleChangeInput,
  { id, before, ...deciding }: Deciding & { id: string; before: RuleChange | null },
): RuleChange {
  const { by, now } = deciding;
  const next = changeRules(campaign, input, deciding);
  assertProposalAllowed(campaign, before);
  const { number: basedOn } = rulesOf(campaign);
  const open = { status: 'PROPOSED' as const, decidedBy: null, decidedAt: null, refusal: null };
  const changes = ruleChanges(next, rulesOf(next).number);
  return { id, campaignId: campaign.id, ...open, basedOn, input, changes, proposedBy: by, proposedAt: now, earlier: earlierOf(before) };
}

export const assertEndAllowed = ({ status }: RuleChange): void => {
  if (status !== 'PROPOSED') fail('TRANSITION_REFUSED', { field: ID, data: { allowed: [] } });
};

/** Measured anew: a list may have been published meanwhile, or registration begun. */
function changedNow({ input, proposedBy }: RuleChange, campaign: Campaign, deciding: Deciding): Campaign {
  let next = campaign;
  const problems = problemsOf(() => {
    next = changeRules(campaign, input, { ...deciding, proposedBy });
  });
  refuse(problems.map((problem) => ({ ...problem, field: ID })));
  return next;
}

/**
 * By another than who proposed it: from now on it holds, and is public.
 * @throws RuleError TRANSITION_REFUSED, OWN_CASE, RESULT_CHANGED where the rules are others by now; what `changeRules` says of it by now.
 */
export function releaseRuleChange(before: RuleChange, campaign: Campaign, deciding: Deciding): { change: RuleChange; campaign: Campaign } {
  assertEndAllowed(before);
  const { by, now } = deciding;
  if (before.proposedBy === by) fail('OWN_CASE', { field: ID });
  if (!isCurrent(before, campaign)) fail('RESULT_CHANGED', { field: ID });
  const next = changedNow(before, campaign, deciding);
  return { change: { ...before, status: 'RELEASED', decidedBy: by, decidedAt: now }, campaign: next };
}

/** Before it is released, by whoever proposed it or would release it. @throws RuleError TRANSITION_REFUSED, REQUIRED, TOO_LONG. */
export function endRuleChange(before: RuleChange, reason: string, { by, now }: Pick<Deciding, 'by' | 'now'>): RuleChange {
  assertEndAllowed(before);
  refuse(checkText('reason', reason, committeeLimits(legalDay(now)).limits.note));
  const status = before.proposedBy === by ? 'WITHDRAWN' : 'REFUSED';
  return { ...before, status, refusal: reason.trim(), decidedBy: by, decidedAt: now };
}
