// What somebody with an account asks the committee about a campaign, and what they are answered: theirs and the committee's alone. Pure.
import { legalDay } from '../../../../platform/rules/calendar.ts';
import { fail, refuse } from '../../../../platform/rules/errors.ts';
import { checkText } from '../../../../platform/rules/text.ts';
import { type Bucket, spendToken } from '../../../../platform/rules/token-bucket.ts';
import { only } from '../../campaigns/rules/campaign.ts';
import type { Campaign } from '../../campaigns/rules/types.ts';
import { informationPolicy } from './policy.ts';

export interface Answer {
  text: string;
  at: string;
}

/** Sealed as a whole: people write of their health and of others. */
export interface AskedText {
  question: string;
  /** The last one holds; those before it were corrected. */
  answers: Answer[];
}

export interface ApplicantQuestion {
  id: string;
  region: string;
  campaignId: string;
  /** Viewer id. */
  ownerId: string;
  /** Their profile, whether or not they have one yet. */
  applicantId: string;
  askedAt: string;
  answeredAt: string | null;
  /** Of the public question that was made of it; null where none was. */
  frequentQuestionId: string | null;
  /** Of `AskedText`. */
  sealed: string;
}

export const askedStatus = ({ answeredAt }: Pick<ApplicantQuestion, 'answeredAt'>): 'WAITING' | 'ANSWERED' =>
  answeredAt ? 'ANSWERED' : 'WAITING';

/** What an account has asked in a campaign. `hash`: keyed, of the words; the same words are not asked twice while they wait. */
export interface AskedBy {
  bucket: Bucket;
  asked: { id: string; hash: string }[];
}

/** Counted for each account: three in a row, then one each eight hours, and so many in all. @throws RuleError TRANSITION_REFUSED, LIMIT_REACHED. */
export function assertAskingAllowed(campaign: Campaign, desk: AskedBy | null, now: string): Bucket {
  only(campaign, now, 'PUBLISHED');
  const { questions } = informationPolicy(legalDay(now));
  const field = ['campaignId'];
  if ((desk?.asked.length ?? 0) >= questions.mostAsked)
    fail('LIMIT_REACHED', { field, text: 'FOR_GOOD', params: { most: questions.mostAsked } });
  return spendToken(desk?.bucket ?? null, questions.bucket, now, field);
}

export interface QuestionFacts {
  id: string;
  hash: string;
  now: string;
}

/** @throws RuleError as `assertAskingAllowed`; REQUIRED, TOO_LONG, INVALID. */
export function askQuestion(question: string, campaign: Campaign, desk: AskedBy | null, { id, hash, now }: QuestionFacts): AskedBy {
  const bucket = assertAskingAllowed(campaign, desk, now);
  refuse(checkText('question', question, informationPolicy(legalDay(now)).questions.question));
  return { bucket, asked: [...(desk?.asked ?? []), { id, hash }] };
}

/** @throws RuleError TRANSITION_REFUSED before the campaign is published, and once it is closed. */
export const assertAnsweringAllowed = (campaign: Campaign, now: string): void => only(campaign, now, 'PUBLISHED');

/** The first answer, or one that corrects what was answered. @throws RuleError as `assertAnsweringAllowed`; REQUIRED, TOO_LONG, INVALID, LIMIT_REACHED. */
export function answerQuestion(before: AskedText, answer: string, campaign: Campaign, now: string): AskedText {
  assertAnsweringAllowed(campaign, now);
  const { questions } = informationPolicy(legalDay(now));
  refuse(checkText('answer', answer, questions.answer));
  if (before.answers.length >= questions.mostAnswers) fail('LIMIT_REACHED', { field: ['answer'], params: { most: questions.mostAnswers } });
  if (before.answers.at(-1)?.text === answer.trim()) fail('INVALID', { field: ['answer'], text: 'OTHER_VALUE' });
  return { ...before, answers: [...before.answers, { text: answer.trim(), at: now }] };
}
