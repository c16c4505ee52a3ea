// Equals in every key across the posts: one person proposes whom to prefer, another confirms it while the facts are what they were. Pure.
import { legalDay } from '../../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../../platform/rules/errors.ts';
import { checkText } from '../../../../platform/rules/text.ts';
import { committeeLimits } from '../../verification/rules/policy.ts';
import { choiceProblems, type Tie } from './seats.ts';
import type { OfferSource } from './types.ts';

/** WITHDRAWN: by who proposed it. REFUSED: by somebody else. Neither changes anything. */
export type TieDecisionStatus = 'PROPOSED' | 'CONFIRMED' | 'WITHDRAWN' | 'REFUSED';

/** One a formation: the last, and what was before it. */
export interface TieDecision {
  id: string;
  campaignId: string;
  formationId: string;
  status: TieDecisionStatus;
  /** As it stood when it was proposed, by which edition of the final list. */
  tie: Tie;
  source: Pick<OfferSource, 'edition' | 'sha256'>;
  /** Registration numbers. */
  preferred: string[];
  reason: string;
  /** Employees, or logins of who is none: the second person is another one. */
  proposedBy: string;
  proposedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  /** Why it was withdrawn or refused. */
  refusal: string | null;
  /** That were made when it was confirmed. */
  offerIds: string[];
  earlier: Omit<TieDecision, 'earlier'>[];
}

/** How it stands now. */
export interface TieNow {
  /** Null where nobody is tied for these posts. */
  tie: Tie | null;
  source: Pick<OfferSource, 'edition' | 'sha256'>;
}

export interface TieFacts extends TieNow {
  of: Pick<TieDecision, 'id' | 'campaignId' | 'formationId'>;
  before: TieDecision | null;
  by: string;
  now: string;
}

const ID = ['tieDecisionId'];

/** The same equals for as many posts, by the same edition. */
const isAsProposed = ({ tie, source }: TieDecision, now: TieNow): boolean =>
  now.tie?.count === tie.count && now.tie.numbers.join() === tie.numbers.join() && now.source.sha256 === source.sha256;

/** What was proposed on other facts waits for nobody. @throws RuleError TRANSITION_REFUSED. */
export function assertTieDecisionAllowed({ tie, source, before }: Pick<TieFacts, 'tie' | 'source' | 'before'>): Tie {
  const waits = before?.status === 'PROPOSED' && isAsProposed(before, { tie, source });
  if (!tie || waits) return fail('TRANSITION_REFUSED', { field: ['formationId'], data: { allowed: [] } });
  return tie;
}

function preferredProblems(tie: Tie, preferred: readonly string[], most: number): Problem[] {
  const { count, numbers } = tie;
  if (preferred.length === 0)
    return [{ code: 'REQUIRED', field: ['preferred'], text: 'TIE', params: { count, numbers: numbers.join(', ') } }];
  return choiceProblems({ count: Math.min(count, most), numbers }, preferred);
}

function earlierOf(before: TieDecision | null): TieDecision['earlier'] {
  if (!before) return [];
  const { earlier, ...last } = before;
  return [...earlier, last];
}

/** @throws RuleError TRANSITION_REFUSED, REQUIRED, INVALID, LIMIT_REACHED (preferred), TOO_LONG (reason). */
export function proposeTieDecision({ preferred, reason }: Pick<TieDecision, 'preferred' | 'reason'>, facts: TieFacts): TieDecision {
  const { of, source, before, by, now } = facts;
  const tie = assertTieDecisionAllowed(facts);
  const { limits, offersAtOnce } = committeeLimits(legalDay(now));
  refuse([...preferredProblems(tie, preferred, offersAtOnce), ...checkText('reason', reason, limits.note)]);
  const open = { status: 'PROPOSED' as const, decidedBy: null, decidedAt: null, refusal: null, offerIds: [] };
  const said = { preferred: [...preferred], reason: reason.trim(), proposedBy: by, proposedAt: now };
  return { ...of, ...open, ...said, tie: { ...tie }, source, earlier: earlierOf(before) };
}

export const assertEndAllowed = ({ status }: TieDecision): void => {
  if (status !== 'PROPOSED') fail('TRANSITION_REFUSED', { field: ID, data: { allowed: [] } });
};

/** By another than who proposed it. @throws RuleError TRANSITION_REFUSED, OWN_CASE, RESULT_CHANGED where the facts are others by now. */
export function confirmTieDecision(before: TieDecision, facts: TieNow & { by: string; now: string }): TieDecision {
  assertEndAllowed(before);
  const { by, now } = facts;
  if (before.proposedBy === by) fail('OWN_CASE', { field: ID });
  if (!isAsProposed(before, facts)) fail('RESULT_CHANGED', { field: ID });
  return { ...before, status: 'CONFIRMED', decidedBy: by, decidedAt: now };
}

/** Before it is confirmed, by whoever proposed it or would confirm it. @throws RuleError TRANSITION_REFUSED, REQUIRED, TOO_LONG. */
export function endTieDecision(before: TieDecision, reason: string, { by, now }: { by: string; now: string }): TieDecision {
  assertEndAllowed(before);
  refuse(checkText('reason', reason, committeeLimits(legalDay(now)).limits.note));
  const status = before.proposedBy === by ? 'WITHDRAWN' : 'REFUSED';
  return { ...before, status, refusal: reason.trim(), decidedBy: by, decidedAt: now };
}
