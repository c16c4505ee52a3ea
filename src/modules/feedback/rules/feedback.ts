// Feedback (umpan balik): given, revised, withdrawn, acknowledged, replied to, removed. Pure.
import { legalDay } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkText } from '../../../platform/rules/text.ts';
import { kindOn } from '../../organisation/rules/types.ts';
import { audienceOn, type Placed, relationOn, shareAgency } from './audience.ts';
import { assertAllowed, type FeedbackActor } from './lifecycle.ts';
import { type FeedbackLinkInput, linkOf, linkProblems } from './link.ts';
import type { FeedbackLimits, FeedbackPolicy } from './policy.ts';
import { requestProblems } from './request.ts';
import type { Feedback, FeedbackKind, FeedbackRequest, FeedbackVisibility } from './types.ts';

export interface WordsInput {
  kind: FeedbackKind;
  text: string;
  link?: FeedbackLinkInput | null | undefined;
}

export interface GiveInput extends WordsInput {
  visibility: FeedbackVisibility;
}

export interface Giving {
  id: string;
  author: Placed;
  about: Placed;
  request: FeedbackRequest | null;
  /** Whether the target named stands in a plan of the recipient; true where none is named. */
  linkFound: boolean;
  /** Whether the author was told of the audience that there is now. */
  audienceTold: boolean;
  now: string;
  policy: FeedbackPolicy;
}

/** Whoever has nothing to do with each other writes only when asked; about oneself, only a note for oneself. */
function mayWrite({ visibility }: GiveInput, { author, about, request, now }: Giving): void {
  const field = ['aboutId'];
  const today = legalDay(now);
  const relation = relationOn(author, about, today);
  if (relation === 'SELF' && visibility !== 'PRIVATE') fail('OWN_CASE', { field });
  if (relation === 'OTHER' && !request && !shareAgency(author.person, about.person, today)) fail('FORBIDDEN', { field });
}

/** Nobody rates an elected official, so nothing counts in their evaluation; a note that nobody sees answers no request. */
function visibilityProblems({ visibility }: GiveInput, { about, request, now }: Giving): Problem[] {
  const counted = visibility === 'COUNTED' && kindOn(about.person, legalDay(now)) === 'NON_ASN';
  const wrong = counted || (visibility === 'PRIVATE' && request !== null);
  return wrong ? [{ code: 'INVALID', field: ['visibility'], text: 'VISIBILITY' }] : [];
}

const answerProblems = ({ request, author, about, now }: Giving): Problem[] => {
  if (!request) return [];
  if (request.requesterId !== about.person.id) return [{ code: 'INVALID', field: ['requestId'], text: 'REQUESTED_BY' }];
  return requestProblems('feedbackGive', request, { by: author.person.id, now }, ['requestId']);
};

function givingProblems(input: GiveInput, giving: Giving): Problem[] {
  const told: Problem[] = giving.audienceTold ? [] : [{ code: 'AUDIENCE_CHANGED', field: ['audienceToken'] }];
  return [
    ...visibilityProblems(input, giving),
    ...checkText('text', input.text, giving.policy.limits.text),
    ...linkProblems(input.link, giving.linkFound),
    ...answerProblems(giving),
    ...told,
  ];
}

/**
 * @throws RuleError OWN_CASE, FORBIDDEN; then all at once INVALID (visibility, link, request), NOT_FOUND (target), REQUIRED, TOO_LONG,
 * AUDIENCE_CHANGED, TRANSITION_REFUSED and DEADLINE_PASSED (request).
 */
export function giveFeedback(input: GiveInput, giving: Giving): Feedback {
  mayWrite(input, giving);
  refuse(givingProblems(input, giving));
  const { id, author, about, request, now, policy } = giving;
  const today = legalDay(now);
  const said = { kind: input.kind, text: input.text.trim(), link: linkOf(input.link), visibility: input.visibility };
  const audience = audienceOn(about, input.visibility, today);
  const who = { authorId: author.person.id, aboutId: about.person.id, relation: relationOn(author, about, today), audience };
  const fresh = { status: 'GIVEN', givenAt: now, wordedAt: now, acknowledgedAt: null, step: null, entry: null } as const;
  return { id, ...who, ...said, ...fresh, requestId: request?.id ?? null, policyVersion: policy.version, versions: [], replies: [] };
}

/** So many wordings of one feedback are kept, and no more. */
export const revisionProblems = ({ versions }: Feedback, { limits }: FeedbackLimits): Problem[] =>
  versions.length >= limits.revisions ? [{ code: 'LIMIT_REACHED', field: ['feedbackId'], params: { most: limits.revisions } }] : [];

/** So many replies stand below one feedback. */
export const threadProblems = ({ replies }: Feedback, { limits }: FeedbackLimits): Problem[] =>
  replies.length >= limits.replies ? [{ code: 'LIMIT_REACHED', field: ['feedbackId'], params: { most: limits.replies } }] : [];

/** A new wording; the old one is kept, and the audience stays the one that was told. @throws RuleError as `assertAllowed`; REQUIRED, TOO_LONG, INVALID, NOT_FOUND, LIMIT_REACHED. */
export function reviseFeedback(
  feedback: Feedback,
  input: WordsInput,
  { linkFound }: { linkFound: boolean },
  actor: FeedbackActor,
): Feedback {
  assertAllowed('feedbackRevise', feedback, actor);
  refuse([
    ...checkText('text', input.text, actor.policy.limits.text),
    ...linkProblems(input.link, linkFound),
    ...revisionProblems(feedback, actor.policy),
  ]);
  const { kind, text, link, wordedAt, versions } = feedback;
  const old = { number: versions.length + 1, kind, text: text ?? '', link, at: wordedAt };
  const said = { kind: input.kind, text: input.text.trim(), link: linkOf(input.link), wordedAt: actor.now };
  return { ...feedback, ...said, versions: [...versions, old] };
}

/** @throws RuleError as `assertAllowed`. */
export function withdrawFeedback(feedback: Feedback, actor: FeedbackActor): Feedback {
  assertAllowed('feedbackWithdraw', feedback, actor);
  return { ...feedback, status: 'WITHDRAWN' };
}

/** @throws RuleError as `assertAllowed`. */
export function acknowledgeFeedback(feedback: Feedback, actor: FeedbackActor): Feedback {
  assertAllowed('feedbackAcknowledge', feedback, actor);
  return { ...feedback, status: 'ACKNOWLEDGED', acknowledgedAt: actor.now };
}

/** @throws RuleError as `assertAllowed`; REQUIRED, TOO_LONG, LIMIT_REACHED. */
export function replyToFeedback(feedback: Feedback, { text }: { text: string }, actor: FeedbackActor): Feedback {
  assertAllowed('feedbackReply', feedback, actor);
  refuse([...checkText('text', text, actor.policy.limits.reply), ...threadProblems(feedback, actor.policy)]);
  const said = { number: feedback.replies.length + 1, byId: actor.by, text: text.trim(), at: actor.now };
  return { ...feedback, replies: [...feedback.replies, said] };
}

/** What an upheld report leaves: that there was something, and not a word of it. The words go, sealed, into the report. */
export const removedFeedback = (feedback: Feedback): Feedback => ({
  ...feedback,
  status: 'REMOVED',
  text: null,
  versions: [],
  replies: [],
});
