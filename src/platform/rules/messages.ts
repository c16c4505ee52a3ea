// What people read: one text a code in Indonesian and English, from texts/. Each says what is wrong, who must act, and what comes next.
import { isDay } from './calendar.ts';
import type { ErrorCode, Problem } from './errors.ts';
import { evaluationTexts } from './texts/evaluation.ts';
import { generalTexts } from './texts/general.ts';
import type { Language } from './texts/language.ts';
import { organisationTexts } from './texts/organisation.ts';
import { performanceTexts } from './texts/performance.ts';
import { policyTexts } from './texts/policy.ts';
import { recruitmentTexts } from './texts/recruitment.ts';
import { fill } from './texts/render.ts';
import { reviewsTexts } from './texts/reviews.ts';
import type { Text } from './texts/text.ts';

/** A new code goes into the file of its module; one that is missing here does not compile. */
export const TEXTS: Record<ErrorCode, Text> = {
  ...generalTexts,
  ...organisationTexts,
  ...performanceTexts,
  ...reviewsTexts,
  ...evaluationTexts,
  ...recruitmentTexts,
  ...policyTexts,
};

/** Days, and numbers also where they are decimals in text; nothing else is compared. */
function isReversed(least: unknown, most: unknown): boolean {
  if (typeof least === 'string' && typeof most === 'string' && isDay(least) && isDay(most)) return least > most;
  return Number(least) > Number(most);
}

/** A range that is open on one side is said by its other side alone. */
function variantOf({ code, text, params }: Problem): Problem['text'] {
  if (code !== 'OUT_OF_RANGE' || text) return text;
  if (params?.least === undefined) return params?.most === undefined ? undefined : 'AT_MOST';
  if (params.most === undefined) return 'AT_LEAST';
  return isReversed(params.least, params.most) ? 'NONE_FITS' : undefined;
}

/** The text of a problem in the reader's language. */
export function messageOf(problem: Problem, language: Language): string {
  const variant = variantOf(problem);
  const plain = TEXTS[problem.code];
  const words = (variant && plain.other?.[variant]) ?? plain;
  return fill(words[language], language, { ...problem.data, ...problem.params });
}
