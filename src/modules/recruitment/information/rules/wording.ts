// What is said in public and changed later: each wording is an edition, what was said before stays, and a second person agrees to it. Pure.
import { legalDay } from '../../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../../platform/rules/errors.ts';
import { checkPublicText } from '../../../../platform/rules/public-text.ts';
import { checkText, isBlank } from '../../../../platform/rules/text.ts';
import { informationPolicy } from './policy.ts';

export interface WordingEdition<Content> {
  /** 1 for the first. */
  edition: number;
  content: Content;
  /** When it was agreed to; of what a campaign is prepared with, when it was written. */
  at: string;
  /** Why it replaced the one before; null for the first. */
  reason: string | null;
}

export interface Proposal<Content> {
  content: Content;
  reason: string | null;
  by: string;
  at: string;
}

export interface Wording<Content> {
  /** Null while nothing is said. */
  current: WordingEdition<Content> | null;
  /** Waits for the second person. */
  pending: Proposal<Content> | null;
  /** The last proposal where it was refused, and why; null once another is made. */
  refusal: { content: Content; reason: string; at: string } | null;
}

export const NOTHING_SAID = { current: null, pending: null, refusal: null };

export interface Saying {
  by: string;
  now: string;
  /** The object whose words they are: what refusals name. */
  field: readonly string[];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What replaces something says why, and a first wording replaces nothing. */
export function reasonProblems(replaces: boolean, reason: string | null | undefined, now: string): Problem[] {
  if (replaces) return checkPublicText('reason', reason ?? '', informationPolicy(legalDay(now)).reason);
  return isBlank(reason) ? [] : [{ code: 'INVALID', field: ['reason'], text: 'LATER_EDITION' }];
}

/** Before anybody outside has read it: no edition is made of what is written over. */
export const holdWording = <C>(content: C, { now }: Pick<Saying, 'now'>): Wording<C> => ({
  ...NOTHING_SAID,
  current: { edition: 1, content, at: now, reason: null },
});

/** Replaces what may wait already. @throws RuleError INVALID where nothing would change. */
export function proposeWording<C, W extends Wording<C>>(before: W, content: C, reason: string | null, { by, now, field }: Saying): W {
  const { current, pending } = before;
  const isKnown = (current && same(current.content, content)) || (pending && same([pending.content, pending.reason], [content, reason]));
  if (isKnown) fail('INVALID', { field, text: 'OTHER_VALUE' });
  return { ...before, pending: { content, reason, by, at: now }, refusal: null };
}

/** By another than who proposed it. @throws RuleError TRANSITION_REFUSED, OWN_CASE. */
export function assertWordingDecisionAllowed<C>({ pending }: Wording<C>, { by, field }: Pick<Saying, 'by' | 'field'>): Proposal<C> {
  if (!pending) return fail('TRANSITION_REFUSED', { field, data: { allowed: [] } });
  if (pending.by === by) fail('OWN_CASE', { field });
  return pending;
}

export interface WordingDecision {
  agreed: boolean;
  refusal?: string | null | undefined;
}

function refusalProblems({ agreed, refusal }: WordingDecision, now: string): Problem[] {
  if (!agreed) return checkText('refusal', refusal ?? '', informationPolicy(legalDay(now)).reason);
  return isBlank(refusal) ? [] : [{ code: 'INVALID', field: ['refusal'], text: 'LEAVE_EMPTY' }];
}

/** @throws RuleError as `assertWordingDecisionAllowed`; REQUIRED, TOO_LONG (why it is refused), INVALID (said of what is agreed to). */
export function decideWording<C, W extends Wording<C>>(before: W, decision: WordingDecision, saying: Saying): W {
  const { content, reason } = assertWordingDecisionAllowed(before, saying);
  const { now } = saying;
  refuse(refusalProblems(decision, now));
  if (!decision.agreed) return { ...before, pending: null, refusal: { content, reason: decision.refusal?.trim() ?? '', at: now } };
  const current = { edition: (before.current?.edition ?? 0) + 1, content, at: now, reason };
  return { ...before, current, pending: null, refusal: null };
}
