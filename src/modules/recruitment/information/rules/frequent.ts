// Questions and answers that everybody reads (tanya jawab): written by one, published by another, corrected by editions, withdrawn in sight. Pure.
import { legalDay } from '../../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../../platform/rules/errors.ts';
import { checkPublicText } from '../../../../platform/rules/public-text.ts';
import { range } from '../../campaigns/rules/bounds.ts';
import { only } from '../../campaigns/rules/campaign.ts';
import type { Campaign } from '../../campaigns/rules/types.ts';
import { informationPolicy } from './policy.ts';
import {
  assertWordingDecisionAllowed,
  decideWording,
  NOTHING_SAID,
  proposeWording,
  reasonProblems,
  type Saying,
  type Wording,
  type WordingDecision,
} from './wording.ts';

export interface FrequentContent {
  question: string;
  answer: string;
  /** In the order in which they are read; equal ones by when they were published. */
  place: number;
}

export interface FrequentQuestion extends Wording<FrequentContent> {
  id: string;
  region: string;
  campaignId: string;
  /** When it was published first; null before. */
  firstAt: string | null;
  /** With the words that waited, or were refused, where nothing was published. */
  withdrawn: { content: FrequentContent; reason: string; at: string } | null;
}

export type FrequentStatus = 'WAITING' | 'PUBLISHED' | 'REFUSED' | 'WITHDRAWN';

export function frequentStatus({ current, pending, withdrawn }: FrequentQuestion): FrequentStatus {
  if (withdrawn) return 'WITHDRAWN';
  if (current) return 'PUBLISHED';
  return pending ? 'WAITING' : 'REFUSED';
}

/** @throws RuleError TRANSITION_REFUSED once the campaign is closed. */
export const assertFrequentAllowed = (campaign: Campaign, now: string): void => only(campaign, now, 'DRAFT', 'PUBLISHED');

const FREQUENT = ['frequentQuestionId'];

/** @throws RuleError TRANSITION_REFUSED: it is withdrawn, or the campaign is closed. */
export function assertRevisionAllowed({ withdrawn }: FrequentQuestion, { status }: Campaign): void {
  if (withdrawn || status === 'CLOSED') fail('TRANSITION_REFUSED', { field: FREQUENT, data: { allowed: [] } });
}

function contentProblems({ question, answer, place }: FrequentContent, now: string): Problem[] {
  const { questions } = informationPolicy(legalDay(now));
  return [
    ...checkPublicText('question', question, questions.question),
    ...checkPublicText('answer', answer, questions.answer),
    ...range(['place'], place, 1, questions.mostPlace),
  ];
}

const trimmed = ({ question, answer, place }: FrequentContent): FrequentContent => ({
  question: question.trim(),
  answer: answer.trim(),
  place,
});

/** @throws RuleError as `assertFrequentAllowed`; REQUIRED, TOO_LONG, INVALID, OUT_OF_RANGE. */
export function proposeFrequent(input: FrequentContent, id: string, campaign: Campaign, saying: Saying): FrequentQuestion {
  assertFrequentAllowed(campaign, saying.now);
  refuse(contentProblems(input, saying.now));
  const { id: campaignId, region } = campaign;
  const open = { id, region, campaignId, firstAt: null, withdrawn: null, ...NOTHING_SAID };
  return proposeWording<FrequentContent, FrequentQuestion>(open, trimmed(input), null, saying);
}

const NOTHING: FrequentContent = { question: '', answer: '', place: 1 };

/** What holds, or what would: of one that was never published the words that wait, were refused, or were withdrawn. */
export const contentOf = ({ current, pending, refusal, withdrawn }: FrequentQuestion): FrequentContent =>
  (current ?? pending ?? refusal ?? withdrawn)?.content ?? NOTHING;

export interface RevisionInput {
  /** Absent leaves. */
  question?: string | null | undefined;
  answer?: string | null | undefined;
  place?: number | null | undefined;
  reason?: string | null | undefined;
}

/** Of what waits, else of what is read: absent leaves. @throws RuleError as `assertRevisionAllowed`; REQUIRED, TOO_LONG, INVALID, OUT_OF_RANGE. */
export function reviseFrequent(before: FrequentQuestion, input: RevisionInput, campaign: Campaign, saying: Saying): FrequentQuestion {
  assertRevisionAllowed(before, campaign);
  const known = (before.pending ?? before.current ?? before.refusal)?.content ?? NOTHING;
  const { question, answer, place, reason } = input;
  const content = { question: question ?? known.question, answer: answer ?? known.answer, place: place ?? known.place };
  refuse([...contentProblems(content, saying.now), ...reasonProblems(before.current !== null, reason, saying.now)]);
  return proposeWording<FrequentContent, FrequentQuestion>(before, trimmed(content), reason?.trim() || null, saying);
}

/** @throws RuleError TRANSITION_REFUSED, OWN_CASE. */
export function assertFrequentDecisionAllowed(before: FrequentQuestion, campaign: Campaign, saying: Pick<Saying, 'by' | 'field'>): void {
  assertRevisionAllowed(before, campaign);
  assertWordingDecisionAllowed(before, saying);
}

/** @throws RuleError as `assertFrequentDecisionAllowed`; REQUIRED, TOO_LONG, INVALID. */
export function decideFrequent(before: FrequentQuestion, decision: WordingDecision, campaign: Campaign, saying: Saying): FrequentQuestion {
  assertFrequentDecisionAllowed(before, campaign, saying);
  const after = decideWording<FrequentContent, FrequentQuestion>(before, decision, saying);
  return { ...after, firstAt: before.firstAt ?? (decision.agreed ? saying.now : null) };
}

/** One person is enough: what is wrong is believed as long as it stands. It stays in sight, with the reason. @throws RuleError as `assertRevisionAllowed`; REQUIRED, TOO_LONG. */
export function withdrawFrequent(before: FrequentQuestion, reason: string, campaign: Campaign, now: string): FrequentQuestion {
  assertRevisionAllowed(before, campaign);
  refuse(reasonProblems(true, reason, now));
  return { ...before, pending: null, withdrawn: { content: contentOf(before), reason: reason.trim(), at: now } };
}
