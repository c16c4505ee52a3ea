// Answers of a review: written bit by bit, complete when sent, packed to one size. Pure.
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkOptionalText } from '../../../platform/rules/text.ts';
import { BEHAVIOURS } from '../../performance/rules/behaviour.ts';
import type { CoreValue } from '../../performance/rules/types.ts';
import { reviewsLimitsOf } from './policy.ts';
import type { Answers, ReviewForm, ReviewRound, ReviewScore } from './types.ts';

export const NO_ANSWERS: Answers = { scores: {}, comments: {} };

export const VALUES: readonly CoreValue[] = BEHAVIOURS.map(({ value }) => value);

export interface AnswersInput {
  scores?: readonly { value: CoreValue; score?: ReviewScore | null | undefined }[] | null | undefined;
  comments?: readonly { question: number; text?: string | null | undefined }[] | null | undefined;
}

/** Bytes for each character of a comment: three comments of 600 take at most 5,400; the rest is for scores and lengths. */
const COMMENT_ROOM = 3;
export const PACKED_BYTES = 6_144;

/** Something named twice has no one meaning. */
const twice = (field: string, name: string, list: readonly (string | number)[]): Problem[] =>
  list.flatMap((one, i) =>
    list.indexOf(one) < i ? [{ code: 'INVALID' as const, field: [field, String(i), name], text: 'ONCE' as const }] : [],
  );

function inputProblems({ scores, comments }: AnswersInput, form: ReviewForm, { policyVersion }: ReviewRound): Problem[] {
  const most = reviewsLimitsOf(policyVersion).limits.comment;
  const known = new Set(form.questions.map(({ number }) => number));
  const texts = (comments ?? []).flatMap(({ question, text }, i): Problem[] => {
    const unknown: Problem[] = known.has(question)
      ? []
      : [{ code: 'INVALID', field: ['comments', String(i), 'question'], text: 'QUESTION_NUMBER' }];
    return [...unknown, ...checkOptionalText(['comments', String(i), 'text'], text, most, COMMENT_ROOM)];
  });
  const values = (scores ?? []).map(({ value }) => value);
  const questions = (comments ?? []).map(({ question }) => question);
  return [...twice('scores', 'value', values), ...twice('comments', 'question', questions), ...texts];
}

/** What was written before with what is given now: absent leaves, null clears. @throws RuleError INVALID, REQUIRED (blank), TOO_LONG. */
export function mergeAnswers(before: Answers, input: AnswersInput, form: ReviewForm, round: ReviewRound): Answers {
  refuse(inputProblems(input, form, round));
  const scores = new Map(Object.entries(before.scores));
  const comments = new Map(Object.entries(before.comments));
  for (const { value, score } of input.scores ?? []) score ? scores.set(value, score) : score === null && scores.delete(value);
  for (const { question, text } of input.comments ?? [])
    text ? comments.set(String(question), text.trim()) : text === null && comments.delete(String(question));
  return { scores: Object.fromEntries(scores), comments: Object.fromEntries(comments) };
}

/** @throws RuleError ANSWERS_MISSING: each of the seven values needs a step or "not observed". */
export function checkComplete({ scores }: Answers): void {
  const count = VALUES.filter((value) => !scores[value]).length;
  if (count > 0) fail('ANSWERS_MISSING', { field: ['scores'], params: { count } });
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** All answers take the same number of bytes, however much was written: a size tells nothing. */
export function pack({ scores, comments }: Answers): string {
  const texts = Object.entries(comments);
  const head = JSON.stringify({ scores, lengths: texts.map(([question, text]) => [question, text.length]) });
  const plain = `${head}\n${texts.map(([, text]) => text).join('')}`;
  const room = PACKED_BYTES - bytesOf(plain);
  if (room < 0) throw new RangeError('The answers do not fit.');
  return plain + ' '.repeat(room);
}

export function unpack(packed: string): Answers {
  let at = packed.indexOf('\n') + 1;
  const { scores, lengths } = JSON.parse(packed.slice(0, at)) as { scores: Answers['scores']; lengths: [string, number][] };
  const comments: Record<string, string> = {};
  for (const [question, length] of lengths) {
    comments[question] = packed.slice(at, at + length);
    at += length;
  }
  return { scores, comments };
}
